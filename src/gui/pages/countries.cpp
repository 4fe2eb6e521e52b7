// Which countries the account may call: a table, and the question what is to be changed in the chosen rows.
#include "guides/countries.h"

#include "gui/kit/banner.h"
#include "gui/kit/fields.h"
#include "gui/kit/segments.h"
#include "gui/pages/outbound.h"
#include "gui/pages/pages.h"
#include "gui/tasks/ruleside.h"
#include "model/dialingsettings.h"
#include "model/specialprefix.h"

namespace gui {

namespace {
struct Countries {
  Q_DECLARE_TR_FUNCTIONS(Countries)
};

/// One of the three switches: as it is, allowed, blocked.
class Switch : public QWidget {
public:
  Switch(const QString &title, const QString &help, const QString &name) : choice(new Segments)
  {
    choice->setObjectName(name);
    choice->setAccessibleName(title);
    for (const QString &word : {Countries::tr("As it is"), Countries::tr("Allowed"), Countries::tr("Blocked")})
      choice->addTab(word);
    auto *holder = new QWidget;
    auto *row = box(0);
    row->addWidget(choice);
    row->addStretch();
    holder->setLayout(row);
    auto *column = box<QVBoxLayout>(0);
    column->addWidget(new FieldRow(title, holder, help));
    setLayout(column);
  }
  std::optional<bool> wish() const
  {
    return choice->currentIndex() == 0 ? std::nullopt : std::optional(choice->currentIndex() == 1);
  }

private:
  Segments *choice;
};

class CountriesTask : public TaskPage {
public:
  CountriesTask(Desk &d, std::vector<DialingCountry> chosen)
      : TaskPage({}), desk(d), countries(std::move(chosen)),
        ordinary(new Switch(Countries::tr("Ordinary numbers"), {}, QStringLiteral("ordinary"))),
        special(new Switch(Countries::tr("Special numbers"),
                           Countries::tr("Premium and special services: a call may cost several dollars a minute."),
                           QStringLiteral("special"))),
        tollFraud(new Switch(Countries::tr("Toll fraud numbers"),
                             Countries::tr("Ranges by which strangers make money with other people's accounts."),
                             QStringLiteral("tollFraud"))),
        note(new Banner(State::Advice, Countries::tr("Nothing is changed yet."),
                        Countries::tr("All chosen countries are so already.")))
  {
    setObjectName(QStringLiteral("countriesTask"));
    QStringList names;
    for (const DialingCountry &c : countries) names << c.name;
    setTitle(Countries::tr("What may be called in %n country(ies)", nullptr, int(countries.size())),
             names.join(QStringLiteral(", ")));
    note->hide();
    auto *holder = new QWidget;
    auto *column = box<QVBoxLayout>(space::field, {space::l, space::m, space::l, space::l});
    for (QWidget *w : std::initializer_list<QWidget *>{note, ordinary, special, tollFraud}) column->addWidget(w);
    column->addStretch();
    holder->setLayout(column);
    setContent(scrolling(holder));
    setPromise(Countries::tr("Nothing has been written yet."));
    QPushButton *cancel = button(Countries::tr("Cancel")), *save = button(Countries::tr("Preview plan"), "primary");
    cancel->setObjectName(QStringLiteral("cancelCountries"));
    save->setObjectName(QStringLiteral("previewCountries"));
    connect(cancel, &QPushButton::clicked, this, &TaskPage::backRequested);
    connect(save, &QPushButton::clicked, this, &CountriesTask::preview);
    setActions({cancel, save});
  }

private:
  void preview()
  {
    const Plan plan = guides::dialingPlan(countries, {ordinary->wish(), special->wish(), tollFraud->wish()});
    note->setVisible(plan.isEmpty());
    if (!plan.isEmpty()) desk.preview(plan);
  }

  Desk &desk;
  std::vector<DialingCountry> countries;
  Switch *ordinary, *special, *tollFraud;
  Banner *note;
};

/// A switch that is on is only good where it is no risk.
QWidget *switchLine(const QString &name, bool allowed, bool risky)
{
  const State state = !allowed ? State::Idle : risky ? State::Warning : State::Ok;
  return markedSentence(state, allowed ? Countries::tr("%1 may be called.").arg(name)
                                       : Countries::tr("%1 are blocked.").arg(name));
}

void addPrefixes(QVBoxLayout *column, Desk &desk, const DialingCountry &c)
{
  column->addWidget(label(Countries::tr("Special numbers begin with"), Text::Section));
  QStringList found;
  for (const SpecialPrefix &p : desk.snapshot().of<SpecialPrefix>().seen())
    if (p.country == c.code) found << p.prefix;
  if (found.isEmpty()) desk.sync().wantIn(resourceOf<SpecialPrefix>(), c.code);
  column->addWidget(found.isEmpty() ? paragraph(Countries::tr("None that Twilio names."), Text::Body, Tone::Second)
                                    : paragraph(found.join(QStringLiteral(", "))));
}

void addInheritance(QVBoxLayout *column, Desk &desk)
{
  desk.sync().want(resourceOf<DialingSettings>());
  const auto &all = desk.snapshot().of<DialingSettings>().seen();
  if (all.empty()) return;
  column->addWidget(new HairLine);
  column->addWidget(label(Countries::tr("Subaccounts"), Text::Section));
  column->addWidget(paragraph(
      all.front().inherits
          ? Countries::tr("If this is a subaccount, it calls where its parent account may.")
          : Countries::tr("If this is a subaccount, it has permissions of its own, not those of its parent.")));
  if (desk.isReadOnly()) return;
  QPushButton *edit = button(Countries::tr("Edit setting…"), "small");
  edit->setObjectName(QStringLiteral("editDialingSettings"));
  QObject::connect(edit, &QPushButton::clicked, edit,
                   [&desk, settings = all.front()] { desk.edit(Object::of(settings)); });
  column->addWidget(edit, 0, Qt::AlignLeft);
}

QWidget *permissions(Desk &desk, const Object &object)
{
  const auto &c = object.as<DialingCountry>();
  auto *holder = new QWidget;
  auto *column = box<QVBoxLayout>(space::m, {0, 0, 0, space::l});
  column->addWidget(switchLine(Countries::tr("Ordinary numbers"), c.ordinary, false));
  column->addWidget(switchLine(Countries::tr("Special numbers"), c.special, true));
  column->addWidget(switchLine(Countries::tr("Toll fraud numbers"), c.tollFraud, true));
  column->addWidget(new HairLine);
  addPrefixes(column, desk, c);
  addInheritance(column, desk);
  column->addStretch();
  holder->setLayout(column);
  return holder;
}

Verdict verdictOfCountry(const void *row)
{
  const auto &c = *static_cast<const DialingCountry *>(row);
  if (c.tollFraud || c.special) return {State::Warning, Countries::tr("Risky")};
  return c.ordinary ? Verdict{State::Ok, Countries::tr("Allowed")} : Verdict{State::Idle, Countries::tr("Blocked")};
}
} // namespace

ResourcePage *countriesTable(Desk &desk)
{
  PageSpec s;
  s.resource = &resourceOf<DialingCountry>();
  s.name = QStringLiteral("countries");
  s.nouns = Countries::tr("countries");
  s.counted = [](int n) { return Countries::tr("%n country(ies)", nullptr, n); };
  s.filterHint = Countries::tr("Filter, for example  Brazil  or  +55");
  s.verdict = verdictOfCountry;
  s.columns = withFields(desk, {stateColumn(s.verdict)}, *s.resource);
  for (Column &c : s.columns)
    if (c.field && c.field->ops == &opsOf<bool>)
      c.text = [f = c.field](const void *row) {
        return *static_cast<const bool *>(f->in(row)) ? Countries::tr("Allowed") : Countries::tr("Blocked");
      };
  s.nothing = {QStringLiteral("globe"),
               Countries::tr("No countries"),
               Countries::tr("Twilio named no country. Read again with F5."),
               {}};
  PageSpec::RowAction change{QStringLiteral("change"), Countries::tr("Change…"), QStringLiteral("edit"), {}, true};
  change.runAll = [&desk](const QList<Object> &chosen) {
    std::vector<DialingCountry> countries;
    for (const Object &o : chosen) countries.push_back(o.as<DialingCountry>());
    desk.show(new CountriesTask(desk, std::move(countries)));
  };
  s.actions = {change};
  s.inspector = {{QStringLiteral("permissions"), Countries::tr("Permissions"), permissions}, detailsTab(), jsonTab()};
  return new ResourcePage(desk, std::move(s));
}

} // namespace gui
