#pragma once

/// Calls of Linux that Swift's Glibc module leaves out.

/// Returns when everything written to the disk of the open file `descriptor` is on it; -1 and errno
/// where that fails. See syncfs(2).
int system_flush_disk(int descriptor);

/// The effective user id of this process, as it was started with; takes no call to the system.
unsigned system_user(void);
