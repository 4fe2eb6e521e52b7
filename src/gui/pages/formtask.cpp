// The form of a new or an existing object. Saving only makes a plan.
#include "gui/form/form.h"
#include "gui/kit/banner.h"
#include "gui/pages/pages.h"
#include "gui/table/shown.h"
#include "gui/tasks/ruleside.h"
#include "model/hostedtwiml.h"

namespace gui {

namespace {
class FormTask : public TaskPage {
  Q_DECLARE_TR_FUNCTIONS(gui::FormTask)
public:
  FormTask(Desk &d, const Object &o, const QString &note) : TaskPage(titleOf(o)), desk(d), shown(o)
  {
    setObjectName(QStringLiteral("formTask"));
    setTitle(titleOf(o),
             o.key().isEmpty() ? QString() : tr("Only what you change is changed; what is not shown here stays."));
    form = new Form(o, desk.snapshot());
    form->setMaximumWidth(880);
    banner = new Banner(State::Warning, QString());
    banner->hide();
    if (!note.isEmpty()) say(note);
    auto *holder = new QWidget;
    auto *column = box<QVBoxLayout>(space::m, {space::l, space::m, space::l, space::l});
    column->addWidget(banner);
    column->addWidget(form);
    holder->setLayout(column);
    if (&o.resource() == &resourceOf<DispatchRule>())
      setContent(withRuleSide(scrolling(holder)));
    else
      setContent(scrolling(holder));
    setPromise(tr("Nothing has been written yet."));
    QPushButton *cancel = button(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelForm"));
    QPushButton *save = button(tr("Preview plan"), "primary");
    save->setObjectName(QStringLiteral("previewForm"));
    connect(cancel, &QPushButton::clicked, this, &TaskPage::backRequested);
    connect(save, &QPushButton::clicked, this, [this] { preview(); });
    setActions({cancel, save});
    connect(&desk, &Desk::changed, this, [this](const Resource *r) {
      if (r == &shown.resource()) notice();
      refreshSide();
    });
  }

private:
  static QString titleOf(const Object &o)
  {
    const QString kind = o.resource().translated(o.resource().one);
    if (o.key().isEmpty() && o.resource().rented && !o.called().isEmpty())
      return o.resource().translated(o.resource().rented->take).arg(shownName(o));
    return o.key().isEmpty() ? FormTask::tr("New %1").arg(kind) : FormTask::tr("Edit %1 “%2”").arg(kind, shownName(o));
  }

  QWidget *withRuleSide(QWidget *left)
  {
    side = new RuleSide;
    side->setMinimumWidth(300);
    side->setMaximumWidth(400);
    auto *right = new QWidget;
    auto *place = box<QVBoxLayout>(0, {0, 0, space::l, space::l});
    QWidget *scrolled = scrolling(side);
    place->addWidget(scrolled);
    right->setLayout(place);
    right->setMinimumWidth(316);
    auto *both = new QWidget;
    auto *row = box(space::s);
    row->addWidget(left, 3);
    row->addWidget(right, 2);
    both->setLayout(row);
    connect(form, &Form::edited, this, [this] { refreshSide(); });
    refreshSide();
    return both;
  }

  void refreshSide()
  {
    if (side) side->show(previewOf(form->object().as<DispatchRule>(), desk.snapshot()));
  }

  void say(const QString &title, const QString &text = {})
  {
    banner->setMessage(State::Warning, title, text);
    banner->show();
  }

  /// Somebody changed the object while it stands in the form: nothing typed is lost, and nothing is overwritten.
  void notice()
  {
    if (shown.key().isEmpty()) return;
    const Object now = desk.snapshot().find(shown.resource(), shown.key());
    if (!now) return say(tr("This object was removed meanwhile."), tr("Copy what you need and make a new one."));
    const auto theirs = difference(shown, now);
    if (theirs.empty()) return;
    QStringList names;
    for (const FieldDifference &d : theirs) names << (d.field ? shown.resource().translated(d.field->label) : d.key);
    say(tr("This object changed meanwhile: %1.").arg(names.join(QStringLiteral(", "))),
        tr("Your plan would be refused. Go back and open the form again to see the new values."));
  }

  void preview()
  {
    if (!form->check()) return;
    const Object wanted = form->object();
    Plan plan;
    plan.title = titleOf(wanted);
    const QString step = QStringLiteral("object");
    if (shown.key().isEmpty()) {
      plan.changes << createChange(step, wanted, plan.secrets);
    } else {
      if (!form->isChanged()) return say(tr("Nothing is changed yet."));
      plan.changes << changeChange(step, shown, wanted, plan.secrets);
    }
    desk.preview(plan);
  }

  Desk &desk;
  Object shown;
  Form *form;
  RuleSide *side = nullptr; ///< of a dispatch rule
  Banner *banner;
};
} // namespace

TaskPage *formTask(Desk &desk, const Object &object, const QString &note)
{
  if (&object.resource() == &resourceOf<TwimlBin>()) return twimlTask(desk, object);
  if (&object.resource() == &resourceOf<HostedTwiml>())
    return twimlTask(desk, Object::of(asDocument(object.as<HostedTwiml>())));
  return new FormTask(desk, object, note);
}

} // namespace gui
