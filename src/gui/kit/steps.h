// Where one is in a set-up: numbered words joined by lines.
#pragma once

#include <QStringList>
#include <QWidget>

namespace gui {

/// Questions – Plan – Run – Check. Steps before the current one carry the check mark. It says where it is:
/// "Step 2 of 4: Plan".
class StepsView : public QWidget {
  Q_OBJECT
public:
  explicit StepsView(const QStringList &names = {}, int current = 0, QWidget *parent = nullptr);
  void setSteps(const QStringList &names, int current);
  int current() const { return at; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

protected:
  void paintEvent(QPaintEvent *) override;

private:
  QStringList names;
  int at;
};

} // namespace gui
