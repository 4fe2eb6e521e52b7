// How a call went for who called, in SQL.
#include "archive/condition.h"
#include "model/call.h"

namespace archive {

namespace {
/// Ids of the words that fit, as SQL writes a list.
QString idsOfWords(const Words &words, const std::function<bool(const QString &)> &fit)
{
  const Fitting found = words.fitting(TextKind::Word, fit);
  QStringList out;
  for (const qint64 id : found.allBut ? words.except(TextKind::Word, found.ids) : found.ids) out << QString::number(id);
  return u'(' + out.join(u',') + u')';
}

bool isWell(const QString &status)
{
  Call c;
  c.status = status;
  return status == u"completed" || c.isLive();
}
} // namespace

QString heardStatus(const Words &words)
{
  const QString well = idsOfWords(words, isWell);
  const QString answered = idsOfWords(words, [](const QString &s) { return s == u"completed"; });
  return QStringLiteral("CASE WHEN calls.status IN %1 THEN ifnull((SELECT CASE WHEN leg.status IN %2 THEN calls.status "
                        "ELSE leg.status END FROM calls AS leg WHERE leg.parent = calls.sid "
                        "ORDER BY leg.status IN %2 DESC, leg.place DESC LIMIT 1), calls.status) "
                        "ELSE calls.status END")
      .arg(answered, well);
}

} // namespace archive
