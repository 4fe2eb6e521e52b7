// CallStories: what Twilio tells of single calls, read when one is looked at.
#pragma once
#include "api/twilio/calls.h"
#include "gui/desk.h"

#include <QCache>
#include <QElapsedTimer>

namespace gui {

class CallStories : public QObject {
  Q_OBJECT
public:
  explicit CallStories(Desk &);
  /// nullptr: it is being read now, and `arrived` says when it is there. A live call's is read again after a while.
  const twilio::CallStory *of(const Call &);

Q_SIGNALS:
  void arrived(const QString &callSid);

private:
  struct Told {
    twilio::CallStory story;
    QElapsedTimer age;
  };
  void read(const Call &);
  Desk &desk;
  QCache<QString, Told> told{200};
  QSet<QString> reading;
  Scope scope;
};

} // namespace gui
