// Icons from the compiled-in resources, tinted at paint time.
#include "gui/kit/icons.h"

#include "gui/kit/theme.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

// A static library's resources must be asked for, and outside of any namespace.
static void loadKitResources() { Q_INIT_RESOURCE(trunkline); }

namespace gui {

namespace {
const QLatin1String iconFolder(":/icons/"), ownIcon("trunkline");

QByteArray svgOf(const QString &name)
{
  static QHash<QString, QByteArray> known;
  if (const auto found = known.constFind(name); found != known.constEnd()) return *found;
  loadKitResources();
  QFile file(iconFolder + name + QLatin1String(".svg"));
  const QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  known.insert(name, svg);
  return svg;
}

class TintedIcon : public QIconEngine {
public:
  TintedIcon(QString wanted, Ink colour) : name(std::move(wanted)), ink(colour) {}

  void paint(QPainter *p, const QRect &r, QIcon::Mode mode, QIcon::State) override
  {
    const qreal side = qMin(r.width(), r.height());
    const QRectF square(r.x() + (r.width() - side) / 2, r.y() + (r.height() - side) / 2, side, side);
    paintIcon(p, name, square, inkColor(mode == QIcon::Disabled ? Ink::Faint : ink));
  }
  QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
  {
    return scaledPixmap(size, mode, state, 1);
  }
  QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
  {
    QPixmap result(size);
    result.fill(Qt::transparent);
    QPainter p(&result);
    paint(&p, QRect(QPoint(), size), mode, state);
    return result;
  }
  QIconEngine *clone() const override { return new TintedIcon(*this); }
  bool isNull() override { return svgOf(name).isEmpty(); }

private:
  QString name;
  Ink ink;
};
} // namespace

QColor inkColor(Ink ink)
{
  const Theme &t = Theme::now();
  switch (ink) {
  case Ink::Faint:
    return t.border;
  case Ink::Text:
    return t.text;
  case Ink::Accent:
    return t.accent;
  case Ink::OnAccent:
    return t.onAccent;
  case Ink::Bad:
    return t.bad;
  case Ink::Quiet:
    break;
  }
  return t.text2;
}

void paintIcon(QPainter *p, const QString &name, const QRectF &rect, const QColor &colour)
{
  QByteArray svg = svgOf(name);
  if (svg.isEmpty()) return;
  svg.replace("#000", colour.name().toLatin1());
  QSvgRenderer(svg).render(p, rect);
}

QIcon icon(const QString &name, Ink ink) { return QIcon(new TintedIcon(name, ink)); }

QStringList iconNames()
{
  loadKitResources();
  QStringList names = QDir(iconFolder).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
  for (QString &name : names) name.chop(4);
  names.removeAll(ownIcon);
  return names;
}

QIcon applicationIcon()
{
  QIcon result;
  QSvgRenderer drawing(svgOf(ownIcon));
  for (int side : {16, 24, 32, 48, 64, 128, 256}) {
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter p(&picture);
    drawing.render(&p, QRectF(0, 0, side, side));
    p.end();
    result.addPixmap(picture);
  }
  return result;
}

IconView::IconView(const QString &wanted, int size, Ink colour, QWidget *parent)
    : QWidget(parent), name(wanted), ink(colour)
{
  setFixedSize(size, size);
}

void IconView::paintEvent(QPaintEvent *)
{
  QPainter p(this);
  paintIcon(&p, name, rect(), inkColor(isEnabled() ? ink : Ink::Faint));
}

} // namespace gui
