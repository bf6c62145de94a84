// What this program uses of HarfBuzz, declared here, since it is opened when the first paper is made.
// Compiled with -DCHECK_DECLARATIONS, this file is compared with the real headers.
#pragma once

#include <stdint.h>

#ifdef CHECK_DECLARATIONS
#include <hb-subset.h>
#define CONSTANT(name, value) _Static_assert(name == value, #name);
#else
typedef uint32_t hb_codepoint_t;
typedef int hb_subset_flags_t;
typedef struct hb_blob_t hb_blob_t;
typedef struct hb_face_t hb_face_t;
typedef struct hb_set_t hb_set_t;
typedef struct hb_subset_input_t hb_subset_input_t;
#define CONSTANT(name, value) enum { name = value };
#endif

CONSTANT(HB_SUBSET_SETS_DROP_TABLE_TAG, 3)
CONSTANT(HB_SUBSET_FLAGS_NO_HINTING, 1)
CONSTANT(HB_SUBSET_FLAGS_DESUBROUTINIZE, 4)

hb_blob_t *hb_blob_create_from_file(const char *file);
const char *hb_blob_get_data(hb_blob_t *, unsigned int *length);
void hb_blob_destroy(hb_blob_t *);
hb_face_t *hb_face_create(hb_blob_t *, unsigned int index);
hb_blob_t *hb_face_reference_blob(hb_face_t *);
void hb_face_destroy(hb_face_t *);
void hb_set_add(hb_set_t *, hb_codepoint_t);
hb_subset_input_t *hb_subset_input_create_or_fail(void);
void hb_subset_input_set_flags(hb_subset_input_t *, unsigned int flags);
hb_set_t *hb_subset_input_set(hb_subset_input_t *, unsigned int set);
hb_set_t *hb_subset_input_unicode_set(hb_subset_input_t *);
hb_face_t *hb_subset_or_fail(hb_face_t *, const hb_subset_input_t *);
void hb_subset_input_destroy(hb_subset_input_t *);
