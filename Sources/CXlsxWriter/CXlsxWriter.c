#define _GNU_SOURCE
#include "CXlsxWriter.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "Library.h"
#include "XlsxWriter.h"

#define SYMBOLS(X)            \
  X(workbook_new_opt)         \
  X(workbook_set_properties)  \
  X(workbook_add_worksheet)   \
  X(workbook_add_format)      \
  X(workbook_close)           \
  X(lxw_workbook_free)        \
  X(lxw_strerror)             \
  X(format_set_bold)          \
  X(format_set_bottom)        \
  X(format_set_num_format)    \
  X(worksheet_write_string)   \
  X(worksheet_write_number)   \
  X(worksheet_set_column)     \
  X(worksheet_freeze_panes)   \
  X(worksheet_autofilter)     \
  X(worksheet_ignore_errors)  \
  X(worksheet_set_landscape)  \
  X(worksheet_set_paper)      \
  X(worksheet_repeat_rows)    \
  X(worksheet_fit_to_pages)   \
  X(worksheet_set_footer)

SYSTEM_LIBRARY("libxlsxwriter.so.4", SYMBOLS)

// 2000-01-01: a file that tells when it was made would be another one each time.
static const time_t made = 946684800;
static const uint8_t a4 = 9;

struct xlsx_writer {
  lxw_workbook *book;
  lxw_worksheet *sheet;
  lxw_format *formats[XLSX_HEADING + 1];
};

const char *xlsx_library_open(void) { return open_library(); }

// The library prints its complaints. They would be lines beside our own, or across the screens. While
// it is at work, what its thread prints is dropped, and what others print goes on.
static pthread_mutex_t hush_lock = PTHREAD_MUTEX_INITIALIZER;
static int hushed_threads;
static __thread bool is_hushed;
static FILE *former, *filter;

static ssize_t pass_on(void *cookie, const char *text, size_t count) {
  (void)cookie;
  return is_hushed ? (ssize_t)count : write(STDERR_FILENO, text, count);
}

static void begin_hush(void) {
  pthread_mutex_lock(&hush_lock);
  // It is never closed: another thread may be about to print.
  if (!filter && (filter = fopencookie(NULL, "w", (cookie_io_functions_t){.write = pass_on})))
    setvbuf(filter, NULL, _IONBF, 0);
  if (hushed_threads++ == 0) {
    former = stderr;
    if (filter)
      stderr = filter;
  }
  pthread_mutex_unlock(&hush_lock);
  is_hushed = true;
}

static void end_hush(void) {
  is_hushed = false;
  pthread_mutex_lock(&hush_lock);
  if (--hushed_threads == 0)
    stderr = former;
  pthread_mutex_unlock(&hush_lock);
}

static bool add_formats(xlsx_writer *w) {
  static const char *const codes[] = {
      [XLSX_TEXT] = "@", [XLSX_DAY] = "yyyy-mm-dd", [XLSX_MONTH] = "yyyy-mm"};
  for (xlsx_style style = XLSX_TEXT; style <= XLSX_MONTH; style++) {
    if (!(w->formats[style] = lib.workbook_add_format(w->book)))
      return false;
    lib.format_set_num_format(w->formats[style], codes[style]);
  }
  if (!(w->formats[XLSX_HEADING] = lib.workbook_add_format(w->book)))
    return false;
  lib.format_set_bold(w->formats[XLSX_HEADING]);
  lib.format_set_bottom(w->formats[XLSX_HEADING], LXW_BORDER_THIN);
  return true;
}

static bool begin(xlsx_writer *w, const char *path, const char *folder, const char *title) {
  lxw_workbook_options options = {.tmpdir = (char *)folder};
  w->book = lib.workbook_new_opt(path, &options);
  if (!w->book)
    return false;
  lxw_doc_properties properties = {.title = (char *)title, .created = made};
  if (lib.workbook_set_properties(w->book, &properties) == LXW_NO_ERROR &&
      (w->sheet = lib.workbook_add_worksheet(w->book, title)) && add_formats(w))
    return true;
  lib.lxw_workbook_free(w->book);
  return false;
}

xlsx_writer *xlsx_create(const char *path, const char *folder, const char *title) {
  xlsx_writer *w = calloc(1, sizeof *w);
  if (!w)
    return NULL;
  begin_hush();
  bool is_begun = begin(w, path, folder, title);
  end_hush();
  if (is_begun)
    return w;
  free(w);
  return NULL;
}

static xlsx_step step(lxw_error error) {
  switch (error) {
  case LXW_NO_ERROR:
    return XLSX_WRITTEN;
  case LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED:
    return XLSX_TOO_LONG;
  case LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE:
    return XLSX_OUTSIDE;
  default:
    return XLSX_FAILED;
  }
}

xlsx_step xlsx_put_text(
    xlsx_writer *w, uint32_t row, uint16_t column, const char *text, xlsx_style style) {
  return step(lib.worksheet_write_string(w->sheet, row, column, text, w->formats[style]));
}

xlsx_step xlsx_put_number(
    xlsx_writer *w, uint32_t row, uint16_t column, double number, xlsx_style style) {
  return step(lib.worksheet_write_number(w->sheet, row, column, number, w->formats[style]));
}

void xlsx_set_column(xlsx_writer *w, uint16_t column, double width, xlsx_style style) {
  lib.worksheet_set_column(w->sheet, column, column, width, w->formats[style]);
}

static void lay_out(lxw_worksheet *sheet, xlsx_layout layout) {
  lib.worksheet_freeze_panes(sheet, 1, 0);
  lib.worksheet_autofilter(sheet, 0, 0, layout.last_row, layout.last_column);
  lib.worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
  lib.worksheet_set_paper(sheet, a4);
  if (layout.is_wide)
    lib.worksheet_set_landscape(sheet);
  lib.worksheet_repeat_rows(sheet, 0, 0);
  lib.worksheet_fit_to_pages(sheet, 1, 0);
  lib.worksheet_set_footer(sheet, "&L&A&R&P/&N");
}

const char *xlsx_finish(xlsx_writer *w, xlsx_layout layout) {
  begin_hush();
  lay_out(w->sheet, layout);
  lxw_error error = lib.workbook_close(w->book);
  end_hush();
  free(w);
  return error == LXW_NO_ERROR ? NULL : lib.lxw_strerror(error);
}

void xlsx_destroy(xlsx_writer *w) {
  lib.lxw_workbook_free(w->book);
  free(w);
}
