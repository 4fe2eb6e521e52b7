// Rows of a table as text for the clipboard.
#pragma once
#include "gui/table/column.h"

namespace gui {

/// Plain: tab-separated, without a head, as it is pasted into a message. The others carry the columns' names.
enum class CopyAs { Plain, Csv, Tsv, Json, Markdown };

/// The columns of these rows. Numbers are E.164, as both vendors want them; callers' numbers stay masked if `masked`.
QString rowsAsText(const std::vector<const Column *> &, const std::vector<const void *> &rows, CopyAs, bool masked);
QString cellAsText(const Column &, const void *row, bool masked);

} // namespace gui
