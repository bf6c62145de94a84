#define _GNU_SOURCE

#include "guard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include <curses.h>
#include <term.h>

static const int crashes[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGQUIT};
static const int requests[] = {SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH};
enum { crash_count = sizeof crashes / sizeof *crashes };
enum { request_count = sizeof requests / sizeof *requests };

// Written before the handlers are set, so that they may read it.
static int input, output;
static struct termios saved;
static struct sigaction old_crashes[crash_count], old_requests[request_count];
static int wake[2] = {-1, -1};
static int saved_error = -1;
static char leaving[256];
static size_t leaving_length;
static char note[1024];
static char alternate_stack[64 * 1024];

static bool stops_group;
static volatile sig_atomic_t ended, stopped, continued, resized;

static void write_all(int descriptor, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t written = write(descriptor, bytes, length);
    if (written < 0 && errno != EINTR) return;
    if (written > 0) bytes += written, length -= (size_t)written;
  }
}

static void give_errors_back(void) {
  if (saved_error >= 0) dup2(saved_error, STDERR_FILENO);
}

static void on_crash(int number) {
  // The old action first: whatever fails below must not come here again.
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &old_crashes[i], NULL);
  tcsetattr(input, TCSANOW, &saved);
  write_all(output, leaving, leaving_length);
  give_errors_back();
  if (saved_error >= 0) write_all(output, note, strlen(note));
  raise(number);  // Blocked until this handler returns; then the old action has it.
}

static void on_request(int number) {
  int error = errno;
  switch (number) {
    case SIGTSTP: stopped = 1; break;
    case SIGCONT: continued = 1; break;
    case SIGWINCH: resized = 1; break;
    default: ended = 1;
  }
  ssize_t written = write(wake[1], "", 1);
  (void)written;  // A full pipe wakes as well.
  errno = error;
}

static void set_handlers(void) {
  stack_t stack;
  if (sigaltstack(NULL, &stack) == 0 && stack.ss_flags & SS_DISABLE) {
    stack = (stack_t){.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
    sigaltstack(&stack, NULL);
  }
  struct sigaction action = {.sa_handler = on_crash, .sa_flags = SA_ONSTACK};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &action, &old_crashes[i]);
  action = (struct sigaction){.sa_handler = on_request, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < request_count; i++) {
    sigaction(requests[i], NULL, &old_requests[i]);
    // What the parent had ignored (nohup) stays ignored; SIGCONT and SIGWINCH are by default.
    bool ignored = old_requests[i].sa_handler == SIG_IGN;
    if (!ignored || requests[i] == SIGCONT || requests[i] == SIGWINCH)
      sigaction(requests[i], &action, NULL);
  }
}

int guard_start(int from, int to) {
  input = from;
  output = to;
  if (tcgetattr(input, &saved) < 0 || pipe2(wake, O_CLOEXEC | O_NONBLOCK) < 0) return -1;
  ended = stopped = continued = resized = 0;
  leaving_length = 0;
  set_handlers();
  return 0;
}

void guard_redirect_errors(const char *path, const char *shown) {
  if (!path || !isatty(STDERR_FILENO)) return;
  // No link is followed, and no pipe waited for.
  int log = open(
      path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, 0600);
  note[0] = 0;
  if (log >= 0) snprintf(note, sizeof note, "qiandao: %s\n", shown ? shown : path);
  // Without a log the messages are lost, but they do not garble the screen.
  if (log < 0) log = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (log < 0) return;
  fflush(stderr);
  saved_error = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  dup2(log, STDERR_FILENO);
  close(log);
}

static int collect(int byte) {
  if (leaving_length < sizeof leaving) leaving[leaving_length++] = (char)byte;
  return byte;
}

void guard_learn_leaving(void) {
  const char *sequences[] = {exit_attribute_mode, orig_pair, keypad_local, cursor_normal,
                             exit_ca_mode};
  for (size_t i = 0; i < sizeof sequences / sizeof *sequences; i++)
    if (sequences[i]) tputs(sequences[i], 1, collect);
}

void guard_stop(void) {
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &old_crashes[i], NULL);
  for (int i = 0; i < request_count; i++) sigaction(requests[i], &old_requests[i], NULL);
  tcsetattr(input, TCSADRAIN, &saved);
  if (saved_error >= 0) {
    fflush(stderr);
    give_errors_back();
    close(saved_error);
    saved_error = -1;
  }
  close(wake[0]);
  close(wake[1]);
  wake[0] = wake[1] = -1;
}

void guard_ask_to_stop(void) {
  stops_group = true;
  on_request(SIGTSTP);
}

void guard_suspend(void) {
  struct sigaction action = {.sa_handler = SIG_IGN}, mine;
  sigset_t stop, mask;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  sigaction(SIGTSTP, &action, &mine);
  if (stops_group) kill(0, SIGTSTP);
  stops_group = false;
  action.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &action, NULL);
  // The main actor may run on a thread of libdispatch, which blocks signals.
  pthread_sigmask(SIG_UNBLOCK, &stop, &mask);
  raise(SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  sigaction(SIGTSTP, &mine, NULL);
  continued = 1;  // Nothing stops where no shell could set it going again.
}

int guard_descriptor(void) { return wake[0]; }

void guard_drain(void) {
  char bytes[64];
  while (read(wake[0], bytes, sizeof bytes) > 0) {
  }
}

bool guard_asked_to_end(void) { return ended; }

static bool take(volatile sig_atomic_t *flag) {
  bool was = *flag;
  *flag = 0;
  return was;
}

bool guard_take_stop(void) { return take(&stopped); }
bool guard_take_continued(void) { return take(&continued); }
bool guard_take_resized(void) { return take(&resized); }
