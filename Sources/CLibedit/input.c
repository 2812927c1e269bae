#define _DEFAULT_SOURCE
#include "input.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

#include "CLibedit.h"

// How long the rest of a sequence may take after its first byte; a lone Escape waits that long.
enum { SEQUENCE_MS = 50, ESCAPE = 0x1b, CTRL_C = 0x03, REPLACEMENT = 0xfffd };
enum { BYTE_NONE = -1, BYTE_WOKEN = -2, BYTE_END = -3, BYTE_ERROR = -4 };

static int fill(fp_input *input, int timeout) {
  struct pollfd sources[2] = {{input->descriptor, POLLIN, 0}, {fp_wake_descriptor(), POLLIN, 0}};
  // In the middle of a sequence a signal can wait.
  int count = timeout < 0 ? 2 : 1;
  int ready = poll(sources, (nfds_t)count, timeout);
  if (ready < 0 && errno != EINTR) return BYTE_ERROR;
  if (ready < 0) return timeout < 0 ? BYTE_WOKEN : BYTE_NONE;
  if (ready == 0) return BYTE_NONE;
  if (count == 2 && sources[1].revents) {
    fp_drain_wake();
    return BYTE_WOKEN;
  }
  ssize_t got = read(input->descriptor, input->bytes, sizeof input->bytes);
  if (got < 0 && (errno == EINTR || errno == EAGAIN)) return timeout < 0 ? BYTE_WOKEN : BYTE_NONE;
  // A terminal that is gone answers EIO.
  if (got == 0 || (got < 0 && errno == EIO)) return BYTE_END;
  if (got < 0) return BYTE_ERROR;
  input->start = 0;
  input->end = (size_t)got;
  return 0;
}

static int next_byte(fp_input *input, int timeout) {
  if (input->start == input->end) {
    int state = fill(input, timeout);
    if (state < 0) return state;
  }
  return input->bytes[input->start++];
}

static void enqueue(fp_input *input, wchar_t character) {
  if (input->queued < sizeof input->queue / sizeof *input->queue) input->queue[input->queued++] = character;
}

void fp_input_interrupt(fp_input *input) {
  input->queued = input->taken = 0;
  enqueue(input, FP_KEY_MOVE_TO_END);
  enqueue(input, FP_KEY_INTERRUPT);
  enqueue(input, FP_KEY_ACCEPT);
}

bool fp_input_interrupted_ahead(fp_input *input) {
  memmove(input->bytes, input->bytes + input->start, input->end - input->start);
  input->end -= input->start;
  input->start = 0;
  // The terminal is its user's again, so that from now on Ctrl-C is a signal; what came before lies here or there.
  struct pollfd source = {input->descriptor, POLLIN, 0};
  if (input->end < sizeof input->bytes && poll(&source, 1, 0) > 0 && (source.revents & POLLIN)) {
    ssize_t got = read(input->descriptor, input->bytes + input->end, sizeof input->bytes - input->end);
    if (got > 0) input->end += (size_t)got;
  }
  for (size_t i = input->end; i > 0; i--) {
    if (input->bytes[i - 1] != CTRL_C) continue;
    input->start = i;
    return true;
  }
  return false;
}

// One UTF-8 character that starts with `lead`. What is not UTF-8 gives U+FFFD, and a byte that does not belong stays.
static wchar_t decode(fp_input *input, int lead) {
  int more = lead < 0x80 ? 0 : lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2
           : lead >= 0xf0 && lead < 0xf5 ? 3 : -1;
  if (more < 0) return REPLACEMENT;
  unsigned value = more == 0 ? (unsigned)lead : (unsigned)lead & (0x3fu >> more);
  for (int i = 0; i < more; i++) {
    int byte = next_byte(input, SEQUENCE_MS);
    if (byte < 0) return REPLACEMENT;
    if ((byte & 0xc0) != 0x80) {
      input->start--;
      return REPLACEMENT;
    }
    value = value << 6 | ((unsigned)byte & 0x3f);
  }
  static const unsigned least[] = {0, 0x80, 0x800, 0x10000};
  if (value < least[more] || value > 0x10ffff || (value >= 0xd800 && value < 0xe000)) return REPLACEMENT;
  return (wchar_t)value;
}

static const struct {
  const char *sequence;
  int key;
} keys[] = {
    {"[200~", FP_KEY_PASTE},      {"[A", FP_KEY_UP},            {"OA", FP_KEY_UP},
    {"[B", FP_KEY_DOWN},          {"OB", FP_KEY_DOWN},          {"[C", FP_KEY_RIGHT},
    {"OC", FP_KEY_RIGHT},         {"[D", FP_KEY_LEFT},          {"OD", FP_KEY_LEFT},
    {"[H", FP_KEY_HOME},          {"OH", FP_KEY_HOME},          {"[1~", FP_KEY_HOME},
    {"[7~", FP_KEY_HOME},         {"[F", FP_KEY_END},           {"OF", FP_KEY_END},
    {"[4~", FP_KEY_END},          {"[8~", FP_KEY_END},          {"[3~", FP_KEY_DELETE},
    {"[1;5C", FP_KEY_WORD_RIGHT}, {"[1;3C", FP_KEY_WORD_RIGHT}, {"[5C", FP_KEY_WORD_RIGHT},
    {"[1;5D", FP_KEY_WORD_LEFT},  {"[1;3D", FP_KEY_WORD_LEFT},  {"[5D", FP_KEY_WORD_LEFT},
};

static int key_of(const char *sequence) {
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
    if (strcmp(keys[i].sequence, sequence) == 0) return keys[i].key;
  return FP_KEY_IGNORED;
}

// What follows an ESC, without it: "[1;5C", "OA"; empty where no sequence follows. False: it broke off.
static bool read_sequence(fp_input *input, char sequence[32]) {
  size_t length = 0;
  int byte = next_byte(input, SEQUENCE_MS);
  sequence[0] = 0;
  if (byte < 0) return true;
  if (byte != '[' && byte != 'O') {
    input->start--;
    return true;
  }
  bool single = byte == 'O';
  sequence[length++] = (char)byte;
  while (length < 31) {
    sequence[length] = 0;
    byte = next_byte(input, SEQUENCE_MS);
    if (byte < 0) return false;
    if (byte < 0x20 || byte > 0x7e) {
      input->start--;
      return false;
    }
    sequence[length++] = (char)byte;
    sequence[length] = 0;
    if (single || byte >= 0x40) return true;
  }
  return false;
}

static wchar_t escape(fp_input *input) {
  char sequence[32];
  bool complete = read_sequence(input, sequence);
  if (sequence[0] == 0) return ESCAPE;
  int key = complete ? key_of(sequence) : FP_KEY_IGNORED;
  if (complete && (key == FP_KEY_PASTE || !input->raw_sequences)) return key;
  for (const char *c = sequence; *c; c++) enqueue(input, (unsigned char)*c);
  return ESCAPE;
}

static fp_input_event event_of(int state) {
  return state == BYTE_END ? FP_INPUT_END : state == BYTE_ERROR ? FP_INPUT_ERROR : FP_INPUT_WOKEN;
}

fp_input_event fp_input_next(fp_input *input, wchar_t *character) {
  for (;;) {
    if (input->taken < input->queued) {
      *character = input->queue[input->taken++];
      return FP_INPUT_CHARACTER;
    }
    input->queued = input->taken = 0;
    int byte = next_byte(input, -1);
    if (byte < 0) return event_of(byte);
    if (byte == CTRL_C) {
      fp_input_interrupt(input);
      continue;
    }
    *character = byte == ESCAPE ? escape(input) : decode(input, byte);
    bool typed_c1 = byte >= 0x80 && *character >= 0x80 && *character < 0xa0;
    if (!typed_c1) return FP_INPUT_CHARACTER;
  }
}

fp_input_event fp_input_next_pasted(fp_input *input, wchar_t *character) {
  for (;;) {
    int byte = next_byte(input, -1);
    if (byte < 0) return event_of(byte);
    if (byte == CTRL_C) {
      fp_input_interrupt(input);
      *character = FP_KEY_INTERRUPT;
      return FP_INPUT_CHARACTER;
    }
    if (byte == ESCAPE) {
      // Whatever else came with an ESC is left out: a pasted escape sequence would act on the terminal when shown.
      char sequence[32];
      if (!read_sequence(input, sequence) || strcmp(sequence, "[201~") != 0) continue;
      *character = FP_KEY_PASTE;
      return FP_INPUT_CHARACTER;
    }
    wchar_t decoded = decode(input, byte);
    bool control = decoded < 0x20 ? decoded != '\n' && decoded != '\r' && decoded != '\t'
                                  : decoded >= 0x7f && decoded < 0xa0;
    if (control) continue;
    *character = decoded;
    return FP_INPUT_CHARACTER;
  }
}
