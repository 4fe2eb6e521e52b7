// Signing as Twilio does.
#include "net/twiliosignature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

QByteArray net::twilioSignature(const Secret &authToken, const QUrl &publicUrl,
                                const QList<QPair<QString, QString>> &form)
{
  QList<QPair<QByteArray, QByteArray>> sorted;
  for (const auto &[name, value] : form) sorted.append({name.toUtf8(), value.toUtf8()});
  std::sort(sorted.begin(), sorted.end()); // by bytes, not by UTF-16 units
  QByteArray text = publicUrl.toEncoded();
  for (const auto &[name, value] : sorted) text += name + value;
  return QMessageAuthenticationCode::hash(text, authToken.reveal(), QCryptographicHash::Sha1).toBase64();
}
