// Names, weights and rows of route nodes.
#include "gui/kit/route.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace gui {

QString spokenName(const RouteNode &node)
{
  const QString word = node.word.isEmpty() ? stateWord(node.state) : node.word;
  const QString detail = node.reason.isEmpty() ? node.subtitle : node.reason;
  const QString name = QCoreApplication::translate("gui::Route", "%1, %2.", "node, state").arg(node.title, word);
  if (detail.isEmpty()) return name;
  const bool sentence = detail.endsWith(QLatin1Char('.'));
  return name + QLatin1Char(' ') + detail + (sentence ? QString() : QStringLiteral("."));
}

int badness(const RouteNode &node) { return node.state == State::Broken ? 0 : node.state == State::Warning ? 1 : 2; }

QHash<QString, qreal> routeRows(const RouteDrawing &drawing)
{
  QHash<QString, QStringList> before; // what leads to a node, once for each path
  for (const QStringList &path : drawing.paths)
    for (qsizetype i = 1; i < path.size(); ++i) before[path[i]] << path[i - 1];

  struct Wish {
    qreal row;
    QString id;
  };
  QHash<QString, qreal> rows;
  for (int column = 0; column < drawing.heads.size(); ++column) {
    QList<Wish> wishes;
    for (const RouteNode &node : drawing.nodes) {
      if (node.column != column) continue;
      const QStringList sources = before.value(node.id);
      qreal sum = 0;
      for (const QString &source : sources) sum += rows.value(source);
      wishes << Wish{sources.isEmpty() ? qreal(wishes.size()) : sum / qreal(sources.size()), node.id};
    }
    std::stable_sort(wishes.begin(), wishes.end(), [](const Wish &a, const Wish &b) { return a.row < b.row; });
    qreal free = 0;
    for (const Wish &wish : wishes) {
      rows[wish.id] = qMax(wish.row, free);
      free = rows[wish.id] + 1;
    }
  }
  return rows;
}

} // namespace gui
