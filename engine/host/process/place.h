// SPDX-License-Identifier: GPL-3.0-or-later
// Where a program runs: the namespaces it enters and what it sees there. A node is three pinned
// namespaces; a guest is a network namespace and a few files of its own laid over the lab's.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace overlab::host {

/// Shows \a source (file or folder, as named inside the place) at \a target, which must exist.
struct BindMount
{
    QString source;
    QString target;
    /// Take away what is mounted on target and below before: a guest that gets its own /run must
    /// not keep the other guests' namespaces alive through its copy of the mounts.
    bool clearTarget = false;

    friend bool operator==(const BindMount &, const BindMount &) = default;
};

/// All paths are as the caller sees them; an empty one means the caller's own namespace.
struct Place
{
    QString networkNamespace;
    QString mountNamespace;
    QString utsNamespace;
    /// Not empty: the program gets a UTS namespace of its own with this name.
    QString hostname;
    /// Not empty, or ownSys: the program gets a mount namespace of its own, a slave of the
    /// place's, with these in order (all sources are opened before the first is mounted).
    QList<BindMount> mounts;
    /// A /sys that shows the network namespace entered (/sys/class/net).
    bool ownSys = false;
    QString workingDirectory; ///< as seen in the place; empty is "/"
    QStringList environment;  ///< KEY=VALUE, over the caller's environment
    QString pathPrefix;       ///< folders, separated by ':', before the rest of PATH

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace overlab::host
