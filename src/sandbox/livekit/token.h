// Access tokens: signature, times and grants, with the server's own words for each thing that can be wrong.
#pragma once
#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace sandbox {

/// What a token allows.
struct Grants {
  QJsonObject sip;
  QJsonObject video;

  bool sipAdmin() const;
  bool sipCall() const;
  bool videoAllows(QLatin1String flag) const;
  /// roomAdmin for exactly this room.
  bool adminOf(const QString &room) const;
};

/// Either the grants, or the plain text of a 401.
struct TokenCheck {
  Grants grants;
  QString refusal; ///< empty = good
};

/// Checks a token (LiveKit: livekit-server v1.13.5, leeway 60 s).
TokenCheck checkToken(const QByteArray &token, const QString &key, const QString &secret);

} // namespace sandbox
