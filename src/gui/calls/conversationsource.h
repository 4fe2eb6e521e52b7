// ConversationSource: the calls of the calls' page, one row for each conversation.
#pragma once
#include "calls/conversation.h"
#include "gui/calls/callsource.h"
#include "gui/table/mixed.h"

namespace gui {

/// A row; its key is that of the first leg.
struct ConversationRow {
  QString sid, result, from, to, room, livekit, agent;
  QDateTime started;
  qint64 duration = 0, legs = 0;
  QString status;
  ObjectAt of;                      ///< the first leg
  std::shared_ptr<const Rows> part; ///< that it lies in
};
const Resource &conversationKind();

class ConversationSource : public RowsSource {
  Q_OBJECT
public:
  ConversationSource(Desk &, CallSource &);
  const Part &part() const override;
  bool isReading() const override { return calls.isReading(); }
  int soFar() const override { return calls.soFar(); }
  bool isOfSnapshot() const override { return false; }
  void readAgain() override { calls.readAgain(); }
  Missing missing() const override { return calls.missing(); }
  void readMissing() override { calls.readMissing(); }
  std::optional<Nothing> nothing() const override { return calls.nothing(); }
  void shown(bool) override;
  void more() override { calls.more(); }

private:
  void stir();
  std::shared_ptr<const Rows> made() const;
  Desk &desk;
  CallSource &calls;
  bool seen = false;
  mutable bool stale = true;
  mutable Part own;
  QTimer rest; ///< calls come in pages
};

/// What is known of LiveKit's part, or why nothing is.
QString livekitWords(const calls::Conversation &);

} // namespace gui
