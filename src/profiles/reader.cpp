// Taking members out of a JSON object, with faults in plain words.
#include "profiles/reader.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace profiles {
namespace {
QString wrongType(const QString &member, QJsonValue::Type wanted)
{
  switch (wanted) {
  case QJsonValue::String:
    return QCoreApplication::translate("Profiles", "“%1” should be a text in quotes.").arg(member);
  case QJsonValue::Bool:
    return QCoreApplication::translate("Profiles", "“%1” should be true or false.").arg(member);
  case QJsonValue::Array:
    return QCoreApplication::translate("Profiles", "“%1” should be a list in brackets.").arg(member);
  default:
    return QCoreApplication::translate("Profiles", "“%1” should be an object in braces.").arg(member);
  }
}
} // namespace

QString Reader::nameOf(const QString &member) const { return path.isEmpty() ? member : path + u'.' + member; }

void Reader::blame(const QString &text)
{
  if (first.isEmpty()) first = text;
}

QString Reader::text(const QString &name)
{
  const QJsonValue value = rest.take(name);
  if (!value.isString() && !value.isUndefined() && !value.isNull()) blame(wrongType(nameOf(name), QJsonValue::String));
  return value.toString();
}

QString Reader::needed(const QString &name)
{
  const bool there = rest.contains(name);
  const QString value = text(name);
  if (!there)
    blame(QCoreApplication::translate("Profiles", "“%1” is missing.").arg(nameOf(name)));
  else if (value.isEmpty())
    blame(QCoreApplication::translate("Profiles", "“%1” is empty.").arg(nameOf(name)));
  return value;
}

bool Reader::flag(const QString &name)
{
  const QJsonValue value = rest.take(name);
  if (!value.isBool() && !value.isUndefined()) blame(wrongType(nameOf(name), QJsonValue::Bool));
  return value.toBool();
}

int Reader::choice(const QString &name, const QStringList &words, int fallback)
{
  if (fallback >= 0 && !rest.contains(name)) return fallback;
  const auto at = int(words.indexOf(needed(name)));
  if (at < 0)
    blame(QCoreApplication::translate("Profiles", "“%1” should be one of: %2.")
              .arg(nameOf(name), words.join(QLatin1String(", "))));
  return at;
}

void Reader::objects(const QString &name, const std::function<void(const QJsonObject &, const QString &)> &f)
{
  const QJsonValue value = rest.take(name);
  if (!value.isArray() && !value.isUndefined()) blame(wrongType(nameOf(name), QJsonValue::Array));
  const QJsonArray list = value.toArray();
  for (qsizetype i = 0; i < list.size(); ++i) {
    const QString at = QStringLiteral("%1[%2]").arg(nameOf(name)).arg(i);
    if (!list[i].isObject()) return blame(wrongType(at, QJsonValue::Object));
    f(list[i].toObject(), at);
  }
}

QStringList Reader::texts(const QString &name)
{
  const QJsonValue value = rest.take(name);
  if (!value.isArray() && !value.isUndefined()) blame(wrongType(nameOf(name), QJsonValue::Array));
  QStringList words;
  const QJsonArray list = value.toArray();
  for (const QJsonValue each : list) {
    if (!each.isString()) blame(wrongType(nameOf(name) + QStringLiteral("[%1]").arg(words.size()), QJsonValue::String));
    words.append(each.toString());
  }
  return words;
}
} // namespace profiles
