// A header's layout by ids: another version may have other columns.
#include "gui/table/columnlayout.h"

#include <QHeaderView>

namespace gui {

QVariantMap layoutOf(const QHeaderView &header, const std::vector<Column> &columns)
{
  QStringList order, hidden;
  QVariantMap widths;
  for (int place = 0; place < header.count(); ++place) {
    const int i = header.logicalIndex(place);
    const QString &id = columns[size_t(i)].id;
    order << id;
    if (header.isSectionHidden(i))
      hidden << id;
    else
      widths.insert(id, header.sectionSize(i));
  }
  const size_t sorted = size_t(qMax(0, header.sortIndicatorSection()));
  return {{QStringLiteral("order"), order},
          {QStringLiteral("hidden"), hidden},
          {QStringLiteral("widths"), widths},
          {QStringLiteral("sort"), sorted < columns.size() ? columns[sorted].id : QString()},
          {QStringLiteral("descending"), header.sortIndicatorOrder() == Qt::DescendingOrder}};
}

bool applyLayout(QHeaderView &header, const std::vector<Column> &columns, const QVariantMap &layout)
{
  const auto columnOf = [&](const QString &id) {
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column &c) { return c.id == id; });
    return found == columns.end() ? -1 : int(found - columns.begin());
  };
  const QStringList order = layout.value(QStringLiteral("order")).toStringList(),
                    hidden = layout.value(QStringLiteral("hidden")).toStringList();
  const QVariantMap widths = layout.value(QStringLiteral("widths")).toMap();
  int place = 0;
  for (const QString &id : order) {
    const int i = columnOf(id);
    if (i < 0) continue;
    header.moveSection(header.visualIndex(i), place++);
    header.setSectionHidden(i, hidden.contains(id));
    if (const int width = widths.value(id).toInt(); width > 0) header.resizeSection(i, width);
  }
  const int sorted = columnOf(layout.value(QStringLiteral("sort")).toString());
  if (sorted >= 0)
    header.setSortIndicator(sorted, layout.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder
                                                                                        : Qt::AscendingOrder);
  return place > 0;
}

} // namespace gui
