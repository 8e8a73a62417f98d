// SPDX-License-Identifier: GPL-3.0-or-later
// One packet's way as the design means it: routes, translations, security groups. The walk through what is there is
// engine/path/walk; the two are compared.
#pragma once

#include "engine/path/matrix/designmap.h"

#include <QSet>
#include <QStringList>

namespace overlab::path {

/// A packet of a connection, as far as a design tells packets apart.
struct DesignPacket
{
    int protocol = 0; ///< IP protocol number
    Ipv4Address source; ///< null: the sender's choice
    Ipv4Address destination;
    int destinationPort = 0; ///< tcp, udp; of the connection's first packet
};

/// Where a way ends.
struct DesignEnd
{
    std::optional<MachineEnd> reached;
    QString code; ///< of expectedcodes.h, where it ends on the way
    QStringList arguments;
};

class DesignWalk
{
public:
    /// \a stopped are machines by their indexes. Both must outlive it.
    DesignWalk(const DesignMap &map, const QSet<int> &stopped) : m_map(map), m_stopped(stopped) {}

    /// The first packet of a connection; packet() is then what arrived.
    DesignEnd send(int machine, const DesignPacket &packet);
    /// The answer to what send() brought to \a reached; packet() is then the answer as it arrived.
    DesignEnd answer(MachineEnd reached);
    const DesignPacket &packet() const { return m_packet; }

private:
    /// What a router did to the connection's addresses.
    struct Translation
    {
        DesignPacket before;
        DesignPacket after;
    };
    /// A sender's, or a router's, next step.
    struct Step
    {
        int network = -1;
        int card = 0;  ///< of a machine
        Ipv4Address next;
        bool isExternal = false; ///< by a router's gateway
    };

    DesignEnd leaveMachine(int machine);
    std::optional<Step> stepOfMachine(int machine) const;
    std::optional<Step> stepOfRouter(int router) const;
    /// On \a step's network, to whom \a step says; \a place sends, and stands on \a node (-1: on all).
    DesignEnd onLink(const Step &step, const QString &place, int node);
    QString nameOf(const AddressOwner &owner) const;
    DesignEnd passRouter(int router, int network);
    DesignEnd passOutside();
    DesignEnd arrive(MachineEnd end);
    void translate(int router, int network, const Step &step, const DesignPacket &before);
    bool isOfRouter(int router, Ipv4Address address) const;
    bool isAllowed(design::RuleDirection direction, MachineEnd end) const;
    QStringList groupsOf(MachineEnd end) const;
    DesignEnd end(QLatin1StringView code, const QStringList &arguments) const { return {std::nullopt, code, arguments}; }

    const DesignMap &m_map;
    const QSet<int> &m_stopped;
    DesignPacket m_packet;
    QHash<int, Translation> m_translations; ///< by router
    std::optional<MachineEnd> m_sentBy;     ///< the card that the first packet left by
    std::optional<MachineEnd> m_takenBy;    ///< and that it came in by
    bool m_isAnswer = false;
    int m_depth = 0;
};

} // namespace overlab::path
