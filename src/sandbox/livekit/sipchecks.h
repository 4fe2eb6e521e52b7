// What livekit-server refuses in trunks and rules, in its own words, and the changes an `update` makes.
#pragma once
#include "sandbox/livekit/twirp.h"

namespace sandbox {

/// "1 (510) 555-0100" as "+15105550100"; anything that is no number stays as it is.
QString normalNumber(const QString &number);

Refusal checkMedia(const QJsonObject &media);
/// Name and value of each header.
Refusal checkHeaders(const QJsonObject &headers);
/// The three header maps of a trunk.
Refusal checkHeaderMaps(const QJsonObject &trunk);
/// `subject` is "trunk address", "from_host", "trunk hostname".
Refusal checkHost(const QString &host, const QString &subject);
/// Each ListUpdate among these members of an update that is set.
Refusal checkListUpdates(const QJsonObject &update, std::initializer_list<const char *> names);

/// Applies the ListUpdates of these members.
void applyLists(QJsonObject &info, const QJsonObject &update, std::initializer_list<const char *> names);
/// Takes over the members that are set.
void applySet(QJsonObject &info, const QJsonObject &update, std::initializer_list<const char *> names);
/// A map after a change: an empty value removes its key, another one sets it.
QJsonObject patchedMap(QJsonObject attributes, const QJsonObject &changes);
/// Brings `media` and the deprecated `media_encryption` in step: media wins where it says something.
void alignMedia(QJsonObject &info);

/// Bytes of UTF-8 at most; `what` is "metadata size", "name length".
Refusal checkSize(const QString &text, const QString &what, int limit);

/// "twirp error unknown: …", as errors of LiveKit's inner calls are given on.
TwirpError inner(const TwirpError &error);
/// Fills created_at and updated_at where the project is a Cloud one; `before` is the stored object or empty.
void stamp(QJsonObject &info, const QJsonObject &before, bool cloud);
/// An id list or page of a list request cut out of `all` the way the server does it, batch by batch.
QJsonArray pageOf(const QMap<QString, QJsonObject> &all, const QJsonObject &request, const char *ids,
                  const std::function<bool(const QJsonObject &)> &fits);

} // namespace sandbox
