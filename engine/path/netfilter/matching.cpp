// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/netfilter/matching.h"

#include <array>

#include <linux/rtnetlink.h>

namespace overlab::path {

namespace {

using namespace Qt::StringLiterals;

enum TcpFlag : quint8 { Syn = 2, Psh = 8, Ack = 16 };

Answer answer(bool fits)
{
    return fits ? Answer::Yes : Answer::No;
}

Answer inverted(Answer answer)
{
    return answer == Answer::Unknown ? answer : answer == Answer::Yes ? Answer::No : Answer::Yes;
}

Ipv4Address addressAt(End end, const Packet &packet)
{
    return end == End::Source ? packet.ipSrc : packet.ipDst;
}

int protocolNumber(Protocol protocol)
{
    return protocol == Protocol::Icmp ? 1 : protocol == Protocol::Tcp ? 6 : 17;
}

bool isForwarding(Hook hook)
{
    return hook == Hook::Forward || hook == Hook::Postrouting;
}

/// The bridge's port that the packet leaves through, known only where the bridge forwards.
QString bridgeOut(const Sight &sight)
{
    return isForwarding(sight.hook) ? sight.context.physOut : QString();
}

bool hasName(const QString &device, const DeviceMatch &match)
{
    return match.isPrefix ? device.startsWith(match.name) : device == match.name;
}

/// Judges with the inversion: it is not the mere opposite everywhere. One overload for each kind.
class Judge
{
public:
    Judge(const Sight &sight, bool isInverted) : m_sight(sight), m_isInverted(isInverted) {}

    Answer operator()(const AddressMatch &match) const
    {
        return plain((addressAt(match.end, packet()).value() & match.mask) == match.address);
    }

    Answer operator()(const AddressRangeMatch &match) const
    {
        return plain(match.range.contains(addressAt(match.end, packet())));
    }

    Answer operator()(const DeviceMatch &match) const
    {
        if (match.isBridgePort)
            return bridgePort(match);
        if (match.end == End::Source) {
            const bool none = m_sight.hook == Hook::Output || (m_sight.hook == Hook::Postrouting &&
                                                               !m_sight.context.physOut.isEmpty());
            return plain(hasName(none ? QString() : m_sight.context.inDevice, match));
        }
        const bool none = m_sight.hook == Hook::Prerouting || m_sight.hook == Hook::Input;
        return plain(hasName(none ? QString() : m_sight.context.outDevice, match));
    }

    Answer operator()(const BridgedMatch &match) const
    {
        switch (match.what) {
        case BridgedMatch::IsIn:
            return plain(!m_sight.context.physIn.isEmpty());
        case BridgedMatch::IsBridged:
        case BridgedMatch::IsOut:
            break;
        }
        return plain(!bridgeOut(m_sight).isEmpty());
    }

    Answer operator()(const ProtocolMatch &match) const
    {
        return plain(match.number == 0 || match.number == protocolNumber(packet().protocol));
    }

    Answer operator()(const PortMatch &match) const
    {
        if (packet().protocol != Protocol::Tcp && packet().protocol != Protocol::Udp)
            return Answer::No;
        const auto isIn = [&match](int port) {
            return std::any_of(match.ranges.cbegin(), match.ranges.cend(),
                               [port](const NumberRange &range) { return range.contains(port); });
        };
        if (match.destination && isIn(packet().dstPort))
            return plain(true);
        if (match.source && isSourcePortRandom())
            return Answer::Unknown;
        return plain(match.source && isIn(packet().srcPort));
    }

    Answer operator()(const TcpFlagsMatch &match) const
    {
        if (packet().protocol != Protocol::Tcp)
            return Answer::No;
        std::optional<bool> all;
        for (const quint8 flags : possibleFlags()) {
            const bool fits = (flags & match.mask) == match.compare;
            if (all && *all != fits)
                return Answer::Unknown;
            all = fits;
        }
        return plain(*all);
    }

    Answer operator()(const IcmpMatch &match) const
    {
        if (packet().protocol != Protocol::Icmp)
            return Answer::No;
        return plain(match.types.contains(packet().icmpType) &&
                     match.codes.contains(packet().icmpCode));
    }

    Answer operator()(const StateMatch &match) const
    {
        return plain(match.states.testAnyFlags(states()));
    }

    Answer operator()(const DirectionMatch &match) const
    {
        if (m_sight.tracking != Tracking::Tracked)
            return Answer::No;
        return plain(match.isReply == m_sight.connection.isReply);
    }

    Answer operator()(const SetMatch &match) const
    {
        if (isSourcePortRandom() && match.ends.size() > 1)
            return Answer::Unknown;
        const auto member = isMember(m_sight.sets, match, packet());
        return member ? plain(*member) : Answer::Unknown;
    }

    Answer operator()(const MacMatch &match) const
    {
        if (m_sight.context.inDevice.isEmpty() || m_sight.context.inDevice == "lo"_L1)
            return Answer::No; // xt_mac.c: no Ethernet header, whatever the rule wants
        return plain(packet().ethSrc == match.source);
    }

    Answer operator()(const MarkMatch &match) const
    {
        if (!match.ofConnection)
            return plain((m_sight.mark & match.mask) == match.value);
        if (m_sight.tracking == Tracking::None || m_sight.tracking == Tracking::Untracked)
            return Answer::No; // xt_connmark.c: no connection, whatever the rule wants
        const quint32 mark = m_sight.tracking == Tracking::Tracked ? m_sight.connection.mark : 0;
        return plain((mark & match.mask) == match.value);
    }

    Answer operator()(const AddressTypeMatch &match) const
    {
        const auto type = addressType(addressAt(match.end, packet()));
        return type ? plain((match.types & (1U << *type)) != 0) : Answer::Unknown;
    }

    Answer operator()(const FrameTypeMatch &match) const
    {
        return plain(match.what == frameType());
    }
    Answer operator()(const TtlMatch &match) const
    {
        return plain(match.range.contains(packet().ttl));
    }
    Answer operator()(const LengthMatch &match) const
    {
        return plain(match.range.contains(packet().lengthBytes));
    }
    Answer operator()(const FragmentMatch &) const { return plain(false); }
    Answer operator()(const UnknownMatch &) const { return Answer::Unknown; }

private:
    const Packet &packet() const { return m_sight.packet; }
    Answer plain(bool fits) const { return m_isInverted ? inverted(answer(fits)) : answer(fits); }

    /// xt_physdev.c: a name that is not there lets the rule pass on the way in, and fail on the way
    /// out.
    Answer bridgePort(const DeviceMatch &match) const
    {
        const QString in = m_sight.context.physIn;
        const QString out = bridgeOut(m_sight);
        if (in.isEmpty() && out.isEmpty())
            return answer(m_isInverted);
        const QString &name = match.end == End::Source ? in : out;
        if (name.isEmpty())
            return answer(match.end == End::Source);
        return plain(hasName(name, match));
    }

    bool isSourcePortRandom() const
    {
        const auto &source = m_sight.connection.source;
        return source && source->isPortRandom && !m_sight.connection.isReply &&
               packet().ipSrc == source->after.address;
    }

    QList<quint8> possibleFlags() const
    {
        if (m_sight.context.tcpFlags)
            return {*m_sight.context.tcpFlags};
        const Connection &connection = m_sight.connection;
        if (connection.state == ConnectionState::New)
            return {Syn};
        if (connection.state != ConnectionState::Established)
            return {Syn, Syn | Ack, Ack, Psh | Ack};
        return connection.isReply ? QList<quint8>{Syn | Ack, Ack, Psh | Ack}
                                  : QList<quint8>{Ack, Psh | Ack};
    }

    /// xt_conntrack.c, conntrack_mt()
    StateBits states() const
    {
        switch (m_sight.tracking) {
        case Tracking::None:
            return StateBit::Invalid;
        case Tracking::Zone:
            return StateBit::New;
        case Tracking::Untracked:
            return StateBit::Untracked;
        case Tracking::Tracked:
            break;
        }
        static constexpr std::array bits{StateBit::New, StateBit::Established, StateBit::Related};
        StateBits all = bits.at(size_t(m_sight.connection.state));
        all.setFlag(StateBit::Dnat, m_sight.connection.destination.has_value());
        all.setFlag(StateBit::Snat, m_sight.connection.source.has_value());
        return all;
    }

    /// inet_addr_type() of the kernel
    std::optional<int> addressType(Ipv4Address address) const
    {
        const quint32 first = address.value() >> 24;
        if (first == 0 || address.value() == ~0U)
            return RTN_BROADCAST;
        if (first >> 4 == 14)
            return RTN_MULTICAST;
        if (first == 127)
            return RTN_LOCAL;
        if (!m_sight.context.isLocal)
            return std::nullopt;
        if (m_sight.context.isLocal(address))
            return RTN_LOCAL;
        return m_sight.context.isBroadcast && m_sight.context.isBroadcast(address) ? RTN_BROADCAST
                                                                                   : RTN_UNICAST;
    }

    /// What is made here is "unicast" until it comes back over lo (xt_pkttype.c).
    FrameTypeMatch::What frameType() const
    {
        if (m_sight.context.inDevice.isEmpty() || m_sight.context.inDevice == "lo"_L1)
            return FrameTypeMatch::Unicast;
        const auto &octets = packet().ethDst.octets();
        if ((octets[0] & 1) == 0)
            return FrameTypeMatch::Unicast;
        return std::all_of(octets.begin(), octets.end(), [](quint8 octet) { return octet == 0xff; })
                   ? FrameTypeMatch::Broadcast
                   : FrameTypeMatch::Multicast;
    }

    const Sight &m_sight;
    const bool m_isInverted;
};

/// For people: what could not be judged. The text of the rule says the rest.
QString wordsOf(const Match &match)
{
    if (const auto *const unknown = std::get_if<UnknownMatch>(&match.kind))
        return unknown->text;
    if (const auto *const set = std::get_if<SetMatch>(&match.kind))
        return u"--match-set "_s + set->name;
    if (std::holds_alternative<TcpFlagsMatch>(match.kind))
        return u"--tcp-flags"_s;
    if (std::holds_alternative<PortMatch>(match.kind))
        return u"--sport"_s;
    return u"addrtype"_s;
}

} // namespace

Answer judge(const Match &match, const Sight &sight)
{
    return std::visit(Judge(sight, match.isInverted), match.kind);
}

RuleAnswer judge(const Rule &rule, const Sight &sight)
{
    RuleAnswer whole;
    for (const Match &match : rule.matches) {
        const Answer one = judge(match, sight);
        if (one == Answer::No)
            return {Answer::No, {}};
        if (one == Answer::Unknown && whole.answer == Answer::Yes)
            whole = {Answer::Unknown, wordsOf(match)};
    }
    return whole;
}

} // namespace overlab::path
