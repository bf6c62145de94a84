// Many files in one: tar in the pax format, compressed with zstd; zip is read only.
//
// libarchive is opened by the first call of archive_library_open and is not linked.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#pragma clang assume_nonnull begin

/// Opens the library. Says what is missing, or NULL where it is there.
const char *_Nullable archive_library_open(void);

/// An archive in the making.
typedef struct packer packer;

/// An empty archive. NULL where memory is short, or where the library cannot do zstd. Only after
/// archive_library_open has succeeded.
packer *_Nullable packer_create(void);

/// Appends a file, last changed at a second since 1970. Says what went wrong, or NULL.
const char *_Nullable packer_add(
    packer *, const char *name, const void *_Nullable bytes, size_t count, int64_t modified);

/// Ends the archive. Says what went wrong, or NULL and the bytes, which live as long as the packer.
const char *_Nullable packer_finish(
    packer *, const unsigned char *_Nullable *_Nonnull bytes, size_t *count);
void packer_destroy(packer *);

/// An archive that is read from beginning to end.
typedef struct unpacker unpacker;

/// How an archive is written.
typedef enum unpacker_format { UNPACKER_TAR, UNPACKER_ZIP } unpacker_format;

/// The archive in these bytes, which must live as long as it does. NULL where memory is short.
unpacker *_Nullable unpacker_create(unpacker_format, const void *bytes, size_t count);

/// What comes next in an archive.
typedef enum unpacker_step {
  UNPACKER_FILE,
  /// A link, a folder, a device, or a file with a name that cannot be read.
  UNPACKER_OTHER,
  UNPACKER_END,
  UNPACKER_DAMAGED,
} unpacker_step;

/// Goes on to the next entry, whose name lives until the next call; NULL where it cannot be read.
unpacker_step unpacker_next(unpacker *, const char *_Nullable *_Nonnull name);

/// Reads on in the file: how many bytes, 0 at its end, below 0 where it is damaged.
ssize_t unpacker_read(unpacker *, void *buffer, size_t count);

/// What the library says of the damage.
const char *unpacker_complaint(unpacker *);
void unpacker_destroy(unpacker *);

#pragma clang assume_nonnull end
