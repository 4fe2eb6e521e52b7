// The field table of a TwiML document.
#include "model/twimlbin.h"

#include "core/e164.h"

namespace {
using B = TwimlBin;
constexpr Field fields[] = {
    field<&B::name>("name", QT_TRANSLATE_NOOP("twiml-bin", "Name"), Strong | Derived),
    field<&B::kindText>("kind", QT_TRANSLATE_NOOP("twiml-bin", "Kind"), Derived),
    field<&B::dials>("dials", QT_TRANSLATE_NOOP("twiml-bin", "Dials"), Derived | Mono),
    field<&B::numbers>("numbers", QT_TRANSLATE_NOOP("twiml-bin", "Numbers"), Derived),
    field<&B::apps>("apps", QT_TRANSLATE_NOOP("twiml-bin", "TwiML apps"), Derived),
    field<&B::readingText>("reading", QT_TRANSLATE_NOOP("twiml-bin", "Reading"), Derived | Hidden),
    field<&B::readAt>("read_at", QT_TRANSLATE_NOOP("twiml-bin", "Read at"), Derived | Volatile),
    field<&B::document>("document", QT_TRANSLATE_NOOP("twiml-bin", "Document"), Derived | Hidden),
    field<&B::sid>("sid", QT_TRANSLATE_NOOP("twiml-bin", "Bin"), Derived | Hidden | Mono),
    field<&B::url>("url", QT_TRANSLATE_NOOP("twiml-bin", "URL"), Key | Hidden | Mono),
};

QString called(const void *row)
{
  const auto &b = *static_cast<const TwimlBin *>(row);
  if (!b.name.isEmpty()) return b.name;
  return b.sid.isEmpty() ? b.url : binWord(b);
}

QString page(const void *row)
{
  const auto &b = *static_cast<const TwimlBin *>(row);
  if (b.kind == TwimlBin::Kind::Hosted)
    return QStringLiteral("https://console.twilio.com/us1/develop/functions/services");
  if (b.kind != TwimlBin::Kind::Bin) return {};
  return QStringLiteral("https://console.twilio.com/us1/develop/twiml-bins/twiml-bins?frameUrl=/console/twiml-bins/%1")
      .arg(b.sid);
}
} // namespace

QString binWord(const TwimlBin &b)
{
  const QStringList users = b.numbers + b.apps;
  if (users.isEmpty()) return b.sid;
  const auto first = E164::parse(users.first());
  const QString number = first ? first->formatted() : users.first();
  const int more = int(users.size()) - 1;
  if (!more) return QCoreApplication::translate("twiml-bin", QT_TRANSLATE_NOOP("twiml-bin", "Bin of %1")).arg(number);
  return QCoreApplication::translate("twiml-bin", "Bin of %1 and %n more", nullptr, more).arg(number);
}

QString kindWord(TwimlBin::Kind kind)
{
  const auto say = [](const char *text) { return QCoreApplication::translate("twiml-bin", text); };
  switch (kind) {
  case TwimlBin::Kind::Bin:
    return say(QT_TRANSLATE_NOOP("twiml-bin", "Bin, read only"));
  case TwimlBin::Kind::Webhook:
    return say(QT_TRANSLATE_NOOP("twiml-bin", "Webhook"));
  case TwimlBin::Kind::Hosted:
    return say(QT_TRANSLATE_NOOP("twiml-bin", "Hosted by Trunkline"));
  case TwimlBin::Kind::Draft:
    break;
  }
  return say(QT_TRANSLATE_NOOP("twiml-bin", "Draft"));
}

template <> const Resource &resourceOf<TwimlBin>()
{
  static constexpr Resource r{"twiml-bin",
                              QT_TRANSLATE_NOOP("twiml-bin", "TwiML bins"),
                              QT_TRANSLATE_NOOP("twiml-bin", "TwiML bin"),
                              Vendor::Twilio,
                              0,
                              fields,
                              makeRowsOf<TwimlBin>,
                              copyOf<TwimlBin>,
                              assignOf<TwimlBin>,
                              restOf<TwimlBin>,
                              called,
                              page};
  return r;
}
