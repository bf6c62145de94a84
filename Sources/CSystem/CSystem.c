#define _GNU_SOURCE
#include "CSystem.h"

#include <linux/magic.h>
#include <sys/auxv.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/vfs.h>
#include <unistd.h>

int system_flush_disk(int descriptor) { return syncfs(descriptor); }

int system_event(void) { return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }

int system_memory_file(void) { return memfd_create("qiandao", MFD_CLOEXEC); }

bool system_is_in_memory(const char *path) {
  struct statfs status;
  return statfs(path, &status) == 0 &&
         (status.f_type == TMPFS_MAGIC || status.f_type == RAMFS_MAGIC);
}

unsigned system_user(void) { return (unsigned)getauxval(AT_EUID); }
