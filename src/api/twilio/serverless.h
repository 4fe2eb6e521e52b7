// Twilio: Trunkline's place among the account's serverless services, and each step of a publication. A step looks first
// at what is there, so that one whose answer was lost can be made again. Used by hosted.cpp alone.
#pragma once
#include "api/twilio/dialect.h"

#include <QJsonArray>

namespace twilio::serverless {

/// One version that a build holds.
struct Version {
  QString sid, function, path, visibility, created;
};

/// What calls meet now. Empty texts: not there (yet).
struct Site {
  QString service;     ///< ZS…
  QString environment; ///< ZE…
  QString domain;      ///< "trunkline-1234.twil.io"
  QString build;       ///< ZB…, the one that is deployed
  QList<Version> functions;
  QStringList assets; ///< ZN… of the versions that the build holds besides
  QStringList assetPaths;
  QString runtime, dependencies; ///< of the build, to be kept

  /// nullptr when the deployed build has nothing there.
  const Version *at(const QString &path) const;
  QString addressOf(const QString &path) const { return QStringLiteral("https://") + domain + path; }
};

/// What there is; nothing is made. No service at all is no error.
Task<Result<Site>> look(Account);
/// Makes service and environment where they are missing.
Task<Result<Site>> prepared(Account);
/// The program of a version.
Task<Result<QByteArray>> contentOf(Account, QString service, QString function, QString version);
/// The function's SID; one of that name whose versions somebody else wrote is a Conflict.
Task<Result<QString>> function(Account, QString service, QString name);
/// The SID of a protected version with exactly this program.
Task<Result<QString>> version(Account, QString service, QString function, QString path, QByteArray program);
/// A completed build of these versions, the site's assets, runtime and dependencies. Twilio takes seconds to minutes.
Task<Result<QString>> build(Account, Site, QStringList versions);
/// Puts a build in place of `site.build`; an empty one takes the environment offline. Conflict when somebody else
/// deployed meanwhile.
Task<Result<>> deploy(Account, Site, QString build);
Task<Result<>> removeFunction(Account, QString service, QString function);

std::vector<AllowedVerb> allowed();
} // namespace twilio::serverless
