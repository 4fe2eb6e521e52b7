// Inspector: what stands beside a table, about the selected object.
#pragma once
#include "gui/desk.h"
#include "gui/kit/mark.h"
#include "gui/kit/parts.h"
#include "gui/kit/segments.h"

#include <QStackedWidget>

namespace gui {

/// A part of the inspector. `make` builds a widget for one object; it is made anew when the object or what is known of
/// it changes.
struct InspectorTab {
  QString name, title;
  std::function<QWidget *(Desk &, const Object &)> make;
  const Resource *only = nullptr; ///< in tables of several kinds: for objects of this one
};

class Inspector : public QWidget {
  Q_OBJECT
public:
  Inspector(Desk &, std::vector<InspectorTab>, QWidget *parent = nullptr);
  /// Shows one object; an empty one says that nothing is selected.
  /// `kind` stands below its name; empty: that of its resource.
  void show(const Object &, State, const QString &word, const QList<QAction *> &actions, const QString &kind = {});
  /// Several rows: what they share, and what can be done with all of them.
  void showMany(const QList<Object> &, const QString &counted, const QList<QAction *> &actions);

protected:
  void resizeEvent(QResizeEvent *) override;

private:
  void fill();
  void offerParts();
  bool fits(const InspectorTab &) const;
  void showActions(const QList<QAction *> &);
  void placeActions();
  Desk &desk;
  std::vector<InspectorTab> parts;
  Object object;
  QString wanted; ///< name of the part that was chosen last
  QList<Object> many;
  QLabel *title, *second;
  StateLabel *pill;
  QHBoxLayout *buttons;
  QList<QAction *> offered;
  int placed = -1; ///< how many of them are buttons
  Segments *segments;
  QVBoxLayout *place;
  QWidget *content = nullptr;
};

/// Objects of another kind whose `field` names the shown one.
struct PartsOf {
  const Resource *resource;
  const char *field;              ///< "trunk_sid"
  QString title;                  ///< "Origination URLs"
  QString none;                   ///< what it means that there are none
  QString add = {};               ///< "Add URL…"; empty: they are made elsewhere
  const char *calledBy = nullptr; ///< the field that a line is called by; nullptr: the object's own name
  /// "Choose numbers…": they stand elsewhere, and their field says that they are here. They are chosen, not made.
  QString choose = {};
  QString column = {}; ///< of the table, with their count; empty: none
  /// One more thing that can be done with a line.
  QString actText = {};
  std::function<void(Desk &, const Object &)> act = {};
};
/// Lists of such objects, each with what can be done with it.
InspectorTab partsTab(const QString &name, const QString &title, const QList<PartsOf> &);

/// What names the object, of both vendors, and what it names.
InspectorTab usesTab();
/// Something can name such an object, or be named by it.
bool hasUses(const Resource &);
/// Where an Elastic SIP trunk takes calls to phones: its address in each region, to copy.
InspectorTab terminationTab();
/// Where an outbound trunk's calls go.
InspectorTab wayOutTab();
/// All fields of the object, by its table.
InspectorTab detailsTab();
/// The vendor's own object, secrets masked.
InspectorTab jsonTab();
/// The tab with what is wrong with the object above it, and what mends it.
InspectorTab withFindings(InspectorTab);
/// Whom an inbound trunk lets in, and the rules that use it.
InspectorTab whoMayCallTab();
/// Which calls a dispatch rule takes.
InspectorTab caughtCallsTab();
/// The way of calls through this number.
InspectorTab pathTab();
/// The document of a TwiML bin, passwords masked, and what is wrong with it.
InspectorTab documentTab();

} // namespace gui
