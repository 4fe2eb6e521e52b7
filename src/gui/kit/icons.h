// The icons: own SVGs that take the theme's colour when they are painted.
#pragma once

#include <QIcon>
#include <QWidget>

namespace gui {

/// Which colour an icon takes; looked up at paint time, so that a change of theme needs no new icons.
enum class Ink { Quiet, Faint, Text, Accent, OnAccent, Bad };

QColor inkColor(Ink);

/// The icon `name` of resources/icons, without its ending ("test-call"). Unknown names give an empty picture.
QIcon icon(const QString &name, Ink = Ink::Quiet);

/// Paints an icon in a given colour.
void paintIcon(QPainter *, const QString &name, const QRectF &, const QColor &);

/// The names of all tintable icons, sorted.
QStringList iconNames();

/// The program's own icon, in its own colours, in every usual size.
QIcon applicationIcon();

/// An icon that stands alone: first start, empty tables. Nothing for a screen reader.
class IconView : public QWidget {
  Q_OBJECT
public:
  explicit IconView(const QString &name, int size = 16, Ink = Ink::Quiet, QWidget *parent = nullptr);

protected:
  void paintEvent(QPaintEvent *) override;

private:
  QString name;
  Ink ink;
};

} // namespace gui
