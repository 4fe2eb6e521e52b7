// New users and passwords for SIP.
#include "gui/tasks/strongsecret.h"

#include <QRandomGenerator>

#include <algorithm>

namespace gui {

QString strongText(int length)
{
  static const QString letters = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
  QString out;
  for (int i = 0; i < length; ++i) out += letters[QRandomGenerator::system()->bounded(int(letters.size()))];
  return out;
}

Secret strongSecret(int length)
{
  const auto has = [](const QString &text, char from, char to) {
    return std::any_of(text.begin(), text.end(),
                       [=](QChar c) { return c >= QLatin1Char(from) && c <= QLatin1Char(to); });
  };
  for (;;) // one of seventy has no digit, and Twilio refuses that
    if (const QString text = strongText(length); has(text, '0', '9') && has(text, 'a', 'z') && has(text, 'A', 'Z'))
      return Secret(text.toLatin1());
}

} // namespace gui
