// Building the form of the connect dialog and filling it.
#include "gui/connect/connectform.h"

#include "gui/kit/fields.h"
#include "gui/kit/segments.h"
#include "profiles/checks.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QRegularExpression>

namespace gui {

namespace {
/// A check of profiles/checks.h; the cleaned value replaces what was typed.
template <class Check> FieldCheck cleaning(Check check)
{
  return [check](QString &text) {
    const Result<QString> clean = check(text);
    if (!clean) return clean.error().text;
    text = *clean;
    return QString();
  };
}

/// The same, but what was typed stays.
template <class Check> FieldCheck judging(Check check)
{
  return [check](QString &text) {
    const Result<QString> clean = check(text);
    return clean ? QString() : clean.error().text;
  };
}
} // namespace

ConnectForm::ConnectForm(QStringList takenNames, QWidget *parent) : QWidget(parent), taken(std::move(takenNames))
{
  base.profile.id = profiles::newId();
  auto *grid = new QGridLayout;
  grid->setContentsMargins(0, 0, space::s, 0);
  grid->setHorizontalSpacing(space::m);
  grid->setVerticalSpacing(space::xs);
  grid->setColumnStretch(1, 1);
  addProfile(grid);
  addTwilio(grid);
  addLiveKit(grid);
  readOnly = new QCheckBox(tr("Read only: this profile can never change anything"));
  readOnly->setObjectName(QStringLiteral("readOnly"));
  readOnly->setAccessibleName(readOnly->text());
  grid->addWidget(readOnly, grid->rowCount(), 0, 1, 2);
  grid->setRowStretch(grid->rowCount(), 1);
  setLayout(grid);
}

FormLine *ConnectForm::add(QGridLayout *grid, const QString &text, QLineEdit *field, const char *id,
                           const QString &help, FieldCheck check)
{
  auto *line = new FormLine(text, field, id, help, std::move(check), this);
  line->addTo(grid);
  lines << line;
  connect(field, &QLineEdit::textChanged, this, [this](const QString &now) {
    Q_EMIT changed();
    takeEnvironment(now);
  });
  return line;
}

void ConnectForm::section(QGridLayout *grid, const QString &title)
{
  const int row = grid->rowCount();
  grid->setRowMinimumHeight(row, space::s);
  grid->addWidget(label(title, Text::Section), row + 1, 0, 1, 2);
}

void ConnectForm::addProfile(QGridLayout *grid)
{
  name = add(grid, tr("Profile name"), new QLineEdit, "profileName", {}, [this](QString &text) {
    return taken.contains(text, Qt::CaseInsensitive) ? tr("Another profile has this name. Choose another one.")
                                                     : QString();
  });
  kind = new Segments({tr("Test"), tr("Staging"), tr("Production")});
  kind->setObjectName(QStringLiteral("profileKind"));
  kind->setAccessibleName(tr("Used for"));
  const int row = grid->rowCount();
  QLabel *used = label(tr("Used for"));
  used->setBuddy(kind);
  grid->addWidget(used, row, 0);
  grid->addWidget(kind, row, 1, Qt::AlignLeft);
}

void ConnectForm::addTwilio(QGridLayout *grid)
{
  section(grid, tr("Twilio"));
  accountSid = add(grid, tr("Account SID"), new QLineEdit, "accountSid", {}, cleaning(profiles::accountSid));
  apiKeySid = add(grid, tr("API key SID"), new QLineEdit, "apiKeySid", {}, cleaning(profiles::apiKeySid));
  apiKeySecret = add(grid, tr("API key secret"), new PasswordField, "apiKeySecret", {}, [](QString &text) {
    static const QRegularExpression sid(QStringLiteral("^(AC|SK)[0-9a-fA-F]{32}$"));
    if (sid.match(text).hasMatch()) return tr("This is a SID. The secret was shown once, when the key was made.");
    return text.contains(u' ') ? tr("A secret has no blanks. Paste it alone.") : QString();
  });
  authToken = add(grid, tr("Auth Token"), new PasswordField, "authToken",
                  tr("Optional. Twilio lets only the Auth Token read TwiML bins."), cleaning(profiles::authToken));
}

void ConnectForm::addLiveKit(QGridLayout *grid)
{
  section(grid, tr("LiveKit"));
  url = add(grid, tr("Project URL"), new QLineEdit, "liveKitUrl", {}, judging(profiles::liveKitUrl));
  url->field()->setPlaceholderText(QStringLiteral("wss:") + QStringLiteral("//")); // not text
  apiKey = add(grid, tr("API key"), new QLineEdit, "liveKitKey", {}, cleaning(profiles::liveKitApiKey));
  apiKey->field()->setAccessibleName(tr("LiveKit API key"));
  apiSecret = add(grid, tr("API secret"), new PasswordField, "liveKitSecret", {}, [](QString &text) {
    return text.contains(u' ') ? tr("A secret has no blanks. Paste it alone.") : QString();
  });
  apiSecret->field()->setAccessibleName(tr("LiveKit API secret"));
  sipHost = add(grid, tr("SIP host"), new QLineEdit, "sipHost", tr("Project settings ▸ SIP URI in LiveKit Cloud."),
                cleaning([this](const QString &text) {
                  const auto web = profiles::liveKitUrl(url->text());
                  return profiles::sipHost(text, web ? profiles::kindOf(*web, {}) : Connection::Kind::Unknown);
                }));
}

void ConnectForm::takeEnvironment(const QString &text)
{
  if (!text.contains(u'=')) return;
  const QHash<QString, QString> found = readEnvironment(text);
  if (found.isEmpty()) return;
  auto *into = qobject_cast<QLineEdit *>(sender());
  if (into) into->clear();
  for (FormLine *line : std::as_const(lines)) {
    const QString value = found.value(line->field()->objectName());
    if (value.isEmpty()) continue;
    line->field()->setText(value);
    line->setError({});
    line->check();
  }
}

void ConnectForm::fill(const ConnectInput &stored)
{
  base = stored;
  base.typed.clear();
  name->field()->setText(stored.profile.name);
  kind->setCurrentIndex(std::min(int(stored.profile.kind), 2));
  readOnly->setChecked(stored.profile.readOnly);
  const auto saved = [](FormLine *line, bool is) {
    if (is) line->field()->setPlaceholderText(tr("Saved. Leave empty to keep it."));
  };
  if (const auto &c = stored.twilio) {
    accountSid->field()->setText(c->accountSid);
    apiKeySid->field()->setText(c->apiKeySid);
    saved(apiKeySecret, c->saved.testFlag(Connection::ApiKeySecret));
    saved(authToken, c->saved.testFlag(Connection::AuthToken));
  }
  if (const auto &c = stored.livekit) {
    url->field()->setText(c->url);
    apiKey->field()->setText(c->apiKey);
    saved(apiSecret, c->saved.testFlag(Connection::ApiSecret));
    sipHost->field()->setText(stored.profile.sipHost.isEmpty() ? c->sipHost : stored.profile.sipHost);
  }
}

void ConnectForm::begin() { (name->text().isEmpty() ? name : accountSid)->field()->setFocus(); }

} // namespace gui
