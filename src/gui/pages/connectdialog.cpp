// The connect dialog: what happens when its buttons are pressed.
#include "gui/pages/connectdialog.h"

#include "gui/connect/connectform.h"
#include "gui/connect/probeview.h"
#include "gui/kit/banner.h"

#include <QScreen>
#include <QShortcut>

namespace gui {

namespace {
bool failedIn(const api::ProbeResults &all, api::ProbeStep step)
{
  for (const api::ProbeResult &r : all)
    if (r.step == step) return r.state != api::ProbeResult::Ok && r.state != api::ProbeResult::Warning;
  return false;
}

/// No key store, or one that does not serve us: the keys can stay in memory.
bool canBeKeptInMemory(const Error &e)
{
  return e.kind == Error::Timeout || (e.kind == Error::Storage && !e.vendorCode.isEmpty());
}

QStringList namesOfOthers(const ConnectParts &parts)
{
  QStringList names;
  if (const auto book = parts.store->read())
    for (const Profile &p : book->profiles)
      if (!parts.edit || p.id != parts.edit->profile.id) names << p.name;
  return names;
}
} // namespace

ConnectDialog::ConnectDialog(ConnectParts p, QWidget *parent)
    : QDialog(parent), parts(std::move(p)), secrets(parts.keychain), form(new ConnectForm(namesOfOthers(parts))),
      view(new ProbeView), notes(box<QVBoxLayout>(0)), testButton(button(tr("Test connection"), "", "refresh")),
      saveButton(button(tr("Save and connect"), "primary")), cancelButton(button(tr("Cancel")))
{
  setObjectName(QStringLiteral("connectDialog"));
  setWindowTitle(parts.edit ? tr("Change “%1”").arg(parts.edit->profile.name) : tr("Connect accounts"));
  build();
  if (parts.edit) form->fill(*parts.edit);
  connect(form, &ConnectForm::changed, this, [this] {
    if (results.empty() && scope.isIdle()) return;
    if (!keeping) scope.cancel();
    results.clear();
    view->clear();
    if (!keeping) setBusy(false);
  });
  connect(testButton, &QPushButton::clicked, this, &ConnectDialog::test);
  connect(saveButton, &QPushButton::clicked, this, &ConnectDialog::save);
  connect(cancelButton, &QPushButton::clicked, this, &ConnectDialog::reject);
  for (const auto key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
    connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, saveButton, &QPushButton::click);
  form->begin();
}

void ConnectDialog::build()
{
  auto *left = box<QVBoxLayout>(space::s);
  left->addWidget(scrolling(form), 1);
  auto *middle = box(space::xl);
  middle->addLayout(left, 11);
  view->setMinimumWidth(300);
  middle->addWidget(view, 9);
  auto *column = box<QVBoxLayout>(space::s, {space::xl, space::xl, space::xl, space::l});
  column->addWidget(label(windowTitle(), Text::Title));
  column->addWidget(label(tr("Keys go to this computer’s key store, nowhere else."), Text::Small, Tone::Second));
  column->addLayout(notes);
  column->addLayout(middle, 1);
  auto *all = box<QVBoxLayout>(0);
  all->addLayout(column, 1);
  all->addWidget(new HairLine);
  all->addLayout(buttons());
  setLayout(all);
  const QSize frame(16, 48);                                            // about what a window manager adds
  resize(QSize(900, 680).boundedTo(screen()->availableSize() - frame)); // on a small screen the form scrolls
}

QLayout *ConnectDialog::buttons()
{
  testButton->setObjectName(QStringLiteral("testConnection"));
  saveButton->setObjectName(QStringLiteral("saveAndConnect"));
  cancelButton->setObjectName(QStringLiteral("cancel"));
  testButton->setAutoDefault(false);
  cancelButton->setAutoDefault(false);
  saveButton->setDefault(true);
  auto *bar = box(space::s, {space::xl, space::m, space::xl, space::m});
  bar->addWidget(testButton);
  bar->addStretch();
  bar->addWidget(cancelButton);
  bar->addWidget(saveButton);
  return bar;
}

void ConnectDialog::setBusy(bool busy)
{
  testButton->setEnabled(!busy);
  saveButton->setEnabled(!keeping);
  testButton->setText(results.empty() ? tr("Test connection") : tr("Test again"));
}

void ConnectDialog::tell(State state, const QString &title, const QString &text)
{
  if (note) {
    note->hide();
    note->deleteLater(); // its own button may have been pressed
  }
  note = new Banner(state, title, text);
  note->setObjectName(QStringLiteral("note"));
  notes->addWidget(note);
}

void ConnectDialog::test()
{
  const auto input = form->read();
  if (!input) return;
  saved.reset();
  runTest(*input, parts.keychain);
}

void ConnectDialog::runTest(const ConnectInput &input, std::shared_ptr<SecretStore> from)
{
  scope.cancel();
  results.clear();
  scope.start(tryAll(input, std::move(from)), [this](const Result<> &done) { tested(done); });
  setBusy(true);
}

Task<Result<>> ConnectDialog::tryAll(ConnectInput input, std::shared_ptr<SecretStore> from)
{
  auto signingIn = signInWith(input, from);
  const auto accounts = co_await signingIn;
  if (!accounts) co_return accounts.error();
  api::ProbeQuestion question{*accounts, input.livekit ? input.livekit->sipHost : QString(), parts.network.addresses};
  const HttpGate gate(api::probePolicy(question.accounts, parts.network));
  for (auto *half : {&question.accounts.twilio, &question.accounts.livekit})
    if (*half) (*half)->gate = gate;
  view->begin(api::probeSteps(question));
  auto probing = api::probe(question, [v = view](const api::ProbeResult &r) { v->show(r); });
  const auto all = co_await probing;
  results = all;
  view->end(results);
  co_return Result<>();
}

void ConnectDialog::tested(const Result<> &done)
{
  setBusy(false);
  if (!done) return tell(State::Broken, tr("The saved keys cannot be read."), done.error().text);
  if (saved) settle();
}

void ConnectDialog::save()
{
  const auto input = form->read();
  if (!input || keeping) return;
  if (secrets != parts.keychain) return saveForSession();
  const bool alreadyTested = !results.empty();
  if (!alreadyTested) scope.cancel();
  keeping = true;
  setBusy(true);
  scope.start(keep(*input, parts.store, secrets), [this](const Kept &done) { kept(done); });
}

void ConnectDialog::kept(const Kept &done)
{
  keeping = false;
  setBusy(false);
  if (!done)
    return canBeKeptInMemory(done.error()) ? offerSession(done.error())
                                           : tell(State::Broken, tr("Not saved."), done.error().text);
  saved = *done;
  form->keepIds(*done);
  if (results.empty()) return runTest(*done, secrets);
  settle();
}

void ConnectDialog::saveForSession()
{
  const auto input = form->read();
  if (!input) return;
  auto memory = std::make_shared<MemoryStore>();
  saved = keepInMemory(*input, *memory);
  secrets = memory;
  if (results.empty()) return runTest(*saved, secrets);
  settle();
}

void ConnectDialog::offerSession(const Error &e)
{
  tell(State::Warning, tr("The keys cannot be saved."), e.text);
  QPushButton *stay = note->addAction(tr("Keep the keys until you quit"));
  stay->setObjectName(QStringLiteral("keepUntilQuit"));
  connect(stay, &QPushButton::clicked, this, &ConnectDialog::saveForSession);
}

void ConnectDialog::settle()
{
  const bool twilio = failedIn(results, api::ProbeStep::TwilioSignIn);
  const bool livekit = failedIn(results, api::ProbeStep::LiveKitSignIn);
  if (!twilio && !livekit) return finishWith(*saved);
  const bool session = saved->profile.sessionOnly;
  const QString text =
      session ? tr("Correct what the test found, or open the profile as it is. It is forgotten when you quit.")
              : tr("Correct what the test found and save again, or open the profile as it is.");
  if (twilio && livekit)
    tell(State::Warning,
         session ? tr("Twilio and LiveKit are not connected.") : tr("Saved. Twilio and LiveKit are not connected."),
         text);
  else if (twilio)
    tell(State::Warning, session ? tr("Twilio is not connected.") : tr("Saved. Twilio is not connected."), text);
  else
    tell(State::Warning, session ? tr("LiveKit is not connected.") : tr("Saved. LiveKit is not connected."), text);
  QPushButton *open = note->addAction(tr("Open anyway"));
  open->setObjectName(QStringLiteral("openAnyway"));
  connect(open, &QPushButton::clicked, this, [this, what = *saved] { finishWith(what); });
  cancelButton->setText(tr("Close"));
}

void ConnectDialog::finishWith(const ConnectInput &what)
{
  const Connected out{what.profile, what.twilio, what.livekit, secrets};
  accept();
  Q_EMIT connected(out);
}

void ConnectDialog::reject()
{
  if (keeping) return; // ends within seconds, and takes back what it cannot finish
  QDialog::reject();
}

QDialog *connectAccounts(QWidget *parent, ProfileStore &store, std::shared_ptr<SecretStore> keychain,
                         std::function<void(Connected)> then)
{
  auto *dialog = new ConnectDialog({&store, std::move(keychain)}, parent);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  QObject::connect(dialog, &ConnectDialog::connected, dialog,
                   [then = std::move(then)](const Connected &c) { then(c); });
  dialog->open();
  return dialog;
}

} // namespace gui
