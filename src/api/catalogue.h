// The product's table of contents: every resource and how it travels. Adding a resource is one line in catalogue.cpp.
#pragma once
#include "api/endpoint.h"

#include <QList>

#include <span>

namespace api {
std::span<const Endpoint *const> catalogue();
/// nullptr when nobody knows the name.
const Resource *resourceNamed(QStringView name);
const Endpoint &endpointOf(const Resource &);
/// What a profile sets up: every kind that can be made or changed and is not live.
QList<const Resource *> configurable();
/// The gate's allow-list for these accounts: what the catalogue's endpoints need, nothing else.
std::vector<AllowedVerb> allowList(const Account &);
} // namespace api
