// TestCalls: places test calls, watches them at both vendors, and always ends them; keeps what they showed.
#pragma once
#include "api/account.h"
#include "core/scope.h"
#include "model/plan.h"
#include "proof/book.h"
#include "runner/runner.h"
#include "sync/sync.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace gui {

/// One look at both vendors, and what must be known for it.
struct Look {
  std::optional<Account> twilio, livekit;
  proof::Test test;
  QDateTime since;    ///< by the vendors' clocks
  QStringList rooms;  ///< where the call may be, beside those that were opened since then
  QSet<QString> told; ///< calls whose stories are known
  QHash<QString, proof::Leg> stories = {};
};

/// What is to be tested.
struct TestOrder {
  proof::Test test;
  std::optional<Plan> plan; ///< that places the call; none: somebody calls from a phone
  QStringList rooms = {};   ///< fixed rooms that the path leads to
  int seconds = 30;         ///< after which an answered call is ended
  const Resource *resource = nullptr;
  QString key;            ///< the path's object
  QByteArray fingerprint; ///< of the path
};

/// One test at a time. It goes on when its page is closed: whatever happens, the call is hung up and its room closed.
class TestCalls : public QObject {
  Q_OBJECT
public:
  /// `file`: where proofs are kept; empty: for this session only.
  TestCalls(Sync &, Runner &, QString file, QObject *parent = nullptr);

  /// Rejected: another test is under way, or there were too many within the hour. Else the runner's refusal.
  Result<> start(const TestOrder &);
  /// Ends the call now. What still rings is ended as soon as the vendor lets it be.
  void hangUp();
  bool isUnderWay() const { return phase != Idle; }
  /// It is over, and being cleared away.
  bool isEnding() const { return phase == Ending; }
  const proof::Walk &walk() const { return now; }
  const TestOrder &order() const { return what; }
  qint64 elapsed() const { return clock.isValid() ? clock.elapsed() : 0; }

  const proof::Book &book() const { return kept; }
  proof::Standing standing(const Resource &, const QString &key, const proof::Objects &path) const;

Q_SIGNALS:
  void changed();
  /// The test is over, the call ended, its room closed.
  void ended();
  /// Proofs are new.
  void provedAnew();

private:
  enum Phase { Idle, Watching, Ending };
  void look();
  void take(const proof::Sight &);
  void finish();
  void clear();
  void runEnded(const QString &id);
  void keepProof();
  int testsWithinTheHour() const;

  Sync &sync;
  Runner &runner;
  QString file;
  proof::Book kept;
  TestOrder what;
  proof::Walk now;
  Phase phase = Idle;
  QString run, clearing; ///< runs: that places the call, that ends it
  std::optional<Result<>> placed;
  bool stopAsked = false;
  int clearAttempts = 0;
  QElapsedTimer clock;
  Look about;
  QTimer pulse;
  Scope scope;
};

} // namespace gui
