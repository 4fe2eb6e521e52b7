// Running the guide's plan: its requests, against as many single requests as depend on each other.
#include "app/verify.h"
#include "bench.h"
#include "guides/inbound.h"
#include "model/phonenumber.h"
#include "runner/rig.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QUrlQuery>

namespace {
/// Requests that wait for each other, however many go side by side: see which trunks there are (or a lost answer could
/// make a second one); create the trunk; create the rule that names it; read the bin that the person made, and beside
/// it the number; point the number there.
constexpr int criticalPath = 5;

QByteArray answerTo(QNetworkAccessManager &manager, const QNetworkRequest &request, const QByteArray &form)
{
  const std::unique_ptr<QNetworkReply> reply(form.isEmpty() ? manager.get(request) : manager.post(request, form));
  QEventLoop loop;
  QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
  loop.exec();
  return reply->readAll();
}

QString pasteBin(const QUrl &console, const Plan &plan)
{
  QUrlQuery form;
  form.addQueryItem(QStringLiteral("sid"), QString());
  form.addQueryItem(QStringLiteral("friendlyName"), QStringLiteral("bench"));
  for (const Change &c : plan.changes) {
    if (c.kind != Change::Kind::Manual) continue;
    QString text = QString::fromUtf8(c.document);
    for (const QString &name : plan.secrets.names())
      text.replace(SecretBag::reference(name), QString::fromUtf8(plan.secrets.named(name).reveal()));
    form.addQueryItem(QStringLiteral("twiml"), QString::fromLatin1(QUrl::toPercentEncoding(text)));
  }
  QNetworkRequest request(console);
  request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
  QNetworkAccessManager manager;
  const QByteArray page = answerTo(manager, request, form.toString(QUrl::FullyEncoded).toUtf8());
  const QRegularExpression address(QStringLiteral("id=\"address\">([^<]+)<"));
  return address.match(QString::fromUtf8(page)).captured(1);
}

/// One request and its answer on an open connection.
double single(const QUrl &url)
{
  QNetworkAccessManager manager;
  std::vector<double> times;
  for (int i = 0; i < 6; ++i) {
    const double from = bench::now();
    (void)answerTo(manager, QNetworkRequest(url), {});
    if (i) times.push_back(bench::now() - from);
  }
  return bench::median(times);
}
} // namespace

void bench::guide(const QByteArray &line)
{
  const QUrl console(QJsonDocument::fromJson(line)["twilio"]["console"].toString());
  const QTemporaryDir folder;
  Rig rig(folder.path(), accountsOf(line), [](RunnerOptions &o) { o.verify = verifyBin; });
  const Snapshot s = snapshotOf(rig.accounts, line);
  guides::InboundAnswers answers;
  answers.numberSid = s.of<PhoneNumber>().seen().front().sid;
  answers.sipUser = QStringLiteral("trunkline");
  answers.sipPassword = Secret("Bench-Password-1");
  const auto proposal = guides::inboundByBin(s, answers);
  if (!proposal) qFatal("%s", qPrintable(proposal.error().text));
  const QString bin = pasteBin(console, proposal->plan);
  const auto before = rig.accounts.twilio->gate.log()->entries().size();

  Gap gap;
  gap.start();
  const double from = now();
  const RunRecord run = rig.run(proposal->plan, bin);
  const double took = now() - from, longest = gap.stop();
  if (run.outcome != Outcome::Succeeded) qFatal("The plan did not end well: %d", int(run.outcome));
  const auto sent = int(rig.accounts.twilio->gate.log()->entries().size() - before);
  const double one = single(console);
  report({{"took", took}, {"requests", sent}, {"single", one}, {"critical", criticalPath * one}, {"gap", longest}});
}
