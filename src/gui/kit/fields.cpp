// Fields of forms.
#include "gui/kit/fields.h"

#include "gui/kit/style.h"

#include <QKeyEvent>

namespace gui {

FieldRow::FieldRow(const QString &name, QWidget *field, const QString &helpText, QWidget *parent)
    : QWidget(parent), input(field), hint(helpText), head(label(name, Text::Strong)),
      help(paragraph(helpText, Text::Small, Tone::Second)), errorLine(new QWidget),
      errorText(paragraph(QString(), Text::Small, Tone::Bad))
{
  auto *column = box<QVBoxLayout>(space::xs);
  setLayout(column);
  head->setBuddy(input);
  column->addWidget(head);
  head->setVisible(!name.isEmpty()); // a check box says itself what it is
  column->addWidget(input);
  auto *line = box(space::s - 2);
  line->addWidget(new MarkView(State::Broken, 14), 0, Qt::AlignVCenter);
  line->addWidget(errorText, 1);
  errorLine->setLayout(line);
  column->addWidget(errorLine);
  column->addWidget(help);
  if (input->accessibleName().isEmpty()) input->setAccessibleName(name);
  describe();
}

void FieldRow::setLabel(const QString &name)
{
  head->setText(name);
  head->setVisible(!name.isEmpty());
  input->setAccessibleName(name);
}

void FieldRow::setHelp(const QString &text)
{
  hint = text;
  describe();
}

void FieldRow::setError(const QString &text)
{
  wrong = text;
  if (wrong.isEmpty() && fix) {
    fix->deleteLater();
    fix = nullptr;
  }
  setVariant(input, "invalid", !wrong.isEmpty());
  describe();
}

QPushButton *FieldRow::setErrorFix(const QString &text)
{
  delete fix;
  fix = button(text, "small");
  errorLine->layout()->addWidget(fix);
  return fix;
}

void FieldRow::describe()
{
  help->setText(hint);
  help->setVisible(wrong.isEmpty() && !hint.isEmpty());
  errorText->setText(wrong);
  errorLine->setVisible(!wrong.isEmpty());
  QStringList said{hint, wrong};
  said.removeAll(QString());
  input->setAccessibleDescription(said.join(QLatin1Char(' ')));
}

SearchField::SearchField(const QString &placeholder, const QString &name, const QString &iconName, QWidget *parent)
    : QLineEdit(parent)
{
  setPlaceholderText(placeholder);
  setAccessibleName(name);
  setProperty("iconed", true);
  addAction(icon(iconName), QLineEdit::LeadingPosition);
  setClearButtonEnabled(true);
  setMinimumWidth(180);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
  if (event->key() != Qt::Key_Escape) return QLineEdit::keyPressEvent(event);
  if (text().isEmpty())
    Q_EMIT left();
  else
    clear();
}

PasswordField::PasswordField(QWidget *parent)
    : QLineEdit(parent), reveal(toolButton(QStringLiteral("eye"), tr("Show while held")))
{
  setEchoMode(QLineEdit::Password);
  setLayoutDirection(Qt::LeftToRight); // secrets are not mirrored
  setAttribute(Qt::WA_InputMethodEnabled, false);
  setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
  reveal->setParent(this);
  reveal->setCursor(Qt::ArrowCursor);
  reveal->setProperty("tiny", true);
  connect(reveal, &QToolButton::pressed, this, [this] { setEchoMode(QLineEdit::Normal); });
  connect(reveal, &QToolButton::released, this, [this] { setEchoMode(QLineEdit::Password); });
}

void PasswordField::resizeEvent(QResizeEvent *event)
{
  QLineEdit::resizeEvent(event);
  const int side = qMin(height() - 6, 26);
  reveal->setGeometry(width() - side - 3, (height() - side) / 2, side, side);
  setTextMargins(0, 0, side, 0);
}

} // namespace gui
