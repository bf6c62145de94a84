// What this program uses of libarchive, declared here.
//
// The library is opened when the first backup is made or the first workbook read and never linked, since linking it costs every
// start of the program. All that is used has stood unchanged in libarchive.so.13 since 3.3.3.
// Compiled with -DCHECK_DECLARATIONS, this file is compared with the real headers.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <time.h>

#ifdef CHECK_DECLARATIONS
#include <archive.h>
#include <archive_entry.h>
#define CONSTANT(name, value) _Static_assert(name == value, #name);
#else
typedef ssize_t la_ssize_t;
typedef int64_t la_int64_t;
struct archive;
struct archive_entry;
typedef int archive_open_callback(struct archive *, void *);
typedef la_ssize_t archive_write_callback(struct archive *, void *, const void *, size_t);
typedef int archive_close_callback(struct archive *, void *);
#define CONSTANT(name, value) enum { name = value };
#endif

CONSTANT(ARCHIVE_EOF, 1)
CONSTANT(ARCHIVE_OK, 0)
CONSTANT(ARCHIVE_WARN, -20)
CONSTANT(AE_IFREG, 0100000)

struct archive *archive_write_new(void);
int archive_write_set_format_pax_restricted(struct archive *);
int archive_write_add_filter_zstd(struct archive *);
int archive_write_set_bytes_in_last_block(struct archive *, int);
int archive_write_open(
    struct archive *, void *, archive_open_callback *, archive_write_callback *,
    archive_close_callback *);
int archive_write_header(struct archive *, struct archive_entry *);
la_ssize_t archive_write_data(struct archive *, const void *, size_t);
int archive_write_close(struct archive *);
int archive_write_free(struct archive *);

struct archive *archive_read_new(void);
int archive_read_support_filter_zstd(struct archive *);
int archive_read_support_format_tar(struct archive *);
int archive_read_support_format_zip_seekable(struct archive *);
int archive_read_open_memory(struct archive *, const void *, size_t);
int archive_read_next_header(struct archive *, struct archive_entry **);
la_ssize_t archive_read_data(struct archive *, void *, size_t);
int archive_read_free(struct archive *);

const char *archive_error_string(struct archive *);

struct archive_entry *archive_entry_new(void);
void archive_entry_free(struct archive_entry *);
void archive_entry_set_pathname(struct archive_entry *, const char *);
void archive_entry_set_size(struct archive_entry *, la_int64_t);
void archive_entry_set_filetype(struct archive_entry *, unsigned int);
void archive_entry_set_perm(struct archive_entry *, mode_t);
void archive_entry_set_mtime(struct archive_entry *, time_t, long);
const char *archive_entry_pathname(struct archive_entry *);
mode_t archive_entry_filetype(struct archive_entry *);
const char *archive_entry_hardlink(struct archive_entry *);
