// SPDX-License-Identifier: GPL-3.0-or-later
// What the libvirtd of a node tells of its domains, where it may end or begin at any moment.
#pragma once

#include "engine/host/libvirt/hypervisor.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace overlab::lab {

/// nullopt: libvirtd of \a node does not run, or ended while it was asked; its machines run on without it.
/// Waits for one that has begun and does not listen yet. Throws what \a hypervisor, which is that
/// libvirtd, met while it ran.
std::optional<QList<host::DomainState>> readDomains(const QString &node, host::Hypervisor &hypervisor);

/// Whether the emulator of the virtual machine \a instance lives, as it wrote down itself: it needs no libvirtd.
bool isEmulated(const QString &node, const QString &instance);

struct Instance
{
    QString name;
    bool isStopped = false; ///< by a person
};

/// What the virtual machines \a instances do; those that are not there are left out. Without a libvirtd that
/// answers their emulators tell.
QHash<QUuid, host::DomainState::Run> readRuns(const QString &node, const QHash<QUuid, Instance> &instances, host::Hypervisor &hypervisor);

} // namespace overlab::lab
