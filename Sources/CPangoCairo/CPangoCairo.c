#include "CPangoCairo.h"

#include <stdlib.h>
#include <string.h>

#include "Bytes.h"
#include "Fonts.h"
#include "Library.h"
#include "Pango.h"

#define SYMBOLS(X)                              \
  X(cairo_font_options_create)                  \
  X(cairo_font_options_set_hint_style)          \
  X(cairo_font_options_set_hint_metrics)        \
  X(cairo_font_options_destroy)                 \
  X(cairo_pdf_surface_create_for_stream)        \
  X(cairo_pdf_surface_set_metadata)             \
  X(cairo_surface_finish)                       \
  X(cairo_surface_status)                       \
  X(cairo_surface_destroy)                      \
  X(cairo_create)                               \
  X(cairo_move_to)                              \
  X(cairo_line_to)                              \
  X(cairo_rectangle)                            \
  X(cairo_fill)                                 \
  X(cairo_save)                                 \
  X(cairo_restore)                              \
  X(cairo_translate)                            \
  X(cairo_scale)                                \
  X(cairo_rotate)                               \
  X(cairo_paint)                                \
  X(cairo_set_source_rgb)                       \
  X(cairo_set_source_surface)                   \
  X(cairo_image_surface_create_from_png_stream) \
  X(cairo_image_surface_get_width)              \
  X(cairo_image_surface_get_height)             \
  X(cairo_image_surface_get_stride)             \
  X(cairo_image_surface_get_data)               \
  X(cairo_set_line_width)                       \
  X(cairo_stroke)                               \
  X(cairo_show_page)                            \
  X(cairo_status)                               \
  X(cairo_status_to_string)                     \
  X(cairo_destroy)                              \
  X(pango_cairo_font_map_new)                   \
  X(pango_font_map_create_context)              \
  X(pango_fc_font_map_set_config)               \
  X(pango_cairo_context_set_resolution)         \
  X(pango_cairo_context_set_font_options)       \
  X(pango_context_set_round_glyph_positions)    \
  X(pango_context_set_language)                 \
  X(pango_language_from_string)                 \
  X(pango_font_description_new)                 \
  X(pango_font_description_set_family)          \
  X(pango_font_description_set_absolute_size)   \
  X(pango_font_description_set_weight)          \
  X(pango_font_description_free)                \
  X(pango_layout_new)                           \
  X(pango_layout_set_font_description)          \
  X(pango_layout_set_text)                      \
  X(pango_layout_set_single_paragraph_mode)     \
  X(pango_layout_set_width)                     \
  X(pango_layout_set_wrap)                      \
  X(pango_layout_set_alignment)                 \
  X(pango_layout_get_size)                      \
  X(pango_layout_get_line_count)                \
  X(pango_layout_get_line_readonly)             \
  X(pango_layout_get_baseline)                  \
  X(pango_layout_get_unknown_glyphs_count)      \
  X(pango_cairo_show_layout)                    \
  X(g_object_unref)

// Cairo, Pango and GObject come with it, and dlsym looks through what a library brings.
SYSTEM_LIBRARY("libpangocairo-1.0.so.0", SYMBOLS)

const char *paper_open(void) {
  const char *missing = open_library();
  return missing ? missing : fonts_open();
}

struct paper {
  cairo_surface_t *surface;
  cairo_t *cairo;
  fonts *installed;
  PangoFontMap *fonts;
  PangoContext *context;
  PangoFontDescription *font;
  system_bytes output;
};

static cairo_status_t append(void *closure, const unsigned char *data, unsigned int length) {
  paper *p = closure;
  return system_bytes_append(&p->output, data, length) ? CAIRO_STATUS_SUCCESS
                                                       : CAIRO_STATUS_NO_MEMORY;
}

paper *paper_create(
    double width, double height, const char *families, const char *language,
    const uint32_t *upright, size_t upright_count, const uint32_t *bold, size_t bold_count) {
  paper *p = calloc(1, sizeof *p);
  if (!p)
    return NULL;
  p->installed = fonts_create(
      families, language, upright, upright_count, bold, bold_count);
  if (!p->installed) {
    free(p);
    return NULL;
  }
  p->surface = lib.cairo_pdf_surface_create_for_stream(append, p, width, height);
  p->cairo = lib.cairo_create(p->surface);
  // A font map of its own: Pango's objects may not be shared between threads.
  p->fonts = lib.pango_cairo_font_map_new();
  lib.pango_fc_font_map_set_config((PangoFcFontMap *)p->fonts, fonts_config(p->installed));
  p->context = lib.pango_font_map_create_context(p->fonts);
  lib.pango_cairo_context_set_resolution(p->context, 72);
  lib.pango_context_set_language(p->context, lib.pango_language_from_string(language));
  // Hinting is for screens; on paper it would space the letters unevenly.
  cairo_font_options_t *options = lib.cairo_font_options_create();
  lib.cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  lib.cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  lib.pango_cairo_context_set_font_options(p->context, options);
  lib.cairo_font_options_destroy(options);
  lib.pango_context_set_round_glyph_positions(p->context, 0);
  p->font = lib.pango_font_description_new();
  lib.pango_font_description_set_family(p->font, FONTS_FAMILY);
  return p;
}

void paper_describe(paper *p, const char *title, const char *author) {
  lib.cairo_pdf_surface_set_metadata(p->surface, CAIRO_PDF_METADATA_TITLE, title);
  lib.cairo_pdf_surface_set_metadata(p->surface, CAIRO_PDF_METADATA_AUTHOR, author);
  // The same paper is the same bytes, whenever it is made.
  const char *date = "2000-01-01T00:00:00Z";
  lib.cairo_pdf_surface_set_metadata(p->surface, CAIRO_PDF_METADATA_CREATE_DATE, date);
  lib.cairo_pdf_surface_set_metadata(p->surface, CAIRO_PDF_METADATA_MOD_DATE, date);
}

// A paper_text is a PangoLayout under a name of our own.
static PangoLayout *layout(paper_text *text) { return (PangoLayout *)text; }

paper_text *paper_text_create(
    paper *p, const char *text, double size, bool bold, double width, bool centred) {
  PangoLayout *layout = lib.pango_layout_new(p->context);
  lib.pango_font_description_set_absolute_size(p->font, size * PANGO_SCALE);
  lib.pango_font_description_set_weight(p->font, bold ? PANGO_WEIGHT_BOLD : 400);
  lib.pango_layout_set_font_description(layout, p->font);
  lib.pango_layout_set_single_paragraph_mode(layout, 1);
  lib.pango_layout_set_text(layout, text, -1);
  if (width > 0) {
    lib.pango_layout_set_width(layout, (int)(width * PANGO_SCALE));
    lib.pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
  }
  if (centred)
    lib.pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER);
  return (paper_text *)layout;
}

paper_extent paper_text_extent(paper_text *text) {
  int width, height;
  lib.pango_layout_get_size(layout(text), &width, &height);
  return (paper_extent){
      .width = (double)width / PANGO_SCALE,
      .height = (double)height / PANGO_SCALE,
      .baseline = (double)lib.pango_layout_get_baseline(layout(text)) / PANGO_SCALE,
      .missing = lib.pango_layout_get_unknown_glyphs_count(layout(text)),
  };
}

int paper_text_line_count(paper_text *text) {
  return lib.pango_layout_get_line_count(layout(text));
}

size_t paper_text_line_end(paper_text *text, int index) {
  PangoLayoutLine *line = lib.pango_layout_get_line_readonly(layout(text), index);
  return line ? (size_t)(line->start_index + line->length) : 0;
}

void paper_text_destroy(paper_text *text) { lib.g_object_unref(layout(text)); }

void paper_draw_text(paper *p, paper_text *text, double x, double y) {
  lib.cairo_move_to(p->cairo, x, y);
  lib.pango_cairo_show_layout(p->cairo, layout(text));
}

void paper_line(paper *p, double x1, double y1, double x2, double y2) {
  lib.cairo_move_to(p->cairo, x1, y1);
  lib.cairo_line_to(p->cairo, x2, y2);
}

void paper_end_lines(paper *p, double width) {
  lib.cairo_set_line_width(p->cairo, width);
  lib.cairo_stroke(p->cairo);
}

void paper_draw_turned_text(paper *p, paper_text *text, double x, double y) {
  lib.cairo_save(p->cairo);
  lib.cairo_translate(p->cairo, x, y);
  lib.cairo_rotate(p->cairo, 3.14159265358979323846);
  paper_draw_text(p, text, 0, 0);
  lib.cairo_restore(p->cairo);
}

void paper_fill(paper *p, double x, double y, double width, double height) {
  lib.cairo_rectangle(p->cairo, x, y, width, height);
}

void paper_end_fill(paper *p) { lib.cairo_fill(p->cairo); }

// A paper_image is a surface of Cairo under a name of our own.
static cairo_surface_t *surface(paper_image *image) { return (cairo_surface_t *)image; }

struct source {
  const unsigned char *bytes;
  size_t left;
};

static cairo_status_t take(void *closure, unsigned char *data, unsigned int length) {
  struct source *source = closure;
  if (source->left < length)
    return CAIRO_STATUS_READ_ERROR;
  memcpy(data, source->bytes, length);
  source->bytes += length;
  source->left -= length;
  return CAIRO_STATUS_SUCCESS;
}

paper_image *paper_image_create(const unsigned char *bytes, size_t count) {
  struct source source = {bytes, count};
  cairo_surface_t *image = lib.cairo_image_surface_create_from_png_stream(take, &source);
  if (lib.cairo_surface_status(image) == CAIRO_STATUS_SUCCESS)
    return (paper_image *)image;
  lib.cairo_surface_destroy(image);
  return NULL;
}

int paper_image_width(paper_image *image) {
  return lib.cairo_image_surface_get_width(surface(image));
}

int paper_image_height(paper_image *image) {
  return lib.cairo_image_surface_get_height(surface(image));
}

const unsigned char *paper_image_row(paper_image *image, int y) {
  return lib.cairo_image_surface_get_data(surface(image)) +
         (ptrdiff_t)y * lib.cairo_image_surface_get_stride(surface(image));
}

void paper_image_destroy(paper_image *image) { lib.cairo_surface_destroy(surface(image)); }

void paper_draw_image(
    paper *p, paper_image *image, double x, double y, double width, double height) {
  lib.cairo_save(p->cairo);
  lib.cairo_translate(p->cairo, x, y);
  lib.cairo_scale(
      p->cairo, width / paper_image_width(image), height / paper_image_height(image));
  lib.cairo_set_source_surface(p->cairo, surface(image), 0, 0);
  lib.cairo_paint(p->cairo);
  lib.cairo_restore(p->cairo);
}

void paper_begin_page(paper *p) {
  // White on white. Cairo adds the place of each drawing to a region, which stays simple where the first of
  // them covers the page: the pages of a table come in three quarters of the time.
  lib.cairo_save(p->cairo);
  lib.cairo_set_source_rgb(p->cairo, 1, 1, 1);
  lib.cairo_paint(p->cairo);
  lib.cairo_restore(p->cairo);
}

void paper_end_page(paper *p) { lib.cairo_show_page(p->cairo); }

const char *paper_finish(paper *p, const unsigned char **bytes, size_t *count) {
  cairo_status_t status = lib.cairo_status(p->cairo);
  lib.cairo_surface_finish(p->surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = lib.cairo_surface_status(p->surface);
  *bytes = p->output.bytes;
  *count = p->output.count;
  return status == CAIRO_STATUS_SUCCESS ? NULL : lib.cairo_status_to_string(status);
}

void paper_destroy(paper *p) {
  lib.pango_font_description_free(p->font);
  lib.g_object_unref(p->context);
  lib.g_object_unref(p->fonts);
  lib.cairo_destroy(p->cairo);
  lib.cairo_surface_destroy(p->surface);
  fonts_destroy(p->installed);
  free(p->output.bytes);
  free(p);
}
