// SPDX-License-Identifier: GPL-3.0-or-later
// What the metadata service tells a guest about itself, in the words that EC2's and OpenStack's
// documents share. Pure.
#pragma once

#include "engine/blueprint/topology.h"

#include <QList>
#include <QString>

namespace overlab::metadata {

/// Who asks, and in which lab. Valid as long as the topology.
struct Asker
{
    const blueprint::Topology &topology;
    const blueprint::ResolvedMachine &machine;
};

struct NamedKey
{
    QString name; ///< letters, digits and ".", "_", "@", "-"; unique in its machine
    QString key;  ///< a line as authorized_keys has it
};

/// "vm-1.openstacklocal"
QString hostName(const Asker &asker);
/// "i-0000000a": for virtual machines the number of libvirt's "instance-0000000a".
QString instanceId(const blueprint::ResolvedMachine &machine);
/// The machine's first address; empty when it has none.
QString localAddress(const blueprint::ResolvedMachine &machine);
/// Its first floating address; empty when it has none.
QString publicAddress(const blueprint::ResolvedMachine &machine);
/// Named after their comments, or by number.
QList<NamedKey> namedKeys(const blueprint::ResolvedMachine &machine);

inline const QString availabilityZone = QStringLiteral("nova");

} // namespace overlab::metadata
