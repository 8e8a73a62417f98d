// SPDX-License-Identifier: GPL-3.0-or-later
// What the calling user may do: user namespaces with ranges of subordinate ids, devices.
#pragma once

#include "engine/host/probe/hostcapabilities.h"

namespace overlab::host {

QList<Finding> probeUser();

/// The command with which root gives the user enough ids in both files, behind the ranges that
/// others have; empty when there are enough.
QString subordinateIdsRemedy(const QByteArray &userFile, const QByteArray &groupFile,
                             const QString &userName, qint64 userId);

/// errno of opening /dev/net/tun; 0 when it opens.
int tunProblem();

/// The command with which root makes /dev/net/tun open when it fails with \a errnoValue; empty when
/// none would help.
QString tunRemedy(int errnoValue);

/// How many ids /etc/subuid or /etc/subgid (\a text) gives the user in all.
qint64 countSubordinateIds(const QByteArray &text, const QString &userName, qint64 userId);

} // namespace overlab::host
