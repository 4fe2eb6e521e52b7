// Gathering: what a diagnosis needs beside the configuration, read from Twilio and from other profiles.
#pragma once
#include "diagnosis/diagnosis.h"
#include "gui/desk.h"

namespace gui {

/// Reads the calls that the clues name, what Twilio complained of them, and who has their trunks.
class Gathering : public QObject {
  Q_OBJECT
public:
  explicit Gathering(Desk &);
  /// Gathers anew; `done` when all has come.
  void start(const diagnosis::Clues &);
  const diagnosis::Evidence &evidence() const { return known; }

Q_SIGNALS:
  void done();

private:
  Task<Result<diagnosis::Evidence>> gather(Account twilio, bool hasTwilio, diagnosis::Clues clues);
  Desk &desk;
  diagnosis::Evidence known;
  Scope scope;
};

} // namespace gui
