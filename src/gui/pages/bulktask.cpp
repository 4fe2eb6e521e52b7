// Editing several objects at once: tick fields, give their new values, see the plan for each.
#include "gui/form/editor.h"
#include "gui/kit/banner.h"
#include "gui/kit/fields.h"
#include "gui/pages/pages.h"
#include "gui/tasks/taskparts.h"
#include "guides/bulk.h"

#include <QCheckBox>
#include <QSet>

namespace gui {

namespace {
class BulkTask : public TaskPage {
  Q_DECLARE_TR_FUNCTIONS(gui::BulkTask)
public:
  BulkTask(Desk &d, QList<Object> objects, const QString &nouns) : TaskPage({}), desk(d), all(std::move(objects))
  {
    setObjectName(QStringLiteral("bulkTask"));
    title = tr("Edit %L1 %2", "23 numbers").arg(all.size()).arg(nouns);
    setTitle(title, tr("Tick what is to be the same in all of them. What is not ticked stays as it is in each."));
    banner = new Banner(State::Warning, {});
    banner->setObjectName(QStringLiteral("bulkSaid"));
    banner->hide();
    auto *column = box<QVBoxLayout>(space::field, {space::l, space::m, space::l, space::l});
    column->addWidget(banner);
    auto *form = new QWidget;
    form->setMaximumWidth(880);
    auto *fields = box<QVBoxLayout>(space::field);
    form->setLayout(fields);
    const Resource &r = all.first().resource();
    for (const bool hidden : {false, true})
      for (const Field &f : r.fields)
        if (f.is(Editable) && f.is(Hidden) == hidden) addLine(f, fields);
    column->addWidget(form);
    column->addStretch();
    auto *holder = new QWidget;
    holder->setLayout(column);
    setContent(scrolling(holder));
    setPromise(tr("Nothing has been written yet."));
    QPushButton *cancel = namedButton(tr("Cancel"), "cancelBulk"),
                *preview = namedButton(tr("Preview plan"), "previewBulk", "primary");
    connect(cancel, &QPushButton::clicked, this, &TaskPage::backRequested);
    connect(preview, &QPushButton::clicked, this, [this] { makePlan(); });
    setActions({cancel, preview});
    escapeGoesBack(this);
  }

private:
  struct Line {
    const Field *field;
    QCheckBox *wanted;
    Editor *editor;
  };

  /// What stands there now, in one line.
  QString nowIn(const Field &f) const
  {
    if (f.isSecret()) return {};
    QStringList texts;
    QSet<QString> seen;
    for (const Object &o : all) {
      const QString text = spokenText(f, o.row(), desk.snapshot());
      if (seen.contains(text)) continue;
      seen.insert(text);
      texts << (text.isEmpty() ? tr("empty") : text);
    }
    if (texts.size() == 1) return tr("Now: %1").arg(texts.first().left(120));
    return tr("Now: %n different values", nullptr, int(texts.size()));
  }

  void addLine(const Field &f, QVBoxLayout *column)
  {
    const Resource &r = all.first().resource();
    Editor *editor = newEditor(f, r, desk.snapshot());
    if (!editor) return;
    editor->load(f.ops->get(f.in(all.first().row())));
    editor->setEnabled(false);
    if (editor->focusTarget()->accessibleName().isEmpty())
      editor->focusTarget()->setAccessibleName(r.translated(f.label));
    auto *tick = new QCheckBox(r.translated(f.label));
    tick->setObjectName(QStringLiteral("change.") + QLatin1String(f.key));
    tick->setFont(gui::font(Text::Strong));
    auto *indented = box<QVBoxLayout>(space::xs, {26, 0, 0, 0});
    indented->addWidget(editor);
    if (const QString now = nowIn(f); !now.isEmpty()) indented->addWidget(paragraph(now, Text::Small, Tone::Second));
    auto *line = box<QVBoxLayout>(space::xs);
    line->addWidget(tick);
    line->addLayout(indented);
    column->addLayout(line);
    connect(tick, &QCheckBox::toggled, editor, [this, editor](bool on) {
      editor->setEnabled(on);
      if (on && isVisible()) editor->focusTarget()->setFocus();
    });
    lines.push_back({&f, tick, editor});
  }

  void say(const QString &what, const QStringList &details = {})
  {
    constexpr qsizetype most = 8;
    QStringList some = details.mid(0, most);
    if (details.size() > most) some << tr("and %n more", nullptr, int(details.size() - most));
    banner->setMessage(State::Warning, what, some.join(u'\n'));
    banner->show();
  }

  void makePlan()
  {
    QList<guides::BulkValue> values;
    QStringList unreadable;
    for (const Line &l : lines) {
      if (!l.wanted->isChecked()) continue;
      if (const QString wrong = l.editor->problem(); !wrong.isEmpty())
        unreadable << tr("%1: %2").arg(l.wanted->text(), wrong);
      values.append({l.field, l.editor->value()});
    }
    if (values.isEmpty()) return say(tr("Tick a field first."));
    if (!unreadable.isEmpty()) return say(tr("This cannot be read."), unreadable);
    QList<Object> now; // somebody may have changed them meanwhile
    for (const Object &o : all)
      if (const Object found = desk.snapshot().find(o.resource(), o.key())) now << found;
    const guides::BulkPlan made = guides::bulkChange(title, now, values);
    if (!made.problems.isEmpty() && made.problems != refused) {
      refused = made.problems;
      return say(made.plan.isEmpty() ? tr("None of them can be so.")
                                     : tr("%n of them cannot be so. Preview again to change only the others.", nullptr,
                                          int(made.problems.size())),
                 made.problems);
    }
    if (made.plan.isEmpty()) return say(tr("They are so already: there is nothing to change."));
    banner->hide();
    desk.preview(made.plan);
  }

  Desk &desk;
  QList<Object> all;
  QString title;
  Banner *banner;
  std::vector<Line> lines;
  QStringList refused; ///< was said already
};
} // namespace

TaskPage *bulkTask(Desk &desk, const QList<Object> &objects, const QString &nouns)
{
  return new BulkTask(desk, objects, nouns);
}

} // namespace gui
