// Offering what may be typed.
#include "gui/table/filterfield.h"

#include "gui/kit/cells.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace gui {

namespace {
constexpr int mostRemembered = 20;
}

FilterField::FilterField(const QString &placeholder, QWidget *parent)
    : SearchField(placeholder, tr("Filter"), QStringLiteral("filter"), parent), completer(new QCompleter(this)),
      model(new QStandardItemModel(completer))
{
  completer->setModel(model);
  completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
  completer->setWidget(this); // not setCompleter(): a line edit would put the offer in place of the whole text
  completer->popup()->setObjectName(QStringLiteral("filterOffers"));
  completer->popup()->setItemDelegate(new CellDelegate(28, completer->popup()));
  completer->popup()->setAccessibleName(tr("Offers for the filter"));
  connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
          [this](const QModelIndex &i) { take(i.row()); });
  connect(this, &QLineEdit::textEdited, this, [this] { offer(false); });
  connect(this, &QLineEdit::editingFinished, this, &FilterField::remember);
}

void FilterField::setSources(std::function<filter::Names()> names, std::function<QStringList(int)> values)
{
  namesNow = std::move(names);
  valuesNow = std::move(values);
}

void FilterField::setHistory(const QStringList &h) { earlier = h; }

void FilterField::remember()
{
  const QString now = text().trimmed();
  if (now.isEmpty() || earlier.value(0) == now) return;
  earlier.removeAll(now);
  earlier.prepend(now);
  earlier = earlier.mid(0, mostRemembered);
  Q_EMIT historyChanged();
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
  const bool asks =
      event->key() == Qt::Key_Down || (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier);
  if (asks) return offer(true);
  SearchField::keyPressEvent(event);
}

/// In an empty field what was typed before comes first.
void FilterField::offer(bool asked)
{
  QList<filter::Offer> out;
  const bool atWord = cursorPosition() > 0 && !text().at(cursorPosition() - 1).isSpace();
  if (asked && text().isEmpty())
    for (const QString &old : earlier.mid(0, 6)) out.append({old, old, {}, 0, 0});
  if (namesNow && (asked || atWord)) out += filter::offers(text(), cursorPosition(), namesNow(), valuesNow);
  show(out);
}

void FilterField::show(const QList<filter::Offer> &offers)
{
  shown = offers;
  model->clear();
  for (const filter::Offer &o : offers)
    model->appendRow(
        new QStandardItem(o.detail.isEmpty() || o.detail.compare(o.shown, Qt::CaseInsensitive) == 0
                              ? o.shown
                              : tr("%1 – %2", "word of the filter and what it is").arg(o.shown, o.detail)));
  if (shown.isEmpty()) return completer->popup()->hide();
  completer->complete();
  completer->popup()->setCurrentIndex({}); // Enter takes what was typed until an offer is chosen
}

void FilterField::take(int row)
{
  const filter::Offer o = shown.value(row);
  QString now = text();
  if (o.at + o.size > now.size()) return;
  now.replace(o.at, o.size, o.text);
  setText(now);
  setCursorPosition(int(o.at + o.text.size()));
  if (o.text.endsWith(u':')) offer(true); // a field: now its values
}

QStringList FilterField::offered() const
{
  QStringList out;
  for (const filter::Offer &o : shown) out << o.shown;
  return out;
}

} // namespace gui
