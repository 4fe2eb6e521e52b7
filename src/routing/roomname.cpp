// LiveKit: protocol/sip EvaluateDispatchRule.
#include "routing/roomname.h"

#include <QCryptographicHash>

namespace routing {
namespace {
QString joined(const QString &prefix, const QString &number)
{
  return prefix.isEmpty() ? number : prefix + u'_' + number;
}

/// The last four bytes, or the last one of a short text: LiveKit cuts bytes, not characters.
QString masked(const QString &number)
{
  const QByteArray bytes = number.toUtf8();
  return QString::fromUtf8(bytes.right(bytes.size() <= 4 ? 1 : 4));
}
} // namespace

Landing landing(const DispatchRule &rule, const QString &caller, const QString &called)
{
  using K = RoomTarget::Kind;
  QString from = caller, identity = caller;
  if (rule.hidePhoneNumber) {
    from = masked(caller);
    identity =
        QString::fromLatin1(QCryptographicHash::hash(caller.toUtf8(), QCryptographicHash::Sha256).left(8).toHex());
  }
  Landing out{rule.target.room, false, QStringLiteral("sip_") + identity, QStringLiteral("Phone ") + from};
  if (rule.target.kind == K::Individual) out.room = joined(rule.target.room, from);
  if (rule.target.kind == K::Callee) out.room = joined(rule.target.room, called);
  out.random = rule.target.random && rule.target.kind != K::Direct;
  if (out.random) out.room += u'_';
  return out;
}

QString exampleRoom(const DispatchRule &rule, const QString &caller, const QString &called)
{
  const Landing l = landing(rule, caller, called);
  return l.random ? l.room + QStringLiteral("x9KdPq2LmN4v") : l.room;
}

} // namespace routing
