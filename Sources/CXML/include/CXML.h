// XML, read from beginning to end without being kept.
//
// expat is opened by the first call of xml_library_open and is not linked.
#pragma once

#include <stdbool.h>
#include <stddef.h>

#pragma clang assume_nonnull begin

/// Opens the library. Says what is missing, or NULL where it is there.
const char *_Nullable xml_library_open(void);

/// What is told of a document. Names come without their prefix. Each says whether to go on.
typedef struct xml_events {
  bool (*start)(
      void *context, const char *element, const char *_Nullable const *_Nonnull attributes);
  bool (*end)(void *context, const char *element);
  bool (*text)(void *context, const char *bytes, size_t count);
} xml_events;

/// The value of an attribute by its name without prefix, NULL where there is none.
const char *_Nullable xml_attribute(
    const char *_Nullable const *_Nonnull attributes, const char *name);

/// A document that is being read.
typedef struct xml_reader xml_reader;

/// A reader that tells `events` with `context`. NULL where memory is short. Only after
/// xml_library_open has succeeded.
xml_reader *_Nullable xml_reader_create(xml_events events, void *context);

/// What became of a piece of a document.
typedef enum xml_step {
  XML_STEP_READ,
  /// An event said not to go on.
  XML_STEP_STOPPED,
  /// The document declares a type, with which entities could come.
  XML_STEP_DOCTYPE,
  XML_STEP_DAMAGED,
} xml_step;

/// Reads the next piece. After anything but XML_STEP_READ no more may come.
xml_step xml_reader_read(xml_reader *, const void *_Nullable bytes, size_t count, bool is_last);

/// What the library says of the damage.
const char *xml_reader_complaint(xml_reader *);
void xml_reader_destroy(xml_reader *);

#pragma clang assume_nonnull end
