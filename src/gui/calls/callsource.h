// CallSource: the rows of the calls' page, as its filter row asks Twilio for them.
#pragma once
#include "archive/callfill.h"
#include "gui/calls/callstories.h"
#include "gui/table/rowssource.h"
#include "sync/callfeed.h"

#include <QSet>

namespace gui {

/// What the filter row asks for.
struct CallWish {
  enum Period { Today, Week, Month, Own } period = Today;
  QDate first, last; ///< of Own, both included
  QString status, caller, called;
};

/// Reads when the page is first shown, and what is new with every refresh while it is seen. What this computer keeps of
/// the calls is shown at once; Twilio is asked for the rest, and that is kept.
class CallSource : public RowsSource {
  Q_OBJECT
public:
  explicit CallSource(Desk &);

  const Part &part() const override;
  bool isReading() const override { return opening || feed.isReading(); }
  int soFar() const override { return feed.soFar(); }
  void readAgain() override;
  Missing missing() const override;
  void readMissing() override { feed.readMissing(); }
  bool bring(const QString &key) override;
  std::optional<Nothing> nothing() const override;
  void shown(bool) override;

  void ask(const CallWish &);
  const CallWish &wish() const { return wanted; }
  void stop();
  int count(const QString &status) const { return feed.count(status); }
  CallStories &stories() { return told; }
  /// The account's numbers, which are nobody's secret.
  const QSet<QString> &ownNumbers() const { return own; }

private:
  twilio::CallQuery query() const;
  void learnNumbers();
  void readKept(const twilio::CallQuery &, std::optional<qint64> from);
  void takeKept(const twilio::CallQuery &, const archive::CallRows &, bool isFirst);
  void askRest(const CallFeed::Known &);
  void refresh();
  void take(const std::shared_ptr<RowsOf<Call>> &);
  Desk &desk;
  CallFeed feed;
  CallStories told;
  CallWish wanted;
  QSet<QString> own;
  bool seen = false, asked = false;
  bool opening = false; ///< what is kept comes first
  Scope scope;
};

} // namespace gui
