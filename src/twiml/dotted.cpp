// Passwords as dots, by the names that secretcut gives them.
#include "twiml/dotted.h"

#include "twiml/secretcut.h"

#include <QRegularExpression>

#include <functional>

namespace twiml {
namespace {
const QString dots = QStringLiteral("••••••••");

const QRegularExpression &dottedToken()
{
  static const QRegularExpression e(QStringLiteral("•{8}(\\d*)"));
  return e;
}

const QRegularExpression &referenceToken()
{
  static const QRegularExpression e(QStringLiteral("\\$\\{secret:([^{}]+)\\}"));
  return e;
}

QString eachReplaced(const QString &text, const QRegularExpression &wanted,
                     const std::function<QString(const QRegularExpressionMatch &)> &instead)
{
  QString out;
  qsizetype at = 0;
  for (auto found = wanted.globalMatch(text); found.hasNext();) {
    const auto match = found.next();
    out += QStringView(text).mid(at, match.capturedStart() - at);
    out += instead(match);
    at = match.capturedEnd();
  }
  out += QStringView(text).mid(at);
  return out;
}

/// The place of a token in the list of names: no figure is the first.
int placeOf(const QRegularExpressionMatch &token)
{
  return token.captured(1).isEmpty() ? 0 : token.captured(1).toInt() - 1;
}
} // namespace

Dotted::Dotted(const QByteArray &cutText, const SecretBag &secrets)
{
  for (auto found = referenceToken().globalMatch(QString::fromUtf8(cutText)); found.hasNext();)
    tokenOf(found.next().captured(1));
  bag.add(secrets);
}

QString Dotted::tokenOf(const QString &name)
{
  qsizetype place = names.indexOf(name);
  if (place < 0) {
    place = names.size();
    names << name;
  }
  return place == 0 ? dots : dots + QString::number(place + 1);
}

QString Dotted::withReferences(const QString &text) const
{
  return eachReplaced(text, dottedToken(), [this](const QRegularExpressionMatch &m) {
    const int place = placeOf(m);
    return place >= 0 && place < names.size() ? SecretBag::reference(names[place]) : m.captured();
  });
}

QString Dotted::shown(const QString &text)
{
  return eachReplaced(QString::fromUtf8(cut(text)), referenceToken(),
                      [this](const QRegularExpressionMatch &m) { return tokenOf(m.captured(1)); });
}

QByteArray Dotted::whole(const QString &text) const
{
  // one by one: a reference without a password stays, and the others do not mind
  const QString filled = eachReplaced(withReferences(text), referenceToken(), [this](const QRegularExpressionMatch &m) {
    const auto one = withSecrets(m.captured().toUtf8(), bag);
    return one ? QString::fromUtf8(*one) : dots;
  });
  return filled.toUtf8();
}

QByteArray Dotted::cut(const QString &text)
{
  return withoutSecrets(withReferences(text).toUtf8(), QStringLiteral("password"), bag);
}

SecretBag Dotted::secretsIn(const QByteArray &cutText) const
{
  SecretBag out;
  for (auto found = referenceToken().globalMatch(QString::fromUtf8(cutText)); found.hasNext();) {
    const QString name = found.next().captured(1);
    out.keep(name, bag.named(name));
  }
  return out;
}

bool Dotted::isIncomplete(const QString &text) const { return QString::fromUtf8(whole(text)).contains(dots); }

} // namespace twiml
