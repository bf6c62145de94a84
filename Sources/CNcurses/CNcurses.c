#define _GNU_SOURCE

#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#include "guard.h"

static SCREEN *screen;
static int input_fd;
static FILE *input_file, *output_file;
static bool has_color, is_cursor_shown;
static int stop_key;

void console_set_locale(void) {
  // Only characters: a locale's decimal comma would find its way into files.
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

int console_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

/// Takes over the size of the window. True where it changed.
static bool adopt_size(void) {
  struct winsize window;
  if (ioctl(input_fd, TIOCGWINSZ, &window) < 0 || window.ws_row == 0 || window.ws_col == 0)
    return false;
  if (!is_term_resized(window.ws_row, window.ws_col)) return false;
  resize_term(window.ws_row, window.ws_col);
  return true;
}

/// What terminals send for keys besides what the terminal description has.
static void define_more_keys(void) {
  static const struct {
    const char *sequence;
    int key;
  } keys[] = {
      {"\033[A", KEY_UP},      {"\033OA", KEY_UP},      {"\033[B", KEY_DOWN},
      {"\033OB", KEY_DOWN},    {"\033[C", KEY_RIGHT},   {"\033OC", KEY_RIGHT},
      {"\033[D", KEY_LEFT},    {"\033OD", KEY_LEFT},    {"\033[H", KEY_HOME},
      {"\033OH", KEY_HOME},    {"\033[1~", KEY_HOME},   {"\033[7~", KEY_HOME},
      {"\033[F", KEY_END},     {"\033OF", KEY_END},     {"\033[4~", KEY_END},
      {"\033[8~", KEY_END},    {"\033[2~", KEY_IC},     {"\033[3~", KEY_DC},
      {"\033[5~", KEY_PPAGE},  {"\033[6~", KEY_NPAGE},  {"\033[Z", KEY_BTAB},
      {"\033OM", KEY_ENTER},   {"\033OP", KEY_F(1)},    {"\033OQ", KEY_F(2)},
      {"\033OR", KEY_F(3)},    {"\033OS", KEY_F(4)},    {"\033[11~", KEY_F(1)},
      {"\033[12~", KEY_F(2)},  {"\033[13~", KEY_F(3)},  {"\033[14~", KEY_F(4)},
      {"\033[[A", KEY_F(1)},   {"\033[[B", KEY_F(2)},   {"\033[[C", KEY_F(3)},
      {"\033[[D", KEY_F(4)},   {"\033[[E", KEY_F(5)},   {"\033[15~", KEY_F(5)},
      {"\033[17~", KEY_F(6)},  {"\033[18~", KEY_F(7)},  {"\033[19~", KEY_F(8)},
      {"\033[20~", KEY_F(9)},  {"\033[21~", KEY_F(10)}, {"\033[23~", KEY_F(11)},
      {"\033[24~", KEY_F(12)},
  };
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
    // The description knows best, but for the nameless keys of its extensions.
    int known = key_defined(keys[i].sequence);
    if (known <= 0 || known > KEY_MAX) define_key(keys[i].sequence, keys[i].key);
  }
}

static void set_up_keys(void) {
  cbreak();
  noecho();
  nonl();
  // Ctrl-S, Ctrl-Q, Ctrl-V and Ctrl-O are keys like others, and all eight bits are meant.
  struct termios mode;
  if (tcgetattr(input_fd, &mode) == 0) {
    mode.c_iflag &= ~(tcflag_t)(IXON | ISTRIP);
    mode.c_lflag &= ~(tcflag_t)IEXTEN;
    // Ctrl-Z too: sent by the terminal, it would stop a parent such as make at once, and the
    // shell would write before the screen is left.
    stop_key = mode.c_cc[VSUSP] == _POSIX_VDISABLE ? ERR : mode.c_cc[VSUSP];
    mode.c_cc[VSUSP] = _POSIX_VDISABLE;
    tcsetattr(input_fd, TCSADRAIN, &mode);
    def_prog_mode();
  }
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  set_escdelay(25);
  typeahead(-1);  // A frame is always sent whole.
  define_more_keys();
}

static void set_up_colors(bool wanted) {
  has_color = wanted && has_colors() && start_color() == OK && use_default_colors() == OK;
  if (!has_color) return;
  for (short color = COLOR_RED; color <= COLOR_CYAN; color++) init_pair(color, color, -1);
  if (COLORS >= 256) init_pair(8, 244, -1);  // A gray that shows on black and on white.
}

static console_result fail(console_result result) {
  int error = errno;
  if (screen) delscreen(screen);
  if (input_file) fclose(input_file);
  if (output_file) fclose(output_file);
  screen = NULL;
  input_file = output_file = NULL;
  guard_stop();
  errno = error;
  return result;
}

console_result console_open(
    int input, int output, const char *log, const char *shown_log, bool color) {
  if (!isatty(input) || !isatty(output)) return CONSOLE_NOT_A_TERMINAL;
  console_set_locale();
  input_fd = input;
  // Before ncurses, which sets handlers only for signals that have none.
  if (guard_start(input, output) < 0) return CONSOLE_FAILED;
  input_file = fdopen(fcntl(input, F_DUPFD_CLOEXEC, 3), "r");
  output_file = fdopen(fcntl(output, F_DUPFD_CLOEXEC, 3), "w");
  if (!input_file || !output_file) return fail(CONSOLE_FAILED);
  screen = newterm(NULL, output_file, input_file);
  // A terminal that cannot place its cursor is as good as an unknown one.
  const char *place = screen ? tigetstr("cup") : NULL;
  if (!place || place == (const char *)-1) return fail(CONSOLE_UNKNOWN_TERMINAL);
  guard_learn_leaving();
  guard_redirect_errors(log, shown_log);
  set_up_keys();
  set_up_colors(color);
  is_cursor_shown = true;
  adopt_size();
  static bool is_registered;
  if (!is_registered) is_registered = atexit(console_close) == 0;
  return CONSOLE_OPENED;
}

void console_close(void) {
  if (!screen) return;
  if (!isendwin()) endwin();
  fail(CONSOLE_OPENED);
}

int console_rows(void) { return getmaxy(stdscr); }
int console_columns(void) { return getmaxx(stdscr); }

bool console_asked_to_end(void) { return guard_asked_to_end(); }

bool console_settle(void) {
  if (guard_take_stop()) {
    endwin();
    guard_suspend();
  }
  bool goes_on = guard_take_continued();
  bool has_changed = (guard_take_resized() || goes_on) && adopt_size();
  if (goes_on) {
    // The shell, or who had the terminal meanwhile, left it in a state of its own. After a
    // SIGSTOP the screen was not left in good order: leave it now, to come in again.
    if (!isendwin()) endwin();
    clearok(curscr, TRUE);
    doupdate();
  }
  return has_changed;
}

int console_read(void) {
  int code = wgetch(stdscr);
  if (code != stop_key || code == ERR) return code;
  guard_ask_to_stop();
  return ERR;
}

console_event console_wait(int watched, int work, int milliseconds) {
  // poll(2) passes over descriptors below 0.
  struct pollfd polled[] = {
      {.fd = guard_descriptor(), .events = POLLIN},
      {.fd = input_fd, .events = POLLIN},
      {.fd = watched, .events = POLLIN},
      {.fd = work, .events = POLLIN},
  };
  if (poll(polled, 4, milliseconds) <= 0) return CONSOLE_NOTHING;
  if (polled[0].revents) {
    guard_drain();
    return CONSOLE_NOTHING;
  }
  if (polled[1].revents) {
    // At the end of input there is always something to read, and never a byte.
    int count = 0;
    bool has_bytes = ioctl(input_fd, FIONREAD, &count) == 0 && count > 0;
    return has_bytes ? CONSOLE_INPUT : CONSOLE_HUNG_UP;
  }
  if (polled[2].revents) return CONSOLE_WATCHED;
  return polled[3].revents ? CONSOLE_WORKED : CONSOLE_NOTHING;
}

void console_clear(void) {
  werase(stdscr);
  clearok(stdscr, TRUE);
}

static short pair_of(int color) {
  if (!has_color || color < 0) return 0;
  if (color != CONSOLE_GRAY) return (short)color;
  return COLORS >= 256 ? 8 : 0;
}

void console_put(int row, int column, const uint32_t *scalars, int count, int columns,
                 unsigned attributes, int color) {
  wchar_t text[CCHARW_MAX + 1] = {0};
  // In the last cell of all the cursor cannot move on: some terminals put the marks elsewhere.
  bool is_last = row == getmaxy(stdscr) - 1 && column == getmaxx(stdscr) - 1;
  for (int i = 0; i < (is_last ? 1 : count) && i < CCHARW_MAX; i++) text[i] = (wchar_t)scalars[i];
  // What this C library cannot show, or takes for another width, gets a mark of the same width:
  // rare Chinese characters, newer than the library, the one that printers use.
  if (wcwidth(text[0]) != columns) {
    text[0] = columns == 2 ? L'\u3013' : L'\uFFFD';
    text[1] = 0;
  }
  short pair = pair_of(color);
  bool is_faint = attributes & CONSOLE_DIM || (color == CONSOLE_GRAY && pair == 0);
  attr_t style = (attributes & CONSOLE_BOLD ? A_BOLD : 0) |
                 (attributes & CONSOLE_REVERSE ? A_REVERSE : 0) | (is_faint ? A_DIM : 0) |
                 (attributes & CONSOLE_UNDERLINED ? A_UNDERLINE : 0);
  cchar_t cell;
  if (setcchar(&cell, text, style, pair, NULL) == OK) mvwadd_wch(stdscr, row, column, &cell);
}

void console_flush(int row, int column) {
  bool shows_cursor = row >= 0;
  if (shows_cursor != is_cursor_shown) curs_set(shows_cursor);
  is_cursor_shown = shows_cursor;
  if (shows_cursor) wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  doupdate();
}
