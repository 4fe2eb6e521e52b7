// The path that will exist, drawn beside the questions of a set-up.
#pragma once
#include "gui/kit/banner.h"
#include "gui/kit/routelist.h"
#include "guides/proposal.h"

namespace gui {

class PathPicture : public Panel {
  Q_OBJECT
public:
  explicit PathPicture(QWidget *parent = nullptr);
  void show(const guides::Proposal &);
  /// There is no picture yet, and why.
  void showNothing(const QString &why);

private:
  RouteList *list;
  QLabel *nothing, *notes, *limits;
  Banner *summary;
};

} // namespace gui
