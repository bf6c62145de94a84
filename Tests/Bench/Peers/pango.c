// The table of a sign-in sheet as a plain program draws it with Pango and Cairo: what is read from the
// file named first, a row a line with tabs between its cells, goes into the PDF named second.
#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <stdio.h>
#include <string.h>

static const double widths[] = {33, 86, 120, 90, 92, 90, 28};
static const char *const headings[] = {"序号", "姓名", "单位", "职务", "联系电话", "签到", "备注"};
enum { columns = 7 };

static PangoLayout *layout;
static cairo_t *cairo;

static double height_of(char *cells[]) {
  double height = 25.5;
  for (int column = 0; column < columns; column++) {
    int width, text_height;
    pango_layout_set_width(layout, (int)((widths[column] - 8) * PANGO_SCALE));
    pango_layout_set_text(layout, cells[column], -1);
    pango_layout_get_size(layout, &width, &text_height);
    double needed = (double)text_height / PANGO_SCALE + 6;
    if (needed > height)
      height = needed;
  }
  return height;
}

static void draw(char *cells[], double y, double height) {
  double x = 42.5;
  for (int column = 0; column < columns; column++) {
    int width, text_height;
    pango_layout_set_width(layout, (int)((widths[column] - 8) * PANGO_SCALE));
    pango_layout_set_text(layout, cells[column], -1);
    pango_layout_get_size(layout, &width, &text_height);
    cairo_rectangle(cairo, x, y, widths[column], height);
    cairo_stroke(cairo);
    cairo_move_to(cairo, x + 4, y + (height - (double)text_height / PANGO_SCALE) / 2);
    pango_cairo_show_layout(cairo, layout);
    x += widths[column];
  }
}

int main(int count, char *arguments[]) {
  if (count != 3)
    return 64;
  FILE *file = fopen(arguments[1], "r");
  if (!file)
    return 1;
  cairo_surface_t *surface = cairo_pdf_surface_create(arguments[2], 595.276, 841.89);
  cairo = cairo_create(surface);
  cairo_set_line_width(cairo, 0.6);
  layout = pango_cairo_create_layout(cairo);
  pango_context_set_language(
      pango_layout_get_context(layout), pango_language_from_string("zh-cn"));
  PangoFontDescription *font = pango_font_description_from_string("Noto Sans CJK SC 10.5px");
  pango_layout_set_font_description(layout, font);
  pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
  double y = 45;
  char *head[columns];
  for (int column = 0; column < columns; column++)
    head[column] = (char *)headings[column];
  draw(head, y, 25.5);
  y += 25.5;
  char line[4096];
  while (fgets(line, sizeof line, file)) {
    char *cells[columns], *rest = line;
    line[strcspn(line, "\n")] = 0;
    for (int column = 0; column < columns; column++) {
      char *cell = strsep(&rest, "\t");
      cells[column] = cell ? cell : "";
    }
    double height = height_of(cells);
    if (y + height > 796) {
      cairo_show_page(cairo);
      y = 45;
      draw(head, y, 25.5);
      y += 25.5;
    }
    draw(cells, y, height);
    y += height;
  }
  fclose(file);
  cairo_show_page(cairo);
  cairo_surface_finish(surface);
  return cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS;
}
