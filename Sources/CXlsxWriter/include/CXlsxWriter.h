// Workbooks (.xlsx) of one sheet, written cell by cell.
//
// libxlsxwriter is opened by the first call of xlsx_library_open and is not linked.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// Opens the library. Says what is missing, or NULL where it is there.
const char *_Nullable xlsx_library_open(void);

/// A workbook that is being written.
typedef struct xlsx_writer xlsx_writer;

/// How a cell or a column is shown.
typedef enum xlsx_style {
  XLSX_PLAIN,
  /// As text, also what is typed over it: 001 stays 001.
  XLSX_TEXT,
  /// As a day, 2026-11-24.
  XLSX_DAY,
  /// As a month, 2026-11.
  XLSX_MONTH,
  /// As the heading of a column.
  XLSX_HEADING,
} xlsx_style;

/// What became of a cell.
typedef enum xlsx_step {
  XLSX_WRITTEN,
  /// The text has more characters than a cell takes.
  XLSX_TOO_LONG,
  /// The place lies outside of every sheet.
  XLSX_OUTSIDE,
  /// Memory is short.
  XLSX_FAILED,
} xlsx_step;

/// How the sheet is laid out and printed.
typedef struct xlsx_layout {
  /// The last row and column, from 0, with the headings in row 0.
  uint32_t last_row;
  uint16_t last_column;
  /// Whether it is printed on its side.
  bool is_wide;
} xlsx_layout;

/// A workbook that will be written to `path` by xlsx_finish, the same bytes for the same cells. NULL
/// where memory is short. Only after xlsx_library_open has succeeded.
///
/// \param folder where the library puts its parts meanwhile, which have no name there for longer than
/// it takes to open them.
xlsx_writer *_Nullable xlsx_create(const char *path, const char *folder, const char *title);

/// Puts a text, or a number, into a cell. Rows and columns count from 0.
xlsx_step xlsx_put_text(
    xlsx_writer *, uint32_t row, uint16_t column, const char *text, xlsx_style style);
xlsx_step xlsx_put_number(
    xlsx_writer *, uint32_t row, uint16_t column, double number, xlsx_style style);

/// Gives a column its width in digits, and its blank cells a style.
void xlsx_set_column(xlsx_writer *, uint16_t column, double width, xlsx_style style);

/// Writes the workbook; what the library complains of, or NULL. That it complains of nothing does not
/// say that all of it was written: of a full disk it may know nothing.
const char *_Nullable xlsx_finish(xlsx_writer *, xlsx_layout layout);

/// Gives up a workbook that is not written.
void xlsx_destroy(xlsx_writer *);

#pragma clang assume_nonnull end
