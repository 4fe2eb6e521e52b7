// A call in the inspector.
#include "gui/calls/callview.h"

#include "diagnosis/codes.h"
#include "gui/calls/callwords.h"
#include "gui/calls/recordingline.h"
#include "gui/kit/banner.h"
#include "gui/kit/xmlview.h"
#include "gui/pages/pages.h"
#include "gui/table/shown.h"
#include "twiml/secretcut.h"

#include <QDesktopServices>
#include <QUrl>

namespace gui {

InspectorTab callTab(CallSource *source)
{
  return {QStringLiteral("call"), CallView::tr("Call"),
          [source](Desk &desk, const Object &o) -> QWidget * { return new CallView(desk, *source, o.as<Call>()); }};
}

CallView::CallView(Desk &d, CallSource &s, const Call &c, QWidget *parent)
    : QWidget(parent), desk(d), source(s), call(c), column(box<QVBoxLayout>(0))
{
  setObjectName(QStringLiteral("callView"));
  setLayout(column);
  connect(&source.stories(), &CallStories::arrived, this, [this](const QString &sid) {
    if (sid == call.sid) build();
  });
  if (source.phones()) {
    connect(source.phones(), &SeenPhones::changed, this, [this] { build(); });
    if (!source.phones()->isRead()) source.phones()->read();
  }
  build();
}

void CallView::build()
{
  delete content;
  content = new QWidget;
  place = box<QVBoxLayout>(space::m, {0, 0, 0, space::l});
  content->setLayout(place);
  column->addWidget(content);
  const twilio::CallStory *story = source.stories().of(call);
  if (!story) {
    place->addWidget(paragraph(tr("Reading what Twilio knows of this call…"), Text::Body, Tone::Second));
    place->addStretch();
    return;
  }
  addVerdict(*story);
  addTimeline(*story);
  addLegs(*story);
  addComplaints(*story);
  addRecordings(*story);
  addRequests(*story);
  place->addStretch();
}

void CallView::addVerdict(const twilio::CallStory &story)
{
  const CallVerdict v = callVerdict(call, story);
  auto *banner = new Banner(v.state, v.title, v.reason);
  banner->setObjectName(QStringLiteral("verdict"));
  if (v.state == State::Broken || v.state == State::Warning) {
    QPushButton *why = banner->addAction(tr("What is wrong?…"));
    why->setObjectName(QStringLiteral("diagnoseCall"));
    connect(why, &QPushButton::clicked, this, [this] { desk.show(diagnosisTask(desk, call.sid)); });
  }
  place->addWidget(banner);
}

void CallView::addHead(const QString &title)
{
  place->addSpacing(space::xs);
  place->addWidget(paragraph(title, Text::Section));
}

void CallView::addTrouble(const QString &what, const std::optional<Error> &error)
{
  if (!error) return;
  addHead(what);
  place->addWidget(paragraph(error->text, Text::Body, Tone::Bad));
}

QWidget *CallView::legLine(const QString &how, const Call &leg)
{
  auto *line = new QWidget;
  auto *row = box(space::s);
  auto *words = box<QVBoxLayout>(2);
  words->addWidget(new ElidedLabel(how, Text::Small, Tone::Second));
  const bool masked = !desk.showsCallers();
  const QString other = leg.sid == call.parentSid ? leg.from : leg.to;
  words->addWidget(new ElidedLabel(callParty(other, source.ownNumbers(), masked)));
  row->addWidget(new MarkView(callState(leg.status)), 0, Qt::AlignTop);
  row->addLayout(words, 1);
  QPushButton *open =
      button(leg.isLive() ? leg.result : tr("%1, %2", "result and length").arg(leg.result, callLength(leg)), "small");
  open->setObjectName(QStringLiteral("leg.") + leg.sid);
  open->setAccessibleName(tr("Open the call: %1, %2").arg(how, leg.result));
  connect(open, &QPushButton::clicked, this, [this, sid = leg.sid] { desk.open(resourceOf<Call>(), sid); });
  row->addWidget(open, 0, Qt::AlignTop);
  line->setLayout(row);
  return line;
}

void CallView::addLegs(const twilio::CallStory &story)
{
  if (story.legsError) return addTrouble(tr("Legs"), story.legsError);
  if (story.children.isEmpty() && !story.parent) return;
  addHead(tr("Legs"));
  if (story.parent && !story.parent->sid.isEmpty())
    place->addWidget(legLine(tr("Dialled by the call from"), *story.parent));
  for (const Call &leg : story.children)
    if (!leg.sid.isEmpty()) place->addWidget(legLine(tr("Dialled"), leg));
}

void CallView::addComplaints(const twilio::CallStory &story)
{
  if (story.notificationsError) return addTrouble(tr("Twilio’s complaints"), story.notificationsError);
  if (story.notifications.isEmpty()) return;
  addHead(tr("Twilio’s complaints"));
  for (const twilio::CallNotification &n : story.notifications) {
    auto *row = box(space::s);
    row->addWidget(new MarkView(n.isError ? State::Broken : State::Warning), 0, Qt::AlignTop);
    auto *words = box<QVBoxLayout>(2);
    words->addWidget(paragraph(n.message));
    if (const QString meaning = diagnosis::twilioMeaning(n.code.toInt()); !meaning.isEmpty())
      words->addWidget(paragraph(meaning));
    const QString kind = n.isError ? tr("Error %1", "code").arg(n.code) : tr("Warning %1", "code").arg(n.code);
    words->addWidget(paragraph(QStringLiteral("%1 · %2").arg(kind, callTime(n.at)), Text::Small, Tone::Second));
    if (!n.url.isEmpty()) words->addWidget(paragraph(n.url, Text::Mono, Tone::Second));
    if (!n.moreInfo.isEmpty()) {
      QPushButton *more = button(tr("What Twilio writes about it"), "link");
      connect(more, &QPushButton::clicked, this, [url = n.moreInfo] { QDesktopServices::openUrl(QUrl(url)); });
      words->addWidget(more, 0, Qt::AlignLeft);
    }
    row->addLayout(words, 1);
    place->addLayout(row);
  }
}

void CallView::addRecordings(const twilio::CallStory &story)
{
  if (story.recordingsError) return addTrouble(tr("Recordings"), story.recordingsError);
  if (story.recordings.isEmpty()) return;
  addHead(tr("Recordings"));
  for (const twilio::CallRecording &r : story.recordings) {
    Call length;
    length.status = QStringLiteral("completed");
    length.duration = r.duration;
    const bool ready = r.status == u"completed";
    const QString text = tr("%1, %2", "time and length").arg(callTime(r.started), callLength(length));
    place->addWidget(
        new RecordingLine(desk, {r.sid, r.started, ready ? text : tr("%1: not ready yet").arg(text), ready}));
  }
}

void CallView::addRequests(const twilio::CallStory &story)
{
  if (story.eventsError) return addTrouble(tr("Requests"), story.eventsError);
  if (story.events.isEmpty()) return;
  addHead(tr("Requests that Twilio made"));
  for (const twilio::CallEvent &e : story.events) {
    const bool well = e.status >= 200 && e.status < 300;
    auto *row = box(space::s);
    row->addWidget(new MarkView(well ? State::Ok : State::Broken), 0, Qt::AlignTop);
    auto *words = box<QVBoxLayout>(2);
    const QString answer = e.status ? tr("Answer %1 after %2 ms").arg(e.status).arg(e.took) : tr("No answer");
    words->addWidget(paragraph(QStringLiteral("%1 · %2").arg(callTime(e.at), answer)));
    words->addWidget(paragraph(e.method + u' ' + maskedCallers(e.url), Text::Mono, Tone::Second));
    row->addLayout(words, 1);
    place->addLayout(row);
    if (!e.answer.trimmed().startsWith(u'<')) continue;
    auto *xml = new XmlView(tr("The TwiML that Twilio got"));
    xml->setPlainText(QString::fromUtf8(twiml::masked(e.answer.toUtf8())));
    xml->setMinimumHeight(xml->heightForLines(3, 10));
    place->addWidget(xml);
  }
}

} // namespace gui
