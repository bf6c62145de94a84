// What this program uses of libxlsxwriter, declared here.
//
// The library is opened when the first workbook is written and never linked, since linking it costs
// every start of the program. All that is used stands in libxlsxwriter.so.4.
// Compiled with -DCHECK_DECLARATIONS, this file is compared with the real headers.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <time.h>

#ifdef CHECK_DECLARATIONS
#include <xlsxwriter.h>
#define CONSTANT(name, value) _Static_assert(name == value, #name);
#else
typedef struct lxw_workbook lxw_workbook;
typedef struct lxw_worksheet lxw_worksheet;
typedef struct lxw_format lxw_format;
typedef uint32_t lxw_row_t;
typedef uint16_t lxw_col_t;
typedef struct lxw_workbook_options {
  uint8_t constant_memory;
  char *tmpdir;
  uint8_t use_zip64;
} lxw_workbook_options;
typedef struct lxw_doc_properties {
  char *title, *subject, *author, *manager, *company, *category, *keywords, *comments, *status;
  char *hyperlink_base;
  time_t created;
} lxw_doc_properties;
typedef enum lxw_error {
  LXW_NO_ERROR = 0,
  LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED = 21,
  LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE = 23,
  LXW_MAX_ERRNO = 27,
} lxw_error;
enum { LXW_BORDER_THIN = 1, LXW_IGNORE_NUMBER_STORED_AS_TEXT = 1 };
#define CONSTANT(name, value)
#endif

CONSTANT(LXW_NO_ERROR, 0)
CONSTANT(LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED, 21)
CONSTANT(LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE, 23)
CONSTANT(LXW_BORDER_THIN, 1)
CONSTANT(LXW_IGNORE_NUMBER_STORED_AS_TEXT, 1)

// Where the members of the two structures stand is the same here and there.
_Static_assert(sizeof(lxw_workbook_options) == 3 * sizeof(char *), "options");
_Static_assert(offsetof(lxw_workbook_options, tmpdir) == sizeof(char *), "options.tmpdir");
_Static_assert(offsetof(lxw_workbook_options, use_zip64) == 2 * sizeof(char *), "options.zip64");
_Static_assert(offsetof(lxw_doc_properties, title) == 0, "properties.title");
_Static_assert(offsetof(lxw_doc_properties, created) == 10 * sizeof(char *), "properties.created");
_Static_assert(
    sizeof(lxw_doc_properties) == 10 * sizeof(char *) + sizeof(time_t), "properties");

lxw_workbook *workbook_new_opt(const char *, lxw_workbook_options *);
lxw_error workbook_set_properties(lxw_workbook *, lxw_doc_properties *);
lxw_worksheet *workbook_add_worksheet(lxw_workbook *, const char *);
lxw_format *workbook_add_format(lxw_workbook *);
lxw_error workbook_close(lxw_workbook *);
void lxw_workbook_free(lxw_workbook *);
char *lxw_strerror(lxw_error);
void format_set_bold(lxw_format *);
void format_set_bottom(lxw_format *, uint8_t);
void format_set_num_format(lxw_format *, const char *);
lxw_error worksheet_write_string(
    lxw_worksheet *, lxw_row_t, lxw_col_t, const char *, lxw_format *);
lxw_error worksheet_write_number(lxw_worksheet *, lxw_row_t, lxw_col_t, double, lxw_format *);
lxw_error worksheet_set_column(lxw_worksheet *, lxw_col_t, lxw_col_t, double, lxw_format *);
void worksheet_freeze_panes(lxw_worksheet *, lxw_row_t, lxw_col_t);
lxw_error worksheet_autofilter(lxw_worksheet *, lxw_row_t, lxw_col_t, lxw_row_t, lxw_col_t);
lxw_error worksheet_ignore_errors(lxw_worksheet *, uint8_t, const char *);
void worksheet_set_landscape(lxw_worksheet *);
void worksheet_set_paper(lxw_worksheet *, uint8_t);
lxw_error worksheet_repeat_rows(lxw_worksheet *, lxw_row_t, lxw_row_t);
void worksheet_fit_to_pages(lxw_worksheet *, uint16_t, uint16_t);
lxw_error worksheet_set_footer(lxw_worksheet *, const char *);
