// SPDX-License-Identifier: GPL-3.0-or-later
// The DHCP clients of one node's new namespace guests (busybox udhcpc). They start while Open vSwitch
// still makes their ports, and wait at a gate before they ask: starting a program takes longer than
// an answer. Blocking, for worker threads.
#pragma once

#include "engine/blueprint/guestobjects.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <memory>
#include <vector>

namespace overlab::lab {

/// The start of a guest that failed.
struct GuestStart
{
    QUuid machine;
    QString failure;
};

class DhcpClients
{
public:
    explicit DhcpClients(QString node);
    /// Opens every gate; so does the end of this process, however it comes.
    ~DhcpClients();
    DhcpClients(const DhcpClients &) = delete;

    /// Starts one client for each card of \a guests that wants one; once. Returns those that failed.
    QList<GuestStart> start(const QList<blueprint::NamespaceGuest> &guests);

    /// Lets them ask, a few dozen at a time: more would only lose each other's broadcasts and wait
    /// for their own retries. Returns when the last ones ask.
    void letAsk();

private:
    class Gate;
    struct Group
    {
        std::unique_ptr<Gate> gate;
        QStringList cards; ///< file names in boundFolder()
    };

    QString m_node;
    std::vector<Group> m_groups;
};

} // namespace overlab::lab
