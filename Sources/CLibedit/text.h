// Growable text: wide for libedit, UTF-8 for Swift.
#ifndef FP_TEXT_H
#define FP_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <wchar.h>

typedef struct {
  char *bytes;
  size_t length, capacity;
} fp_utf8;

typedef struct {
  wchar_t *characters;
  size_t length, capacity;
} fp_wide;

// Always NUL-terminated after a call; false where memory ended (what was there stays).
bool fp_utf8_append(fp_utf8 *text, const wchar_t *characters, size_t count);
bool fp_wide_append(fp_wide *text, wchar_t character);

#endif
