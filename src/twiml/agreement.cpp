// Whether a bin says what was agreed, in sentences for the operator.
#include "twiml/sipdial.h"

#include <QCoreApplication>

namespace twiml {
namespace {
struct AgreementText {
  Q_DECLARE_TR_FUNCTIONS(Twiml)
};

int portOf(const SipUri &uri) { return uri.port ? uri.port : 5060; }

QString withPort(const SipUri &uri) { return uri.port ? uri.host + u':' + QString::number(uri.port) : uri.host; }

QString hostDisagreement(const SipUri &uri, const QString &agreedHost)
{
  const auto agreed = SipUri::parse(QStringLiteral("sip:") + agreedHost);
  const bool same = agreed && isHostOf(uri.host, agreed->host)
                    && (portOf(uri) == portOf(*agreed) || uri.scheme == QLatin1String("sips"));
  if (same) return {};
  return AgreementText::tr(
             "The bin dials the host \"%1\", but the project's SIP host is \"%2\". Change the host in the bin.")
      .arg(withPort(uri), agreedHost);
}

QString userDisagreement(const QString &user, const QString &agreed)
{
  if (user == agreed || QString(user).remove(u' ') == QLatin1String("{{To}}")) return {};
  if (user.isEmpty())
    return AgreementText::tr("The bin dials no number: nothing stands before the @. Write %1 there.").arg(agreed);
  if (user.startsWith(QLatin1String("%2B"), Qt::CaseInsensitive) && u'+' + user.mid(3) == agreed)
    return AgreementText::tr(
               "The bin dials the number with %2B instead of +, which LiveKit does not read. Write %1 there.")
        .arg(agreed);
  if (u'+' + user == agreed)
    return AgreementText::tr("The bin dials the number without its +, and LiveKit compares exactly. Write %1 there.")
        .arg(agreed);
  return AgreementText::tr("The bin dials \"%1\" instead of %2. Change it in the bin.").arg(user, agreed);
}

QString usernameDisagreement(const QString &found, const QString &agreed)
{
  if (found == agreed) return {};
  if (found.isEmpty())
    return AgreementText::tr("The bin has no SIP user name. Add username=\"%1\" to <Sip>.").arg(agreed);
  if (agreed.isEmpty())
    return AgreementText::tr("The bin has the SIP user name \"%1\", but none was agreed. Remove username from <Sip>.")
        .arg(found);
  return AgreementText::tr("The bin has the SIP user name \"%1\" instead of \"%2\". Change it in the bin.")
      .arg(found, agreed);
}

QString passwordDisagreement(const Secret &found, const Secret &agreed)
{
  if (found == agreed) return {};
  if (found.isEmpty())
    return AgreementText::tr("The bin has no SIP password. Copy the document again and paste it whole.");
  if (agreed.isEmpty())
    return AgreementText::tr("The bin has a SIP password, but none was agreed. Remove password from <Sip>.");
  return AgreementText::tr("The bin has another SIP password than agreed. Copy the document again and paste it whole.");
}

QString addressDisagreement(const SipTarget &target)
{
  const auto uri = SipUri::parse(target.rawUri);
  if (uri) return {};
  return AgreementText::tr("The SIP address in the bin cannot be read. %1").arg(uri.error().text);
}
} // namespace

QStringList disagreements(const Document &found, const Agreed &agreed)
{
  if (found.root.name != QLatin1String("Response"))
    return {
        AgreementText::tr("The bin's outermost element is not <Response>, so Twilio cannot use it (12102). Copy the "
                          "document again and paste it whole.")};
  const auto targets = dialledSip(found);
  if (targets.empty())
    return {AgreementText::tr(
        "The bin sends the call to no SIP address: no <Sip> inside a <Dial> is reached. Copy the document "
        "again and paste it whole.")};
  if (targets.size() > 1)
    return {AgreementText::tr("The bin sends the call to %n SIP addresses, but one was agreed. Leave one <Sip> in it.",
                              nullptr, int(targets.size()))};

  const SipTarget &target = targets.front();
  QStringList sentences{addressDisagreement(target)};
  if (!target.uri.isEmpty())
    sentences << hostDisagreement(target.uri, agreed.host) << userDisagreement(target.uri.user, agreed.user);
  sentences << usernameDisagreement(target.username, agreed.username)
            << passwordDisagreement(target.password, agreed.password);
  sentences.removeAll(QString());
  return sentences;
}
} // namespace twiml
