// Chips.
#include "gui/kit/chip.h"

#include "gui/kit/theme.h"

#include <QPainter>

namespace gui {

Chip::Chip(QWidget *parent) : QLabel(parent)
{
  dress(this, Text::Small, Tone::Second);
  setContentsMargins(6, 2, 6, 2);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  hide();
}

void Chip::setWord(const QString &word, bool withCare)
{
  careful = withCare;
  setForegroundRole(careful ? QPalette::BrightText : QPalette::PlaceholderText);
  setText(word);
  setVisible(!word.isEmpty());
  update();
}

void Chip::paintEvent(QPaintEvent *event)
{
  const Theme &t = Theme::now();
  {
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(careful ? t.bad : t.edge, 1));
    p.setBrush(careful ? QBrush(t.badTint) : QBrush(Qt::NoBrush));
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::chipRadius, space::chipRadius);
  }
  QLabel::paintEvent(event);
}

} // namespace gui
