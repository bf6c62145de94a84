#pragma once

#include <stdbool.h>
#include <stddef.h>

/// Bytes that grow at their end. Begins as zeros; `bytes` is given back with free(3).
typedef struct system_bytes {
  unsigned char *bytes;
  size_t count, capacity;
} system_bytes;

/// Puts more bytes at the end; false where there is no memory for them, and nothing has changed.
bool system_bytes_append(system_bytes *bytes, const void *more, size_t count);
