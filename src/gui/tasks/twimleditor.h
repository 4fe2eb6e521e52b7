// TwimlEditor: an editor of TwiML in which passwords stand as dots unless they are shown.
#pragma once
#include "gui/kit/parts.h"
#include "gui/kit/xmlview.h"
#include "twiml/dotted.h"

#include <QTimer>

namespace gui {

class SearchField;

/// Undo and redo are the text's own. A password that is typed turns into dots when the cursor leaves its line.
class TwimlEditor : public QWidget {
  Q_OBJECT
public:
  explicit TwimlEditor(QWidget *parent = nullptr);
  /// Begins with a document; what was there cannot be undone to.
  void setDocument(const QByteArray &xml);
  /// Begins with a draft: references, and what they stand for.
  void setCut(const QByteArray &cut, const SecretBag &);
  /// The document itself, with its passwords: for the checks and for Twilio.
  QByteArray whole() const { return dotted.whole(text()); }
  /// The document without its passwords, and these: for a file and the key store.
  QByteArray cut() { return dotted.cut(text()); }
  SecretBag secretsIn(const QByteArray &cut) const { return dotted.secretsIn(cut); }
  bool lacksPassword() const { return dotted.isIncomplete(text()); }
  void setMarks(const QMap<int, LineMark> &marks) { view->setMarks(marks); }
  void goToLine(int line);
  bool isChanged() const { return view->document()->isModified(); }
  void openFind();

Q_SIGNALS:
  void edited();  ///< at each change
  void settled(); ///< nothing was typed for a moment: time to check and to save

protected:
  void keyPressEvent(QKeyEvent *) override;
  bool eventFilter(QObject *, QEvent *) override;

private:
  QString text() const { return view->toPlainText(); }
  QWidget *buildFind();
  void begin(const QString &shown);
  void find(bool forward);
  void pause();
  void reveal(bool on);
  void replaceWith(const QString &wanted, bool alsoHere);
  twiml::Dotted dotted;
  XmlView *view;
  QWidget *findLine;
  SearchField *search;
  QLabel *notFound;
  QPushButton *revealButton;
  QTimer rest;
  bool replacing = false;
};

} // namespace gui
