// SPDX-License-Identifier: GPL-3.0-or-later
// All nodes of an apply together, changed in parallel, with a barrier behind each step (nothing is
// built while something old still goes; no guest starts before every node's
// network stands).
#pragma once

#include "engine/lab/execute/nodejob.h"
#include "engine/lab/intent.h"

#include <QList>

#include <functional>

namespace overlab::lab {

/// Lets \a node's ports have broadcasts again, after an apply that was cut short while its new guests
/// asked for their addresses. Throws as host::floodAllBut() does.
void flood(const QString &node);

/// Carries out all jobs and waits until the machines they start have their addresses; calls
/// \a serveGuests when all networks stand and no machine starts yet. A node whose step throws is
/// reported as a problem; the others go on.
void perform(const QList<NodeJob> &jobs, const Intent &intent,
             const std::function<void()> &serveGuests, const std::function<bool()> &interrupted);

} // namespace overlab::lab
