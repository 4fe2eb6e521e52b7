// Words for LiveKit's SIP enumerations.
#include "model/sipchoices.h"

namespace {
QString word(const char *text) { return QCoreApplication::translate("sip-choice", text); }
} // namespace

std::vector<Choice> sipHeaderOptions()
{
  return {{QStringLiteral("SIP_NO_HEADERS"), word(QT_TRANSLATE_NOOP("sip-choice", "Only the mapped ones"))},
          {QStringLiteral("SIP_X_HEADERS"), word(QT_TRANSLATE_NOOP("sip-choice", "All X- headers"))},
          {QStringLiteral("SIP_ALL_HEADERS"), word(QT_TRANSLATE_NOOP("sip-choice", "All headers"))}};
}

std::vector<Choice> sipEncryptions()
{
  return {{QStringLiteral("SIP_MEDIA_ENCRYPT_DISABLE"), word(QT_TRANSLATE_NOOP("sip-choice", "Off"))},
          {QStringLiteral("SIP_MEDIA_ENCRYPT_ALLOW"), word(QT_TRANSLATE_NOOP("sip-choice", "Allowed"))},
          {QStringLiteral("SIP_MEDIA_ENCRYPT_REQUIRE"), word(QT_TRANSLATE_NOOP("sip-choice", "Required"))}};
}

std::vector<Choice> sipTransports()
{
  return {{QStringLiteral("SIP_TRANSPORT_AUTO"), word(QT_TRANSLATE_NOOP("sip-choice", "Automatic"))},
          {QStringLiteral("SIP_TRANSPORT_UDP"), QStringLiteral("UDP")},
          {QStringLiteral("SIP_TRANSPORT_TCP"), QStringLiteral("TCP")},
          {QStringLiteral("SIP_TRANSPORT_TLS"), QStringLiteral("TLS")}};
}
