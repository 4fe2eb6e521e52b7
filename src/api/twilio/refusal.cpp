// Twilio: what the codes of its refusals mean (20005, 20403, 70051), and the permission that the last one names.
#include "api/refusal.h"

#include <QRegularExpression>

namespace api {
QString missingPermission(const Error &e)
{
  static const QRegularExpression named(QStringLiteral("required permission /?(twilio/[a-z0-9.*/-]+) is missing"));
  if (e.vendorCode != u"70051") return {};
  const QString name = named.match(e.detail).captured(1);
  return name.isEmpty() ? QString() : u'/' + name;
}

bool isSuspension(const Error &e)
{
  return e.kind == Error::Auth && (e.vendorCode == u"20005" || e.vendorCode == u"20403" || e.vendorCode == u"10001");
}
} // namespace api
