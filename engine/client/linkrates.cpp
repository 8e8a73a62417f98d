// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/linkrates.h"

namespace overlab::client {

using namespace Qt::StringLiterals;
using design::LinkId;
using design::ObjectId;
using design::ObjectKind;

namespace {

LinkRate rateOf(const PortCounters &port)
{
    return {port.received.bytesPerSecond, port.sent.bytesPerSecond, port.received.packetsPerSecond, port.sent.packetsPerSecond};
}

std::optional<ObjectId> ownerOf(const PortCounters &port)
{
    const qsizetype slash = port.object.indexOf(u'/');
    if (slash < 0)
        return std::nullopt;
    if (port.kind == u"machine")
        return ObjectId{ObjectKind::Machine, port.object.left(slash), port.object.mid(slash + 1)};
    if (port.kind == u"router")
        return ObjectId{ObjectKind::Router, port.object.left(slash), port.object.mid(slash + 1)};
    return std::nullopt;
}

/// A machine may have several interfaces in a network, a router has one.
std::optional<LinkId> linkOf(const design::Design &design, const ObjectId &owner, const PortCounters &port)
{
    QList<LinkId> fitting;
    const QList<LinkId> links = linksOf(design, owner);
    for (const LinkId &link : links) {
        const std::optional<ObjectId> target = targetOf(design, link);
        if (target && target->object() == port.network)
            fitting.append(link);
    }
    if (fitting.size() == 1)
        return fitting.first();
    const LinkId told{owner, port.card};
    return port.card >= 0 && fitting.contains(told) ? std::optional(told) : std::nullopt;
}

} // namespace

LinkRate &LinkRate::operator+=(const LinkRate &other)
{
    bytesFromOwner += other.bytesFromOwner;
    bytesToOwner += other.bytesToOwner;
    packetsFromOwner += other.packetsFromOwner;
    packetsToOwner += other.packetsToOwner;
    return *this;
}

QHash<LinkId, LinkRate> linkRates(const design::Design &design, const CounterBoard &board)
{
    QHash<LinkId, LinkRate> rates;
    for (const PortCounters &port : board.ports()) {
        const LinkRate rate = rateOf(port);
        if (rate == LinkRate())
            continue;
        const std::optional<ObjectId> owner = ownerOf(port);
        const std::optional<LinkId> link = owner ? linkOf(design, *owner, port) : std::nullopt;
        if (link)
            rates[*link] += rate;
    }
    return rates;
}

} // namespace overlab::client
