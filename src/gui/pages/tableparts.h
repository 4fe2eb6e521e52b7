// What the specs of table pages share.
#pragma once
#include "gui/table/resourcepage.h"

namespace gui {

/// A column of marks and words.
Column stateColumn(std::function<Verdict(const void *)>);
/// A column that is no field.
Column computedColumn(const QString &id, const QString &title, int width, std::function<QString(const void *)>,
                      int kind = cell::Quiet);
/// `first` columns, then those of the field table; references and choices in words.
std::vector<Column> withFields(Desk &, std::vector<Column> first, const Resource &);
/// Puts columns into place `at` that count these; those without a word for a column are left out.
void countParts(Desk &, PageSpec &, size_t at, const QList<PartsOf> &);
/// The worst finding about an object, as a state. What no call is known to pass cannot be said to work.
Verdict verdictOf(Desk &, const Resource &, const QString &key);
/// Opens the form for a new one like the row's.
PageSpec::RowAction duplicateAction(Desk &);
/// The same in another profile.
PageSpec::RowAction copyElsewhereAction(Desk &);
/// A page's own action; nullptr in a read-only profile. It cannot be chosen while this vendor cannot be reached.
QAction *pageAction(const QString &text, const QString &name, Desk &, Vendor, std::function<void()> run);
/// Opens the form for a new one.
template <class T> QAction *newObject(const QString &text, const QString &name, Desk &desk)
{
  return pageAction(text, name, desk, resourceOf<T>().vendor, [&desk] { desk.edit(Object::of(T())); });
}

} // namespace gui
