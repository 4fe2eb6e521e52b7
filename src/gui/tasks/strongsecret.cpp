// New users and passwords for SIP.
#include "gui/tasks/strongsecret.h"

#include <QRandomGenerator>

namespace gui {

QString strongText(int length)
{
  static const QString letters = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
  QString out;
  for (int i = 0; i < length; ++i) out += letters[QRandomGenerator::system()->bounded(int(letters.size()))];
  return out;
}

Secret strongSecret(int length) { return Secret(strongText(length).toLatin1()); }

} // namespace gui
