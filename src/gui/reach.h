// Reach: whether the vendors can be asked at all. What needs them is not offered while they cannot.
#pragma once
#include "model/snapshot.h"

class QAction;

namespace gui {
class Desk;

/// Why nothing can be asked of this vendor, as far as the last answers tell; empty: it can, or was not tried yet.
QString whyUnreachable(const Desk &, Vendor);
/// The same, of all that are connected.
QString whyOffline(const Desk &);
/// Disables an action of its own while the vendor cannot be reached, and says why in its tool tip.
void needs(QAction *, const Desk &, Vendor);

} // namespace gui
