#pragma once

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

/// A library that is opened when it is first used and is not linked, which would cost time at every
/// start. For one C file: defines `lib`, with a pointer to each function that `SYMBOLS(X)` lists, and
/// `open_library`, which opens it once and says what is missing, or NULL where all of it is there.
/// The functions must be declared.
#define SYSTEM_LIBRARY(file, SYMBOLS)                                      \
  static struct {                                                          \
    SYMBOLS(SYSTEM_LIBRARY_POINTER)                                        \
  } lib;                                                                   \
  static const char *missing;                                              \
  static void fill_library(void) {                                         \
    void *handle = dlopen(file, RTLD_NOW | RTLD_LOCAL);                    \
    if (!handle) {                                                         \
      missing = file;                                                      \
      return;                                                              \
    }                                                                      \
    SYMBOLS(SYSTEM_LIBRARY_FILL)                                           \
  }                                                                        \
  static const char *open_library(void) {                                  \
    static pthread_once_t once = PTHREAD_ONCE_INIT;                        \
    pthread_once(&once, fill_library);                                     \
    return missing;                                                        \
  }

#define SYSTEM_LIBRARY_POINTER(name) __typeof__(name) *name;
#define SYSTEM_LIBRARY_FILL(name)                               \
  if (!(lib.name = (__typeof__(lib.name))dlsym(handle, #name))) \
    missing = #name;
