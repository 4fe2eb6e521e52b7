// FilterField: where a filter is typed; it offers fields, values and what was typed before.
#pragma once
#include "filter/completion.h"
#include "gui/kit/fields.h"

#include <functional>

class QCompleter;
class QStandardItemModel;

namespace gui {

/// Offers come while one types, and all at once with Down or Ctrl+Space.
class FilterField : public SearchField {
  Q_OBJECT
public:
  explicit FilterField(const QString &placeholder, QWidget *parent = nullptr);
  /// What may be asked for; asked each time.
  void setSources(std::function<filter::Names()> names, std::function<QStringList(int name)> valuesOf);
  /// Newest first.
  void setHistory(const QStringList &);
  const QStringList &history() const { return earlier; }
  /// Puts this filter first in the history.
  void remember();
  /// The texts that are offered now.
  QStringList offered() const;

Q_SIGNALS:
  void historyChanged();

protected:
  void keyPressEvent(QKeyEvent *) override;

private:
  void offer(bool asked);
  void show(const QList<filter::Offer> &);
  void take(int row);
  std::function<filter::Names()> namesNow;
  std::function<QStringList(int)> valuesNow;
  QStringList earlier;
  QList<filter::Offer> shown;
  QCompleter *completer;
  QStandardItemModel *model;
};

} // namespace gui
