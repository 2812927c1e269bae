#define _DEFAULT_SOURCE
#include <errno.h>
#include <histedit.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "CLibedit.h"
#include "input.h"
#include "text.h"

struct fp_editor {
  EditLine *el;
  History *history;
  FILE *in, *out;
  fp_input input;
  fp_callbacks callbacks;
  bool bracketed_paste;
  const char *prompt;
  fp_utf8 line;    // the last line read
  fp_utf8 edited;  // the text being edited
  bool interrupted, ended;
  int error;
};

static fp_editor *editor_of(EditLine *el) {
  void *data = NULL;
  el_get(el, EL_CLIENTDATA, &data);
  return data;
}

static char *prompt_of(EditLine *el) { return (char *)editor_of(el)->prompt; }

static void expect_paste(fp_editor *editor, bool on) {
  if (!editor->bracketed_paste) return;
  fputs(on ? "\x1b[?2004h" : "\x1b[?2004l", editor->out);
  fflush(editor->out);
}

// ---- Reading the keyboard ----

static void answer_resize(fp_editor *editor) {
  fp_resized = 0;
  el_resize(editor->el);
  editor->callbacks.resized(editor->callbacks.context);
}

// A signal came. False: no more input is to be read.
static bool answer_signals(fp_editor *editor) {
  if (fp_resized) answer_resize(editor);
  if (fp_interrupted) {
    fp_interrupted = 0;
    fp_input_interrupt(&editor->input);
  }
  return !fp_termination;
}

typedef fp_input_event (*next_function)(fp_input *, wchar_t *);

// As libedit wants it: 1 a character, 0 the end, -1 an error.
static int next_character(fp_editor *editor, next_function next, wchar_t *character) {
  for (;;) {
    switch (next(&editor->input, character)) {
      case FP_INPUT_CHARACTER: return 1;
      case FP_INPUT_ERROR: editor->error = errno; return -1;
      case FP_INPUT_END: editor->ended = true; return 0;
      case FP_INPUT_WOKEN:
        if (answer_signals(editor)) break;
        editor->ended = true;
        return 0;
    }
  }
}

static int get_character(EditLine *el, wchar_t *character) {
  return next_character(editor_of(el), fp_input_next, character);
}

// ---- What keys do ----

static void drop_final_newlines(fp_wide *text) {
  while (text->length && text->characters[text->length - 1] == L'\n') text->characters[--text->length] = 0;
}

static unsigned char paste(EditLine *el, wint_t key) {
  (void)key;
  fp_editor *editor = editor_of(el);
  fp_wide text = {0};
  wchar_t character, previous = 0;
  int state;
  while ((state = next_character(editor, fp_input_next_pasted, &character)) == 1) {
    if (character == FP_KEY_PASTE || character == FP_KEY_INTERRUPT) break;
    bool second_of_crlf = character == L'\n' && previous == L'\r';
    if (!second_of_crlf && !fp_wide_append(&text, character == L'\r' ? L'\n' : character)) break;
    previous = character;
  }
  drop_final_newlines(&text);
  int inserted = text.length ? el_winsertstr(el, text.characters) : 0;
  free(text.characters);
  if (state != 1) return CC_EOF;
  return inserted < 0 ? CC_ERROR : CC_REFRESH;
}

static unsigned char interrupt(EditLine *el, wint_t key) {
  (void)key;
  fp_editor *editor = editor_of(el);
  editor->interrupted = true;
  fp_editor_write(editor, "^C", 2);
  return CC_NORM;
}

static unsigned char suspend(EditLine *el, wint_t key) {
  (void)key;
  fp_editor *editor = editor_of(el);
  el_set(el, EL_PREP_TERM, 0);
  expect_paste(editor, false);
  // To this process alone: libedit's own handler would stop the whole group.
  raise(SIGTSTP);
  el_set(el, EL_PREP_TERM, 1);
  expect_paste(editor, true);
  el_resize(el);
  fputs("\r", editor->out);
  el_set(el, EL_REFRESH);
  return CC_NORM;
}

static unsigned char complete(EditLine *el, wint_t key) {
  (void)key;
  fp_editor *editor = editor_of(el);
  editor->callbacks.complete(editor->callbacks.context);
  return CC_REFRESH;
}

static unsigned char ignore(EditLine *el, wint_t key) {
  (void)el, (void)key;
  return CC_NORM;
}

static void bind_everywhere(EditLine *el, int key, const char *command) {
  char code[8];
  snprintf(code, sizeof code, "\\%03o", (unsigned)key);
  el_set(el, EL_BIND, code, command, NULL);
  el_set(el, EL_BIND, "-a", code, command, NULL);
}

static void add_commands(EditLine *el) {
  el_set(el, EL_ADDFN, "fp-paste", "Insert what is pasted", paste);
  el_set(el, EL_ADDFN, "fp-interrupt", "Drop the line", interrupt);
  el_set(el, EL_ADDFN, "fp-suspend", "Stop the process", suspend);
  el_set(el, EL_ADDFN, "fp-complete", "Complete the word", complete);
  el_set(el, EL_ADDFN, "fp-ignore", "Do nothing", ignore);
}

// Codes that nobody can type, hence bound whatever ~/.editrc says.
static void bind_codes(EditLine *el) {
  static const struct {
    int key;
    const char *command;
  } codes[] = {
      {FP_KEY_PASTE, "fp-paste"},
      {FP_KEY_UP, "ed-prev-history"},
      {FP_KEY_DOWN, "ed-next-history"},
      {FP_KEY_RIGHT, "ed-next-char"},
      {FP_KEY_LEFT, "ed-prev-char"},
      {FP_KEY_HOME, "ed-move-to-beg"},
      {FP_KEY_END, "ed-move-to-end"},
      {FP_KEY_DELETE, "ed-delete-next-char"},
      {FP_KEY_WORD_RIGHT, "em-next-word"},
      {FP_KEY_WORD_LEFT, "ed-prev-word"},
      {FP_KEY_IGNORED, "fp-ignore"},
      {FP_KEY_MOVE_TO_END, "ed-move-to-end"},
      {FP_KEY_INTERRUPT, "fp-interrupt"},
      {FP_KEY_ACCEPT, "ed-newline"},
  };
  for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) bind_everywhere(el, codes[i].key, codes[i].command);
}

static bool has_vi_keys(EditLine *el) {
  const char *name = NULL;
  return el_get(el, EL_EDITOR, &name) == 0 && name && strcmp(name, "vi") == 0;
}

// Ours where ~/.editrc has no other wish.
static void bind_defaults(EditLine *el) {
  el_set(el, EL_BIND, "^R", "em-inc-search-prev", NULL);
  el_set(el, EL_BIND, "^I", "fp-complete", NULL);
  bind_everywhere(el, 'Z' - '@', "fp-suspend");
  if (has_vi_keys(el)) return;
  el_set(el, EL_BIND, "^W", "ed-delete-prev-word", NULL);
  // For a ~/.editrc with key sequences of its own, which then come to libedit undecoded.
  el_set(el, EL_BIND, "\\e[H", "ed-move-to-beg", NULL);
  el_set(el, EL_BIND, "\\e[F", "ed-move-to-end", NULL);
  el_set(el, EL_BIND, "\\e[3~", "ed-delete-next-char", NULL);
  el_set(el, EL_BIND, "\\e[1;5C", "em-next-word", NULL);
  el_set(el, EL_BIND, "\\e[1;5D", "ed-prev-word", NULL);
}

// ---- Opening and closing ----

static void configure(fp_editor *editor, const fp_options *options) {
  EditLine *el = editor->el;
  HistEvent event;
  el_set(el, EL_CLIENTDATA, editor);
  el_set(el, EL_EDITOR, options->vi ? "vi" : "emacs");
  el_set(el, EL_SIGNAL, 0);
  el_set(el, EL_SETTY, "-d", "-isig", NULL);
  el_set(el, EL_GETCFN, get_character);
  el_set(el, EL_PROMPT_ESC, prompt_of, '\1');
  history(editor->history, &event, H_SETSIZE, options->history_limit);
  history(editor->history, &event, H_SETUNIQUE, 1);
  el_set(el, EL_HIST, history, editor->history);
  add_commands(el);
  bind_defaults(el);
  bool vi_before = has_vi_keys(el);
  el_source(el, NULL);
  // Changing between emacs and vi forgets every binding.
  if (has_vi_keys(el) != vi_before) bind_defaults(el);
  bind_codes(el);
}

static FILE *open_copy(int descriptor, const char *mode) {
  int copy = dup(descriptor);
  FILE *file = copy < 0 ? NULL : fdopen(copy, mode);
  if (!file && copy >= 0) close(copy);
  return file;
}

fp_editor *fp_editor_open(const fp_options *options, fp_callbacks callbacks) {
  fp_adopt_locale();
  fp_editor *editor = calloc(1, sizeof *editor);
  if (!editor) return NULL;
  editor->callbacks = callbacks;
  editor->bracketed_paste = options->bracketed_paste;
  editor->prompt = "";
  editor->in = open_copy(options->input, "r");
  editor->out = open_copy(options->output, "w");
  editor->history = history_init();
  if (fp_watch_resize() && editor->in && editor->out && editor->history)
    editor->el = el_init(options->name, editor->in, editor->out, stderr);
  if (!editor->el) {
    int error = errno;
    fp_editor_close(editor);
    errno = error ? error : ENOMEM;
    return NULL;
  }
  editor->input.descriptor = fileno(editor->in);
  editor->input.raw_sequences = options->raw_sequences;
  configure(editor, options);
  return editor;
}

void fp_editor_close(fp_editor *editor) {
  if (editor->el) el_end(editor->el);
  if (editor->history) history_end(editor->history);
  if (editor->in) fclose(editor->in);
  if (editor->out) fclose(editor->out);
  free(editor->line.bytes);
  free(editor->edited.bytes);
  free(editor);
}

// ---- For Swift ----

fp_outcome fp_editor_read(fp_editor *editor, const char *prompt, const char **text, size_t *length) {
  fflush(stdout);
  editor->prompt = prompt;
  editor->interrupted = editor->ended = false;
  editor->error = 0;
  if (fp_resized) {
    fp_resized = 0;
    el_resize(editor->el);
  }
  // libedit itself would do this only after the prompt is shown, and what is typed between would be echoed twice.
  el_set(editor->el, EL_PREP_TERM, 1);
  expect_paste(editor, true);
  int count = 0;
  const wchar_t *line = el_wgets(editor->el, &count);
  expect_paste(editor, false);
  editor->prompt = "";
  if (editor->interrupted) return FP_INTERRUPTED;
  if (!line || count <= 0 || editor->ended) {
    errno = editor->error;
    return editor->error ? FP_FAILED : FP_END;
  }
  size_t characters = (size_t)count;
  if (line[characters - 1] == L'\n') characters--;
  editor->line.length = 0;
  if (!fp_utf8_append(&editor->line, line, characters)) return FP_FAILED;
  *text = editor->line.bytes;
  *length = editor->line.length;
  // It means what this line starts, or the block that it goes on with.
  if (fp_input_interrupted_ahead(&editor->input)) fp_note_interrupt();
  return FP_LINE;
}

void fp_editor_add_history(fp_editor *editor, const char *entry) {
  HistEvent event;
  history(editor->history, &event, H_ENTER, entry);
}

const char *fp_editor_text(fp_editor *editor, size_t *length, size_t *cursor) {
  const LineInfoW *info = el_wline(editor->el);
  editor->edited.length = *length = *cursor = 0;
  if (!fp_utf8_append(&editor->edited, info->buffer, (size_t)(info->cursor - info->buffer))) return "";
  *cursor = *length = editor->edited.length;
  if (fp_utf8_append(&editor->edited, info->cursor, (size_t)(info->lastchar - info->cursor)))
    *length = editor->edited.length;
  return editor->edited.bytes;
}

void fp_editor_replace(fp_editor *editor, size_t characters, const char *text) {
  if (characters) el_deletestr(editor->el, (int)characters);
  if (*text) el_insertstr(editor->el, text);
}

void fp_editor_write(fp_editor *editor, const char *bytes, size_t length) {
  fwrite(bytes, 1, length, editor->out);
  fflush(editor->out);
}

void fp_editor_redraw(fp_editor *editor) { el_set(editor->el, EL_REFRESH); }

void fp_editor_beep(fp_editor *editor) { el_beep(editor->el); }
