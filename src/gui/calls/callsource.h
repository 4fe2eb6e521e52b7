// CallSource: the rows of the calls' page, as its filter row asks Twilio for them.
#pragma once
#include "archive/callfill.h"
#include "gui/calls/callstories.h"
#include "gui/calls/callsums.h"
#include "gui/calls/keptcalls.h"
#include "gui/calls/seenphones.h"
#include "gui/table/rowssource.h"
#include "sync/callfeed.h"

#include <QSet>

namespace gui {

/// What the filter row asks for.
struct CallWish {
  enum Period { Today, Week, Month, Kept, Own } period = Today; ///< Kept: all that this computer keeps
  QDate first, last;                                            ///< of Own, both included
  QString status, caller, called;
};

/// Reads when the page is first shown, and what is new with every refresh while it is seen. What this computer keeps of
/// the calls is shown at once; Twilio is asked for the rest, and that is kept.
class CallSource : public RowsSource {
  Q_OBJECT
public:
  explicit CallSource(Desk &);

  const Part &part() const override;
  bool isReading() const override { return isOfKept() ? kept && kept->isReading() : opening || feed.isReading(); }
  int soFar() const override { return isOfKept() ? part().size() : feed.soFar(); }
  bool isOfSnapshot() const override { return false; }
  void readAgain() override;
  Missing missing() const override;
  void readMissing() override { feed.readMissing(); }
  bool bring(const QString &key) override;
  std::optional<Nothing> nothing() const override;
  void shown(bool) override;
  void setFilter(const QString &text, const filter::Names &) override;
  void more() override;
  bool hasMore() const override { return isOfKept() && kept && kept->hasMore(); }
  void bringAll(int most) override
  {
    if (hasMore()) kept->bringAll(most);
  }
  QString counted(int shown) const override;

  void ask(const CallWish &);
  const CallWish &wish() const { return wanted; }
  void stop();
  /// What the page shows, as the archive is asked.
  archive::Question question() const;
  /// What was seen of LiveKit; nullptr: nothing is kept.
  SeenPhones *phones() const { return seenOnes.get(); }
  /// nullptr: nothing is kept, so nothing is added up.
  const CallSums *sums() const { return added.get(); }
  CallStories &stories() { return told; }
  /// The account's numbers, which are nobody's secret.
  const QSet<QString> &ownNumbers() const { return own; }

Q_SIGNALS:
  /// The question is another.
  void asks();
  /// What is kept of the calls may be others.
  void heard();

private:
  twilio::CallQuery query() const;
  void learnNumbers();
  void readKept(const twilio::CallQuery &, std::optional<qint64> from);
  void takeKept(const twilio::CallQuery &, const archive::CallRows &, bool isFirst);
  void askRest(const CallFeed::Known &);
  void refresh();
  void take(const std::shared_ptr<RowsOf<Call>> &);
  void addUp();
  bool isOfKept() const { return wanted.period == CallWish::Kept; }
  Desk &desk;
  CallFeed feed;
  CallStories told;
  CallWish wanted;
  std::unique_ptr<KeptCalls> kept;
  std::unique_ptr<CallSums> added;
  std::unique_ptr<SeenPhones> seenOnes;
  QString filterText;
  filter::Names names;
  QTimer news; ///< until what changed in the archive is looked at
  QSet<QString> own;
  bool seen = false, asked = false;
  bool opening = false; ///< what is kept comes first
  Scope scope;
};

} // namespace gui
