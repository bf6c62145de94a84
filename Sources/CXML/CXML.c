#include "CXML.h"

#include <stdlib.h>
#include <string.h>

#include "Expat.h"
#include "Library.h"

#define SYMBOLS(X)                  \
  X(XML_ParserCreate)               \
  X(XML_SetUserData)                \
  X(XML_SetElementHandler)          \
  X(XML_SetCharacterDataHandler)    \
  X(XML_SetStartDoctypeDeclHandler) \
  X(XML_Parse)                      \
  X(XML_StopParser)                 \
  X(XML_GetErrorCode)               \
  X(XML_ErrorString)                \
  X(XML_ParserFree)

SYSTEM_LIBRARY("libexpat.so.1", SYMBOLS)

// How many bytes may come without anything to tell of. expat reads what it cannot tell of yet again
// with every piece, so that one tag of a hundred megabytes would take hours.
static const size_t longest_silence = 1 << 20;

struct xml_reader {
  XML_Parser parser;
  xml_events events;
  void *context;
  size_t silence;
  bool is_stopped, has_doctype, is_silent;
};

const char *xml_library_open(void) { return open_library(); }

static const char *local(const char *name) {
  const char *colon = strrchr(name, ':');
  return colon ? colon + 1 : name;
}

static void go_on(xml_reader *r, bool goes_on) {
  r->silence = 0;
  if (goes_on)
    return;
  r->is_stopped = true;
  lib.XML_StopParser(r->parser, 0);
}

// The end of an empty element is told even after its start said to stop.
static void start(void *reader, const char *name, const char **attributes) {
  xml_reader *r = reader;
  if (!r->is_stopped)
    go_on(r, r->events.start(r->context, local(name), attributes));
}

static void end(void *reader, const char *name) {
  xml_reader *r = reader;
  if (!r->is_stopped)
    go_on(r, r->events.end(r->context, local(name)));
}

static void text(void *reader, const char *bytes, int count) {
  xml_reader *r = reader;
  if (!r->is_stopped)
    go_on(r, r->events.text(r->context, bytes, (size_t)count));
}

static void doctype(
    void *reader, const char *name, const char *system, const char *public, int has_subset) {
  (void)name, (void)system, (void)public, (void)has_subset;
  xml_reader *r = reader;
  r->has_doctype = true;
  lib.XML_StopParser(r->parser, 0);
}

const char *xml_attribute(const char *const *attributes, const char *name) {
  for (; attributes[0]; attributes += 2)
    if (strcmp(local(attributes[0]), name) == 0)
      return attributes[1];
  return NULL;
}

xml_reader *xml_reader_create(xml_events events, void *context) {
  xml_reader *r = calloc(1, sizeof *r);
  if (!r)
    return NULL;
  r->parser = lib.XML_ParserCreate(NULL);
  if (!r->parser) {
    free(r);
    return NULL;
  }
  r->events = events;
  r->context = context;
  lib.XML_SetUserData(r->parser, r);
  lib.XML_SetElementHandler(r->parser, start, end);
  lib.XML_SetCharacterDataHandler(r->parser, text);
  lib.XML_SetStartDoctypeDeclHandler(r->parser, doctype);
  return r;
}

xml_step xml_reader_read(xml_reader *r, const void *bytes, size_t count, bool is_last) {
  r->silence += count;
  enum XML_Status status = lib.XML_Parse(r->parser, bytes, (int)count, is_last);
  if (r->has_doctype)
    return XML_STEP_DOCTYPE;
  if (r->is_stopped)
    return XML_STEP_STOPPED;
  r->is_silent = r->silence > longest_silence;
  return status == XML_STATUS_OK && !r->is_silent ? XML_STEP_READ : XML_STEP_DAMAGED;
}

const char *xml_reader_complaint(xml_reader *r) {
  if (r->is_silent)
    return "a tag of more than a megabyte";
  const char *complaint = lib.XML_ErrorString(lib.XML_GetErrorCode(r->parser));
  return complaint ? complaint : "?";
}

void xml_reader_destroy(xml_reader *r) {
  lib.XML_ParserFree(r->parser);
  free(r);
}
