// What stands in the inspector about one call: how it went and why, its legs, complaints, recordings and requests.
#pragma once
#include "calls/timeline.h"
#include "gui/calls/callsource.h"
#include "gui/table/inspector.h"

namespace gui {

InspectorTab callTab(CallSource *);

class CallView : public QWidget {
  Q_OBJECT
public:
  CallView(Desk &, CallSource &, const Call &, QWidget *parent = nullptr);

private:
  void build();
  void addVerdict(const twilio::CallStory &);
  void addTimeline(const twilio::CallStory &);
  QWidget *timelineLine(const calls::TimelineLine &);
  void addLegs(const twilio::CallStory &);
  void addComplaints(const twilio::CallStory &);
  void addRecordings(const twilio::CallStory &);
  void addRequests(const twilio::CallStory &);
  void addHead(const QString &title);
  void addTrouble(const QString &what, const std::optional<Error> &);
  QWidget *legLine(const QString &how, const Call &);

  Desk &desk;
  CallSource &source;
  Call call;
  QVBoxLayout *column;
  QWidget *content = nullptr;
  QVBoxLayout *place = nullptr;
};

} // namespace gui
