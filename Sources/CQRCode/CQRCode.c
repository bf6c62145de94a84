#include "CQRCode.h"

#include <stdlib.h>

#include "Library.h"
#include "QREncode.h"

#define SYMBOLS(X)       \
  X(QRcode_encodeString) \
  X(QRcode_free)

SYSTEM_LIBRARY("libqrencode.so.4", SYMBOLS)

const char *qr_open(void) { return open_library(); }

unsigned char *qr_create(const char *text, int *width) {
  // Level M survives a stain of 15 %. Version 0 is the smallest that holds the text.
  QRcode *code = lib.QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1);
  if (!code)
    return NULL;
  size_t count = (size_t)code->width * (size_t)code->width;
  unsigned char *modules = malloc(count);
  if (modules) {
    // The lowest bit is the colour; the others say what a module is for.
    for (size_t i = 0; i < count; i++)
      modules[i] = code->data[i] & 1;
    *width = code->width;
  }
  lib.QRcode_free(code);
  return modules;
}
