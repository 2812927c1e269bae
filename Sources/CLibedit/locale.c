#define _XOPEN_SOURCE 700
#include "CLibedit.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <wchar.h>

static bool charset_is_utf8(void) {
  const char *codeset = nl_langinfo(CODESET);
  return codeset && (strcmp(codeset, "UTF-8") == 0 || strcmp(codeset, "utf8") == 0);
}

bool fp_adopt_locale(void) {
  static const char *const fallbacks[] = {"C.UTF-8", "UTF-8", "en_US.UTF-8"};
  static int users_is_utf8 = -1;
  if (users_is_utf8 >= 0) return users_is_utf8;
  users_is_utf8 = setlocale(LC_CTYPE, "") != NULL && charset_is_utf8();
  for (size_t i = 0; !charset_is_utf8() && i < sizeof fallbacks / sizeof *fallbacks; i++)
    setlocale(LC_CTYPE, fallbacks[i]);
  return users_is_utf8;
}

int fp_code_point_width(unsigned code_point) { return wcwidth((wchar_t)code_point); }
