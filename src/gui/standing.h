// Standing: whether the Twilio account is a full one, on trial, or suspended.
#pragma once
#include "model/snapshot.h"

class QWidget;

namespace gui {
class Desk;

enum class Standing { Unknown, Full, Trial, Suspended };

/// As far as it was read: only the Auth Token and Main keys may read an account; that it is suspended shows in every
/// refusal.
Standing standingOf(const Snapshot &);

/// Says above all pages what the account cannot do, and where to go; nothing while it is a full one.
QWidget *standingStrip(Desk &);
} // namespace gui
