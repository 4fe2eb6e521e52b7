// Form fields: label above, help and error below; search and password fields.
#pragma once

#include "gui/kit/parts.h"

#include <QLineEdit>

namespace gui {

/// One field of a form. The label is the field's buddy and its name; help and error are its accessible description.
class FieldRow : public QWidget {
  Q_OBJECT
public:
  FieldRow(const QString &label, QWidget *field, const QString &help = {}, QWidget *parent = nullptr);
  QWidget *field() const { return input; }
  /// Renames the field.
  void setLabel(const QString &);
  void setHelp(const QString &);
  /// Marks the field as wrong and says why and what to write instead; an empty text takes it back.
  void setError(const QString &);
  QString error() const { return wrong; }
  /// A small button beside the error that repairs the text ("Use +15105550161"); it goes with the error.
  QPushButton *setErrorFix(const QString &text);

private:
  void describe();
  QWidget *input;
  QString hint, wrong;
  QLabel *head;
  QLabel *help;
  QWidget *errorLine;
  QLabel *errorText;
  QPushButton *fix = nullptr;
};

/// A field with a leading icon and a clear button. Esc clears it; Esc in an empty one asks to leave.
class SearchField : public QLineEdit {
  Q_OBJECT
public:
  explicit SearchField(const QString &placeholder, const QString &accessibleName, const QString &iconName = "search",
                       QWidget *parent = nullptr);

Q_SIGNALS:
  void left();

protected:
  void keyPressEvent(QKeyEvent *) override;
};

/// A field for a secret. The button at its end shows the text only while it is held (mouse or Space).
class PasswordField : public QLineEdit {
  Q_OBJECT
public:
  explicit PasswordField(QWidget *parent = nullptr);

protected:
  void resizeEvent(QResizeEvent *) override;

private:
  QToolButton *reveal;
};

} // namespace gui
