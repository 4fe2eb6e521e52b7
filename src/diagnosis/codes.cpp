// The codes that operators of telephony meet.
#include "diagnosis/codes.h"

#include <QCoreApplication>

#include <algorithm>

namespace diagnosis {
namespace {
struct CodeText {
  Q_DECLARE_TR_FUNCTIONS(Codes)
};

struct Code {
  int first, last;
  const char *meaning; ///< source text of the context "codes"
};

// In the order of the numbers: looked up by halves.
constexpr Code twilioCodes[] = {
    {10001, 10001,
     QT_TRANSLATE_NOOP("codes", "The account is not active. Top it up, or ask Twilio why it was suspended.")},
    {10002, 10002, QT_TRANSLATE_NOOP("codes", "A trial account may not do this. Upgrade it.")},
    {10003, 10003,
     QT_TRANSLATE_NOOP("codes", "A call came in and was refused because the account is not active. Top it up.")},
    {10004, 10004, QT_TRANSLATE_NOOP("codes", "Too many calls at a time for this account. Wait, or ask for more.")},
    {11100, 11100, QT_TRANSLATE_NOOP("codes", "The address of the document is no valid URL. Correct it.")},
    {11200, 11200,
     QT_TRANSLATE_NOOP("codes", "The server that should answer with TwiML gave an error or took longer than 15 "
                                "seconds. Callers hear an application error.")},
    {11205, 11205,
     QT_TRANSLATE_NOOP("codes", "The server that should answer with TwiML could not be reached. Look whether it runs "
                                "and can be reached from the internet.")},
    {11210, 11210, QT_TRANSLATE_NOOP("codes", "The host of the document's address does not exist. Correct it.")},
    {11750, 11750, QT_TRANSLATE_NOOP("codes", "The document is larger than 64 kB. Shorten it.")},
    {12100, 12100, QT_TRANSLATE_NOOP("codes", "The document is no XML. Most often an & is not written as &amp;.")},
    {12102, 12102, QT_TRANSLATE_NOOP("codes", "The document does not begin with <Response>.")},
    {12200, 12200,
     QT_TRANSLATE_NOOP("codes",
                       "The document has an element or attribute that Twilio does not know there. It is passed "
                       "over.")},
    {12300, 12300, QT_TRANSLATE_NOOP("codes", "The server answered with something that is neither TwiML nor audio.")},
    {13201, 13201, QT_TRANSLATE_NOOP("codes", "<Dial> stands in the document of a called party. Remove it there.")},
    {13212, 13212, QT_TRANSLATE_NOOP("codes", "The timeout of <Dial> is no positive number of seconds.")},
    {13214, 13214,
     QT_TRANSLATE_NOOP("codes",
                       "The caller id may not be used. Take a number of the account, or one that is verified.")},
    {13223, 13223,
     QT_TRANSLATE_NOOP("codes", "The dialled number is written wrongly. Write it with + and country code.")},
    {13224, 13224,
     QT_TRANSLATE_NOOP("codes", "The dialled number is not valid, or no carrier serves it. Look at its digits and the "
                                "country code.")},
    {13225, 13225,
     QT_TRANSLATE_NOOP("codes", "Twilio blocks this destination, against fraud or by law. Ask Twilio's support.")},
    {13226, 13226, QT_TRANSLATE_NOOP("codes", "The dialled number begins with a country code that does not exist.")},
    {13227, 13227,
     QT_TRANSLATE_NOOP("codes", "The account may not call that country. Allow it under Outbound, Countries.")},
    {13243, 13243, QT_TRANSLATE_NOOP("codes", "The address in <Sip> is no SIP address.")},
    {13244, 13244, QT_TRANSLATE_NOOP("codes", "The account may not dial SIP addresses. Ask Twilio's support.")},
    {13246, 13246, QT_TRANSLATE_NOOP("codes", "The account may not dial SIP addresses. Ask Twilio's support.")},
    {13247, 13247,
     QT_TRANSLATE_NOOP("codes", "The caller id belongs to nobody, or may not be used for calls. Take a number of the "
                                "account.")},
    {13249, 13249, QT_TRANSLATE_NOOP("codes", "User name or password of <Sip> cannot be used.")},
    {13254, 13254,
     QT_TRANSLATE_NOOP("codes", "The host in <Sip> does not exist or is not public. Write the project's SIP host.")},
    {13255, 13255,
     QT_TRANSLATE_NOOP("codes", "The call went to NAME.sip.twilio.com, where phones call in. Calls out need an Elastic "
                                "SIP trunk's NAME.pstn.twilio.com.")},
    {13801, 13802,
     QT_TRANSLATE_NOOP("codes",
                       "The call could not be transferred: on a call that a document answers, a transfer needs "
                       "a referUrl, and a SIP leg.")},
    {13805, 13805, QT_TRANSLATE_NOOP("codes", "A trial account's calls end after ten minutes. Upgrade the account.")},
    {16001, 16001, QT_TRANSLATE_NOOP("codes", "The conference is not going on any more.")},
    {16020, 16020, QT_TRANSLATE_NOOP("codes", "The conference is full.")},
    {16021, 16021, QT_TRANSLATE_NOOP("codes", "Too many people in conferences of this account at a time.")},
    {16022, 16022, QT_TRANSLATE_NOOP("codes", "The conference is not going on any more.")},
    {17002, 17002, QT_TRANSLATE_NOOP("codes", "Voice Insights keeps calls for 30 days only.")},
    {20003, 20003,
     QT_TRANSLATE_NOOP("codes", "Twilio does not accept this key or token, or it may not do this. Look under Profile, "
                                "Accounts and limits.")},
    {20005, 20005, QT_TRANSLATE_NOOP("codes", "The account is not active. Top it up, or ask Twilio.")},
    {20008, 20008, QT_TRANSLATE_NOOP("codes", "These are test credentials. Use those of the live account.")},
    {20403, 20403, QT_TRANSLATE_NOOP("codes", "The account is suspended or closed. Ask Twilio.")},
    {20404, 20404,
     QT_TRANSLATE_NOOP("codes", "This account has no such object. It was removed, or belongs to another account or "
                                "region.")},
    {20429, 20429, QT_TRANSLATE_NOOP("codes", "Too many requests at a time. Wait a little.")},
    {20500, 20500, QT_TRANSLATE_NOOP("codes", "Twilio has trouble of its own. Try again later.")},
    {20503, 20503, QT_TRANSLATE_NOOP("codes", "Twilio has trouble of its own. Try again later.")},
    {21203, 21203,
     QT_TRANSLATE_NOOP("codes", "The account may not call that country. Allow it under Outbound, Countries.")},
    {21210, 21210,
     QT_TRANSLATE_NOOP("codes", "The caller's number is neither the account's nor verified. Take one of the account.")},
    {21211, 21211, QT_TRANSLATE_NOOP("codes", "The number to call is not valid. Write it with + and country code.")},
    {21212, 21213,
     QT_TRANSLATE_NOOP("codes", "The caller's number is missing or not valid. Take a number of the account.")},
    {21214, 21214, QT_TRANSLATE_NOOP("codes", "The number to call cannot be reached.")},
    {21215, 21215,
     QT_TRANSLATE_NOOP("codes", "The account may not call that country. Allow it under Outbound, Countries.")},
    {21216, 21216,
     QT_TRANSLATE_NOOP("codes", "Twilio blocks this destination, against fraud or by law. Ask Twilio's support.")},
    {21217, 21217, QT_TRANSLATE_NOOP("codes", "The number to call is not valid. Write it with + and country code.")},
    {21219, 21219,
     QT_TRANSLATE_NOOP("codes", "A trial account may call verified numbers only. Verify the number, or upgrade.")},
    {21220, 21220, QT_TRANSLATE_NOOP("codes", "The call is not going on any more.")},
    {21248, 21248, QT_TRANSLATE_NOOP("codes", "Another trunk has this domain name. Choose another.")},
    {21264, 21264,
     QT_TRANSLATE_NOOP("codes",
                       "A trial account takes calls of verified numbers only. Verify the caller, or upgrade.")},
    {21631, 21631, QT_TRANSLATE_NOOP("codes", "The country wants an address for this number. Give one.")},
    {21649, 21649, QT_TRANSLATE_NOOP("codes", "The country wants papers, a regulatory bundle, for this number.")},
    {32001, 32001,
     QT_TRANSLATE_NOOP("codes", "Too many new calls a second on this trunk. Spread them, or ask for more.")},
    {32002, 32002,
     QT_TRANSLATE_NOOP("codes", "Twilio has no SIP domain of that name. Calls out need an Elastic SIP trunk's "
                                "NAME.pstn.twilio.com.")},
    {32006, 32006, QT_TRANSLATE_NOOP("codes", "The call was passed on too often and went in a circle.")},
    {32009, 32009,
     QT_TRANSLATE_NOOP("codes", "The call went to a SIP user of Twilio's that is not registered. Calls out need an "
                                "Elastic SIP trunk.")},
    {32010, 32010,
     QT_TRANSLATE_NOOP("codes", "The trunk has no enabled origination URL, so it can send calls nowhere.")},
    {32011, 32011,
     QT_TRANSLATE_NOOP("codes", "LiveKit's side refused the call or gave no answer. No trunk or rule takes the number, "
                                "the password is wrong, or its host cannot be reached.")},
    {32012, 32013, QT_TRANSLATE_NOOP("codes", "Too many new calls a second. Spread them, or ask for more.")},
    {32014, 32014,
     QT_TRANSLATE_NOOP("codes", "No sound arrived, so the call was ended. A firewall or NAT stands in its way.")},
    {32015, 32015, QT_TRANSLATE_NOOP("codes", "The call reached the longest time that is allowed.")},
    {32016, 32016, QT_TRANSLATE_NOOP("codes", "The carrier did not answer within 60 seconds. Try again.")},
    {32017, 32017,
     QT_TRANSLATE_NOOP("codes", "A carrier blocked the call because of the caller's number, which it takes for spam. "
                                "Register the number, or call from another.")},
    {32021, 32021, QT_TRANSLATE_NOOP("codes", "The signature of the caller's number could not be checked.")},
    {32022, 32022,
     QT_TRANSLATE_NOOP("codes", "The other side did not confirm its answer within 32 seconds, mostly because of NAT.")},
    {32100, 32100,
     QT_TRANSLATE_NOOP("codes", "A trial account may call verified numbers only. Verify the number, or upgrade.")},
    {32101, 32101, QT_TRANSLATE_NOOP("codes", "The number to call is not written with + and country code.")},
    {32102, 32105, QT_TRANSLATE_NOOP("codes", "The call's SIP message is malformed.")},
    {32106, 32106, QT_TRANSLATE_NOOP("codes", "The user that signs in is another than the one that is named.")},
    {32110, 32114, QT_TRANSLATE_NOOP("codes", "The call's SIP message is malformed.")},
    {32200, 32200,
     QT_TRANSLATE_NOOP("codes", "The trunk has no sign-in at all and lets nobody in, or the account is not active. "
                                "Attach a credential list.")},
    {32201, 32201,
     QT_TRANSLATE_NOOP("codes", "The call came from an address that the trunk's IP access list does not hold. LiveKit "
                                "Cloud's addresses change: take the list off the trunk.")},
    {32202, 32202,
     QT_TRANSLATE_NOOP("codes",
                       "User or password is wrong. Give the trunk's credential list and LiveKit's trunk the same "
                       "ones.")},
    {32203, 32203,
     QT_TRANSLATE_NOOP("codes", "Twilio blocks this destination, against fraud or by law. Ask Twilio's support.")},
    {32204, 32204,
     QT_TRANSLATE_NOOP("codes", "The caller's number is neither the account's nor verified. Take one of the account.")},
    {32205, 32205,
     QT_TRANSLATE_NOOP("codes", "The account may not call that country. Allow it under Outbound, Countries.")},
    {32206, 32206, QT_TRANSLATE_NOOP("codes", "The caller's number is not valid. Take a number of the account.")},
    {32207, 32208,
     QT_TRANSLATE_NOOP("codes",
                       "One side encrypts the sound and the other does not. Secure trunking at Twilio and media "
                       "encryption at LiveKit must be on together, or off together.")},
    {32209, 32209, QT_TRANSLATE_NOOP("codes", "The trunk wants TLS. Set the LiveKit trunk's transport to TLS.")},
    {32214, 32215,
     QT_TRANSLATE_NOOP("codes", "The call went to one of Twilio's own domains, which takes no such calls.")},
    {32218, 32218,
     QT_TRANSLATE_NOOP("codes", "The trunk allows no transfers, or none of this kind. Set its transfer mode.")},
    {32219, 32219, QT_TRANSLATE_NOOP("codes", "The transfer could not be carried out.")},
    {32220, 32221,
     QT_TRANSLATE_NOOP("codes", "The call went to one of Twilio's own domains, which takes no such calls.")},
    {32222, 32222, QT_TRANSLATE_NOOP("codes", "The version of TLS is too old for Twilio.")},
    {32223, 32223,
     QT_TRANSLATE_NOOP("codes", "The call went to one of Twilio's own domains, which takes no such calls.")},
    {82001, 82009, QT_TRANSLATE_NOOP("codes", "The function that should answer with TwiML failed.")},
    {573005, 573005,
     QT_TRANSLATE_NOOP("codes", "A trial account may call verified numbers only. Verify the number, or upgrade.")},
};

QString livekitSays(int code)
{
  switch (code) {
  case 400:
    return CodeText::tr("The call is malformed, or the two sides found no common codec or encryption.");
  case 401:
  case 407:
    return CodeText::tr("It wants a user and password, and the call brought none or wrong ones.");
  case 403:
    return CodeText::tr("It forbids this call: the address, the caller or the sign-in is not allowed.");
  case 404:
    return CodeText::tr("It knows no trunk or no rule for this number.");
  case 408:
    return CodeText::tr("It did not answer in time.");
  case 480:
    return CodeText::tr("Nobody took the call: no agent or phone was there.");
  case 486:
    return CodeText::tr("Nobody in the room spoke until the ringing ended, mostly because no agent came.");
  case 487:
    return CodeText::tr("The caller hung up before it was answered.");
  case 488:
    return CodeText::tr("The two sides found no common codec or encryption.");
  case 500:
    return CodeText::tr("It has trouble of its own.");
  case 503:
    return CodeText::tr("Two trunks or two rules collide, or it has trouble of its own.");
  case 603:
    return CodeText::tr("It declined the call.");
  default:
    return {};
  }
}

QString twilioSays(int code)
{
  switch (code) {
  case 400:
  case 484:
    return CodeText::tr("The number to call is not written with + and country code.");
  case 401:
  case 407:
    return CodeText::tr("User or password is wrong.");
  case 402:
  case 403:
  case 607:
  case 608:
    return CodeText::tr(
        "Twilio refuses the call: an IP access list, the sign-in, the country, the caller's number or a "
        "trial account. Which one it was stands in Twilio's log.");
  case 404:
    return CodeText::tr(
        "Twilio does not know the address or the number: mostly a SIP domain was called, not an Elastic "
        "SIP trunk.");
  case 408:
    return CodeText::tr("No answer in time: nobody took the call, or the address is silent.");
  case 480:
    return CodeText::tr("The phone cannot be reached.");
  case 486:
  case 600:
    return CodeText::tr("The phone is busy.");
  case 487:
    return CodeText::tr("The call was ended before it was answered.");
  case 488:
    return CodeText::tr("One side encrypts the sound and the other does not, or no codec fits.");
  case 500:
  case 503:
    return CodeText::tr("Too many calls at a time, or trouble at Twilio or a carrier.");
  case 603:
    return CodeText::tr("The call was declined, by the person or by a carrier.");
  default:
    return {};
  }
}
} // namespace

QString twilioMeaning(int code)
{
  const auto *found = std::lower_bound(std::begin(twilioCodes), std::end(twilioCodes), code,
                                       [](const Code &c, int wanted) { return c.last < wanted; });
  if (found == std::end(twilioCodes) || code < found->first) return {};
  return QCoreApplication::translate("codes", found->meaning);
}

QString twilioExplained(int code)
{
  const QString meaning = twilioMeaning(code);
  return meaning.isEmpty() ? CodeText::tr("Twilio %1", "error code").arg(code)
                           : CodeText::tr("Twilio %1: %2", "error code, what it means").arg(code).arg(meaning);
}

QString twilioPage(int code) { return QStringLiteral("https://www.twilio.com/docs/errors/%1").arg(code); }

QString sipMeaning(int code, Asked who) { return who == Asked::LiveKit ? livekitSays(code) : twilioSays(code); }

} // namespace diagnosis
