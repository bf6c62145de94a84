// QR codes. libqrencode is opened by the first call of qr_open and is not linked.
#pragma once

#include <stdbool.h>

#pragma clang assume_nonnull begin

/// Opens the library. Says what is missing, or NULL where it is there.
const char *_Nullable qr_open(void);

/// The modules of the QR code of a text in ASCII, row by row from the top, each 1 where it is black
/// and 0 where it is white, and how many are in a row. To be given back with free(3). NULL where the
/// text is too long or memory is short. Only after qr_open has succeeded.
unsigned char *_Nullable qr_create(const char *text, int *width);

#pragma clang assume_nonnull end
