// The field table of an Elastic SIP trunk.
#include "model/elastictrunk.h"

#include "model/httpmethods.h"

#include <QRegularExpression>

namespace {
QString say(const char *text) { return QCoreApplication::translate("elastic-trunk", text); }

QString nameProblem(const void *row)
{
  if (static_cast<const ElasticTrunk *>(row)->name.size() <= 64) return {};
  return say(QT_TRANSLATE_NOOP("elastic-trunk", "A name has at most 64 characters."));
}

QString domainProblem(const void *row)
{
  static const QRegularExpression whole(QStringLiteral("^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.pstn\\.twilio\\.com$"));
  const QString &domain = static_cast<const ElasticTrunk *>(row)->domainName;
  if (domain.isEmpty() || whole.match(domain).hasMatch()) return {};
  return say(QT_TRANSLATE_NOOP("elastic-trunk", "A termination domain ends in .pstn.twilio.com; before that it has "
                                                "letters, digits and hyphens."));
}

QString recoveryProblem(const void *row)
{
  const QString &url = static_cast<const ElasticTrunk *>(row)->disasterRecoveryUrl;
  if (url.isEmpty() || url.startsWith(QStringLiteral("https://")) || url.startsWith(QStringLiteral("http://")))
    return {};
  return say(QT_TRANSLATE_NOOP("elastic-trunk", "Twilio takes only addresses that begin with https:// or http://."));
}

std::vector<Choice> transferModes()
{
  return {{QStringLiteral("disable-all"), say(QT_TRANSLATE_NOOP("elastic-trunk", "Not allowed"))},
          {QStringLiteral("sip-only"), say(QT_TRANSLATE_NOOP("elastic-trunk", "To SIP addresses"))},
          {QStringLiteral("enable-all"), say(QT_TRANSLATE_NOOP("elastic-trunk", "To phones and SIP addresses"))}};
}

std::vector<Choice> transferCallers()
{
  return {{QStringLiteral("from-transferee"), say(QT_TRANSLATE_NOOP("elastic-trunk", "The one who is transferred"))},
          {QStringLiteral("from-transferor"), say(QT_TRANSLATE_NOOP("elastic-trunk", "The one who transfers"))}};
}

using T = ElasticTrunk;
constexpr Field fields[] = {
    field<&T::name>("friendly_name", QT_TRANSLATE_NOOP("elastic-trunk", "Name"), Editable | Strong)
        .checked(nameProblem),
    field<&T::domainName>("domain_name", QT_TRANSLATE_NOOP("elastic-trunk", "Termination domain"), Editable | Mono)
        .withHelp(QT_TRANSLATE_NOOP("elastic-trunk",
                                    "LiveKit calls phones through it: name.pstn.twilio.com. The name must be free in "
                                    "all of Twilio."))
        .checked(domainProblem),
    field<&T::authType>("auth_type", QT_TRANSLATE_NOOP("elastic-trunk", "Signs in with"), Volatile),
    field<&T::secure>("secure", QT_TRANSLATE_NOOP("elastic-trunk", "Secure trunking"), Editable)
        .withHelp(QT_TRANSLATE_NOOP("elastic-trunk", "TLS and SRTP both ways; calls without them are refused.")),
    field<&T::transferMode>("transfer_mode", QT_TRANSLATE_NOOP("elastic-trunk", "Transfers"), Editable | Hidden)
        .withHelp(QT_TRANSLATE_NOOP("elastic-trunk",
                                    "LiveKit's transfer of a call to a phone needs “To phones and SIP addresses”."))
        .chosen(transferModes),
    field<&T::transferCallerId>("transfer_caller_id", QT_TRANSLATE_NOOP("elastic-trunk", "Caller of a transfer"),
                                Editable | Hidden)
        .chosen(transferCallers),
    field<&T::cnamLookup>("cnam_lookup_enabled", QT_TRANSLATE_NOOP("elastic-trunk", "Caller name look-up"),
                          Editable | Hidden)
        .withHelp(QT_TRANSLATE_NOOP("elastic-trunk",
                                    "Twilio looks up each caller's name (United States and Canada), for a fee.")),
    field<&T::symmetricRtp>("symmetric_rtp_enabled", QT_TRANSLATE_NOOP("elastic-trunk", "Symmetric RTP"), Hidden),
    field<&T::disasterRecoveryUrl>("disaster_recovery_url", QT_TRANSLATE_NOOP("elastic-trunk", "Disaster recovery URL"),
                                   Editable | Hidden | Mono)
        .withHelp(QT_TRANSLATE_NOOP("elastic-trunk",
                                    "TwiML that answers when no origination URL does. It does not rescue a call that "
                                    "LiveKit refuses with 404."))
        .checked(recoveryProblem),
    field<&T::disasterRecoveryMethod>("disaster_recovery_method",
                                      QT_TRANSLATE_NOOP("elastic-trunk", "Disaster recovery method"), Editable | Hidden)
        .chosen(httpMethods),
    field<&T::recordingMode>("recording/mode", QT_TRANSLATE_NOOP("elastic-trunk", "Recording"), Hidden | Volatile),
    field<&T::recordingTrim>("recording/trim", QT_TRANSLATE_NOOP("elastic-trunk", "Silence in recordings"),
                             Hidden | Volatile),
    field<&T::created>("date_created", QT_TRANSLATE_NOOP("elastic-trunk", "Created"), Hidden | Volatile),
    field<&T::changed>("date_updated", QT_TRANSLATE_NOOP("elastic-trunk", "Changed"), Hidden | Volatile),
    field<&T::sid>("sid", QT_TRANSLATE_NOOP("elastic-trunk", "SID"), Key | Hidden | Mono),
};

QString called(const void *row)
{
  const auto &t = *static_cast<const ElasticTrunk *>(row);
  return t.name.isEmpty() ? t.sid : t.name;
}

QString page(const void *row)
{
  return QStringLiteral(
             "https://console.twilio.com/us1/develop/sip-trunking/manage/trunks?frameUrl=/console/sip-trunking/"
             "trunks/%1")
      .arg(static_cast<const ElasticTrunk *>(row)->sid);
}
} // namespace

template <> const Resource &resourceOf<ElasticTrunk>()
{
  static constexpr Resource r{"elastic-trunk",
                              QT_TRANSLATE_NOOP("elastic-trunk", "Elastic SIP trunks"),
                              QT_TRANSLATE_NOOP("elastic-trunk", "Elastic SIP trunk"),
                              Vendor::Twilio,
                              CanCreate | CanChange | CanRemove,
                              fields,
                              makeRowsOf<ElasticTrunk>,
                              copyOf<ElasticTrunk>,
                              assignOf<ElasticTrunk>,
                              restOf<ElasticTrunk>,
                              called,
                              page};
  return r;
}
