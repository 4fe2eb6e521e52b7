// Small dialogs.
#include "gui/tasks/ask.h"

#include "gui/kit/fields.h"
#include "gui/kit/parts.h"
#include "ui_ask.h"

#include <QApplication>

namespace gui {

namespace {
void fillAsk(QDialog *dialog, Ui::AskDialog &form, const QString &title, const QString &sentence)
{
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  form.setupUi(dialog);
  dialog->setWindowTitle(title);
  form.title->setText(title);
  dress(form.title, Text::Title);
  form.sentence->setText(sentence);
  dress(form.sentence, Text::Body, Tone::Second);
  QObject::connect(form.buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
}
} // namespace

void ask(const QString &title, const QString &sentence, const QString &name, QLineEdit *field, const QString &verb,
         const std::function<QString(const QString &)> &take)
{
  auto *dialog = new QDialog(QApplication::activeWindow());
  Ui::AskDialog form;
  fillAsk(dialog, form, title, sentence);
  auto *row = new FieldRow(name, field);
  form.place->addWidget(row);
  QPushButton *ok = button(verb, "primary");
  ok->setObjectName(QStringLiteral("take"));
  ok->setDefault(true);
  form.buttons->addButton(ok, QDialogButtonBox::AcceptRole);
  QObject::connect(form.buttons, &QDialogButtonBox::accepted, dialog, [=] {
    const QString wrong = take(field->text().trimmed());
    row->setError(wrong);
    if (wrong.isEmpty())
      dialog->accept();
    else
      field->setFocus();
  });
  dialog->open();
  field->setFocus();
}

void confirm(QWidget *parent, const QString &question, const QString &effect, const QString &verb,
             const std::function<void()> &then)
{
  auto *dialog = new QDialog(parent);
  dialog->setObjectName(QStringLiteral("confirm"));
  Ui::AskDialog form;
  fillAsk(dialog, form, question, effect);
  QPushButton *yes = button(verb, "danger");
  yes->setObjectName(QStringLiteral("confirmed"));
  yes->setAutoDefault(false);
  form.buttons->addButton(yes, QDialogButtonBox::AcceptRole);
  QObject::connect(form.buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
  QObject::connect(dialog, &QDialog::accepted, dialog, then);
  QPushButton *no = form.buttons->button(QDialogButtonBox::Cancel);
  no->setDefault(true);
  dialog->open();
  no->setFocus();
}

} // namespace gui
