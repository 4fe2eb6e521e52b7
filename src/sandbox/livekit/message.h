// How a protobuf message is described here: as data that one decoder and one encoder read.
#pragma once
#include <QList>
#include <QPair>

namespace sandbox {

struct MessageType;

/// The names of an enum with their numbers; the first is the default.
using EnumType = QList<QPair<int, const char *>>;

struct MessageField {
  enum Kind { Text, Bytes, Bool, Int32, UInt32, Int64, Enum, Message, Duration, Timestamp };
  enum Label {
    Single,
    Optional, ///< tells "not sent" from the default, and is left out of answers when not set
    Repeated,
    Map ///< map<string, string>
  };
  const char *name;
  int number;
  Kind kind = Text;
  Label label = Single;
  const MessageType *message = nullptr; ///< of kind Message
  const EnumType *names = nullptr;      ///< of kind Enum
  const char *oneof = nullptr;          ///< members with the same word here exclude each other

  /// Whether "not set" differs from the default value.
  bool hasPresence() const { return label == Optional || oneof || (label == Single && kind >= Message); }
};

struct MessageType {
  QList<MessageField> fields;
};

inline MessageField text(const char *name, int number) { return {name, number}; }
inline MessageField boolean(const char *name, int number) { return {name, number, MessageField::Bool}; }
inline MessageField int32(const char *name, int number) { return {name, number, MessageField::Int32}; }
inline MessageField uint32(const char *name, int number) { return {name, number, MessageField::UInt32}; }
inline MessageField int64(const char *name, int number) { return {name, number, MessageField::Int64}; }
inline MessageField bytes(const char *name, int number) { return {name, number, MessageField::Bytes}; }
inline MessageField duration(const char *name, int number) { return {name, number, MessageField::Duration}; }
inline MessageField timestamp(const char *name, int number) { return {name, number, MessageField::Timestamp}; }
inline MessageField map(const char *name, int number) { return {name, number, MessageField::Text, MessageField::Map}; }
inline MessageField choice(const char *name, int number, const EnumType &names)
{
  return {name, number, MessageField::Enum, MessageField::Single, nullptr, &names};
}
inline MessageField part(const char *name, int number, const MessageType &type)
{
  return {name, number, MessageField::Message, MessageField::Single, &type};
}
/// The same field as a list.
inline MessageField many(MessageField field)
{
  field.label = MessageField::Repeated;
  return field;
}
/// The same field with presence.
inline MessageField optional(MessageField field)
{
  field.label = MessageField::Optional;
  return field;
}
/// The same field as one of several that exclude each other.
inline MessageField oneOf(const char *group, MessageField field)
{
  field.oneof = group;
  return field;
}

} // namespace sandbox
