// A recording in the inspector, of a call or of a conference: heard in this computer's player, or saved.
#pragma once
#include "gui/desk.h"
#include "gui/kit/parts.h"

#include <QVBoxLayout>
#include <QWidget>

namespace gui {

/// What is recorded, and whether Twilio has it ready.
struct Recording {
  QString sid;
  QDateTime started;
  QString text; ///< what the line says
  bool ready = false;
};

/// A sound that is being saved arrives although the line goes meanwhile.
class RecordingLine : public QWidget {
  Q_OBJECT
public:
  RecordingLine(Desk &, const Recording &, QWidget *parent = nullptr);

private:
  void play();
  void save();
  void keep(const QString &path);
  void say(State, const QString &sentence, const QString &detail = {});
  /// The sound comes to `then`, which may find the line gone.
  void read(std::function<void(const Result<QByteArray> &)> then);

  Desk &desk;
  Recording recording;
  QVBoxLayout *column;
  QWidget *message = nullptr;
};

} // namespace gui
