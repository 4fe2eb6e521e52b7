// Serverless objects that both the endpoints and the company's own need.
#pragma once
#include "sandbox/twilio/collection.h"

namespace sandbox {

Collection services();
Collection environments();
Collection functions();

/// The domain that a service of this name gets; the figures tell one account's from another's.
QString domainBase(const QString &service);
/// A version as it is kept, with its program.
QJsonObject functionVersion(TwilioStore &, const QJsonObject &function, const QString &path, const QString &visibility,
                            const QString &program, qint64 seconds);
/// A build as it is kept: `versions` are whole objects.
QJsonObject build(TwilioStore &, const QJsonObject &service, const QList<QJsonObject> &versions, qint64 seconds);

} // namespace sandbox
