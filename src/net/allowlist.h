// AllowList: which requests may be sent at all. Everything else is refused before it leaves.
#pragma once
#include "net/httpgate.h"

#include <QRegularExpression>

namespace net {
/// Scheme and authority of an address: "https://api.twilio.com", with a port only if it is not the scheme's own.
QString originOf(const QUrl &url);
/// The same with a star for the first label of the host: "https://*.twil.io".
QString starredOrigin(const QUrl &url);

/// An origin of the list may have a placeholder for the first label of its host ("https://{service}.twil.io"), and
/// GatePolicy::addresses a star there: the whole host is then added to the base.
class AllowList {
public:
  explicit AllowList(const std::vector<AllowedVerb> &verbs);
  /// The entry that allows the request, or null.
  const AllowedVerb *find(const HttpRequest &request) const;

private:
  struct Entry {
    AllowedVerb verb;
    QRegularExpression origin, path;
  };
  std::vector<Entry> entries;
};
} // namespace net
