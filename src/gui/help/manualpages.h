// Which page of the manual tells of which tab and task.
#pragma once
#include <QString>
#include <QStringList>

namespace gui {

/// The pages' names ("outbound-trunks"), in the order in which one reads them; the first is the index.
QStringList manualPages();

/// The page that tells of the tab, the task or the start page with this objectName; empty: none does.
QString manualPageOf(const QString &objectName);

/// A page as it is written, in Markdown; its first line is its heading. docs/guide holds them.
QString manualText(const QString &page);

} // namespace gui
