// SPDX-License-Identifier: GPL-3.0-or-later
// The ids of a lab that an ordinary user owns: 0 is the user, 1…N the user's ranges of subordinate
// ids, so that daemons which change to ids of their own work. Written by newuidmap and newgidmap.
#pragma once

#include <QList>
#include <QString>

#include <sys/types.h>

namespace overlab::lab {

struct IdRange
{
    qint64 start = 0;
    qint64 count = 0;

    friend bool operator==(const IdRange &, const IdRange &) = default;
};

/// The ranges that \a text (the contents of /etc/subuid or /etc/subgid) gives the user.
QList<IdRange> parseSubordinateRanges(const QByteArray &text, const QString &userName, uid_t uid);

struct SubordinateIds
{
    QList<IdRange> users;
    QList<IdRange> groups;
};

/// The calling user's ranges from /etc/subuid and /etc/subgid; empty lists when there are none.
SubordinateIds readSubordinateIds();

/// newuidmap's arguments behind the process id: 0 is \a ownId, then the ranges from 1 on.
QStringList idMapArguments(qint64 ownId, const QList<IdRange> &ranges);

/// Writes both maps of \a pid, a process waiting in a fresh user namespace.
/// Throws NotSupported, with what to install or to configure, when this user cannot have them.
void writeIdMaps(pid_t pid, const SubordinateIds &ids);

/// Why the kernel may have refused a user namespace, for an error's detail; empty if unknown.
QString userNamespaceHint();

} // namespace overlab::lab
