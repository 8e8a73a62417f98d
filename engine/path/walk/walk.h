// SPDX-License-Identifier: GPL-3.0-or-later
// One walk. Each step takes the packet at one place and returns the way from there on; where a switch sends copies to
// several ports, the copy that gets furthest is the way. Internal to engine/path.
#pragma once

#include "engine/path/netfilter/traversal.h"
#include "engine/path/pathfinder.h"
#include "engine/path/walk/labtables.h"

#include <QHash>

namespace overlab::path {

/// The way from a place on.
struct Way
{
    /// How near it came, worst first: a copy that was not for whom it reached; one that was lost on a node where the
    /// target is not; one that was lost on its node; one that was lost by whom its frame was for; one of which nothing
    /// is known; one that arrived.
    enum class End { NotForIt, LostElsewhere, Lost, LostByReceiver, Unknown, Delivered };

    QList<Hop> hops;
    End end = End::Lost;
    int copies = 0;

    /// With \a hop before it.
    Way before(const Hop &hop) &&;
};

/// What the walk of a connection's first packet left in connection tracking, by namespace: later packets and answers
/// are translated by it.
using Connections = QHash<QString, Connection>;

class Walk
{
public:
    Walk(const LabIndex &index, LabTables &tables, const PathQuestion &question);

    /// From where the question says.
    Way begin();
    /// From where this walk's packet was delivered, back to its sender; a walk of its own. Only after a delivery.
    Way answer(const Packet &arrived) const;
    /// Whether somebody answers: to whom all are meant nobody does.
    bool isAnswered(const Packet &arrived) const;

    // stackwalk.cpp: network stacks
    Way sendFromStack(const Stack &stack, Packet packet);
    Way arriveAtStack(const Stack &stack, const QString &device, Packet packet);
    // machinewalk.cpp
    Way sendFromMachine(int machine, Packet packet);
    Way arriveAtMachine(MachineEnd end, Packet packet);
    // cardwalk.cpp: between a machine's card and the switch
    Way leaveCard(MachineEnd end, Packet packet);
    Way enterCard(const QString &node, const QString &device, Packet packet);
    // switchwalk.cpp
    Way enterSwitch(const QString &node, const QString &bridge, const QString &port, Packet packet);
    // underlaywalk.cpp
    /// \a hardware: whom the frame is for that a tunnel makes; null: not known.
    Way enterUnderlay(const QString &node, Packet packet, const MacAddress &hardware = {});

    QString targetNode; ///< where the packet shall arrive, as far as the design tells
    Connections connections;
    bool isReply = false;
    Moment moment = Moment::First;

private:
    /// A packet on its way through one network stack's filters.
    struct Passage
    {
        Packet packet;
        QString in;  ///< device; empty: sent here
        QString out; ///< empty: not known yet
        quint32 mark = 0;
        QList<Decision> passed;
        Decision rule;         ///< that decided, where it does not pass
        QString code;      ///< of hopcodes.h, where it does not pass
        Evidence evidence; ///< of that
        bool isUnknown = false;
    };

    struct Resolution
    {
        std::optional<MacAddress> mac;
        QList<Hop> asked; ///< where it came to nothing
        bool isKnown = true; ///< false: whether somebody answers cannot be told
    };

    /// What the switch does with \a packet that comes in by the OpenFlow port \a port, and the command that tells.
    OvsTrace trace(const QString &node, const QString &bridge, const Packet &packet, int port, QStringList &command);
    OvsTrace askTrace(const QString &node, const QStringList &command, int vlan);
    Way traced(const QString &node, const OvsTrace &trace, const Hop &first, const Packet &packet);
    /// Of the copies that left, those first that go where the packet is meant to arrive, as the design tells.
    QList<DatapathOutput> likeliestFirst(const QString &node, QList<DatapathOutput> outputs, const Packet &packet) const;
    /// The bridges down to the one of index \a leaf, on which \a output left; the way has no end yet.
    Way hopsTo(const QString &node, const OvsTrace &trace, int leaf, const Hop &first, const DatapathOutput &output);
    /// Ends the way of a packet that no port of the switch led anywhere; \a packet as it came in.
    Way nowhere(const QString &node, const OvsTrace &trace, const Hop &first, bool wasCopied);
    /// The port of whom the packet is for, where it stands on the switch with another tag than \a vlan.
    bool setOtherTag(Hop &hop, int vlan);
    void setRules(Hop &hop, const TracedBridge &bridge) const;
    Way arriveFromUnderlay(const QString &node, const Packet &packet);
    Way floodUnderlay(const QString &node, const Hop &hop);
    Way leaveSwitch(const QString &node, const OvsTrace &trace, const DatapathOutput &output, const Hop &first);
    // filterwalk.cpp: whether the packet passes; what translates it, does.
    bool filter(const Stack &stack, Hook hook, Passage &passage);
    /// Of a light guest, in which a person may have made rules.
    bool filter(int machine, Hook hook, Passage &passage);
    bool filterBy(const SavedRules &rules, NamespaceTables &tables, const Evidence &where, Hook hook, Passage &passage);
    Connection connectionAt(const QString &place) const;
    /// From device to device of a Linux bridge; false with \a hop's code set.
    bool filterBridged(Hop &hop);
    Hop cardHop(const QString &node, MachineEnd end, const Packet &packet) const;
    QString bridgeOfPort(const QString &node, const QString &port);
    NamespaceTables &tablesOf(const Stack &stack) { return m_tables.node(stack.node).named(stack.nameSpace); }
    Way stopped(Hop hop, const Passage &passage) const;
    /// Whether the node's iptables see what passes its Linux bridges.
    bool hasBridgeFilters(const QString &node);
    static void setRoute(Hop &hop, const Stack &stack, const host::RouteQuestion &question,
                         const host::RouteAnswer &answer, NamespaceTables &tables);
    Hop hopAt(const Stack &stack, const QString &device, const Packet &packet) const;
    Way forward(const Stack &stack, Hop hop, Passage passage);
    /// The hardware address of everybody whom \a address means; nullopt: it is of one. \a isBroadcast: the routes
    /// say that it is a subnet's.
    static std::optional<MacAddress> groupAddress(Ipv4Address address, bool isBroadcast = false);
    /// A request to the DHCP servers of a network.
    Way sendDiscover(int machine, Packet packet);
    /// The answer to an ARP or DHCP request, which no route is looked up for: out where the question came in.
    Way answerOnLink(Walk &walk, Packet packet) const;
    /// The address that DHCP offers to the machine that asked, by its card \a mac.
    Ipv4Address offeredTo(const MacAddress &mac) const;
    /// What a light guest does with what is for its hardware address.
    Way acceptByItsTables(MachineEnd end, Hop hop, const Packet &packet);
    Way acceptArp(const Stack &stack, Hop hop, const host::LinkState &link, const Packet &packet);
    Way acceptLocally(const Stack &stack, Hop hop, Passage passage);
    Way sendOn(const Stack &stack, Hop hop, Passage passage, const host::RouteAnswer &route);
    /// Whose hardware address \a packet needs, to go to \a address.
    Resolution resolve(const Stack &stack, const QString &device, Ipv4Address address, const Packet &packet);
    Resolution resolve(MachineEnd end, Ipv4Address address, const Packet &packet);
    /// What an ARP request that \a send takes to the wire would bring, and whether the answer would come back to
    /// \a node; \a key names who asks for what.
    Resolution ask(const std::function<Way(Walk &)> &send, const QString &node, const QString &key) const;
    /// The way out of a machine whose routing is not asked: a virtual machine's is what DHCP gave it.
    Way sendByDesign(int machine, Hop hop, Packet packet);
    Way sendByItsTables(int machine, Hop hop, Packet packet);
    /// \a hop has the packet as it leaves. By the card that is \a device.
    Way sendByRoute(int machine, Hop hop, const host::RouteAnswer &route);
    Way sendFromCard(MachineEnd end, Hop hop, Packet packet, Ipv4Address next);
    /// To everybody on the card's link.
    Way sendToAll(MachineEnd end, Hop hop, const MacAddress &group);
    /// False, with \a hop's code set: nothing can leave by the card.
    bool canLeave(MachineEnd end, Hop &hop);
    bool acceptsAddress(MachineEnd end, Ipv4Address address);
    /// nullptr: it is a virtual machine, whose tables are its own.
    NamespaceTables *tablesOf(int machine);
    Hop hopAt(int machine, const QString &device, const Packet &packet) const;
    /// Onto the wire by \a device, to the hardware address in \a packet.
    Way transmit(const Stack &stack, const QString &device, const Packet &packet);
    /// Ends here with \a hop.
    Way lost(const Hop &hop) const { return lostTowards(hop.node, hop); }
    /// The same, on the way to \a node.
    Way lostTowards(const QString &node, const Hop &hop) const;
    static Way notForIt(const Hop &hop);
    /// \a way from the stack that \a packet's frame was for: what is lost there was no mere copy.
    static Way ofReceiver(Way way, const Packet &packet);
    static Way unknown(const Hop &hop);
    Way delivered(const Hop &hop, const std::variant<int, Stack> &where);

    const LabIndex &m_index;
    LabTables &m_tables;
    const PathQuestion &m_question;
    int m_depth = 0;
    /// Where it was delivered: a machine, by its index, or a stack.
    std::optional<std::variant<int, Stack>> m_arrivedAt;
    QString m_arrivedBy; ///< the device
    int m_arrivedCard = 0; ///< of a machine
};

} // namespace overlab::path
