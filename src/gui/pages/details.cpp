// Error details.
#include "gui/pages/details.h"

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

} // namespace gui
