// Running TwiML.
#include "sandbox/twilio/script.h"

#include "sandbox/twilio/gates.h"
#include "sandbox/twilio/voice.h"

#include <QXmlStreamReader>

namespace sandbox {

namespace {
using Text = QLatin1String;

constexpr int perLetter = 60;     // milliseconds of speech
constexpr int playTime = 4'000;   // of a recording
constexpr int gatherTime = 5'000; // until nobody typed anything
constexpr int dialPatience = 30;  // seconds of <Dial> by itself

Verse verseAt(QXmlStreamReader &xml)
{
  Verse out;
  out.name = xml.name().toString();
  for (const auto &a : xml.attributes()) out.attributes.insert(a.name().toString(), a.value().toString());
  while (!xml.atEnd()) {
    const auto token = xml.readNext();
    if (token == QXmlStreamReader::EndElement) break;
    if (token == QXmlStreamReader::StartElement) out.nouns += verseAt(xml);
    if (token == QXmlStreamReader::Characters) out.text += xml.text();
  }
  out.text = out.text.trimmed();
  return out;
}
} // namespace

QList<Verse> versesOf(const QString &twiml)
{
  QXmlStreamReader xml(twiml);
  return xml.readNextStartElement() ? verseAt(xml).nouns : QList<Verse>();
}

void Script::next()
{
  if (over) return;
  if (verses.isEmpty()) return end();
  const Verse verse = verses.takeFirst();
  if (verse.name == Text("Reject") && !answered) {
    const int code = verse.attributes.value(Text("reason")) == Text("busy") ? 486 : 603;
    const auto self = shared_from_this();
    up->say({code});
    return voice.finish(call, {code});
  }
  if (verse.name == Text("Hangup")) return end();
  if (verse.name == Text("Dial")) {
    Verse dial = verse;
    if (dial.nouns.isEmpty()) dial.nouns += {Text("Number"), verse.text, {}};
    if (dial.attributes.value(Text("answerOnBridge")) != Text("true")) answer();
    return dialNoun(dial, 0);
  }
  answer();
  if (verse.name == Text("Pause"))
    return wait(verse.attributes.value(Text("length"), QStringLiteral("1")).toInt() * 1000);
  if (verse.name == Text("Gather") || verse.name == Text("Record")) return wait(gatherTime);
  wait(verse.name == Text("Play") ? playTime : int(verse.text.size()) * perLetter);
}

void Script::answer()
{
  if (answered) return;
  answered = true;
  voice.answer(call);
  up->say({200});
}

void Script::wait(int milliseconds)
{
  voice.net().after(milliseconds, [self = shared_from_this()] { self->next(); });
}

void Script::dialNoun(const Verse &dial, qsizetype noun)
{
  const Verse &to = dial.nouns[noun];
  const TwilioCall parent = voice.record(call);
  TwilioCall c;
  c.parent = call;
  c.numberSid = parent.numberSid;
  c.from = dial.attributes.value(Text("callerId"), parent.from);
  c.to = to.text;
  c.direction = "outbound-dial";
  c.status = "queued";
  if (to.name != Text("Sip") && to.name != Text("Number")) return wait(playTime); // nobody is there to be played
  const auto self = shared_from_this();
  childCall = voice.begin(c, [self] {
    if (self->child) self->child->endByCaller();
    self->wait(0);
  });
  Invite invite{.user = to.text, .host = {}, .from = c.from, .fromHost = {}, .address = {}};
  if (to.name == Text("Sip")) invite = voice.toSip(to.text, c.from, childCall);
  invite.username = to.attributes.value(Text("username"));
  invite.password = to.attributes.value(Text("password"));
  const int patience = dial.attributes.value(Text("timeout"), QString::number(dialPatience)).toInt();
  child = voice.dial(
      childCall, invite, patience,
      [self](const SipAnswer &said) {
        if (said.code == 200) self->answer();
      },
      [self, dial, noun](const SipAnswer &said) { self->dialled(dial, noun, said); });
  if (up)
    up->typed = [self](QChar key) {
      if (self->child) self->child->press(key);
    };
}

void Script::dialled(const Verse &dial, qsizetype noun, const SipAnswer &said)
{
  child.reset();
  childCall.clear();
  last = said;
  if (over) return;
  if (said.code != 200 && noun + 1 < dial.nouns.size()) return dialNoun(dial, noun + 1);
  next();
}

void Script::end()
{
  if (over) return;
  const auto self = shared_from_this();
  if (answered)
    hangUp();
  else
    up->say({last.code == 200 ? 603 : last.code ? last.code : 503});
  // An address that does not exist is Twilio's complaint; what the other side said stands as its SIP status.
  voice.finish(call, last, last.code ? 0 : 13254);
}

void Script::stop()
{
  if (over) return;
  over = true;
  const auto self = shared_from_this();
  const LegPtr leg = std::move(child);
  if (leg) leg->endByCaller();
  if (!childCall.isEmpty()) voice.finish(childCall, {487});
  verses.clear();
}

} // namespace sandbox
