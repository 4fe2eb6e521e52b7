// XML with line numbers, colours and marks at the lines that fail; to read, to copy, or to edit.
#pragma once

#include "gui/kit/theme.h"

#include <QMap>
#include <QPlainTextEdit>

namespace gui {

/// What is said of one line of a document.
struct LineMark {
  State state = State::Broken;
  QString text; ///< one sentence; the tool tip of the line
  bool operator==(const LineMark &) const = default;
};

/// Read only at first. Lines count from 1. Always left to right, as XML is.
class XmlView : public QPlainTextEdit {
  Q_OBJECT
public:
  explicit XmlView(const QString &accessibleName, QWidget *parent = nullptr);
  void setEditable(bool);
  void setMarks(const QMap<int, LineMark> &);
  /// Puts the cursor on a line and shows it.
  void goToLine(int);
  /// The height in which all lines stand, between `least` and `most` lines.
  int heightForLines(int least, int most) const;

protected:
  void resizeEvent(QResizeEvent *) override;
  void changeEvent(QEvent *) override;
  bool event(QEvent *) override;
  bool viewportEvent(QEvent *) override;

private:
  friend class XmlGutter;
  int gutterWidth() const;
  void paintGutter(QPaintEvent *);
  void placeGutter();
  void tintLines();
  QWidget *gutter;
  class XmlColours *colours;
  QMap<int, LineMark> marks;
};

} // namespace gui
