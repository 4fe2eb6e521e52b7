// The time line of a call in the inspector.
#include "diagnosis/codes.h"
#include "gui/calls/callview.h"
#include "gui/calls/callwords.h"
#include "gui/calls/conversationsource.h"
#include "gui/kit/mark.h"
#include "gui/table/shown.h"
#include "gui/tasks/changewords.h"

#include <QLocale>

namespace gui {

namespace {
constexpr int offsetRoom = 40;

State stateOf(calls::Weight w)
{
  switch (w) {
  case calls::Weight::Good:
    return State::Ok;
  case calls::Weight::Warning:
    return State::Warning;
  case calls::Weight::Bad:
    return State::Broken;
  case calls::Weight::Neutral:
    break;
  }
  return State::Idle;
}

/// "+0.44", "+12:03".
QString offsetWords(qint64 milliseconds)
{
  if (milliseconds < 60'000) return u'+' + QString::number(double(milliseconds) / 1000, 'f', 1);
  return QStringLiteral("+%1:%2").arg(milliseconds / 60'000).arg(milliseconds / 1000 % 60, 2, 10, QLatin1Char('0'));
}

/// The same words as wherever else the code is shown; Twilio's own where it is not known.
QString meaningOf(const twilio::CallNotification &n)
{
  const QString known = diagnosis::twilioMeaning(n.code.toInt());
  return known.isEmpty() ? n.message : known;
}

/// What Twilio complained of and asked for while the call went on.
QList<calls::Event> told(const twilio::CallStory &story)
{
  QList<calls::Event> out;
  for (const twilio::CallNotification &n : story.notifications)
    out << calls::Event{n.at, Vendor::Twilio,
                        n.isError ? CallView::tr("Error %1", "code").arg(n.code)
                                  : CallView::tr("Warning %1", "code").arg(n.code),
                        meaningOf(n), n.isError ? calls::Weight::Bad : calls::Weight::Warning};
  for (const twilio::CallEvent &e : story.events) {
    const bool well = e.status >= 200 && e.status < 300;
    out << calls::Event{e.at, Vendor::Twilio,
                        e.status ? CallView::tr("Asked a web address: answer %1").arg(e.status)
                                 : CallView::tr("Asked a web address: no answer"),
                        e.method + u' ' + QUrl(e.url).host(), well ? calls::Weight::Good : calls::Weight::Bad};
    if (e.sipCode >= 300)
      out << calls::Event{e.at, Vendor::Twilio, CallView::tr("The SIP side answered %1").arg(e.sipCode),
                          diagnosis::sipMeaning(e.sipCode, diagnosis::Asked::LiveKit), calls::Weight::Bad};
  }
  return out;
}
} // namespace

QWidget *CallView::timelineLine(const calls::TimelineLine &line)
{
  auto *out = new QWidget;
  auto *row = box(space::s);
  QLabel *at = label(offsetWords(line.offset), Text::Small, Tone::Second);
  at->setToolTip(callTime(line.event.at));
  at->setFixedWidth(offsetRoom);
  at->setAlignment(Qt::AlignRight | Qt::AlignTop);
  row->addWidget(at);
  row->addWidget(new MarkView(stateOf(line.event.weight)), 0, Qt::AlignTop);
  QLabel *vendor = label(vendorName(line.event.vendor), Text::Small, Tone::Second);
  vendor->setFixedWidth(48);
  row->addWidget(vendor, 0, Qt::AlignTop);
  auto *words = box<QVBoxLayout>(2);
  words->addWidget(new ElidedLabel(line.event.what));
  QStringList ends;
  for (const QString &end : line.event.detail.split(QStringLiteral(" → ")))
    ends << callParty(end, source.ownNumbers(), !desk.showsCallers());
  const QString detail = ends.join(QStringLiteral(" → "));
  const bool isExplained = line.event.weight == calls::Weight::Bad && ends.size() == 1; // to be read, not glanced at
  if (isExplained && !detail.isEmpty())
    words->addWidget(paragraph(detail, Text::Small, Tone::Second));
  else if (!detail.isEmpty())
    words->addWidget(new ElidedLabel(detail, Text::Small, Tone::Second));
  row->addLayout(words, 1);
  out->setLayout(row);
  return out;
}

void CallView::addTimeline(const twilio::CallStory &story)
{
  QList<const Call *> legs;
  if (story.parent && !story.parent->sid.isEmpty()) legs << &*story.parent;
  legs << &call;
  for (const Call &c : story.children)
    if (!c.sid.isEmpty()) legs << &c;
  calls::Ground ground;
  ground.calls = legs;
  ground.sipHost = desk.snapshot().about.sipHost;
  if (source.phones()) {
    ground.seen = source.phones()->now().phones;
    ground.watched = source.phones()->now().watched;
  }
  const QList<calls::Conversation> all = calls::conversations(ground);
  if (all.isEmpty()) return;
  const calls::Conversation &whole = all.first();
  addHead(tr("Time line"));
  for (const calls::TimelineLine &line : calls::timeline(calls::eventsOf(whole.legs, whole.livekit) + told(story))) {
    if (line.wait) {
      auto *row = box(space::s);
      row->addSpacing(offsetRoom + space::s);
      row->addWidget(
          label(tr("%1 s until the next", "a wait").arg(QLocale().toString(double(line.wait) / 1000, 'f', 1)),
                Text::Small, Tone::Second));
      place->addLayout(row);
    }
    place->addWidget(timelineLine(line));
  }
  if (!whole.livekit && source.phones() && whole.why != calls::Unjoined::NotNeeded)
    place->addWidget(paragraph(livekitWords(whole), Text::Small, Tone::Second));
}

} // namespace gui
