// One line of the connect form: label at the left, field, below it help or what is wrong.
#pragma once
#include "gui/kit/parts.h"

#include <QGridLayout>
#include <QLineEdit>

#include <functional>

namespace gui {

/// Gives the sentence that is wrong with a text, or nothing; may clean the text that the field then shows.
using FieldCheck = std::function<QString(QString &text)>;

/// Checks its field when it is left, unless it is empty. Help and error are the field's accessible description.
class FormLine : public QObject {
  Q_OBJECT
public:
  FormLine(const QString &label, QLineEdit *field, const char *objectName, const QString &help, FieldCheck check,
           QWidget *parent);
  /// Puts label, field and words below into the next two rows.
  void addTo(QGridLayout *);
  QLineEdit *field() const { return input; }
  QString text() const { return input->text().trimmed(); }
  void setHelp(const QString &);
  /// An empty text takes it back.
  void setError(const QString &);
  QString error() const { return wrong; }
  /// Checks now; an empty field is right here.
  bool check();

private:
  void describe();
  QLabel *name;
  QLineEdit *input;
  QWidget *below;
  MarkView *mark;
  QLabel *words;
  QString help, wrong;
  FieldCheck judge;
};

} // namespace gui
