// What this program uses of Pango and Cairo, declared here.
//
// The libraries are opened when the first paper is made and never linked, since linking them costs
// every start of the program 3 ms. So their headers are not needed either: all that is used has
// stood unchanged in libcairo.so.2 and libpango-1.0.so.0 since Pango 1.44. Compiled with
// -DCHECK_DECLARATIONS and the flags of pkg-config, this file is compared with the real headers.
#pragma once

#ifdef CHECK_DECLARATIONS
#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>
#define CONSTANT(name, value) _Static_assert(name == value, #name);
#else
typedef int gboolean;
typedef void *gpointer;
typedef int cairo_status_t;
typedef int cairo_pdf_metadata_t;
typedef int cairo_hint_style_t;
typedef int cairo_hint_metrics_t;
typedef int PangoAlignment;
typedef int PangoWeight;
typedef int PangoWrapMode;
typedef struct _cairo cairo_t;
typedef struct _cairo_surface cairo_surface_t;
typedef struct _cairo_font_options cairo_font_options_t;
typedef struct _PangoContext PangoContext;
typedef struct _PangoFontDescription PangoFontDescription;
typedef struct _PangoFontMap PangoFontMap;
typedef struct _PangoFcFontMap PangoFcFontMap;
typedef struct _FcConfig FcConfig;
typedef struct _PangoLanguage PangoLanguage;
typedef struct _PangoLayout PangoLayout;
// Only what is used of it; what follows there does not matter.
typedef struct _PangoLayoutLine {
  PangoLayout *layout;
  int start_index;
  int length;
} PangoLayoutLine;
typedef cairo_status_t (*cairo_write_func_t)(
    void *closure, const unsigned char *data, unsigned int length);
typedef cairo_status_t (*cairo_read_func_t)(
    void *closure, unsigned char *data, unsigned int length);
#define CONSTANT(name, value) enum { name = value };
#endif

CONSTANT(CAIRO_STATUS_SUCCESS, 0)
CONSTANT(CAIRO_STATUS_NO_MEMORY, 1)
CONSTANT(CAIRO_STATUS_READ_ERROR, 10)
CONSTANT(CAIRO_HINT_STYLE_NONE, 1)
CONSTANT(CAIRO_HINT_METRICS_OFF, 1)
CONSTANT(CAIRO_PDF_METADATA_TITLE, 0)
CONSTANT(CAIRO_PDF_METADATA_AUTHOR, 1)
CONSTANT(CAIRO_PDF_METADATA_CREATE_DATE, 5)
CONSTANT(CAIRO_PDF_METADATA_MOD_DATE, 6)
CONSTANT(PANGO_ALIGN_CENTER, 1)
CONSTANT(PANGO_SCALE, 1024)
CONSTANT(PANGO_WEIGHT_BOLD, 700)
CONSTANT(PANGO_WRAP_WORD_CHAR, 2)

cairo_font_options_t *cairo_font_options_create(void);
void cairo_font_options_set_hint_style(cairo_font_options_t *, cairo_hint_style_t);
void cairo_font_options_set_hint_metrics(cairo_font_options_t *, cairo_hint_metrics_t);
void cairo_font_options_destroy(cairo_font_options_t *);

cairo_surface_t *cairo_pdf_surface_create_for_stream(cairo_write_func_t, void *, double, double);
void cairo_pdf_surface_set_metadata(cairo_surface_t *, cairo_pdf_metadata_t, const char *);
void cairo_surface_finish(cairo_surface_t *);
cairo_status_t cairo_surface_status(cairo_surface_t *);
void cairo_surface_destroy(cairo_surface_t *);

cairo_surface_t *cairo_image_surface_create_from_png_stream(cairo_read_func_t, void *);
int cairo_image_surface_get_width(cairo_surface_t *);
int cairo_image_surface_get_height(cairo_surface_t *);
int cairo_image_surface_get_stride(cairo_surface_t *);
unsigned char *cairo_image_surface_get_data(cairo_surface_t *);

cairo_t *cairo_create(cairo_surface_t *);
void cairo_move_to(cairo_t *, double, double);
void cairo_line_to(cairo_t *, double, double);
void cairo_set_line_width(cairo_t *, double);
void cairo_stroke(cairo_t *);
void cairo_rectangle(cairo_t *, double, double, double, double);
void cairo_fill(cairo_t *);
void cairo_save(cairo_t *);
void cairo_restore(cairo_t *);
void cairo_translate(cairo_t *, double, double);
void cairo_scale(cairo_t *, double, double);
void cairo_rotate(cairo_t *, double);
void cairo_paint(cairo_t *);
void cairo_set_source_rgb(cairo_t *, double, double, double);
void cairo_set_source_surface(cairo_t *, cairo_surface_t *, double, double);
void cairo_show_page(cairo_t *);
cairo_status_t cairo_status(cairo_t *);
const char *cairo_status_to_string(cairo_status_t);
void cairo_destroy(cairo_t *);

PangoFontMap *pango_cairo_font_map_new(void);
void pango_fc_font_map_set_config(PangoFcFontMap *, FcConfig *);
PangoContext *pango_font_map_create_context(PangoFontMap *);
void pango_cairo_context_set_resolution(PangoContext *, double);
void pango_cairo_context_set_font_options(PangoContext *, const cairo_font_options_t *);
void pango_context_set_round_glyph_positions(PangoContext *, gboolean);
void pango_context_set_language(PangoContext *, PangoLanguage *);
PangoLanguage *pango_language_from_string(const char *);

int pango_layout_get_line_count(PangoLayout *);
PangoLayoutLine *pango_layout_get_line_readonly(PangoLayout *, int);

PangoFontDescription *pango_font_description_new(void);
void pango_font_description_set_family(PangoFontDescription *, const char *);
void pango_font_description_set_absolute_size(PangoFontDescription *, double);
void pango_font_description_set_weight(PangoFontDescription *, PangoWeight);
void pango_font_description_free(PangoFontDescription *);

PangoLayout *pango_layout_new(PangoContext *);
void pango_layout_set_font_description(PangoLayout *, const PangoFontDescription *);
void pango_layout_set_text(PangoLayout *, const char *, int);
void pango_layout_set_single_paragraph_mode(PangoLayout *, gboolean);
void pango_layout_set_width(PangoLayout *, int);
void pango_layout_set_wrap(PangoLayout *, PangoWrapMode);
void pango_layout_set_alignment(PangoLayout *, PangoAlignment);
void pango_layout_get_size(PangoLayout *, int *, int *);
int pango_layout_get_baseline(PangoLayout *);
int pango_layout_get_unknown_glyphs_count(PangoLayout *);
void pango_cairo_show_layout(cairo_t *, PangoLayout *);

void g_object_unref(gpointer);
