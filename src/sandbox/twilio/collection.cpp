// Lists, reads, makes, changes and removes.
#include "sandbox/twilio/collection.h"

#include <QDateTime>
#include <QUrl>

namespace sandbox {

namespace {
using Text = QLatin1String;

bool isV2010(const Collection &c) { return c.product == Text("api"); }
QString instance(const Collection &c) { return c.path + Text(isV2010(c) ? "/{Sid}.json" : "/{Sid}"); }
QString date(const Collection &c, qint64 seconds) { return isV2010(c) ? v2010Date(seconds) : productDate(seconds); }

HttpReply invalid(const QString &message) { return twilioError(400, 20001, message); }

/// The value as it is kept, or Twilio's refusal.
std::optional<HttpReply> take(const FormField &f, const QString &value, QJsonObject &object)
{
  const QString name = Text(f.name);
  switch (f.kind) {
  case FormField::Words:
  case FormField::Fixed:
    if (value.size() < f.least || value.size() > f.most)
      return invalid(QStringLiteral("%1 must have %2 to %3 characters").arg(name).arg(f.least).arg(f.most));
    break;
  case FormField::Url:
    if (const QUrl url(value, QUrl::StrictMode);
        !value.isEmpty() && (!url.isValid() || !url.scheme().startsWith(Text("http"))))
      return twilioError(400, 21502, name + Text(" is not a valid URL: ") + value);
    break;
  case FormField::Flag:
    if (value != Text("true") && value != Text("false")) return invalid(name + Text(" must be true or false"));
    object[Text(f.member)] = value == Text("true");
    return {};
  case FormField::Whole: {
    bool good = false;
    const int n = value.toInt(&good);
    if (!good || n < f.least || n > f.most)
      return invalid(QStringLiteral("%1 must be between %2 and %3").arg(name).arg(f.least).arg(f.most));
    object[Text(f.member)] = n;
    return {};
  }
  case FormField::Choice:
    if (!f.choices.contains(value)) return invalid(name + Text(" is not valid: ") + value);
    break;
  }
  object[Text(f.member)] = value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
  return {};
}

std::optional<HttpReply> takeForm(const Collection &c, const TwilioRequest &request, QJsonObject &object, bool creating)
{
  for (const FormField &f : c.fields) {
    const auto value = request.value(Text(f.name));
    if (!value && creating && f.required)
      return invalid(QStringLiteral("Missing required parameter %1 in the post body").arg(Text(f.name)));
    if (!value && creating) object[Text(f.member)] = f.otherwise.isUndefined() ? QJsonValue::Null : f.otherwise;
    if (!value) continue;
    if (auto refused = take(f, *value, object)) return refused;
  }
  return {};
}

/// The {names} of the path, filled in.
QString filled(const Collection &c, const QJsonObject &object, const QString &account)
{
  QString path = c.path;
  path.replace(Text("{AccountSid}"), account);
  if (!c.parentName.isEmpty())
    path.replace(QStringLiteral("{%1}").arg(c.parentName), object[c.parentMember].toString());
  path += QLatin1Char('/') + object[Text("sid")].toString();
  return isV2010(c) ? path + Text(".json") : QStringLiteral("https://%1.twilio.com").arg(c.product) + path;
}

QStringList names(const Collection &c, bool creating)
{
  QStringList out;
  for (const FormField &f : c.fields)
    if (creating || f.kind != FormField::Fixed) out += Text(f.name);
  return out;
}

struct Keeper {
  TwilioStore &store;
  const Collection c;

  QList<QJsonObject> &objects() const { return store.*c.objects; }
  QString parent(const TwilioRequest &r) const { return r.names.value(c.parentName); }
  bool isHere(const QJsonObject &o, const TwilioRequest &r) const
  {
    return o[Text("account_sid")] == r.account && (c.parentName.isEmpty() || o[c.parentMember] == parent(r));
  }
  bool hasParent(const TwilioRequest &r) const { return !c.parents || objectWith(store.*c.parents, parent(r)); }
  QJsonObject *find(const TwilioRequest &r) const
  {
    for (QJsonObject &o : objects())
      if (o[Text("sid")] == r.names.value(Text("Sid")) && isHere(o, r)) return &o;
    return nullptr;
  }
  HttpReply answer(const QJsonObject &o, int status = 200) const
  {
    return twilioReply(c.shown ? c.shown(store, o) : o, status);
  }

  HttpReply list(const TwilioRequest &r) const
  {
    if (!hasParent(r)) return twilioNotFound(r);
    QJsonArray rows;
    for (const QJsonObject &o : objects())
      if (isHere(o, r)) rows.append(c.shown ? c.shown(store, o) : o);
    return isV2010(c) ? v2010List(r, c.listKey, rows) : productList(r, c.listKey, rows);
  }

  HttpReply create(const TwilioRequest &r) const
  {
    if (!hasParent(r)) return twilioNotFound(r);
    QJsonObject made;
    if (!c.parentName.isEmpty()) made[c.parentMember] = parent(r);
    if (auto refused = takeForm(c, r, made, true)) return *refused;
    if (c.make) {
      if (auto refused = c.make(store, r, made)) return *refused;
    } else {
      made[Text("sid")] = store.dice.sid(c.prefix);
    }
    if (c.check)
      if (auto refused = c.check(store, made)) return *refused;
    stampNew(c, made, r.account, QDateTime::currentSecsSinceEpoch());
    objects().prepend(made);
    return answer(made, 201);
  }

  HttpReply change(const TwilioRequest &r) const
  {
    QJsonObject *object = find(r);
    if (!object) return twilioNotFound(r);
    QJsonObject changed = *object;
    if (auto refused = takeForm(c, r, changed, false)) return *refused;
    if (c.check)
      if (auto refused = c.check(store, changed)) return *refused;
    changed[Text("date_updated")] = date(c, QDateTime::currentSecsSinceEpoch());
    *object = changed;
    return answer(changed);
  }

  HttpReply remove(const TwilioRequest &r) const
  {
    const QJsonObject *object = find(r);
    if (!object) return twilioNotFound(r);
    if (c.mayRemove)
      if (auto refused = c.mayRemove(store, *object)) return *refused;
    const QJsonObject gone = *object;
    objects().removeAt(object - objects().constData());
    if (c.removed) c.removed(store, gone);
    return twilioGone();
  }
};
} // namespace

HttpReply twilioRefusal(int code, const char *message) { return twilioError(400, code, Text(message)); }

QJsonObject *objectWith(QList<QJsonObject> &list, const QString &sid)
{
  for (QJsonObject &o : list)
    if (o[Text("sid")] == sid) return &o;
  return nullptr;
}

const QJsonObject *objectWith(const QList<QJsonObject> &list, const QString &sid)
{
  for (const QJsonObject &o : list)
    if (o[Text("sid")] == sid) return &o;
  return nullptr;
}

bool isTaken(const QList<QJsonObject> &list, const QJsonObject &object, const char *member)
{
  const QString wanted = object[Text(member)].toString();
  for (const QJsonObject &o : list)
    if (o[Text("sid")] != object[Text("sid")] && o[Text(member)].toString().compare(wanted, Qt::CaseInsensitive) == 0)
      return true;
  return false;
}

void stampNew(const Collection &c, QJsonObject &object, const QString &account, qint64 seconds)
{
  object[Text("account_sid")] = account;
  object[Text("date_created")] = date(c, seconds);
  object[Text("date_updated")] = date(c, seconds);
  object[Text(isV2010(c) ? "uri" : "url")] = filled(c, object, account);
}

void tie(Collection &c, const char *parameter, QList<QJsonObject> TwilioStore::*lists, int twice)
{
  c.fields = {
      {.name = parameter, .member = "sid", .kind = FormField::Fixed, .required = true, .least = 34, .most = 34}};
  c.changes = false;
  c.make = [ties = c.objects, parent = c.parentMember, lists, twice](TwilioStore &store, const TwilioRequest &,
                                                                     QJsonObject &made) -> std::optional<HttpReply> {
    const QJsonObject *list = objectWith(store.*lists, made[Text("sid")].toString());
    if (!list) return twilioRefusal(20404, "The list to attach was not found");
    for (const QJsonObject &other : store.*ties)
      if (other[Text("sid")] == made[Text("sid")] && other[parent] == made[parent])
        return twilioRefusal(twice, "The list is attached there already");
    return {};
  };
  c.shown = [lists](const TwilioStore &store, QJsonObject o) {
    if (const QJsonObject *list = objectWith(store.*lists, o[Text("sid")].toString()))
      o[Text("friendly_name")] = (*list)[Text("friendly_name")];
    return o;
  };
}

void addCollection(TwilioServer &server, TwilioStore &store, Collection collection)
{
  const auto keeper = std::make_shared<Keeper>(Keeper{store, std::move(collection)});
  const Collection &c = keeper->c;
  const QString all = c.path + Text(isV2010(c) ? ".json" : ""), one = instance(c);
  server.add({.verb = "GET", .product = c.product, .path = all, .parameters = {}, .list = true},
             [keeper](const TwilioRequest &r) { return keeper->list(r); });
  server.add({.verb = "POST", .product = c.product, .path = all, .parameters = names(c, true)},
             [keeper](const TwilioRequest &r) { return keeper->create(r); });
  server.add({.verb = "GET", .product = c.product, .path = one, .parameters = {}}, [keeper](const TwilioRequest &r) {
    const QJsonObject *object = keeper->find(r);
    return object ? keeper->answer(*object) : twilioNotFound(r);
  });
  if (c.changes)
    server.add({.verb = "POST", .product = c.product, .path = one, .parameters = names(c, false)},
               [keeper](const TwilioRequest &r) { return keeper->change(r); });
  server.add({.verb = "DELETE", .product = c.product, .path = one, .parameters = {}},
             [keeper](const TwilioRequest &r) { return keeper->remove(r); });
}

} // namespace sandbox
