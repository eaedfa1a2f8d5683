#pragma once
/* What Swift cannot say about ncurses and the C library: macros, C globals, hidden declarations.
   No mutable statics: every object file would get its own copy. */
#define NCURSES_WIDECHAR 1  /* before curses.h, or no wide call is declared */
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <ncursesw/curses.h>
#include <signal.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <wchar.h>

/* Attributes and mouse bits: macros with casts and shifts, invisible to Swift. */
static const attr_t nc_bold = WA_BOLD, nc_dim = WA_DIM, nc_reverse = WA_REVERSE,
                    nc_underline = WA_UNDERLINE, nc_italic = WA_ITALIC;
static const mmask_t nc_button1_pressed = BUTTON1_PRESSED, nc_button1_released = BUTTON1_RELEASED,
                     nc_button3_pressed = BUTTON3_PRESSED, nc_wheel_up = BUTTON4_PRESSED,
                     nc_wheel_down = BUTTON5_PRESSED, nc_shift = BUTTON_SHIFT,
                     nc_motion = REPORT_MOUSE_POSITION;

/* C globals are shared mutable state to Swift 6: read them through calls. */
static inline WINDOW *nc_screen(void) { return stdscr; }
static inline int nc_colors(void) { return COLORS; }
static inline int nc_pairs(void) { return COLOR_PAIRS; }
static inline SCREEN *nc_open(const char *term) { return newterm(term, stdout, stdin); }
static inline char **nc_environment(void) { extern char **environ; return environ; }

/* Writes one cell: a spacing character, up to four combining ones, a zero; any pair number. */
static inline int nc_put(int row, int column, const wchar_t *text, attr_t attributes, int pair) {
  cchar_t cell;
  if (setcchar(&cell, text, attributes, 0, &pair) == ERR) return ERR;
  return mvadd_wch(row, column, &cell);
}
static inline int nc_width(unsigned scalar) { return wcwidth((wchar_t)scalar); }
static inline int nc_key_f(int n) { return KEY_F(n); }

/* ioctl is variadic. Leaves both numbers alone when the terminal does not know its size. */
static inline int nc_window_size(int fd, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(fd, TIOCGWINSZ, &size) < 0 || size.ws_row == 0 || size.ws_col == 0) return ERR;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return OK;
}

/* Sets a handler; the field that holds it is a union member behind a macro. */
static inline int nc_handle(int signal, void (*handler)(int), unsigned flags) {
  struct sigaction action = {0};
  action.sa_handler = handler;
  action.sa_flags = (int)flags;
  return sigaction(signal, &action, NULL);
}
static inline int nc_is_ignored(int signal) {
  struct sigaction action;
  return sigaction(signal, NULL, &action) == 0 && action.sa_handler == SIG_IGN;
}
static const unsigned nc_once_on_own_stack = SA_RESETHAND | SA_NODEFER | SA_ONSTACK;

/* Hidden behind _GNU_SOURCE in the C library's headers. */
extern int memfd_create(const char *name, unsigned flags);
extern int pipe2(int fds[2], int flags);
