// SPDX-License-Identifier: GPL-3.0-or-later
// What the calling user may do: user namespaces with ranges of subordinate ids, devices.
#pragma once

#include "engine/host/probe/hostcapabilities.h"

namespace overlab::host {

QList<Finding> probeUser();

/// How many ids /etc/subuid or /etc/subgid (\a text) gives the user in all.
qint64 countSubordinateIds(const QByteArray &text, const QString &userName, qint64 userId);

} // namespace overlab::host
