#define _GNU_SOURCE

#include "Bytes.h"

#include <stdlib.h>
#include <string.h>

bool system_bytes_append(system_bytes *b, const void *more, size_t count) {
  if (b->capacity - b->count < count) {
    size_t capacity = (b->count + count) * 2;
    unsigned char *grown = realloc(b->bytes, capacity);
    if (!grown)
      return false;
    b->bytes = grown;
    b->capacity = capacity;
  }
  memcpy(b->bytes + b->count, more, count);
  b->count += count;
  return true;
}

bool system_bytes_contain(const void *bytes, size_t count, const void *text, size_t length) {
  return memmem(bytes, count, text, length) != NULL;
}
