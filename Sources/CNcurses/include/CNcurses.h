#pragma once

// The terminal through ncurses: every macro, global and signal detail of it.
//
// One terminal at a time. Call everything from the main thread; only the signal handlers, which
// touch nothing but flags, descriptors and buffers made beforehand, may run elsewhere.

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdbool.h>
#include <stdint.h>

/// Why a terminal could not be opened.
typedef enum {
  CONSOLE_OPENED,
  CONSOLE_NOT_A_TERMINAL,
  CONSOLE_UNKNOWN_TERMINAL,
  CONSOLE_FAILED,  // errno says why
} console_result;

/// What `console_wait` waited for.
typedef enum {
  CONSOLE_NOTHING,
  CONSOLE_INPUT,
  CONSOLE_WATCHED,
  CONSOLE_WORKED,
  CONSOLE_HUNG_UP,
} console_event;

/// How a sign is written; put together with `|`.
typedef enum {
  CONSOLE_BOLD = 1,
  CONSOLE_REVERSE = 2,
  CONSOLE_DIM = 4,
  CONSOLE_UNDERLINED = 8,
} console_attribute;

/// Makes characters UTF-8, as in the user's locale, or else under any locale.
void console_set_locale(void);

/// What the C library's `wcwidth` says of a scalar.
int console_width(uint32_t scalar);

/// Opens the screen on two descriptors of a terminal.
///
/// While it is open, standard error, where it is a terminal, goes to the file at `log` (NULL
/// leaves it), and the terminal is given back whatever ends the process, short of SIGKILL.
/// `shown_log` is the path of the log as a terminal may get it.
console_result console_open(
    int input, int output, const char *log, const char *shown_log, bool color);

/// Gives the terminal and standard error back. Does nothing where none is open.
void console_close(void);

int console_rows(void);
int console_columns(void);

/// Whether SIGINT, SIGTERM or SIGHUP asked the program to end.
bool console_asked_to_end(void);

/// Does what other signals asked for: stops the process with the terminal given back, draws all
/// anew once it goes on, takes over a new size of the window. True where the size changed.
bool console_settle(void);

/// The next byte or function key (`KEY_…`) that has arrived; `ERR` where there is none.
int console_read(void);

/// Waits for input, for the descriptors `watched` and `work` (below 0 for none), for a signal, or
/// until `milliseconds` have passed (below 0 for ever).
console_event console_wait(int watched, int work, int milliseconds);

/// Blanks the frame and has all of it sent with the next flush.
void console_clear(void);

/// Puts a sign (`count` scalars, the first of them the base) that takes `columns` columns.
/// `color` is a `COLOR_…`, or below 0 for the terminal's own, or `CONSOLE_GRAY`.
void console_put(int row, int column, const uint32_t *scalars, int count, int columns,
                 unsigned attributes, int color);

enum { CONSOLE_GRAY = 100 };

/// Shows the frame, with the cursor at a row and column, or hidden where `row` is below 0.
void console_flush(int row, int column);
