#include "CSystem.h"
#include "Library.h"

// Of libmd.
char *SHA256Data(const uint8_t *bytes, size_t count, char *digest);

#define SYMBOLS(X) X(SHA256Data)
SYSTEM_LIBRARY("libmd.so.0", SYMBOLS)

int system_sha256(const void *bytes, size_t count, char digest[65]) {
  if (open_library())
    return -1;
  // It takes no null pointer, not even for nothing.
  return lib.SHA256Data(bytes ? bytes : "", count, digest) ? 0 : -1;
}
