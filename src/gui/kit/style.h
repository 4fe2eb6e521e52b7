// The look of the standard controls: flat, on Fusion's behaviour. The same on every system.
#pragma once

#include <QProxyStyle>

namespace gui {

/// Fusion with quiet, flat controls. Variants are dynamic properties, set before the first show (or `restyle` after):
/// buttons `primary` `danger` `quiet` `link` `small` `tiny`; fields `invalid` `small`; progress bars `state`
/// (gui::State as int). There is no style sheet anywhere: one on a parent would bypass this class.
class Style : public QProxyStyle {
  Q_OBJECT
public:
  Style();
  void drawPrimitive(PrimitiveElement, const QStyleOption *, QPainter *, const QWidget *) const override;
  void drawControl(ControlElement, const QStyleOption *, QPainter *, const QWidget *) const override;
  void drawComplexControl(ComplexControl, const QStyleOptionComplex *, QPainter *, const QWidget *) const override;
  int pixelMetric(PixelMetric, const QStyleOption *, const QWidget *) const override;
  int styleHint(StyleHint, const QStyleOption *, const QWidget *, QStyleHintReturn *) const override;
  QSize sizeFromContents(ContentsType, const QStyleOption *, const QSize &, const QWidget *) const override;
  QRect subControlRect(ComplexControl, const QStyleOptionComplex *, SubControl, const QWidget *) const override;
  QRect subElementRect(SubElement, const QStyleOption *, const QWidget *) const override;
  QIcon standardIcon(StandardPixmap, const QStyleOption *, const QWidget *) const override;
  QPixmap generatedIconPixmap(QIcon::Mode, const QPixmap &, const QStyleOption *) const override;
};

/// Sets a variant and makes a widget that is already shown take it.
void setVariant(QWidget *, const char *property, const QVariant &value);

} // namespace gui
