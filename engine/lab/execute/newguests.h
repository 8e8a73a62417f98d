// SPDX-License-Identifier: GPL-3.0-or-later
// The namespace guests that an apply starts on one node. Their cards are set and their DHCP clients
// started on a thread of its own, beside the work on their ports, which is ovs-vswitchd's.
#pragma once

#include "engine/blueprint/guestobjects.h"
#include "engine/lab/execute/nodejob.h"
#include "engine/lab/guest/dhcpclients.h"

#include <QHash>
#include <QList>
#include <QUuid>

#include <future>

namespace overlab::lab {

class NewGuests
{
public:
    explicit NewGuests(const NodeJob &job);
    ~NewGuests();
    NewGuests(const NewGuests &) = delete;

    /// Starts the work on its own thread; to be called when their links are there.
    void begin();
    /// Lets the clients ask, and reports what failed; to be called when the whole network is there.
    /// Returns when all may ask, not when they have their addresses. A guest that never comes to
    /// here is made anew by the next apply.
    void finish();

private:
    using Failures = QHash<QUuid, QString>;
    Failures prepare();

    const NodeJob &m_job;
    QList<blueprint::NamespaceGuest> m_guests;
    DhcpClients m_clients;
    std::future<Failures> m_preparing;
};

} // namespace overlab::lab
