// Twilio: TwiML documents, found through the numbers and applications that point at them. Bins are read by a signed
// GET; anybody else's webhook is shown and never called.
#include "api/twilio/resources.h"
#include "core/all.h"
#include "core/ids.h"
#include "model/phonenumber.h"
#include "model/twimlapp.h"
#include "model/twimlbin.h"
#include "net/twiliosignature.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUrlQuery>

namespace twilio {
namespace {
constexpr int atATime = 5; ///< Twilio asks for few requests side by side

QString words(const char *text) { return QCoreApplication::translate("twiml-bin", text); }

QString withoutQuery(const QString &url) { return url.section(u'?', 0, 0); }

/// One document for each address, with the numbers and applications that use it.
std::vector<TwimlBin> documentsOf(const Rows &numbers, const Rows *apps)
{
  std::vector<TwimlBin> out;
  const auto add = [&](const QString &address, QStringList TwimlBin::*users, const QString &user) {
    if (address.isEmpty() || isDemoUrl(address)) return;
    const auto sid = binSid(address);
    const QString url = sid ? withoutQuery(address) : address;
    auto known = std::find_if(out.begin(), out.end(), [&](const TwimlBin &b) { return b.url == url; });
    if (known == out.end()) {
      TwimlBin bin;
      bin.url = url;
      bin.sid = sid.value_or(QString());
      bin.kind = sid ? TwimlBin::Kind::Bin : TwimlBin::Kind::Webhook;
      bin.kindText = kindWord(bin.kind);
      out.push_back(bin);
      known = std::prev(out.end());
    }
    QStringList &all = (*known).*users;
    if (!all.contains(user)) all << user;
  };
  for (int i = 0; i < numbers.size(); ++i) {
    const auto &n = *static_cast<const PhoneNumber *>(numbers.at(i));
    if (!n.trunkSid.isEmpty() || !n.voiceApplicationSid.isEmpty()) continue; // Twilio ignores the voice URL then
    add(n.voiceUrl, &TwimlBin::numbers, n.number);
    add(n.voiceFallbackUrl, &TwimlBin::numbers, n.number);
  }
  for (int i = 0; apps && i < apps->size(); ++i) {
    const auto &a = *static_cast<const TwimlApp *>(apps->at(i));
    add(a.voiceUrl, &TwimlBin::apps, a.name);
    add(a.voiceFallbackUrl, &TwimlBin::apps, a.name);
  }
  return out;
}

void describe(TwimlBin &bin)
{
  using R = TwimlBin::Reading;
  switch (bin.reading) {
  case R::NotAsked:
    bin.readingText = words(QT_TRANSLATE_NOOP("twiml-bin", "Not called"));
    break;
  case R::NoToken:
    bin.readingText = words(QT_TRANSLATE_NOOP("twiml-bin", "Needs the Auth Token"));
    break;
  case R::Read:
    bin.readingText = words(QT_TRANSLATE_NOOP("twiml-bin", "Read"));
    break;
  case R::Refused:
    bin.readingText = words(QT_TRANSLATE_NOOP("twiml-bin", "Refused"));
    break;
  case R::Missing:
    bin.readingText = words(QT_TRANSLATE_NOOP("twiml-bin", "Does not exist"));
    break;
  case R::Failed:
    bin.readingText = words(QT_TRANSLATE_NOOP("twiml-bin", "Could not be read"));
    break;
  }
}

/// What Twilio would render for a call to the number that points here. Where several do, the placeholder stands for
/// itself: rendered for one of them, it would look like a fixed number.
QUrl fetchUrl(const Account &account, const TwimlBin &bin)
{
  QUrl url(bin.url);
  QString query = QStringLiteral("AccountSid=") + account.accountSid;
  const QString to = bin.numbers.size() == 1 && bin.apps.isEmpty() ? bin.numbers.first() : QStringLiteral("{{To}}");
  query += QStringLiteral("&To=") + QString::fromLatin1(QUrl::toPercentEncoding(to));
  url.setQuery(query);
  return url;
}

void take(TwimlBin &bin, const HttpReply &reply)
{
  using R = TwimlBin::Reading;
  if (reply.status == 200) {
    bin.reading = R::Read;
    bin.document = Secret(reply.body);
    return;
  }
  bin.reading = reply.status == 404 ? R::Missing : reply.status == 401 || reply.status == 403 ? R::Refused : R::Failed;
  bin.problem = errorOf(reply, QUrl(bin.url));
  if (bin.reading == R::Refused)
    bin.problem.text = words(QT_TRANSLATE_NOOP(
        "twiml-bin",
        "Twilio refused the signed request. The Auth Token may be an old one, or belong to another account."));
  if (bin.reading == R::Missing)
    bin.problem.text = words(QT_TRANSLATE_NOOP(
        "twiml-bin", "This TwiML bin does not exist. It was removed, or belongs to another account."));
}

/// Applications that a key may not read hide their documents, not those of the numbers.
Task<Listing> listBins(Account account, std::shared_ptr<const Rows> numbers)
{
  auto asking = twimlApps().list(account, {});
  const auto apps = co_await asking;
  std::vector<TwimlBin> bins = documentsOf(*numbers, apps ? apps->get() : nullptr);
  std::vector<Task<Result<Object>>> reads;
  for (const TwimlBin &bin : bins) reads.push_back(readBin(account, Object::of(bin)));
  auto reading = all(std::move(reads), atATime);
  const auto read = co_await reading;
  auto rows = std::make_shared<RowsOf<TwimlBin>>();
  for (const auto &one : read) {
    if (!one) co_return one.error();
    rows->list.push_back(one->as<TwimlBin>());
  }
  co_return std::shared_ptr<Rows>(rows);
}
} // namespace

Task<Result<Object>> readBin(Account account, Object object)
{
  TwimlBin &bin = object.as<TwimlBin>();
  bin.readAt = QDateTime::currentDateTimeUtc();
  if (bin.kind == TwimlBin::Kind::Bin && account.authToken.isEmpty())
    bin.reading = TwimlBin::Reading::NoToken;
  else if (bin.kind == TwimlBin::Kind::Bin) {
    HttpRequest get{"GET", fetchUrl(account, bin)};
    get.headers = {{"X-Twilio-Signature", net::twilioSignature(account.authToken, get.url)}};
    auto sending = account.gate.send(std::move(get));
    const auto reply = co_await sending;
    if (reply) {
      take(bin, *reply);
    } else {
      bin.reading = TwimlBin::Reading::Failed;
      bin.problem = reply.error();
    }
  }
  describe(bin);
  co_return object;
}

const Endpoint &bins()
{
  static const Endpoint e{
      .resource = &resourceOf<TwimlBin>(),
      .source = &resourceOf<PhoneNumber>(),
      .listFrom = [](Account a, std::shared_ptr<const Rows> of) { return listBins(std::move(a), std::move(of)); },
      .allowed =
          [](const Account &) {
            return std::vector<AllowedVerb>{
                {"GET", QStringLiteral("https://handler.twilio.com"), QStringLiteral("/twiml/{sid}"), false},
                {"POST", QStringLiteral("https://handler.twilio.com"), QStringLiteral("/twiml/{sid}"), false}};
          }};
  return e;
}
} // namespace twilio
