// The tables: rules by symptom and by code.
#include "diagnosis/suspects.h"

#include <algorithm>

namespace diagnosis {
namespace {
struct Question {
  const char *rule;
  const char *text; ///< source text of the context "suspects"
};
constexpr Question questions[] = {
    {"livekit.outbound.address-is-sip-domain",
     QT_TRANSLATE_NOOP("suspects", "Does LiveKit's trunk lead to a SIP domain instead of an Elastic SIP trunk?")},
    {"livekit.outbound.address-not-in-account",
     QT_TRANSLATE_NOOP("suspects", "Does LiveKit's trunk lead to a trunk that this Twilio account does not have?")},
    {"livekit.outbound.address-edge-unknown",
     QT_TRANSLATE_NOOP("suspects", "Does the address name a place that Twilio does not have?")},
    {"twilio.trunk.ip-acl-present", QT_TRANSLATE_NOOP("suspects", "Does an IP access list keep LiveKit out?")},
    {"twilio.geo.country-disabled", QT_TRANSLATE_NOOP("suspects", "Is the called country switched off?")},
    {"twilio.trunk.no-auth", QT_TRANSLATE_NOOP("suspects", "Has the Elastic SIP trunk no sign-in at all?")},
    {"twilio.trunk.credential-list-empty", QT_TRANSLATE_NOOP("suspects", "Is the trunk's credential list empty?")},
    {"twilio.trunk.credential-username-mismatch",
     QT_TRANSLATE_NOOP("suspects", "Is the user that LiveKit signs in with unknown to Twilio?")},
    {"twilio.trunk.credential-password-suspect",
     QT_TRANSLATE_NOOP("suspects", "Is the password another on the two sides?")},
    {"livekit.outbound.no-auth",
     QT_TRANSLATE_NOOP("suspects", "Does LiveKit's trunk sign in without user or password?")},
    {"livekit.outbound.number-not-owned",
     QT_TRANSLATE_NOOP("suspects", "Does the call show a number that is not yours?")},
    {"livekit.outbound.trunk-not-in-project",
     QT_TRANSLATE_NOOP("suspects", "Is the trunk unknown to this LiveKit project?")},
    {"twilio.account.trial", QT_TRANSLATE_NOOP("suspects", "Is the Twilio account on trial?")},
    {"twilio.callerid.carrier-blocked", QT_TRANSLATE_NOOP("suspects", "Does a carrier or Twilio block the number?")},
    {"call.outbound.no-answer-silent",
     QT_TRANSLATE_NOOP("suspects", "Did the call fail at Twilio, or never reach it?")},
    {"connection.livekit-key-wrong", QT_TRANSLATE_NOOP("suspects", "Does LiveKit refuse the key?")},
    {"twilio.twiml.no-refer",
     QT_TRANSLATE_NOOP("suspects", "Does a TwiML document answer the call, which cannot be transferred?")},
    {"twilio.trunk.transfer-disabled", QT_TRANSLATE_NOOP("suspects", "Does the trunk forbid transfers?")},
    {"twilio.number.voice-incapable", QT_TRANSLATE_NOOP("suspects", "Can the number take no calls?")},
    {"twilio.number.not-routed", QT_TRANSLATE_NOOP("suspects", "Does a number of yours lead nowhere?")},
    {"twilio.number.trunk-and-voice-url",
     QT_TRANSLATE_NOOP("suspects", "Is the number's voice URL overruled by a trunk?")},
    {"twilio.twiml.bin-unreadable", QT_TRANSLATE_NOOP("suspects", "Is there a document that could not be read?")},
    {"twilio.twiml.invalid-xml", QT_TRANSLATE_NOOP("suspects", "Is the document no TwiML?")},
    {"twilio.twiml.sip-uri-mismatch",
     QT_TRANSLATE_NOOP("suspects", "Does the document dial another address than this project's?")},
    {"livekit.inbound.none-for-number", QT_TRANSLATE_NOOP("suspects", "Does no inbound trunk take the number?")},
    {"livekit.inbound.multiple-match", QT_TRANSLATE_NOOP("suspects", "Do two inbound trunks take the same call?")},
    {"livekit.inbound.auth-half-set",
     QT_TRANSLATE_NOOP("suspects", "Has an inbound trunk a user without a password, or a password without a user?")},
    {"twilio.twiml.credentials-missing",
     QT_TRANSLATE_NOOP("suspects", "Does the document sign in without user or password?")},
    {"twilio.twiml.credentials-mismatch",
     QT_TRANSLATE_NOOP("suspects", "Does the document sign in with another user or password?")},
    {"livekit.dispatch.none", QT_TRANSLATE_NOOP("suspects", "Does no dispatch rule take the call?")},
    {"livekit.dispatch.conflict", QT_TRANSLATE_NOOP("suspects", "Do two dispatch rules collide?")},
    {"livekit.dispatch.agent-missing", QT_TRANSLATE_NOOP("suspects", "Does the rule ask for no agent?")},
};

/// What keeps LiveKit from calling out through Twilio, by how certain the check is.
const QStringList refusals{QStringLiteral("twilio.trunk.ip-acl-present"),
                           QStringLiteral("twilio.geo.country-disabled"),
                           QStringLiteral("twilio.trunk.no-auth"),
                           QStringLiteral("twilio.trunk.credential-list-empty"),
                           QStringLiteral("twilio.trunk.credential-username-mismatch"),
                           QStringLiteral("livekit.outbound.number-not-owned"),
                           QStringLiteral("twilio.trunk.credential-password-suspect"),
                           QStringLiteral("twilio.account.trial"),
                           QStringLiteral("twilio.callerid.carrier-blocked")};
const QStringList signIns{QStringLiteral("livekit.outbound.no-auth"),
                          QStringLiteral("twilio.trunk.credential-list-empty"),
                          QStringLiteral("twilio.trunk.credential-username-mismatch"),
                          QStringLiteral("twilio.trunk.credential-password-suspect")};
const QStringList addresses{QStringLiteral("livekit.outbound.address-is-sip-domain"),
                            QStringLiteral("livekit.outbound.address-not-in-account"),
                            QStringLiteral("livekit.outbound.address-edge-unknown")};
/// What keeps a caller from reaching a room, in the order of the call.
const QStringList arrivals{QStringLiteral("twilio.number.voice-incapable"),
                           QStringLiteral("twilio.number.not-routed"),
                           QStringLiteral("twilio.number.trunk-and-voice-url"),
                           QStringLiteral("twilio.twiml.bin-unreadable"),
                           QStringLiteral("twilio.twiml.invalid-xml"),
                           QStringLiteral("twilio.twiml.sip-uri-mismatch"),
                           QStringLiteral("livekit.inbound.none-for-number"),
                           QStringLiteral("livekit.inbound.multiple-match"),
                           QStringLiteral("livekit.inbound.auth-half-set"),
                           QStringLiteral("twilio.twiml.credentials-missing"),
                           QStringLiteral("twilio.twiml.credentials-mismatch"),
                           QStringLiteral("livekit.dispatch.none"),
                           QStringLiteral("livekit.dispatch.conflict"),
                           QStringLiteral("livekit.dispatch.agent-missing"),
                           QStringLiteral("twilio.account.trial")};

struct CodeRow {
  QList<int> codes;
  QStringList rules;
};
const QList<CodeRow> &codeRows()
{
  static const QList<CodeRow> rows{
      {{32200}, {QStringLiteral("twilio.trunk.no-auth")}},
      {{32201}, {QStringLiteral("twilio.trunk.ip-acl-present")}},
      {{32202, 32106},
       {QStringLiteral("twilio.trunk.credential-username-mismatch"),
        QStringLiteral("twilio.trunk.credential-password-suspect")}},
      {{32203, 13225, 21216, 32017}, {QStringLiteral("twilio.callerid.carrier-blocked")}},
      {{32204, 21210, 32206, 13214, 13247, 21212}, {QStringLiteral("livekit.outbound.number-not-owned")}},
      {{32205, 13227, 21215, 21203}, {QStringLiteral("twilio.geo.country-disabled")}},
      {{32218}, {QStringLiteral("twilio.trunk.transfer-disabled")}},
      {{13801, 13802, 32219}, {QStringLiteral("twilio.twiml.no-refer")}},
      {{32011},
       {QStringLiteral("livekit.inbound.none-for-number"), QStringLiteral("livekit.inbound.multiple-match"),
        QStringLiteral("livekit.dispatch.none"), QStringLiteral("livekit.dispatch.conflict")}},
      {{32002, 13255, 32009, 32214, 32215, 32220, 32221, 32223},
       {QStringLiteral("livekit.outbound.address-is-sip-domain"), QStringLiteral("twilio.twiml.sip-uri-mismatch")}},
      {{32100, 21219, 21264, 573005, 13805}, {QStringLiteral("twilio.account.trial")}},
      {{13243, 13254}, {QStringLiteral("twilio.twiml.sip-uri-mismatch")}},
      {{13249},
       {QStringLiteral("twilio.twiml.credentials-missing"), QStringLiteral("twilio.twiml.credentials-mismatch")}},
      {{12100, 12102, 12200}, {QStringLiteral("twilio.twiml.invalid-xml")}},
      {{11200, 11205, 11210, 11750, 12300}, {QStringLiteral("twilio.twiml.bin-unreadable")}},
  };
  return rows;
}
} // namespace

QString questionOf(const QString &rule)
{
  for (const Question &q : questions)
    if (rule == QLatin1String(q.rule)) return QCoreApplication::translate("suspects", q.text);
  return rule;
}

QStringList suspectsOf(Symptom s)
{
  switch (s) {
  case Symptom::DemoGreeting:
    return addresses + QStringList{QStringLiteral("twilio.number.not-routed")};
  case Symptom::CallRefused:
    return refusals + QStringList{QStringLiteral("connection.livekit-key-wrong")};
  case Symptom::TrunkNotFound:
    return {QStringLiteral("livekit.outbound.trunk-not-in-project")};
  case Symptom::SignInFails:
    return signIns;
  case Symptom::NeverRings:
    return QStringList{QStringLiteral("call.outbound.no-answer-silent")} + addresses + signIns.mid(0, 1) + refusals;
  case Symptom::RingsForever:
    return {QStringLiteral("livekit.dispatch.agent-missing"), QStringLiteral("livekit.inbound.none-for-number"),
            QStringLiteral("livekit.dispatch.none"), QStringLiteral("livekit.dispatch.conflict")};
  case Symptom::ApplicationError:
    return {QStringLiteral("twilio.twiml.invalid-xml"), QStringLiteral("twilio.twiml.bin-unreadable"),
            QStringLiteral("twilio.twiml.sip-uri-mismatch")};
  case Symptom::CallEndsAtOnce:
    return arrivals;
  case Symptom::KeyRefused:
    return {QStringLiteral("connection.livekit-key-wrong")};
  case Symptom::TransferFails:
    return {QStringLiteral("twilio.trunk.transfer-disabled"), QStringLiteral("twilio.twiml.no-refer")};
  case Symptom::None:
    break;
  }
  return {};
}

QStringList suspectsOfCode(int code)
{
  for (const CodeRow &row : codeRows())
    if (row.codes.contains(code)) return row.rules;
  return {};
}

} // namespace diagnosis
