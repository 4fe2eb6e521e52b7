// LiveKit's dialect: Twirp over POST with JSON, a token for each request with only the grant it needs.
#pragma once
#include "api/endpoint.h"

namespace livekit {
/// How one field travels in an `update` (LiveKit: livekit_sip.proto, the *Update messages).
struct UpdateField {
  const char *key;
  enum Form { Plain, List } form = Plain; ///< List: ListUpdate {set | clear}
};

/// A service's messages for one resource. All four are POST /twirp/livekit.{service}/{method}.
struct Messages {
  const Resource *resource;
  const char *service; ///< "SIP"
  const char *list;    ///< "ListSIPInboundTrunk"
  const char *items;   ///< member of the list's answer
  const char *filter;  ///< member of the list's request that asks for ids; used to read one, never together with paging
  const char *create = nullptr;
  const char *wrapper = nullptr; ///< member that holds the object in a create: "trunk"
  const char *update = nullptr;
  const char *remove = nullptr;
  std::span<const UpdateField> updateFields = {};
};

/// One Twirp request and its answer. `grants` are the claims that go into the token.
Task<Result<QJsonObject>> call(Account account, QString method, QJsonObject grants, QJsonObject request,
                               std::chrono::milliseconds deadline = std::chrono::seconds(30));

/// The list in an answer, of objects and (the protocol allows placeholders) nulls; left out or null is empty, anything
/// else is Protocol: unknown is not absent.
Result<QJsonArray> listIn(const QJsonObject &answer, const char *name, const QString &method);

/// Without a filter a self-hosted server gives everything at once; Cloud pages by the last id.
Task<Listing> list(Account account, const Messages *messages, Progress progress);
Task<Result<Object>> read(Account account, const Messages *messages, QString key);
Task<Result<Object>> create(Account account, const Messages *messages, Object wanted);
/// `update` where it covers every difference, else `replace` with the whole object, unknown members included.
Task<Result<Object>> change(Account account, const Messages *messages, Object fresh, Object wanted);
Task<Result<>> remove(Account account, const Messages *messages, QString key);

/// The object of an answer; Protocol when it is none, or has no key.
Result<Object> objectFrom(const Resource &, const QJsonValue &, const QString &method);
/// A write that was answered with success and nonsense may have happened.
Error afterWrite(Error);
/// The object that a write was answered with.
Result<Object> written(const Resource &, const Result<QJsonObject> &answer, const QString &method);
/// What is said when a list does not have the object.
Error notThere(const QString &method);

/// What an answer of 400 and above means, in words; tokens are cut out.
Error errorOf(const HttpReply &, const QString &method);
/// The grant that a service's requests about stored objects need.
QJsonObject sipAdmin();
std::vector<AllowedVerb> allowed(const Account &, const Messages &);
AllowedVerb verb(const Account &, const QString &method, bool writes);

template <const Messages &M> Endpoint endpoint()
{
  return {.resource = M.resource,
          .list = [](Account a, Progress p) { return list(std::move(a), &M, std::move(p)); },
          .read = [](Account a, QString key) { return read(std::move(a), &M, std::move(key)); },
          .create = [](Account a, Object wanted) { return create(std::move(a), &M, std::move(wanted)); },
          .change = [](Account a, Object fresh,
                       Object wanted) { return change(std::move(a), &M, std::move(fresh), std::move(wanted)); },
          .remove = [](Account a, QString key) { return remove(std::move(a), &M, std::move(key)); },
          .allowed = [](const Account &a) { return allowed(a, M); }};
}
} // namespace livekit
