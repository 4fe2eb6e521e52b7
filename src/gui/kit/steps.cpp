// The steps of a set-up.
#include "gui/kit/steps.h"

#include "gui/kit/mark.h"
#include "gui/kit/text.h"

#include <QPainter>
#include <QStyle>

namespace gui {

namespace {
constexpr int stepDisc = 20, stepWordGap = 7, stepGap = 36, stepLine = 20;

int stepWidth(const QString &name)
{
  return stepDisc + stepWordGap + QFontMetrics(font(Text::Strong)).horizontalAdvance(name);
}
} // namespace

StepsView::StepsView(const QStringList &wanted, int current, QWidget *parent) : QWidget(parent), at(current)
{
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setSteps(wanted, current);
}

void StepsView::setSteps(const QStringList &wanted, int current)
{
  names = wanted;
  at = current;
  setAccessibleName(names.isEmpty() ? QString()
                                    : tr("Step %1 of %2: %3").arg(at + 1).arg(names.size()).arg(names.value(at)));
  updateGeometry();
  update();
}

QSize StepsView::sizeHint() const
{
  int width = 0;
  for (const QString &name : names) width += stepWidth(name) + stepGap;
  return {qMax(0, width - stepGap + 2), qMax(28, QFontMetrics(gui::font(Text::Strong)).height() + 8)};
}

void StepsView::paintEvent(QPaintEvent *)
{
  const Theme &t = Theme::now();
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  int x = 0;
  const auto place = [&](int from, int width, int tall) {
    return QStyle::visualRect(layoutDirection(), rect(), QRect(from, (height() - tall) / 2, width, tall));
  };
  for (int i = 0; i < names.size(); ++i) {
    const bool here = i == at;
    const QRectF circle = place(x, stepDisc, stepDisc);
    if (i < at) {
      paintMark(&p, circle, State::Ok);
    } else {
      p.setPen(QPen(here ? t.accent : t.border, 1));
      p.setBrush(here ? t.accent : QColor(Qt::transparent));
      p.drawEllipse(circle.adjusted(1, 1, -1, -1));
      p.setFont(gui::font(Text::Small));
      p.setPen(here ? t.onAccent : t.text2);
      p.drawText(circle, Qt::AlignCenter, QString::number(i + 1));
    }
    const int width = stepWidth(names[i]);
    p.setFont(gui::font(here ? Text::Strong : Text::Body));
    p.setPen(here ? t.text : t.text2);
    p.drawText(place(x + stepDisc + stepWordGap, width - stepDisc - stepWordGap + 2, height()),
               int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), names[i]);
    x += width;
    if (i + 1 < names.size()) p.fillRect(place(x + (stepGap - stepLine) / 2, stepLine, 1), t.edge);
    x += stepGap;
  }
}

} // namespace gui
