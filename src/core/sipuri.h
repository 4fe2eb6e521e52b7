// SipUri: the address of a SIP call, read strictly and written back as it came.
#pragma once
#include "core/result.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringView>

#include <optional>

/// sip:user@host:port;parameters?headers (RFC 3261, 19.1). Percent-encoding stays as written: LiveKit does not decode
/// it. A password inside the URI is refused: Twilio and LiveKit take it apart from the address.
struct SipUri {
  /// A parameter or a header. A parameter without a value (";lr") has an empty one.
  struct Pair {
    QString name;
    QString value;
    friend bool operator==(const Pair &a, const Pair &b) { return a.name == b.name && a.value == b.value; }
  };

  QString scheme = {};         ///< "sip" or "sips"
  QString user = {};           ///< may be empty; may hold the placeholders of a TwiML bin, as in "{{To}}"
  QString host = {};           ///< lower case name, IPv4 address, or IPv6 address in brackets
  int port = 0;                ///< 1 to 65535; 0 = not given
  QList<Pair> parameters = {}; ///< in the order they came
  QList<Pair> headers = {};    ///< in the order they came

  /// Blanks around the URI are ignored, as Twilio does. Fails with Rejected and a text that names the fault.
  static Result<SipUri> parse(QStringView text);

  QString toString() const;
  /// The value of the parameter \a name (any case), empty for a flag; nothing when it is not there.
  std::optional<QString> parameter(QStringView name) const;
  bool isEmpty() const { return host.isEmpty(); }
  friend bool operator==(const SipUri &a, const SipUri &b);
};
Q_DECLARE_METATYPE(SipUri)
