// The strict JSON reader: recursive descent over bytes.
#include "sandbox/livekit/jsonreader.h"

#include <QStringDecoder>

namespace sandbox {

namespace {

constexpr int deepest = 1000; // a hostile body must not exhaust the stack

class Reader {
public:
  explicit Reader(const QByteArray &from) : at(from.constData()), end(at + from.size()) {}

  bool value(JsonNode &out, int depth)
  {
    space();
    if (at == end || depth > deepest) return false;
    switch (*at) {
    case '{':
      return object(out, depth);
    case '[':
      return list(out, depth);
    case '"':
      out.kind = JsonNode::Text;
      return string(out.text);
    case 't':
      out.kind = JsonNode::True;
      return word("true");
    case 'f':
      out.kind = JsonNode::False;
      return word("false");
    case 'n':
      out.kind = JsonNode::Null;
      return word("null");
    default:
      return number(out);
    }
  }

private:
  void space()
  {
    while (at != end && (*at == ' ' || *at == '\t' || *at == '\n' || *at == '\r')) ++at;
  }

  bool take(char wanted)
  {
    space();
    if (at == end || *at != wanted) return false;
    ++at;
    return true;
  }

  bool word(const char *text)
  {
    for (; *text; ++text, ++at)
      if (at == end || *at != *text) return false;
    return true;
  }

  bool digits()
  {
    const auto *const from = at;
    while (at != end && *at >= '0' && *at <= '9') ++at;
    return at != from;
  }

  bool number(JsonNode &out)
  {
    const auto *const from = at;
    if (*at == '-') ++at;
    if (at != end && *at == '0')
      ++at;
    else if (!digits())
      return false;
    if (at != end && *at == '.' && (++at, !digits())) return false;
    if (at != end && (*at == 'e' || *at == 'E')) {
      ++at;
      if (at != end && (*at == '+' || *at == '-')) ++at;
      if (!digits()) return false;
    }
    out.kind = JsonNode::Number;
    out.number = QByteArray(from, at - from);
    return true;
  }

  bool hex(char16_t &out)
  {
    if (end - at < 4) return false;
    bool good = false;
    const auto four = QByteArray(at, 4);
    out = static_cast<char16_t>(four.toUShort(&good, 16));
    at += 4;
    return good && four[0] != '+' && four[0] != '-' && !four.contains('x') && !four.contains('X')
           && !four.contains(' ');
  }

  /// What follows "\u": one unit, or a pair of surrogates.
  bool unicode(QByteArray &utf8)
  {
    char16_t high = 0;
    if (!hex(high) || QChar::isLowSurrogate(high)) return false;
    QString text(QChar{high});
    if (QChar::isHighSurrogate(high)) {
      char16_t low = 0;
      if (!word("\\u") || !hex(low) || !QChar::isLowSurrogate(low)) return false;
      text += QChar(low);
    }
    utf8 += text.toUtf8();
    return true;
  }

  bool escape(QByteArray &utf8)
  {
    if (at == end) return false;
    switch (*at++) {
    case '"':
      utf8 += '"';
      return true;
    case '\\':
      utf8 += '\\';
      return true;
    case '/':
      utf8 += '/';
      return true;
    case 'b':
      utf8 += '\b';
      return true;
    case 'f':
      utf8 += '\f';
      return true;
    case 'n':
      utf8 += '\n';
      return true;
    case 'r':
      utf8 += '\r';
      return true;
    case 't':
      utf8 += '\t';
      return true;
    case 'u':
      return unicode(utf8);
    default:
      return false;
    }
  }

  bool string(QString &out)
  {
    QByteArray utf8;
    for (++at; at != end && *at != '"';) {
      if (static_cast<unsigned char>(*at) < 0x20) return false;
      if (*at != '\\') {
        utf8 += *at++;
        continue;
      }
      ++at;
      if (!escape(utf8)) return false;
    }
    if (at == end) return false;
    ++at;
    QStringDecoder decoder(QStringConverter::Utf8,
                           QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    out = decoder(utf8);
    return !decoder.hasError();
  }

  bool list(JsonNode &out, int depth)
  {
    out.kind = JsonNode::List;
    ++at;
    if (take(']')) return true;
    do {
      JsonNode item;
      if (!value(item, depth + 1)) return false;
      out.items.append(std::move(item));
    } while (take(','));
    return take(']');
  }

  bool object(JsonNode &out, int depth)
  {
    out.kind = JsonNode::Object;
    ++at;
    if (take('}')) return true;
    do {
      JsonMember member;
      space();
      if (at == end || *at != '"' || !string(member.name)) return false;
      if (!take(':') || !value(member.value, depth + 1)) return false;
      out.members.append(std::move(member));
    } while (take(','));
    return take('}');
  }

  const char *at;
  const char *end;
};

} // namespace

std::optional<JsonNode> readJson(const QByteArray &bytes)
{
  JsonNode out;
  if (!Reader(bytes).value(out, 0)) return {};
  return out;
}

} // namespace sandbox
