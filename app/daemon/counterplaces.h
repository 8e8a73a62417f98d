// SPDX-License-Identifier: GPL-3.0-or-later
// Where the lab's counters are, and which object of the design each belongs to.
#pragma once

#include "app/daemon/knownlab.h"
#include "engine/observe/counters/counterobserver.h"

namespace overlab {

/// What devices mean is made once for each design; nodes come and go with applies, daemons at any time. One thread at a
/// time.
class CounterPlaces
{
public:
    /// Both must outlive it.
    CounterPlaces(lab::Lab &lab, KnownLabs &known) : m_lab(lab), m_known(known) {}

    /// For the nodes of the design, "outside" too, that exist now. Throws NotFound before the first apply.
    QList<observe::CounterPlace> now();

private:
    lab::Lab &m_lab;
    KnownLabs &m_known;
    std::shared_ptr<const KnownLab> m_meant; ///< of m_devices
    QHash<QString, QHash<QString, observe::DeviceMeaning>> m_devices; ///< by node
};

} // namespace overlab
