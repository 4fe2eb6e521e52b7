// A desk over a snapshot and a journal that a test makes: for pages and windows, without any server.
#pragma once
#include "api/catalogue.h"
#include "gui/desk.h"
#include "support/inbound.h"

#include <QEventLoop>
#include <QTemporaryDir>

namespace inbound {

inline Accounts bothAccounts()
{
  Account twilio, livekit;
  twilio.id = QStringLiteral("twilio");
  livekit.vendor = Vendor::LiveKit;
  livekit.id = QStringLiteral("livekit");
  return {twilio, livekit};
}

/// A desk over a snapshot and a journal of its own; nothing is ever sent.
struct Work {
  explicit Work(const Snapshot &s, bool readOnly = false, const QList<RunRecord> &runs = {},
                Profile::Kind kind = Profile::Kind::Test, CallFill *calls = nullptr,
                const Accounts &accounts = bothAccounts())
      : sync(accounts, {}), journal(std::move(*Journal::open(folder.filePath("journal"), api::resourceNamed)))
  {
    for (const RunRecord &r : runs)
      if (!journal->add(r)) qFatal("The journal takes no run.");
    RunnerOptions options;
    options.lockFolder = folder.path();
    options.readOnly = readOnly;
    runner = std::make_unique<Runner>(bothAccounts(), api::catalogue(), journal.get(), &secrets, options);
    gui::DeskParts parts;
    parts.profile.readOnly = readOnly;
    parts.profile.kind = kind;
    parts.profile.name = QStringLiteral("Northwind Dental");
    parts.sync = &sync;
    parts.runner = runner.get();
    parts.drafts = &drafts;
    parts.calls = calls;
    see(s);
    desk = std::make_unique<gui::Desk>(parts);
  }
  /// As if this had been read.
  void see(const Snapshot &s)
  {
    const_cast<Snapshot &>(sync.snapshot()) = s;
    QEventLoop judging;
    if (desk) QObject::connect(desk.get(), &gui::Desk::judged, &judging, &QEventLoop::quit);
    sync.setSurroundings(s.about);
    if (desk) judging.exec();
  }
  QTemporaryDir folder;
  Sync sync;
  MemoryStore secrets;
  DraftStore drafts{{}, &secrets};
  std::unique_ptr<Journal> journal;
  std::unique_ptr<Runner> runner;
  std::unique_ptr<gui::Desk> desk;
};

/// Every part that nobody asked for was read, and is empty.
inline Snapshot wholly(Snapshot s)
{
  for (const Endpoint *e : api::catalogue())
    if (s.part(*e->resource).state == Read::NotAsked) {
      Part empty;
      empty.state = Read::Whole;
      empty.rows = e->resource->makeRows();
      s.set(*e->resource, empty);
    }
  return s;
}

/// One path that works, every part read.
inline Snapshot works() { return wholly(healthy()); }

} // namespace inbound
