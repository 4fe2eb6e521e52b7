// The eye button: filter, sorting and columns under a name.
#pragma once
#include <QPushButton>
#include <QVariantMap>

#include <functional>

class QMenu;

namespace gui {

/// What one table shows, under a name.
struct NamedView {
  QString name;
  QString filter;
  QVariantMap layout = {}; ///< of the columns; empty: as they are
  bool builtIn = false;    ///< of the page itself: it cannot be renamed or removed
};

/// Keeps the operator's views in the settings under `group`.
class ViewsButton : public QPushButton {
  Q_OBJECT
public:
  /// `everything`: "All numbers", the view without a filter. `now` is what stands in the table.
  ViewsButton(const QString &everything, const QList<NamedView> &builtIn, const QString &group,
              std::function<NamedView()> now, QWidget *parent = nullptr);
  /// The filter is another now: the button says which view that is.
  void setFilter(const QString &);
  QList<NamedView> views() const;
  /// Keeps what stands in the table; a view of that name is replaced.
  void keep(const QString &name);
  void rename(const QString &name, const QString &to);
  void remove(const QString &name);
  void choose(const QString &name);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
  void chosen(const gui::NamedView &);

private:
  void fill(QMenu *);
  void askName(const QString &title, const QString &verb, const QString &name, std::function<void(QString)> then);
  void write() const;
  QString everything, group;
  QList<NamedView> fixed, own;
  std::function<NamedView()> now;
  QString current; ///< name of the chosen view
};

} // namespace gui
