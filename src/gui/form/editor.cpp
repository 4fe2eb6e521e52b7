// The editors of the simple value types, and the choice of one.
#include "gui/form/editor.h"

#include "gui/form/mediaeditor.h"
#include "gui/form/roomconfigeditor.h"
#include "gui/form/roomtargeteditor.h"
#include "gui/kit/fields.h"
#include "gui/kit/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>

namespace gui {

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(Editor)
};

void fill(QWidget *outer, QWidget *inner)
{
  auto *column = box<QVBoxLayout>(0);
  column->addWidget(inner);
  outer->setLayout(column);
}

class TextEditor : public Editor {
public:
  explicit TextEditor(QLineEdit *e = new QLineEdit) : edit(e)
  {
    fill(this, edit);
    connect(edit, &QLineEdit::textEdited, this, &Editor::edited);
    watch(edit);
  }
  void load(const QVariant &v) override { edit->setText(v.toString()); }
  QVariant value() const override { return edit->text(); }
  QWidget *focusTarget() const override { return edit; }

protected:
  QLineEdit *edit;
};

class SecretEditor : public TextEditor {
public:
  SecretEditor() : TextEditor(new PasswordField) {}
  void load(const QVariant &v) override { edit->setText(QString::fromUtf8(v.value<Secret>().reveal())); }
  QVariant value() const override { return QVariant::fromValue(Secret(edit->text().toUtf8())); }
};

/// Whole or decimal seconds; empty = not set.
class DurationEditor : public TextEditor {
public:
  DurationEditor() { edit->setPlaceholderText(Words::tr("seconds")); }
  void load(const QVariant &v) override
  {
    const Duration d = v.value<Duration>();
    edit->setText(d.nanos ? Value<Duration>::write(d).toString().chopped(1) : QString());
  }
  QVariant value() const override
  {
    Duration d;
    if (!edit->text().trimmed().isEmpty() && !Value<Duration>::read(d, edit->text().trimmed() + u's')) d.nanos.reset();
    return QVariant::fromValue(d);
  }
  QString problem() const override
  {
    Duration d;
    const QString text = edit->text().trimmed();
    if (text.isEmpty() || Value<Duration>::read(d, QJsonValue(text + u's'))) return {};
    return Words::tr("Enter seconds, for example 30 or 1.5. Empty means the vendor’s default.");
  }
};

/// A whole number that is not negative.
class NumberEditor : public TextEditor {
public:
  void load(const QVariant &v) override { edit->setText(QString::number(v.toLongLong())); }
  QVariant value() const override { return edit->text().trimmed().toLongLong(); }
  QString problem() const override
  {
    bool readable = false;
    const qint64 n = edit->text().trimmed().toLongLong(&readable);
    return readable && n >= 0 ? QString() : Words::tr("Enter a whole number, for example 10.");
  }
};

class FlagEditor : public Editor {
public:
  explicit FlagEditor(const QString &text) : boxed(new QCheckBox(text))
  {
    fill(this, boxed);
    connect(boxed, &QCheckBox::toggled, this, &Editor::edited);
  }
  void load(const QVariant &v) override { boxed->setChecked(v.toBool()); }
  QVariant value() const override { return boxed->isChecked(); }
  QWidget *focusTarget() const override { return boxed; }

private:
  QCheckBox *boxed;
};

/// One of the known words or objects; one that is not known is kept and shown as it is. `T`: OpenEnum or QString.
template <class T> class ChoiceEditor : public Editor {
public:
  /// `orNone`: nothing may be chosen, too.
  explicit ChoiceEditor(const std::vector<Choice> &choices, bool orNone = false) : combo(new QComboBox)
  {
    if (orNone) combo->addItem(Words::tr("none"), QString());
    for (const Choice &c : choices) combo->addItem(c.label, c.value);
    fill(this, combo);
    connect(combo, &QComboBox::activated, this, &Editor::edited);
    watch(combo);
  }
  void load(const QVariant &v) override
  {
    const QString word = textOf(v.value<T>());
    if (combo->findData(word) < 0) combo->addItem(word.isEmpty() ? Words::tr("not set") : word, word);
    combo->setCurrentIndex(combo->findData(word));
  }
  QVariant value() const override { return QVariant::fromValue(T{combo->currentData().toString()}); }
  QWidget *focusTarget() const override { return combo; }

private:
  static QString textOf(const OpenEnum &e) { return e.word; }
  static QString textOf(const QString &text) { return text; }
  QComboBox *combo;
};

/// Several of the known objects; ids that are not known are kept.
class PickEditor : public Editor {
public:
  explicit PickEditor(const std::vector<Choice> &choices)
      : list(new QListWidget), none(label(Words::tr("There are none yet."), Text::Body, Tone::Second))
  {
    for (const Choice &c : choices) add(c.label, c.value);
    list->setMaximumHeight(28 * std::clamp(list->count(), 2, 6) + 4);
    fill(this, list);
    layout()->addWidget(none);
    showWhatIsThere();
    connect(list, &QListWidget::itemChanged, this, &Editor::edited);
    watch(list);
  }
  void load(const QVariant &v) override
  {
    const QSignalBlocker quiet(list);
    const QStringList wanted = v.toStringList();
    for (int i = 0; i < list->count(); ++i)
      list->item(i)->setCheckState(wanted.contains(key(i)) ? Qt::Checked : Qt::Unchecked);
    for (const QString &id : wanted) {
      bool known = false;
      for (int i = 0; i < list->count(); ++i) known |= key(i) == id;
      if (!known) add(Words::tr("%1 (not found)").arg(id), id)->setCheckState(Qt::Checked);
    }
    showWhatIsThere();
  }
  QVariant value() const override
  {
    QStringList out;
    for (int i = 0; i < list->count(); ++i)
      if (list->item(i)->checkState() == Qt::Checked) out << key(i);
    return out;
  }
  QWidget *focusTarget() const override { return list; }

private:
  void showWhatIsThere() ///< an empty box says nothing
  {
    list->setVisible(list->count() > 0);
    none->setVisible(list->count() == 0);
  }
  QString key(int i) const { return list->item(i)->data(Qt::UserRole).toString(); }
  QListWidgetItem *add(const QString &text, const QString &id)
  {
    auto *item = new QListWidgetItem(text, list);
    item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setCheckState(Qt::Unchecked);
    item->setData(Qt::UserRole, id);
    item->setSizeHint({0, 28});
    return item;
  }
  QListWidget *list;
  QLabel *none;
};

/// Text on several lines; Tab leaves it.
class LinesEditor : public Editor {
public:
  LinesEditor() : edit(new QPlainTextEdit)
  {
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(76);
    fill(this, edit);
    connect(edit, &QPlainTextEdit::textChanged, this, &Editor::edited);
    watch(edit);
  }
  QWidget *focusTarget() const override { return edit; }

protected:
  QStringList lines() const
  {
    QStringList out;
    for (const QString &line : edit->toPlainText().split(u'\n'))
      if (!line.trimmed().isEmpty()) out << line.trimmed();
    return out;
  }
  QPlainTextEdit *edit;
};

class ListEditor : public LinesEditor {
public:
  ListEditor() { edit->setPlaceholderText(Words::tr("one on each line")); }
  void load(const QVariant &v) override { edit->setPlainText(v.toStringList().join(u'\n')); }
  QVariant value() const override { return lines(); }
};

class MapEditor : public LinesEditor {
public:
  MapEditor() { edit->setPlaceholderText(Words::tr("Name: value, one on each line")); }
  void load(const QVariant &v) override
  {
    QStringList out;
    const StringMap map = v.value<StringMap>();
    for (auto it = map.begin(); it != map.end(); ++it) out << it.key() + QStringLiteral(": ") + it.value();
    edit->setPlainText(out.join(u'\n'));
  }
  QVariant value() const override
  {
    StringMap map;
    for (const QString &line : lines())
      if (const qsizetype colon = line.indexOf(u':'); colon > 0)
        map.insert(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    return QVariant::fromValue(map);
  }
  QString problem() const override
  {
    for (const QString &line : lines())
      if (line.indexOf(u':') <= 0) return Words::tr("Write each line as Name: value.");
    return {};
  }
};
} // namespace

void Editor::watch(QWidget *w) { w->installEventFilter(this); }

bool Editor::eventFilter(QObject *o, QEvent *e)
{
  if (e->type() == QEvent::FocusOut) Q_EMIT left();
  return QWidget::eventFilter(o, e);
}

QLineEdit *editorLine(const QString &name, const QString &placeholder, const char *objectName)
{
  auto *edit = new QLineEdit;
  edit->setAccessibleName(name);
  edit->setPlaceholderText(placeholder);
  edit->setObjectName(QLatin1String(objectName));
  return edit;
}

Editor *newEditor(const Field &f, const Resource &r, const Snapshot &snapshot)
{
  if (f.ops == &opsOf<bool>) return new FlagEditor(r.translated(f.label));
  if (f.ops == &opsOf<Secret>) return new SecretEditor;
  if (f.ops == &opsOf<Duration>) return new DurationEditor;
  const bool chosen = f.choices || f.refersTo;
  if (f.ops == &opsOf<OpenEnum> && chosen) return new ChoiceEditor<OpenEnum>(choicesOf(f, snapshot));
  if (f.ops == &opsOf<QString> && chosen) return new ChoiceEditor<QString>(choicesOf(f, snapshot), f.refersTo);
  if (f.ops == &opsOf<qint64>) return new NumberEditor;
  if (f.ops == &opsOf<QStringList>)
    return chosen ? static_cast<Editor *>(new PickEditor(choicesOf(f, snapshot))) : new ListEditor;
  if (f.ops == &opsOf<StringMap>) return new MapEditor;
  if (f.ops == &opsOf<RoomTarget>) return new RoomTargetEditor;
  if (f.ops == &opsOf<RoomConfig>) return new RoomConfigEditor;
  if (f.ops == &opsOf<SipMedia>) return new MediaEditor;
  if (f.ops == &opsOf<QString>) return new TextEditor;
  return nullptr;
}

} // namespace gui
