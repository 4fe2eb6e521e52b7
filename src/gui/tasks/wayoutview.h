// The last page of a set-up for outbound calls: both accounts are read again, and what a program needs is handed out.
#pragma once
#include "gui/desk.h"
#include "gui/kit/banner.h"
#include "gui/kit/routelist.h"
#include "guides/environment.h"

class QPlainTextEdit;

namespace gui {

class WayOutView : public QWidget {
  Q_OBJECT
public:
  /// `ways`: the ids of LiveKit's outbound trunks.
  WayOutView(Desk &, const QStringList &ways, const QList<guides::EnvironmentLine> &, QWidget *parent = nullptr);

private:
  QWidget *buildLines();
  void update();
  void copy();
  void askWhere();
  void write(const QString &path);
  Desk &desk;
  QStringList ids;
  QList<guides::EnvironmentLine> lines;
  bool read = false; ///< the reading that this page asked for has ended
  Banner *verdict;
  RouteList *list;
};

} // namespace gui
