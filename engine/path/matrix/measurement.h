// SPDX-License-Identifier: GPL-3.0-or-later
// Who reaches whom, by real packets: each machine sends one to each other machine and waits for its answer. Makes
// traffic inside the lab.
#pragma once

#include "engine/path/reachability.h"

namespace overlab::path {

/// How often a packet is sent that nobody answers: while neighbours and switches learn, a first one may be lost.
inline constexpr int mostTries = 4;

/// Why nothing was sent, or could be answered.
namespace measured {
inline constexpr QLatin1StringView noAddress{"no-address"};
inline constexpr QLatin1StringView otherMachine{"other-machine"}; ///< the address means another one there
inline constexpr QLatin1StringView notRunning{"not-running"};     ///< detail: what was not there
inline constexpr QLatin1StringView refused{"refused"};            ///< by the sender's own stack; detail: its words
inline constexpr QLatin1StringView noAgent{"no-agent"};           ///< of a virtual machine; detail: its words
inline constexpr QLatin1StringView ended{"ended"};                ///< the measurement was stopped
} // namespace measured

struct MeasuredCell
{
    enum class State {
        NotSent, ///< whether it would be answered is not known
        Silent,
        Answered, ///< a refusal is an answer, too: a reset, a port unreachable
    };

    State state = State::NotSent;
    QString code; ///< as above
    QString detail;
    int tries = 0;
};

/// answered, silent, not-sent.
QString measuredName(MeasuredCell::State state);

/// What one virtual machine shall send by itself.
struct GuestBatch
{
    int machine = 0; ///< in Topology::machines
    QList<Ipv4Address> targets;
    Protocol protocol = Protocol::Icmp;
    int port = 0;
};

/// Has a virtual machine send to all targets and returns which have answered. Blocks until it has; throws Error when
/// the machine could not be told.
using BatchSender = std::function<QList<Ipv4Address>(const GuestBatch &batch, const std::stop_token &stop)>;

using MeasuredRows = QList<QList<MeasuredCell>>;

/// A row a sender, a column a receiver, in the order of the question, whose null targets are not sent to. Light guests
/// send by a few sockets each, all at once: seconds for a hundred of them, longer where nobody answers. Blocks until the
/// virtual machines have ended, too. What stops early at \a stop says so.
MeasuredRows measureReachability(const LabIndex &index, const LabPlaces &places, const ReachabilityQuestion &question,
                                 const BatchSender &sendFromGuest, const std::stop_token &stop = {});

} // namespace overlab::path
