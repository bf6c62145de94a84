// What this program uses of CUPS' library, declared here.
//
// The library is opened when the first print job is followed and never linked, since linking it costs
// every start of the program. All that is used has stood unchanged in libcups.so.2 since 1.7.
// Compiled with -DCHECK_DECLARATIONS, this file is compared with the real headers.
#pragma once

#ifdef CHECK_DECLARATIONS
#include <cups/cups.h>
#define CONSTANT(name, value) _Static_assert(name == value, #name);
#else
typedef struct _http_s http_t;
typedef struct _http_addrlist_s http_addrlist_t;
typedef struct _ipp_s ipp_t;
typedef struct _ipp_attribute_s ipp_attribute_t;
typedef int http_encryption_t;
typedef int ipp_op_t;
typedef int ipp_status_t;
typedef int ipp_tag_t;
typedef int (*http_timeout_cb_t)(http_t *, void *);
typedef const char *(*cups_password_cb2_t)(
    const char *, http_t *, const char *, const char *, void *);
#define CONSTANT(name, value) enum { name = value };
#endif

CONSTANT(IPP_OP_GET_JOB_ATTRIBUTES, 9)
CONSTANT(IPP_STATUS_ERROR_NOT_FOUND, 0x406)
CONSTANT(IPP_TAG_ZERO, 0)
CONSTANT(IPP_TAG_OPERATION, 1)
CONSTANT(IPP_TAG_NAME, 0x42)
CONSTANT(IPP_TAG_KEYWORD, 0x44)
CONSTANT(IPP_TAG_URI, 0x45)

const char *cupsServer(void);
int ippPort(void);
http_encryption_t cupsEncryption(void);
const char *cupsUser(void);
void cupsSetPasswordCB2(cups_password_cb2_t, void *);
http_t *httpConnect2(
    const char *, int, http_addrlist_t *, int, http_encryption_t, int, int, int *);
void httpSetTimeout(http_t *, double, http_timeout_cb_t, void *);
void httpClose(http_t *);
ipp_t *ippNewRequest(ipp_op_t);
ipp_attribute_t *ippAddString(
    ipp_t *, ipp_tag_t, ipp_tag_t, const char *, const char *, const char *);
ipp_attribute_t *ippAddStrings(
    ipp_t *, ipp_tag_t, ipp_tag_t, const char *, int, const char *, const char *const *);
ipp_t *cupsDoRequest(http_t *, ipp_t *, const char *);
ipp_status_t cupsLastError(void);
ipp_attribute_t *ippFindAttribute(ipp_t *, const char *, ipp_tag_t);
int ippGetCount(ipp_attribute_t *);
int ippGetInteger(ipp_attribute_t *, int);
const char *ippGetString(ipp_attribute_t *, int, const char **);
void ippDelete(ipp_t *);
