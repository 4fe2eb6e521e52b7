// Words that routes and findings share.
#include "routing/words.h"

#include "core/e164.h"

#include <QHash>
#include <QMutex>

namespace routing {

/// Reading a number takes long, and tables and routes show the same ones again and again, from several threads.
QString shownNumber(const QString &number)
{
  constexpr qsizetype most = 20'000;
  static QMutex lock;
  static QHash<QString, QString> known;
  {
    const QMutexLocker hold(&lock);
    if (const auto found = known.constFind(number); found != known.constEnd()) return *found;
  }
  const auto read = E164::parse(number);
  const QString shown = read && read->toString() == number ? read->formatted() : number;
  const QMutexLocker hold(&lock);
  if (known.size() >= most) known.clear();
  known.insert(number, shown);
  return shown;
}

QString nameOf(const InboundTrunk &t) { return t.name.isEmpty() ? t.id : t.name; }
QString nameOf(const DispatchRule &r) { return r.name.isEmpty() ? r.id : r.name; }

QString nameOf(const TwimlBin &b)
{
  if (b.kind == TwimlBin::Kind::Hosted) return RoutingText::tr("Hosted TwiML “%1”").arg(b.name);
  if (b.sid.isEmpty()) return b.url;
  if (b.numbers.isEmpty()) return RoutingText::tr("TwiML bin %1").arg(b.sid.left(8) + u'…');
  if (b.numbers.size() == 1) return binWord(b);
  return RoutingText::tr("Bin of %1", "19 numbers")
      .arg(RoutingText::tr("%n number(s)", nullptr, int(b.numbers.size())));
}

QString dialledText(const Leg &leg)
{
  if (leg.sip.uri.isEmpty()) return RoutingText::tr("an address that cannot be read");
  return leg.user.isEmpty() ? leg.sip.uri.host : leg.user + u'@' + leg.sip.uri.host;
}

QString whyUnknown(const Snapshot &s, const Resource &r)
{
  const Part &part = s.part(r);
  const QString what = r.translated(r.title);
  if (part.state == Read::Failed && !part.error.text.isEmpty())
    return RoutingText::tr("%1 could not be read: %2").arg(what, part.error.text);
  if (part.state == Read::Failed) return RoutingText::tr("%1 could not be read. Refresh to try again.").arg(what);
  if (part.state == Read::Partly)
    return RoutingText::tr("%1 have been read only in part. Refresh to read them all.").arg(what);
  return RoutingText::tr("%1 have not been read yet.").arg(what);
}

QString whyUnread(const InboundPath &path)
{
  using Reading = TwimlBin::Reading;
  const Reading reading = path.bin ? path.bin->reading : Reading::NotAsked;
  if (reading == Reading::NoToken)
    return RoutingText::tr(
        "Only the account's Auth Token can read a TwiML bin, and Trunkline does not have it. Enter it "
        "once in the connection.");
  if (reading == Reading::Refused)
    return RoutingText::tr("Twilio refused to show this bin. It belongs to another account, or the Auth Token was "
                           "changed. Check the Auth Token in the connection.");
  if (reading == Reading::Failed && !path.problem.text.isEmpty())
    return RoutingText::tr("The bin could not be read: %1").arg(path.problem.text);
  if (reading == Reading::Failed) return RoutingText::tr("The bin could not be read. Refresh to try again.");
  return RoutingText::tr("The bin has not been read yet.");
}

} // namespace routing
