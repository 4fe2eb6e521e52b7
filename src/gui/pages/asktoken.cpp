// Asking for the Auth Token and the SIP host.
#include "gui/pages/asktoken.h"

#include "gui/kit/fields.h"
#include "gui/tasks/ask.h"
#include "profiles/checks.h"
#include "ui_ask.h"

#include <QComboBox>

namespace gui {

namespace {
struct Ask {
  Q_DECLARE_TR_FUNCTIONS(Ask)
};

/// A dialog with a title, a sentence, a place for one field, and a verb.
QDialog *frame(Ui::AskDialog &form, QWidget *over, const QString &title, const QString &sentence, const QString &verb)
{
  auto *dialog = new QDialog(over);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  form.setupUi(dialog);
  dialog->setWindowTitle(title);
  form.title->setText(title);
  dress(form.title, Text::Title);
  form.sentence->setText(sentence);
  dress(form.sentence, Text::Body, Tone::Second);
  QPushButton *ok = button(verb, "primary");
  ok->setObjectName(QStringLiteral("take"));
  ok->setDefault(true);
  form.buttons->addButton(ok, QDialogButtonBox::AcceptRole);
  QObject::connect(form.buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
  return dialog;
}
} // namespace

void askForAuthToken(Desk &desk)
{
  auto *field = new PasswordField;
  field->setObjectName(QStringLiteral("authToken"));
  ask(Ask::tr("Enter the Auth Token"),
      Ask::tr("Twilio lets only the account’s Auth Token read TwiML bins. It is kept in this computer’s key store. You "
              "find it in the Twilio Console under Account Info."),
      Ask::tr("Auth Token"), field, Ask::tr("Read the bins"), [&desk](const QString &text) {
        const auto token = profiles::authToken(text);
        if (!token) return token.error().text;
        desk.giveAuthToken(Secret(token->toUtf8()));
        return QString();
      });
}

void askForSipHost(Desk &desk)
{
  auto *field = new QLineEdit;
  field->setObjectName(QStringLiteral("sipHost"));
  const Connection::Kind kind =
      desk.snapshot().about.livekit == LiveKitKind::SelfHosted ? Connection::Kind::SelfHosted : Connection::Kind::Cloud;
  ask(Ask::tr("Enter the project’s SIP host"),
      Ask::tr(
          "In LiveKit Cloud it stands under Project settings ▸ SIP URI. It is not the address that begins with wss."),
      Ask::tr("SIP host"), field, Ask::tr("Use this host"), [&desk, kind](const QString &text) {
        const auto host = profiles::sipHost(text, kind);
        if (!host) return host.error().text;
        if (host->isEmpty()) return Ask::tr("Enter the host, for example abc123.sip.livekit.cloud.");
        desk.giveSipHost(*host);
        return QString();
      });
}

void chooseProfile(QWidget *over, const QList<QPair<QString, QString>> &profiles, const QString &called,
                   const std::function<void(const QString &)> &then)
{
  const QString title = Ask::tr("Copy “%1” to another profile").arg(called);
  if (profiles.isEmpty()) {
    Ui::AskDialog form;
    QDialog *dialog =
        frame(form, over, title, Ask::tr("There is no other profile yet. Connect the other accounts first."),
              Ask::tr("Close"));
    form.buttons->button(QDialogButtonBox::Cancel)->hide();
    QObject::connect(form.buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    return dialog->open();
  }
  auto *choice = new QComboBox;
  choice->setObjectName(QStringLiteral("profile"));
  for (const auto &[id, name] : profiles) choice->addItem(name, id);
  Ui::AskDialog form;
  QDialog *dialog = frame(form, over, title,
                          Ask::tr("That profile opens with the form filled in. Nothing is written before you saw the "
                                  "plan there."),
                          Ask::tr("Open the profile"));
  form.place->addWidget(new FieldRow(Ask::tr("Profile"), choice));
  QObject::connect(form.buttons, &QDialogButtonBox::accepted, dialog, [=] {
    dialog->accept();
    then(choice->currentData().toString());
  });
  dialog->open();
  choice->setFocus();
}

} // namespace gui
