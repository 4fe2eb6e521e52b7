// One line of the connect form.
#include "gui/connect/formline.h"

#include "gui/kit/style.h"

namespace gui {

FormLine::FormLine(const QString &labelText, QLineEdit *field, const char *objectName, const QString &helpText,
                   FieldCheck check, QWidget *parent)
    : QObject(parent), name(label(labelText)), input(field), below(new QWidget(parent)),
      mark(new MarkView(State::Broken)), words(paragraph(QString(), Text::Small, Tone::Second)), help(helpText),
      judge(std::move(check))
{
  input->setObjectName(QLatin1String(objectName));
  input->setAccessibleName(labelText);
  name->setBuddy(input);
  auto *line = box(space::s - 2, {0, 0, 0, 2});
  line->addWidget(mark, 0, Qt::AlignTop);
  line->addWidget(words, 1);
  below->setLayout(line);
  describe();
  connect(input, &QLineEdit::editingFinished, this, [this] { this->check(); });
  connect(input, &QLineEdit::textEdited, this, [this] {
    if (!wrong.isEmpty()) setError({});
  });
}

void FormLine::addTo(QGridLayout *grid)
{
  const int row = grid->rowCount();
  grid->addWidget(name, row, 0);
  grid->addWidget(input, row, 1);
  grid->addWidget(below, row + 1, 1);
}

void FormLine::setHelp(const QString &text)
{
  help = text;
  describe();
}

void FormLine::setError(const QString &text)
{
  wrong = text;
  setVariant(input, "invalid", !wrong.isEmpty());
  describe();
}

bool FormLine::check()
{
  QString text = this->text();
  if (text.isEmpty() || !judge) return wrong.isEmpty();
  const QString problem = judge(text);
  if (problem.isEmpty() && text != input->text()) input->setText(text);
  if (problem != wrong) setError(problem);
  return problem.isEmpty();
}

void FormLine::describe()
{
  const QString &shown = wrong.isEmpty() ? help : wrong;
  mark->setVisible(!wrong.isEmpty());
  words->setText(shown);
  words->setForegroundRole(wrong.isEmpty() ? QPalette::PlaceholderText : QPalette::BrightText);
  below->setVisible(!shown.isEmpty());
  input->setAccessibleDescription(shown);
}

} // namespace gui
