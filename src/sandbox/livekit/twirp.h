// TwirpServer: Twirp over HTTP as livekit-server v1.13.5 serves it; the methods are added by one file per resource.
#pragma once
#include "sandbox/http.h"
#include "sandbox/livekit/livekitstore.h"
#include "sandbox/livekit/message.h"
#include "sandbox/livekit/token.h"

#include <QJsonArray>
#include <QStringList>

#include <functional>
#include <variant>
#include <vector>

namespace sandbox {

struct TwirpError {
  const char *code; ///< "invalid_argument"
  QString text;
  QString argument = {}; ///< meta.argument; empty = no meta
  int wait = 0;          ///< milliseconds the server thinks before it says so
  QJsonObject meta = {};
};

/// An answer that comes later; waited for with the store unlocked.
struct TwirpLater {
  std::function<std::variant<QJsonObject, TwirpError>()> wait;
};

/// An answer: a message or an error, now or later.
using TwirpAnswer = std::variant<QJsonObject, TwirpError, TwirpLater>;

/// A check that found nothing wrong, or the error.
using Refusal = std::optional<TwirpError>;

/// What a method demands of the token.
enum class Needs {
  Nothing, ///< the method looks at the grants itself
  SipAdmin,
  SipCall,
  RoomList,
  RoomCreate,
  RoomAdmin,   ///< of the request's room
  RoomForward, ///< RoomAdmin and destinationRoom
  RoomRecord,
  IngressAdmin
};

struct TwirpCall {
  QJsonObject request;
  Grants grants;
};

/// A method. The server's lock is held while it runs.
using TwirpHandler = std::function<TwirpAnswer(const TwirpCall &)>;

struct TwirpMethod {
  QLatin1String service; ///< "SIP"
  QLatin1String name;    ///< "ListSIPInboundTrunk"
  Needs needs;
  const MessageType &request;
  const MessageType &response;
  TwirpHandler handler;
};

class TwirpServer {
public:
  TwirpServer(LivekitStore &held, QString apiKey, QString apiSecret)
      : store(held), key(std::move(apiKey)), secret(std::move(apiSecret))
  {}
  void add(TwirpMethod method);
  HttpReply answer(const HttpRequest &request);

private:
  HttpReply route(const HttpRequest &request);
  HttpReply call(const TwirpMethod &method, const HttpRequest &request, const Grants &grants);

  LivekitStore &store;
  QString key;
  QString secret;
  std::vector<TwirpMethod> methods;
};

TwirpError invalid(const QString &text);
TwirpError notFound(const QString &text);
/// 503 "no response from servers" after so many milliseconds: nobody in the cluster answers for it.
TwirpError noResponse(int wait);
/// 401 "permissions denied".
TwirpError denied();

/// The text of a member; empty when absent.
inline QString textOf(const QJsonObject &object, const char *name)
{
  return object.value(QLatin1String(name)).toString();
}
inline QJsonObject objectOf(const QJsonObject &object, const char *name)
{
  return object.value(QLatin1String(name)).toObject();
}
inline QJsonArray arrayOf(const QJsonObject &object, const char *name)
{
  return object.value(QLatin1String(name)).toArray();
}
/// The list of texts of a member.
QStringList textsOf(const QJsonObject &object, const char *name);

} // namespace sandbox
