// Verifying a manual step.
#include "app/verify.h"

#include "api/twilio/resources.h"
#include "core/ids.h"
#include "model/twimlbin.h"
#include "twiml/document.h"
#include "twiml/sipdial.h"

#include <QCoreApplication>

namespace {
struct Verify {
  Q_DECLARE_TR_FUNCTIONS(Verify)
};
Error no(const QString &text) { return {Error::Rejected, text}; }
} // namespace

Task<Result<>> verifyBin(Account account, Change change, QHash<QString, QString> values, SecretBag secrets)
{
  const QString url = values.value(QStringLiteral("url")).trimmed();
  const auto sid = binSid(url);
  if (!sid)
    co_return no(Verify::tr("This is not the address of a TwiML bin. Twilio shows it as URL: "
                            "https://handler.twilio.com/twiml/EH and 32 characters."));
  TwimlBin bin;
  bin.url = url.section(u'?', 0, 0);
  bin.sid = *sid;
  bin.numbers = {change.agreed.user};
  auto reading = twilio::readBin(account, Object::of(bin));
  const auto read = co_await reading;
  if (!read) co_return read.error();
  const TwimlBin &found = read->as<TwimlBin>();
  if (found.reading == TwimlBin::Reading::NoToken) co_return Result<>();
  if (found.reading != TwimlBin::Reading::Read) co_return found.problem;
  const auto document = twiml::read(found.document.reveal());
  if (!document) co_return document.error();
  const twiml::Agreed agreed{.user = change.agreed.user,
                             .host = change.agreed.host,
                             .username = change.agreed.username,
                             .password = secrets.find(change.agreed.password)};
  const QStringList otherwise = twiml::disagreements(*document, agreed);
  if (!otherwise.isEmpty()) co_return no(otherwise.join(u' '));
  co_return Result<>();
}
