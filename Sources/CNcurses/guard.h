#pragma once

#include <stdbool.h>

// The guard: whatever ends or stops the process, the terminal is given back.

/// Starts to guard the terminal on these descriptors. 0, or -1 with errno.
int guard_start(int input, int output);

/// Sends standard error to the file at `path`, where it is a terminal; a crash says that it is there
/// by `shown`, in which nothing steers the terminal.
void guard_redirect_errors(const char *path, const char *shown);

/// Collects the sequences that leave the screen; ncurses must know the terminal by now.
void guard_learn_leaving(void);

/// Gives everything back and guards no more.
void guard_stop(void);

/// Asks for a stop of the process and of those that the shell started with it, as Ctrl-Z does.
void guard_ask_to_stop(void);

/// Stops as asked for; returns when the process goes on.
void guard_suspend(void);

/// Readable when a signal came.
int guard_descriptor(void);

/// Empties that descriptor.
void guard_drain(void);

/// Whether a signal asked the program to end.
bool guard_asked_to_end(void);

// Whether a signal asked for this since the last call.
bool guard_take_stop(void);
bool guard_take_continued(void);
bool guard_take_resized(void);
