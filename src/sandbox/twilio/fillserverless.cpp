// The company's functions as Twilio's objects: each service with one environment and one build of all of its functions.
#include "sandbox/company.h"
#include "sandbox/twilio/serverless.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sandbox {

namespace {
using Text = QLatin1String;

QJsonObject added(TwilioStore &store, const Collection &c, QJsonObject object, const QString &account, qint64 seconds)
{
  object[Text("sid")] = store.dice.sid(c.prefix);
  stampNew(c, object, account, seconds);
  (store.*c.objects).prepend(object);
  return object;
}

QStringList servicesOf(const Company &company)
{
  QStringList names;
  for (const CompanyFunction &f : company.functions)
    if (!names.contains(f.service)) names << f.service;
  return names;
}
} // namespace

void fillServerless(TwilioStore &store, const Company &company, const QString &account)
{
  for (const QString &name : servicesOf(company)) {
    const qint64 seconds = company.founded;
    const QJsonObject service = added(store, services(),
                                      {{Text("unique_name"), name},
                                       {Text("friendly_name"), name},
                                       {Text("include_credentials"), false},
                                       {Text("ui_editable"), true}},
                                      account, seconds);
    const QJsonValue sid = service[Text("sid")];
    QList<QJsonObject> versions;
    for (const CompanyFunction &f : company.functions) {
      if (f.service != name) continue;
      const QJsonObject function =
          added(store, functions(), {{Text("service_sid"), sid}, {Text("friendly_name"), f.name}}, account, seconds);
      versions << functionVersion(store, function, QLatin1Char('/') + f.name, f.visibility, f.program, seconds);
      store.functionVersions.prepend(versions.last());
    }
    QJsonObject made = build(store, service, versions, seconds);
    made[Text("status")] = Text("completed");
    store.builds.prepend(made);
    added(store, environments(),
          {{Text("service_sid"), sid},
           {Text("build_sid"), made[Text("sid")]},
           {Text("unique_name"), Text("production")},
           {Text("domain_suffix"), QJsonValue::Null},
           {Text("domain_name"), domainBase(name) + Text(".twil.io")}},
          account, seconds);
  }
}

QString hostedProgram(const QString &twiml)
{
  const QByteArray list = QJsonDocument(QJsonArray{twiml}).toJson(QJsonDocument::Compact);
  return Text("// TwiML hosted by Trunkline, version 1. What is changed here is replaced when it is published "
              "again.\nconst twiml = ")
         + QString::fromUtf8(list.mid(1, list.size() - 2))
         + Text(";\nexports.handler = (context, event, callback) => {\n  const response = new Twilio.Response();\n"
                "  response.appendHeader('Content-Type', 'text/xml');\n  response.setBody(twiml);\n"
                "  return callback(null, response);\n};\n");
}

} // namespace sandbox
