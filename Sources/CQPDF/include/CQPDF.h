// What a finished PDF says of itself and Cairo cannot put into it. libqpdf is opened by the first
// call of pdf_open and is not linked.
#pragma once

#include <stddef.h>

#pragma clang assume_nonnull begin

/// Opens the library. Says what is missing, or NULL where it is there.
const char *_Nullable pdf_open(void);

/// The PDF with the language of its text (such as zh-CN). To be given back with free(3). NULL where it
/// cannot be read or memory is short. The same PDF gives the same bytes. Only after pdf_open has
/// succeeded.
unsigned char *_Nullable pdf_naming_language(
    const unsigned char *bytes, size_t count, const char *language, size_t *new_count);

#pragma clang assume_nonnull end
