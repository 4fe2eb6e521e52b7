// Desk: what every page works with while one profile is open. Pages read the snapshot and its judgement here, and hand
// plans in; nothing else of the program is known to them.
#pragma once
#include "core/scope.h"
#include "gui/act.h"
#include "health/report.h"
#include "model/phonenumber.h"
#include "profiles/connection.h"
#include "profiles/drafts.h"
#include "routing/overview.h"
#include "routing/project.h"
#include "routing/route.h"
#include "runner/runner.h"
#include "sync/sync.h"

#include <QObject>
#include <QSet>
#include <QTimer>

class CallFill;

namespace gui {

class TaskPage;
class TrafficFeed;
struct PartsOf;
class TestCalls;

/// What another profile's accounts held when they were last read.
struct KeptState {
  QString profile; ///< its name
  QString file;    ///< as files::readLastState reads it
};

/// What the desk is made of. All outlive it; `sync` and `runner` are of the same accounts.
struct DeskParts {
  Profile profile;
  Sync *sync = nullptr;
  Runner *runner = nullptr;
  DraftStore *drafts = nullptr;
  CallFill *calls = nullptr; ///< nullptr: nothing is kept of calls
  /// Asks once for the Auth Token, keeps it in the key store and begins to read bins; set by the session.
  std::function<void(Secret)> giveAuthToken;
  /// Keeps the project's SIP host in the profile.
  std::function<void(QString)> giveSipHost;
  QList<KeptState> others = {};
  QString proofFile = {}; ///< where the results of test calls are kept; empty: for this session
};

class TaskPage;

/// One snapshot, prepared.
struct Ground {
  explicit Ground(const Snapshot &s) : snapshot(s), project(snapshot) {}
  Snapshot snapshot;
  routing::Project project; ///< borrows the snapshot
};

/// What is said of one snapshot.
struct Judgement {
  std::shared_ptr<const Ground> ground;
  health::HealthReport report = {};
  QHash<QString, routing::Route> routes = {}; ///< by the number's SID or id
  routing::RouteMapData map = {};
  QSet<QPair<const Resource *, QString>> inUse = {}; ///< trunks and rules that a number's calls pass unhindered
  bool hasRead = false;
};

/// Judging many numbers takes longer than a frame: a worker does it. What is said of the last snapshot stands until
/// `judged`.
class Desk : public QObject {
  Q_OBJECT
public:
  explicit Desk(DeskParts parts, QObject *parent = nullptr);

  const Profile &profile() const { return parts.profile; }
  bool isReadOnly() const { return parts.profile.readOnly; }
  Sync &sync() const { return *parts.sync; }
  Runner &runner() const { return *parts.runner; }
  DraftStore &drafts() const { return *parts.drafts; }
  TestCalls &testCalls() const { return *tests; }
  /// Keeps the account's calls on this computer; nullptr: nothing is kept.
  CallFill *calls() const { return parts.calls; }
  /// How calls went lately; nullptr where none are kept.
  TrafficFeed *traffic() const { return lately; }
  const Snapshot &snapshot() const { return parts.sync->snapshot(); }
  const health::HealthReport &report() const { return judgement().report; }
  /// The snapshot that the report is of.
  std::shared_ptr<const Ground> ground() const { return judgement().ground; }
  const QList<KeptState> &others() const { return parts.others; }
  /// Of the button that mends the finding.
  QString verbOf(const health::Finding &) const;
  /// The way of a call to this number of either vendor; one that was not judged yet has unknown stations.
  const routing::Route &routeOf(const QString &key, const QString &number) const;
  const routing::Route &routeOf(const PhoneNumber &n) const { return routeOf(n.sid, n.number); }
  const routing::RouteMapData &overview() const { return judgement().map; }
  /// A number of the account leads its calls through this object, as far as can be seen.
  bool isInUse(const Resource &r, const QString &key) const { return judgement().inUse.contains({&r, key}); }
  /// Both accounts were read, or could not be, at least once: findings may be shown.
  bool hasRead() const { return judgement().hasRead; }
  void giveAuthToken(const Secret &token) { parts.giveAuthToken(token); }
  void giveSipHost(const QString &host) { parts.giveSipHost(host); }

  // Where things open; the window listens.
  void open(const Resource &r, const QString &key) { Q_EMIT openRequested(&r, key); }
  /// Shows the plan before it runs.
  void preview(const Plan &plan) { Q_EMIT previewRequested(plan); }
  /// A live act: done at once, or after its question.
  void act(const Act &a) { Q_EMIT actRequested(a); }
  void setUp(const QString &numberSid = {}) { Q_EMIT setUpRequested(numberSid); }
  void showRun(const QString &id) { Q_EMIT runRequested(id); }
  /// `note` stands above the form.
  void edit(const Object &object, const QString &note = {}) { Q_EMIT editRequested(object, note); }
  /// Makes a new object like this one in another profile, after the operator chose which.
  void copyElsewhere(const Object &object) { Q_EMIT copyRequested(object); }
  void buyNumber(Vendor from = Vendor::Twilio) { Q_EMIT buyRequested(from); }
  /// Asks which objects belong to `whole`.
  void choose(const Object &whole, const PartsOf &what) { Q_EMIT chooseRequested(whole, what); }
  /// Templates for a new TwiML document.
  void newTwiml() { Q_EMIT newTwimlRequested(); }
  void fix(const health::Finding &finding) { Q_EMIT fixRequested(finding); }
  /// Puts a screen of its own in the page's place; the window owns it then.
  void show(TaskPage *task) { Q_EMIT taskRequested(task); }
  /// Ends the screens that stand in the current page's place.
  void closeTask() { Q_EMIT taskClosed(); }

  /// Callers' numbers are masked on screen unless the operator shows them (View ▸ Show callers).
  bool showsCallers() const { return callersShown; }
  void setShowsCallers(bool);

Q_SIGNALS:
  /// A part of the snapshot was replaced (nullptr: what surrounds it); at most once per turn of the event loop for
  /// each.
  void changed(const Resource *);
  /// The judgement is new; after a burst of changes.
  void judged();
  /// A reading of both accounts has finished, and the judgement is of what it brought.
  void settled();
  void maskingChanged();
  void openRequested(const Resource *, const QString &key);
  void previewRequested(const Plan &);
  void actRequested(const gui::Act &);
  void setUpRequested(const QString &numberSid);
  void runRequested(const QString &id);
  void editRequested(const Object &, const QString &note);
  void copyRequested(const Object &);
  void buyRequested(Vendor from);
  void chooseRequested(const Object &whole, const PartsOf &);
  void newTwimlRequested();
  void fixRequested(const health::Finding &);
  void taskRequested(gui::TaskPage *);
  void taskClosed();

private:
  const Judgement &judgement() const;
  Snapshot believed() const;
  bool everythingAsked() const;
  void snapshotChanged();
  void judge();
  void take(Judgement);
  DeskParts parts;
  TrafficFeed *lately = nullptr;         ///< a child
  mutable std::optional<Judgement> said; ///< of the last snapshot that was judged
  mutable QHash<QString, routing::Route> unjudged;
  bool callersShown = false;
  bool changedSince = false, judging = false, finished = false;
  QTimer settle;
  TestCalls *tests; ///< a child
  Scope scope;
};

} // namespace gui
