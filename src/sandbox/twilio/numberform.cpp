// Checks and applies an update of a number in Twilio's words and codes.
#include "sandbox/twilio/numberform.h"

#include "sandbox/twilio/collection.h"

#include <QRegularExpression>
#include <QUrl>

namespace sandbox {

namespace {

using Text = QLatin1String;

enum class Kind { Name, Version, Url, Method, Flag, Mode, Emergency, Trunk, Application, Regulatory, Account };

struct Parameter {
  const char *name;   ///< in the form
  const char *member; ///< in the answer
  Kind kind;
};

constexpr Parameter table[] = {
    {"AccountSid", "account_sid", Kind::Account},
    {"ApiVersion", "api_version", Kind::Version},
    {"FriendlyName", "friendly_name", Kind::Name},
    {"SmsApplicationSid", "sms_application_sid", Kind::Application},
    {"SmsFallbackMethod", "sms_fallback_method", Kind::Method},
    {"SmsFallbackUrl", "sms_fallback_url", Kind::Url},
    {"SmsMethod", "sms_method", Kind::Method},
    {"SmsUrl", "sms_url", Kind::Url},
    {"StatusCallback", "status_callback", Kind::Url},
    {"StatusCallbackMethod", "status_callback_method", Kind::Method},
    {"VoiceApplicationSid", "voice_application_sid", Kind::Application},
    {"VoiceCallerIdLookup", "voice_caller_id_lookup", Kind::Flag},
    {"VoiceFallbackMethod", "voice_fallback_method", Kind::Method},
    {"VoiceFallbackUrl", "voice_fallback_url", Kind::Url},
    {"VoiceMethod", "voice_method", Kind::Method},
    {"VoiceUrl", "voice_url", Kind::Url},
    {"EmergencyStatus", "emergency_status", Kind::Emergency},
    {"EmergencyAddressSid", "emergency_address_sid", Kind::Regulatory},
    {"TrunkSid", "trunk_sid", Kind::Trunk},
    {"VoiceReceiveMode", "voice_receive_mode", Kind::Mode},
    {"IdentitySid", "identity_sid", Kind::Regulatory},
    {"AddressSid", "address_sid", Kind::Regulatory},
    {"BundleSid", "bundle_sid", Kind::Regulatory},
};

/// A web address that Twilio could reach: http or https, a host with a dot and whole labels, nothing that needs
/// encoding.
bool isWebAddress(const QString &text)
{
  static const QRegularExpression host(
      QStringLiteral("^([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$"));
  static const QRegularExpression encoded(QStringLiteral("^[\\x21-\\x7e]+$"));
  const QUrl url(text, QUrl::StrictMode);
  const bool web = url.scheme() == Text("http") || url.scheme() == Text("https");
  return url.isValid() && web && encoded.match(text).hasMatch() && host.match(url.host(QUrl::FullyEncoded)).hasMatch();
}

HttpReply refused(int code, const QString &message) { return twilioError(400, code, message); }

/// The reply to a value that its kind forbids; nothing when it is good.
std::optional<HttpReply> judge(const TwilioStore &store, const Parameter &parameter, const QString &value,
                               const QString &account)
{
  const auto name = QString(Text(parameter.name));
  const auto oneOf = [&](const QStringList &allowed) { return allowed.contains(value); };
  switch (parameter.kind) {
  case Kind::Name:
    if (value.size() > 64) return refused(20001, name + Text(" cannot be longer than 64 characters"));
    return {};
  case Kind::Version:
    if (!oneOf({Text("2010-04-01"), Text("2008-08-01")})) return refused(20001, name + Text(" is not valid: ") + value);
    return {};
  case Kind::Url:
    if (!value.isEmpty() && !isWebAddress(value)) return refused(21402, name + Text(" is not a valid URL: ") + value);
    return {};
  case Kind::Method:
    if (!oneOf({Text("GET"), Text("POST")})) return refused(21403, name + Text(" is not a valid method: ") + value);
    return {};
  case Kind::Flag:
    if (!oneOf({Text("true"), Text("false")})) return refused(20001, name + Text(" must be true or false"));
    return {};
  case Kind::Mode:
    if (!oneOf({Text("voice"), Text("fax")})) return refused(20001, name + Text(" is not valid: ") + value);
    return {};
  case Kind::Emergency:
    if (!oneOf({Text("Active"), Text("Inactive")})) return refused(20001, name + Text(" is not valid: ") + value);
    return {};
  case Kind::Trunk:
    if (!value.isEmpty() && !objectWith(store.trunks, value)) return refused(20404, Text("Trunk not found: ") + value);
    return {};
  case Kind::Application:
    if (!value.isEmpty() && !objectWith(store.applications, value))
      return refused(21420, name + Text(" is not accessible: ") + value);
    return {};
  case Kind::Regulatory: // this account has no identities
    if (!value.isEmpty() && !objectWith(store.addresses, value) && !objectWith(store.bundles, value))
      return refused(20404, name + Text(" not found: ") + value);
    return {};
  case Kind::Account:
    if (value != account) return refused(21470, Text("Phone number cannot be moved to account ") + value);
    return {};
  }
  return {};
}

QJsonValue stored(const Parameter &parameter, const QString &value)
{
  switch (parameter.kind) {
  case Kind::Flag:
    return value == Text("true");
  case Kind::Trunk:
  case Kind::Regulatory:
    return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
  default:
    return value;
  }
}

/// Twilio: setting one of the two removes the other.
void keepOneHandler(const QString &changed, QJsonObject &number)
{
  const bool trunk = changed == Text("trunk_sid");
  if (trunk && !number[Text("trunk_sid")].toString().isEmpty())
    number[Text("voice_application_sid")] = QString(Text(""));
  if (changed == Text("voice_application_sid") && !number[changed].toString().isEmpty())
    number[Text("trunk_sid")] = QJsonValue::Null;
}

std::optional<HttpReply> judgeWhole(const QJsonObject &number)
{
  const auto lacks = [&](const char *url, const char *fallback) {
    return number[Text(url)].toString().isEmpty() && !number[Text(fallback)].toString().isEmpty();
  };
  if (lacks("voice_url", "voice_fallback_url"))
    return refused(21405, Text("Cannot set VoiceFallbackUrl without setting VoiceUrl"));
  if (lacks("sms_url", "sms_fallback_url"))
    return refused(21405, Text("Cannot set SmsFallbackUrl without setting SmsUrl"));
  if (number[Text("emergency_status")] == Text("Active") && !number[Text("trunk_sid")].isNull())
    return refused(21634, Text("Emergency calling is active on this phone number: disable it first"));
  return {};
}

} // namespace

QStringList numberParameters()
{
  QStringList out;
  for (const auto &parameter : table) out += Text(parameter.name);
  return out;
}

std::optional<HttpReply> changeNumber(const TwilioStore &store, const TwilioRequest &request, QJsonObject &number)
{
  for (const auto &[name, value] : request.form) {
    for (const auto &parameter : table) {
      if (name != Text(parameter.name)) continue;
      if (auto problem = judge(store, parameter, value, request.account)) return problem;
      number[Text(parameter.member)] = stored(parameter, value);
      keepOneHandler(Text(parameter.member), number);
    }
  }
  return judgeWhole(number);
}

} // namespace sandbox
