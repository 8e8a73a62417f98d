// SPDX-License-Identifier: GPL-3.0-or-later
// A design and everything that follows from it for one lab: topology, blueprint, problems. Pure.
#pragma once

#include "engine/blueprint/blueprint.h"
#include "engine/blueprint/unrealised.h"
#include "engine/lab/journal.h"

#include <functional>

namespace overlab::lab {

struct DesignInput
{
    QByteArray text;
    QString fileName;
    QString directory;
    bool uplink = false; ///< "outside" shall lead to the real network
};

/// What shall be.
struct Intent
{
    blueprint::Topology topology;
    blueprint::Blueprint blueprint;
    QList<blueprint::Problem> problems; ///< of the design on this host
    Journal journal;                    ///< to be written before it is carried out

    /// Whether the host can carry it at all.
    bool isPossible() const;
    /// Whether it was made of exactly \a input.
    bool isOf(const DesignInput &input) const;
    /// Throws CommandFailed when a person stopped the machine of that index in the topology: nothing
    /// runs in it then.
    void requireStarted(int machine) const;
};

/// Reads, validates, resolves and compiles \a input for a lab whose journal is \a previous.
/// Machines that a person stopped stay stopped. Calls \a isValid as soon as the design is known to be; there is more
/// to do then. Throws DesignError.
Intent makeIntent(const DesignInput &input, const Journal &previous,
                  const blueprint::HostProfile &host,
                  const std::function<void()> &isValid = {});

/// The intent in force, from the journal itself; throws DesignError when its design does not read
/// (a newer program's journal).
Intent intentOf(const Journal &journal, const blueprint::HostProfile &host);

} // namespace overlab::lab
