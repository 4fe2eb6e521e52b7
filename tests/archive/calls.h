// Calls for the archive's tests: few texts, so that they meet.
#pragma once
#include "model/call.h"

#include <QRandomGenerator>

class RandomCalls {
public:
  explicit RandomCalls(quint32 seed) : dice(seed) {}

  Call call()
  {
    Call c;
    c.sid = sid();
    if (dice.bounded(4) == 0) c.parentSid = sid();
    c.from = party();
    c.to = party();
    c.status = callStatuses().at(dice.bounded(int(callStatuses().size())));
    c.direction = one({"inbound", "outbound-api", "outbound-dial", "trunking-originating", "trunking-terminating"});
    if (c.status != QStringLiteral("queued")) c.started = time();
    if (!c.isLive()) c.ended = time();
    c.created = time();
    c.changed = time();
    c.duration = dice.bounded(3) ? dice.bounded(4'000) : 0;
    c.queueTime = dice.bounded(50);
    c.price = one({"", "-0.00850", "-0.0085", "-1.2", "-12.50"});
    c.priceUnit = one({"USD", "USD", "EUR", ""});
    c.answeredBy = one({"", "", "human", "machine_start"});
    c.callerName = one({"", "", QStringLiteral("Zoë Straße"), QStringLiteral("İnci 100%"), "O'Brien [desk]"});
    c.forwardedFrom = one({"", "", "+15105550142"});
    c.trunkSid = one({"", "TK" + QString(32, u'a'), "TK" + QString(32, u'b')});
    c.phoneNumberSid = one({"", "PN" + QString(32, u'1')});
    c.groupSid = one({"", "GP" + QString(32, u'c')});
    if (dice.bounded(10) == 0) c.rest = QJsonObject{{"new_member", "kept"}};
    c.result = callResult(c.status);
    c.way = callWay(c.direction);
    return c;
  }

  QString one(const QStringList &of) { return of.at(dice.bounded(int(of.size()))); }
  QRandomGenerator dice;

private:
  QString sid()
  {
    QString out = QStringLiteral("CA");
    for (int i = 0; i < 2; ++i) out += QStringLiteral("%1").arg(dice.generate64(), 16, 16, QLatin1Char('0'));
    return out;
  }
  QString party()
  {
    return one({QStringLiteral("+1415555%1").arg(dice.bounded(1'000, 1'040)), "+15105550142", "+551130000000",
                "sip:+15105550142@nd.sip.livekit.cloud;transport=tcp", "client:Ana", "+266696687", ""});
  }
  QDateTime time() { return QDateTime(QDate(2026, 10, 20), QTime(0, 0), Qt::UTC).addSecs(dice.bounded(40 * 86'400)); }
};
