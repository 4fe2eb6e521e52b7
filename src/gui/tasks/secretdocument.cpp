// A TwiML document with a password in it.
#include "gui/tasks/secretdocument.h"

#include "gui/tasks/secretclip.h"
#include "gui/tasks/taskparts.h"
#include "twiml/secretcut.h"

#include <QPointer>

namespace gui {

SecretDocument::SecretDocument(const QByteArray &masked, std::function<void(Then)> w, QWidget *parent)
    : QWidget(parent), document(masked), whole(std::move(w)), view(new XmlView(tr("TwiML document"))),
      said(paragraph({}, Text::Small, Tone::Second))
{
  view->setObjectName(QStringLiteral("document"));
  auto *copyButton = namedButton(tr("Copy document"), "copyDocument", "", QStringLiteral("copy"));
  auto *show = namedButton(tr("Show password while held"), "revealDocument", "quiet link small");
  connect(copyButton, &QPushButton::clicked, this, &SecretDocument::copy);
  connect(show, &QPushButton::pressed, this, [this] { reveal(true); });
  connect(show, &QPushButton::released, this, [this] { reveal(false); });
  auto *buttons = box(space::s);
  buttons->addWidget(copyButton);
  buttons->addWidget(show);
  buttons->addStretch();
  auto *column = box<QVBoxLayout>(space::s);
  column->addLayout(buttons);
  column->addWidget(said);
  column->addWidget(view);
  setLayout(column);
  said->hide();
  reveal(false);
  view->setFixedHeight(view->heightForLines(4, 9));
}

void SecretDocument::fetch(const std::function<void(const QByteArray &)> &then)
{
  whole([self = QPointer<SecretDocument>(this), then](const Result<QByteArray> &got) {
    if (!self) return;
    if (got) return then(*got);
    self->said->setText(got.error().text);
    self->said->show();
  });
}

void SecretDocument::copy()
{
  fetch([this](const QByteArray &text) {
    SecretClip::instance().copy(text);
    said->setText(tr("Copied, with its password. It leaves the clipboard after five minutes."));
    said->show();
  });
}

void SecretDocument::reveal(bool on)
{
  held = on;
  if (!on) return view->setPlainText(QString::fromUtf8(twiml::masked(document)).trimmed());
  fetch([this](const QByteArray &text) {
    if (held) view->setPlainText(QString::fromUtf8(text).trimmed());
  });
}

} // namespace gui
