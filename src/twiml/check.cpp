// Walks a document along the tables of schema.cpp; <Dial> is looked at more closely in checksip.cpp.
#include "twiml/check.h"

#include "twiml/checksip.h"
#include "twiml/schema.h"

#include <QUrl>

namespace twiml {
namespace {
using detail::CheckText;

class Checker {
public:
  std::vector<Finding> findings;

  void document(const Document &d)
  {
    const Element &root = d.root;
    if (root.name != QLatin1String("Response")) {
      say(Severity::Error, "twiml.root", root,
          CheckText::tr(
              "The outermost element is <%1>, but Twilio reads <Response> only. Put everything into <Response>.")
              .arg(root.name),
          "12102");
      return;
    }
    element(root, {});
    order(root);
  }

private:
  void say(Severity severity, const char *code, const Element &at, const QString &text, const char *vendorCode = "")
  {
    findings.push_back({severity, code, text, at.line, vendorCode});
  }

  void element(const Element &e, const QString &parent)
  {
    const ElementRule *rule = ruleFor(parent, e.name);
    attributes(e, *rule);
    placeholders(e, e.content());
    if (e.name == QLatin1String("Dial")) detail::checkDial(e, findings);
    if (e.name == QLatin1String("Stream")) stream(e);
    if (e.name == QLatin1String("Refer")) refer(e);
    for (const Element &child : e.children)
      if (!child.isText()) inside(child, e, *rule);
  }

  void inside(const Element &child, const Element &parent, const ElementRule &rule)
  {
    if (rule.children.contains(child.name)) {
      element(child, parent.name);
    } else if (ruleFor(parent.name, child.name)) {
      say(Severity::Warning, "twiml.nesting", child,
          CheckText::tr("<%1> does not belong into <%2>, and Twilio ignores it there. Move it.")
              .arg(child.name, parent.name),
          "12200");
    } else if (const QString right = elementSpelling(child.name); !right.isEmpty()) {
      say(Severity::Warning, "twiml.element-unknown", child,
          CheckText::tr("Twilio does not know <%1>: capital letters matter. Write <%2>.").arg(child.name, right),
          "12200");
    } else {
      say(Severity::Warning, "twiml.element-unknown", child,
          CheckText::tr("Twilio does not know <%1> and ignores it. Remove it or look for a slip in its name.")
              .arg(child.name),
          "12200");
    }
  }

  void attributes(const Element &e, const ElementRule &rule)
  {
    for (const Attribute &a : e.attributes) {
      if (a.name != QLatin1String("password")) placeholders(e, a.value);
      if (const AttributeRule *known = rule.attribute(a.name)) {
        if (!detail::hasPlaceholder(a.value)) value(e, a, *known);
      } else if (const QString right = rule.spelling(a.name); !right.isEmpty()) {
        say(Severity::Warning, "twiml.attribute-unknown", e,
            CheckText::tr("Twilio does not know %1 of <%2>: capital letters matter. Write %3.")
                .arg(a.name, e.name, right),
            "12200");
      } else if (!a.name.startsWith(QLatin1String("xmlns"))) {
        say(Severity::Warning, "twiml.attribute-unknown", e,
            CheckText::tr("Twilio does not know %1 of <%2> and ignores it. Remove it or look for a slip in its name.")
                .arg(a.name, e.name),
            "12200");
      }
    }
  }

  void value(const Element &e, const Attribute &a, const AttributeRule &rule)
  {
    switch (rule.type) {
    case AttributeRule::Text:
      break;
    case AttributeRule::Bool:
      if (a.value != QLatin1String("true") && a.value != QLatin1String("false"))
        say(Severity::Warning, "twiml.attribute-value", e,
            CheckText::tr("%1 of <%2> is \"%3\". Write true or false.").arg(a.name, e.name, a.value), "12200");
      break;
    case AttributeRule::Number:
      number(e, a, rule);
      break;
    case AttributeRule::Url:
      url(e, a.name, a.value);
      break;
    case AttributeRule::OneOf:
      oneOf(e, a, rule);
      break;
    }
  }

  void number(const Element &e, const Attribute &a, const AttributeRule &rule)
  {
    bool isNumber = false;
    const int n = a.value.toInt(&isNumber);
    if (isNumber && n >= rule.least && (rule.most < 0 || n <= rule.most)) return;
    const bool timeout = e.name == QLatin1String("Dial") && a.name == QLatin1String("timeout");
    const QString text = rule.most < 0 ? CheckText::tr("%1 of <%2> is \"%3\". Write a whole number from %4.")
                                       : CheckText::tr("%1 of <%2> is \"%3\". Write a whole number from %4 to %5.")
                                             .replace(QLatin1String("%5"), QString::number(rule.most));
    say(timeout ? Severity::Error : Severity::Warning, "twiml.attribute-value", e,
        text.arg(a.name, e.name, a.value, QString::number(rule.least)), timeout ? "13212" : "12200");
  }

  void oneOf(const Element &e, const Attribute &a, const AttributeRule &rule)
  {
    const QStringList words = rule.isList ? a.value.split(u' ', Qt::SkipEmptyParts) : QStringList{a.value};
    for (const QString &word : words)
      if (!rule.words.contains(word))
        say(Severity::Warning, "twiml.attribute-value", e,
            CheckText::tr("%1 of <%2> is \"%3\". Write one of: %4.")
                .arg(a.name, e.name, word, rule.words.join(QLatin1String(", "))),
            "12200");
  }

  void url(const Element &e, const QString &name, const QString &text)
  {
    if (text.isEmpty() || e.name == QLatin1String("Stream")) return;
    const QUrl address(text, QUrl::StrictMode);
    const QString scheme = address.scheme();
    if (!address.isValid() || (!scheme.isEmpty() && scheme != QLatin1String("http") && scheme != QLatin1String("https"))
        || (!scheme.isEmpty() && address.host().isEmpty()))
      say(Severity::Error, "twiml.url", e,
          CheckText::tr("%1 of <%2> is not a web address. Write it whole, beginning with https://.").arg(name, e.name),
          "11100");
    else if (scheme.isEmpty())
      say(Severity::Warning, "twiml.url-relative", e,
          CheckText::tr("%1 of <%2> is a part of a web address, which Twilio completes with that of the document. "
                        "Write it whole, beginning with https://.")
              .arg(name, e.name),
          "11100");
  }

  void stream(const Element &e)
  {
    const QString text = e.attribute(u"url").value_or(QString());
    if (text.isEmpty() || detail::hasPlaceholder(text)) return;
    const QUrl address(text, QUrl::StrictMode);
    if (address.scheme() != QLatin1String("wss") || address.host().isEmpty() || address.hasQuery())
      say(Severity::Error, "twiml.stream-url", e,
          CheckText::tr("url of <Stream> must begin with wss:// and have no query. Pass values with <Parameter>."),
          "11100");
  }

  void refer(const Element &e)
  {
    qsizetype sips = 0;
    for (const Element &child : e.children) sips += child.name == QLatin1String("Sip");
    if (sips != 1)
      say(Severity::Error, "twiml.refer", e, CheckText::tr("<Refer> must hold exactly one <Sip>. Correct it."));
  }

  /// What Twilio sends with a call and so can fill in.
  void placeholders(const Element &e, const QString &text)
  {
    static const QStringList known{
        "CallSid",    "AccountSid",    "From",          "To",           "Caller",        "Called",     "CallStatus",
        "ApiVersion", "Direction",     "ForwardedFrom", "CallerName",   "ParentCallSid", "CallToken",  "StirVerstat",
        "FromCity",   "FromState",     "FromZip",       "FromCountry",  "ToCity",        "ToState",    "ToZip",
        "ToCountry",  "CallerCity",    "CallerState",   "CallerZip",    "CallerCountry", "CalledCity", "CalledState",
        "CalledZip",  "CalledCountry", "Digits",        "SpeechResult", "DialCallStatus"};
    for (qsizetype open = text.indexOf(QLatin1String("{{")); open >= 0;
         open = text.indexOf(QLatin1String("{{"), open + 2)) {
      const qsizetype close = text.indexOf(QLatin1String("}}"), open);
      const QString name = close < 0 ? QString() : text.mid(open + 2, close - open - 2).trimmed();
      if (!known.contains(name))
        say(Severity::Warning, "twiml.placeholder", e,
            CheckText::tr("Twilio sends no value for the placeholder {{%1}}, so nothing will stand there. Use "
                          "{{From}}, {{To}} or a fixed text.")
                .arg(name.left(40)));
    }
  }

  void order(const Element &response)
  {
    const Element *end = nullptr, *before = nullptr;
    for (const Element &verb : response.children) {
      if (verb.isText()) continue;
      if (end) {
        say(Severity::Warning, "twiml.unreachable", verb,
            CheckText::tr("<%1> is never reached, because <%2> before it does not come back. Remove it or move it up.")
                .arg(verb.name, end->name));
        return;
      }
      if (before && verb.name == QLatin1String("Reject"))
        say(Severity::Warning, "twiml.reject-late", verb,
            CheckText::tr(
                "<Reject> refuses a call only as the first element; here the call is already answered. Use <Hangup>."));
      if (before && before->name == QLatin1String("Dial"))
        say(Severity::Note, "twiml.verb-after-dial", verb,
            CheckText::tr("<%1> after <Dial> is also run when a good call ends on the other side. Give <Dial> an "
                          "action, or leave nothing after it.")
                .arg(verb.name));
      if (neverReturns(verb)) end = &verb;
      before = &verb;
    }
  }
};
} // namespace

std::vector<Finding> check(const Document &document)
{
  Checker checker;
  checker.document(document);
  return std::move(checker.findings);
}
} // namespace twiml
