// SPDX-License-Identifier: GPL-3.0-or-later
// The light guests' part of a measurement: one thread and one socket a guest, many packets on the way at a time, each
// sent again a few times while nobody answers. Internal to engine/path/matrix.
#pragma once

#include "engine/host/netlink/netlinksocket.h"
#include "engine/path/matrix/measurement.h"
#include "engine/path/matrix/probesocket.h"

#include <QSet>

#include <chrono>
#include <deque>
#include <vector>

namespace overlab::host {
class NetlinkBatch;
}

namespace overlab::path {

/// The kernel keeps 1,024 ARP entries (gc_thresh3) for all namespaces together, of which a pair on one network needs
/// two. So few pairs are on the way at a time, and the entries that they made are taken away again behind them.
class LightMeasurement
{
public:
    /// \a targets: a row a sender. All must outlive it.
    LightMeasurement(const LabIndex &index, const LabPlaces &places, const ReachabilityQuestion &question,
                     const QList<QList<Ipv4Address>> &targets);

    void run(const std::stop_token &stop);
    /// Rows of virtual machines are empty words.
    const MeasuredRows &rows() const { return m_rows; }

private:
    using Clock = std::chrono::steady_clock;

    /// A light guest that sends.
    struct Guest
    {
        std::optional<ProbeSocket> socket; ///< none: it does not run, or is no light guest
        host::NetlinkSocket netlink;
        QSet<quint32> known; ///< ARP entries of before, which stay
        QHash<quint32, int> columns;         ///< by target
    };
    /// Two machines, each of which sends to the other where it can.
    struct Couple
    {
        int first = 0; ///< rows
        int second = 0;
        bool isOnLink = false; ///< they are neighbours: ARP entries are made
        int tries = 0;
        bool isHeld = false; ///< its ARP entries count
        Clock::time_point releaseAt{};
        Clock::time_point endAt{};
    };

    void openGuests();
    void makeCouples();
    /// False: the kernel has no room for more now.
    bool start(Couple &couple);
    int send(int from, int to, int tries);
    void listen(int milliseconds);
    void takeAnswers(int from);
    void sweep();
    bool isDone(const Couple &couple) const;
    bool isOpen(int from, int to) const;
    bool areNeighbours(int first, int second) const;
    /// Takes the ARP entries away that \a couples made.
    void forget(const std::vector<Couple> &couples);
    void forgetNeighbour(int row, int other, host::NetlinkBatch &batch) const;
    void end(bool isStopped);

    const LabIndex &m_index;
    const LabPlaces &m_places;
    const ReachabilityQuestion &m_question;
    const QList<QList<Ipv4Address>> &m_targets;
    MeasuredRows m_rows;
    std::vector<Guest> m_guests;
    std::deque<Couple> m_waiting;
    std::vector<Couple> m_underway;
    int m_held = 0;
    host::FileDescriptor m_poll;
};

} // namespace overlab::path
