// IP addresses and networks, read exactly as Go's net/netip reads them: LiveKit's lists are compared with it.
#pragma once
#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace routing {

struct IpAddress {
  bool four = false;                 ///< an IPv4 address; ::ffff:10.0.0.1 is none
  std::array<quint8, 16> bytes = {}; ///< of IPv4 the first four
  QByteArray zone = {};              ///< "eth0" of fe80::1%eth0

  /// No leading zeroes, no blanks, no brackets, no port (Go: netip.ParseAddr).
  static std::optional<IpAddress> parse(const QString &);
  bool operator==(const IpAddress &) const = default;
};

struct IpNetwork {
  IpAddress address; ///< bits outside the mask are ignored
  int bits = 0;

  /// "10.0.0.0/8"; no zone, no sign, no leading zero (Go: netip.ParsePrefix).
  static std::optional<IpNetwork> parse(const QString &);
  /// Never across the two families, never an address with a zone.
  bool contains(const IpAddress &) const;
};

} // namespace routing
