// SPDX-License-Identifier: GPL-3.0-or-later
// What the packet filter of a namespace does to a packet at one of the kernel's hooks: every table
// in the kernel's order, every rule that the packet meets, the verdict and the packet afterwards.
// Pure: nothing is sent, and the namespace is not asked.
#pragma once

#include "engine/path/netfilter/connection.h"
#include "engine/path/netfilter/savedrules.h"
#include "engine/path/packet.h"

#include <functional>

namespace overlab::path {

/// Where the packet is, and what the namespace would say if asked.
struct TraversalContext
{
    /// As netfilter sees them: for what passes a bridge (bridge-nf-call-iptables) the bridge, not
    /// its port. None in OUTPUT and INPUT respectively; in POSTROUTING inDevice is where a
    /// forwarded packet came from.
    QString inDevice;
    QString outDevice;
    /// The bridge's ports. physOut is looked at in FORWARD and POSTROUTING of bridged packets
    /// alone: there, and only there, a packet "is bridged" to --physdev-is-bridged.
    QString physIn;
    QString physOut;
    quint32 mark = 0; ///< of the packet; it stays over a veth within a namespace
    Connection connection;
    /// Bits as in TcpFlagsMatch. nullopt: a SYN when the connection is new, else what such a packet
    /// may carry.
    std::optional<quint8> tcpFlags;
    /// Whether the address is one of the namespace's. Loopback addresses are not asked for.
    std::function<bool(Ipv4Address)> isLocal;
    /// Whether it is the broadcast address of one of its subnets. Empty: none is.
    std::function<bool(Ipv4Address)> isBroadcast;
    /// The first address of a device (MASQUERADE, REDIRECT); nullopt: it has none.
    std::function<std::optional<Ipv4Address>(const QString &)> addressOf;
};

struct RuleReference
{
    QString table;
    QString chain;
    int number = 0; ///< as iptables -L --line-numbers; 0: the chain's policy
    QString text;   ///< "-A CHAIN …", or "-P CHAIN ACCEPT"
    QString comment;

    friend bool operator==(const RuleReference &, const RuleReference &) = default;
};

enum class Effect {
    None, ///< it only counts, logs and the like
    Jump,
    Return,
    Accept, ///< the table is done with, the next one follows
    Drop,
    Reject,
    Mark,           ///< value: the packet's mark after
    ConnectionMark, ///< value: the connection's mark after
    Zone,           ///< value: the zone
    Untracked,
    Translate, ///< ends the table as Accept does
    Ttl,       ///< value: TTL after
    Unknown,
};

/// A rule that the packet fitted: its counter in the kernel grows by one. Or the policy of a chain
/// of the kernel, where no rule decided.
struct Step
{
    RuleReference rule;
    Effect effect = Effect::None;
    quint32 value = 0;
    /// False: whether the packet fits it could not be known (a limit, say), but nothing depends on
    /// it.
    bool isCertain = true;

    friend bool operator==(const Step &, const Step &) = default;
};

enum class Verdict { Accept, Drop, Reject, Unknown };

struct Traversal
{
    Verdict verdict = Verdict::Accept;
    /// The rule or policy that decided. Accepted: the one of filter where the hook has it, else the
    /// one that translated, else the last. nullopt: the namespace has nothing at this hook.
    std::optional<RuleReference> decision;
    QString unknown;   ///< with Verdict::Unknown: what could not be judged, in iptables' own words
    QList<Step> steps; ///< in order
    Packet packet;     ///< after
    quint32 mark = 0;  ///< after
    Connection connection; ///< after: translations, mark, zone, and Untracked where a rule said so
};

/// Lets \a packet through \a hook. ARP is not iptables' and passes.
///
/// From hook to hook of one namespace the caller hands on packet, mark and connection. At the next
/// device the kernel forgets the connection (start with a new one), and the mark too when the
/// device leads to another namespace. What comes in over a bridge is let through PREROUTING once,
/// as the bridge's, also when it is routed then.
Traversal traverse(const SavedRules &rules, Hook hook, const Packet &packet,
                   const TraversalContext &context);

} // namespace overlab::path
