// The filter row of the calls' page.
#include "gui/calls/callfilter.h"

#include "gui/kit/fields.h"
#include "gui/kit/parts.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLocale>

namespace gui {

namespace {
QDateEdit *dayField(const QString &name, const QDate &day)
{
  auto *field = new QDateEdit(day);
  field->setObjectName(name);
  field->setCalendarPopup(true);
  field->setMaximumDate(QDate::currentDate());
  return field;
}
} // namespace

CallFilter::CallFilter(CallSource &s, QWidget *parent)
    : QWidget(parent), source(s), period(new QComboBox), result(new QComboBox), caller(new QLineEdit),
      called(new QLineEdit), stop(button(tr("Stop")))
{
  period->setObjectName(QStringLiteral("callPeriod"));
  period->setAccessibleName(tr("Time"));
  period->addItem(tr("Today"), CallWish::Today);
  period->addItem(tr("Last 7 days"), CallWish::Week);
  period->addItem(tr("Last 30 days"), CallWish::Month);
  if (source.sums()) period->addItem(tr("All kept calls"), CallWish::Kept);
  period->addItem(tr("Other days…"), CallWish::Own);
  result->setObjectName(QStringLiteral("callResult"));
  result->setAccessibleName(tr("Result"));
  result->addItem(tr("Any result"), QString());
  for (const QString &status : callStatuses()) result->addItem(callResult(status), status);
  const auto number = [](QLineEdit *field, const QString &name, const QString &hint, const QString &meaning) {
    field->setObjectName(name);
    field->setPlaceholderText(hint);
    field->setAccessibleName(meaning);
    field->setToolTip(meaning);
    field->setClearButtonEnabled(true);
    field->setMinimumWidth(96);
    field->setMaximumWidth(150);
  };
  number(caller, QStringLiteral("callFrom"), tr("From"), tr("Calls from this number or address, exactly"));
  number(called, QStringLiteral("callTo"), tr("To"), tr("Calls to this number or address, exactly"));
  stop->setObjectName(QStringLiteral("stopReading"));
  auto *row = box(space::s);
  for (QWidget *w : {static_cast<QWidget *>(period), static_cast<QWidget *>(result), static_cast<QWidget *>(caller),
                     static_cast<QWidget *>(called), static_cast<QWidget *>(stop)})
    row->addWidget(w);
  setLayout(row);
  connect(period, &QComboBox::activated, this, &CallFilter::choosePeriod);
  connect(result, &QComboBox::activated, this, &CallFilter::ask);
  for (QLineEdit *field : {caller, called}) connect(field, &QLineEdit::editingFinished, this, &CallFilter::ask);
  connect(stop, &QPushButton::clicked, this, [this] { source.stop(); });
  connect(&source, &RowsSource::changed, this, &CallFilter::refreshStop);
  connect(&source, &RowsSource::grew, this, &CallFilter::refreshStop);
  connect(&source, &CallSource::asks, this, &CallFilter::showWish);
  refreshStop();
}

/// The other view's row asked.
void CallFilter::showWish()
{
  wish = source.wish();
  result->setCurrentIndex(result->findData(wish.status));
  caller->setText(wish.caller);
  called->setText(wish.called);
  if (wish.period == CallWish::Own) nameDays();
  period->setCurrentIndex(period->findData(wish.period));
}

void CallFilter::refreshStop() { stop->setVisible(source.isReading()); }

/// Numbers as people write them; Twilio compares E.164.
static QString exact(const QString &text)
{
  const QString plain = text.trimmed();
  if (!plain.startsWith(u'+')) return plain;
  QString out;
  for (const QChar c : plain)
    if (c.isDigit() || c == u'+') out += c;
  return out;
}

void CallFilter::ask()
{
  CallWish now = wish;
  now.status = result->currentData().toString();
  now.caller = exact(caller->text());
  now.called = exact(called->text());
  const CallWish &was = source.wish();
  if (now.period == was.period && now.first == was.first && now.last == was.last && now.status == was.status
      && now.caller == was.caller && now.called == was.called)
    return;
  wish = now;
  source.ask(now);
}

void CallFilter::choosePeriod(int i)
{
  const auto wanted = CallWish::Period(period->itemData(i).toInt());
  if (wanted == CallWish::Own) return askDays();
  wish.period = wanted;
  ask();
}

void CallFilter::setDays(const QDate &first, const QDate &last)
{
  wish.period = CallWish::Own;
  wish.first = std::min(first, last);
  wish.last = std::max(first, last);
  nameDays();
  period->setCurrentIndex(period->findData(CallWish::Own));
  ask();
}

void CallFilter::nameDays()
{
  const auto day = [](const QDate &d) { return QLocale().toString(d, QStringLiteral("d MMM")); };
  const int own = period->findData(CallWish::Own);
  period->setItemText(own, wish.first == wish.last ? tr("%1…", "a day").arg(day(wish.first))
                                                   : tr("%1 – %2…", "two days").arg(day(wish.first), day(wish.last)));
}

void CallFilter::askDays()
{
  auto *dialog = new QDialog(window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(tr("Calls of other days"));
  const QDate today = QDate::currentDate();
  QDateEdit *first = dayField(QStringLiteral("firstDay"), wish.first.isValid() ? wish.first : today.addDays(-1));
  QDateEdit *last = dayField(QStringLiteral("lastDay"), wish.last.isValid() ? wish.last : today.addDays(-1));
  auto *column = box<QVBoxLayout>(space::l, {24, 24, 24, space::l});
  column->addWidget(label(dialog->windowTitle(), Text::Title));
  column->addWidget(paragraph(tr("From and to are both shown. Days begin at midnight of this computer’s time."),
                              Text::Body, Tone::Second));
  auto *fields = box(space::m);
  fields->addWidget(new FieldRow(tr("From"), first));
  fields->addWidget(new FieldRow(tr("To"), last));
  column->addLayout(fields);
  auto *row = box(space::s);
  row->addStretch();
  QPushButton *cancel = button(tr("Cancel")), *show = button(tr("Show these calls"), "primary");
  show->setObjectName(QStringLiteral("showDays"));
  show->setDefault(true);
  row->addWidget(cancel);
  row->addWidget(show);
  column->addLayout(row);
  dialog->setLayout(column);
  connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
  connect(show, &QPushButton::clicked, dialog, &QDialog::accept);
  connect(dialog, &QDialog::rejected, this, [this] { period->setCurrentIndex(period->findData(wish.period)); });
  connect(dialog, &QDialog::accepted, this, [this, first, last] { setDays(first->date(), last->date()); });
  dialog->open();
}

} // namespace gui
