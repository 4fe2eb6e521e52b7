// Words for calls.
#include "gui/calls/callwords.h"

#include "core/localtime.h"
#include "diagnosis/codes.h"
#include "gui/table/shown.h"

#include <QLocale>

namespace gui {

namespace {
struct CallWords {
  Q_DECLARE_TR_FUNCTIONS(CallWords)
};

QString clock(qint64 seconds)
{
  const auto two = [](qint64 n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
  if (seconds < 3600) return QStringLiteral("%1:%2").arg(seconds / 60).arg(two(seconds % 60));
  return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
}

/// The worst complaint: an error before a warning, else the first.
const twilio::CallNotification *worst(const QList<twilio::CallNotification> &all)
{
  for (const auto &n : all)
    if (n.isError) return &n;
  return all.isEmpty() ? nullptr : &all.first();
}

QString told(const twilio::CallNotification &n)
{
  const QString said = CallWords::tr("%1 (Twilio error %2)", "message and code").arg(n.message, n.code);
  const QString meaning = diagnosis::twilioMeaning(n.code.toInt());
  return meaning.isEmpty() ? said : said + u'\n' + meaning;
}

int sipCodeOf(const twilio::CallStory &story)
{
  for (const twilio::CallEvent &e : story.events)
    if (e.sipCode >= 300) return e.sipCode;
  return 0;
}

const Call *failedLeg(const twilio::CallStory &story)
{
  for (const Call &c : story.children)
    if (c.status == u"failed" || c.status == u"busy" || c.status == u"no-answer") return &c;
  return nullptr;
}
} // namespace

State callState(const QString &status)
{
  if (status == u"completed") return State::Ok;
  if (status == u"in-progress" || status == u"ringing" || status == u"queued") return State::Running;
  if (status == u"no-answer") return State::Warning;
  if (status == u"failed") return State::Broken;
  if (status == u"busy" || status == u"canceled") return State::Idle;
  return State::Unknown;
}

QStringList costWords(const QMap<QString, qint64> &cost)
{
  QStringList out;
  for (auto c = cost.cbegin(); c != cost.cend(); ++c)
    if (*c)
      out << CallWords::tr("%1 %2", "figure and currency").arg(QLocale().toString(double(*c) / 1e8, 'f', 2), c.key());
  return out;
}

QString callLength(const Call &c)
{
  if (c.status == u"in-progress" && c.started.isValid())
    return clock(std::max<qint64>(0, c.started.secsTo(QDateTime::currentDateTimeUtc())));
  return c.isLive() ? QString() : clock(c.duration);
}

QString callTime(const QDateTime &t)
{
  if (!t.isValid()) return {};
  const QDateTime local = localTime(t);
  const QString time = local.toString(QStringLiteral("HH:mm:ss"));
  if (local.date() == QDate::currentDate()) return time;
  const bool thisYear = local.date().year() == QDate::currentDate().year();
  return QLocale().toString(local.date(), thisYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy")) + u' '
         + time;
}

QString callParty(const QString &party, const QSet<QString> &own, bool masked)
{
  if (!masked || own.contains(party)) return shownNumber(party);
  const qsizetype at = party.indexOf(u'@');
  if (at < 0) return maskedCallers(party);
  const QString user = party.left(at).section(u':', -1);
  return own.contains(user) ? party : maskedCallers(party);
}

static CallVerdict ofFailure(const Call &c, const twilio::CallStory &story)
{
  const auto *complaint = worst(story.notifications);
  if (const int sip = sipCodeOf(story))
    return {State::Broken, CallWords::tr("The SIP side refused the call"),
            CallWords::tr("It answered %1. %2", "SIP code and what it means")
                .arg(sip)
                .arg(diagnosis::sipMeaning(sip, diagnosis::Asked::LiveKit))
                .trimmed()};
  if (complaint) return {State::Broken, CallWords::tr("Twilio could not connect the call"), told(*complaint)};
  if (const Call *leg = failedLeg(story))
    return {State::Broken, CallWords::tr("What it dialled did not answer"),
            CallWords::tr("The leg to %1 ended: %2.").arg(maskedCallers(leg->to), leg->result.toLower())};
  return {State::Broken, CallWords::tr("The call failed"),
          c.to.startsWith(u"sip:")
              ? CallWords::tr("Twilio gives no reason for a SIP side that refuses a call. LiveKit’s "
                              "log of that moment has it.")
              : CallWords::tr("Twilio gives no reason.")};
}

CallVerdict callVerdict(const Call &c, const twilio::CallStory &story)
{
  if (c.status == u"failed") return ofFailure(c, story);
  if (c.status == u"in-progress") return {State::Running, CallWords::tr("The call is going on"), {}};
  if (c.status == u"ringing") return {State::Running, CallWords::tr("It is ringing"), {}};
  if (c.status == u"queued") return {State::Running, CallWords::tr("It waits for its turn"), {}};
  const auto *complaint = worst(story.notifications);
  const QString why = complaint ? told(*complaint) : QString();
  if (c.status == u"no-answer")
    return {State::Warning, CallWords::tr("Nobody answered"),
            why.isEmpty() ? CallWords::tr("It rang until the caller or a time limit ended it.") : why};
  if (c.status == u"busy") return {State::Idle, CallWords::tr("The line was busy"), why};
  if (c.status == u"canceled") return {State::Idle, CallWords::tr("It was cancelled before anybody answered"), why};
  if (c.status != u"completed") return {State::Unknown, callResult(c.status), why};
  if (const Call *leg = failedLeg(story); leg && complaint)
    return {State::Broken, CallWords::tr("The caller reached nobody"), why};
  if (complaint)
    return {complaint->isError ? State::Broken : State::Warning, CallWords::tr("Answered, but Twilio complained"), why};
  if (const Call *leg = failedLeg(story))
    return {State::Warning, CallWords::tr("Answered, but a leg failed"),
            CallWords::tr("The leg to %1 ended: %2.").arg(maskedCallers(leg->to), leg->result.toLower())};
  return {State::Ok, CallWords::tr("Answered"), CallWords::tr("It lasted %1.").arg(callLength(c))};
}

} // namespace gui
