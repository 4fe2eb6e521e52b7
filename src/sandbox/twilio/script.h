// A call that hears a document: its verbs one after the other. Say, Play and their kin take time; Dial calls somebody.
#pragma once
#include "sandbox/network.h"

#include <QList>

namespace sandbox {

class Voice;

/// A verb of TwiML, or a noun inside Dial.
struct Verse {
  QString name; ///< "Dial"
  QString text;
  QMap<QString, QString> attributes;
  QList<Verse> nouns = {};
};
/// The verbs of a document, as far as they can be read.
QList<Verse> versesOf(const QString &twiml);

/// Lives on the network's clock.
class Script : public std::enable_shared_from_this<Script> {
public:
  /// `up`: the leg of who called and has not been answered yet; null: the document is heard by who was called.
  Script(Voice &v, QString c, LegPtr u, std::function<void()> h, QList<Verse> all)
      : voice(v), call(std::move(c)), up(std::move(u)), hangUp(std::move(h)), verses(std::move(all)), answered(!up)
  {}
  /// Does the next verb.
  void next();
  /// The call is over: whoever was dialled is hung up.
  void stop();

private:
  void answer();
  void wait(int milliseconds);
  void dialNoun(const Verse &dial, qsizetype noun);
  void dialled(const Verse &dial, qsizetype noun, const SipAnswer &said);
  void end();

  Voice &voice;
  QString call;
  LegPtr up;
  std::function<void()> hangUp;
  QList<Verse> verses;
  bool answered, over = false;
  SipAnswer last{200}; ///< of the last Dial
  LegPtr child;
  QString childCall;
};

} // namespace sandbox
