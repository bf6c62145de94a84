#define _GNU_SOURCE
#include "CSystem.h"

#include <unistd.h>

int system_flush_disk(int descriptor) { return syncfs(descriptor); }
