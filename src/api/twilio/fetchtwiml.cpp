// The signed request of an inbound call.
#include "api/twilio/fetchtwiml.h"

#include "core/ids.h"
#include "net/twiliosignature.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QUuid>

namespace twilio {
namespace {
struct FetchText {
  Q_DECLARE_TR_FUNCTIONS(FetchTwiml)
};
using Pairs = QList<QPair<QString, QString>>;

Pairs parametersOf(const Account &account, const TwimlWish &wish)
{
  const auto text = [](const char *t) { return QString::fromLatin1(t); };
  return {{text("AccountSid"), account.accountSid},
          {text("ApiVersion"), text("2010-04-01")},
          {text("CallSid"), text("CA") + QString::fromLatin1(QUuid::createUuid().toByteArray(QUuid::Id128))},
          {text("CallStatus"), text("ringing")},
          {text("Called"), wish.to},
          {text("Caller"), wish.from},
          {text("Direction"), text("inbound")},
          {text("From"), wish.from},
          {text("To"), wish.to}};
}

QByteArray encodedPairs(const Pairs &pairs)
{
  QByteArray out;
  for (const auto &[name, value] : pairs) {
    if (!out.isEmpty()) out += '&';
    out += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
  }
  return out;
}
} // namespace

bool isFetchable(const QString &url)
{
  const QUrl u(url);
  return binSid(url) || (u.scheme() == u"https" && u.host().endsWith(QLatin1String(".twil.io")));
}

Task<Result<FetchedTwiml>> fetchAsTwilio(Account account, TwimlWish wish)
{
  if (!isFetchable(wish.url))
    co_return Error{Error::Rejected, FetchText::tr("Only bins and hosted documents are fetched, never other servers.")};
  if (account.authToken.isEmpty())
    co_return Error{Error::Rejected, FetchText::tr("Twilio signs its requests with the account’s Auth Token, which is "
                                                   "not known. Enter it first.")};
  const Pairs parameters = parametersOf(account, wish);
  HttpRequest request{wish.method, QUrl(wish.url)};
  request.deadline = std::chrono::milliseconds(twilioWaits);
  if (wish.method == "POST") {
    request.body = encodedPairs(parameters);
    request.contentType = "application/x-www-form-urlencoded";
  } else {
    request.url.setQuery(QString::fromLatin1(encodedPairs(parameters)), QUrl::StrictMode);
  }
  const QByteArray signature =
      net::twilioSignature(account.authToken, request.url, wish.method == "POST" ? parameters : Pairs());
  request.headers = {{"X-Twilio-Signature", signature}};
  QElapsedTimer clock;
  clock.start();
  auto sending = account.gate.send(std::move(request));
  const auto reply = co_await sending;
  if (!reply) co_return reply.error();
  co_return FetchedTwiml{reply->status, clock.elapsed(), QString::fromLatin1(reply->header("Content-Type")),
                         Secret(reply->body)};
}
} // namespace twilio
