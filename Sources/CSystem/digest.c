#include "CSystem.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

static char *(*sha256_data)(const uint8_t *, size_t, char *);
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void open_library(void) {
  void *handle = dlopen("libmd.so.0", RTLD_NOW | RTLD_LOCAL);
  if (handle)
    sha256_data = (char *(*)(const uint8_t *, size_t, char *))dlsym(handle, "SHA256Data");
}

int system_sha256(const void *bytes, size_t count, char digest[65]) {
  pthread_once(&once, open_library);
  if (!sha256_data)
    return -1;
  // It takes no null pointer, not even for nothing.
  return sha256_data(bytes ? bytes : "", count, digest) ? 0 : -1;
}
