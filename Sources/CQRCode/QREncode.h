// What this program uses of libqrencode, declared here, since it is opened when the first code is
// drawn. Compiled with -DCHECK_DECLARATIONS, this file is compared with the real header.
#pragma once

#ifdef CHECK_DECLARATIONS
#include <qrencode.h>
#define CONSTANT(name, value) _Static_assert(name == value, #name);
#else
typedef int QRecLevel;
typedef int QRencodeMode;
typedef struct {
  int version;
  int width;
  unsigned char *data;
} QRcode;
#define CONSTANT(name, value) enum { name = value };
#endif

CONSTANT(QR_ECLEVEL_M, 1)
CONSTANT(QR_MODE_8, 2)

QRcode *QRcode_encodeString(const char *, int version, QRecLevel, QRencodeMode, int casesensitive);
void QRcode_free(QRcode *);
