// Small questions that a page asks when something it needs is not known.
#pragma once
#include "gui/desk.h"

namespace gui {

/// The account's Auth Token, with which bins can be read. Checked before it is taken.
void askForAuthToken(Desk &);
/// The project's SIP host, which cannot be derived from URL and key.
void askForSipHost(Desk &);

/// In which other profile (id and name) something called so is to be made; `then` gets the id.
void chooseProfile(QWidget *over, const QList<QPair<QString, QString>> &profiles, const QString &called,
                   const std::function<void(const QString &)> &then);

} // namespace gui
