#pragma once
#include <sqlite3.h>

/* SQLITE_TRANSIENT is a cast of -1 to a function pointer, which Swift does not import. */
static inline int csqlite_bind_text(sqlite3_stmt *s, int place, const char *bytes, int count) {
  return sqlite3_bind_text(s, place, bytes, count, SQLITE_TRANSIENT);
}

/* Variadic in C: Swift sees no variadic function. */
static inline int csqlite_config(sqlite3 *db, int option, int value) {
  return sqlite3_db_config(db, option, value, (int *)0);
}

/* Extended codes are macros made of expressions. */
static const int csqlite_readonly_moved = SQLITE_READONLY_DBMOVED;
