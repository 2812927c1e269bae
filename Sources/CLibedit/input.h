// The keyboard's bytes as characters: UTF-8 decoded, the keys' escape sequences turned into one code each.
#ifndef FP_INPUT_H
#define FP_INPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <wchar.h>

// libedit binds commands to codes below 256. The C1 controls cannot be typed (the decoder drops them), so they stand for keys;
// a lone code needs no ESC prefix, which in vi mode would leave insert mode before the rest of the sequence is seen.
enum {
  FP_KEY_PASTE = 0x80, FP_KEY_UP, FP_KEY_DOWN, FP_KEY_RIGHT, FP_KEY_LEFT, FP_KEY_HOME, FP_KEY_END, FP_KEY_DELETE,
  FP_KEY_WORD_RIGHT, FP_KEY_WORD_LEFT, FP_KEY_IGNORED,
  // What Ctrl-C is made of: the cursor to the end of the text, the mark that it was Ctrl-C, the end of the line.
  FP_KEY_MOVE_TO_END, FP_KEY_INTERRUPT, FP_KEY_ACCEPT,
};

typedef struct {
  int descriptor;
  bool raw_sequences;
  unsigned char bytes[4096];
  size_t start, end;
  wchar_t queue[48];
  size_t queued, taken;
} fp_input;

typedef enum { FP_INPUT_CHARACTER, FP_INPUT_WOKEN, FP_INPUT_END, FP_INPUT_ERROR } fp_input_event;

// The next character or key code. WOKEN: a signal came (ask its flags). ERROR: errno.
fp_input_event fp_input_next(fp_input *input, wchar_t *character);
// The next character of a paste: no key codes but Ctrl-C's, and FP_KEY_PASTE where the paste ends.
fp_input_event fp_input_next_pasted(fp_input *input, wchar_t *character);
// The next characters are what Ctrl-C gives.
void fp_input_interrupt(fp_input *input);
// After a line: whether Ctrl-C was typed behind it while it was still a character. It and what precedes it are gone then.
bool fp_input_interrupted_ahead(fp_input *input);

#endif
