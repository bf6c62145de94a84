// What this program uses of libqpdf, declared here, since it is opened when the first PDF is made.
// Compiled with -DCHECK_DECLARATIONS, this file is compared with the real header.
#pragma once

#include <stddef.h>

#ifdef CHECK_DECLARATIONS
#include <qpdf/qpdf-c.h>
#define CONSTANT(name, value) _Static_assert(name == value, #name);
#else
typedef struct _qpdf_data *qpdf_data;
typedef unsigned int qpdf_oh;
typedef int QPDF_ERROR_CODE;
typedef int QPDF_BOOL;
#define CONSTANT(name, value) enum { name = value };
#endif

CONSTANT(QPDF_SUCCESS, 0)

qpdf_data qpdf_init(void);
void qpdf_cleanup(qpdf_data *);
void qpdf_silence_errors(qpdf_data);
void qpdf_set_suppress_warnings(qpdf_data, QPDF_BOOL);
QPDF_ERROR_CODE qpdf_read_memory(
    qpdf_data, char const *description, char const *bytes, unsigned long long, char const *password);
qpdf_oh qpdf_get_root(qpdf_data);
qpdf_oh qpdf_oh_new_string(qpdf_data, char const *);
void qpdf_oh_replace_key(qpdf_data, qpdf_oh, char const *key, qpdf_oh);
QPDF_ERROR_CODE qpdf_init_write_memory(qpdf_data);
void qpdf_set_deterministic_ID(qpdf_data, QPDF_BOOL);
QPDF_ERROR_CODE qpdf_write(qpdf_data);
size_t qpdf_get_buffer_length(qpdf_data);
unsigned char const *qpdf_get_buffer(qpdf_data);
