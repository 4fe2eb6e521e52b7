// Collection: the five verbs of a kind of object that Twilio keeps without more ado; what is special are its hooks.
#pragma once
#include "sandbox/twilio/twilioserver.h"
#include "sandbox/twilio/twiliostore.h"

namespace sandbox {

/// A parameter of the form that makes or changes an object, and the member that it sets.
struct FormField {
  enum Kind { Words, Url, Flag, Whole, Choice, Fixed };
  const char *name;   ///< "FriendlyName"
  const char *member; ///< "friendly_name"
  Kind kind = Words;  ///< Fixed: a text that only creation takes
  bool required = false;
  int least = 0, most = 255; ///< length of words; range of a whole number
  QStringList choices = {};  ///< of Choice
  QJsonValue otherwise = {}; ///< what the member is when nothing was sent at creation; null by itself
};

struct Collection {
  QString product;                          ///< "trunking", "api"
  QString path;                             ///< of the list, without ".json": "/v1/Trunks/{TrunkSid}/OriginationUrls"
  QString listKey;                          ///< "origination_urls"
  QLatin1String prefix;                     ///< of new sids: "OU"
  QList<QJsonObject> TwilioStore::*objects; ///< newest first
  QList<FormField> fields = {};
  bool changes = true; ///< may be changed, not only made and removed

  // In another object: the name in the path, and the member, that hold its sid.
  QString parentName = {}, parentMember = {};
  QList<QJsonObject> TwilioStore::*parents = nullptr;

  // Hooks; each may be empty. They answer Twilio's refusal, or nothing.
  std::function<std::optional<HttpReply>(const TwilioStore &, const QJsonObject &object)> check = {};
  std::function<std::optional<HttpReply>(const TwilioStore &, const QJsonObject &object)> mayRemove = {};
  /// What goes with it when it is removed.
  std::function<void(TwilioStore &, const QJsonObject &object)> removed = {};
  /// The object that a creation makes of its form, with its sid, or the refusal; by default a new sid.
  std::function<std::optional<HttpReply>(TwilioStore &, const TwilioRequest &, QJsonObject &object)> make = {};
  /// As it is shown; members that are computed.
  std::function<QJsonObject(const TwilioStore &, QJsonObject object)> shown = {};
};

/// Makes it a tie of a list of the account to its parent: it bears the list's own sid, which creation takes by the name
/// `parameter`. One that is tied already is refused with `twice`.
void tie(Collection &, const char *parameter, QList<QJsonObject> TwilioStore::*lists, int twice);

/// 400 with that code.
HttpReply twilioRefusal(int code, const char *message);

/// Adds list, creation, read, change and removal.
void addCollection(TwilioServer &, TwilioStore &, Collection);

/// The object of a list with this sid; nullptr when there is none.
QJsonObject *objectWith(QList<QJsonObject> &, const QString &sid);
const QJsonObject *objectWith(const QList<QJsonObject> &, const QString &sid);
/// Another object of the list has the same text there, whatever its case.
bool isTaken(const QList<QJsonObject> &, const QJsonObject &object, const char *member);
/// Sets dates, account and addresses as Twilio does; for what the company had from the beginning, too.
void stampNew(const Collection &, QJsonObject &object, const QString &account, qint64 seconds);

} // namespace sandbox
