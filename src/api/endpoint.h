// Endpoint: how one resource travels to and from its vendor.
#pragma once
#include "api/account.h"
#include "core/codec.h"
#include "core/task.h"

#include <functional>

/// Called with the number of objects read so far.
using Progress = std::function<void(int)>;
using Listing = Result<std::shared_ptr<Rows>>;

/// One line of the catalogue. A function that a resource has not is nullptr.
/// Errors are the gate's, and: NotFound, Auth, Conflict, Rejected, Server by what the vendor answered; Protocol when
/// the answer cannot be read. After a write answered with success the object given back is the vendor's answer.
struct Endpoint {
  const Resource *resource;
  /// Every object there is, all pages. For a resource with a source, `listFrom` instead.
  Task<Listing> (*list)(Account, Progress) = nullptr;
  /// One object, fresh. NotFound when it is gone.
  Task<Result<Object>> (*read)(Account, QString key) = nullptr;
  Task<Result<Object>> (*create)(Account, Object wanted) = nullptr;
  /// Brings the object from `fresh` (just read) to `wanted`, with the smallest request that the vendor has for it.
  Task<Result<Object>> (*change)(Account, Object fresh, Object wanted) = nullptr;
  /// Removing what is gone already is done.
  Task<Result<>> (*remove)(Account, QString key) = nullptr;

  /// Ordinary keys may not read it, and nothing depends on it: a refusal is no trouble.
  bool optional = false;
  /// It costs many requests, or matters on one page only: read when it is wanted (Sync::want), and with every refresh
  /// from then on.
  bool onDemand = false;

  /// Comes and goes with the calls: not a part of the configuration that a file holds.
  bool live = false;

  /// Making one rings a phone, which costs money: only tests of its own make any.
  bool rings = false;

  /// A resource that can only be found through another one (TwiML bins through numbers).
  const Resource *source = nullptr;
  Task<Listing> (*listFrom)(Account, std::shared_ptr<const Rows> of) = nullptr;

  /// What lies in another object: the field with that object's key, and the list of what lies in one.
  const char *parentField = nullptr;
  Task<Listing> (*listIn)(Account, QString parent) = nullptr;

  /// What the gate must allow for the functions above.
  std::vector<AllowedVerb> (*allowed)(const Account &) = nullptr;
};
