// Sending one request once. What Qt does by default, and how it is prevented, was measured with Qt 6.4.2.
#include "net/exchange.h"

#include "net/tls.h"

#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace {
/// A body that cannot be rewound: only so Qt does not silently send a write again when the connection breaks.
class OnceBody : public QIODevice {
public:
  explicit OnceBody(QByteArray bytes) : data(std::move(bytes)) { open(ReadOnly | Unbuffered); }
  bool isSequential() const override { return true; }
  bool reset() override { return false; }
  qint64 bytesAvailable() const override { return data.size() - at + QIODevice::bytesAvailable(); }

private:
  qint64 readData(char *to, qint64 max) override
  {
    const qint64 n = std::min(max, qint64(data.size()) - at);
    if (n <= 0) return -1;
    std::memcpy(to, data.constData() + at, size_t(n));
    at += n;
    return n;
  }
  qint64 writeData(const char *, qint64) override { return -1; }
  QByteArray data;
  qint64 at = 0;
};

/// A status of 400 and above is an error to Qt and an answer to us, a 307 to a write too (Qt wanted to rewind its
/// body). Any other error counts, even beside a 200.
bool isAnswer(int status, QNetworkReply::NetworkError error)
{
  if (error == QNetworkReply::NoError) return status > 0;
  if (error == QNetworkReply::ContentReSendError) return status >= 300;
  return status >= 400 && error >= QNetworkReply::ContentAccessDenied;
}
} // namespace

net::Exchange::Exchange(std::shared_ptr<QNetworkAccessManager> m, HttpRequest r, Terms t)
    : manager(std::move(m)), request(std::move(r)), terms(std::move(t))
{}

net::Exchange::~Exchange()
{
  if (!reply) return;
  reply->disconnect(&timer); // abort() emits finished
  reply->abort();
  reply->deleteLater(); // not delete: we may be inside one of its signals
}

void net::Exchange::arm()
{
  send(prepared());
  QObject::connect(reply, &QNetworkReply::readyRead, &timer, [this] { readMore(); });
  QObject::connect(reply, &QNetworkReply::sslErrors, &timer, [this](const auto &errors) { judgeCertificate(errors); });
  QObject::connect(reply, &QNetworkReply::finished, &timer, [this] { finished(); });
  timer.setSingleShot(true);
  timer.callOnTimeout(&timer, [this] { stop(Failure::Late); });
  timer.start(request.deadline); // Qt's own transfer time-out counts silence only
}

QNetworkRequest net::Exchange::prepared() const
{
  QNetworkRequest r(request.url);
  r.setSslConfiguration(terms.tls);
  r.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // can hang below Qt 6.10.1
  r.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                 QNetworkRequest::ManualRedirectPolicy); // leaks Authorization
  r.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
  r.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
  r.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
  r.setDecompressedSafetyCheckThreshold(
      terms.largestAnswer); // Qt's own guard begins at 10 MB, which a long list may pass
  r.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Trunkline"));
  for (const auto &[name, value] : request.headers) r.setRawHeader(name, value);
  return r;
}

void net::Exchange::send(QNetworkRequest r)
{
  if (!terms.once) {
    reply = manager->sendCustomRequest(r, request.method);
    return;
  }
  auto *body = new OnceBody(request.body);
  r.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true); // a buffer could be rewound
  r.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
  if (!request.contentType.isEmpty()) r.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
  reply = manager->sendCustomRequest(r, request.method, body);
  body->setParent(reply); // Qt reads it until the reply is gone
}

void net::Exchange::readMore()
{
  QByteArray &body = outcome.reply.body;
  char piece[32 * 1024]; // a bomb never unfolds; and read(maxSize) would ask for that much memory each time
  for (qint64 n = 1; n > 0 && body.size() <= terms.largestAnswer;) {
    n = reply->read(piece, std::min<qint64>(sizeof piece, terms.largestAnswer + 1 - body.size()));
    if (n > 0) body.append(piece, n);
  }
  if (body.size() > terms.largestAnswer) stop(Failure::TooLarge);
}

void net::Exchange::judgeCertificate(const QList<QSslError> &errors)
{
  const QByteArray shown = digest(reply->sslConfiguration().peerCertificate());
  if (!terms.pinned.isEmpty() && shown == terms.pinned) return reply->ignoreSslErrors(errors);
  failure.certificate = shown;
  failure.tls = certificateText(request.url.host(), errors, shown, !terms.pinned.isEmpty());
}

void net::Exchange::stop(Failure::Cause why)
{
  if (failure.cause == Failure::Transport) failure.cause = why; // the first counts; abort() emits finished
  reply->abort();
}

void net::Exchange::finished()
{
  timer.stop();
  if (failure.cause == Failure::Transport && reply->isOpen()) readMore();
  if (std::exchange(isOver, true)) return;
  failure.error = reply->error();
  outcome.reply.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
  outcome.reply.headers = reply->rawHeaderPairs();
  if (failure.cause != Failure::Transport || !isAnswer(outcome.reply.status, failure.error)) outcome.failure = failure;
  wake();
}
