// Lines about people.
#include "gui/pages/personline.h"

#include <QCoreApplication>
#include <QDateTime>

namespace gui {

namespace {
struct PersonText {
  Q_DECLARE_TR_FUNCTIONS(PersonLine)
};
} // namespace

QWidget *personLine(const PersonLine &person)
{
  auto *line = new QWidget;
  auto *words = box<QVBoxLayout>(2);
  words->addWidget(new ElidedLabel(person.name, Text::Strong));
  for (const QString &text : person.lines) words->addWidget(paragraph(text, Text::Small, Tone::Second));
  if (!person.id.isEmpty()) {
    auto *id = new ElidedLabel(person.id, Text::Small, Tone::Second);
    id->setElideMode(Qt::ElideMiddle);
    words->addWidget(id);
  }
  auto *row = box(space::s, {0, space::xs, 0, space::xs});
  row->addWidget(new MarkView(person.state, 16), 0, Qt::AlignTop);
  row->addLayout(words, 1);
  for (const PersonLine::Act &act : person.acts) {
    QToolButton *b = toolButton(act.icon, act.text);
    b->setObjectName(act.id);
    QObject::connect(b, &QToolButton::clicked, b, act.run);
    row->addWidget(b, 0, Qt::AlignTop);
  }
  line->setLayout(row);
  return line;
}

QString sinceText(const QDateTime &since)
{
  if (!since.isValid()) return {};
  const qint64 seconds = since.secsTo(QDateTime::currentDateTimeUtc());
  const QString at = since.toLocalTime().toString(QStringLiteral("HH:mm"));
  if (seconds < 60)
    return PersonText::tr("%1, %2 s", "time of day, seconds since").arg(at).arg(qMax<qint64>(0, seconds));
  if (seconds < 7'200) return PersonText::tr("%1, %2 min", "time of day, minutes since").arg(at).arg(seconds / 60);
  if (seconds < 86'400) return PersonText::tr("%1, %2 h", "time of day, hours since").arg(at).arg(seconds / 3'600);
  return since.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace gui
