// What is said of a TwiML document, in words: a line for each remark, faults first.
#pragma once
#include "gui/kit/parts.h"
#include "gui/kit/xmlview.h"
#include "routing/remarks.h"

namespace gui {

State stateOf(routing::Remark::Kind);
/// The worst remark of each line, for the margin of the document.
QMap<int, LineMark> marksOf(const QList<routing::Remark> &);

class RemarkList : public QWidget {
  Q_OBJECT
public:
  explicit RemarkList(QWidget *parent = nullptr);
  void setRemarks(const QList<routing::Remark> &);

Q_SIGNALS:
  /// The operator wants to see the line that a remark is about.
  void lineChosen(int line);

private:
  QList<routing::Remark> shown;
  QVBoxLayout *column;
};

} // namespace gui
