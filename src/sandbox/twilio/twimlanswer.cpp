// Signatures and placeholders.
#include "sandbox/twilio/twimlanswer.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

namespace sandbox {

QByteArray twilioSignature(const TwilioRequest &request, const QString &address, const QString &token)
{
  auto text = address.toUtf8();
  if (!request.http.query.isEmpty()) text += '?' + request.http.query;
  auto form = request.form;
  std::sort(form.begin(), form.end());
  for (const auto &[name, value] : form) text += name.toUtf8() + value.toUtf8();
  return QMessageAuthenticationCode::hash(text, token.toUtf8(), QCryptographicHash::Sha1).toBase64();
}

QString callParameter(const TwilioRequest &request, const QString &name)
{
  for (const auto &[key, value] : request.form + request.query)
    if (key == name) return value;
  return {};
}

QString renderedTwiml(const QString &twiml, const TwilioRequest &request)
{
  static const QRegularExpression place(QStringLiteral("\\{\\{\\{\\s*(\\w+)\\s*\\}\\}\\}|\\{\\{\\s*(\\w+)\\s*\\}\\}"));
  QString out;
  qsizetype at = 0;
  for (auto found = place.globalMatch(twiml); found.hasNext();) {
    const auto match = found.next();
    out += twiml.mid(at, match.capturedStart() - at);
    const bool raw = !match.captured(1).isEmpty();
    const auto value = callParameter(request, match.captured(raw ? 1 : 2));
    out += raw ? value : value.toHtmlEscaped();
    at = match.capturedEnd();
  }
  return out + twiml.mid(at);
}

} // namespace sandbox
