// Renaming in place.
#include "gui/table/renameline.h"

#include "gui/kit/style.h"
#include "gui/table/shown.h"
#include "gui/tasks/changewords.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>

namespace gui {

const Field *nameField(const Resource &r)
{
  for (const QStringView key : {QStringView(u"name"), QStringView(u"friendly_name")})
    if (const Field *f = r.field(key); f && f->is(Editable) && f->ops == &opsOf<QString> && r.can(CanChange)) return f;
  return nullptr;
}

RenameLine::RenameLine(Desk &d, const Object &o, QWidget *parent)
    : Panel(Surface, State::Idle, space::panelRadius, parent), desk(d), shown(o), field(*nameField(o.resource())),
      edit(new QLineEdit(field.text(o.row()))), sentence(paragraph({}, Text::Small, Tone::Second))
{
  setObjectName(QStringLiteral("renameLine"));
  edit->setObjectName(QStringLiteral("newName"));
  edit->setAccessibleName(tr("New name of %1").arg(shownName(o)));
  sentence->setObjectName(QStringLiteral("renameSentence"));
  auto *column = box<QVBoxLayout>(space::xs, {space::s, space::s, space::s, space::s});
  column->addWidget(edit);
  column->addWidget(sentence);
  setLayout(column);
  connect(edit, &QLineEdit::textChanged, this, &RenameLine::refresh);
  edit->installEventFilter(this);
  refresh();
  edit->selectAll();
}

void RenameLine::placeAt(const QRect &at)
{
  row = at;
  const int width = std::min(480, parentWidget()->width() - 2 * space::m);
  layout()->activate();
  const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
  const bool below = row.bottom() + height < parentWidget()->height();
  setGeometry(space::m, below ? row.bottom() + 1 : std::max(0, row.top() - height), width, height);
  show();
  raise();
  edit->setFocus(Qt::OtherFocusReason);
}

Object RenameLine::renamed() const
{
  Object out = shown;
  field.ops->set(field.at(out.row()), edit->text().trimmed());
  return out;
}

void RenameLine::refresh()
{
  const QString before = field.text(shown.row()), now = edit->text().trimmed();
  const QString wrong = field.problem ? field.problem(renamed().row()) : QString();
  setVariant(edit, "invalid", !wrong.isEmpty());
  sentence->setForegroundRole(wrong.isEmpty() ? QPalette::PlaceholderText : QPalette::BrightText);
  if (!wrong.isEmpty())
    sentence->setText(wrong);
  else if (now == before)
    sentence->setText(tr("Type the new name. Esc keeps the old one."));
  else
    sentence->setText(tr("Name: %1 → %2, at %3. Enter saves, Esc keeps.", "old, new, vendor")
                          .arg(before.isEmpty() ? tr("none") : before, now.isEmpty() ? tr("none") : now,
                               vendorName(shown.resource().vendor)));
  edit->setAccessibleDescription(sentence->text());
  if (isVisible()) placeAt(row);
}

void RenameLine::save()
{
  const QString name = edit->text().trimmed();
  if (field.problem && !field.problem(renamed().row()).isEmpty()) return;
  if (name == field.text(shown.row())) return close();
  Plan plan;
  plan.title = tr("Rename %1 “%2”").arg(shown.resource().translated(shown.resource().one), shownName(shown));
  plan.changes << changeChange(QStringLiteral("object"), shown, renamed(), plan.secrets);
  const auto id = desk.runner().start(plan);
  if (!id) { // what was typed stays
    sentence->setForegroundRole(QPalette::BrightText);
    sentence->setText(id.error().text);
    edit->setAccessibleDescription(id.error().text);
    return placeAt(row);
  }
  Q_EMIT begun(*id, name);
  close();
}

void RenameLine::close()
{
  edit->removeEventFilter(this);
  hide();
  Q_EMIT closed();
  deleteLater();
}

bool RenameLine::eventFilter(QObject *watched, QEvent *event)
{
  if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
      && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
    close();
  if (event->type() != QEvent::KeyPress) return Panel::eventFilter(watched, event);
  const int key = static_cast<QKeyEvent *>(event)->key();
  if (key == Qt::Key_Return || key == Qt::Key_Enter) return save(), true;
  if (key == Qt::Key_Escape) return close(), true;
  return Panel::eventFilter(watched, event);
}

} // namespace gui
