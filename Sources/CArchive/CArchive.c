#include "CArchive.h"

#include <stdlib.h>

#include "Bytes.h"
#include "LibArchive.h"
#include "Library.h"

#define SYMBOLS(X)                             \
  X(archive_write_new)                         \
  X(archive_write_set_format_pax_restricted)   \
  X(archive_write_add_filter_zstd)             \
  X(archive_write_set_bytes_in_last_block)     \
  X(archive_write_open)                        \
  X(archive_write_header)                      \
  X(archive_write_data)                        \
  X(archive_write_close)                       \
  X(archive_write_free)                        \
  X(archive_read_new)                          \
  X(archive_read_support_filter_zstd)          \
  X(archive_read_support_format_tar)           \
  X(archive_read_support_format_zip_seekable)  \
  X(archive_read_open_memory)                  \
  X(archive_read_next_header)                  \
  X(archive_read_data)                         \
  X(archive_read_free)                         \
  X(archive_error_string)                      \
  X(archive_entry_new)                         \
  X(archive_entry_free)                        \
  X(archive_entry_set_pathname)                \
  X(archive_entry_set_size)                    \
  X(archive_entry_set_filetype)                \
  X(archive_entry_set_perm)                    \
  X(archive_entry_set_mtime)                   \
  X(archive_entry_pathname)                    \
  X(archive_entry_filetype)                    \
  X(archive_entry_hardlink)

SYSTEM_LIBRARY("libarchive.so.13", SYMBOLS)

const char *archive_library_open(void) { return open_library(); }

static const char *complaint(struct archive *archive) {
  const char *text = lib.archive_error_string(archive);
  return text ? text : "?";
}

struct packer {
  struct archive *archive;
  system_bytes output;
};

static la_ssize_t append(
    struct archive *archive, void *closure, const void *data, size_t length) {
  (void)archive;
  packer *p = closure;
  return system_bytes_append(&p->output, data, length) ? (la_ssize_t)length : -1;
}

packer *packer_create(void) {
  packer *p = calloc(1, sizeof *p);
  if (!p)
    return NULL;
  p->archive = lib.archive_write_new();
  // Where the library lacks zstd it would run a program of that name, which gives a warning.
  if (p->archive && lib.archive_write_set_format_pax_restricted(p->archive) == ARCHIVE_OK &&
      lib.archive_write_add_filter_zstd(p->archive) == ARCHIVE_OK &&
      lib.archive_write_set_bytes_in_last_block(p->archive, 1) == ARCHIVE_OK &&
      lib.archive_write_open(p->archive, p, NULL, append, NULL) == ARCHIVE_OK)
    return p;
  packer_destroy(p);
  return NULL;
}

const char *packer_add(
    packer *p, const char *name, const void *bytes, size_t count, int64_t modified) {
  struct archive_entry *entry = lib.archive_entry_new();
  if (!entry)
    return "memory";
  lib.archive_entry_set_pathname(entry, name);
  lib.archive_entry_set_size(entry, (la_int64_t)count);
  lib.archive_entry_set_filetype(entry, AE_IFREG);
  lib.archive_entry_set_perm(entry, 0600);
  lib.archive_entry_set_mtime(entry, (time_t)modified, 0);
  int status = lib.archive_write_header(p->archive, entry);
  lib.archive_entry_free(entry);
  if (status != ARCHIVE_OK)
    return complaint(p->archive);
  if (count && lib.archive_write_data(p->archive, bytes, count) != (la_ssize_t)count)
    return complaint(p->archive);
  return NULL;
}

const char *packer_finish(packer *p, const unsigned char **bytes, size_t *count) {
  if (lib.archive_write_close(p->archive) != ARCHIVE_OK)
    return complaint(p->archive);
  *bytes = p->output.bytes;
  *count = p->output.count;
  return NULL;
}

void packer_destroy(packer *p) {
  if (p->archive)
    lib.archive_write_free(p->archive);
  free(p->output.bytes);
  free(p);
}

// An unpacker is the library's archive under a name of our own.
static struct archive *reader(unpacker *u) { return (struct archive *)u; }

static bool supports(struct archive *archive, unpacker_format format) {
  switch (format) {
  case UNPACKER_TAR:
    return lib.archive_read_support_filter_zstd(archive) == ARCHIVE_OK &&
           lib.archive_read_support_format_tar(archive) == ARCHIVE_OK;
  case UNPACKER_ZIP:
    return lib.archive_read_support_format_zip_seekable(archive) == ARCHIVE_OK;
  }
}

unpacker *unpacker_create(unpacker_format format, const void *bytes, size_t count) {
  struct archive *archive = lib.archive_read_new();
  if (!archive)
    return NULL;
  if (supports(archive, format)) {
    // What is no archive is told by the first step.
    lib.archive_read_open_memory(archive, bytes, count);
    return (unpacker *)archive;
  }
  lib.archive_read_free(archive);
  return NULL;
}

unpacker_step unpacker_next(unpacker *u, const char **name) {
  struct archive_entry *entry;
  switch (lib.archive_read_next_header(reader(u), &entry)) {
  case ARCHIVE_OK:
    *name = lib.archive_entry_pathname(entry);
    return lib.archive_entry_filetype(entry) == AE_IFREG && !lib.archive_entry_hardlink(entry)
               ? UNPACKER_FILE
               : UNPACKER_OTHER;
  case ARCHIVE_WARN:
    // Mostly a name that the locale cannot write.
    *name = lib.archive_entry_pathname(entry);
    return UNPACKER_OTHER;
  case ARCHIVE_EOF:
    return UNPACKER_END;
  default:
    return UNPACKER_DAMAGED;
  }
}

ssize_t unpacker_read(unpacker *u, void *buffer, size_t count) {
  return lib.archive_read_data(reader(u), buffer, count);
}

const char *unpacker_complaint(unpacker *u) { return complaint(reader(u)); }

void unpacker_destroy(unpacker *u) { lib.archive_read_free(reader(u)); }
