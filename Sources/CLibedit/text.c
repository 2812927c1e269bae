#include "text.h"

#include <stdlib.h>

static size_t grown(size_t capacity, size_t needed) {
  size_t next = capacity ? capacity : 256;
  while (next < needed) next *= 2;
  return next;
}

bool fp_utf8_append(fp_utf8 *text, const wchar_t *characters, size_t count) {
  size_t needed = text->length + count * 4 + 1;
  if (needed > text->capacity) {
    size_t capacity = grown(text->capacity, needed);
    char *bytes = realloc(text->bytes, capacity);
    if (!bytes) return false;
    text->bytes = bytes;
    text->capacity = capacity;
  }
  char *out = text->bytes + text->length;
  for (size_t i = 0; i < count; i++) {
    unsigned c = (unsigned)characters[i];
    if (c < 0x80) {
      *out++ = (char)c;
    } else if (c < 0x800) {
      *out++ = (char)(0xc0 | c >> 6);
      *out++ = (char)(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
      *out++ = (char)(0xe0 | c >> 12);
      *out++ = (char)(0x80 | (c >> 6 & 0x3f));
      *out++ = (char)(0x80 | (c & 0x3f));
    } else {
      *out++ = (char)(0xf0 | (c >> 18 & 7));
      *out++ = (char)(0x80 | (c >> 12 & 0x3f));
      *out++ = (char)(0x80 | (c >> 6 & 0x3f));
      *out++ = (char)(0x80 | (c & 0x3f));
    }
  }
  *out = 0;
  text->length = (size_t)(out - text->bytes);
  return true;
}

bool fp_wide_append(fp_wide *text, wchar_t character) {
  if (text->length + 2 > text->capacity) {
    size_t capacity = grown(text->capacity, text->length + 2);
    wchar_t *characters = realloc(text->characters, capacity * sizeof *characters);
    if (!characters) return false;
    text->characters = characters;
    text->capacity = capacity;
  }
  text->characters[text->length++] = character;
  text->characters[text->length] = 0;
  return true;
}
