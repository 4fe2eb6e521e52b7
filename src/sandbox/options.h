// Options: the command line of trunkline-sandbox.
#pragma once
#include "core/result.h"

#include <QStringList>

#include <optional>

namespace sandbox {

struct Options {
  bool demo = true;    ///< false: both accounts start empty, or `full`
  bool full = false;   ///< 1,000 numbers, 100 trunks, 50 rules: for measuring
  quint64 seed = 1;    ///< the same seed gives the same company and the same credentials
  int latency = 0;     ///< milliseconds by which every answer is held back
  int calls = -1;      ///< how many there have been; -1: what suits the company
  bool withSip = true; ///< true: a LiveKit Cloud project; false: a self-hosted server without livekit-sip
  int balance = 5000;  ///< what the Twilio account has to spend, in cents
  QString accountType = QStringLiteral("Full");     ///< or "Trial"
  QString accountStatus = QStringLiteral("active"); ///< or "suspended": every request is refused
  QStringList refused =
      {};               ///< what the API key may not touch: beginnings of "PRODUCT/PATH": "trunking", "POST:api/SIP"
  int numbers = -1;     ///< of the full company, or 0 in the empty one; -1: as many as it has
  bool strange = false; ///< answers hold members and words that nobody knows yet, and insist on getting them back
  double callSpeed = 1; ///< how much faster than in life calls go
  std::optional<QStringList> agents = {}; ///< names that take a dispatch, or "all"; nothing: what suits the company
  bool onlyHelp = false;
};

/// Reads the arguments (without the program's name). The error's text is one sentence for the user.
Result<Options> readOptions(const QStringList &arguments);
/// The text of --help.
QString usage();

} // namespace sandbox
