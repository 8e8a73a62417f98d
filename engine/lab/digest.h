// SPDX-License-Identifier: GPL-3.0-or-later
// Digests of wanted objects for marks: equal digests, same wanted state.
#pragma once

#include "engine/blueprint/guestobjects.h"
#include "engine/blueprint/kernelobjects.h"

#include <QByteArray>

namespace overlab::lab {

QByteArray digestOf(const blueprint::NamedNamespace &space);
QByteArray digestOf(const blueprint::Service &service);
QByteArray digestOf(const blueprint::NamespaceGuest &guest);

} // namespace overlab::lab
