// SPDX-License-Identifier: GPL-3.0-or-later
// The DHCP clients of one node's new namespace guests (busybox udhcpc). They start while Open
// vSwitch still makes their ports, and wait at a gate before they ask: starting a program takes
// longer than an answer. Blocking, for worker threads.
#pragma once

#include "engine/blueprint/guestobjects.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <memory>
#include <vector>

namespace overlab::lab {

/// A guest whose client did not start.
struct FailedStart
{
    QUuid machine;
    QString reason;
};

class DhcpClients
{
public:
    DhcpClients();
    /// Opens every gate; so does the end of this process, however it comes.
    ~DhcpClients();
    DhcpClients(const DhcpClients &) = delete;

    /// Starts one client for each card of \a guests that wants one. To be called once.
    QList<FailedStart> start(const QList<blueprint::NamespaceGuest> &guests);

    /// Lets them ask, so many at a time that their broadcasts are not lost. Returns when the last
    /// ones may.
    void letAsk();

private:
    class Gate;
    struct Group
    {
        std::unique_ptr<Gate> gate;
        QStringList cards; ///< file names in boundFolder()
    };

    std::vector<Group> m_groups;
};

} // namespace overlab::lab
