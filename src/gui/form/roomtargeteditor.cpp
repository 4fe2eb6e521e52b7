// Which room.
#include "gui/form/roomtargeteditor.h"

#include "gui/kit/parts.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace gui {

namespace {
constexpr RoomTarget::Kind order[] = {RoomTarget::Kind::Individual, RoomTarget::Kind::Direct, RoomTarget::Kind::Callee};

} // namespace

RoomTargetEditor::RoomTargetEditor(QWidget *parent) : Editor(parent)
{
  kinds = new Segments({tr("Room per caller"), tr("One room"), tr("Room per called number")});
  kinds->setAccessibleName(tr("Which room"));
  kinds->setObjectName(QStringLiteral("roomKind"));
  room = editorLine(tr("Room prefix or name"), QStringLiteral("call-"), "room");
  pin = editorLine(tr("PIN"), tr("PIN, digits only; none if empty"), "pin");
  random = new QCheckBox(tr("Add a random end, so that each call has a room of its own"));
  random->setObjectName(QStringLiteral("random"));
  note = label(tr("Trunkline does not know this kind of rule and keeps it as it is."), Text::Small, Tone::Second);
  auto *column = box<QVBoxLayout>(space::s);
  auto *first = box(0);
  first->addWidget(kinds);
  first->addStretch();
  column->addLayout(first);
  for (QWidget *w : std::initializer_list<QWidget *>{room, random, pin, note}) column->addWidget(w);
  setLayout(column);
  connect(kinds, &QTabBar::currentChanged, this, [this] {
    held.kind = order[std::max(0, kinds->currentIndex())];
    if (held.kind == RoomTarget::Kind::Individual) random->setChecked(true);
    arrange();
    Q_EMIT edited();
  });
  connect(room, &QLineEdit::textEdited, this, &Editor::edited);
  connect(pin, &QLineEdit::textEdited, this, &Editor::edited);
  connect(random, &QCheckBox::toggled, this, &Editor::edited);
  for (QWidget *w : std::initializer_list<QWidget *>{room, pin}) watch(w);
}

void RoomTargetEditor::arrange()
{
  const bool unknown = held.kind == RoomTarget::Kind::Unknown;
  for (QWidget *w : std::initializer_list<QWidget *>{kinds, room, pin}) w->setVisible(!unknown);
  random->setVisible(!unknown && held.kind != RoomTarget::Kind::Direct);
  note->setVisible(unknown);
  room->setAccessibleName(held.kind == RoomTarget::Kind::Direct ? tr("Room name") : tr("Room prefix"));
}

void RoomTargetEditor::load(const QVariant &v)
{
  held = v.value<RoomTarget>();
  if (held.kind == RoomTarget::Kind::None) held = {RoomTarget::Kind::Individual, QStringLiteral("call-"), {}, true, {}};
  const QSignalBlocker a(kinds), b(random);
  for (int i = 0; i < 3; ++i)
    if (order[i] == held.kind) kinds->setCurrentIndex(i);
  room->setText(held.room);
  pin->setText(held.pin);
  random->setChecked(held.random);
  arrange();
}

QVariant RoomTargetEditor::value() const
{
  RoomTarget t = held;
  if (t.kind != RoomTarget::Kind::Unknown) {
    t.room = room->text();
    t.pin = pin->text().trimmed();
    t.random = t.kind != RoomTarget::Kind::Direct && random->isChecked();
  }
  return QVariant::fromValue(t);
}

QWidget *RoomTargetEditor::focusTarget() const { return kinds; }

} // namespace gui
