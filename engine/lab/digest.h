// SPDX-License-Identifier: GPL-3.0-or-later
// Digests of wanted objects for marks: equal digests, same wanted state.
#pragma once

#include "engine/blueprint/firewallobjects.h"
#include "engine/blueprint/guestobjects.h"
#include "engine/blueprint/kernelobjects.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace overlab::lab {

QByteArray digestOf(const blueprint::NamedNamespace &space);
QByteArray digestOf(const blueprint::Service &service);
QByteArray digestOf(const blueprint::NamespaceGuest &guest);
QByteArray digestOf(const blueprint::PacketFilter &filter);
/// Of the members.
QByteArray digestOf(const blueprint::AddressSet &set);
/// \a setDigests has those of the address sets.
QByteArray digestOf(const QList<blueprint::AllowedTraffic> &traffic, const QHash<QString, QByteArray> &setDigests);
/// Of the zone, the sources and what is allowed.
QByteArray digestOf(const blueprint::FilteredPort &port, const QByteArray &allowedDigest);

} // namespace overlab::lab
