// What mends a finding: a plan, a plan after one answer, or something only a person can do.
#pragma once
#include "health/finding.h"
#include "model/plan.h"
#include "model/snapshot.h"

namespace routing {
class Project;
}

namespace health {

struct Remedy {
  enum Kind {
    ByPlan,      ///< `fix` makes the plan at once
    NeedsAnswer, ///< `fix` wants the answer to `question`: one of `choices`, or free text when `freeText`
    SetUp,       ///< the guide for receiving calls, with the finding's number
    AuthToken,   ///< the account's Auth Token is missing
    ByPerson     ///< `steps`, with `link` and, if there is one, a `document` to paste
  };
  Kind kind = ByPerson;
  QString verb;     ///< of the button: "Fix…", "Choose agent…", "Show how…"
  QString question; ///< one sentence
  std::vector<Choice> choices;
  bool freeText = false;
  bool needsPassword = false; ///< `fix` wants a new, strong password
  QString steps;              ///< what a person must do
  QString link;               ///< the vendor's page; empty when there is none
  QByteArray document;        ///< corrected TwiML; secrets as ${secret:NAME}
  SecretBag secrets;          ///< what they stand for
};

/// Of what only an event shows, some is mended elsewhere: there is no button then.
bool hasRemedy(QStringView rule);
Remedy remedy(const Snapshot &, const Finding &);
/// The verb of the likely remedy, for a button, at little cost: that a plan holds what it promises is not looked at.
QString verb(const routing::Project &, const Finding &);

/// The plan that silences the finding and makes no new one that blocks calls. `fresh` is a new password, for fixes that
/// need one. An error says why there is no plan: the finding is gone, the answer is missing or wrong, the accounts
/// cannot be seen well enough, or the plan would break something else.
Result<Plan> fix(const Snapshot &, const Finding &, const QString &answer = {}, const Secret &fresh = {});

} // namespace health
