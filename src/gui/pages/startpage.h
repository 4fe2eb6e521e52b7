// The page of the first start: where do your calls go, and three ways to begin.
#pragma once
#include <QWidget>

namespace gui {

class StartPage : public QWidget {
  Q_OBJECT
public:
  explicit StartPage(QWidget *parent = nullptr);

Q_SIGNALS:
  void connectRequested();
  void sandboxRequested();
  void importRequested();
};

} // namespace gui
