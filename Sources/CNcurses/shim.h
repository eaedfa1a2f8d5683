#pragma once
#define NCURSES_WIDECHAR 1  /* before curses.h, or no wide call is declared */
#include <ncursesw/curses.h>
