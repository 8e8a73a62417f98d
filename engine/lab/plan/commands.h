// SPDX-License-Identifier: GPL-3.0-or-later
// The shell commands that make, change or remove one object when typed in its node: for people who
// want to learn or to do it by hand. Pure text.
#pragma once

#include "engine/blueprint/blueprint.h"

#include <QString>
#include <QStringList>

namespace overlab::lab::commands {

/// A word as a POSIX shell takes it: quoted when it holds anything a shell would change.
QString quoted(const QString &word);

QStringList create(const blueprint::NamedNamespace &space);
QStringList create(const blueprint::LinuxBridge &bridge);
QStringList create(const blueprint::VethPair &pair);
QStringList create(const blueprint::TapDevice &tap);
QStringList create(const blueprint::OvsBridge &bridge);
QStringList create(const blueprint::OvsPort &port);
QStringList create(const blueprint::Flow &flow);
QStringList create(const blueprint::Device &device);
QStringList create(const blueprint::NamespaceRoute &route);
QStringList create(const blueprint::ConfigFile &file);
QStringList create(const blueprint::Service &service);
QStringList create(const blueprint::NamespaceGuest &guest);
QStringList create(const blueprint::Domain &domain);
QStringList create(const blueprint::AddressSet &set);
QStringList create(const blueprint::PacketFilter &filter);

QStringList remove(const blueprint::NamedNamespace &space);
QStringList remove(const blueprint::LinuxBridge &bridge);
QStringList remove(const blueprint::VethPair &pair);
QStringList remove(const blueprint::TapDevice &tap);
QStringList remove(const blueprint::OvsBridge &bridge);
QStringList remove(const blueprint::OvsPort &port);
QStringList remove(const blueprint::Flow &flow);
QStringList remove(const blueprint::Device &device);
QStringList remove(const blueprint::NamespaceRoute &route);
QStringList remove(const blueprint::ConfigFile &file);
QStringList remove(const blueprint::Service &service);
QStringList remove(const blueprint::NamespaceGuest &guest);
QStringList remove(const blueprint::Domain &domain);
QStringList remove(const blueprint::AddressSet &set);
QStringList remove(const blueprint::PacketFilter &filter);

/// Table, priority and match: what names a flow within its bridge, spelled for ovs-ofctl.
QString flowIdentity(const blueprint::Flow &flow);

/// Ends the connections that \a space translates through \a addresses.
QStringList forget(const QString &space, const QList<Ipv4Address> &addresses);

/// The network namespace in which a namespace guest made by hand lives.
QString guestNamespaceName(const QUuid &machine);

} // namespace overlab::lab::commands
