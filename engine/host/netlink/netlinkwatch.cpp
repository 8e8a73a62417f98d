// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/netlink/netlinkwatch.h"

#include "engine/host/netlink/namespaces.h"

#include <QLoggingCategory>
#include <QSocketNotifier>

#include <cerrno>
#include <chrono>

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>

namespace overlab::host {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(log, "overlab.engine.netlink", QtInfoMsg)

/// Changes come in flocks.
constexpr auto settling = 50ms;

FileDescriptor openNews(const QString &place)
{
    FileDescriptor socket;
    inNamespace(place, [&socket] {
        socket = FileDescriptor(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE));
    });
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV4_ROUTE;
    if (!socket.isOpen() || bind(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        throw Error(ErrorCode::CommandFailed, place, u"netlink news: "_s + errnoText(errno));
    return socket;
}

using What = NetlinkChange::What;

void compareLinks(const QHash<int, LinkState> &former, const QHash<int, LinkState> &now, QList<NetlinkChange> &changes)
{
    for (const LinkState &link : former) {
        const auto still = now.constFind(link.index);
        if (still == now.cend())
            changes.append({What::LinkRemoved, link});
        else if (still->up != link.up)
            changes.append({still->up ? What::LinkUp : What::LinkDown, *still});
    }
    for (const LinkState &link : now) {
        if (!former.contains(link.index))
            changes.append({What::LinkAdded, link});
    }
}

} // namespace

NetlinkWatch::NetlinkWatch(const QString &namespacePath, QObject *parent)
    : QObject(parent), m_questions(namespacePath), m_news(openNews(namespacePath)), m_known(readAll())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settling);
    connect(&m_soon, &QTimer::timeout, this, &NetlinkWatch::compare);
    m_notifier = std::make_unique<QSocketNotifier>(m_news.get(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &NetlinkWatch::drain);
}

NetlinkWatch::~NetlinkWatch() = default;

NetlinkWatch::Known NetlinkWatch::readAll()
{
    Known known;
    for (const LinkState &link : m_questions.readLinks())
        known.links.insert(link.index, link);
    known.addresses = m_questions.readAddresses();
    for (const RouteState &route : m_questions.readRoutes()) {
        if (route.protocol != RTPROT_KERNEL)
            known.routes.append(route);
    }
    return known;
}

/// What the messages say is read again anyway, so one that was lost (ENOBUFS) is none.
void NetlinkWatch::drain()
{
    char bytes[16 * 1024];
    while (recv(m_news.get(), bytes, sizeof bytes, 0) > 0 || errno == ENOBUFS || errno == EINTR)
        errno = 0;
    if (!m_soon.isActive())
        m_soon.start();
}

void NetlinkWatch::compare()
{
    Known former;
    try {
        former = std::exchange(m_known, readAll());
    } catch (const Error &error) {
        qCWarning(log) << error.what();
        m_notifier->setEnabled(false);
        emit failed();
        return;
    }
    QList<NetlinkChange> changes;
    compareLinks(former.links, m_known.links, changes);
    const auto isGone = [this, &former](int link) { // or was taken down just now, or came just now
        return m_known.links.value(link).up != former.links.value(link).up || !m_known.links.contains(link);
    };
    const auto compareLists = [&](const auto &before, const auto &after, What added, What removed, auto put) {
        const auto add = [&](What what, const auto &value) {
            NetlinkChange change{what, (what == added ? m_known : former).links.value(value.linkIndex)};
            put(change, value);
            changes.append(change);
        };
        for (const auto &value : before) {
            if (!after.contains(value) && !isGone(value.linkIndex))
                add(removed, value);
        }
        for (const auto &value : after) {
            if (!before.contains(value))
                add(added, value);
        }
    };
    compareLists(former.addresses, m_known.addresses, What::AddressAdded, What::AddressRemoved,
                 [](NetlinkChange &change, const AddressState &address) { change.address = address; });
    compareLists(former.routes, m_known.routes, What::RouteAdded, What::RouteRemoved,
                 [](NetlinkChange &change, const RouteState &route) { change.route = route; });
    if (!changes.isEmpty())
        emit changed(changes);
}

} // namespace overlab::host
