// What the endpoints of Serverless share: objects by a request's path, and how they are shown.
#pragma once
#include "sandbox/twilio/serverless.h"

#include <QDateTime>

namespace sandbox::serverless {

inline constexpr QLatin1String product("serverless");
inline const QString servicePath = QStringLiteral("/v1/Services"),
                     oneService = servicePath + QStringLiteral("/{ServiceSid}");

inline QString member(const QJsonObject &o, const char *name) { return o[QLatin1String(name)].toString(); }
inline qint64 now() { return QDateTime::currentSecsSinceEpoch(); }
inline HttpReply wrong(const QString &message) { return twilioError(400, 20001, message); }
/// With `links`: (name, what comes behind the object's own address).
QJsonObject withLinks(QJsonObject, const QList<QPair<const char *, const char *>> &links);

/// What a request's path names; nullptr: the account, or the service, has none such.
const QJsonObject *serviceOf(const TwilioStore &, const TwilioRequest &);
const QJsonObject *functionOf(const TwilioStore &, const TwilioRequest &);
QJsonObject *environmentOf(TwilioStore &, const TwilioRequest &);
/// The build with this SID, of the path's service.
QJsonObject *buildOf(TwilioStore &, const TwilioRequest &, const QString &sid);
/// Some environment has this build.
bool isDeployed(const TwilioStore &, const QString &build);

void addVersions(TwilioServer &, TwilioStore &);
void addBuilds(TwilioServer &, TwilioStore &);
/// https://DOMAIN/PATH, as calls reach it.
void addTwilIo(TwilioServer &, TwilioStore &);

} // namespace sandbox::serverless
