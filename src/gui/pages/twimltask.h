// The editor of a TwiML document in the page's place: it writes drafts, and plans their publication.
#pragma once
#include "gui/desk.h"
#include "gui/kit/banner.h"
#include "gui/kit/difference.h"
#include "gui/kit/fields.h"
#include "gui/kit/segments.h"
#include "gui/kit/taskpage.h"
#include "gui/tasks/remarklist.h"
#include "gui/tasks/twimleditor.h"
#include "model/hostedtwiml.h"

#include <QStackedWidget>

namespace gui {

/// Opened on a hosted document it writes a new version of it; on a bin or a webhook it writes a document that takes its
/// place. What is written is kept as a draft a moment after each change, so that nothing is lost.
class TwimlTask : public TaskPage {
  Q_OBJECT
public:
  TwimlTask(Desk &, const TwimlBin &, QWidget *parent = nullptr);
  ~TwimlTask() override;

private:
  void begin(const TwimlBin &);
  QWidget *build();
  void buildActions();
  void check();
  void compare();
  void save();
  void showState();
  void discard();
  void publish();
  const HostedTwiml *published() const;
  Desk &desk;
  Draft draft;
  bool kept = false; ///< it stands in the store
  bool unsaved = false;
  TwimlEditor *editor;
  RemarkList *remarks;
  QLineEdit *name;
  FieldRow *nameRow;
  Segments *sides;
  QStackedWidget *side;
  DifferenceView *difference;
  QLabel *same, *summary;
  QPushButton *discardButton, *publishButton;
  Banner *trouble;
};

} // namespace gui
