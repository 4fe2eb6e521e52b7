// What the answers met by a probe mean: servers, encryption, clock, and both sign-ins.
#include "api/probejudge.h"

#include "api/livekit/dialect.h"
#include "api/refusal.h"
#include "api/twilio/dialect.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QMetaEnum>

namespace api::judge {
namespace {
struct ProbeText {
  Q_DECLARE_TR_FUNCTIONS(Probe)
};

constexpr qint64 wellSet = 30'000; // milliseconds; LiveKit accepts 60 s (auth/verifier.go: leeway)

/// The gate keeps Qt's name of a failed transmission at the end of `detail`.
bool endedBy(const Error &e, QNetworkReply::NetworkError what)
{
  return e.detail.contains(QLatin1String(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(what)));
}

bool isTls(const Result<HttpReply> &r) { return !r && endedBy(r.error(), QNetworkReply::SslHandshakeFailedError); }

QString hostsOf(const std::vector<Reached> &all)
{
  QStringList hosts;
  for (const Reached &r : all) hosts << r.host;
  return hosts.join(QStringLiteral(", "));
}

QString unreached(const Reached &r)
{
  if (r.vendor == Vendor::LiveKit && endedBy(r.reply.error(), QNetworkReply::HostNotFoundError))
    return ProbeText::tr("There is no host named %1. Check the project URL for a typing error, and the network.")
        .arg(r.host);
  return r.reply.error().text;
}

QJsonObject jsonOf(const HttpReply &reply) { return QJsonDocument::fromJson(reply.body).object(); }

QString clockSentence(qint64 offset)
{
  const bool late = offset > 0;
  const int seconds = int(std::abs(offset) / 1000), minutes = (seconds + 30) / 60;
  if (seconds < 90)
    return late ? ProbeText::tr("This computer’s clock is %n second(s) late. LiveKit accepts about one minute. "
                                "Trunkline signs with the server’s time; set the clock anyway.",
                                nullptr, seconds)
                : ProbeText::tr("This computer’s clock is %n second(s) fast. LiveKit accepts about one minute. "
                                "Trunkline signs with the server’s time; set the clock anyway.",
                                nullptr, seconds);
  return late ? ProbeText::tr("This computer’s clock is %n minute(s) late. LiveKit accepts about one minute. Trunkline "
                              "signs with the server’s time; set the clock anyway.",
                              nullptr, minutes)
              : ProbeText::tr("This computer’s clock is %n minute(s) fast. LiveKit accepts about one minute. Trunkline "
                              "signs with the server’s time; set the clock anyway.",
                              nullptr, minutes);
}

QString refusedByLiveKit(const HttpReply &reply)
{
  const QString body = QString::fromUtf8(reply.body);
  if (body.contains(QLatin1String("invalid API key")))
    return ProbeText::tr(
        "401. The project does not know this API key. Check that key and project URL belong together.");
  if (body.contains(QLatin1String("signature is invalid")))
    return ProbeText::tr("401. The secret does not belong to this API key.");
  if (body.contains(QLatin1String("expired")) || body.contains(QLatin1String("not valid yet")))
    return ProbeText::tr(
        "401. The sign-in was made on a clock that is off. Set this computer’s clock, then test again.");
  if (reply.status == 403) return ProbeText::tr("403. The API key may not list rooms. Make a new key in the project.");
  return ProbeText::tr("401. API key and secret are not accepted. Check that both belong to this project.");
}
} // namespace

ProbeResult servers(const std::vector<Reached> &all)
{
  QStringList missing;
  for (const Reached &r : all)
    if (!r.reply && !isTls(r.reply)) missing << unreached(r);
  if (!missing.isEmpty()) return {ProbeStep::Servers, ProbeResult::Failed, missing.join(u'\n')};
  return {ProbeStep::Servers, ProbeResult::Ok, ProbeText::tr("Found: %1").arg(hostsOf(all))};
}

ProbeResult encryption(const std::vector<Reached> &all)
{
  QStringList broken, open;
  bool local = false;
  qsizetype answered = 0;
  for (const Reached &r : all) {
    if (isTls(r.reply)) broken << r.reply.error().text;
    if (!r.reply) continue;
    ++answered;
    if (r.encrypted) continue;
    local |= r.thisComputer;
    if (!r.thisComputer)
      open << ProbeText::tr(
                  "The connection to %1 is not encrypted: anyone on the way can read it. Use a wss:// address.")
                  .arg(r.host);
  }
  constexpr auto step = ProbeStep::Encryption;
  if (!broken.isEmpty()) return {step, ProbeResult::Failed, broken.join(u'\n')};
  if (!answered) return {step, ProbeResult::Waits, ProbeText::tr("Waits for the servers.")};
  if (!open.isEmpty()) return {step, ProbeResult::Warning, open.join(u'\n')};
  if (local) return {step, ProbeResult::Ok, ProbeText::tr("Not needed for what runs on this computer.")};
  return {step, ProbeResult::Ok, ProbeText::tr("TLS, certificates valid.")};
}

ProbeResult clock(const std::vector<Reached> &all)
{
  const Reached *worst = nullptr;
  bool answered = false;
  for (const Reached &r : all) {
    answered |= bool(r.reply);
    if (r.clockOffset && (!worst || std::abs(*r.clockOffset) > std::abs(*worst->clockOffset))) worst = &r;
  }
  if (!answered) return {ProbeStep::Clock, ProbeResult::Waits, ProbeText::tr("Waits for the servers.")};
  if (!worst) return {ProbeStep::Clock, ProbeResult::Unknown, ProbeText::tr("The servers do not tell their time.")};
  const qint64 offset = *worst->clockOffset;
  if (std::abs(offset) > wellSet) return {ProbeStep::Clock, ProbeResult::Warning, clockSentence(offset)};
  return {ProbeStep::Clock, ProbeResult::Ok,
          ProbeText::tr("%n second(s) off, allowed are 30.", nullptr, int(std::abs(offset) / 1000))};
}

ProbeResult twilioSignIn(const Result<HttpReply> &reply, bool byKey)
{
  constexpr auto step = ProbeStep::TwilioSignIn;
  if (!reply) return {step, ProbeResult::Waits, ProbeText::tr("Waits for the servers.")};
  const Error e = twilio::errorOf(*reply, {});
  if (e.vendorCode == u"20008")
    return {step, ProbeResult::Failed,
            ProbeText::tr("These are Twilio’s test credentials. They cannot see numbers. Use an API key of the live "
                          "account.")};
  if (api::isSuspension(e))
    return {step, ProbeResult::Failed,
            ProbeText::tr("Twilio has suspended this account. Look into the Twilio Console for the reason.")};
  if (e.vendorCode == u"70051") return {step, ProbeResult::Ok, ProbeText::tr("The key is accepted.")};
  if (reply->status == 401)
    return {step, ProbeResult::Failed,
            byKey ? ProbeText::tr("401. The secret does not belong to this API key, or the key not to this account.")
                  : ProbeText::tr("401. The Auth Token does not belong to this account.")};
  if (reply->status == 403) return {step, ProbeResult::Ok, ProbeText::tr("The key is accepted.")};
  if (reply->status == 404)
    return {step, ProbeResult::Failed,
            ProbeText::tr("404. There is no such account for this key. Check the Account SID.")};
  if (reply->status >= 300) return {step, ProbeResult::Failed, e.text};
  if (!jsonOf(*reply).value(QStringLiteral("incoming_phone_numbers")).isArray())
    return {step, ProbeResult::Failed,
            ProbeText::tr("Something answered in Twilio’s place. A proxy on the way may want a sign-in of its own.")};
  return {step, ProbeResult::Ok, ProbeText::tr("The key is accepted.")};
}

ProbeResult twilioPermissions(const HttpReply &reply)
{
  constexpr auto step = ProbeStep::TwilioPermissions;
  const Error e = twilio::errorOf(reply, {});
  if (e.vendorCode == u"70051") return {step, ProbeResult::Failed, e.text};
  if (reply.status == 403)
    return {step, ProbeResult::Failed,
            ProbeText::tr("403. The key may not read phone numbers. Give it Phone Numbers and Voice, or use a Standard "
                          "key.")};
  return {step, ProbeResult::Ok,
          ProbeText::tr("Phone numbers can be read. Whether they may be changed shows only when you do.")};
}

ProbeResult twimlBins(const Result<HttpReply> &reply)
{
  constexpr auto step = ProbeStep::TwimlBins;
  if (!reply) return {step, ProbeResult::Failed, reply.error().text};
  if (reply->status == 401)
    return {step, ProbeResult::Failed, ProbeText::tr("401. The Auth Token does not belong to this account.")};
  if (reply->status >= 300) return {step, ProbeResult::Failed, twilio::errorOf(*reply, {}).text};
  return {step, ProbeResult::Ok, ProbeText::tr("The Auth Token is right.")};
}

ProbeResult liveKitSignIn(const Result<HttpReply> &reply, const QString &host)
{
  constexpr auto step = ProbeStep::LiveKitSignIn;
  if (!reply) return {step, ProbeResult::Waits, ProbeText::tr("Waits for the servers.")};
  if (reply->status == 401 || reply->status == 403) return {step, ProbeResult::Failed, refusedByLiveKit(*reply)};
  const QJsonObject json = jsonOf(*reply);
  if (reply->status < 300 && json.value(QStringLiteral("rooms")).isArray())
    return {step, ProbeResult::Ok, ProbeText::tr("The key is accepted.")};
  if (reply->status >= 300 && json.contains(QStringLiteral("code")))
    return {step, ProbeResult::Failed, livekit::errorOf(*reply, {}).text};
  if (reply->status >= 500)
    return {step, ProbeResult::Failed,
            ProbeText::tr("%1 has trouble of its own (HTTP %2). Try again later.").arg(host).arg(reply->status)};
  return {step, ProbeResult::Failed,
          ProbeText::tr("Something answers at %1 (HTTP %2), but it is not LiveKit. Check the project URL.")
              .arg(host)
              .arg(reply->status)};
}

ProbeResult liveKitSip(const Result<QJsonObject> &trunks, bool cloud)
{
  constexpr auto step = ProbeStep::LiveKitSip;
  if (!trunks) {
    const Error &e = trunks.error();
    const bool noRedis = e.text.contains(QLatin1String("redis"));
    if (noRedis || (e.httpStatus == 404 && e.vendorCode.isEmpty()))
      return {
          step, ProbeResult::Failed,
          ProbeText::tr("This server has no SIP service. Install livekit-sip and Redis beside it, then test again.")};
    if (e.kind == Error::Auth)
      return {
          step, ProbeResult::Failed,
          ProbeText::tr("%1. The API key may not manage SIP. Use a key with the grant sip.admin.").arg(e.httpStatus)};
    return {step, ProbeResult::Failed, e.text};
  }
  if (!cloud)
    return {
        step, ProbeResult::Unknown,
        ProbeText::tr("SIP trunks can be read. Whether livekit-sip runs cannot be seen from here; a call shows it.")};
  return {step, ProbeResult::Ok,
          ProbeText::tr("%n inbound trunk(s).", nullptr, int(trunks->value(QStringLiteral("items")).toArray().size()))};
}

ProbeResult sipHost(const QString &sipHost, const QString &webHost)
{
  constexpr auto step = ProbeStep::SipHost;
  const bool cloudWeb = webHost.endsWith(QLatin1String(".livekit.cloud"));
  const bool cloudSip = sipHost.contains(QLatin1String(".sip.livekit.cloud"));
  if (sipHost.isEmpty())
    return {step, ProbeResult::Warning,
            ProbeText::tr("No SIP host is given, so call paths cannot be followed to LiveKit. It stands under Project "
                          "settings ▸ SIP URI in LiveKit Cloud.")};
  if (cloudWeb && !cloudSip)
    return {
        step, ProbeResult::Failed,
        ProbeText::tr("The project is in LiveKit Cloud, %1 is not. Look at Project settings ▸ SIP URI.").arg(sipHost)};
  if (cloudSip)
    return {step, ProbeResult::Unknown,
            ProbeText::tr("LiveKit does not tell this. Compare it with Project settings ▸ SIP URI in LiveKit Cloud.")};
  return {step, ProbeResult::Unknown,
          ProbeText::tr("LiveKit does not tell this. Make sure that the livekit-sip of this server listens there.")};
}

bool isCloud(const QString &webHost, const QString &sipHost)
{
  return webHost.endsWith(QLatin1String(".livekit.cloud")) || sipHost.contains(QLatin1String(".sip.livekit.cloud"));
}

ProbeResult waits(ProbeStep step) { return {step, ProbeResult::Waits, ProbeText::tr("Waits for the sign-in.")}; }
} // namespace api::judge
