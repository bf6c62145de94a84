#include <errno.h>
#include <iconv.h>

#include "CSystem.h"

ssize_t system_decode(
    const char *encoding, const void *bytes, size_t count, system_bytes *text) {
  iconv_t converter = iconv_open("UTF-8", encoding);
  if (converter == (iconv_t)-1)
    return -1;
  char *input = (char *)bytes;
  size_t left = count;
  bool has_room = true, has_more = true;
  while (has_more && has_room) {
    char piece[1 << 14];
    char *output = piece;
    size_t room = sizeof piece;
    // A full piece is the one error after which it goes on.
    has_more = iconv(converter, &input, &left, &output, &room) == (size_t)-1 && errno == E2BIG;
    has_room = system_bytes_append(text, piece, (size_t)(output - piece));
  }
  iconv_close(converter);
  return has_room ? (ssize_t)(count - left) : -1;
}
