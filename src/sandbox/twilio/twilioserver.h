// TwilioServer: what all of Twilio's endpoints share: products, sign-in, forms, lists, errors.
#pragma once
#include "sandbox/http.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

#include <functional>

namespace sandbox {

struct TwilioStore;

using Parameters = QList<QPair<QString, QString>>;

/// One request, read and signed in.
struct TwilioRequest {
  QByteArray verb;
  QString product;              ///< "api", "handler", "console" ...
  QString path;                 ///< as Twilio's host sees it: "/2010-04-01/Accounts/AC….json"
  QMap<QString, QString> names; ///< what the route's {Names} stand for in this path
  Parameters query;
  Parameters form;
  QString account;    ///< sid of the account that signed in; empty on an open route
  bool byKey = false; ///< signed in with an API key instead of the auth token
  HttpRequest http;

  /// The form's value of that name; nothing when it was not sent.
  std::optional<QString> value(QLatin1String name) const;
  /// All values of a repeated name.
  QStringList values(QLatin1String name) const;
  bool has(QLatin1String name) const { return value(name).has_value(); }
  /// The query's value of that name; nothing when it was not sent.
  std::optional<QString> asked(QLatin1String name) const;
};

/// An endpoint. The server's lock is held while it runs, so it may use the store freely and must not block.
using TwilioHandler = std::function<HttpReply(const TwilioRequest &)>;

/// How an endpoint is reached and what it takes.
struct TwilioRoute {
  QByteArray verb;        ///< "GET", "POST", "DELETE"
  QString product;        ///< first label of Twilio's host
  QString path;           ///< with {Names} for one segment each: "/v1/Trunks/{Sid}"
  QStringList parameters; ///< accepted in the query (GET, DELETE) or the form (POST); others are refused with 20001.
                          ///< A name that ends with '*' accepts every name which starts so. Page, PageSize and
                          ///< PageToken are added to a route with `list`.
  bool list = false;      ///< answers with v2010List or productList
  bool upload = false;    ///< takes a form in parts (multipart), as uploads have it
  bool open = false;      ///< no sign-in (bins check a signature themselves; the console is for people)
};

class TwilioServer {
public:
  explicit TwilioServer(TwilioStore &held) : store(held) {}
  /// Adds an endpoint. Those that are added first win.
  void add(TwilioRoute route, TwilioHandler handler);
  HttpReply answer(const HttpRequest &request);

private:
  struct Endpoint {
    TwilioRoute route;
    QRegularExpression pattern;
    TwilioHandler handler;
  };
  HttpReply dispatch(TwilioRequest &request);
  const Endpoint *find(TwilioRequest &request, bool &otherVerb) const;
  bool signIn(TwilioRequest &request) const;
  std::optional<HttpReply> forbidden(const TwilioRequest &) const;

  TwilioStore &store;
  QList<Endpoint> endpoints;
};

/// An object as JSON with that status.
HttpReply twilioReply(const QJsonObject &object, int status = 200);
/// Twilio's error form: code, message, more_info, status.
HttpReply twilioError(int status, int code, const QString &message);
/// 20404: "The requested resource /… was not found".
HttpReply twilioNotFound(const TwilioRequest &request);
/// 204 without a body, after a removal.
HttpReply twilioGone();

/// One page of a list of api.twilio.com: relative uris, start and end. Each item must have a "sid".
HttpReply v2010List(const TwilioRequest &request, const QString &key, const QJsonArray &items);
/// A list whose items are made for the page alone: there may be a hundred thousand.
struct LongList {
  qsizetype size = 0;
  std::function<QString(qsizetype)> sid;
  std::function<void(qsizetype, QByteArray &out)> write; ///< appends the item as JSON
};
HttpReply v2010Long(const TwilioRequest &request, const QString &key, const LongList &);
/// One page of a list of a product host: "meta" with absolute urls. Each item must have a "sid".
HttpReply productList(const TwilioRequest &request, const QString &key, const QJsonArray &items);

/// "Tue, 31 Aug 2010 20:36:28 +0000", the date form of api.twilio.com. `seconds` since 1970.
QString v2010Date(qint64 seconds);
/// "2015-01-02T11:23:45Z", the date form of the product hosts. `seconds` since 1970.
QString productDate(qint64 seconds);

} // namespace sandbox
