// A PDF in the making, and texts shaped for it. All lengths are points, from the top left corner.
//
// Pango and Cairo are opened by the first call of paper_open and are not linked.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// A PDF in the making.
typedef struct paper paper;

/// A text shaped in one font, on one line or wrapped.
typedef struct paper_text paper_text;

/// How much room a text takes.
typedef struct paper_extent {
  double width;
  double height;
  /// From the top to the baseline of the first line.
  double baseline;
  /// How many characters no font has a glyph for.
  int missing;
} paper_extent;

/// Opens the libraries. Says what is missing, or NULL where they are there.
const char *_Nullable paper_open(void);

/// A PDF with pages of this size, set in the first of the families (parted by commas) that is
/// installed, for texts of these characters. NULL where memory is short. Only after paper_open has succeeded.
paper *_Nullable paper_create(
    double width, double height, const char *families, const char *language,
    const uint32_t *upright, size_t upright_count, const uint32_t *bold, size_t bold_count);

/// What the PDF says of itself: its title and who made it.
void paper_describe(paper *, const char *title, const char *author);

/// Shapes a text on one line, or wrapped to a width where that is above zero; wrapped lines can be
/// centred.
paper_text *paper_text_create(
    paper *, const char *text, double size, bool bold, double width, bool centred);
paper_extent paper_text_extent(paper_text *);
/// How many lines it was wrapped into.
int paper_text_line_count(paper_text *);
/// How many bytes of the text stand on its lines up to the one with this index, from 0 on.
size_t paper_text_line_end(paper_text *, int index);
void paper_text_destroy(paper_text *);

/// Draws a text with its top left corner there.
void paper_draw_text(paper *, paper_text *, double x, double y);
/// Adds a straight line to what the next paper_end_lines draws.
void paper_line(paper *, double x1, double y1, double x2, double y2);
void paper_end_lines(paper *, double width);
/// Draws a text upside down, with its top left corner, which is then at the bottom right, there.
void paper_draw_turned_text(paper *, paper_text *, double x, double y);
/// Adds a rectangle to what the next paper_end_fill makes black.
void paper_fill(paper *, double x, double y, double width, double height);
void paper_end_fill(paper *);

/// A picture.
typedef struct paper_image paper_image;

/// The picture of a PNG; NULL where it is none. Only after paper_open has succeeded.
paper_image *_Nullable paper_image_create(const unsigned char *bytes, size_t count);
int paper_image_width(paper_image *);
int paper_image_height(paper_image *);
/// The pixels of a row, four bytes each: blue, green, red and one more.
const unsigned char *paper_image_row(paper_image *, int y);
void paper_image_destroy(paper_image *);
/// Draws a picture into a rectangle.
void paper_draw_image(paper *, paper_image *, double x, double y, double width, double height);

/// Begins and ends a page, between which everything is drawn.
void paper_begin_page(paper *);
void paper_end_page(paper *);

/// Ends the PDF. Says what went wrong, or NULL and the bytes, which live as long as the paper.
const char *_Nullable paper_finish(
    paper *, const unsigned char *_Nullable *_Nonnull bytes, size_t *count);
void paper_destroy(paper *);

#pragma clang assume_nonnull end
