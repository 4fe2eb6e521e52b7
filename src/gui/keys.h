// The dialog of all keys.
#pragma once

#include <QList>

class QAction;
class QDialog;
class QWidget;

namespace gui {

/// What the keys of these actions do, each said once, in the order of the actions. It deletes itself when it is closed.
QDialog *keysDialog(QWidget *window, const QList<QAction *> &);

} // namespace gui
