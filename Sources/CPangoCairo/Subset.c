#include <stdlib.h>
#include <string.h>

#include "Fonts.h"
#include "HarfBuzz.h"
#include "Library.h"

#define SYMBOLS(X)                  \
  X(hb_blob_create_from_file)       \
  X(hb_blob_get_data)               \
  X(hb_blob_destroy)                \
  X(hb_face_create)                 \
  X(hb_face_reference_blob)         \
  X(hb_face_destroy)                \
  X(hb_set_add)                     \
  X(hb_subset_input_create_or_fail) \
  X(hb_subset_input_set_flags)      \
  X(hb_subset_input_set)            \
  X(hb_subset_input_unicode_set)    \
  X(hb_subset_or_fail)              \
  X(hb_subset_input_destroy)

SYSTEM_LIBRARY("libharfbuzz-subset.so.0", SYMBOLS)

#define TAG(name) \
  ((hb_codepoint_t)(name)[0] << 24 | (hb_codepoint_t)(name)[1] << 16 | \
   (hb_codepoint_t)(name)[2] << 8 | (hb_codepoint_t)(name)[3])

const char *subset_open(void) { return open_library(); }

static unsigned char *copy(hb_blob_t *blob, size_t *size) {
  unsigned int length;
  const char *data = lib.hb_blob_get_data(blob, &length);
  unsigned char *bytes = length > 0 ? malloc(length) : NULL;
  if (bytes)
    memcpy(bytes, data, length);
  *size = length;
  return bytes;
}

unsigned char *subset_create(
    const char *file, unsigned index, const uint32_t *characters, size_t count, size_t *size) {
  hb_subset_input_t *input = lib.hb_subset_input_create_or_fail();
  if (!input)
    return NULL;
  lib.hb_subset_input_set_flags(
      input, HB_SUBSET_FLAGS_DESUBROUTINIZE | HB_SUBSET_FLAGS_NO_HINTING);
  // Texts run from left to right, each character as it is: glyphs for other scripts and columns are not needed.
  hb_set_t *dropped = lib.hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
  static const char tables[][5] = {"GSUB", "BASE", "VORG", "vhea", "vmtx"};
  for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
    lib.hb_set_add(dropped, TAG(tables[i]));
  hb_set_t *set = lib.hb_subset_input_unicode_set(input);
  for (size_t i = 0; i < count; i++)
    lib.hb_set_add(set, characters[i]);
  // A file that cannot be read is a font without anything in it, which has no subset.
  hb_blob_t *blob = lib.hb_blob_create_from_file(file);
  hb_face_t *face = lib.hb_face_create(blob, index);
  hb_face_t *subset = lib.hb_subset_or_fail(face, input);
  unsigned char *bytes = NULL;
  if (subset) {
    hb_blob_t *made = lib.hb_face_reference_blob(subset);
    bytes = copy(made, size);
    lib.hb_blob_destroy(made);
    lib.hb_face_destroy(subset);
  }
  lib.hb_face_destroy(face);
  lib.hb_blob_destroy(blob);
  lib.hb_subset_input_destroy(input);
  return bytes;
}
