#define _DEFAULT_SOURCE
#include "CLibedit.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

volatile sig_atomic_t fp_interrupted = 0;
volatile sig_atomic_t fp_termination = 0;
volatile sig_atomic_t fp_resized = 0;

static int wake[2] = {-1, -1};

static void on_signal(int number) {
  int saved = errno;
  switch (number) {
    case SIGINT: fp_interrupted = 1; break;
    case SIGWINCH: fp_resized = 1; break;
    default: fp_termination = number; break;
  }
  // A full pipe is fine: then a wake-up is already waiting.
  if (write(wake[1], "", 1) < 0) {}
  errno = saved;
}

static bool open_wake(void) {
  if (wake[0] >= 0) return true;
  int ends[2];
  if (pipe(ends) < 0) return false;
  for (int i = 0; i < 2; i++) {
    fcntl(ends[i], F_SETFL, O_NONBLOCK);
    fcntl(ends[i], F_SETFD, FD_CLOEXEC);
  }
  wake[1] = ends[1];
  wake[0] = ends[0];
  return true;
}

// A program may be started with signals blocked, by a test runner's thread for one; then no handler would ever run.
static bool unblock(int number) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, number);
  return pthread_sigmask(SIG_UNBLOCK, &set, NULL) == 0;
}

static bool catch(int number, int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_signal;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  return sigaction(number, &action, NULL) == 0 && unblock(number);
}

// nohup and its like ignore a signal on purpose.
static bool catch_unless_ignored(int number) {
  struct sigaction before;
  if (sigaction(number, NULL, &before) < 0) return false;
  return before.sa_handler == SIG_IGN || catch(number, 0);
}

bool fp_install_interrupts(void) {
  // No SA_RESTART: a read that waits has to come back and look at the flag.
  return open_wake() && catch(SIGINT, 0) && catch_unless_ignored(SIGHUP) && catch_unless_ignored(SIGTERM) &&
         signal(SIGPIPE, SIG_IGN) != SIG_ERR && signal(SIGXFSZ, SIG_IGN) != SIG_ERR;
}

void fp_note_interrupt(void) { on_signal(SIGINT); }

bool fp_watch_resize(void) { return open_wake() && catch(SIGWINCH, SA_RESTART); }

int fp_wake_descriptor(void) { return wake[0]; }

void fp_drain_wake(void) {
  char bytes[64];
  while (read(wake[0], bytes, sizeof bytes) > 0) {}
}
