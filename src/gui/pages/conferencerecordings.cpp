// The recordings of a conference: asked for when they are looked at, for there may be many conferences.
#include "gui/calls/recordingline.h"
#include "gui/kit/banner.h"
#include "gui/pages/conferencepeople.h"
#include "model/conferencerecording.h"

namespace gui {

namespace {
struct RecordingText {
  Q_DECLARE_TR_FUNCTIONS(ConferenceRecordings)
};

Recording recordingOf(const Desk &desk, const ConferenceRecording &r)
{
  const QString began = r.started.toLocalTime().toString(QStringLiteral("HH:mm:ss"));
  const QString text =
      r.seconds > 0 ? RecordingText::tr("Began %1, %2 min %3 s").arg(began).arg(r.seconds / 60).arg(r.seconds % 60)
                    : RecordingText::tr("Began %1").arg(began);
  const bool ready = r.status == u"completed";
  const QString status = spokenText(*resourceOf<ConferenceRecording>().field(u"status"), &r, desk.snapshot());
  return {r.sid, r.started, ready ? text : QStringLiteral("%1 · %2").arg(text, status), ready};
}

class RecordingsView : public QWidget {
public:
  RecordingsView(Desk &d, const QString &conference) : desk(d), column(box<QVBoxLayout>(space::s, {0, 0, 0, space::l}))
  {
    setObjectName(QStringLiteral("recordings"));
    setLayout(column);
    say(RecordingText::tr("Reading the recordings…"));
    const Endpoint &e = api::endpointOf(resourceOf<ConferenceRecording>());
    if (const Account *account = desk.sync().accounts().of(Vendor::Twilio))
      scope.start(e.listIn(*account, conference), [this](const Listing &listed) { take(listed); });
  }

private:
  void say(const QString &text)
  {
    while (const QLayoutItem *item = column->takeAt(0)) {
      delete item->widget();
      delete item;
    }
    if (!text.isEmpty()) column->addWidget(paragraph(text, Text::Body, Tone::Second));
  }

  void take(const Listing &listed)
  {
    say(listed && (*listed)->size() == 0 ? RecordingText::tr("This conference was not recorded.") : QString());
    if (!listed)
      column->addWidget(
          new Banner(State::Warning, RecordingText::tr("The recordings could not be read."), listed.error().text));
    for (int i = 0; listed && i < (*listed)->size(); ++i) {
      column->addWidget(
          new RecordingLine(desk, recordingOf(desk, *static_cast<const ConferenceRecording *>((*listed)->at(i)))));
      column->addWidget(new HairLine);
    }
    column->addStretch();
  }

  Desk &desk;
  QVBoxLayout *column;
  Scope scope;
};
} // namespace

InspectorTab conferenceRecordingsTab()
{
  return {QStringLiteral("recordings"), RecordingText::tr("Recordings"),
          [](Desk &desk, const Object &o) -> QWidget * { return new RecordingsView(desk, o.key()); }};
}

} // namespace gui
