// TwilioStore: everything the sandbox's Twilio account holds. Guarded by `lock`, which the server takes for each
// request.
#pragma once
#include "sandbox/dice.h"

#include <QList>
#include <QString>

#include <mutex>

namespace sandbox {

struct TwilioAccount {
  QString sid;
  QString authToken;
};

struct TwilioKey {
  QString sid;
  QString secret;
  QString account; ///< the account it signs in to
};

struct TwilioStore {
  explicit TwilioStore(quint64 seed) : dice(seed) {}
  std::mutex lock;
  Dice dice; ///< for new sids
  QList<TwilioAccount> accounts;
  QList<TwilioKey> keys;
};

} // namespace sandbox
