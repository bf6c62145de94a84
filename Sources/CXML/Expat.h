// What this program uses of expat, declared here.
//
// The library is opened when the first workbook is read and never linked, since linking it costs
// every start of the program. All that is used has stood unchanged in libexpat.so.1 since 2.0.
// Compiled with -DCHECK_DECLARATIONS, this file is compared with the real headers.
#pragma once

#ifdef CHECK_DECLARATIONS
#include <expat.h>
#define CONSTANT(name, value) _Static_assert(name == value, #name);
#else
typedef char XML_Char;
typedef char XML_LChar;
typedef unsigned char XML_Bool;
typedef struct XML_ParserStruct *XML_Parser;
typedef void (*XML_StartElementHandler)(void *, const XML_Char *, const XML_Char **);
typedef void (*XML_EndElementHandler)(void *, const XML_Char *);
typedef void (*XML_CharacterDataHandler)(void *, const XML_Char *, int);
typedef void (*XML_StartDoctypeDeclHandler)(
    void *, const XML_Char *, const XML_Char *, const XML_Char *, int);
enum XML_Status { XML_STATUS_ERROR = 0, XML_STATUS_OK = 1 };
enum XML_Error { XML_ERROR_NONE = 0 };
#define CONSTANT(name, value)
#endif

CONSTANT(XML_STATUS_ERROR, 0)
CONSTANT(XML_STATUS_OK, 1)

XML_Parser XML_ParserCreate(const XML_Char *);
void XML_SetUserData(XML_Parser, void *);
void XML_SetElementHandler(XML_Parser, XML_StartElementHandler, XML_EndElementHandler);
void XML_SetCharacterDataHandler(XML_Parser, XML_CharacterDataHandler);
void XML_SetStartDoctypeDeclHandler(XML_Parser, XML_StartDoctypeDeclHandler);
enum XML_Status XML_Parse(XML_Parser, const char *, int, int);
enum XML_Status XML_StopParser(XML_Parser, XML_Bool);
enum XML_Error XML_GetErrorCode(XML_Parser);
const XML_LChar *XML_ErrorString(enum XML_Error);
void XML_ParserFree(XML_Parser);
