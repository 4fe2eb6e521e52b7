// The local page that stands for Twilio's console: lists the bins, makes and edits one.
#include "sandbox/company.h"
#include "sandbox/twilio/endpoints.h"
#include "sandbox/twilio/twilioserver.h"
#include "sandbox/twilio/twiliostore.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

namespace sandbox {

namespace {

using Text = QLatin1String;

constexpr qsizetype largestBin = 64 * 1024; // bytes; Twilio: 11750
constexpr qsizetype longestName = 64;

/// The page's texts.
struct Console {
  Q_DECLARE_TR_FUNCTIONS(Console)
};

/// What the form holds; `problem` and `address` are what the page says above it.
struct BinDraft {
  QString sid = {}; ///< empty: a new bin
  QString friendlyName = {};
  QString twiml = {};
  QString problem = {};
  QString address = {};
};

QString listed(const TwilioStore &store)
{
  if (store.bins.isEmpty()) return QStringLiteral("<p>%1</p>").arg(Console::tr("There are no bins yet."));
  QString out = QStringLiteral("<ul>");
  for (const auto &bin : store.bins)
    out += QStringLiteral("<li><a href=\"/console?bin=%1\">%2</a><br><code>%3</code></li>")
               .arg(bin.sid, bin.friendlyName.toHtmlEscaped(), binAddress(bin.sid));
  return out + QStringLiteral("</ul>");
}

QString said(const BinDraft &draft)
{
  if (!draft.problem.isEmpty())
    return QStringLiteral("<p id=\"problem\" role=\"alert\">%1</p>").arg(draft.problem.toHtmlEscaped());
  if (draft.address.isEmpty()) return {};
  return QStringLiteral("<p role=\"status\">%1<br><code id=\"address\">%2</code></p>")
      .arg(Console::tr("The bin is saved. Its URL, to copy:").toHtmlEscaped(), draft.address);
}

HttpReply consolePage(const TwilioStore &store, const BinDraft &draft)
{
  static const auto frame = QStringLiteral(
      "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title><style>\n"
      "body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1b1b1f}\n"
      "label{display:block;margin:1rem 0 "
      ".25rem;font-weight:600}input,textarea{box-sizing:border-box;width:100%;padding:.5rem;"
      "font:inherit}textarea{font-family:monospace;height:16rem}button{margin-top:1rem;padding:.5rem "
      "1.25rem;font:inherit}\n"
      "#problem{color:#a3120a}code{word-break:break-all}</style></head><body>\n<h1>%1</h1>\n<p>%2</p>\n"
      "<!--said-->\n<form method=\"post\" action=\"/console\"><input type=\"hidden\" name=\"sid\" value=\"%3\">\n"
      "<label for=\"friendlyName\">%4</label><input id=\"friendlyName\" name=\"friendlyName\" maxlength=\"64\" "
      "value=\"<!--name-->\">\n"
      "<label for=\"twiml\">%5</label><textarea id=\"twiml\" name=\"twiml\" "
      "spellcheck=\"false\"><!--twiml--></textarea>\n"
      "<button type=\"submit\">%6</button></form>\n<h2>%7</h2>\n<!--listed-->\n</body></html>\n");
  auto html = frame.arg(
      Console::tr("TwiML bins"),
      Console::tr("This page stands for Twilio's Console. It belongs to the sandbox and runs on this computer."),
      draft.sid.toHtmlEscaped(), Console::tr("Friendly name"), Console::tr("TwiML"),
      draft.sid.isEmpty() ? Console::tr("Create") : Console::tr("Save"), Console::tr("Your bins"));
  html.replace(Text("<!--listed-->"), listed(store));
  html.replace(Text("<!--said-->"), said(draft));
  html.replace(Text("<!--name-->"), draft.friendlyName.toHtmlEscaped());
  html.replace(Text("<!--twiml-->"), draft.twiml.toHtmlEscaped()); // last: what a person wrote is not searched again
  return {draft.problem.isEmpty() ? 200 : 400, "text/html; charset=utf-8", html.toUtf8()};
}

/// What is wrong with a draft, as a sentence; empty when nothing is.
QString problemOf(const BinDraft &draft)
{
  if (draft.friendlyName.trimmed().isEmpty()) return Console::tr("Give the bin a friendly name.");
  if (draft.friendlyName.size() > longestName) return Console::tr("The friendly name may have at most 64 characters.");
  if (draft.twiml.toUtf8().size() > largestBin) return Console::tr("A bin holds at most 64 kB of TwiML.");
  QXmlStreamReader xml(draft.twiml);
  while (!xml.atEnd()) xml.readNext();
  if (xml.hasError())
    return Console::tr("The TwiML is not valid XML: line %1, %2").arg(xml.lineNumber()).arg(xml.errorString());
  return {};
}

HttpReply show(const TwilioStore &store, const TwilioRequest &request)
{
  BinDraft draft;
  const auto wanted = request.asked(Text("bin"));
  for (const auto &bin : store.bins)
    if (wanted && bin.sid == *wanted) draft = {.sid = bin.sid, .friendlyName = bin.friendlyName, .twiml = bin.twiml};
  if (wanted && draft.sid.isEmpty()) draft.problem = Console::tr("There is no such bin: %1").arg(*wanted);
  return consolePage(store, draft);
}

HttpReply save(TwilioStore &store, const TwilioRequest &request)
{
  const auto field = [&request](const char *name) { return request.value(Text(name)).value_or(QString()); };
  BinDraft draft{.sid = field("sid"), .friendlyName = field("friendlyName"), .twiml = field("twiml")};
  const auto known = std::find_if(store.bins.begin(), store.bins.end(),
                                  [&draft](const TwilioBin &bin) { return bin.sid == draft.sid; });
  draft.problem = problemOf(draft);
  if (!draft.sid.isEmpty() && known == store.bins.end())
    draft.problem = Console::tr("There is no such bin: %1").arg(draft.sid);
  if (!draft.problem.isEmpty()) return consolePage(store, draft);
  if (draft.sid.isEmpty()) {
    draft.sid = store.dice.sid(Text("EH"));
    store.bins.append({draft.sid, store.accounts.first().sid, draft.friendlyName.trimmed(), draft.twiml});
  } else {
    known->friendlyName = draft.friendlyName.trimmed();
    known->twiml = draft.twiml;
  }
  draft.address = binAddress(draft.sid);
  return consolePage(store, draft);
}

} // namespace

void addConsole(TwilioServer &server, TwilioStore &store)
{
  for (const char *path : {"", "/"}) {
    server.add(
        {.verb = "GET", .product = Text("console"), .path = Text(path), .parameters = {Text("bin")}, .open = true},
        [&store](const TwilioRequest &request) { return show(store, request); });
    server.add({.verb = "POST",
                .product = Text("console"),
                .path = Text(path),
                .parameters = {Text("sid"), Text("friendlyName"), Text("twiml")},
                .open = true},
               [&store](const TwilioRequest &request) { return save(store, request); });
  }
}

} // namespace sandbox
