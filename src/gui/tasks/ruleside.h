// Beside the form of a dispatch rule: what it will do, while one types.
#pragma once
#include "gui/kit/parts.h"
#include "gui/tasks/rulepreview.h"

namespace gui {

/// A mark and a sentence that breaks into lines.
QWidget *markedSentence(State, const QString &);

class RuleSide : public Panel {
  Q_OBJECT
public:
  explicit RuleSide(QWidget *parent = nullptr);
  void show(const RulePreview &);

private:
  QLabel *sentence, *room, *tried;
  QVBoxLayout *lines;
};

} // namespace gui
