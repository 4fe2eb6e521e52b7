// Twilio's dialect: Basic authentication, product hosts, form bodies, two kinds of paging, two forms of errors.
#pragma once
#include "api/endpoint.h"

#include <QUrlQuery>

namespace twilio {
/// Where a resource lives. `path` is public: "/2010-04-01/Accounts/{account}/IncomingPhoneNumbers"; on product "api"
/// every path ends in .json. Twilio: api v2010, and /v1, /v2 of the products.
struct Place {
  const Resource *resource;
  const char *product; ///< first label of the host: "api", "trunking"
  const char *path;
  const char *listKey; ///< the member that holds a page's objects; nullptr: meta.key tells
  int pageSize = 1000; ///< Twilio's most

  // What lies in another object: its path holds {parent}, its key is "PARENT/SID".
  const Resource *source = nullptr; ///< the kind of the other object
  const char *parent = nullptr;     ///< the field with the other's SID: "trunk_sid"
  /// It only ties the parent to something that stands elsewhere and whose SID it bears: the one name of the form that
  /// makes it, "CredentialListSid".
  const char *attaches = nullptr;
  /// The parent itself may tell that nothing lies in it: then nobody asks.
  bool (*mayHold)(const void *parent) = nullptr;
  /// It is a side of the object at `path`, at an address below that, and has that object's key: "Recording".
  const char *side = nullptr;
};

/// Whether what signs in by `kind` may hang on an object with Twilio's `auth_type` ("IP_ACL,CREDENTIAL_LIST"). Only one
/// whose words are all known can say no.
bool maySignInBy(const QString &authType, QLatin1String kind);

/// A form: names in PascalCase, in the order given; a list is a repeated name.
using Form = QList<QPair<QString, QString>>;

/// One request and its answer of less than 300, not looked into.
Task<Result<HttpReply>> exchange(Account account, QByteArray method, QUrl url, const Form &form);
/// One request and its JSON answer; an empty answer (204) is an empty object.
Task<Result<QJsonObject>> call(Account account, QByteArray method, QUrl url, const Form &form);

/// The same for a request that is no form: signs it in, sends it, reads its JSON.
Task<Result<QJsonObject>> exchange(Account account, HttpRequest request);

Task<Listing> list(Account account, const Place *place, Progress progress);
/// What a list is narrowed to: names and values of its query.
using Filter = QList<QPair<QString, QString>>;
/// `parent`: the SID for {parent}, or nothing.
Task<Listing> listPages(Account account, const Place *place, QString parent, Progress progress, Filter filter);
/// All children of all parents, some parents side by side. A parent that was removed meanwhile has none.
Task<Listing> listChildren(Account account, const Place *place, std::shared_ptr<const Rows> parents);
Task<Result<Object>> read(Account account, const Place *place, QString key);
/// Sends the fields that an operator may set: those that are required or never given back, and those that are set.
Task<Result<Object>> create(Account account, const Place *place, Object wanted);
/// Sends the fields that differ; an empty text clears.
Task<Result<Object>> change(Account account, const Place *place, Object fresh, Object wanted);
Task<Result<>> remove(Account account, const Place *place, QString key);

/// The address of the page behind this one; empty on the last.
QUrl nextPage(const QJsonObject &page, const QUrl &here);
/// An answer that is not what the protocol says.
Error unreadable(const QUrl &, const QString &why);
/// The object with this key; "PARENT/" is the list of a parent's children, nothing the whole list.
QUrl urlOf(const Account &, const Place &, const QString &key = {});
std::vector<AllowedVerb> allowed(const Account &, const Place &);
/// What Twilio's answer of 400 and above means, in words.
Error errorOf(const HttpReply &, const QUrl &);
/// "voice_url" → "VoiceUrl"
QString formName(const char *key);
/// The fields in which the two differ, as a form.
Form formOf(const Object &fresh, const Object &wanted);

/// The five functions of a resource that has nothing special, from its Place.
template <const Place &P> Endpoint endpoint()
{
  Endpoint e{.resource = P.resource};
  if (P.parent) {
    e.source = P.source;
    e.parentField = P.parent;
    e.listIn = [](Account a, QString parent) { return listPages(std::move(a), &P, std::move(parent), {}, {}); };
    e.listFrom = [](Account a, std::shared_ptr<const Rows> of) {
      return listChildren(std::move(a), &P, std::move(of));
    };
  } else {
    e.list = [](Account a, Progress p) { return list(std::move(a), &P, std::move(p)); };
  }
  e.read = [](Account a, QString key) { return read(std::move(a), &P, std::move(key)); };
  e.create = [](Account a, Object wanted) { return create(std::move(a), &P, std::move(wanted)); };
  e.change = [](Account a, Object fresh, Object wanted) {
    return change(std::move(a), &P, std::move(fresh), std::move(wanted));
  };
  e.remove = [](Account a, QString key) { return remove(std::move(a), &P, std::move(key)); };
  e.allowed = [](const Account &a) { return allowed(a, P); };
  return e;
}
} // namespace twilio
