// A message in the page: mark, one strong sentence, an explanation, actions. Never a pop-up.
#pragma once

#include "gui/kit/parts.h"

namespace gui {

/// A block within a page, or a strip across it. A screen reader hears it when it appears or changes.
class Banner : public Panel {
  Q_OBJECT
public:
  enum Form { Block, Strip };
  explicit Banner(State, const QString &title, const QString &text = {}, Form = Block, QWidget *parent = nullptr);

  void setMessage(State, const QString &title, const QString &text = {});
  /// Adds an action behind the words (strip) or below them (block); variants as of `button`.
  QPushButton *addAction(const QString &text, const char *variants = "small");
  void addAction(QPushButton *);
  QString title() const;
  QString text() const;

Q_SIGNALS:
  void announced(); ///< it was said to the screen reader

protected:
  void showEvent(QShowEvent *) override;

private:
  void announce();
  Form form;
  MarkView *mark;
  QLabel *head;
  QLabel *body;
  QHBoxLayout *actions;
};

} // namespace gui
