// Finding codes, names and words in a text.
#include "diagnosis/clues.h"

#include "core/e164.h"
#include "diagnosis/codes.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <span>

namespace diagnosis {
namespace {
struct SymptomText {
  Q_DECLARE_TR_FUNCTIONS(Symptom)
};

QStringList allOf(const QString &pattern, const QString &text)
{
  QStringList out;
  for (auto it = QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).globalMatch(text);
       it.hasNext();) {
    const QRegularExpressionMatch m = it.next();
    const QString found = m.captured(m.lastCapturedIndex());
    if (!out.contains(found)) out << found;
  }
  return out;
}

int firstNumber(const QString &pattern, const QString &text)
{
  const QStringList found = allOf(pattern, text);
  return found.isEmpty() ? 0 : found.first().toInt();
}

/// LiveKit writes the SIP code in three ways: as a member, in its sentence, and in front of a reason.
int sipStatusIn(const QString &text)
{
  if (const int code = firstNumber(QStringLiteral(R"(sip_status_code\W+(\d{3})\b)"), text)) return code;
  return firstNumber(QStringLiteral(R"(\bsip (?:(?:status|code|error)\W+)?(\d{3})\b)"), text);
}

int httpStatusIn(const QString &text)
{
  if (const int code = firstNumber(QStringLiteral(R"(TwirpError\W+(?:\w+\W+)?(\d{3})\b)"), text)) return code;
  if (const int code =
          firstNumber(QStringLiteral(R"(\b(?:http|status)\W{0,3}(?:status\W{0,2}|code\W{0,2})*([45]\d\d)\b)"), text))
    return code;
  return firstNumber(QStringLiteral(R"(\b(40[134]|412)\b(?=\W+(?:forbidden|unauthorized|not.found|precondition)))"),
                     text);
}

QString twirpCodeIn(const QString &text)
{
  return allOf(QStringLiteral(R"(\b(not_found|permission_denied|unauthenticated|invalid_argument|failed_precondition|)"
                              R"(unavailable|resource_exhausted|deadline_exceeded|internal)\b)"),
               text)
      .value(0)
      .toLower();
}

/// Five digits are Twilio's code only when Twilio has such a one, or the text calls it a code.
QList<int> twilioCodesIn(const QString &text)
{
  QList<int> out;
  for (const QString &digits : allOf(QStringLiteral(R"((?<![\w+.-])(\d{5}|573005)(?![\w.-]*\w))"), text))
    if (!twilioMeaning(digits.toInt()).isEmpty()) out << digits.toInt();
  for (const QString &digits : allOf(QStringLiteral(R"((?:error|code|twilio)\W{1,3}(\d{5})\b)"), text))
    if (!out.contains(digits.toInt())) out << digits.toInt();
  return out;
}

QStringList numbersIn(const QString &text)
{
  QStringList out;
  for (const QString &found : allOf(QStringLiteral(R"((?<![\w+])(\+\d[\d ().-]{5,20}\d))"), text))
    if (const auto number = E164::parse(found); number && !out.contains(number->toString())) out << number->toString();
  return out;
}

struct Words {
  Symptom symptom;
  const char *pattern;
};
/// Words that mean one thing alone.
constexpr Words certain[] = {
    {Symptom::DemoGreeting, R"(demo|configure your number|thanks for (?:trying|the call))"},
    {Symptom::SignInFails, R"(max auth retry|required auth|no username or password)"},
    {Symptom::TrunkNotFound, R"(sip trunk does not exist|object cannot be found|trunk (?:is |was )?not found)"},
    {Symptom::KeyRefused, R"(invalid api key|token signature|permissions denied|token is (?:expired|not valid))"},
    {Symptom::TransferFails, R"(transfer|\brefer\b)"},
    {Symptom::ApplicationError, R"(application error)"},
};
/// How people put it; in an error's text the same words may mean anything.
constexpr Words plain[] = {
    {Symptom::NeverRings, R"((?:never|not|n.t|no phone) +(?:ever +)?ring|no ring|silent(?:ly)? fail|timed out)"},
    {Symptom::RingsForever,
     R"(keeps? ringing|rings? (?:forever|and rings|until|but|without)|nobody (?:answers|picks up)|no answer)"},
    {Symptom::CallEndsAtOnce, R"(hangs? up|busy|cut off|drops?\b|disconnect|ends? at once|\bflood\b)"},
};

Symptom among(std::span<const Words> all, const QString &text)
{
  for (const Words &w : all)
    if (QRegularExpression(QLatin1String(w.pattern), QRegularExpression::CaseInsensitiveOption).match(text).hasMatch())
      return w.symptom;
  return Symptom::None;
}

/// What LiveKit's answer to a call out means; a code of SIP tells more than the code of HTTP.
Symptom byCodes(const Clues &c)
{
  if (c.sipStatus) {
    const QList<int> refused{402, 403, 603, 607, 608};
    if (refused.contains(c.sipStatus)) return Symptom::CallRefused;
    if (c.sipStatus == 404) return Symptom::DemoGreeting; // a SIP domain was called, most often
    if (c.sipStatus == 408) return Symptom::NeverRings;
    if (c.sipStatus == 401 || c.sipStatus == 407) return Symptom::SignInFails;
    return Symptom::None;
  }
  if (c.httpStatus == 404 || c.twirpCode == u"not_found") return Symptom::TrunkNotFound;
  if (c.httpStatus == 412) return Symptom::SignInFails;
  if (c.httpStatus == 401 || c.twirpCode == u"unauthenticated") return Symptom::KeyRefused;
  if (c.httpStatus == 403 || c.twirpCode == u"permission_denied") return Symptom::CallRefused;
  if (c.httpStatus == 408 || c.twirpCode == u"deadline_exceeded") return Symptom::NeverRings;
  return Symptom::None;
}
} // namespace

bool Clues::isEmpty() const
{
  return symptom == Symptom::None && !httpStatus && !sipStatus && twirpCode.isEmpty() && twilioCodes.isEmpty()
         && ids.isEmpty() && numbers.isEmpty() && hosts.isEmpty();
}

Clues read(const QString &text)
{
  Clues c;
  c.ids = allOf(QStringLiteral(R"(\b([A-Z]{2}[0-9a-f]{32}|(?:ST|SDR|PN|RM)_[A-Za-z0-9]{6,64})\b)"), text);
  c.hosts = allOf(QStringLiteral(R"(\b([a-z0-9-]+\.(?:sip|pstn)(?:\.[a-z0-9-]+)?\.twilio\.com)\b)"), text);
  c.sipStatus = sipStatusIn(text);
  c.httpStatus = httpStatusIn(text);
  c.twirpCode = twirpCodeIn(text);
  c.twilioCodes = twilioCodesIn(text);
  c.numbers = numbersIn(text);
  c.symptom = among(certain, text);
  const bool coded = c.sipStatus || c.httpStatus || !c.twirpCode.isEmpty();
  if (c.symptom == Symptom::None) c.symptom = coded ? byCodes(c) : among(plain, text);
  return c;
}

QString spoken(Symptom s)
{
  switch (s) {
  case Symptom::DemoGreeting:
    return SymptomText::tr("Twilio's demo greeting is heard (“Configure your number's voice URL”)");
  case Symptom::CallRefused:
    return SymptomText::tr("A call out is refused (403 Forbidden)");
  case Symptom::TrunkNotFound:
    return SymptomText::tr("A call out ends with “404 not_found”");
  case Symptom::SignInFails:
    return SymptomText::tr("A call out fails at the sign-in (412, “max auth retry attempts”)");
  case Symptom::NeverRings:
    return SymptomText::tr("The phone never rings, and there is no error");
  case Symptom::RingsForever:
    return SymptomText::tr("Callers hear ringing, and nobody answers");
  case Symptom::ApplicationError:
    return SymptomText::tr("Callers hear “an application error has occurred”");
  case Symptom::CallEndsAtOnce:
    return SymptomText::tr("Callers are cut off, or get a busy tone or silence");
  case Symptom::KeyRefused:
    return SymptomText::tr("LiveKit or Twilio does not accept the key");
  case Symptom::TransferFails:
    return SymptomText::tr("A call cannot be transferred");
  case Symptom::None:
    break;
  }
  return {};
}

QList<Symptom> symptoms()
{
  return {Symptom::DemoGreeting, Symptom::CallRefused,  Symptom::TrunkNotFound,    Symptom::SignInFails,
          Symptom::NeverRings,   Symptom::RingsForever, Symptom::ApplicationError, Symptom::CallEndsAtOnce,
          Symptom::KeyRefused,   Symptom::TransferFails};
}

} // namespace diagnosis
