// Reading pasted JSON, member by member.
#include "guides/pasted.h"

#include "core/codec.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace guides {

namespace {
struct PastedText {
  Q_DECLARE_TR_FUNCTIONS(Pasted)
};

int lineAt(const QByteArray &text, qsizetype offset) { return 1 + int(text.left(offset).count('\n')); }

/// The line in which a member is written; 0: it is not found.
int lineOfMember(const QByteArray &text, const QString &member)
{
  const QRegularExpression e(QStringLiteral("\"%1\"\\s*:").arg(QRegularExpression::escape(member)));
  const auto m = e.match(QString::fromUtf8(text));
  return m.hasMatch() ? 1 + int(QString::fromUtf8(text).left(m.capturedStart()).count(u'\n')) : 0;
}

/// The field that a member belongs to, in either casing; "voice_enabled" of "capabilities/voice" is not one.
const Field *fieldOf(const Resource &r, const QString &member)
{
  for (const Field &f : r.fields) {
    const QString key = QString::fromLatin1(f.key).section(u'/', 0, 0);
    if (!f.is(Derived) && (member == key || member == lowerCamel(key.toLatin1().constData()))) return &f;
  }
  return nullptr;
}

bool knowsSome(const Resource &r, const QJsonObject &o)
{
  const QStringList members = o.keys();
  return std::any_of(members.begin(), members.end(), [&](const QString &m) { return fieldOf(r, m); });
}

/// The objects inside, however they are wrapped.
QList<QJsonObject> unwrapped(const Resource &r, const QJsonValue &v, int depth = 0)
{
  QList<QJsonObject> out;
  if (v.isArray())
    for (const QJsonValue one : v.toArray()) out += unwrapped(r, one, depth + 1);
  if (!v.isObject() || depth > 3) return out;
  const QJsonObject o = v.toObject();
  if (knowsSome(r, o)) return {o};
  for (const QJsonValue inner : o) out += unwrapped(r, inner, depth + 1);
  return out;
}

QString wantedFor(const Error &e)
{
  return e.detail.isEmpty() ? PastedText::tr("This value does not fit here.")
                            : PastedText::tr("This value does not fit here: %1.").arg(e.detail);
}

bool isSetByVendor(const Field &f) { return f.is(Key) || !(f.flags & (Editable | AtCreation)); }

/// As a new object has it.
void clear(const Field &f, void *row) { (void)f.ops->read(f.at(row), QJsonValue::Null); }
} // namespace

static Pasted wrong(int line, const QString &sentence)
{
  Pasted out;
  out.problems.append({line, {}, sentence});
  return out;
}

Pasted objectFromJson(const Resource &r, const QByteArray &text)
{
  QJsonParseError error;
  const QJsonDocument document = QJsonDocument::fromJson(text, &error);
  if (error.error != QJsonParseError::NoError)
    return wrong(lineAt(text, error.offset), PastedText::tr("This is no JSON: %1.").arg(error.errorString()));
  const QList<QJsonObject> found =
      unwrapped(r, document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
  if (found.isEmpty())
    return wrong(0, PastedText::tr("No member of it is known here. Expected: %1.").arg(r.translated(r.one)));
  if (found.size() > 1)
    return wrong(0, PastedText::tr("It holds %n objects. Paste one of them.", nullptr, int(found.size())));

  Pasted out;
  Object object(r);
  QJsonObject taken;
  QStringList unknown, vendors;
  for (auto it = found.first().begin(); it != found.first().end(); ++it) {
    const Field *f = fieldOf(r, it.key());
    taken.insert(it.key(), *it);
    if (!f) {
      unknown << it.key();
      continue;
    }
    if (isSetByVendor(*f) && !QString::fromLatin1(f->key).contains(u'/')) {
      vendors << it.key();
      taken.remove(it.key());
      continue;
    }
    Object alone(r);
    if (const auto read = decode(r, {{it.key(), *it}}, alone.row()); !read)
      out.problems.append({lineOfMember(text, it.key()), it.key(),
                           wantedFor({read.error().kind, {}, read.error().detail.section(QStringLiteral(": "), 1)})});
  }
  if (!out.problems.isEmpty()) {
    std::stable_sort(out.problems.begin(), out.problems.end(),
                     [](const PasteNote &a, const PasteNote &b) { return a.line < b.line; });
    return out;
  }
  if (const auto read = decode(r, taken, object.row()); !read) return wrong(0, read.error().text);
  for (const Field &f : r.fields)
    if (f.is(Key)) clear(f, object.row());
  if (!vendors.isEmpty())
    out.notes.append(
        {0, {}, PastedText::tr("Left out, for the vendor sets it: %1.").arg(vendors.join(QStringLiteral(", ")))});
  for (const QString &member : unknown)
    out.notes.append({lineOfMember(text, member), member,
                      r.vendor == Vendor::LiveKit ? PastedText::tr("Trunkline does not know it. It is sent as it is.")
                                                  : PastedText::tr("Trunkline does not know it. It is not sent.")});
  out.object = object;
  return out;
}

} // namespace guides
