// What a vendor's object is, said once: codec, table, form, preview, journal and tests read this table.
#pragma once
#include "core/value.h"

#include <QCoreApplication>

#include <memory>
#include <span>
#include <vector>

struct Resource;
struct Snapshot;

enum class Vendor { Twilio, LiveKit };

enum FieldFlag : unsigned {
  Key = 1,           ///< identifies the object; set by the vendor
  Editable = 2,      ///< an operator may change it
  Required = 4,      ///< may not be empty in a form
  Hidden = 8,        ///< not among the columns shown at first
  Volatile = 16,     ///< the vendor changes it by itself (times, counts): never a conflict, never part of a plan
  Strong = 32,       ///< what the row is recognised by
  Mono = 64,         ///< identifiers, addresses, documents
  Figure = 128,      ///< right-aligned
  Personal = 256,    ///< a caller's phone number: masked unless the operator asks
  Derived = 512,     ///< computed by us, not a member of the vendor's object
  AtCreation = 1024, ///< may be set when the object is made and never changed
  WriteOnly = 2048,  ///< the vendor takes it and never gives it back: an answer without it is no difference
  Asked = 4096,      ///< derived, and a form asks it all the same: `settle` makes the other fields follow
};

/// One of the values a field may take.
struct Choice {
  QString value, label;
};

/// A member of an object. Labels and helps are source texts, translated in the context named like the resource.
struct Field {
  const char *key; ///< JSON name, snake_case; "a/b" reaches into a nested object
  const char *label;
  unsigned flags;
  const ValueOps *ops;
  void *(*at)(void *row);
  const char *help = nullptr;
  /// The sentence that is wrong with the value, or nothing.
  QString (*problem)(const void *row) = nullptr;
  std::vector<Choice> (*choices)() = nullptr;
  /// Its text or texts are keys of this kind of object.
  const Resource &(*refersTo)() = nullptr;
  bool (*visibleWhen)(const void *row) = nullptr;

  const void *in(const void *row) const { return at(const_cast<void *>(row)); } // `at` only adds an offset
  QString text(const void *row) const { return ops->text(in(row)); }
  bool is(FieldFlag f) const { return flags & f; }
  bool isSecret() const { return ops == &opsOf<Secret>; }

  constexpr Field withHelp(const char *h) const
  {
    Field f = *this;
    f.help = h;
    return f;
  }
  constexpr Field checked(QString (*p)(const void *)) const
  {
    Field f = *this;
    f.problem = p;
    return f;
  }
  constexpr Field chosen(std::vector<Choice> (*c)()) const
  {
    Field f = *this;
    f.choices = c;
    return f;
  }
  constexpr Field naming(const Resource &(*r)()) const
  {
    Field f = *this;
    f.refersTo = r;
    return f;
  }
  constexpr Field shownWhen(bool (*v)(const void *)) const
  {
    Field f = *this;
    f.visibleWhen = v;
    return f;
  }
};

namespace detail {
template <class> struct MemberOf;
template <class R, class T> struct MemberOf<T R::*> {
  using Row = R;
  using Type = T;
};
} // namespace detail

/// `field<&PhoneNumber::voiceUrl>("voice_url", QT_TRANSLATE_NOOP("phone-number", "Voice URL"), Editable)`
template <auto M> constexpr Field field(const char *key, const char *label, unsigned flags = 0)
{
  using Row = typename detail::MemberOf<decltype(M)>::Row;
  using Type = typename detail::MemberOf<decltype(M)>::Type;
  return {key, label, flags, &opsOf<Type>, [](void *row) -> void * { return &(static_cast<Row *>(row)->*M); }};
}

/// Objects of one resource behind a plain pointer, so that tables, forms and files need no templates.
class Rows {
public:
  virtual ~Rows() = default;
  virtual int size() const = 0;
  virtual const void *at(int i) const = 0;
  virtual void *grow() = 0; ///< a default object at the end
};
template <class T> class RowsOf final : public Rows {
public:
  int size() const override { return int(list.size()); }
  const void *at(int i) const override { return &list[size_t(i)]; }
  void *grow() override { return &list.emplace_back(); }
  std::vector<T> list;
};

enum Verb : unsigned { CanCreate = 1, CanChange = 2, CanRemove = 4 };

/// What is had for money, month by month, and does not come back once it is given back. Source texts of the resource's
/// context; %1 is what a person calls the object.
struct Rented {
  const char *take;     ///< "Buy number “%1”"
  const char *giveBack; ///< "Release number “%1”"
  const char *verb;     ///< "Release %1", on the button that does it
  const char *gone;     ///< why it does not come back
};

/// A kind of object that a vendor keeps. `rest` holds the members that the table does not name: they are sent back.
struct Resource {
  const char *name;  ///< "inbound-trunk": in settings, journal, translations, object names. Never changes
  const char *title; ///< "Inbound trunks"
  const char *one;   ///< "inbound trunk"
  Vendor vendor;
  unsigned verbs;
  std::span<const Field> fields;
  std::unique_ptr<Rows> (*makeRows)();
  std::shared_ptr<void> (*copy)(const void *row); ///< of nullptr: a default object
  void (*assign)(void *to, const void *from);
  QJsonObject *(*rest)(void *row);
  /// What a person calls this object: its name, else what it is recognised by.
  QString (*called)(const void *row);
  /// The vendor's own page for it; empty when there is none.
  QString (*page)(const void *row) = nullptr;
  /// Sets the derived fields from the others, after these were read.
  void (*complete)(void *row) = nullptr;
  /// Why a change of this object, or its removal (`after` is nullptr), can never be taken back; empty where it can.
  QString (*forGood)(const void *before, const void *after) = nullptr;
  /// After a form: brings the fields into line with those that are only asked.
  void (*settle)(void *row) = nullptr;
  /// What a creation (`before` is nullptr) or a change means that the fields do not say, in a sentence; or nothing.
  QString (*effect)(const void *before, const void *after) = nullptr;
  const Rented *rented = nullptr;
  /// What else of a snapshot shows this object as it is now.
  void (*spread)(Snapshot &, const void *row) = nullptr;

  QString translated(const char *text) const { return text ? QCoreApplication::translate(name, text) : QString(); }
  const Field &keyField() const;
  QString keyOf(const void *row) const { return keyField().text(row); }
  /// nullptr when there is no such field.
  const Field *field(QStringView key) const;
  bool can(Verb v) const { return verbs & v; }
};

/// Each resource specialises this beside its struct.
template <class T> const Resource &resourceOf();

template <class T> std::unique_ptr<Rows> makeRowsOf() { return std::make_unique<RowsOf<T>>(); }
template <class T> std::shared_ptr<void> copyOf(const void *row)
{
  return row ? std::make_shared<T>(*static_cast<const T *>(row)) : std::make_shared<T>();
}
template <class T> void assignOf(void *to, const void *from) { *static_cast<T *>(to) = *static_cast<const T *>(from); }
template <class T> QJsonObject *restOf(void *row) { return &static_cast<T *>(row)->rest; }

/// The key of what lies in another object: "PARENT/SID". Nothing without both.
template <auto Key, auto Parent, auto Sid> void completeKey(void *row)
{
  auto &r = *static_cast<typename detail::MemberOf<decltype(Key)>::Row *>(row);
  if (!(r.*Parent).isEmpty() && !(r.*Sid).isEmpty()) r.*Key = r.*Parent + u'/' + r.*Sid;
}

/// One object of any resource, by value.
class Object {
public:
  Object() = default;
  explicit Object(const Resource &r, const void *row = nullptr) : kind(&r), held(r.copy(row)) {}
  Object(const Object &other) : kind(other.kind), held(other.kind ? other.kind->copy(other.row()) : nullptr) {}
  Object(Object &&) noexcept = default;
  Object &operator=(const Object &other) { return *this = Object(other); }
  Object &operator=(Object &&) noexcept = default;
  ~Object() = default;
  template <class T> static Object of(const T &value) { return Object(resourceOf<T>(), &value); }

  explicit operator bool() const { return kind; }
  const Resource &resource() const { return *kind; }
  void *row() { return held.get(); }
  const void *row() const { return held.get(); }
  QString key() const { return kind->keyOf(row()); }
  QString called() const { return kind->called(row()); }
  template <class T> T &as()
  {
    Q_ASSERT(kind == &resourceOf<T>());
    return *static_cast<T *>(row());
  }
  template <class T> const T &as() const
  {
    Q_ASSERT(kind == &resourceOf<T>());
    return *static_cast<const T *>(row());
  }

private:
  const Resource *kind = nullptr;
  std::shared_ptr<void> held;
};
