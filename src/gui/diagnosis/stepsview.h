// DiagnosisView: what was understood, what speaks for it, the questions that were asked and their answers.
#pragma once
#include "diagnosis/diagnosis.h"
#include "gui/desk.h"
#include "gui/kit/parts.h"

namespace gui {

class DiagnosisView : public QWidget {
  Q_OBJECT
public:
  explicit DiagnosisView(Desk &);
  /// Evidence is being gathered.
  void wait();
  void show(const diagnosis::Diagnosis &);

private:
  void addHead(const diagnosis::Diagnosis &);
  void addStep(const diagnosis::Step &, bool first);
  Desk &desk;
  QVBoxLayout *column;
};

} // namespace gui
