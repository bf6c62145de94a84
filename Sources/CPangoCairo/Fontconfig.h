// What this program uses of Fontconfig, declared here, since it is opened when the first paper is made.
// Compiled with -DCHECK_DECLARATIONS, this file is compared with the real header.
#pragma once

#ifdef CHECK_DECLARATIONS
#include <fontconfig/fontconfig.h>
#define CONSTANT(name, value) _Static_assert(name == value, #name);
#else
typedef unsigned char FcChar8;
typedef unsigned int FcChar32;
typedef int FcBool;
typedef int FcResult;
typedef int FcMatchKind;
typedef int FcSetName;
typedef struct _FcConfig FcConfig;
typedef struct _FcPattern FcPattern;
typedef struct _FcCharSet FcCharSet;
typedef struct _FcFontSet {
  int nfont;
  int sfont;
  FcPattern **fonts;
} FcFontSet;
#define FC_FAMILY "family"
#define FC_WEIGHT "weight"
#define FC_LANG "lang"
#define FC_FILE "file"
#define FC_INDEX "index"
#define FC_FONTFORMAT "fontformat"
#define FC_CHARSET "charset"
#define FC_EMBOLDEN "embolden"
#define CONSTANT(name, value) enum { name = value };
#endif

CONSTANT(FcResultMatch, 0)
CONSTANT(FcMatchPattern, 0)
CONSTANT(FcSetSystem, 0)
CONSTANT(FC_WEIGHT_REGULAR, 80)
CONSTANT(FC_WEIGHT_DEMIBOLD, 180)
CONSTANT(FC_WEIGHT_BOLD, 200)

FcBool FcInitBringUptoDate(void);
FcConfig *FcConfigCreate(void);
FcBool FcConfigBuildFonts(FcConfig *);
void FcConfigDestroy(FcConfig *);
FcBool FcConfigSubstitute(FcConfig *, FcPattern *, FcMatchKind);
FcFontSet *FcConfigGetFonts(FcConfig *, FcSetName);
void FcDefaultSubstitute(FcPattern *);
FcFontSet *FcFontSort(FcConfig *, FcPattern *, FcBool trim, FcCharSet **, FcResult *);
FcBool FcFontSetAdd(FcFontSet *, FcPattern *);
void FcFontSetDestroy(FcFontSet *);
FcPattern *FcPatternCreate(void);
FcPattern *FcPatternDuplicate(const FcPattern *);
void FcPatternDestroy(FcPattern *);
FcBool FcPatternAddString(FcPattern *, const char *object, const FcChar8 *);
FcBool FcPatternAddInteger(FcPattern *, const char *object, int);
FcBool FcPatternAddBool(FcPattern *, const char *object, FcBool);
FcBool FcPatternAddCharSet(FcPattern *, const char *object, const FcCharSet *);
FcBool FcPatternDel(FcPattern *, const char *object);
FcResult FcPatternGetString(const FcPattern *, const char *object, int n, FcChar8 **);
FcResult FcPatternGetInteger(const FcPattern *, const char *object, int n, int *);
FcResult FcPatternGetCharSet(const FcPattern *, const char *object, int n, FcCharSet **);
FcCharSet *FcCharSetCreate(void);
void FcCharSetDestroy(FcCharSet *);
FcBool FcCharSetAddChar(FcCharSet *, FcChar32);
FcBool FcCharSetHasChar(const FcCharSet *, FcChar32);
