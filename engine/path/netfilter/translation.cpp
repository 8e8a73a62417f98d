// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/netfilter/translation.h"

namespace overlab::path {

namespace {

bool changesDestination(Hook hook)
{
    return hook == Hook::Prerouting || hook == Hook::Output;
}

bool hasPorts(const Packet &packet)
{
    return packet.protocol == Protocol::Tcp || packet.protocol == Protocol::Udp;
}

Endpoint endOf(const Packet &packet, bool isDestination)
{
    const int port = !hasPorts(packet) ? 0 : isDestination ? packet.dstPort : packet.srcPort;
    return {isDestination ? packet.ipDst : packet.ipSrc, port};
}

void setEnd(Packet &packet, bool isDestination, const Endpoint &end)
{
    (isDestination ? packet.ipDst : packet.ipSrc) = end.address;
    if (hasPorts(packet))
        (isDestination ? packet.dstPort : packet.srcPort) = end.port;
}

struct NewAddress
{
    Translated state = Translated::Done;
    Ipv4Address address;
};

NewAddress addressOfDevice(const Sight &sight, const QString &device)
{
    if (!sight.context.addressOf)
        return {Translated::Unknown, {}};
    const auto address = sight.context.addressOf(device);
    return address ? NewAddress{Translated::Done, *address} : NewAddress{Translated::NoAddress, {}};
}

NewAddress newAddress(const TranslationTarget &target, const Sight &sight, Ipv4Address old)
{
    constexpr quint32 loopback = 0x7f000001;
    switch (target.what) {
    case TranslationTarget::Masquerade:
        return addressOfDevice(sight, sight.context.outDevice);
    case TranslationTarget::Redirect:
        if (sight.hook == Hook::Output)
            return {Translated::Done, Ipv4Address(loopback)};
        return addressOfDevice(sight, sight.context.inDevice);
    case TranslationTarget::Destination:
    case TranslationTarget::Source:
        break;
    }
    if (!target.addresses)
        return {Translated::Done, old};
    if (target.addresses->first != target.addresses->last)
        return {Translated::Unknown, {}}; // the kernel spreads connections over a range
    return {Translated::Done, target.addresses->first};
}

} // namespace

bool isTranslated(const Sight &sight)
{
    const Connection &connection = sight.connection;
    if (connection.state != ConnectionState::New || !connection.isFirstPacket)
        return true;
    return (changesDestination(sight.hook) ? connection.destination : connection.source)
        .has_value();
}

void retranslate(Sight &sight)
{
    const Connection &connection = sight.connection;
    const bool isDestination = changesDestination(sight.hook);
    // The reply's destination is the connection's source.
    const auto &translation =
        isDestination == connection.isReply ? connection.source : connection.destination;
    if (!translation)
        return;
    const Endpoint &from = connection.isReply ? translation->after : translation->before;
    const Endpoint &to = connection.isReply ? translation->before : translation->after;
    if (endOf(sight.packet, isDestination).address == from.address)
        setEnd(sight.packet, isDestination, to);
}

Translated translate(const TranslationTarget &target, Sight &sight)
{
    const bool isDestination = changesDestination(sight.hook);
    const Endpoint before = endOf(sight.packet, isDestination);
    if (target.what == TranslationTarget::Masquerade && before.address.isNull())
        return Translated::Done; // xt_MASQUERADE.c: a DHCP client's
    const NewAddress address = newAddress(target, sight, before.address);
    if (address.state != Translated::Done)
        return address.state;
    Endpoint after{address.address, before.port};
    if (target.ports && hasPorts(sight.packet)) {
        const bool isOne = target.ports->first == target.ports->last;
        if (!isOne && (target.isPortRandom || !target.ports->contains(before.port)))
            return Translated::Unknown;
        if (isOne)
            after.port = target.ports->first;
    }
    const bool isPortRandom = target.isPortRandom && !target.ports; // with ICMP the identifier
    if (after == before && !isPortRandom)
        return Translated::Done; // the kernel calls that no translation
    setEnd(sight.packet, isDestination, after);
    (isDestination ? sight.connection.destination : sight.connection.source) = {before, after,
                                                                                isPortRandom};
    return Translated::Done;
}

} // namespace overlab::path
