#define _GNU_SOURCE

#include "Fonts.h"

#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "Fontconfig.h"
#include "Library.h"

#define SYMBOLS(X)            \
  X(FcInitLoadConfigAndFonts) \
  X(FcConfigDestroy)          \
  X(FcConfigSubstitute)       \
  X(FcConfigAppFontAddFile)   \
  X(FcConfigGetFonts)         \
  X(FcDefaultSubstitute)      \
  X(FcFontSort)               \
  X(FcFontSetDestroy)         \
  X(FcPatternCreate)          \
  X(FcPatternDestroy)         \
  X(FcPatternAddString)       \
  X(FcPatternAddInteger)      \
  X(FcPatternDel)             \
  X(FcPatternGetString)       \
  X(FcPatternGetInteger)      \
  X(FcPatternGetCharSet)      \
  X(FcCharSetHasChar)

SYSTEM_LIBRARY("libfontconfig.so.1", SYMBOLS)

const char *fonts_open(void) {
  const char *missing = open_library();
  return missing ? missing : subset_open();
}

enum { most_subsets = 32 };

struct fonts {
  FcConfig *config;
  /// The files in memory that hold the subsets.
  int files[most_subsets];
  int count;
};

/// The fonts that stand in for families in this order, in one weight; NULL where there are none.
static FcFontSet *sorted(FcConfig *config, const char *families, const char *language, int weight) {
  FcPattern *wanted = lib.FcPatternCreate();
  char *names = strdup(families), *rest = names;
  for (char *name; names && (name = strsep(&rest, ","));)
    lib.FcPatternAddString(wanted, FC_FAMILY, (const FcChar8 *)name);
  free(names);
  lib.FcPatternAddInteger(wanted, FC_WEIGHT, weight);
  lib.FcPatternAddString(wanted, FC_LANG, (const FcChar8 *)language);
  lib.FcConfigSubstitute(config, wanted, FcMatchPattern);
  lib.FcDefaultSubstitute(wanted);
  FcResult result;
  FcFontSet *set = lib.FcFontSort(config, wanted, 1, NULL, &result);
  lib.FcPatternDestroy(wanted);
  return set;
}

/// A path of an open file that no other ever had: Cairo knows a font by its path and keeps it for a while.
static void unique_path(int file, char path[static 160]) {
  static atomic_uint made;
  unsigned number = atomic_fetch_add(&made, 1);
  char *end = stpcpy(path, "/proc/self/fd/");
  // The number is written in steps that lead nowhere.
  for (int bit = 0; bit < 32; bit++)
    end = stpcpy(end, number >> bit & 1 ? ".//" : "./");
  sprintf(end, "%d", file);
}

/// Puts a font into the configuration under the name of ours.
static bool add(fonts *f, const unsigned char *bytes, size_t size) {
  if (f->count == most_subsets)
    return false;
  int file = memfd_create("font", MFD_CLOEXEC);
  if (file < 0)
    return false;
  f->files[f->count++] = file;
  for (size_t done = 0; done < size;) {
    ssize_t written = write(file, bytes + done, size - done);
    if (written <= 0)
      return false;
    done += (size_t)written;
  }
  char path[160];
  unique_path(file, path);
  if (!lib.FcConfigAppFontAddFile(f->config, (const FcChar8 *)path))
    return false;
  FcFontSet *set = lib.FcConfigGetFonts(f->config, FcSetApplication);
  FcPattern *font = set->fonts[set->nfont - 1];
  lib.FcPatternDel(font, FC_FAMILY);
  return lib.FcPatternAddString(font, FC_FAMILY, (const FcChar8 *)FONTS_FAMILY);
}

/// Adds subsets for the characters of which fonts with subroutines would come to be used.
static bool add_all(fonts *f, FcFontSet *set, const uint32_t *characters, size_t count) {
  uint32_t *left = malloc((count + 1) * sizeof *left), *own = malloc((count + 1) * sizeof *own);
  bool succeeds = left && own;
  if (succeeds)
    memcpy(left, characters, count * sizeof *left);
  for (int i = 0; succeeds && count > 0 && i < set->nfont; i++) {
    FcPattern *font = set->fonts[i];
    FcChar8 *file, *format;
    FcCharSet *charset;
    int index;
    if (lib.FcPatternGetString(font, FC_FILE, 0, &file) != FcResultMatch ||
        lib.FcPatternGetInteger(font, FC_INDEX, 0, &index) != FcResultMatch ||
        lib.FcPatternGetString(font, FC_FONTFORMAT, 0, &format) != FcResultMatch ||
        lib.FcPatternGetCharSet(font, FC_CHARSET, 0, &charset) != FcResultMatch)
      continue;
    size_t taken = 0, kept = 0;
    for (size_t c = 0; c < count; c++) {
      if (lib.FcCharSetHasChar(charset, left[c]))
        own[taken++] = left[c];
      else
        left[kept++] = left[c];
    }
    count = kept;
    if (taken == 0 || strcmp((const char *)format, "CFF") != 0)
      continue;
    size_t size;
    unsigned char *bytes = subset_create((const char *)file, (unsigned)index, own, taken, &size);
    succeeds = bytes && add(f, bytes, size);
    free(bytes);
  }
  free(left);
  free(own);
  return succeeds;
}

fonts *fonts_create(
    const char *families, const char *language, const uint32_t *characters, size_t count) {
  fonts *f = calloc(1, sizeof *f);
  if (!f)
    return NULL;
  f->config = lib.FcInitLoadConfigAndFonts();
  if (f->config) {
    // Both before any subset is added, so that none is made of a subset.
    FcFontSet *upright = sorted(f->config, families, language, FC_WEIGHT_REGULAR);
    FcFontSet *bold = sorted(f->config, families, language, FC_WEIGHT_BOLD);
    bool succeeds = (!upright || add_all(f, upright, characters, count)) &&
                    (!bold || add_all(f, bold, characters, count));
    if (upright)
      lib.FcFontSetDestroy(upright);
    if (bold)
      lib.FcFontSetDestroy(bold);
    if (succeeds)
      return f;
  }
  fonts_destroy(f);
  return NULL;
}

void *fonts_config(fonts *f) { return f->config; }

void fonts_destroy(fonts *f) {
  if (f->config)
    lib.FcConfigDestroy(f->config);
  for (int i = 0; i < f->count; i++)
    close(f->files[i]);
  free(f);
}
