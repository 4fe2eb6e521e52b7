// The model of the request log.
#include "gui/activity/requestlogmodel.h"

#include "gui/kit/cells.h"

#include <QLocale>

#include <algorithm>

namespace gui {

namespace {
constexpr int mostShown = 2'000; // as many as the log keeps

bool isSameRequest(const LoggedRequest &a, const LoggedRequest &b)
{
  return a.when == b.when && a.path == b.path && a.attempt == b.attempt && a.milliseconds == b.milliseconds
         && a.status == b.status && a.host == b.host;
}

State stateOfRequest(const LoggedRequest &e)
{
  if (e.attempt == 0) return State::Warning;
  if (!e.failure.isEmpty() || e.status >= 500 || e.status == 0) return State::Broken;
  return e.status >= 400 ? State::Warning : State::Ok;
}

QString answerOf(const LoggedRequest &e)
{
  if (e.attempt == 0) return RequestLogModel::tr("not sent: %1").arg(e.failure);
  if (!e.status) return e.failure.isEmpty() ? RequestLogModel::tr("no answer") : e.failure;
  return e.failure.isEmpty() ? QString::number(e.status) : QStringLiteral("%1 %2").arg(e.status).arg(e.failure);
}
} // namespace

void RequestLogModel::follow(const RequestLog &log)
{
  QList<std::shared_ptr<const LoggedRequest>> fresh;
  for (auto it = log.entries().rbegin(); it != log.entries().rend(); ++it) {
    if (!known.isEmpty() && isSameRequest(*it, *known.first())) break;
    fresh << std::make_shared<LoggedRequest>(*it);
  }
  if (fresh.isEmpty()) return;
  QList<std::shared_ptr<const LoggedRequest>> shown;
  for (const auto &e : std::as_const(fresh))
    if (matches(*e)) shown << e;
  known = fresh + known;
  if (!shown.isEmpty()) {
    beginInsertRows({}, 0, int(shown.size()) - 1);
    passing = shown + passing;
    endInsertRows();
  }
  if (known.size() <= mostShown) return;
  known.resize(mostShown);
  qsizetype stay = passing.size();
  while (stay > 0 && passing[stay - 1]->when < known.last()->when) --stay;
  if (stay == passing.size()) return;
  beginRemoveRows({}, int(stay), int(passing.size()) - 1);
  passing.resize(stay);
  endRemoveRows();
}

void RequestLogModel::clear()
{
  beginResetModel();
  known.clear();
  passing.clear();
  endResetModel();
}

void RequestLogModel::setFilter(const QString &text)
{
  beginResetModel();
  words = text.split(u' ', Qt::SkipEmptyParts);
  passing.clear();
  for (const auto &e : std::as_const(known))
    if (matches(*e)) passing << e;
  endResetModel();
}

bool RequestLogModel::matches(const LoggedRequest &e) const
{
  if (words.isEmpty()) return true;
  QString all = e.requestId;
  for (int c = 0; c < ColumnCount; ++c) all += u'\n' + textOf(e, c);
  return std::all_of(words.begin(), words.end(),
                     [&](const QString &w) { return all.contains(w, Qt::CaseInsensitive); });
}

const LoggedRequest *RequestLogModel::at(int row) const
{
  return row >= 0 && row < passing.size() ? passing[row].get() : nullptr;
}

QString RequestLogModel::text() const
{
  QStringList lines{QStringLiteral("time\tserver\tmethod\tpath\tanswer\tms\ttry\trequest")};
  for (const auto &e : passing)
    lines << QStringList{e->when.toString(Qt::ISODateWithMs),
                         e->host,
                         e->method,
                         e->path,
                         answerOf(*e),
                         QString::number(e->milliseconds),
                         QString::number(e->attempt),
                         e->requestId}
                 .join(u'\t');
  return lines.join(u'\n') + u'\n';
}

QString RequestLogModel::textOf(const LoggedRequest &e, int column)
{
  switch (column) {
  case Time:
    return e.when.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz"));
  case Server:
    return e.host;
  case Method:
    return e.method;
  case Path:
    return e.path;
  case Answer:
    return answerOf(e);
  case Took:
    return tr("%1 ms").arg(QLocale().toString(e.milliseconds));
  default:
    return e.attempt ? QString::number(e.attempt) : QString();
  }
}

QVariant RequestLogModel::data(const QModelIndex &i, int role) const
{
  const LoggedRequest *e = i.isValid() ? at(i.row()) : nullptr;
  if (!e) return {};
  if (role == Qt::DisplayRole) return textOf(*e, i.column());
  if (role == Qt::ToolTipRole && i.column() == Path) return e->path;
  if (role == cell::StateRole && i.column() == Answer) return int(stateOfRequest(*e));
  return {};
}

QVariant RequestLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal) return {};
  if (role == cell::KindRole)
    return section == Path                     ? cell::Mono
           : section == Took || section == Try ? cell::QuietFigure
           : section == Time                   ? cell::Strong
                                               : cell::Plain;
  if (role != Qt::DisplayRole) return {};
  const QStringList names{tr("Time"), tr("Server"), tr("Method"), tr("Path"), tr("Answer"), tr("Took"), tr("Try")};
  return names.value(section);
}

} // namespace gui
