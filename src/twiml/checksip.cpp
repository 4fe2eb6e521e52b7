// What <Dial> dials: mixtures that Twilio refuses, SIP addresses with their headers and credentials, numbers.
#include "twiml/checksip.h"

#include "core/e164.h"
#include "core/sipuri.h"

#include <algorithm>

namespace twiml::detail {
namespace {
constexpr qsizetype longestUri = 255, longestHeaders = 1024, longestCredential = 255;

class DialChecker {
public:
  DialChecker(std::vector<Finding> &list) : findings(list) {}

  void dial(const Element &e)
  {
    int nouns = 0;
    bool alone = false;
    for (const Element &child : e.children) {
      if (child.isText()) continue;
      ++nouns;
      alone = alone || child.name == QLatin1String("Conference") || child.name == QLatin1String("Queue");
      noun(child);
    }
    if (nouns == 0 && e.content().isEmpty())
      say(Severity::Error, "twiml.dial-empty", e,
          CheckText::tr("<Dial> has nothing to dial. Put a <Sip> or a <Number> into it."));
    if (nouns > 0 && !e.content().isEmpty())
      say(Severity::Warning, "twiml.dial-mixed", e,
          CheckText::tr("<Dial> holds a number as text beside other elements. Put the number into <Number>."));
    if (alone && nouns > 1)
      say(Severity::Warning, "twiml.dial-alone", e,
          CheckText::tr("<Conference> and <Queue> must be alone in <Dial>. Remove the other elements."));
  }

private:
  void say(Severity severity, const char *code, const Element &at, const QString &text, const char *vendorCode = "")
  {
    findings.push_back({severity, code, text, at.line, vendorCode});
  }

  void noun(const Element &e)
  {
    if (e.name == QLatin1String("Number")) number(e);
    if (e.name != QLatin1String("Sip")) return;
    bool hasUris = false;
    for (const Element &child : e.children) {
      if (child.name != QLatin1String("Uri")) continue;
      hasUris = true;
      sip(child);
    }
    if (!hasUris) sip(e);
  }

  void number(const Element &e)
  {
    const QString text = e.content();
    if (!hasPlaceholder(text)) {
      const auto read = E164::parse(text);
      if (!read)
        say(Severity::Error, "twiml.number", e,
            CheckText::tr("The number in <Number> is not usable. %1").arg(read.error().text), "13224");
    }
    const QString keys = e.attribute(u"sendDigits").value_or(QString());
    if (!hasPlaceholder(keys)
        && !std::all_of(keys.begin(), keys.end(), [](QChar c) { return QStringLiteral("0123456789*#wW").contains(c); }))
      say(Severity::Error, "twiml.send-digits", e,
          CheckText::tr("sendDigits may hold 0 to 9, *, # and w (half a second's wait) only. Remove the rest."),
          "13222");
  }

  void sip(const Element &e)
  {
    credentials(e);
    const QString text = e.content();
    const auto uri = SipUri::parse(text);
    if (!uri) {
      say(Severity::Error, "twiml.sip-uri", e,
          CheckText::tr("The SIP address cannot be read. %1").arg(uri.error().text), "13243");
      return;
    }
    if (uri->user.contains(u'%'))
      say(Severity::Warning, "twiml.sip-escaped", e,
          CheckText::tr("The user of the SIP address has a % escape, which LiveKit does not decode. Write + for %2B."));
    if (uri->host.endsWith(QLatin1String(".pstn.twilio.com")))
      say(Severity::Error, "twiml.sip-host", e,
          CheckText::tr(
              "The SIP address leads to a Twilio trunk, which only takes calls to telephones. Write the LiveKit "
              "project's SIP host."),
          "13255");
    else if (uri->host.endsWith(QLatin1String(".sip.twilio.com")))
      say(Severity::Warning, "twiml.sip-host", e,
          CheckText::tr(
              "The SIP address leads to a Twilio SIP domain, where only a registered telephone answers. To reach "
              "LiveKit, write the project's SIP host."),
          "13255");
    parameters(e, *uri);
    headers(e, *uri);
    SipUri bare = *uri;
    bare.headers.clear();
    if (bare.toString().size() >= longestUri)
      say(Severity::Error, "twiml.sip-length", e,
          CheckText::tr("The SIP address has 255 characters or more. Shorten it."), "13243");
  }

  void credentials(const Element &e)
  {
    const QString user = e.attribute(u"username").value_or(QString()),
                  password = e.attribute(u"password").value_or(QString());
    if (user.isEmpty() && !password.isEmpty())
      say(Severity::Error, "twiml.sip-credentials", e,
          CheckText::tr("<%1> has a password without a user name. Add username.").arg(e.name), "13249");
    if (user.size() > longestCredential || password.size() > longestCredential)
      say(Severity::Error, "twiml.sip-credentials", e,
          CheckText::tr("The user name or password of <%1> is longer than 255 characters. Choose a shorter one.")
              .arg(e.name),
          "13249");
  }

  void parameters(const Element &e, const SipUri &uri)
  {
    const QString transport = uri.parameter(u"transport").value_or(QStringLiteral("udp")).toLower();
    if (!QStringList{"udp", "tcp", "tls"}.contains(transport))
      say(Severity::Error, "twiml.sip-parameter", e,
          CheckText::tr("The SIP address asks for the transport \"%1\". Write udp, tcp or tls.").arg(transport),
          "13243");
    const QString secure = uri.parameter(u"secure").value_or(QStringLiteral("true"));
    if (secure != QLatin1String("true") && secure != QLatin1String("false"))
      say(Severity::Warning, "twiml.sip-parameter", e,
          CheckText::tr("secure in a SIP address is true or false. Correct it."), "13243");
  }

  void headers(const Element &e, const SipUri &uri)
  {
    static const QStringList others{"User-to-User", "Remote-Party-ID", "P-Preferred-Identity", "P-Called-Party-ID"};
    qsizetype length = 0;
    for (const SipUri::Pair &header : uri.headers) {
      length += header.name.size() + header.value.size() + 2;
      if (header.name.startsWith(QLatin1String("X-Twilio"), Qt::CaseInsensitive))
        say(Severity::Error, "twiml.sip-header", e,
            CheckText::tr("The header \"%1\" is Twilio's own. Choose another name that begins with X-.")
                .arg(header.name),
            "32113");
      else if (!header.name.startsWith(QLatin1String("X-")) && !others.contains(header.name, Qt::CaseInsensitive))
        say(Severity::Error, "twiml.sip-header", e,
            CheckText::tr("Twilio does not pass on the header \"%1\". Choose a name that begins with X-.")
                .arg(header.name),
            "13251");
    }
    if (length >= longestHeaders)
      say(Severity::Error, "twiml.sip-header", e,
          CheckText::tr("The headers of the SIP address have 1024 characters or more. Shorten them."), "13253");
  }

  std::vector<Finding> &findings;
};
} // namespace

void checkDial(const Element &dial, std::vector<Finding> &findings) { DialChecker(findings).dial(dial); }

bool hasPlaceholder(const QString &value) { return value.contains(QLatin1String("{{")); }
} // namespace twiml::detail
