// SPDX-License-Identifier: GPL-3.0-or-later
// Requests ready but for what is known only when they are sent (interface indices, namespace
// descriptors), and the sending of many of them. Internal to engine/host/netlink.
#pragma once

#include "engine/host/netlink/netlinkbatch.h"
#include "engine/host/netlink/netlinkmessage.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace overlab::host {

/// Which errors of the kernel mean that what was asked for is so already.
enum class Tolerated { Nothing, Absence };

struct NetlinkRequest
{
    QString label;
    NetlinkSocket *socket;
    NetlinkMessage message;
    Tolerated tolerated = Tolerated::Nothing;
    QString headerLink{};           ///< its index goes into the family header
    QString attributeLink{};        ///< its index goes into indexAttribute
    int indexAttribute = 0;         ///< IFLA_MASTER, RTA_OIF
    NetlinkSocket *there = nullptr; ///< its namespace goes where descriptorOffset says
    size_t descriptorOffset = 0;    ///< of an IFLA_NET_NS_FD's value, from the message's start
    QString makes{};                ///< the link that comes to be
};

struct LinkRemoval
{
    QString label;
    QString name;
};

/// Sends the requests of one commit() in phases and remembers what failed and what was made.
class NetlinkSender
{
public:
    /// In order, socket by socket; leaves out those whose label has failed.
    void sendAll(std::vector<NetlinkRequest> &requests);
    /// All in one go: each alone would wait for the kernel's readers (RCU), about 20 ms.
    void removeLinks(NetlinkSocket &socket, const std::vector<LinkRemoval> &removals);
    /// Removes through \a socket what was made under labels that failed later.
    void removeHalfMade(NetlinkSocket &socket);
    const QList<NetlinkFailure> &failures() const { return m_failures; }

private:
    using Indices = QHash<QString, int>;

    void sendThrough(NetlinkSocket &socket, const std::vector<NetlinkRequest *> &requests);
    Indices resolve(NetlinkSocket &socket, const std::vector<NetlinkRequest *> &requests);
    bool fillIn(NetlinkRequest &request, const Indices &indices,
                std::vector<FileDescriptor> &namespaces);
    void sendChunk(NetlinkSocket &socket, const std::vector<NetlinkRequest *> &chunk);
    void take(const NetlinkRequest &request, nlmsghdr *answer);
    void fail(const NetlinkRequest &request, int errorNumber, const QString &text = {});

    QList<NetlinkFailure> m_failures;
    QSet<QString> m_failedLabels;
    QList<std::pair<QString, QString>> m_made; // label, link
};

} // namespace overlab::host
