// Writing TwiML.
#include "gui/pages/twimltask.h"

#include "gui/kit/toast.h"
#include "gui/pages/pages.h"
#include "gui/pages/twimldocuments.h"
#include "gui/tasks/linechanges.h"
#include "gui/tasks/secretclip.h"
#include "gui/tasks/taskparts.h"
#include "guides/hosting.h"
#include "twiml/document.h"
#include "twiml/secretcut.h"

#include <QPointer>
#include <QUuid>

namespace gui {

namespace {
Draft newDraft(const QString &name)
{
  Draft d;
  d.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
  d.name = name;
  return d;
}

/// What a copy of somebody else's document is called: like the number that uses it.
QString nameFor(const Desk &desk, const TwimlBin &bin)
{
  for (const PhoneNumber &n : desk.snapshot().of<PhoneNumber>().seen())
    if (bin.numbers.contains(n.number)) return freeDocumentName(desk, n.name);
  return freeDocumentName(desk, bin.name);
}
} // namespace

TwimlTask::TwimlTask(Desk &d, const TwimlBin &bin, QWidget *parent)
    : TaskPage({}, {}, parent), desk(d), editor(new TwimlEditor), remarks(new RemarkList), name(new QLineEdit),
      nameRow(new FieldRow(tr("Name"), name)), sides(new Segments({tr("Checks"), tr("Difference")})),
      side(new QStackedWidget), difference(new DifferenceView), same(paragraph({}, Text::Body, Tone::Second)),
      summary(label({}, Text::Section)), trouble(new Banner(State::Broken, {}))
{
  setObjectName(QStringLiteral("twimlTask"));
  setContent(build());
  buildActions();
  begin(bin);
  connect(editor, &TwimlEditor::edited, this, [this] { unsaved = true; });
  connect(editor, &TwimlEditor::settled, this, [this] {
    check();
    save();
  });
  connect(name, &QLineEdit::textEdited, this, [this] {
    unsaved = true;
    nameRow->setError(hostedNameProblem(name->text().trimmed()));
  });
  connect(name, &QLineEdit::editingFinished, this, &TwimlTask::save);
  connect(remarks, &RemarkList::lineChosen, editor, &TwimlEditor::goToLine);
  connect(&desk, &Desk::judged, this, [this] {
    check();
    showState();
  });
}

TwimlTask::~TwimlTask() { save(); }

QWidget *TwimlTask::build()
{
  name->setObjectName(QStringLiteral("documentName"));
  name->setMaximumWidth(420);
  trouble->setObjectName(QStringLiteral("draftTrouble"));
  trouble->hide();
  auto *left = box<QVBoxLayout>(space::m);
  left->addWidget(nameRow);
  left->addWidget(editor, 1);
  auto *right = new Panel;
  auto *framed = box<QVBoxLayout>(space::m, {20, space::m, 20, space::m});
  sides->setObjectName(QStringLiteral("editorSides"));
  sides->setAccessibleName(tr("Beside the document"));
  auto *head = box(space::s);
  head->addWidget(summary, 1);
  head->addWidget(sides);
  framed->addLayout(head);
  auto *said = new QWidget;
  auto *list = box<QVBoxLayout>(0);
  list->addWidget(remarks);
  list->addStretch(1);
  said->setLayout(list);
  difference->setObjectName(QStringLiteral("documentDifference"));
  auto *compared = new QWidget;
  auto *rows = box<QVBoxLayout>(space::s);
  rows->addWidget(same);
  rows->addWidget(difference, 1);
  rows->addStretch();
  compared->setLayout(rows);
  side->addWidget(scrolling(said));
  side->addWidget(compared);
  connect(sides, &QTabBar::currentChanged, side, &QStackedWidget::setCurrentIndex);
  framed->addWidget(side, 1);
  right->setLayout(framed);
  right->setMinimumWidth(300);
  auto *row = box(space::l);
  row->addLayout(left, 7);
  row->addWidget(right, 4);
  auto *column = box<QVBoxLayout>(space::m, {20, 0, 20, space::l});
  column->addWidget(trouble);
  column->addLayout(row, 1);
  auto *content = new QWidget;
  content->setLayout(column);
  return content;
}

void TwimlTask::buildActions()
{
  discardButton = namedButton(tr("Discard draft"), "discardDraft", "quiet", QStringLiteral("trash"));
  QPushButton *copyButton = namedButton(tr("Copy document"), "copyDocument", "quiet", QStringLiteral("copy"));
  QPushButton *close = namedButton(tr("Close"), "closeEditor");
  connect(discardButton, &QPushButton::clicked, this, &TwimlTask::discard);
  connect(copyButton, &QPushButton::clicked, this, [this] {
    SecretClip::instance().copy(editor->whole());
    Toast::over(this, tr("Copied, with its password. It leaves the clipboard after five minutes."));
  });
  connect(close, &QPushButton::clicked, this, &TaskPage::backRequested);
  publishButton = namedButton(tr("Publish…"), "publishTwiml", "primary");
  connect(publishButton, &QPushButton::clicked, this, &TwimlTask::publish);
  setActions({discardButton, copyButton, close, publishButton});
}

/// A draft is gone on with. A document that stands somewhere becomes a draft when it is changed.
void TwimlTask::begin(const TwimlBin &bin)
{
  const Draft *known = desk.drafts().find(draftId(bin.url));
  for (const Draft &d : desk.drafts().all())
    if (!known && bin.kind != TwimlBin::Kind::Draft && d.published == bin.url) known = &d;
  if (known) {
    draft = *known;
    kept = true;
    desk.drafts().secretsOf(draft.id, [self = QPointer<TwimlTask>(this)](const SecretBag &bag) {
      if (!self) return;
      self->editor->setCut(self->draft.text, bag);
      self->check();
    });
  } else {
    const bool isNew = bin.kind == TwimlBin::Kind::Draft, isOurs = isNew || bin.kind == TwimlBin::Kind::Hosted;
    draft = newDraft(isOurs ? bin.name : nameFor(desk, bin));
    draft.published = bin.url;
    editor->setDocument(bin.document.reveal());
    unsaved = isNew;
  }
  name->setText(draft.name);
  save();
  showState();
  check();
}

/// What calls get now by this name.
const HostedTwiml *TwimlTask::published() const
{
  for (const HostedTwiml &h : desk.snapshot().of<HostedTwiml>().seen())
    if (h.name == draft.name) return &h;
  return nullptr;
}

void TwimlTask::check()
{
  QList<routing::Remark> said =
      routing::remarks(editor->whole(), desk.snapshot(), numbersAt(desk.snapshot(), draft.published));
  if (editor->lacksPassword())
    said.prepend({routing::Remark::Error,
                  tr("A password of this draft is not in the key store any more. Type it again "
                     "in place of the dots."),
                  0});
  editor->setMarks(marksOf(said));
  remarks->setRemarks(said);
  const auto errors = std::count_if(said.begin(), said.end(),
                                    [](const routing::Remark &r) { return r.kind == routing::Remark::Error; });
  const auto warnings = std::count_if(said.begin(), said.end(),
                                      [](const routing::Remark &r) { return r.kind == routing::Remark::Warning; });
  publishButton->setEnabled(bool(twiml::read(editor->whole()))); // what it dials may be made afterwards
  compare();
  summary->setText(errors     ? tr("%n error(s)", nullptr, int(errors))
                   : warnings ? tr("%n warning(s)", nullptr, int(warnings))
                              : tr("Nothing is wrong"));
}

/// What publishing would change.
void TwimlTask::compare()
{
  const HostedTwiml *now = published();
  sides->setVisible(now);
  if (!now) {
    sides->setCurrentIndex(0);
    return;
  }
  const QByteArray whole = editor->whole();
  const auto shown = [](const QByteArray &xml) { return QString::fromUtf8(twiml::masked(xml)); };
  const QList<FieldChange> lines = lineChanges(shown(now->document.reveal()), shown(whole));
  difference->setVisible(!lines.isEmpty());
  difference->setChanges(lines);
  same->setVisible(lines.isEmpty());
  same->setText(now->document == Secret(whole) ? tr("The draft says what is published.")
                                               : tr("The draft differs from what is published in a password alone."));
}

void TwimlTask::save()
{
  if (!unsaved) return;
  draft.name = name->text().trimmed();
  draft.text = editor->cut();
  draft.changed = QDateTime::currentDateTimeUtc();
  const auto done = desk.drafts().put(draft, editor->secretsIn(draft.text));
  trouble->setVisible(!done);
  if (!done) return trouble->setMessage(State::Broken, done.error().text);
  unsaved = false;
  kept = true;
  showState();
}

void TwimlTask::showState()
{
  const HostedTwiml *now = published();
  name->setReadOnly(now);
  nameRow->setHelp(now ? tr("Published at %1").arg(now->url)
                       : tr("It becomes the end of the document’s address, and cannot be changed later."));
  const bool takesPlace = !now && !draft.published.isEmpty();
  const auto numbers = numbersAt(desk.snapshot(), draft.published).size();
  const QString second =
      now ? tr("Calls get the published version until you publish this one.")
      : takesPlace
          ? tr("A document that takes the place of %1 for %n number(s).", nullptr, int(numbers)).arg(draft.published)
          : tr("No call uses a draft before it is published and a number points at it.");
  setTitle(now ? tr("Edit TwiML “%1”").arg(draft.name) : tr("Edit draft “%1”").arg(draft.name), second);
  discardButton->setVisible(kept);
  setPromise(kept ? tr("Kept as a draft on this computer. Nothing has been published.")
                  : tr("Nothing is changed yet."));
}

/// A document that Twilio refuses is not published; what may be meant so is the operator's to say.
void TwimlTask::publish()
{
  save();
  const auto plan = guides::publicationOf(
      desk.snapshot(), {draft.name, Secret(editor->whole()), published() ? QString() : draft.published});
  const bool nothing = plan && plan->isEmpty();
  trouble->setVisible(!plan || nothing);
  if (!plan) return trouble->setMessage(State::Broken, plan.error().text);
  if (nothing) return trouble->setMessage(State::Advice, tr("This is what is published already."));
  desk.preview(*plan);
}

void TwimlTask::discard()
{
  unsaved = false;
  if (kept) discardDraft(desk, draft.id, parentWidget());
  Q_EMIT backRequested();
}

TaskPage *twimlTask(Desk &desk, const Object &object) { return new TwimlTask(desk, object.as<TwimlBin>()); }

} // namespace gui
