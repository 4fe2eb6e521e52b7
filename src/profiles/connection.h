// Connection: one vendor account. Profile: the pair of accounts that the operator opens. Neither holds a secret.
#pragma once
#include <QFlags>
#include <QJsonObject>
#include <QList>
#include <QString>

/// One Twilio account or one LiveKit project (or server), as it is stored. Its secrets are entries of the key store.
struct Connection {
  enum class Vendor { Twilio, LiveKit };
  /// LiveKit only: what kind of server answers. They differ in what a caller meets and in which services exist.
  enum class Kind { Unknown, Cloud, SelfHosted };
  enum SecretName {
    ApiKeySecret = 1, ///< Twilio: the secret of apiKeySid
    AuthToken = 2,    ///< Twilio: signs in without an API key; signs requests for TwiML bins
    ApiSecret = 4     ///< LiveKit: the secret of apiKey
  };
  Q_DECLARE_FLAGS(SecretNames, SecretName)

  QString id; ///< a UUID; never changes
  Vendor vendor = Vendor::Twilio;
  QString name;           ///< for the operator
  SecretNames saved = {}; ///< secrets that were put into the key store: then "not found" means locked or removed

  QString accountSid; ///< Twilio: AC and 32 hex digits
  QString apiKeySid;  ///< Twilio: SK and 32 hex digits; empty: signs in with the auth token
  QString region;     ///< Twilio: ie1, au1...; empty is us1

  QString url;    ///< LiveKit: https://host[:port], no slash at the end (see profiles::liveKitUrl)
  QString apiKey; ///< LiveKit: API…
  Kind kind = Kind::Unknown;
  QString sipHost; ///< LiveKit: where Twilio sends calls, host[:port]; empty: not known

  QJsonObject unknown = {}; ///< members of a later version, written back as they were
};
Q_DECLARE_OPERATORS_FOR_FLAGS(Connection::SecretNames)

/// What the operator opens: one Twilio and one LiveKit connection, and how to treat them.
struct Profile {
  enum class Kind { Test, Staging, Production, Sandbox };

  QString id; ///< a UUID; never changes
  QString name;
  QString twilio;  ///< id of the Twilio connection; empty: none
  QString livekit; ///< id of the LiveKit connection; empty: none
  Kind kind = Kind::Test;
  QString colour;        ///< #rrggbb; empty: none
  bool readOnly = false; ///< may look, not change
  QString sipHost;       ///< goes before the connection's; empty: the connection's

  bool sessionOnly = false; ///< never written to a file

  QJsonObject unknown = {}; ///< members of a later version, written back as they were
};

/// All that is stored: a connection may serve several profiles.
struct ProfileBook {
  QList<Connection> connections;
  QList<Profile> profiles;
  QString last;             ///< id of the profile that was open last; may be empty or gone
  QJsonObject unknown = {}; ///< members of a later version, written back as they were

  /// The connection or profile with this id, or nullptr.
  const Connection *connection(const QString &id) const;
  const Profile *profile(const QString &id) const;
  /// Adds it, or replaces the one with its id.
  void put(Connection connection);
  void put(Profile profile);
  /// Forgets a profile. Gives the connections that no profile uses any more: they are forgotten too, and the caller
  /// removes their secrets (profiles::secretKeys).
  QList<Connection> removeProfile(const QString &id);
};

namespace profiles {
/// A new id for a connection or a profile.
QString newId();
/// The name of a secret's entry in the key store.
QString secretKey(const QString &connectionId, Connection::SecretName name);
/// The entries of all secrets that the connection saved.
QStringList secretKeys(const Connection &connection);
/// What can be known without asking: *.livekit.cloud is Cloud, a SIP host elsewhere is self-hosted.
Connection::Kind kindOf(const QString &url, const QString &sipHost);
} // namespace profiles
