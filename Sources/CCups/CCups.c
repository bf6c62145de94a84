#include "CCups.h"

#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

#include "Cups.h"
#include "Library.h"

#define SYMBOLS(X)      \
  X(cupsServer)         \
  X(ippPort)            \
  X(cupsEncryption)     \
  X(cupsUser)           \
  X(cupsSetPasswordCB2) \
  X(httpConnect2)       \
  X(httpSetTimeout)     \
  X(httpClose)          \
  X(ippNewRequest)      \
  X(ippAddString)       \
  X(ippAddStrings)      \
  X(cupsDoRequest)      \
  X(cupsLastError)      \
  X(ippFindAttribute)   \
  X(ippGetCount)        \
  X(ippGetInteger)      \
  X(ippGetString)       \
  X(ippDelete)

SYSTEM_LIBRARY("libcups.so.2", SYMBOLS)

const char *cups_library_open(void) { return open_library(); }

// The library would ask on the terminal, across the screens.
static const char *no_password(
    const char *prompt, http_t *http, const char *method, const char *resource, void *context) {
  (void)prompt, (void)http, (void)method, (void)resource, (void)context;
  return NULL;
}

// For how long an answer may be awaited before it is asked whether it is still wanted, and for how
// long a connection is tried for, which nothing interrupts.
static const double pause_seconds = 0.2;
static const int connection_milliseconds = 3000;

typedef struct patience {
  bool (*is_wanted)(void *);
  void *context;
} patience;

static int goes_on(http_t *http, void *context) {
  (void)http;
  patience *p = context;
  return p->is_wanted(p->context);
}

// All values of an attribute, with a blank between them, as far as they have room.
static void copy(ipp_t *answer, const char *name, char *text, size_t room) {
  text[0] = 0;
  ipp_attribute_t *attribute = lib.ippFindAttribute(answer, name, IPP_TAG_ZERO);
  size_t used = 0;
  for (int i = 0; attribute && i < lib.ippGetCount(attribute); i++) {
    const char *value = lib.ippGetString(attribute, i, NULL);
    if (!value || used + 1 >= room)
      continue;
    used += (size_t)snprintf(text + used, room - used, "%s%s", used ? " " : "", value);
  }
}

static ipp_t *question(int number) {
  static const char *const wanted[] = {
      "job-state", "job-state-reasons", "job-printer-state-message"};
  char uri[64];
  snprintf(uri, sizeof uri, "ipp://localhost/jobs/%d", number);
  ipp_t *request = lib.ippNewRequest(IPP_OP_GET_JOB_ATTRIBUTES);
  lib.ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_URI, "job-uri", NULL, uri);
  lib.ippAddString(
      request, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", NULL, lib.cupsUser());
  lib.ippAddStrings(
      request, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes",
      sizeof wanted / sizeof *wanted, NULL, wanted);
  return request;
}

cups_answer cups_job_ask(
    int number, bool (*is_wanted)(void *), void *context, cups_job_report *report) {
  patience patience = {is_wanted, context};
  lib.cupsSetPasswordCB2(no_password, NULL);
  http_t *http = lib.httpConnect2(
      lib.cupsServer(), lib.ippPort(), NULL, AF_UNSPEC, lib.cupsEncryption(), 1,
      connection_milliseconds, NULL);
  if (!http)
    return CUPS_ANSWER_NO_SERVER;
  lib.httpSetTimeout(http, pause_seconds, goes_on, &patience);
  ipp_t *answer = lib.cupsDoRequest(http, question(number), "/");
  ipp_attribute_t *state =
      answer ? lib.ippFindAttribute(answer, "job-state", IPP_TAG_ZERO) : NULL;
  cups_answer result = CUPS_ANSWER_NONE;
  if (state) {
    report->state = lib.ippGetInteger(state, 0);
    copy(answer, "job-state-reasons", report->reasons, sizeof report->reasons);
    copy(answer, "job-printer-state-message", report->message, sizeof report->message);
    result = CUPS_ANSWER_JOB;
  } else if (lib.cupsLastError() == IPP_STATUS_ERROR_NOT_FOUND) {
    result = CUPS_ANSWER_NO_JOB;
  } else if (is_wanted(context)) {
    // Nobody gave it up, so the connection broke.
    result = CUPS_ANSWER_NO_SERVER;
  }
  if (answer)
    lib.ippDelete(answer);
  lib.httpClose(http);
  return result;
}
