// Passwords are found in the text itself, not in the tree, so that everything else stays as it is to the byte.
// Well-formed XML is read by its grammar; in anything else whatever looks like a password is taken for one.
#include "twiml/secretcut.h"

#include "twiml/document.h"

#include <QCoreApplication>
#include <QUtf8StringView>

#include <algorithm>
#include <cstring>
#include <functional>
#include <vector>

namespace twiml {
namespace {
struct SecretCutText {
  Q_DECLARE_TR_FUNCTIONS(Twiml)
};

struct Span {
  qsizetype start = 0;
  qsizetype end = 0;
};

const QByteArray referenceStart = "${secret:";

bool isXmlBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

qsizetype firstOf(const QByteArray &text, const char *stops, qsizetype from)
{
  while (from < text.size() && !std::strchr(stops, text[from])) ++from;
  return from;
}

/// The value after a "password" that ends before \a at: in quotes, or up to the next blank, quote, '&' or bracket.
Span passwordValue(const QByteArray &text, qsizetype at)
{
  while (at < text.size() && isXmlBlank(text[at])) ++at;
  if (at >= text.size() || text[at] != '=') return {};
  ++at;
  while (at < text.size() && isXmlBlank(text[at])) ++at;
  if (at >= text.size()) return {};
  const char quote = text[at];
  if (quote == '"' || quote == '\'') {
    const qsizetype end = text.indexOf(quote, at + 1);
    return {at + 1, end < 0 ? text.size() : end};
  }
  return {at, firstOf(text, " \t\r\n\"'&<>", at)};
}

/// What stands between ':' and '@' of the SIP URI whose scheme ends before \a at; all of it where the ':' may be an
/// entity.
Span uriPassword(const QByteArray &text, qsizetype at)
{
  const qsizetype end = firstOf(text, "@ \t\r\n\"'<>", at);
  const QByteArrayView user = QByteArrayView(text).sliced(at, end - at);
  if (end >= text.size() || text[end] != '@') return {};
  if (user.startsWith(referenceStart)) return {at, end};
  if (const qsizetype colon = user.indexOf(':'); colon >= 0) return {at + colon + 1, end};
  return user.contains('&') ? Span{at, end} : Span();
}

std::vector<Span> merged(std::vector<Span> spans)
{
  std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.start < b.start; });
  std::vector<Span> apart;
  for (const Span &span : spans) {
    if (!apart.empty() && span.start < apart.back().end)
      apart.back().end = std::max(apart.back().end, span.end);
    else
      apart.push_back(span);
  }
  return apart;
}

/// Whatever looks like a password in \a text, from left to right; what overlaps is one.
std::vector<Span> looksSecret(const QByteArray &text)
{
  static const QByteArray password = "password", sip = "sip:", sips = "sips:";
  const QByteArray lower = text.toLower(); // ASCII alone changes, so positions stay
  std::vector<Span> spans;
  for (qsizetype at = 0; at < lower.size(); ++at) {
    const auto after = [&](const QByteArray &word) { return QByteArrayView(lower).sliced(at).startsWith(word); };
    Span span;
    if (after(password))
      span = passwordValue(text, at + password.size());
    else if (after(sip))
      span = uriPassword(text, at + sip.size());
    else if (after(sips))
      span = uriPassword(text, at + sips.size());
    if (span.end > span.start) spans.push_back(span);
  }
  return merged(std::move(spans));
}

/// Goes through well-formed XML: attributes by their names, everything else piece by piece by its looks.
class Lexer {
public:
  Lexer(const QByteArray &xml) : text(xml) {}
  std::vector<Span> passwords()
  {
    while (at < text.size()) {
      if (starts("<!--"))
        piece("<!--", "-->");
      else if (starts("<![CDATA["))
        piece("<![CDATA[", "]]>");
      else if (starts("<?"))
        piece("<?", "?>");
      else if (text[at] == '<')
        tag();
      else
        pieceTo(firstOf(text, "<", at));
    }
    return std::move(spans);
  }

private:
  bool starts(const char *word) const { return QByteArrayView(text).sliced(at).startsWith(word); }
  void piece(const char *open, const char *close)
  {
    const qsizetype end = text.indexOf(close, at + qsizetype(std::strlen(open))); // "<!-->" is open still
    pieceTo(end < 0 ? text.size() : end); // not the closing itself, which an open quote would swallow
    at += qsizetype(std::strlen(close));
  }
  void pieceTo(qsizetype end)
  {
    for (const Span &span : looksSecret(text.sliced(at, end - at))) spans.push_back({at + span.start, at + span.end});
    at = end;
  }
  void tag()
  {
    while (at < text.size() && text[at] != '>') {
      const qsizetype name = at;
      at = firstOf(text, "\"'>", at);
      if (at < text.size() && text[at] != '>') value(text.sliced(name, at - name).toLower());
    }
    ++at;
  }
  /// \a before is what stands between the last value and the quote here: ` password =`
  void value(QByteArray before)
  {
    before = before.trimmed();
    before.chop(1); // the =
    const qsizetype end = text.indexOf(text[at], at + 1);
    ++at;
    if (!before.trimmed().endsWith("password"))
      pieceTo(end);
    else if (end > at)
      spans.push_back({at, end});
    at = end + 1;
  }

  const QByteArray &text;
  qsizetype at = 0;
  std::vector<Span> spans = {};
};

std::vector<Span> passwordsIn(const QByteArray &text)
{
  return read(text) ? Lexer(text).passwords() : looksSecret(text);
}

QByteArray escaped(const QByteArray &plain)
{
  QByteArray xml;
  for (const char c : plain) {
    switch (c) {
    case '&':
      xml += "&amp;";
      break;
    case '<':
      xml += "&lt;";
      break;
    case '>':
      xml += "&gt;";
      break;
    case '"':
      xml += "&quot;";
      break;
    default:
      xml += c;
    }
  }
  return xml;
}

QByteArray unescaped(QByteArray xml)
{
  return xml.replace("&quot;", "\"").replace("&gt;", ">").replace("&lt;", "<").replace("&amp;", "&");
}

bool isReference(const QByteArray &text)
{
  const QString name = SecretBag::nameIn(QString::fromUtf8(text));
  return !name.isEmpty() && !name.contains(u'{') && !name.contains(u'}');
}

/// Keeps a password under the first name that is free or already means it; gives its reference.
QByteArray keep(const QByteArray &written, const QString &name, SecretBag &bag)
{
  const QByteArray plain = unescaped(written);
  const bool raw = escaped(plain) != written || std::any_of(plain.begin(), plain.end(), isXmlBlank);
  const Secret secret(raw ? written : plain);
  for (int n = 1;; ++n) {
    QString candidate = n == 1 ? name : name + u'.' + QString::number(n);
    if (raw) candidate += QLatin1String(".raw");
    const Secret there = bag.named(candidate);
    if (there.isEmpty() || there == secret) return bag.keep(candidate, secret).toUtf8();
  }
}

QByteArray replaced(const QByteArray &text, const std::function<QByteArray(const QByteArray &)> &instead)
{
  QByteArray out;
  qsizetype done = 0;
  for (const Span &span : passwordsIn(text)) {
    out += QByteArrayView(text).sliced(done, span.start - done);
    out += instead(text.sliced(span.start, span.end - span.start));
    done = span.end;
  }
  return out += QByteArrayView(text).sliced(done);
}

bool isText(const QByteArray &xml) { return !xml.contains('\0') && QUtf8StringView(xml).isValidUtf8(); }
} // namespace

QByteArray withoutSecrets(const QByteArray &xml, const QString &name, SecretBag &bag)
{
  if (xml.isEmpty() || isReference(xml)) return xml;
  if (!isText(xml)) return bag.keep(name + QLatin1String(".raw"), Secret(xml)).toUtf8();
  return replaced(xml, [&](const QByteArray &value) { return isReference(value) ? value : keep(value, name, bag); });
}

Result<QByteArray> withSecrets(const QByteArray &xml, const SecretBag &bag)
{
  QByteArray out;
  qsizetype done = 0;
  for (qsizetype at = xml.indexOf(referenceStart); at >= 0; at = xml.indexOf(referenceStart, done)) {
    const qsizetype end = xml.indexOf('}', at);
    if (end < 0) break;
    const QString reference = QString::fromUtf8(xml.sliced(at, end + 1 - at));
    const Secret secret = bag.find(reference);
    if (secret.isEmpty())
      return Error{Error::Rejected,
                   SecretCutText::tr("The TwiML refers to a password that is no longer kept. Enter the "
                                     "password again, or make the document anew.")};
    out += QByteArrayView(xml).sliced(done, at - done);
    out += SecretBag::nameIn(reference).endsWith(QLatin1String(".raw")) ? secret.reveal() : escaped(secret.reveal());
    done = end + 1;
  }
  return out += QByteArrayView(xml).sliced(done);
}

QByteArray masked(const QByteArray &xml)
{
  static const QByteArray dots = QStringLiteral("••••••••").toUtf8();
  return isText(xml) ? replaced(xml, [](const QByteArray &) { return dots; }) : dots;
}
} // namespace twiml
