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

#define SYMBOLS(X)         \
  X(FcInitBringUptoDate)   \
  X(FcConfigCreate)        \
  X(FcConfigBuildFonts)    \
  X(FcConfigDestroy)       \
  X(FcConfigSubstitute)    \
  X(FcConfigGetFonts)      \
  X(FcDefaultSubstitute)   \
  X(FcFontSort)            \
  X(FcFontSetAdd)          \
  X(FcFontSetDestroy)      \
  X(FcPatternCreate)       \
  X(FcPatternDuplicate)    \
  X(FcPatternDestroy)      \
  X(FcPatternAddString)    \
  X(FcPatternAddInteger)   \
  X(FcPatternAddBool)      \
  X(FcPatternAddCharSet)   \
  X(FcPatternDel)          \
  X(FcPatternGetString)    \
  X(FcPatternGetInteger)   \
  X(FcPatternGetCharSet)   \
  X(FcCharSetCreate)       \
  X(FcCharSetAddChar)      \
  X(FcCharSetHasChar)      \
  X(FcCharSetDestroy)

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
  /// Whether memory was short, which no other font mends.
  bool failed;
};

/// The installed fonts that stand in for families in this order, in one weight; NULL where there are none.
static FcFontSet *sorted(const char *families, const char *language, int weight) {
  FcPattern *wanted = lib.FcPatternCreate();
  char *names = strdup(families), *rest = names;
  for (char *name; names && (name = strsep(&rest, ","));)
    lib.FcPatternAddString(wanted, FC_FAMILY, (const FcChar8 *)name);
  free(names);
  lib.FcPatternAddInteger(wanted, FC_WEIGHT, weight);
  lib.FcPatternAddString(wanted, FC_LANG, (const FcChar8 *)language);
  lib.FcConfigSubstitute(NULL, wanted, FcMatchPattern);
  lib.FcDefaultSubstitute(wanted);
  FcResult result;
  FcFontSet *set = lib.FcFontSort(NULL, wanted, 1, NULL, &result);
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

/// Puts a subset into memory and makes it the file of a font.
static bool keep(fonts *f, FcPattern *font, const unsigned char *bytes, size_t size) {
  if (f->count == most_subsets)
    return false;
  int file = memfd_create("font", MFD_CLOEXEC);
  f->failed = file < 0;
  if (f->failed)
    return false;
  f->files[f->count++] = file;
  for (size_t done = 0; done < size;) {
    ssize_t written = write(file, bytes + done, size - done);
    f->failed = written <= 0;
    if (f->failed)
      return false;
    done += (size_t)written;
  }
  char path[160];
  unique_path(file, path);
  lib.FcPatternDel(font, FC_FILE);
  lib.FcPatternDel(font, FC_INDEX);
  return lib.FcPatternAddString(font, FC_FILE, (const FcChar8 *)path) &&
         lib.FcPatternAddInteger(font, FC_INDEX, 0);
}

/// Says of a font that it has these characters alone and stands in our family in a weight.
static bool describe(FcPattern *font, const uint32_t *characters, size_t count, int weight) {
  FcCharSet *own = lib.FcCharSetCreate();
  for (size_t c = 0; c < count; c++)
    lib.FcCharSetAddChar(own, characters[c]);
  lib.FcPatternDel(font, FC_CHARSET);
  bool succeeds = lib.FcPatternAddCharSet(font, FC_CHARSET, own);
  lib.FcCharSetDestroy(own);
  int drawn = weight;
  lib.FcPatternGetInteger(font, FC_WEIGHT, 0, &drawn);
  if (weight == FC_WEIGHT_BOLD && drawn < FC_WEIGHT_DEMIBOLD)
    lib.FcPatternAddBool(font, FC_EMBOLDEN, 1);
  lib.FcPatternDel(font, FC_WEIGHT);
  lib.FcPatternDel(font, FC_FAMILY);
  return succeeds && lib.FcPatternAddInteger(font, FC_WEIGHT, weight) &&
         lib.FcPatternAddString(font, FC_FAMILY, (const FcChar8 *)FONTS_FAMILY);
}

/// Adds an installed font for characters that it has.
static bool add(
    fonts *f, const FcPattern *installed, const uint32_t *characters, size_t count, int weight) {
  FcChar8 *file, *format;
  int index;
  if (lib.FcPatternGetString(installed, FC_FILE, 0, &file) != FcResultMatch ||
      lib.FcPatternGetInteger(installed, FC_INDEX, 0, &index) != FcResultMatch ||
      lib.FcPatternGetString(installed, FC_FONTFORMAT, 0, &format) != FcResultMatch)
    return false;
  FcPattern *font = lib.FcPatternDuplicate(installed);
  bool succeeds = font && describe(font, characters, count, weight);
  if (succeeds && strcmp((const char *)format, "CFF") == 0) {
    size_t size;
    unsigned char *bytes =
        subset_create((const char *)file, (unsigned)index, characters, count, &size);
    succeeds = bytes && keep(f, font, bytes, size);
    free(bytes);
  }
  if (succeeds && lib.FcFontSetAdd(lib.FcConfigGetFonts(f->config, FcSetSystem), font))
    return true;
  if (font)
    lib.FcPatternDestroy(font);
  return false;
}

/// Adds, for each of the characters, the first font of a set that has it.
static bool add_all(
    fonts *f, FcFontSet *set, const uint32_t *characters, size_t count, int weight) {
  uint32_t *left = malloc((count + 1) * sizeof *left), *own = malloc((count + 1) * sizeof *own);
  bool succeeds = left && own;
  if (succeeds)
    memcpy(left, characters, count * sizeof *left);
  for (int i = 0; succeeds && !f->failed && count > 0 && i < set->nfont; i++) {
    FcCharSet *charset;
    if (lib.FcPatternGetCharSet(set->fonts[i], FC_CHARSET, 0, &charset) != FcResultMatch)
      continue;
    size_t taken = 0, kept = 0;
    for (size_t c = 0; c < count; c++) {
      if (lib.FcCharSetHasChar(charset, left[c]))
        own[taken++] = left[c];
      else
        left[kept++] = left[c];
    }
    // Where one cannot be used, the next ones may have the characters.
    if (taken > 0 && add(f, set->fonts[i], own, taken, weight))
      count = kept;
    else
      for (size_t c = 0; c < taken; c++)
        left[kept + c] = own[c];
  }
  free(left);
  free(own);
  return succeeds && !f->failed;
}

fonts *fonts_create(
    const char *families, const char *language, const uint32_t *upright, size_t upright_count,
    const uint32_t *bold, size_t bold_count) {
  fonts *f = calloc(1, sizeof *f);
  if (!f)
    return NULL;
  // Pango shall look through what this paper needs and not through all that is installed.
  f->config = lib.FcConfigCreate();
  bool succeeds =
      f->config && lib.FcInitBringUptoDate() && lib.FcConfigBuildFonts(f->config);
  const struct {
    int weight;
    const uint32_t *characters;
    size_t count;
  } kinds[] = {
      {FC_WEIGHT_REGULAR, upright, upright_count}, {FC_WEIGHT_BOLD, bold, bold_count}};
  for (int i = 0; succeeds && i < 2; i++) {
    FcFontSet *set = sorted(families, language, kinds[i].weight);
    if (set) {
      succeeds = add_all(f, set, kinds[i].characters, kinds[i].count, kinds[i].weight);
      lib.FcFontSetDestroy(set);
    }
  }
  if (succeeds)
    return f;
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
