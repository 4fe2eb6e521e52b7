// The field table of a call.
#include "model/call.h"

#include "core/e164.h"
#include "model/elastictrunk.h"
#include "model/phonenumber.h"

#include <QSet>

#include <array>

namespace {
QString say(const char *text) { return QCoreApplication::translate("call", text); }

struct Said {
  const char *word, *words;
};
constexpr std::array statuses = {
    Said{"queued", QT_TRANSLATE_NOOP("call", "Queued")},       Said{"ringing", QT_TRANSLATE_NOOP("call", "Ringing")},
    Said{"in-progress", QT_TRANSLATE_NOOP("call", "Live")},    Said{"completed", QT_TRANSLATE_NOOP("call", "Answered")},
    Said{"no-answer", QT_TRANSLATE_NOOP("call", "No answer")}, Said{"busy", QT_TRANSLATE_NOOP("call", "Busy")},
    Said{"canceled", QT_TRANSLATE_NOOP("call", "Cancelled")},  Said{"failed", QT_TRANSLATE_NOOP("call", "Failed")},
};
constexpr std::array directions = {
    Said{"inbound", QT_TRANSLATE_NOOP("call", "Inbound")},
    Said{"outbound-api", QT_TRANSLATE_NOOP("call", "Outbound, by API")},
    Said{"outbound-dial", QT_TRANSLATE_NOOP("call", "Outbound, dialled")},
    Said{"trunking-originating", QT_TRANSLATE_NOOP("call", "Inbound, by trunk")},
    Said{"trunking-terminating", QT_TRANSLATE_NOOP("call", "Outbound, by trunk")},
};

/// The words are shared by all rows: there are thousands. One that Twilio adds stands for itself.
template <class List> QString wordsFor(const List &list, const QString &word)
{
  static const auto known = [&list] {
    QHash<QString, QString> all;
    for (const Said &s : list) all.insert(QLatin1String(s.word), say(s.words));
    return all;
  }();
  const auto found = known.constFind(word);
  return found == known.constEnd() ? word : *found;
}

/// A number, masked but for an own one; of a SIP address what stands before its parameters.
QString brief(const QString &party, bool isOwn)
{
  const auto e = E164::parse(party);
  if (!isOwn && party.startsWith(u'+'))
    return e ? e->masked() : party.left(3) + QStringLiteral(" ••• ") + party.right(2);
  if (e && party.startsWith(u'+')) return e->formatted();
  return party.startsWith(QStringLiteral("sip:")) ? party.mid(4).section(u';', 0, 0) : party;
}

/// Plans and the journal keep this name: a number that may be a caller's is masked. A leg that was dialled has the
/// caller's number as its own; of a direction that is not known, neither side is.
QString called(const void *row)
{
  const auto &c = *static_cast<const Call *>(row);
  if (c.from.isEmpty() && c.to.isEmpty()) return c.sid;
  const auto goes = [&c](const char *direction) { return c.direction == QLatin1String(direction); };
  return QStringLiteral("%1 → %2").arg(brief(c.from, goes("outbound-api") || goes("trunking-terminating")),
                                       brief(c.to, goes("inbound") || goes("trunking-originating")));
}

QString page(const void *row)
{
  const auto &c = *static_cast<const Call *>(row);
  return QStringLiteral("https://console.twilio.com/us1/monitor/logs/calls/") + c.sid;
}

/// What Twilio adds to every call is told by its other members; of a hundred thousand calls it would fill the memory.
void complete(void *row)
{
  auto &c = *static_cast<Call *>(row);
  c.result = callResult(c.status);
  c.way = callWay(c.direction);
  static const QSet<QString> told{
      QStringLiteral("account_sid"),      QStringLiteral("api_version"),    QStringLiteral("uri"),
      QStringLiteral("subresource_uris"), QStringLiteral("from_formatted"), QStringLiteral("to_formatted")};
  QJsonObject unknown; // made anew: an object that was emptied keeps its memory
  for (auto member = c.rest.constBegin(); member != c.rest.constEnd(); ++member)
    if (!told.contains(member.key())) unknown.insert(member.key(), *member);
  c.rest = unknown;
}

using C = Call;
constexpr unsigned aside = Hidden | Volatile;
constexpr Field fields[] = {
    field<&C::started>("start_time", QT_TRANSLATE_NOOP("call", "Started"), Volatile),
    field<&C::result>("result", QT_TRANSLATE_NOOP("call", "Result"), Derived | Volatile),
    field<&C::from>("from", QT_TRANSLATE_NOOP("call", "From"), Personal),
    field<&C::to>("to", QT_TRANSLATE_NOOP("call", "To"), Personal),
    field<&C::duration>("duration", QT_TRANSLATE_NOOP("call", "Length"), Figure | Volatile),
    field<&C::way>("way", QT_TRANSLATE_NOOP("call", "Direction"), Derived | Volatile),
    field<&C::status>("status", QT_TRANSLATE_NOOP("call", "Status"), Hidden),
    field<&C::direction>("direction", QT_TRANSLATE_NOOP("call", "Twilio’s direction"), aside),
    field<&C::ended>("end_time", QT_TRANSLATE_NOOP("call", "Ended"), aside),
    field<&C::trunkSid>("trunk_sid", QT_TRANSLATE_NOOP("call", "Elastic SIP trunk"), aside | Mono)
        .naming(resourceOf<ElasticTrunk>),
    field<&C::phoneNumberSid>("phone_number_sid", QT_TRANSLATE_NOOP("call", "Number"), aside | Mono)
        .naming(resourceOf<PhoneNumber>),
    field<&C::answeredBy>("answered_by", QT_TRANSLATE_NOOP("call", "Answered by"), aside),
    field<&C::callerName>("caller_name", QT_TRANSLATE_NOOP("call", "Caller’s name"), aside | Personal),
    field<&C::forwardedFrom>("forwarded_from", QT_TRANSLATE_NOOP("call", "Forwarded from"), aside | Personal),
    field<&C::queueTime>("queue_time", QT_TRANSLATE_NOOP("call", "Time in the queue (ms)"), aside | Figure),
    field<&C::price>("price", QT_TRANSLATE_NOOP("call", "Price"), aside | Figure),
    field<&C::priceUnit>("price_unit", QT_TRANSLATE_NOOP("call", "Currency"), aside),
    field<&C::parentSid>("parent_call_sid", QT_TRANSLATE_NOOP("call", "Dialled by the call"), aside | Mono),
    field<&C::groupSid>("group_sid", QT_TRANSLATE_NOOP("call", "Group"), aside | Mono),
    field<&C::created>("date_created", QT_TRANSLATE_NOOP("call", "Created"), aside),
    field<&C::changed>("date_updated", QT_TRANSLATE_NOOP("call", "Changed"), aside),
    field<&C::sid>("sid", QT_TRANSLATE_NOOP("call", "SID"), Key | Hidden | Mono),
};
} // namespace

bool Call::isLive() const
{
  return status == QStringLiteral("in-progress") || status == QStringLiteral("ringing")
         || status == QStringLiteral("queued");
}

bool Call::isOutbound() const
{
  return direction.startsWith(QStringLiteral("outbound")) || direction == QStringLiteral("trunking-terminating");
}

QStringList callStatuses()
{
  QStringList out;
  for (const Said &s : statuses) out << QLatin1String(s.word);
  return out;
}

QString callResult(const QString &status) { return wordsFor<decltype(statuses)>(statuses, status); }
QString callWay(const QString &direction) { return wordsFor<decltype(directions)>(directions, direction); }

template <> const Resource &resourceOf<Call>()
{
  static constexpr Resource r{"call",
                              QT_TRANSLATE_NOOP("call", "Calls"),
                              QT_TRANSLATE_NOOP("call", "call"),
                              Vendor::Twilio,
                              CanChange,
                              fields,
                              makeRowsOf<Call>,
                              copyOf<Call>,
                              assignOf<Call>,
                              restOf<Call>,
                              called,
                              page,
                              complete};
  return r;
}
