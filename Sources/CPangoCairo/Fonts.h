// Fonts as a paper needs them, without the parts of which Cairo 1.16 loses some.
//
// Of a font with PostScript outlines (CFF, as Noto Sans CJK) Cairo puts only the subroutines into a PDF that it
// takes for used. One that it has met before it does not read again, so that it misses the hints in it,
// reads the rest of the glyph wrongly and leaves out what the glyph needs: the page shows nothing in its place.
// Each such font is therefore handed to it as a subset in which there are no subroutines.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// The family under which all of them stand.
#define FONTS_FAMILY "Qiandao Paper"

/// The fonts that one paper needs, no character in two of one weight.
typedef struct fonts fonts;

/// Opens the libraries. Says what is missing, or NULL where they are there.
const char *_Nullable fonts_open(void);
/// The fonts for a text of these characters, upright and bold, in families (parted by commas); NULL where
/// memory is short. A font that cannot be used is passed over, and a character that is left has none.
fonts *_Nullable fonts_create(
    const char *families, const char *language, const uint32_t *upright, size_t upright_count,
    const uint32_t *bold, size_t bold_count);
/// The configuration that knows them, which stays theirs.
void *fonts_config(fonts *);
void fonts_destroy(fonts *);

/// Opens the library for subsets. Says what is missing, or NULL where it is there.
const char *_Nullable subset_open(void);
/// The font at an index of a file with these characters alone and without subroutines. To be given back with
/// free(3). NULL where it cannot be made.
unsigned char *_Nullable subset_create(
    const char *file, unsigned index, const uint32_t *characters, size_t count, size_t *size);

#pragma clang assume_nonnull end
