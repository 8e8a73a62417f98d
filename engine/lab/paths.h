// SPDX-License-Identifier: GPL-3.0-or-later
// Where nodes, guests and the lab's own files stand inside the lab's mount namespace, for the
// engine and its drivers. The folders on top are insideplaces.h's.
#pragma once

#include "engine/lab/insideplaces.h"

#include <QString>
#include <QUuid>

namespace overlab::lab::paths {

/// The state folder of the lab, bound here whatever its name outside is.
inline const QString state = QString::fromLatin1(inside::stateFolder);
inline const QString journal = state + QStringLiteral("/journal.json");
inline const QString disks = state + QStringLiteral("/disks");
inline const QString logs = state + QStringLiteral("/logs");

inline const QString nodes = QString::fromLatin1(inside::nodesFolder);
inline const QString guests = QString::fromLatin1(inside::guestsFolder);

/// Folders that every node sees below its own /run, as the lab's root does.
inline const QString hostFiles = QString::fromLatin1(inside::hostFolder);
inline const QString program = QString::fromLatin1(inside::programFolder);
inline const QString images = QString::fromLatin1(inside::imagesFolder);

QString node(const QString &node);
/// net, mnt and uts of \a node, pinned.
QString nodeNamespace(const QString &node, const QString &kind);
/// What the node sees as /run.
QString nodeRun(const QString &node);
/// What the node sees at \a path, one of its private folders (/var/lib/neutron, /etc/openvswitch …)
/// or below /run; other paths are the host's and come back as they are.
QString nodeFile(const QString &node, const QString &path);
/// A namespace that `ip netns` shows in the node.
QString namedNamespace(const QString &node, const QString &name);
/// Marks of what the engine made in the node and that can carry no mark itself.
QString nodeMarks(const QString &node);
QString nodeLog(const QString &node, const QString &daemon);

QString guest(const QUuid &machine);
QString guestNamespace(const QUuid &machine);

} // namespace overlab::lab::paths
