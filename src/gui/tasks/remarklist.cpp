// Remarks as lines of marks and words.
#include "gui/tasks/remarklist.h"

#include "gui/tasks/taskparts.h"

namespace gui {

State stateOf(routing::Remark::Kind kind)
{
  switch (kind) {
  case routing::Remark::Good:
    return State::Ok;
  case routing::Remark::Note:
    return State::Advice;
  case routing::Remark::Warning:
    return State::Warning;
  case routing::Remark::Error:
    break;
  }
  return State::Broken;
}

QMap<int, LineMark> marksOf(const QList<routing::Remark> &remarks)
{
  QMap<int, LineMark> out;
  QHash<int, routing::Remark::Kind> worst;
  for (const routing::Remark &r : remarks) {
    if (r.line <= 0 || r.kind == routing::Remark::Good) continue;
    if (out.contains(r.line) && worst.value(r.line) >= r.kind) continue;
    worst.insert(r.line, r.kind);
    out.insert(r.line, {stateOf(r.kind), r.text});
  }
  return out;
}

/// More are no help; the worst come first.
constexpr qsizetype mostRemarks = 50;

RemarkList::RemarkList(QWidget *parent) : QWidget(parent), column(box<QVBoxLayout>(space::m))
{
  setObjectName(QStringLiteral("remarks"));
  setLayout(column);
}

void RemarkList::setRemarks(const QList<routing::Remark> &wanted)
{
  if (wanted == shown) return;
  shown = wanted;
  emptyLayout(column);
  for (const routing::Remark &r : wanted.mid(0, mostRemarks)) {
    auto *row = box(space::s);
    auto *mark = new MarkView(stateOf(r.kind), 16);
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *words = box<QVBoxLayout>(0);
    auto *text = paragraph(r.text);
    text->setAccessibleName(tr("%1: %2", "state, remark").arg(stateWord(stateOf(r.kind)), r.text));
    words->addWidget(text);
    if (r.line > 0 && r.kind != routing::Remark::Good) {
      QPushButton *go = namedButton(tr("Line %1").arg(r.line), "goToLine", "quiet link small");
      connect(go, &QPushButton::clicked, this, [this, line = r.line] { Q_EMIT lineChosen(line); });
      auto *place = box(0);
      place->addWidget(go);
      place->addStretch();
      words->addLayout(place);
    }
    row->addLayout(words, 1);
    auto *line = new QWidget;
    line->setLayout(row);
    column->addWidget(line);
  }
  if (wanted.size() > mostRemarks)
    column->addWidget(label(tr("and %n more", nullptr, int(wanted.size() - mostRemarks)), Text::Body, Tone::Second));
}

} // namespace gui
