// The manual: a window beside the program's, with the pages of docs/guide.
#pragma once
#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;

namespace gui {

class ManualView;
class SearchField;

class ManualWindow : public QWidget {
  Q_OBJECT
public:
  explicit ManualWindow(QWidget *parent);
  /// Comes to the front with that page; a name that is no page's opens the first.
  void open(const QString &page);
  QString page() const;

private:
  void buildLeft(QLayout *);
  void follow();
  void search();
  void goOn();
  QStringList words() const;
  ManualView *view;
  QListWidget *list;
  SearchField *field;
  QLabel *nothing;
  QToolButton *back, *forward;
};

} // namespace gui
