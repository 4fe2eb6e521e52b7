// HttpServer on cpp-httplib: one thread per connection, no Nagle, connections that stay open.
#include "sandbox/http.h"

#include <QDateTime>
#include <QLocale>

#include <chrono>
#include <httplib.h>
#include <thread>

namespace sandbox {

namespace {

constexpr size_t connections = 128;        // each open connection holds a thread of the pool
constexpr size_t requestsEach = 1'000'000; // before the server closes a connection by itself

HttpRequest taken(const httplib::Request &from, QByteArray body)
{
  HttpRequest out;
  out.verb = QByteArray::fromStdString(from.method);
  out.path = QByteArray::fromStdString(from.path);
  const auto target = QByteArray::fromStdString(from.target);
  const auto mark = target.indexOf('?');
  if (mark >= 0) out.query = target.mid(mark + 1);
  for (const auto &[name, value] : from.headers)
    out.headers.append({QByteArray::fromStdString(name), QByteArray::fromStdString(value)});
  out.body = std::move(body);
  return out;
}

void give(const HttpReply &reply, httplib::Response &to)
{
  to.status = reply.status;
  for (const auto &[name, value] : reply.headers) to.set_header(name.toStdString(), value.toStdString());
  to.set_header("Date", httpDate().toStdString());
  if (reply.type.isEmpty())
    to.body = reply.body.toStdString();
  else
    to.set_content(reply.body.toStdString(), reply.type.toStdString());
}

} // namespace

std::optional<QByteArray> HttpRequest::header(const char *name) const
{
  for (const auto &[key, value] : headers)
    if (key.compare(name, Qt::CaseInsensitive) == 0) return value;
  return {};
}

struct HttpServer::Inside {
  HttpHandler handler;
  std::chrono::milliseconds latency;
  httplib::Server server = {};
  std::thread thread = {};

  void answer(const httplib::Request &request, QByteArray body, httplib::Response &response,
              const QList<QPair<QByteArray, QByteArray>> &parts = {}) const
  {
    auto asked = taken(request, std::move(body));
    asked.parts = parts;
    const auto reply = handler(asked);
    std::this_thread::sleep_for(latency + std::chrono::milliseconds(reply.wait));
    give(reply, response);
  }
};

HttpServer::HttpServer(HttpHandler handler, int latency)
    : inside(new Inside{std::move(handler), std::chrono::milliseconds(latency)})
{
  auto &server = inside->server;
  server.new_task_queue = [] { return new httplib::ThreadPool(connections); };
  server.set_tcp_nodelay(true);
  server.set_keep_alive_max_count(requestsEach);
  server.set_keep_alive_timeout(60);
  server.set_payload_max_length(64 * 1024 * 1024);
  const auto bare = [this](const httplib::Request &q, httplib::Response &a) { inside->answer(q, {}, a); };
  // The body is read by hand: the library would refuse forms above 8 kB.
  const auto full = [this](const httplib::Request &q, httplib::Response &a, const httplib::ContentReader &reader) {
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> parts;
    const auto take = [&](const char *data, size_t size) {
      body.append(data, static_cast<qsizetype>(size));
      if (!parts.isEmpty()) parts.last().second.append(data, static_cast<qsizetype>(size));
      return true;
    };
    const auto begin = [&](const httplib::MultipartFormData &part) {
      parts.append({QByteArray::fromStdString(part.name), {}});
      return true;
    };
    const bool whole = q.is_multipart_form_data() ? reader(begin, take) : reader(take);
    if (whole) inside->answer(q, std::move(body), a, parts);
  };
  const std::string any = R"([\s\S]*)";
  server.Get(any, bare).Options(any, bare);
  server.Post(any, full).Put(any, full).Patch(any, full).Delete(any, full);
}

HttpServer::~HttpServer()
{
  inside->server.stop();
  if (inside->thread.joinable()) inside->thread.join();
}

int HttpServer::start()
{
  const int port = inside->server.bind_to_any_port("127.0.0.1");
  if (port > 0) inside->thread = std::thread([this] { inside->server.listen_after_bind(); });
  return port;
}

QByteArray httpDate()
{
  return QLocale::c().toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1()
         + " GMT";
}

} // namespace sandbox
