// SPDX-License-Identifier: GPL-3.0-or-later
// What a design means: whether one machine reaches another, and hears its answer. Pure; needs no lab that runs.
#pragma once

#include "engine/path/matrix/designmap.h"
#include "engine/path/packet.h"

#include <QSet>
#include <QStringList>

namespace overlab::path {

/// From one machine to another.
struct ExpectedCell
{
    bool arrives = false;
    bool isAnswered = false; ///< and the answer comes back
    QString code;            ///< of expectedcodes.h: why not; of the answer's way where the packet arrives
    QStringList arguments;

    /// The address means somebody else, who may answer it.
    bool isTaken() const;
    friend bool operator==(const ExpectedCell &, const ExpectedCell &) = default;
};

/// Does not know packets' lengths. Of a machine with two default gateways the first counts. Ports that nobody listens
/// on answer, too: with a refusal. Thread: any threads at once.
class Expectation
{
public:
    /// \a stopped: machines, by index, that do not run. \a index must outlive it.
    Expectation(const LabIndex &index, QSet<int> stopped) : m_map(index), m_stopped(std::move(stopped)) {}

    /// \a address is what \a from calls \a to by; null: it has none. \a protocol is icmp, tcp or udp.
    ExpectedCell of(int from, int to, Ipv4Address address, Protocol protocol, int port) const;

private:
    DesignMap m_map;
    QSet<int> m_stopped;
};

} // namespace overlab::path
