// The C face of libedit for Swift, which can call neither variadic functions nor FILE pointers with ease, and the
// process's signal flags, which a handler may only keep in C.
#ifndef CLIBEDIT_H
#define CLIBEDIT_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>

// ---- Editor (editor.c) ----

typedef struct fp_editor fp_editor;

typedef enum { FP_LINE, FP_END, FP_INTERRUPTED, FP_FAILED } fp_outcome;

typedef struct {
  // Tab was pressed. The callee may call fp_editor_text, _replace, _write and _redraw.
  void (*complete)(void *context);
  // The terminal was resized while a line was being edited; libedit already knows the new size.
  void (*resized)(void *context);
  void *context;
} fp_callbacks;

typedef struct {
  const char *name;       // the program's name in ~/.editrc
  int input, output;      // both must be terminals
  bool vi;                // vi keys; ~/.editrc may still choose
  bool bracketed_paste;   // the terminal understands escape sequences
  bool raw_sequences;     // leave the keys' escape sequences to ~/.editrc's own bindings
  int history_limit;
} fp_options;

// NULL where libedit cannot start; errno says why.
fp_editor *fp_editor_open(const fp_options *options, fp_callbacks callbacks);
// Gives the terminal its modes back and frees everything.
void fp_editor_close(fp_editor *editor);

// Reads one line. The text has no final newline, may hold inner ones (a paste) and NULs, is UTF-8, and lives until the
// next call. `prompt` has its escape sequences between \1 bytes. FP_FAILED: errno says why.
fp_outcome fp_editor_read(fp_editor *editor, const char *prompt, const char **text, size_t *length);
void fp_editor_add_history(fp_editor *editor, const char *entry);

// What is being edited, as UTF-8, with the cursor as a byte offset; lives until the next call of this function.
const char *fp_editor_text(fp_editor *editor, size_t *length, size_t *cursor);
// Replaces that many characters before the cursor.
void fp_editor_replace(fp_editor *editor, size_t characters, const char *text);
void fp_editor_write(fp_editor *editor, const char *bytes, size_t length);
// Draws prompt and line anew where the terminal's cursor stands.
void fp_editor_redraw(fp_editor *editor);
void fp_editor_beep(fp_editor *editor);

// ---- Locale (locale.c) ----

// Takes the user's LC_CTYPE, or a UTF-8 one where that has no UTF-8 (libedit would lose every other character), and says
// whether the user's own was UTF-8. The first call decides; not safe to race.
bool fp_adopt_locale(void);
// Columns of one code point, negative for a control character.
int fp_code_point_width(unsigned code_point);

// ---- Signals (signals.c) ----

extern volatile sig_atomic_t fp_interrupted;
extern volatile sig_atomic_t fp_termination;
extern volatile sig_atomic_t fp_resized;

// Volatile reads as functions: Swift would be free to keep a plain variable in a register.
static inline bool fp_interrupt_pending(void) { return fp_interrupted != 0; }
static inline void fp_interrupt_clear(void) { fp_interrupted = 0; }
// As if SIGINT had come.
void fp_note_interrupt(void);
// The number of the SIGHUP or SIGTERM that came, or 0.
static inline int fp_termination_signal(void) { return fp_termination; }

// SIGINT, SIGHUP and SIGTERM set their flags from now on, SIGPIPE and SIGXFSZ are ignored. A signal that was ignored stays
// ignored, but for SIGINT. False: errno.
bool fp_install_interrupts(void);
// SIGWINCH sets its flag and wakes a waiting read.
bool fp_watch_resize(void);
// Readable when a signal came; negative before one of the two above was called.
int fp_wake_descriptor(void);
void fp_drain_wake(void);

#endif
