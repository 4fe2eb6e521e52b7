// Overview: can people reach us, and if not, what is to be done.
#pragma once
#include "gui/kit/banner.h"
#include "gui/kit/emptystate.h"
#include "gui/overview/findingspanel.h"
#include "gui/overview/headline.h"
#include "gui/overview/mappanel.h"
#include "gui/overview/trafficpanel.h"
#include "gui/page.h"

namespace gui {

class OverviewPage : public Page {
  Q_OBJECT
public:
  explicit OverviewPage(Desk &);
  TabBadge badge() const override;
  QAction *primary() const override;

private:
  QLayout *buildHead();
  void refresh();
  void refreshHead();
  void refreshTroubles();
  void refreshEmpty();
  QWidget *guideList();
  QString readingText() const;
  OverviewFacts facts() const;
  Headline headline;
  MarkView *mark;
  QLabel *title, *second;
  QAction *setUp;
  QPushButton *setUpButton;
  QVBoxLayout *troubles, *emptyPlace;
  QStringList told; ///< the troubles that are shown
  QString emptyText;
  MapPanel *map;
  FindingsPanel *findings;
  TrafficPanel *traffic;
};

} // namespace gui
