#include "CQPDF.h"

#include <stdlib.h>
#include <string.h>

#include "Library.h"
#include "QPDF.h"

#define SYMBOLS(X)              \
  X(qpdf_init)                  \
  X(qpdf_cleanup)               \
  X(qpdf_silence_errors)        \
  X(qpdf_set_suppress_warnings) \
  X(qpdf_read_memory)           \
  X(qpdf_get_root)              \
  X(qpdf_oh_new_string)         \
  X(qpdf_oh_replace_key)        \
  X(qpdf_init_write_memory)     \
  X(qpdf_set_deterministic_ID)  \
  X(qpdf_write)                 \
  X(qpdf_get_buffer_length)     \
  X(qpdf_get_buffer)

SYSTEM_LIBRARY("libqpdf.so.29", SYMBOLS)

const char *pdf_open(void) { return open_library(); }

unsigned char *pdf_naming_language(
    const unsigned char *bytes, size_t count, const char *language, size_t *new_count) {
  unsigned char *result = NULL;
  qpdf_data pdf = lib.qpdf_init();
  lib.qpdf_silence_errors(pdf);
  lib.qpdf_set_suppress_warnings(pdf, 1);
  if (lib.qpdf_read_memory(pdf, "paper", (const char *)bytes, count, NULL) == QPDF_SUCCESS) {
    qpdf_oh name = lib.qpdf_oh_new_string(pdf, language);
    lib.qpdf_oh_replace_key(pdf, lib.qpdf_get_root(pdf), "/Lang", name);
    if (lib.qpdf_init_write_memory(pdf) == QPDF_SUCCESS) {
      // By what is in it, not by the time.
      lib.qpdf_set_deterministic_ID(pdf, 1);
      if (lib.qpdf_write(pdf) == QPDF_SUCCESS) {
        *new_count = lib.qpdf_get_buffer_length(pdf);
        result = malloc(*new_count);
        if (result)
          memcpy(result, lib.qpdf_get_buffer(pdf), *new_count);
      }
    }
  }
  lib.qpdf_cleanup(&pdf);
  return result;
}
