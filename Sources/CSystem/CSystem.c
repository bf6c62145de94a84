#define _GNU_SOURCE
#include "CSystem.h"

#include <sys/auxv.h>
#include <unistd.h>

int system_flush_disk(int descriptor) { return syncfs(descriptor); }

unsigned system_user(void) { return (unsigned)getauxval(AT_EUID); }
