// The company's Elastic SIP trunks and lists as Twilio's objects.
#include "sandbox/company.h"
#include "sandbox/twilio/trunks.h"

namespace sandbox {

namespace {
using Text = QLatin1String;

/// Puts objects into the account as their collections would.
class Filler {
public:
  Filler(TwilioStore &s, const Company &c, const QString &a) : store(s), account(a), founded(c.founded) {}

  QString add(const Collection &c, QJsonObject object)
  {
    if (!object.contains(Text("sid"))) object[Text("sid")] = store.dice.sid(c.prefix);
    stampNew(c, object, account, founded + added++ * 3600);
    (store.*c.objects).prepend(object);
    return object[Text("sid")].toString();
  }

  void attach(const Collection &c, const QList<QJsonObject> &lists, const QStringList &named, const QString &parent)
  {
    for (const QJsonObject &list : lists)
      if (named.contains(list[Text("friendly_name")].toString()))
        add(c, {{Text("sid"), list[Text("sid")]},
                {c.parentMember, parent},
                {Text("friendly_name"), list[Text("friendly_name")]}});
  }

private:
  TwilioStore &store;
  QString account;
  qint64 founded, added = 0;
};

void fillLists(Filler &filler, const Company &company)
{
  for (const CompanyCredentialList &list : company.credentialLists) {
    const QString sid = filler.add(credentialLists(), {{Text("friendly_name"), list.name}});
    for (const auto &[user, password] : list.users)
      filler.add(credentials(),
                 {{Text("credential_list_sid"), sid}, {Text("username"), user}, {Text("password"), password}});
  }
  for (const CompanyIpList &list : company.ipLists) {
    const QString sid = filler.add(ipLists(), {{Text("friendly_name"), list.name}});
    for (const auto &[name, address] : list.addresses)
      filler.add(ipAddresses(), {{Text("ip_access_control_list_sid"), sid},
                                 {Text("friendly_name"), name},
                                 {Text("ip_address"), address},
                                 {Text("cidr_prefix_length"), 32}});
  }
}
} // namespace

void fillTrunks(TwilioStore &store, const Company &company, const QString &account)
{
  Filler filler(store, company, account);
  fillLists(filler, company);
  for (const CompanyElasticTrunk &from : company.elasticTrunks) {
    QJsonObject trunk{{Text("sid"), from.sid}, {Text("friendly_name"), from.name}, {Text("secure"), from.secure}};
    if (!from.domain.isEmpty()) trunk[Text("domain_name")] = from.domain;
    trunk[Text("recording")] = QJsonObject{{Text("mode"), from.recording}, {Text("trim"), Text("do-not-trim")}};
    completeTrunk(trunk);
    filler.add(trunks(), trunk);
    for (const CompanyOrigination &url : from.origination)
      filler.add(originationUrls(), {{Text("trunk_sid"), from.sid},
                                     {Text("friendly_name"), url.name},
                                     {Text("sip_url"), url.sipUrl},
                                     {Text("priority"), url.priority},
                                     {Text("weight"), url.weight},
                                     {Text("enabled"), url.enabled}});
    filler.attach(trunkCredentialLists(), store.credentialLists, from.credentialLists, from.sid);
    filler.attach(trunkIpLists(), store.ipLists, from.ipLists, from.sid);
  }
  for (const CompanySipDomain &from : company.sipDomains) {
    const auto orNull = [](const QString &s) { return s.isEmpty() ? QJsonValue() : QJsonValue(s); };
    QJsonObject domain{{Text("friendly_name"), from.name}, {Text("domain_name"), from.domain}};
    for (const char *url : {"voice_url", "voice_fallback_url", "voice_status_callback_url"})
      domain[Text(url)] = orNull(qstrcmp(url, "voice_url") == 0 ? from.voiceUrl : QString());
    for (const char *method : {"voice_method", "voice_fallback_method", "voice_status_callback_method"})
      domain[Text(method)] = Text("POST");
    for (const char *flag : {"sip_registration", "emergency_calling_enabled", "secure"}) domain[Text(flag)] = false;
    const QString sid = filler.add(sipDomains(), domain);
    filler.attach(domainCredentialLists(), store.credentialLists, from.credentialLists, sid);
    filler.attach(domainIpLists(), store.ipLists, from.ipLists, sid);
  }
}

} // namespace sandbox
