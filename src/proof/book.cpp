// The book of proofs as JSON, and what is said of one.
#include "proof/book.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace proof {

namespace {
struct ProofText {
  Q_DECLARE_TR_FUNCTIONS(Proof)
};

constexpr int bookVersion = 1;
constexpr const char *outcomeNames[] = {"running", "proved", "failed", "unfinished"};
constexpr const char *partyNames[] = {"nobody", "operator", "twilio", "livekit", "agent", "phone"};

template <class E, size_t N> E enumOf(const char *const (&names)[N], const QString &word)
{
  for (size_t i = 0; i < N; ++i)
    if (word == QLatin1String(names[i])) return E(int(i));
  return E(0);
}

QString ago(const QDateTime &then, const QDateTime &now)
{
  const qint64 seconds = std::max<qint64>(0, then.secsTo(now));
  if (seconds < 90) return ProofText::tr("just now");
  if (seconds < 90 * 60) return ProofText::tr("%n minute(s) ago", nullptr, int((seconds + 30) / 60));
  if (seconds < 36 * 3600) return ProofText::tr("%n hour(s) ago", nullptr, int((seconds + 1800) / 3600));
  return ProofText::tr("%n day(s) ago", nullptr, int((seconds + 43'200) / 86'400));
}
} // namespace

void Book::keep(const Proof &proof)
{
  all.removeIf([&](const Proof &old) { return old.resource == proof.resource && old.key == proof.key; });
  all.append(proof);
}

const Proof *Book::of(const Resource &r, const QString &key) const
{
  for (const Proof &proof : all)
    if (proof.resource == &r && proof.key == key) return &proof;
  return nullptr;
}

QByteArray Book::toBytes() const
{
  QJsonArray list;
  for (const Proof &p : all)
    list.append(QJsonObject{{QStringLiteral("resource"), QLatin1String(p.resource->name)},
                            {QStringLiteral("key"), p.key},
                            {QStringLiteral("at"), p.at.toUTC().toString(Qt::ISODate)},
                            {QStringLiteral("outcome"), QLatin1String(outcomeNames[int(p.outcome)])},
                            {QStringLiteral("guilty"), QLatin1String(partyNames[int(p.guilty)])},
                            {QStringLiteral("sentence"), p.sentence},
                            {QStringLiteral("code"), p.code},
                            {QStringLiteral("path"), QString::fromLatin1(p.fingerprint)}});
  return QJsonDocument(QJsonObject{{QStringLiteral("version"), bookVersion}, {QStringLiteral("proofs"), list}})
      .toJson();
}

Result<Book> Book::fromBytes(const QByteArray &bytes, const std::function<const Resource *(QStringView)> &resourceNamed)
{
  const QJsonObject file = QJsonDocument::fromJson(bytes).object();
  if (file.value(QStringLiteral("version")).toInt() != bookVersion)
    return Error{Error::Rejected, ProofText::tr("What test calls have shown before cannot be read.")};
  Book book;
  for (const QJsonValue value : file.value(QStringLiteral("proofs")).toArray()) {
    const QJsonObject o = value.toObject();
    const auto text = [&o](const char *name) { return o.value(QLatin1String(name)).toString(); };
    Proof p;
    p.resource = resourceNamed(text("resource"));
    p.key = text("key");
    p.at = QDateTime::fromString(text("at"), Qt::ISODate);
    p.outcome = enumOf<Outcome>(outcomeNames, text("outcome"));
    p.guilty = enumOf<Party>(partyNames, text("guilty"));
    p.sentence = text("sentence");
    p.code = text("code");
    p.fingerprint = text("path").toLatin1();
    if (p.resource && !p.key.isEmpty() && p.at.isValid()) book.all.append(p);
  }
  return book;
}

Standing standingOf(const Proof *proof, const QByteArray &now)
{
  if (!proof || proof->outcome == Outcome::Running || proof->outcome == Outcome::Unfinished) return Standing::Never;
  if (proof->fingerprint != now) return proof->outcome == Outcome::Proved ? Standing::Stale : Standing::Never;
  return proof->outcome == Outcome::Proved ? Standing::Proved : Standing::Failed;
}

QString standingText(const Proof *proof, Standing standing, const QDateTime &now)
{
  switch (standing) {
  case Standing::Proved:
    return ProofText::tr("Proved by a test call, %1").arg(ago(proof->at, now));
  case Standing::Stale:
    return ProofText::tr("Proved by a test call, %1; changed since").arg(ago(proof->at, now));
  case Standing::Failed:
    return ProofText::tr("The last test call failed, %1").arg(ago(proof->at, now));
  case Standing::Never:
    break;
  }
  return ProofText::tr("Never proved by a test call");
}

} // namespace proof
