// One station of a route as a button: a card in the map, a row in the list.
#pragma once

#include "gui/kit/route.h"

#include <QAbstractButton>
#include <QPushButton>

namespace gui {

/// Has the focus, the name and the fix button; map and list place it. Enter asks to open, a click chooses.
class RouteNodeView : public QAbstractButton {
  Q_OBJECT
public:
  enum Form { Card, Row };
  RouteNodeView(const RouteNode &, Form, QWidget *parent = nullptr);

  void setNode(const RouteNode &);
  const RouteNode &node() const { return shown; }
  void setChosen(bool);
  bool isChosen() const { return chosen; }
  /// Fills the fix button; one node at a time.
  void setProminent(bool);
  QPushButton *fixButton() const { return fix; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  bool hasHeightForWidth() const override { return form == Row; }
  int heightForWidth(int) const override;
  /// The height of a form with the fonts of today. A narrow card has a line more: its words wrap.
  static int heightOf(Form);
  static int cardHeight(int width);

Q_SIGNALS:
  void openRequested();
  void fixRequested();
  void focused();

protected:
  void paintEvent(QPaintEvent *) override;
  void resizeEvent(QResizeEvent *) override;
  void keyPressEvent(QKeyEvent *) override;
  void mouseDoubleClickEvent(QMouseEvent *) override;
  void focusInEvent(QFocusEvent *) override;

private:
  void placeFix();
  bool isNarrow() const;
  void paintCard(QPainter &) const;
  void cardWords(QPainter &) const;
  void narrowWords(QPainter &) const;
  void paintRow(QPainter &) const;
  QRect mirrored(const QRect &) const;
  QString lastLine() const;
  void words(QPainter &, const QRect &, const QString &, Qt::TextElideMode = Qt::ElideRight) const;
  RouteNode shown;
  Form form;
  bool chosen = false;
  QPushButton *fix;
};

} // namespace gui
