// Joining legs and phones.
#include "calls/conversation.h"

#include <QHash>
#include <QUrl>

#include <algorithm>

namespace calls {

namespace {
constexpr qint64 apart = 20; ///< seconds between a leg's start and the phone in the room, at most

/// The first leg that is there: of a leg without its parent the leg itself.
const Call *rootOf(const Call *c, const QHash<QString, const Call *> &known)
{
  for (int depth = 0; depth < 8 && !c->parentSid.isEmpty(); ++depth) {
    const Call *up = known.value(c->parentSid);
    if (!up) break;
    c = up;
  }
  return c;
}

bool namesBoth(const Call &c, const Sighting &s)
{
  const QString from = numberOf(c.from), to = numberOf(c.to);
  if (s.phone.isEmpty()) return !s.number.isEmpty() && (from == s.number || to == s.number);
  const bool same = from == s.phone || to == s.phone;
  return same && (s.number.isEmpty() || from == s.number || to == s.number);
}

bool near(const Call &c, const Sighting &s)
{
  return c.started.isValid() && s.joined.isValid() && qAbs(c.started.secsTo(s.joined)) <= apart;
}

bool fits(const Conversation &c, const Sighting &s, const QString &sipHost)
{
  return std::any_of(c.legs.begin(), c.legs.end(), [&](const Call *leg) {
    return isOfLiveKit(*leg, sipHost) && near(*leg, s) && namesBoth(*leg, s);
  });
}

void joinBySid(QList<Conversation> &all, const QList<Sighting> &seen, QSet<const Sighting *> &taken)
{
  QHash<QString, const Sighting *> bySid;
  for (const Sighting &s : seen)
    if (!s.twilioSid.isEmpty()) bySid.insert(s.twilioSid, &s);
  for (Conversation &c : all)
    for (const Call *leg : std::as_const(c.legs))
      if (const Sighting *s = bySid.value(leg->sid); s && !c.livekit) {
        c.livekit = s;
        c.joined = Joined::BySid;
        taken.insert(s);
      }
}

/// Only where it cannot be another one.
void joinByNumbers(QList<Conversation> &all, const Ground &g, const QSet<const Sighting *> &taken)
{
  QHash<const Sighting *, QList<Conversation *>> wanted;
  QHash<Conversation *, QList<const Sighting *>> offered;
  for (const Sighting &s : g.seen) {
    if (taken.contains(&s) || !s.twilioSid.isEmpty()) continue;
    for (Conversation &c : all)
      if (!c.livekit && fits(c, s, g.sipHost)) {
        wanted[&s] << &c;
        offered[&c] << &s;
      }
  }
  for (auto o = offered.cbegin(); o != offered.cend(); ++o) {
    Conversation &c = *o.key();
    if (o->size() == 1 && wanted[o->first()].size() == 1) {
      c.livekit = o->first();
      c.joined = Joined::ByNumbers;
    } else {
      c.why = Unjoined::Ambiguous;
    }
  }
}

void sayWhy(Conversation &c, const Ground &g)
{
  if (c.livekit || c.why == Unjoined::Ambiguous) return;
  for (const Call *leg : std::as_const(c.legs)) {
    if (!isOfLiveKit(*leg, g.sipHost)) continue;
    const bool watched = wasWatched(g.watched, leg->started, leg->ended.isValid() ? leg->ended : leg->started);
    c.why = watched ? Unjoined::NotSeen : Unjoined::NotWatched;
    return;
  }
}
} // namespace

QString numberOf(const QString &party)
{
  QString user = party.trimmed();
  if (const qsizetype scheme = user.indexOf(u':'); scheme >= 0)
    user = user.mid(scheme + 1).section(u'@', 0, 0).section(u';', 0, 0);
  if (user.contains(u'%')) user = QUrl::fromPercentEncoding(user.toUtf8());
  const bool isBare = user.size() >= 7 && std::all_of(user.begin(), user.end(), [](QChar c) { return c.isDigit(); });
  return isBare ? u'+' + user : user;
}

bool isOfLiveKit(const Call &c, const QString &sipHost)
{
  const QString host = sipHost.isEmpty() ? QStringLiteral(".sip.livekit.cloud") : sipHost.section(u'.', 0, 0);
  const auto leads = [&](const QString &party) {
    return party.startsWith(u"sip", Qt::CaseInsensitive) && party.section(u'@', 1).contains(host, Qt::CaseInsensitive);
  };
  return leads(c.to) || leads(c.from) || !c.trunkSid.isEmpty() || c.direction.startsWith(u"trunking");
}

QString Conversation::status() const
{
  const auto one = [this](auto fits) { return std::find_if(legs.begin() + 1, legs.end(), fits); };
  if (first().isLive() || legs.size() < 2 || first().status != u"completed") return first().status;
  if (one([](const Call *c) { return c->status == u"completed" || c->isLive(); }) != legs.end()) return first().status;
  return legs.last()->status;
}

QList<Conversation> conversations(const Ground &g)
{
  QHash<QString, const Call *> known;
  for (const Call *c : g.calls) known.insert(c->sid, c);
  QHash<QString, qsizetype> places; // by the first leg, or by its parent that is not there
  QList<Conversation> out;
  for (const Call *c : g.calls) {
    const Call *root = rootOf(c, known);
    const bool orphan = !root->parentSid.isEmpty();
    const QString group = orphan ? root->parentSid : root->sid;
    const auto place = places.constFind(group);
    if (place != places.constEnd()) {
      out[*place].legs << c;
      continue;
    }
    places.insert(group, out.size());
    out << Conversation{root->sid, {c}, orphan};
  }
  for (Conversation &c : out)
    std::stable_sort(c.legs.begin(), c.legs.end(), [&](const Call *a, const Call *b) {
      const bool aFirst = a->sid == c.key, bFirst = b->sid == c.key;
      return aFirst != bFirst ? aFirst : a->started < b->started;
    });
  QSet<const Sighting *> taken;
  joinBySid(out, g.seen, taken);
  joinByNumbers(out, g, taken);
  for (Conversation &c : out) sayWhy(c, g);
  return out;
}

} // namespace calls
