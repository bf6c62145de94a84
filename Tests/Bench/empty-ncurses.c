/* The least that a program on ncurses does: what starting one costs at all. */
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>

int main(void) {
  setlocale(LC_ALL, "");
  initscr();
  cbreak();
  noecho();
  keypad(stdscr, TRUE);
  mvaddstr(0, 0, "empty");
  refresh();
  getch();
  endwin();
  return 0;
}
