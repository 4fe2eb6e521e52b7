// The panel with the result of each step of a connection test.
#pragma once
#include "api/probe.h"
#include "gui/kit/parts.h"

class QVBoxLayout;

namespace gui {

class ProbeView : public Panel {
  Q_OBJECT
public:
  explicit ProbeView(QWidget *parent = nullptr);
  /// All steps, none tried yet.
  void begin(const std::vector<api::ProbeStep> &steps);
  void show(const api::ProbeResult &);
  /// Says the outcome at the top: "1 of 8 failed".
  void end(const api::ProbeResults &);
  /// Nothing was tried, or what was tried is no longer what stands in the form.
  void clear();

private:
  struct Line {
    QWidget *widget;
    MarkView *mark;
    QLabel *words;
  };
  void remove();
  QVBoxLayout *column;
  QLabel *hint;
  StateLabel *verdict;
  QHash<int, Line> lines;
};

} // namespace gui
