// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand inside the lab's own mount namespace. The launcher (world/) lays this out; the
// engine and its drivers find nodes, guests and sockets here.
#pragma once

#include <QString>
#include <QUuid>

namespace overlab::lab::paths {

/// The state folder of the lab, bound here whatever its name outside is.
inline const QString state = QStringLiteral("/run/overlab");
inline const QString journal = QStringLiteral("/run/overlab/journal.json");
inline const QString disks = QStringLiteral("/run/overlab/disks");
inline const QString logs = QStringLiteral("/run/overlab/logs");

inline const QString nodes = QStringLiteral("/run/nodes");
inline const QString guests = QStringLiteral("/run/guests");

/// Folders that every node sees below its own /run, as the lab's root does.
inline const QString hostFiles = QStringLiteral("/run/host");
inline const QString program = QStringLiteral("/run/program");
inline const QString images = QStringLiteral("/run/images");

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
