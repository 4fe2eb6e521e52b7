// Reading a pasted block of NAME=value lines.
#include "gui/connect/connectinput.h"

#include <QRegularExpression>

namespace gui {

QHash<QString, QString> readEnvironment(const QString &text)
{
  static const QHash<QString, QString> fields{{QStringLiteral("LIVEKIT_URL"), QStringLiteral("liveKitUrl")},
                                              {QStringLiteral("LIVEKIT_API_KEY"), QStringLiteral("liveKitKey")},
                                              {QStringLiteral("LIVEKIT_API_SECRET"), QStringLiteral("liveKitSecret")},
                                              {QStringLiteral("TWILIO_ACCOUNT_SID"), QStringLiteral("accountSid")},
                                              {QStringLiteral("TWILIO_API_KEY"), QStringLiteral("apiKeySid")},
                                              {QStringLiteral("TWILIO_API_KEY_SID"), QStringLiteral("apiKeySid")},
                                              {QStringLiteral("TWILIO_API_SECRET"), QStringLiteral("apiKeySecret")},
                                              {QStringLiteral("TWILIO_API_KEY_SECRET"), QStringLiteral("apiKeySecret")},
                                              {QStringLiteral("TWILIO_AUTH_TOKEN"), QStringLiteral("authToken")}};
  static const QRegularExpression line(QStringLiteral("\\b((?:LIVEKIT|TWILIO)_[A-Z_]+)\\s*=\\s*[\"']?([^\\s\"']+)"));
  QHash<QString, QString> out;
  for (auto it = line.globalMatch(text); it.hasNext();) {
    const auto match = it.next();
    if (const QString field = fields.value(match.captured(1)); !field.isEmpty()) out.insert(field, match.captured(2));
  }
  return out;
}

} // namespace gui
