// The request log: what was sent to both vendors and how it ended, without anything secret.
#include "gui/activity/requestlogmodel.h"
#include "gui/desk.h"
#include "gui/kit/banner.h"
#include "gui/kit/cells.h"
#include "gui/kit/fields.h"
#include "gui/kit/tablepage.h"
#include "gui/kit/toast.h"
#include "gui/pages/pages.h"
#include "gui/tasks/taskparts.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QSaveFile>
#include <QTimer>

namespace gui {

namespace {
constexpr int lookEvery = 500; // milliseconds; only while it is seen

class RequestLogTask : public TaskPage {
  Q_DECLARE_TR_FUNCTIONS(gui::RequestLogTask)
public:
  explicit RequestLogTask(Desk &d)
      : TaskPage({}, {}), desk(d), frame(new TablePage(tr("Filter, for example  POST  or  404"))),
        model(new RequestLogModel(this)), view(newTable(tr("Requests"), space::compactRow)), detail(new QLabel)
  {
    setObjectName(QStringLiteral("requestLogTask"));
    setTitle(tr("Request log"), tr("The last 2,000 requests of this session. Never their bodies, keys or passwords; "
                                   "phone numbers are masked."));
    buildTable();
    setContent(frame);
    setPromise(tr("The log is kept in memory only."));
    buildActions();
    connect(frame->filter(), &QLineEdit::textChanged, this, [this](const QString &text) {
      model->setFilter(text);
      view->setCurrentIndex(model->index(0, 0));
      showDetail();
      showCount();
    });
    connect(frame->filter(), &SearchField::left, view, qOverload<>(&QWidget::setFocus));
    timer.setInterval(lookEvery);
    connect(&timer, &QTimer::timeout, this, [this] { look(); });
    timer.start();
    look();
    view->setCurrentIndex(model->index(0, 0));
    escapeGoesBack(this);
  }

private:
  void buildTable()
  {
    view->setObjectName(QStringLiteral("requestTable"));
    view->setModel(model);
    frame->setTable(view);
    const int widths[] = {100, 140, 70, 330, 90, 80, 50};
    for (int c = 0; c < RequestLogModel::ColumnCount; ++c) view->header()->resizeSection(c, widths[c]);
    detail->setObjectName(QStringLiteral("requestDetail"));
    detail->setWordWrap(true);
    detail->setTextFormat(Qt::PlainText);
    detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *side = new QWidget;
    auto *column = box<QVBoxLayout>(space::s, {space::l, space::l, space::l, space::l});
    column->addWidget(label(tr("Request"), Text::Section));
    column->addWidget(detail, 1);
    side->setLayout(column);
    frame->setInspector(side);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showDetail(); });
  }

  void buildActions()
  {
    QPushButton *close = namedButton(tr("Close"), "closeLog");
    connect(close, &QPushButton::clicked, this, &TaskPage::backRequested);
    QPushButton *clear = namedButton(tr("Clear"), "clearLog", "quiet");
    connect(clear, &QPushButton::clicked, this, [this] {
      for (const auto &log : logs()) *log = RequestLog();
      model->clear();
      showCount();
      showDetail();
    });
    QPushButton *copy = namedButton(tr("Copy"), "copyLog", "quiet", QStringLiteral("copy"));
    connect(copy, &QPushButton::clicked, this, [this] {
      QApplication::clipboard()->setText(model->text());
      Toast::over(this, tr("%n request(s) are on the clipboard.", nullptr, model->rowCount()));
    });
    QPushButton *save = namedButton(tr("Save…"), "saveLog");
    connect(save, &QPushButton::clicked, this, [this] { askWhere(); });
    setActions({clear, copy, save, close});
  }

  QList<std::shared_ptr<RequestLog>> logs() const
  {
    QList<std::shared_ptr<RequestLog>> out;
    for (const Vendor v : {Vendor::Twilio, Vendor::LiveKit})
      if (const Account *a = desk.sync().accounts().of(v); a && !out.contains(a->gate.log())) out << a->gate.log();
    return out;
  }

  void look()
  {
    if (!isVisibleTo(window()) && model->total()) return;
    for (const auto &log : logs()) model->follow(*log);
    showCount();
  }

  void showCount()
  {
    const QString all = tr("%n request(s)", nullptr, model->total());
    frame->setCount(model->rowCount() == model->total() ? all : tr("%L1 of %2").arg(model->rowCount()).arg(all));
  }

  void showDetail()
  {
    const LoggedRequest *e = model->at(view->currentIndex().row());
    if (!e) return detail->clear();
    QStringList lines{tr("Sent: %1").arg(e->when.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"))),
                      QStringLiteral("%1 https://%2%3").arg(e->method, e->host, e->path)};
    lines << (e->attempt ? tr("Try: %1").arg(e->attempt) : tr("Trunkline did not send it."));
    if (e->status) lines << tr("Answer: HTTP %1").arg(e->status);
    if (!e->failure.isEmpty()) lines << tr("Trouble: %1").arg(e->failure);
    lines << tr("Took: %1 ms").arg(e->milliseconds)
          << tr("Sent: %L1 bytes, received: %L2 bytes").arg(e->bytesSent).arg(e->bytesReceived);
    if (!e->requestId.isEmpty()) lines << tr("The vendor calls it:\n%1").arg(e->requestId);
    detail->setText(lines.join(QStringLiteral("\n\n")));
  }

  void askWhere()
  {
    auto *dialog = new QFileDialog(this, tr("Save the request log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("trunkline-requests.tsv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
      QSaveFile out(path);
      const QByteArray bytes = model->text().toUtf8();
      const bool done =
          out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.flush() && out.commit();
      const QString shown = QDir::toNativeSeparators(path);
      Toast::over(this,
                  done ? tr("Saved as %1.").arg(shown) : tr("%1 cannot be written: %2").arg(shown, out.errorString()));
    });
    dialog->open();
  }

  Desk &desk;
  TablePage *frame;
  RequestLogModel *model;
  QTreeView *view;
  QLabel *detail;
  QTimer timer;
};
} // namespace

TaskPage *requestLogTask(Desk &desk) { return new RequestLogTask(desk); }

} // namespace gui
