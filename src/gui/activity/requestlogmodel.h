// The requests of this session as rows, newest first.
#pragma once
#include "net/requestlog.h"

#include <QAbstractTableModel>

namespace gui {

class RequestLogModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { Time, Server, Method, Path, Answer, Took, Try, ColumnCount };
  using QAbstractTableModel::QAbstractTableModel;

  /// Takes what was logged since; cheap when nothing was.
  void follow(const RequestLog &);
  void clear();
  /// Words that all must stand in a row.
  void setFilter(const QString &text);
  const LoggedRequest *at(int row) const;
  int total() const { return int(known.size()); }
  /// One line for each row that passes, newest first: tab-separated, with a head.
  QString text() const;

  int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(passing.size()); }
  int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
  QVariant data(const QModelIndex &, int role) const override;
  QVariant headerData(int section, Qt::Orientation, int role) const override;

private:
  static QString textOf(const LoggedRequest &, int column);
  bool matches(const LoggedRequest &) const;
  QList<std::shared_ptr<const LoggedRequest>> known; ///< newest first
  QList<std::shared_ptr<const LoggedRequest>> passing;
  QStringList words;
};

} // namespace gui
