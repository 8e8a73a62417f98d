// SPDX-License-Identifier: GPL-3.0-or-later
// Tells of links, addresses and routes of one network namespace as they come, go and change: the kernel says that
// something did, and what it is now is read then. No polling.
#pragma once

#include "engine/host/netlink/netlinksocket.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QSocketNotifier;

namespace overlab::host {

struct NetlinkChange
{
    enum class What { LinkAdded, LinkRemoved, LinkUp, LinkDown, AddressAdded, AddressRemoved, RouteAdded, RouteRemoved };

    What what = What::LinkAdded;
    LinkState link;       ///< that it is about
    AddressState address{}; ///< of an address' change
    RouteState route{};     ///< of a route's change
};

/// Lives on a thread with an event loop. It keeps the namespace alive, and the devices in it. What is there at first is
/// told of to nobody, nor are routes that the kernel makes, and nor is what goes with a link that goes.
class NetlinkWatch : public QObject
{
    Q_OBJECT

public:
    /// Throws as NetlinkSocket.
    explicit NetlinkWatch(const QString &namespacePath, QObject *parent = nullptr);
    ~NetlinkWatch() override;

signals:
    void changed(const QList<overlab::host::NetlinkChange> &changes);
    /// It could not be read any more; nothing follows.
    void failed();

private:
    struct Known
    {
        QHash<int, LinkState> links; ///< by index
        QList<AddressState> addresses;
        QList<RouteState> routes;
    };
    Known readAll();
    void drain();
    void compare();

    NetlinkSocket m_questions;
    FileDescriptor m_news;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_soon;
    Known m_known;
};

} // namespace overlab::host
