// Go: net/netip, ParseAddr and ParsePrefix.
#include "routing/ipaddress.h"

#include <algorithm>

namespace routing {
namespace {
using Text = QByteArrayView;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

int hexValue(char c)
{
  if (isDigit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

/// Exactly four decimal fields of 0 to 255 without leading zeroes.
bool readFour(Text text, quint8 *out)
{
  int field = 0, value = 0, digits = 0;
  for (const char c : text) {
    if (isDigit(c)) {
      if (digits == 1 && value == 0) return false;
      value = value * 10 + (c - '0');
      ++digits;
      if (value > 255) return false;
    } else if (c == '.') {
      if (digits == 0 || field == 3) return false;
      out[field++] = quint8(value);
      value = digits = 0;
    } else {
      return false;
    }
  }
  if (field != 3 || digits == 0) return false;
  out[3] = quint8(value);
  return true;
}

/// The 16 bytes of an IPv6 address that is being read from left to right.
class SixReader {
public:
  explicit SixReader(Text text) : left(text) {}

  bool read()
  {
    if (left.startsWith("::")) {
      gap = 0;
      left = left.sliced(2);
      if (left.isEmpty()) return true;
    }
    while (used < 16) {
      const auto next = readGroup();
      if (next == Next::Wrong) return false;
      if (next == Next::End) break;
    }
    return left.isEmpty() && close();
  }
  std::array<quint8, 16> bytes = {};

private:
  enum class Next { Group, End, Wrong };

  Next readGroup()
  {
    qsizetype length = 0;
    unsigned value = 0;
    for (; length < left.size() && hexValue(left[length]) >= 0; ++length) {
      if (length > 3) return Next::Wrong;
      value = value << 4 | unsigned(hexValue(left[length]));
    }
    if (length == 0) return Next::Wrong;
    if (length < left.size() && left[length] == '.') return readEmbedded();
    bytes[size_t(used)] = quint8(value >> 8);
    bytes[size_t(used) + 1] = quint8(value & 0xff);
    used += 2;
    left = left.sliced(length);
    return left.isEmpty() ? Next::End : readColon();
  }

  Next readEmbedded()
  {
    if ((gap < 0 && used != 12) || used + 4 > 16 || !readFour(left, bytes.data() + used)) return Next::Wrong;
    left = {};
    used += 4;
    return Next::End;
  }

  Next readColon()
  {
    if (left[0] != ':' || left.size() == 1) return Next::Wrong;
    left = left.sliced(1);
    if (left[0] != ':') return Next::Group;
    if (gap >= 0) return Next::Wrong;
    gap = used;
    left = left.sliced(1);
    return left.isEmpty() ? Next::End : Next::Group;
  }

  /// Spreads the zeroes of "::"; it stands for at least one group.
  bool close()
  {
    if (used == 16) return gap < 0;
    if (gap < 0) return false;
    std::rotate(bytes.begin() + gap, bytes.begin() + used, bytes.end());
    return true;
  }

  Text left;
  int used = 0;
  int gap = -1;
};

std::optional<IpAddress> readSix(Text text)
{
  IpAddress out;
  if (const qsizetype percent = text.indexOf('%'); percent >= 0) {
    out.zone = text.sliced(percent + 1).toByteArray();
    if (out.zone.isEmpty()) return {};
    text = text.first(percent);
  }
  SixReader reader(text);
  if (!reader.read()) return {};
  out.bytes = reader.bytes;
  return out;
}

std::optional<IpAddress> readAddress(Text text)
{
  for (const char c : text) {
    if (c == ':') return readSix(text);
    if (c == '%') return {};
    if (c != '.') continue;
    IpAddress out;
    out.four = true;
    return readFour(text, out.bytes.data()) ? std::optional(out) : std::nullopt;
  }
  return {};
}
} // namespace

std::optional<IpAddress> IpAddress::parse(const QString &text) { return readAddress(text.toUtf8()); }

std::optional<IpNetwork> IpNetwork::parse(const QString &text)
{
  const QByteArray utf8 = text.toUtf8();
  const qsizetype slash = utf8.lastIndexOf('/');
  if (slash < 0) return {};
  const auto address = readAddress(Text(utf8).first(slash));
  if (!address || !address->zone.isEmpty()) return {};
  const QByteArray length = utf8.mid(slash + 1);
  if (length.isEmpty() || length.size() > 3 || !std::all_of(length.begin(), length.end(), isDigit)) return {};
  if (length.size() > 1 && length[0] == '0') return {};
  const int bits = length.toInt();
  if (bits > (address->four ? 32 : 128)) return {};
  return IpNetwork{*address, bits};
}

bool IpNetwork::contains(const IpAddress &ip) const
{
  if (!ip.zone.isEmpty() || ip.four != address.four) return false;
  const size_t whole = size_t(bits) / 8;
  if (!std::equal(ip.bytes.begin(), ip.bytes.begin() + qsizetype(whole), address.bytes.begin())) return false;
  const int rest = bits % 8;
  return rest == 0 || (ip.bytes[whole] ^ address.bytes[whole]) >> (8 - rest) == 0;
}

} // namespace routing
