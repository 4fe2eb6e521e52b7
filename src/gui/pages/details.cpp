// Error details; removals.
#include "gui/pages/details.h"

#include "gui/table/shown.h"
#include "model/dispatchrule.h"
#include "model/inboundtrunk.h"

#include <QMessageBox>

namespace gui {

namespace {
struct Details {
  Q_DECLARE_TR_FUNCTIONS(Details)
};
} // namespace

void showErrorDetails(QWidget *parent, const Error &e)
{
  QStringList lines{e.text};
  if (!e.detail.isEmpty()) lines << e.detail;
  if (!e.vendorCode.isEmpty()) lines << Details::tr("Code: %1").arg(e.vendorCode);
  if (!e.requestId.isEmpty()) lines << Details::tr("Request: %1").arg(e.requestId);
  auto *message = new QMessageBox(QMessageBox::NoIcon, Details::tr("Details"), lines.join(QStringLiteral("\n\n")),
                                  QMessageBox::Close, parent);
  message->setAttribute(Qt::WA_DeleteOnClose);
  message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  message->open();
}

QString usersOf(const Desk &desk, const Object &o)
{
  if (&o.resource() != &resourceOf<InboundTrunk>()) return {};
  int rules = 0;
  for (const DispatchRule &r : desk.snapshot().of<DispatchRule>().seen()) rules += r.trunkIds.contains(o.key());
  const qsizetype numbers = o.as<InboundTrunk>().numbers.size();
  QStringList out;
  if (numbers)
    out << Details::tr("LiveKit will take no calls to %n number(s) of this trunk any more.", nullptr, int(numbers));
  if (rules) out << Details::tr("%n dispatch rule(s) name it and will match nothing.", nullptr, rules);
  return out.join(u' ');
}

Plan removalOf(const Desk &desk, const Object &o)
{
  Plan plan;
  plan.title = Details::tr("Remove %1 “%2”").arg(o.resource().translated(o.resource().one), shownName(o));
  plan.sentence = usersOf(desk, o);
  Change c = removeChange(QStringLiteral("remove"), o, plan.secrets);
  c.effect = plan.sentence;
  plan.changes << c;
  return plan;
}

} // namespace gui
