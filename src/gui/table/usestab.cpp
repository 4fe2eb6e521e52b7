// Where an object is used, and what it uses: everything of both vendors that names it.
#include "api/catalogue.h"
#include "gui/table/inspector.h"
#include "gui/table/shown.h"
#include "guides/mentions.h"

namespace gui {

namespace {
struct UsesText {
  Q_DECLARE_TR_FUNCTIONS(Uses)
};
constexpr qsizetype mostUses = 50;

/// A link that may be shorter than its words, and below it what the object is used as.
QWidget *useLine(Desk &desk, const Object &object, const QString &as)
{
  auto *line = new QWidget;
  auto *row = box<QVBoxLayout>(0);
  const QString name = shownName(object, desk);
  QPushButton *open = button(name, "quiet link small"); // not text
  open->setMinimumWidth(48);
  open->setToolTip(name);
  open->setAccessibleName(UsesText::tr("Open %1 “%2”").arg(object.resource().translated(object.resource().one), name));
  QObject::connect(open, &QPushButton::clicked, open,
                   [&desk, r = &object.resource(), key = object.key()] { desk.open(*r, key); });
  row->addWidget(open, 0, Qt::AlignLeft);
  if (!as.isEmpty()) {
    auto *second = new ElidedLabel(as, Text::Small, Tone::Second);
    second->setContentsMargins(5, 0, 0, 0); // below the link's words
    row->addWidget(second);
  }
  line->setLayout(row);
  return line;
}

/// Where the field is called like the kind that it names, nothing: that is what the line stands below.
QString asWhat(const guides::Use &use, const Object &used)
{
  const QString label = use.user.resource().translated(use.field->label);
  const QString kind = used.resource().translated(used.resource().one);
  return label.compare(kind, Qt::CaseInsensitive) == 0 ? QString() : UsesText::tr("as %1", "a field").arg(label);
}

/// What ties two objects together has the name of one of them: the other one is what is asked for.
Object userIn(const Snapshot &s, const guides::Use &use, const Object &used)
{
  if (!use.isPart()) return use.user;
  for (const guides::Target &t : guides::targetsOf(s, use.user))
    if (t.field != use.field && t.field->is(AtCreation) && t.object && t.object.key() != used.key()) return t.object;
  return use.user;
}

/// Kinds that could name it and were not all read: what is not found there may be there all the same.
QStringList unread(const Snapshot &s, const Resource &r)
{
  QStringList out;
  for (const Endpoint *e : api::catalogue()) {
    const Resource &other = *e->resource;
    const bool names = std::any_of(other.fields.begin(), other.fields.end(),
                                   [&](const Field &f) { return f.refersTo && &f.refersTo() == &r; });
    const Read state = s.part(other).state;
    if (names && state != Read::Whole) out << other.translated(other.title);
  }
  return out;
}

void addUsers(QVBoxLayout *column, Desk &desk, const Object &object)
{
  column->addWidget(label(UsesText::tr("Used by"), Text::Section));
  const QList<guides::Use> uses = guides::mentionsOf(desk.snapshot(), object);
  const Resource *kind = nullptr;
  qsizetype lines = 0;
  for (const guides::Use &use : uses) {
    if (++lines > mostUses) break;
    if (&use.user.resource() != kind) {
      kind = &use.user.resource();
      column->addWidget(label(kind->translated(kind->title), Text::Small, Tone::Second));
    }
    column->addWidget(useLine(desk, userIn(desk.snapshot(), use, object), asWhat(use, object)));
  }
  if (uses.size() > mostUses)
    column->addWidget(
        label(UsesText::tr("and %n more", nullptr, int(uses.size() - mostUses)), Text::Body, Tone::Second));
  const QStringList missing = unread(desk.snapshot(), object.resource());
  if (!missing.isEmpty())
    column->addWidget(paragraph(UsesText::tr("Not all could be read: %1.").arg(missing.join(QStringLiteral(", "))),
                                Text::Body, Tone::Second));
  else if (uses.isEmpty())
    column->addWidget(paragraph(UsesText::tr("Nothing that Trunkline knows of names it."), Text::Body, Tone::Second));
}

/// What it names; where the list of such things is unknown, the bare key.
void addTargets(QVBoxLayout *column, Desk &desk, const Object &object)
{
  const QList<guides::Target> targets = guides::targetsOf(desk.snapshot(), object);
  if (targets.isEmpty()) return;
  column->addWidget(new HairLine);
  column->addWidget(label(UsesText::tr("Uses"), Text::Section));
  for (const guides::Target &t : targets.mid(0, mostUses)) {
    const QString as = object.resource().translated(t.field->label);
    if (t.object)
      column->addWidget(useLine(desk, t.object, as));
    else
      column->addWidget(paragraph(t.gone ? UsesText::tr("%1: %2 does not exist any more.").arg(as, t.key)
                                         : UsesText::tr("%1: %2").arg(as, t.key),
                                  Text::Body, t.gone ? Tone::Bad : Tone::Second));
  }
  if (targets.size() > mostUses)
    column->addWidget(
        label(UsesText::tr("and %n more", nullptr, int(targets.size() - mostUses)), Text::Body, Tone::Second));
}

QWidget *uses(Desk &desk, const Object &object)
{
  auto *holder = new QWidget;
  holder->setObjectName(QStringLiteral("uses"));
  auto *column = box<QVBoxLayout>(space::s, {0, 0, 0, space::l});
  addUsers(column, desk, object);
  addTargets(column, desk, object);
  column->addStretch();
  holder->setLayout(column);
  return holder;
}
} // namespace

bool hasUses(const Resource &r)
{
  return r.verbs != 0 || std::any_of(r.fields.begin(), r.fields.end(), [](const Field &f) {
           return f.refersTo || QLatin1String(f.key) == QLatin1String("url");
         });
}

InspectorTab usesTab() { return {QStringLiteral("uses"), UsesText::tr("Used by"), uses}; }

} // namespace gui
