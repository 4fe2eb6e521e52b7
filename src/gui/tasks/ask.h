// The small dialogs: a question with one field, and the question before what cannot be taken back.
#pragma once
#include <QLineEdit>

#include <functional>

namespace gui {

/// A dialog with one field. `take` gives the sentence that is wrong, or nothing when it took the text.
void ask(const QString &title, const QString &sentence, const QString &name, QLineEdit *field, const QString &verb,
         const std::function<QString(const QString &)> &take);

/// Object and effect; the button is the verb. The keyboard begins on Cancel, and Enter never confirms.
void confirm(QWidget *parent, const QString &question, const QString &effect, const QString &verb,
             const std::function<void()> &then);

} // namespace gui
