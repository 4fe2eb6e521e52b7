// Building and reading forms.
#include "gui/form/form.h"

#include "core/codec.h"

namespace gui {

Form::Form(const Object &o, const Snapshot &snapshot, QWidget *parent) : QWidget(parent), loaded(o)
{
  auto *column = box<QVBoxLayout>(space::field);
  const bool isNew = o.key().isEmpty();
  // What an operator asks for first stands first: the table's shown fields, then the hidden ones; a password stays
  // below its user.
  std::vector<const Field *> shown, hidden;
  const Field *before = nullptr;
  for (const Field &f : o.resource().fields) {
    if (!(f.flags & (Editable | Asked)) && !(isNew && f.is(AtCreation))) continue;
    const bool stays = f.isSecret() && !shown.empty() && shown.back() == before;
    (f.is(Hidden) && !stays ? hidden : shown).push_back(&f);
    before = &f;
  }
  for (const auto *part : {&shown, &hidden})
    for (const Field *f : *part) addLine(*f, snapshot, column);
  column->addStretch();
  setLayout(column);
  refreshVisible();
}

void Form::addLine(const Field &f, const Snapshot &snapshot, QVBoxLayout *column)
{
  Editor *editor = newEditor(f, loaded.resource(), snapshot);
  if (!editor) return;
  const QString name = loaded.resource().translated(f.label);
  editor->load(f.ops->get(f.in(loaded.row())));
  if (editor->focusTarget()->objectName().isEmpty()) editor->focusTarget()->setObjectName(QLatin1String(f.key));
  if (editor->focusTarget()->accessibleName().isEmpty()) editor->focusTarget()->setAccessibleName(name);
  editor->setFocusProxy(editor->focusTarget());
  auto *row = new FieldRow(f.ops == &opsOf<bool> ? QString() : name, editor, loaded.resource().translated(f.help));
  column->addWidget(row);
  const Line line{&f, editor, row};
  lines.push_back(line);
  connect(editor, &Editor::left, this, [this, line] { line.row->setError(problemOf(line)); });
  connect(editor, &Editor::edited, this, [this, line] {
    if (!line.row->error().isEmpty()) line.row->setError(problemOf(line));
    refreshVisible();
    Q_EMIT edited();
  });
}

Object Form::object() const
{
  Object out = loaded;
  for (const Line &l : lines)
    if (!l.field->ops->set(l.field->at(out.row()), l.editor->value()))
      qFatal("The editor of %s gives another type.", l.field->key);
  if (out.resource().settle) out.resource().settle(out.row());
  return out;
}

bool Form::isChanged() const { return !difference(loaded, object()).empty(); }

QString Form::problemOf(const Line &l) const
{
  if (const QString typed = l.editor->problem(); !typed.isEmpty()) return typed;
  const Object now = object();
  if (l.field->problem)
    if (const QString said = l.field->problem(now.row()); !said.isEmpty()) return said;
  if (l.field->is(Required) && l.field->text(now.row()).isEmpty()) return tr("This may not be empty.");
  return {};
}

bool Form::check()
{
  const Line *first = nullptr;
  for (const Line &l : lines) {
    const QString wrong = problemOf(l);
    l.row->setError(wrong);
    if (!wrong.isEmpty() && !first) first = &l;
  }
  if (first) first->editor->focusTarget()->setFocus();
  return !first;
}

void Form::refreshVisible()
{
  const Object now = object();
  for (const Line &l : lines)
    if (l.field->visibleWhen) l.row->setVisible(l.field->visibleWhen(now.row()));
}

} // namespace gui
