// Indexes of one snapshot, and the path of each number.
#include "routing/project.h"

#include "core/e164.h"
#include "core/ids.h"
#include "model/hostedtwiml.h"
#include "model/originationurl.h"
#include "routing/addresses.h"

#include <algorithm>

namespace routing {

Project::Project(const Snapshot &s)
    : whole(s), trunksKnown(s.of<InboundTrunk>().all()), rulesKnown(s.of<DispatchRule>().all()),
      trunkList(pointers(s.of<InboundTrunk>().seen())), byNumber(trunkList),
      ruleList(pointers(s.of<DispatchRule>().seen()))
{
  for (const DispatchRule *r : ruleList) {
    for (const QString &n : r->numbers) ruleNumbers.insert(livekitNormalised(n));
    if (!catchAll && r->trunkIds.isEmpty() && r->inboundNumbers.isEmpty()) catchAll = r;
  }
  for (const TwimlBin &b : s.of<TwimlBin>().seen())
    if (!b.sid.isEmpty()) bins.insert(b.sid, &b);
  for (const ElasticTrunk &t : s.of<ElasticTrunk>().seen()) elasticTrunks.insert(t.sid, &t);
  readOrigination();
  for (const HostedTwiml &h : s.of<HostedTwiml>().seen()) hosted.push_back(asDocument(h));
  const auto &numbers = s.of<PhoneNumber>().seen();
  for (const PhoneNumber &n : numbers) ownNumbers.insert(livekitNormalised(n.number));
  for (const PhoneNumber &n : numbers) list.push_back(pathFor(n));
}

const InboundPath *Project::pathOf(const PhoneNumber &number) const
{
  for (const InboundPath &p : list)
    if (p.number->sid == number.sid) return &p;
  return nullptr;
}

bool Project::dialsStrangeNumber(const InboundPath &path) const
{
  return leadsHere(path) && trunksForNumber(path.call.called).empty() && !trunksForNumber(path.number->number).empty();
}

bool Project::isOwnNumber(const QString &number) const { return ownNumbers.contains(livekitNormalised(number)); }

InboundPath Project::pathFor(const PhoneNumber &n)
{
  InboundPath path;
  path.number = &n;
  path.entry = entryOf(n);
  if (path.entry == Entry::Webhook) findHosted(path);
  if (path.entry == Entry::Bin) {
    if (!path.bin) findBin(path);
    readDocument(path, whole.about);
  }
  if (path.entry == Entry::ElasticTrunk) findOrigination(path);
  path.namedHere = namesAny(path);
  path.trunksKnown = trunksKnown;
  path.rulesKnown = rulesKnown;
  const bool unread =
      path.entry == Entry::Bin && (path.document == Document::NotAsked || path.document == Document::Unreadable);
  const Leg *leg = path.followed();
  const bool here = leg && (leg->where == Host::Ours || leg->where == Host::Unknown);
  path.reachesLiveKit = unread || here;
  path.assumed = path.reachesLiveKit && (unread || leg->where == Host::Unknown);
  const bool elsewhere =
      path.document == Document::NoSip || (leg && (leg->where == Host::Other || leg->where == Host::Twilio));
  path.foreign = elsewhere && path.namedHere == false;
  if (path.reachesLiveKit) {
    path.call.called = leg ? leg->user : n.number;
    match(path);
  }
  return path;
}

void Project::findBin(InboundPath &path) const
{
  path.bin = bins.value(binSid(path.number->voiceUrl).value_or(QString()));
}

/// Twilio: the lowest priority is asked first; URLs of one priority share the calls by weight.
void Project::readOrigination()
{
  QHash<QString, std::vector<const OriginationUrl *>> urls;
  for (const OriginationUrl &u : whole.of<OriginationUrl>().seen())
    if (u.enabled) urls[u.trunkSid].push_back(&u);
  for (auto it = urls.begin(); it != urls.end(); ++it) {
    auto &ofTrunk = it.value();
    std::stable_sort(ofTrunk.begin(), ofTrunk.end(), [](const OriginationUrl *a, const OriginationUrl *b) {
      return std::pair(a->priority, -a->weight) < std::pair(b->priority, -b->weight);
    });
    std::vector<Leg> &legs = origination[it.key()];
    for (const OriginationUrl *u : ofTrunk) {
      Leg leg;
      if (const auto uri = SipUri::parse(u->sipUrl)) leg.sip.uri = *uri;
      leg.sip.rawUri = u->sipUrl;
      leg.user = leg.sip.uri.user; // none: the called number
      leg.where = hostKind(leg.sip.uri.host, whole.about);
      legs.push_back(std::move(leg));
    }
    askedFirst.insert(it.key(), std::count_if(ofTrunk.begin(), ofTrunk.end(), [&](const OriginationUrl *u) {
                        return u->priority == ofTrunk.front()->priority;
                      }));
  }
}

void Project::findOrigination(InboundPath &path) const
{
  const QString &sid = path.number->trunkSid;
  path.elastic = elasticTrunks.value(sid);
  path.originationRead = whole.of<OriginationUrl>().all();
  if (!path.originationRead) return;
  path.legs = origination.value(sid);
  path.askedFirst = askedFirst.value(sid);
  for (Leg &leg : path.legs)
    if (leg.user.isEmpty()) leg.user = path.number->number;
  if (!path.legs.empty()) path.leg = 0;
  for (qsizetype i = path.askedFirst - 1; i >= 0; --i)
    if (path.legs[size_t(i)].where == Host::Ours) path.leg = int(i);
}

/// A document of our own is read like a bin, wherever it stands.
void Project::findHosted(InboundPath &path) const
{
  for (const TwimlBin &b : hosted)
    if (b.url == path.number->voiceUrl.section(u'?', 0, 0)) path.bin = &b;
  if (path.bin) path.entry = Entry::Bin;
}

std::optional<bool> Project::namesAny(const InboundPath &path) const
{
  QStringList numbers{path.number->number};
  for (const Leg &l : path.legs) numbers << l.user;
  for (const QString &n : std::as_const(numbers))
    if (byNumber.isNamed(n) || ruleNumbers.contains(livekitNormalised(n))) return true;
  return trunksKnown && rulesKnown ? std::optional(false) : std::nullopt;
}

void Project::match(InboundPath &path)
{
  path.catchAll = catchAll;
  const Trunks candidates = trunksForNumber(path.call.called);
  path.call.caller = anyCaller();
  path.served = serveCall(candidates, path.call);
  const TrunkMatch &met = path.served.trunk;
  path.bySource = met.isConflict() && !addressesMeet(met.first->allowedAddresses, met.second->allowedAddresses);
  if (path.served.result != Served::NoTrunk && path.served.result != Served::NoRule) return;
  for (const QString &caller : listedCallers(candidates)) {
    Call call = path.call;
    call.caller = caller;
    const Served served = serveCall(candidates, call);
    if (served.result != Served::Accepted && served.result != Served::AsksPin) continue;
    path.call = call;
    path.served = served;
    path.onlyListedCallers = true;
    return;
  }
}

/// Callers that lists of these trunks, or of rules, let in. Own numbers do not count: nobody calls from them.
QStringList Project::listedCallers(const Trunks &trunks) const
{
  QStringList out;
  const auto take = [&](const QStringList &numbers) {
    for (const QString &n : numbers)
      if (!n.isEmpty() && !isOwnNumber(n) && !out.contains(n)) out << n;
  };
  for (const DispatchRule *r : ruleList) take(r->inboundNumbers);
  for (const InboundTrunk *t : trunks) take(t->allowedNumbers);
  constexpr qsizetype enough = 20; // one that gets through is enough to know
  return out.mid(0, enough);
}

Served Project::serveCall(const Trunks &trunks, const Call &call)
{
  return serve(matchTrunk(trunks, call), call, whole.about.livekit,
               [&](const InboundTrunk *trunk) { return ruleFor(trunk, call); });
}

RuleMatch Project::ruleFor(const InboundTrunk *trunk, const Call &call)
{
  auto set = ruleSets.find(trunk);
  if (set == ruleSets.end()) {
    const Rules rules = rulesFor(ruleList, trunk ? trunk->id : QString());
    set = ruleSets.insert(trunk, {rules, ruleConflict(rules)});
  }
  const RuleConflict &conflict = set->conflict;
  if (conflict)
    return {conflict.kind == RuleConflict::Same ? RuleMatch::Conflict : RuleMatch::Unsupported, nullptr, conflict};
  const DispatchRule *best = bestRule(trunk, set->rules, call);
  return {best ? RuleMatch::Rule : RuleMatch::None, best, {}};
}

} // namespace routing
