// The checks, one function each; `rules.cpp` puts them in order.
#pragma once
#include "health/rule.h"
#include "routing/words.h"

namespace health {

struct HealthText {
  Q_DECLARE_TR_FUNCTIONS(Health)
};

Answer checkNotRouted(const routing::Project &);
Answer checkTrunkAndVoiceUrl(const routing::Project &);
Answer checkBinUnreadable(const routing::Project &);
Answer checkInvalidXml(const routing::Project &);
Answer checkSipUriMismatch(const routing::Project &);
Answer checkNoneForNumber(const routing::Project &);
Answer checkMultipleMatch(const routing::Project &);
Answer checkAuthHalfSet(const routing::Project &);
Answer checkCredentialsMissing(const routing::Project &);
Answer checkCredentialsMismatch(const routing::Project &);
Answer checkDispatchNone(const routing::Project &);
Answer checkDispatchConflict(const routing::Project &);
Answer checkAgentMissing(const routing::Project &);
Answer checkAddressIsSipDomain(const routing::Project &);
Answer checkAddressNotInAccount(const routing::Project &);
Answer checkIpListPresent(const routing::Project &);
Answer checkTrunkHasNoSignIn(const routing::Project &);
Answer checkCredentialListEmpty(const routing::Project &);
Answer checkOutboundSignsInNowhere(const routing::Project &);
Answer checkOutboundUserUnknown(const routing::Project &);
Answer checkCallerNotOwned(const routing::Project &);
Answer checkCallerNotOnTrunk(const routing::Project &);
Answer checkEdgeUnknown(const routing::Project &);
Answer checkCountryDisabled(const routing::Project &);
Answer checkVoiceIncapable(const routing::Project &);

/// Which of these countries (ISO 3166, two letters, upper case) may not be called.
Answer checkCountries(const routing::Project &, QStringList codes);

/// Says so when the objects of a resource are not all known: then "nothing found" is not "nothing wrong".
void needWhole(Answer &, const char *rule, const routing::Project &, const Resource &);
/// Why what LiveKit gets of a number's calls is not known; empty when it is, or when none of them goes there.
QString whyNotFollowed(const routing::InboundPath &);

Finding finding(const char *rule, Severity, const Resource &, const QString &key);
template <class T> Finding findingOn(const char *rule, Severity severity, const T &row)
{
  return finding(rule, severity, resourceOf<T>(), resourceOf<T>().keyOf(&row));
}
/// With the number whose calls it concerns.
Finding onNumber(const char *rule, Severity, const PhoneNumber &);
Finding onBin(const char *rule, Severity, const routing::InboundPath &);
Finding onTrunk(const char *rule, Severity, const InboundTrunk &, const routing::InboundPath *path = nullptr);
Finding onRule(const char *rule, Severity, const DispatchRule &, const routing::InboundPath *path = nullptr);

} // namespace health
