// Opening and closing profiles.
#include "app/program.h"

#include "app/notices.h"
#include "core/e164.h"
#include "gui/pages/connectdialog.h"
#include "gui/pages/startpage.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QThreadPool>

namespace {
gui::Appearance::Choice choiceOf(const QString &word)
{
  return word == u"light" ? gui::Appearance::Light : word == u"dark" ? gui::Appearance::Dark : gui::Appearance::System;
}
} // namespace

static QDir callFolder()
{
  return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/calls"));
}

static QString callFileOf(const Connection &twilio)
{
  return callFolder().filePath(twilio.accountSid + QStringLiteral(".sqlite"));
}

static QDir stateFolder()
{
  return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/states"));
}

static QString stateFileOf(const QString &profile) { return stateFolder().filePath(profile + QStringLiteral(".json")); }

Program::Program(StartOptions o) : options(std::move(o)), keychain(std::make_shared<KeychainStore>()) {}

Program::~Program()
{
  if (window) window->setDesk(nullptr); // the pages know the session
}

void Program::start()
{
  // libphonenumber makes its tables for the first number, which takes half a frame: while the window is made
  QThreadPool::globalInstance()->start([] { (void)E164::parse(QStringLiteral("+15105550142")); });
  appearance = std::make_unique<gui::Appearance>(choiceOf(QSettings().value(QStringLiteral("appearance")).toString()));
  window = std::make_unique<gui::Window>();
  connect(window.get(), &gui::Window::connectRequested, this, &Program::connectAccounts);
  connect(window.get(), &gui::Window::sandboxRequested, this, &Program::openSandbox);
  connect(window.get(), &gui::Window::profileRequested, this, &Program::openStored);
  connect(window.get(), &gui::Window::copyRequested, this, &Program::copyTo);
  connect(window.get(), &gui::Window::closeProfileRequested, this, &Program::close);
  connect(window.get(), &gui::Window::manageProfilesRequested, this, [this] {
    connect(gui::manageProfiles(window.get(), store, keychain), &QDialog::finished, this, &Program::listProfiles);
  });
  connect(window.get(), &gui::Window::appearanceRequested, this, [this](const QString &choice) {
    QSettings().setValue(QStringLiteral("appearance"), choice);
    appearance->choose(choiceOf(choice));
  });
  showStart();
  window->show();
  openJournal();
  listProfiles();
  if (!options.connectFile.isEmpty()) return openFile(options.connectFile);
  if (options.sandbox) return openSandbox();
  const auto book = store.read();
  if (!book) return window->showProblem(book.error());
  for (const Profile &p : book->profiles)
    if (p.name == options.profile || (options.profile.isEmpty() && p.id == book->last)) return openStored(p.id);
  if (!options.profile.isEmpty())
    window->showProblem(
        {Error::Rejected,
         tr("There is no profile “%1”. Choose one from the list, or connect accounts.").arg(options.profile)});
}

void Program::openJournal()
{
  const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
  if (!folder.mkpath(QStringLiteral(".")))
    return window->showProblem({Error::Storage,
                                tr("The folder for the journal cannot be made. Nothing can be changed until it can."),
                                folder.path()});
  auto opened = Journal::open(folder.filePath(QStringLiteral("journal.sqlite")), &api::resourceNamed);
  if (!opened) return window->showProblem(opened.error());
  journal = std::move(*opened);
}

void Program::showStart()
{
  auto *page = new gui::StartPage;
  connect(page, &gui::StartPage::connectRequested, this, &Program::connectAccounts);
  connect(page, &gui::StartPage::sandboxRequested, this, &Program::openSandbox);
  connect(page, &gui::StartPage::importRequested, this, [this] {
    connect(gui::importConnections(window.get(), store, keychain), &QDialog::finished, this, &Program::listProfiles);
  });
  window->setStart(page);
}

void Program::listProfiles()
{
  QList<QPair<QString, QString>> names;
  if (const auto book = store.read())
    for (const Profile &p : book->profiles) names.append({p.id, p.name});
  forgetStates();
  window->setProfiles(names, openId);
}

/// The last state of a profile goes with it, and an account's calls go with the last profile of that account.
void Program::forgetStates()
{
  const auto book = store.read();
  if (!book) return;
  QStringList accounts;
  for (const Profile &p : book->profiles)
    if (const Connection *c = book->connection(p.twilio)) accounts << c->accountSid;
  for (const QFileInfo &file : callFolder().entryInfoList({QStringLiteral("*.sqlite*")}, QDir::Files))
    if (!accounts.contains(file.baseName())) QFile::remove(file.filePath());
  for (const QString &folder : {stateFolder().path(), stateFolder().filePath(QStringLiteral("proofs"))})
    for (const QFileInfo &file : QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files)) {
      if (book->profile(file.completeBaseName())) continue;
      QFile::remove(file.filePath());
      Notices::forget(file.completeBaseName());
    }
}

void Program::close()
{
  window->setDesk(nullptr);
  session.reset();
  sandbox.reset();
  openId.clear();
  showStart();
  listProfiles();
}

void Program::open(Opening opening)
{
  if (!journal) return; // its trouble stands in the window already
  window->setDesk(nullptr);
  session.reset();
  if (opening.profile.kind != Profile::Kind::Sandbox) sandbox.reset();
  opening.profile.readOnly |= options.readOnly;
  openId = opening.profile.id;
  const QString remembered = opening.stateFile.isEmpty() ? QString() : openId;
  session = std::make_unique<Session>(std::move(opening), journal.get());
  connect(session.get(), &Session::problem, window.get(), &gui::Window::showProblem);
  connect(session.get(), &Session::ready, this, [this, remembered] {
    window->setDesk(session->desk());
    new Notices(*session->desk(), remembered, sayOnDesktop, session->desk());
    listProfiles();
  });
  connect(session.get(), &Session::sipHostGiven, this, [this, id = openId](const QString &host) {
    remember([&](ProfileBook &book) {
      for (Profile &p : book.profiles)
        if (p.id == id) p.sipHost = host;
      return Result<>();
    });
  });
  connect(session.get(), &Session::authTokenSaved, this, [this, id = openId] {
    remember([&](ProfileBook &book) {
      const Profile *p = book.profile(id);
      for (Connection &c : book.connections)
        if (p && c.id == p->twilio) c.saved |= Connection::AuthToken;
      return Result<>();
    });
  });
  session->open();
}

void Program::openStored(const QString &id)
{
  const auto book = store.read();
  if (!book) return window->showProblem(book.error());
  const Profile *p = book->profile(id);
  if (!p) return;
  const Connection *twilio = book->connection(p->twilio), *livekit = book->connection(p->livekit);
  Opening opening{*p, twilio ? std::optional(*twilio) : std::nullopt, livekit ? std::optional(*livekit) : std::nullopt,
                  keychain};
  opening.stateFile = stateFileOf(id);
  for (const Profile &other : book->profiles)
    if (other.id != id) opening.others.append({other.name, stateFileOf(other.id)});
  if (twilio) opening.callFile = callFileOf(*twilio);
  open(std::move(opening));
  remember([&](ProfileBook &b) {
    b.last = id;
    return Result<>();
  });
}

/// The form opens once the other account is read: until then nobody knows what it refers to there.
void Program::copyTo(const QString &profile, const guides::Parcel &parcel)
{
  openStored(profile);
  if (!session || openId != profile) return;
  connect(session.get(), &Session::ready, this, [this, parcel] {
    gui::Desk *desk = session->desk();
    auto *once = new QObject(desk);
    connect(desk, &gui::Desk::settled, once, [desk, once, parcel] {
      once->deleteLater();
      const guides::Unpacked copy = guides::unpack(desk->snapshot(), parcel);
      desk->edit(copy.object, copy.missing.isEmpty()
                                  ? tr("A copy from another profile. Nothing is written before you saw the plan.")
                                  : tr("A copy from another profile. Not here, and left out: %1.")
                                        .arg(copy.missing.join(QStringLiteral(", "))));
    });
  });
}

void Program::remember(const std::function<Result<>(ProfileBook &)> &change)
{
  if (const auto written = store.change(change); !written) window->showProblem(written.error());
}

void Program::openFile(const QString &file)
{
  const auto profile = profiles::readConnectFile(file);
  if (!profile) return window->showProblem(profile.error());
  open(Opening::of(*profile));
}

void Program::openSandbox()
{
  sandbox = std::make_unique<SandboxChild>();
  connect(sandbox.get(), &SandboxChild::ready, this, [this](const SessionProfile &p) { open(Opening::of(p)); });
  connect(sandbox.get(), &SandboxChild::failed, window.get(), &gui::Window::showProblem);
  sandbox->start(options.sandboxOptions);
}

void Program::connectAccounts()
{
  auto *dialog = gui::connectAccounts(window.get(), store, keychain, [this](const gui::Connected &c) {
    Opening opening{c.profile, c.twilio, c.livekit, c.secrets};
    if (!c.profile.sessionOnly) {
      opening.stateFile = stateFileOf(c.profile.id);
      if (c.twilio) opening.callFile = callFileOf(*c.twilio);
    }
    open(std::move(opening));
    if (c.profile.sessionOnly) return;
    remember([&c](ProfileBook &book) {
      book.last = c.profile.id;
      return Result<>();
    });
  });
  connect(dialog, &QDialog::finished, this, &Program::listProfiles);
}
