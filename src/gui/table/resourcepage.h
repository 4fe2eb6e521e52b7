// ResourcePage: a tab with the table of one resource, its inspector and its states.
#pragma once
#include "gui/kit/tablepage.h"
#include "gui/page.h"
#include "gui/table/filterfield.h"
#include "gui/table/inspector.h"
#include "gui/table/mixed.h"
#include "gui/table/rowcopy.h"
#include "gui/table/rowsmodel.h"
#include "gui/table/rowssource.h"
#include "gui/table/viewsbutton.h"

class QMenu;

namespace gui {

/// What makes one page different from another. Columns come first, then those of the field table.
struct PageSpec {
  const Resource *resource = nullptr;  ///< of the rows
  QString name;                        ///< objectName, settings
  QString nouns;                       ///< "numbers", for "Reading numbers…"
  std::function<QString(int)> counted; ///< "42 numbers"
  std::vector<Column> columns;
  QString filterHint;
  Nothing nothing;
  QAction *primary = nullptr; ///< owned by the page from then on, as is the second
  QAction *second = nullptr;  ///< a plain button beside it; where there is nothing, the one of that name is offered
  std::vector<InspectorTab> inspector;
  /// What it is made of: shown in an inspector's tab, and found through it.
  QList<PartsOf> parts = {};
  /// Other resources whose keys are the keys of rows.
  QList<const Resource *> alike = {};
  std::function<Verdict(const void *row)> verdict = {}; ///< of the inspector's head
  std::function<QString(const void *row)> kind = {};    ///< below its name, where a resource holds several kinds
  /// Further actions for the rows; they get the object. Edit and Remove come by themselves where the resource can.
  struct RowAction {
    QString name, text, icon;
    std::function<void(const Object &)> run;
    bool writes = false;
    std::function<bool(const Object &)> applies = {};       ///< empty: to every object
    std::function<void(const QList<Object> &)> runAll = {}; ///< instead of `run`: for all chosen rows
  };
  std::vector<RowAction> actions = {};
  std::vector<RowAction> further = {}; ///< after Edit and Rename
  RowsSource *source = nullptr;        ///< nullptr: the snapshot's part; owned by the page from then on
  QList<QWidget *> tools = {};         ///< behind the filter
  QList<QAction *> more = {};          ///< of the whole table, in the menu Page; owned by the page from then on
  bool newestFirst = false;            ///< the first column is a time
  /// Rows that stand for objects of these kinds: what acts, acts on the object. Empty: the rows are objects themselves.
  /// Their keys are those of the objects.
  QList<const Resource *> kinds = {};
  StandsFor standsFor = {};
  /// Which of the part's rows a row stays below, however they are sorted; -1: none. A row below another has none below.
  std::function<int(const void *row)> under = {};
  /// Views that the page brings along ("Failed"); the operator's own stand below them.
  QList<NamedView> views = {};
  bool ownActs = false;         ///< live things are acted on, not edited: no Edit, no Remove but those of `actions`
  std::chrono::seconds live{0}; ///< while it is seen, its rows and parts are read again this often
};

class ResourcePage : public Page {
  Q_OBJECT
public:
  ResourcePage(Desk &, PageSpec);
  ~ResourcePage() override;

  TabBadge badge() const override;
  QList<QAction *> rowActions() const override { return actions; }
  QAction *primary() const override { return spec.primary; }
  QList<QAction *> tableActions() const override { return tools; }
  QAction *second() const override { return spec.second; }
  void focusFilter() override;
  QList<const Resource *> resources() const override;
  bool select(const Resource &, const QString &key) override;
  bool toggleInspector() override;
  void exportTable() override { exportRows(); }
  /// Shows something else of the same rows in the place of table and inspector; nullptr: these.
  void setOver(QWidget *place) { frame->setOver(place); }

protected:
  void showEvent(QShowEvent *) override;
  void hideEvent(QHideEvent *) override;

private:
  void buildTable();
  void giveRoom();
  void buildActions();
  void addAction(const PageSpec::RowAction &);
  void addCopyActions();
  void rename(const Object &);
  void followRename(const QString &runId, const QString &name);
  void copyRows(CopyAs);
  void takeRows();
  void growRows();
  void refreshState();
  bool isRefused(const Error &) const;
  QString failedTitle(const Error &) const;
  QString failedSentence(const Error &) const;
  QWidget *failedPlace(const Error &);
  void refreshCount();
  void refreshInspector();
  void refreshPart(const Resource *);
  void beginLive();
  void readLive();
  QByteArray stampOf(const Object &) const;
  void showStrip();
  void showCurrent();
  void rememberSelection();
  void restoreSelection();
  void setFilter(const QString &);
  void showProblem();
  void columnsChanged();
  void addChooser();
  void addTools();
  void addUsesTab();
  void exportRows();
  void exportWhenThere();
  void buildBulkActions();
  QList<QAction *> bulkActions(int selected) const;
  QList<Object> selectedObjects() const;
  std::vector<int> selectedRows() const;
  std::vector<const Column *> shownColumns() const;
  void addViews();
  void take(const NamedView &);
  void addFilterActions(QMenu *, const QPoint &at);
  QString group() const;
  void restoreLayout();
  void keepLayout() const;
  ObjectAt objectAt(const void *row) const;
  bool areEditable() const;
  bool anyKind(bool (*can)(const Resource &)) const;
  const void *currentRow() const;
  Object current() const;
  QList<Object> chosen() const;
  QStringList selectedKeys() const;
  bool isFilling() const;
  bool choose(const Resource &, const QString &key);

  PageSpec spec;
  RowsSource *source;
  bool exportWaits = false; ///< until all rows are there
  FilterField *filter;
  TablePage *frame;
  ViewsButton *views = nullptr;
  RowsModel *model;
  QTreeView *view;
  Inspector *inspector;
  QList<QAction *> actions;
  QList<QAction *> tools; ///< of the whole table
  QAction *bulkEdit = nullptr, *bulkRemove = nullptr;
  QHash<QAction *, std::function<bool(const Object &)>> applies;
  std::optional<std::pair<const Resource *, QString>> awaited; ///< an object that is being brought
  QTimer pulse;                                                ///< of a live page
  QByteArray stamp; ///< what a live page's inspector shows: nobody's button moves while nothing changes
  QTimer keeping;   ///< until filter and columns' layout are written
  QTimer saying;    ///< until a filter that cannot be understood is called so: more may be typed
  QString problem;  ///< of the filter
  QStringList chosenKeys;
  QString currentKey;                      ///< before the rows change
  bool choseRow = false, choosing = false; ///< the operator, or somebody who opened an object; the page itself does now
  bool sorted = false;                     ///< in another order than before
  bool laidOut = false;                    ///< the columns have their widths
  bool inspectorStale = true;
  const void *shownRow = nullptr; ///< that the inspector shows; only compared
  QString unreachable;            ///< why the vendor cannot be asked
  QString instead;                ///< which state stands in the rows' place
};

} // namespace gui
