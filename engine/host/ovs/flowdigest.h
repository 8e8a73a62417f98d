// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the flows of a bridge are still what they were, for a few milliseconds: ovs-ofctl's dump
// of a thousand flows and its reading cost twenty times as much. lab/snapshot asks before it dumps.
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace overlab::host {

/// A hash of all flows of \a bridge that are not learned, without their ages and counters, and of the
/// names and numbers of its ports, which matches and actions speak of. Throws as readFlows() does.
QByteArray readFlowDigest(const QString &runDirectory, const QString &bridge,
                          std::chrono::milliseconds limit);

} // namespace overlab::host
