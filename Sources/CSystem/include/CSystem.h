#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "Bytes.h"

/// Calls of Linux that Swift's Glibc module leaves out.

/// Returns when everything written to the disk of the open file `descriptor` is on it; -1 and errno
/// where that fails. See syncfs(2).
int system_flush_disk(int descriptor);

/// A counter that can be read once it was written to, and does not wait; -1 and errno where there is
/// none. See eventfd(2).
int system_event(void);

/// A file in memory that no folder has, closed in programs that this one runs; -1 and errno where
/// there is none. See memfd_create(2).
int system_memory_file(void);

/// Whether what lies at `path` is kept in memory alone, and gone when the machine is switched off.
bool system_is_in_memory(const char *path);

/// The SHA-256 digest of the bytes as 64 hexadecimal digits; -1 where libmd is not installed. The
/// library is opened by the first call and is not linked.
int system_sha256(const void *bytes, size_t count, char digest[65]);

/// The effective user id of this process, as it was started with; takes no call to the system.
unsigned system_user(void);

/// Puts the text in `encoding`, a name of iconv(3), as UTF-8 at the end of `text`. How many bytes of
/// it could be read, less than `count` where the next one writes no character; -1 where the encoding
/// is not known, or memory is short.
ssize_t system_decode(const char *encoding, const void *bytes, size_t count, system_bytes *text);
/// Whether some bytes hold other ones in a row.
bool system_bytes_contain(
    const void *_Nullable bytes, size_t count, const void *_Nullable text, size_t length);

