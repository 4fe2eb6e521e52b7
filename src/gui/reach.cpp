// What the last answers of the vendors tell of the connection.
#include "gui/reach.h"

#include "api/catalogue.h"
#include "api/refusal.h"
#include "gui/desk.h"
#include "gui/tasks/changewords.h"

#include <QAction>

namespace gui {

namespace {
struct ReachText {
  Q_DECLARE_TR_FUNCTIONS(gui::Reach)
};

/// Nothing came back.
bool isConnectionTrouble(const Error &e) { return e.kind == Error::Network || e.kind == Error::Timeout; }

QString whyNotReached(const Error &trouble, Vendor vendor)
{
  return api::isSuspension(trouble)
             ? ReachText::tr("%1 has suspended the account, and takes no changes.").arg(vendorName(vendor))
             : ReachText::tr("There is no connection to %1. Refresh when there is one.").arg(vendorName(vendor)) + u'\n'
                   + trouble.text;
}

/// The trouble of a vendor of which no list could be read; nullptr: there is none.
const Error *troubleWith(const Desk &desk, Vendor vendor)
{
  const Error *found = nullptr;
  bool anyRead = false;
  for (const Endpoint *e : api::catalogue()) {
    if (e->resource->vendor != vendor) continue;
    const Part &part = desk.snapshot().part(*e->resource);
    if (part.state == Read::Failed && api::isSuspension(part.error)) return &part.error; // the account itself is read
    anyRead |= part.state == Read::Whole;
    if (part.state == Read::Failed && !e->optional && !found) found = &part.error;
  }
  return found && !anyRead && isConnectionTrouble(*found) ? found : nullptr;
}
} // namespace

QString whyUnreachable(const Desk &desk, Vendor vendor)
{
  if (!desk.sync().accounts().of(vendor)) return {};
  const Error *trouble = troubleWith(desk, vendor);
  return trouble ? whyNotReached(*trouble, vendor) : QString();
}

QString whyOffline(const Desk &desk)
{
  QString first;
  for (const Vendor v : {Vendor::Twilio, Vendor::LiveKit}) {
    if (!desk.sync().accounts().of(v)) continue;
    const QString why = whyUnreachable(desk, v);
    if (why.isEmpty()) return {};
    if (first.isEmpty()) first = why;
  }
  return first;
}

void needs(QAction *a, const Desk &desk, Vendor vendor)
{
  if (!a) return;
  const auto judge = [a, &desk, vendor, usual = a->toolTip()] {
    const QString why = whyUnreachable(desk, vendor);
    a->setEnabled(why.isEmpty());
    a->setToolTip(why.isEmpty() ? usual : why);
  };
  QObject::connect(&desk, &Desk::changed, a, judge);
  judge();
}

} // namespace gui
