// SPDX-License-Identifier: GPL-3.0-or-later
// Network namespaces pinned at paths: made, removed, entered. Blocking, for worker threads; several
// threads may do so at once. A thread that cannot come back to its own namespace ends the program.
#pragma once

#include "engine/host/netlink/netlinksocket.h"
#include "engine/host/netlink/sysctl.h"

#include <functional>
#include <vector>

namespace overlab::host {

struct NamespaceSpec
{
    QString path; ///< its folder must exist and be seen by those who shall see the namespace
    QList<Sysctl> sysctls;
};

/// failure says why there is none; else socket is open in it.
struct NewNamespace
{
    QString path;
    NetlinkSocket socket;
    std::optional<Error> failure;
};

/// Makes network namespaces with lo up and quietIpv6(). A path that already pins a namespace fails
/// with NameTaken; an empty file left there by a crash is used. A namespace whose sysctl fails is
/// not kept.
std::vector<NewNamespace> createNamespaces(const QList<NamespaceSpec> &specs);
/// One; throws instead.
NetlinkSocket createNamespace(const QString &path);

/// Unpins it; the kernel ends it, with its links, when the last process and socket in it are gone.
/// Absent is success; a file that pins nothing is removed only when it is empty.
void removeNamespace(const QString &path);

/// The inode number of the namespace pinned at \a path (lsns, ip netns identify); nullopt: none.
std::optional<quint64> readNamespaceInode(const QString &path);
/// The names in \a folder that pin a namespace, sorted.
QStringList readNamespaces(const QString &folder);

/// Runs \a function on this thread while it is in the network namespace pinned at \a path: for
/// /proc/sys/net, raw sockets and ioctls. It may throw. Threads started in it stay in there. An
/// empty path is where the thread is anyway.
void inNamespace(const QString &path, const std::function<void()> &function);

} // namespace overlab::host
