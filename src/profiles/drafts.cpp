// Reading and writing drafts: version 1 of the file.
#include "profiles/drafts.h"

#include "profiles/reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

namespace {
constexpr int draftsVersion = 1;
constexpr qint64 largestDraftsFile = 16 * 1024 * 1024;
constexpr int draftsLockWait = 1000, draftsStale = 5000; // milliseconds
constexpr auto draftsOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

struct DraftsText {
  Q_DECLARE_TR_FUNCTIONS(Drafts)
};

Error draftsTrouble(const QString &file, const QString &why)
{
  return {Error::Storage,
          DraftsText::tr("The drafts in %1 cannot be read. %2").arg(QDir::toNativeSeparators(file), why)};
}

QString keyOf(const QString &id, const QString &name) { return QStringLiteral("draft/%1/%2").arg(id, name); }

QJsonObject jsonOf(const Draft &d)
{
  QJsonObject o = d.unknown;
  o.insert(QStringLiteral("id"), d.id);
  o.insert(QStringLiteral("name"), d.name);
  o.insert(QStringLiteral("text"), QString::fromUtf8(d.text));
  o.insert(QStringLiteral("published"), d.published);
  o.insert(QStringLiteral("secrets"), QJsonArray::fromStringList(d.secrets));
  o.insert(QStringLiteral("changed"), d.changed.toUTC().toString(Qt::ISODate));
  return o;
}

QList<Draft> sorted(QList<Draft> list)
{
  std::stable_sort(list.begin(), list.end(), [](const Draft &a, const Draft &b) { return a.changed > b.changed; });
  return list;
}
} // namespace

DraftStore::DraftStore(QString where, SecretStore *store, QObject *parent)
    : QObject(parent), file(std::move(where)), secrets(store)
{
  if (const auto read = this->read()) drafts = *read;
}

const Draft *DraftStore::find(const QString &id) const
{
  const auto found = std::find_if(drafts.begin(), drafts.end(), [&](const Draft &d) { return d.id == id; });
  return found == drafts.end() ? nullptr : &*found;
}

Result<QList<Draft>> DraftStore::read() const
{
  if (file.isEmpty()) return drafts;
  QFile in(file);
  if (!in.exists()) return QList<Draft>();
  if (!in.open(QIODevice::ReadOnly)) return draftsTrouble(file, in.errorString());
  if (in.size() > largestDraftsFile) return draftsTrouble(file, DraftsText::tr("It is larger than 16 MB."));
  QJsonParseError broken;
  const QJsonDocument document = QJsonDocument::fromJson(in.readAll(), &broken);
  if (!document.isObject()) return draftsTrouble(file, broken.errorString());
  if (document.object().value(QStringLiteral("version")).toInt() != draftsVersion)
    return draftsTrouble(file, DraftsText::tr("Another version of Trunkline wrote it. Open it with that one."));
  profiles::Reader top(document.object(), {});
  QList<Draft> out;
  top.objects(QStringLiteral("drafts"), [&](const QJsonObject &o, const QString &at) {
    profiles::Reader one(o, at);
    Draft d;
    d.id = one.needed(QStringLiteral("id"));
    d.name = one.text(QStringLiteral("name"));
    d.text = one.text(QStringLiteral("text")).toUtf8();
    d.published = one.text(QStringLiteral("published"));
    d.secrets = one.texts(QStringLiteral("secrets"));
    d.changed = QDateTime::fromString(one.text(QStringLiteral("changed")), Qt::ISODate);
    d.unknown = one.unknown();
    if (!one.fault().isEmpty()) top.blame(one.fault());
    out << d;
  });
  if (!top.fault().isEmpty()) return draftsTrouble(file, top.fault());
  return sorted(out);
}

Result<> DraftStore::write(const QList<Draft> &list) const
{
  if (file.isEmpty()) return {};
  QJsonArray all;
  for (const Draft &d : list) all << jsonOf(d);
  const QByteArray bytes =
      QJsonDocument(QJsonObject{{QStringLiteral("version"), draftsVersion}, {QStringLiteral("drafts"), all}}).toJson();
  QSaveFile out(file);
  // commit() of Qt 6.4 does not see that its own last flush was cut short by a full disk
  const bool done = out.open(QIODevice::WriteOnly) && out.setPermissions(draftsOwnerOnly)
                    && out.write(bytes) == bytes.size() && out.flush() && out.commit();
  if (done) return {};
  return Error{Error::Storage,
               DraftsText::tr("The draft cannot be saved to %1: %2. What was saved before is unchanged.")
                   .arg(QDir::toNativeSeparators(file), out.errorString())};
}

Result<> DraftStore::edit(const std::function<void(QList<Draft> &)> &change)
{
  std::unique_ptr<QLockFile> lock;
  if (!file.isEmpty()) {
    QDir().mkpath(QFileInfo(file).path());
    lock = std::make_unique<QLockFile>(file + QStringLiteral(".lock"));
    lock->setStaleLockTime(draftsStale);
    if (!lock->tryLock(draftsLockWait))
      return Error{Error::Storage,
                   DraftsText::tr("The draft cannot be saved: another window writes to %1, or it may not be written "
                                  "to. Try again in a moment.")
                       .arg(QDir::toNativeSeparators(QFileInfo(file).path()))};
  }
  auto now = read();
  if (!now) return now.error();
  change(*now);
  *now = sorted(*now);
  if (const auto written = write(*now); !written) return written.error();
  drafts = *now;
  Q_EMIT changed();
  return {};
}

Result<> DraftStore::put(Draft draft, const SecretBag &passwords)
{
  const Draft *before = find(draft.id);
  QStringList gone = before ? before->secrets : QStringList();
  draft.secrets = passwords.names();
  draft.secrets.sort();
  for (const QString &name : std::as_const(draft.secrets)) gone.removeAll(name);
  const auto done = edit([&](QList<Draft> &list) {
    list.removeIf([&](const Draft &d) { return d.id == draft.id; });
    list.prepend(draft);
  });
  if (!done) return done.error();
  held.insert(draft.id, passwords);
  if (!passwords.isEmpty() || !gone.isEmpty())
    scope.start(keep(draft.id, passwords, gone), [this](const Result<> &kept) {
      if (!kept) Q_EMIT problem(kept.error());
    });
  return {};
}

Result<> DraftStore::remove(const QString &id)
{
  const Draft *before = find(id);
  if (!before) return {};
  const QStringList gone = before->secrets;
  const auto done = edit([&](QList<Draft> &list) { list.removeIf([&](const Draft &d) { return d.id == id; }); });
  if (!done) return done.error();
  held.remove(id);
  scope.start(keep(id, {}, gone), [](const Result<> &) {}); // one that stays in the key store harms nobody
  return {};
}

Task<Result<>> DraftStore::keep(QString id, SecretBag passwords, QStringList gone)
{
  for (const QString &name : passwords.names()) {
    auto writing = secrets->write(keyOf(id, name), passwords.named(name));
    const auto written = co_await writing;
    if (!written) co_return written.error();
  }
  for (const QString &name : gone) {
    auto removing = secrets->remove(keyOf(id, name));
    const auto removed = co_await removing;
    if (!removed) co_return removed.error();
  }
  co_return Result<>();
}

void DraftStore::secretsOf(const QString &id, std::function<void(SecretBag)> then)
{
  const Draft *draft = find(id);
  if (!draft) return then({});
  if (held.contains(id)) return then(held.value(id));
  scope.start(fetch(*draft), [this, id, then = std::move(then)](const SecretBag &bag) {
    held.insert(id, bag);
    then(bag);
  });
}

Task<SecretBag> DraftStore::fetch(Draft draft)
{
  SecretBag bag;
  for (const QString &name : draft.secrets) {
    auto reading = secrets->read(keyOf(draft.id, name), true);
    const auto secret = co_await reading;
    if (secret) bag.keep(name, *secret);
  }
  co_return bag;
}
