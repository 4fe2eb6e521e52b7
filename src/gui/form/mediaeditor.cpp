// Encryption, codecs, time without sound.
#include "gui/form/mediaeditor.h"

#include "gui/kit/parts.h"
#include "model/sipchoices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace gui {

MediaEditor::MediaEditor(QWidget *parent)
    : Editor(parent), encryption(new QComboBox), codecs(new QLineEdit), timeout(new QLineEdit),
      only(new QCheckBox(tr("Only these codecs")))
{
  encryption->addItem(tr("as set elsewhere"), QString());
  for (const Choice &c : sipEncryptions()) encryption->addItem(c.label, c.value);
  codecs->setPlaceholderText(tr("for example PCMU/8000, G722/8000"));
  timeout->setPlaceholderText(tr("seconds"));
  auto *grid = new QGridLayout;
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(space::m);
  grid->setVerticalSpacing(space::xs);
  const auto put = [&](int column, const QString &name, QWidget *field) {
    field->setAccessibleName(name);
    grid->addWidget(label(name, Text::Small, Tone::Second), 0, column);
    grid->addWidget(field, 1, column);
    watch(field);
  };
  put(0, tr("Media encryption"), encryption);
  put(1, tr("Further codecs"), codecs);
  put(2, tr("End without sound after"), timeout);
  grid->setColumnStretch(1, 1);
  grid->addWidget(only, 2, 1);
  setLayout(grid);
  connect(encryption, &QComboBox::activated, this, &Editor::edited);
  for (QLineEdit *edit : {codecs, timeout}) connect(edit, &QLineEdit::textEdited, this, &Editor::edited);
  connect(only, &QCheckBox::toggled, this, &Editor::edited);
  watch(only);
}

void MediaEditor::load(const QVariant &v)
{
  held = v.value<SipMedia>();
  const QSignalBlocker quiet(only);
  if (encryption->findData(held.encryption()) < 0) encryption->addItem(held.encryption(), held.encryption());
  encryption->setCurrentIndex(encryption->findData(held.encryption()));
  codecs->setText(held.codecs().join(QStringLiteral(", ")));
  only->setChecked(held.onlyListed());
  const Duration d = held.timeout();
  timeout->setText(d.nanos ? Value<Duration>::write(d).toString().chopped(1) : QString());
}

QStringList MediaEditor::codecList() const
{
  QStringList out;
  for (const QString &codec : codecs->text().split(u','))
    if (!codec.trimmed().isEmpty()) out << codec.trimmed();
  return out;
}

QVariant MediaEditor::value() const
{
  SipMedia m = held;
  if (const QString word = encryption->currentData().toString(); word != held.encryption()) m.setEncryption(word);
  if (const QStringList list = codecList(); list != held.codecs()) m.setCodecs(list);
  if (only->isChecked() != held.onlyListed()) m.setOnlyListed(only->isChecked());
  Duration d;
  const QString text = timeout->text().trimmed();
  if (!text.isEmpty() && !Value<Duration>::read(d, text + u's')) d = held.timeout();
  if (d != held.timeout()) m.setTimeout(d);
  return QVariant::fromValue(m);
}

QString MediaEditor::problem() const
{
  Duration d;
  const QString text = timeout->text().trimmed();
  if (text.isEmpty() || Value<Duration>::read(d, QJsonValue(text + u's'))) return {};
  return tr("Enter seconds, for example 30. Empty: LiveKit’s default.");
}

QWidget *MediaEditor::focusTarget() const { return encryption; }

} // namespace gui
