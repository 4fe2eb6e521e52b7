// HttpServer: cpp-httplib behind plain data, tuned for many clients on loopback.
#pragma once
#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QPair>

#include <functional>
#include <memory>
#include <optional>

namespace sandbox {

using Headers = QList<QPair<QByteArray, QByteArray>>;

struct HttpRequest {
  QByteArray verb;
  QByteArray path;  ///< percent-decoded, without the query
  QByteArray query; ///< as sent, without the question mark
  Headers headers;
  QByteArray body;                                 ///< of a form in parts only their contents, one behind the other
  QList<QPair<QByteArray, QByteArray>> parts = {}; ///< names and contents of a form in parts

  /// The first header of that name (in any case); nothing when absent.
  std::optional<QByteArray> header(const char *name) const;
};

struct HttpReply {
  int status = 200;
  QByteArray type; ///< Content-Type; empty = none
  QByteArray body;
  Headers headers = {};
  int wait = 0; ///< milliseconds to hold it back beside the server's latency

  void addHeader(const QByteArray &name, const QByteArray &value) { headers.append(qMakePair(name, value)); }
};

/// Answers one request; called on many threads at once.
using HttpHandler = std::function<HttpReply(const HttpRequest &)>;

/// Serves on 127.0.0.1 with a port of the system's choice.
class HttpServer {
public:
  /// Every answer is held back by `latency` milliseconds after it was made.
  HttpServer(HttpHandler handler, int latency);
  ~HttpServer();
  /// Binds and starts to serve on threads of its own. The port, or -1 when loopback refuses.
  int start();

private:
  struct Inside;
  std::unique_ptr<Inside> inside;
};

/// "Sun, 06 Nov 1994 08:49:37 GMT", the form of the Date header.
QByteArray httpDate();

} // namespace sandbox
