// What CUPS' print server says of a job.
//
// CUPS' library is opened by the first call of cups_library_open and is not linked.
#pragma once

#include <stdbool.h>

#pragma clang assume_nonnull begin

/// Opens the library. Says what is missing, or NULL where it is there.
const char *_Nullable cups_library_open(void);

/// What the server says of a job.
typedef struct cups_job_report {
  /// As IPP numbers it, from 3, pending, to 9, completed.
  int state;
  /// IPP's keywords, with a blank between them.
  char reasons[512];
  /// What the printer's driver said last, in UTF-8.
  char message[512];
} cups_job_report;

/// What came of a question.
typedef enum cups_answer {
  CUPS_ANSWER_JOB,
  /// The server knows no such job, or no more.
  CUPS_ANSWER_NO_JOB,
  /// Nobody takes the question, or the connection broke.
  CUPS_ANSWER_NO_SERVER,
  /// None was wanted any more before one came.
  CUPS_ANSWER_NONE,
} cups_answer;

/// Asks the server that `lp` prints to about a job, without ever asking for a password. While no
/// answer comes, `is_wanted` is asked again and again; where it says no, there is none. Only after
/// cups_library_open has succeeded.
cups_answer cups_job_ask(
    int number, bool (*is_wanted)(void *context), void *context, cups_job_report *report);

#pragma clang assume_nonnull end
