// Twilio: which countries may be called (voice v1, DialingPermissions). Many are changed in one request.
#include "model/dialingpermissions.h"

#include "api/twilio/resources.h"
#include "core/wait.h"
#include "model/dialingsettings.h"
#include "model/specialprefix.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace twilio {
namespace {
const Place countryPlace{&resourceOf<DialingCountry>(), "voice", "/v1/DialingPermissions/Countries", "content"};
const Place prefixPlace{.resource = &resourceOf<SpecialPrefix>(),
                        .product = "voice",
                        .path = "/v1/DialingPermissions/Countries/{parent}/HighRiskSpecialPrefixes",
                        .listKey = "content",
                        .source = &resourceOf<DialingCountry>(),
                        .parent = "iso_code"};

QUrl at(const char *path) { return QUrl(QStringLiteral("https://voice.twilio.com") + QLatin1String(path)); }
const char bulkPath[] = "/v1/DialingPermissions/BulkCountryUpdates", settingsPath[] = "/v1/Settings";

Task<Listing> permissionsOfAll(std::shared_ptr<const Rows> countries)
{
  auto rows = std::make_shared<RowsOf<DialingPermissions>>();
  const auto &list = static_cast<const RowsOf<DialingCountry> &>(*countries).list;
  if (!list.empty()) rows->list.push_back(permissionsOf(list)); // of no country there are none: nothing names them
  co_return std::shared_ptr<Rows>(rows);
}

Task<Result<Object>> readPermissions(Account account, QString codes)
{
  auto listing = list(account, &countryPlace, {});
  const auto all = co_await listing;
  if (!all) co_return all.error();
  const QStringList wanted = codes.split(u',');
  std::vector<DialingCountry> some;
  for (const DialingCountry &c : static_cast<const RowsOf<DialingCountry> &>(**all).list)
    if (wanted.contains(c.code)) some.push_back(c);
  if (qsizetype(some.size()) != wanted.size())
    co_return Error{
        Error::NotFound,
        QCoreApplication::translate("twilio", "Twilio does not know all of these countries: %1.").arg(codes)};
  co_return Object::of(permissionsOf(some));
}

/// Twilio wants all three switches of a country, as texts.
QJsonArray updates(const DialingPermissions &fresh, const DialingPermissions &wanted)
{
  QJsonArray out;
  for (const QString &code : fresh.countries.split(u',')) {
    const auto differs = [&](QStringList DialingPermissions::*list) {
      return (fresh.*list).contains(code) != (wanted.*list).contains(code);
    };
    if (!differs(&DialingPermissions::ordinary) && !differs(&DialingPermissions::special)
        && !differs(&DialingPermissions::tollFraud))
      continue;
    const auto word = [&](const QStringList &allowed) {
      return allowed.contains(code) ? QStringLiteral("true") : QStringLiteral("false");
    };
    out.append(QJsonObject{{QStringLiteral("iso_code"), code},
                           {QStringLiteral("low_risk_numbers_enabled"), word(wanted.ordinary)},
                           {QStringLiteral("high_risk_special_numbers_enabled"), word(wanted.special)},
                           {QStringLiteral("high_risk_tollfraud_numbers_enabled"), word(wanted.tollFraud)}});
  }
  return out;
}

/// "accepted" is not "applied": the countries are read until they are as wanted, for some seconds.
Task<Result<Object>> changePermissions(Account account, Object fresh, Object wanted)
{
  const QJsonArray changed = updates(fresh.as<DialingPermissions>(), wanted.as<DialingPermissions>());
  if (changed.isEmpty()) co_return fresh;
  const Form form{
      {QStringLiteral("UpdateRequest"), QString::fromUtf8(QJsonDocument(changed).toJson(QJsonDocument::Compact))}};
  auto calling = call(account, "POST", at(bulkPath), form);
  const auto answer = co_await calling;
  if (!answer) co_return answer.error();
  for (const int pause : {300, 700, 1500, 0}) {
    auto reading = readPermissions(account, fresh.key());
    const auto now = co_await reading;
    if (!now) co_return Error{Error::Unknown, now.error().text, now.error().detail}; // it was accepted
    if (pause == 0 || difference(wanted, *now).empty()) co_return now;
    Sleep nap{std::chrono::milliseconds(pause)};
    co_await nap;
  }
  Q_UNREACHABLE();
}

/// Prefixes of the countries whose special numbers may be called; others are read one by one when they are looked at.
Task<Listing> prefixesInUse(Account account, std::shared_ptr<const Rows> countries)
{
  auto some = std::make_shared<RowsOf<DialingCountry>>();
  for (const DialingCountry &c : static_cast<const RowsOf<DialingCountry> &>(*countries).list)
    if (c.special) some->list.push_back(c);
  auto listing = listChildren(std::move(account), &prefixPlace, std::shared_ptr<const Rows>(some));
  co_return co_await listing;
}

Result<Object> settingsFrom(const QJsonObject &json, const QString &account)
{
  DialingSettings s;
  if (const auto read = decode(resourceOf<DialingSettings>(), json, &s); !read) return read.error();
  if (!json.contains(QStringLiteral("dialing_permissions_inheritance")))
    return Error{Error::Protocol,
                 QCoreApplication::translate("twilio", "Twilio answered something that is not the expected JSON.")};
  s.account = account;
  return Object::of(s);
}

Task<Result<Object>> readSettings(Account account, QString key)
{
  if (key != account.accountSid)
    co_return Error{Error::NotFound, QCoreApplication::translate("twilio", "That is another account.")};
  auto calling = call(account, "GET", at(settingsPath), {});
  const auto json = co_await calling;
  if (!json) co_return json.error();
  co_return settingsFrom(*json, key);
}

Task<Listing> listSettings(Account account, Progress progress)
{
  auto reading = readSettings(account, account.accountSid);
  const auto one = co_await reading;
  if (!one) co_return one.error();
  auto rows = std::make_shared<RowsOf<DialingSettings>>();
  rows->list.push_back(one->as<DialingSettings>());
  if (progress) {
    Tell tell([progress] { progress(1); });
    co_await tell;
  }
  co_return std::shared_ptr<Rows>(rows);
}

Task<Result<Object>> changeSettings(Account account, Object fresh, Object wanted)
{
  const Form form = formOf(fresh, wanted);
  if (form.isEmpty()) co_return fresh;
  auto calling = call(account, "POST", at(settingsPath), form);
  const auto json = co_await calling;
  if (!json) co_return json.error();
  auto made = settingsFrom(*json, account.accountSid);
  if (!made) co_return Error{Error::Unknown, made.error().text, made.error().detail};
  co_return made;
}
} // namespace

const Endpoint &dialingCountries()
{
  static const Endpoint e = [] {
    Endpoint own = endpoint<countryPlace>();
    own.onDemand = true;
    return own;
  }();
  return e;
}

const Endpoint &dialingPermissions()
{
  static const Endpoint e{
      .resource = &resourceOf<DialingPermissions>(),
      .read = [](Account a, QString key) { return readPermissions(std::move(a), std::move(key)); },
      .change = [](Account a, Object fresh,
                   Object wanted) { return changePermissions(std::move(a), std::move(fresh), std::move(wanted)); },
      .onDemand = true,
      .source = &resourceOf<DialingCountry>(),
      // NOLINTNEXTLINE(performance-unnecessary-value-param): the endpoint's signature
      .listFrom = [](Account, std::shared_ptr<const Rows> of) { return permissionsOfAll(std::move(of)); },
      .allowed =
          [](const Account &) {
            return std::vector<AllowedVerb>{
                {"POST", QStringLiteral("https://voice.twilio.com"), QLatin1String(bulkPath)}};
          }};
  return e;
}

const Endpoint &specialPrefixes()
{
  static const Endpoint e = [] {
    Endpoint own = endpoint<prefixPlace>();
    own.read = nullptr;
    own.onDemand = true;
    own.listFrom = [](Account a, std::shared_ptr<const Rows> of) { return prefixesInUse(std::move(a), std::move(of)); };
    return own;
  }();
  return e;
}

const Endpoint &dialingSettings()
{
  static const Endpoint e{
      .resource = &resourceOf<DialingSettings>(),
      .list = [](Account a, Progress p) { return listSettings(std::move(a), std::move(p)); },
      .read = [](Account a, QString key) { return readSettings(std::move(a), std::move(key)); },
      .change = [](Account a, Object fresh,
                   Object wanted) { return changeSettings(std::move(a), std::move(fresh), std::move(wanted)); },
      .onDemand = true,
      .allowed =
          [](const Account &) {
            const QString origin = QStringLiteral("https://voice.twilio.com"), path = QLatin1String(settingsPath);
            return std::vector<AllowedVerb>{{"GET", origin, path, false}, {"POST", origin, path}};
          }};
  return e;
}
} // namespace twilio
