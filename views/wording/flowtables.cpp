// SPDX-License-Identifier: GPL-3.0-or-later
// What tables of the bridges are for: the numbers that Neutron's Open vSwitch agent gives them.
#include "views/wording/flowwording.h"

#include <QCoreApplication>

#include <functional>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

/// Each goes on after "Table 24 …" and after "goes on to table 24, which …".
struct FlowTables
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::FlowTables)

public:
    using Purposes = QHash<int, std::function<QString()>>;

    static Purposes ofIntegration()
    {
        return {
            {0, [] { return tr("sorts packets by the port that they come from"); }},
            {1, [] { return tr("gives packets of other nodes, which come through tunnels, their router's MAC address"); }},
            {2, [] { return tr("gives packets of other nodes, which come from a physical network, their router's MAC address"); }},
            {3, [] { return tr("leads ARP answers, which come through tunnels, to the router of this node"); }},
            {4, [] { return tr("leads ARP answers, which come from a physical network, to the router of this node"); }},
            {23, [] { return tr("shows the agent that Open vSwitch was not restarted; no packet comes here"); }},
            {24, [] { return tr("checks ARP and neighbour discovery for forged addresses"); }},
            {25, [] { return tr("checks for forged MAC addresses"); }},
            {30, [] { return tr("treats packets of local machines before they go on"); }},
            {31, [] { return tr("treats packets of local addresses before they go on"); }},
            {58, [] { return tr("limits packets a second, where that is asked for"); }},
            {59, [] { return tr("limits the bandwidth, where that is asked for"); }},
            {60, [] { return tr("switches packets, or hands them to the firewall"); }},
            {61, [] { return tr("sends packets to the ports of local machines directly"); }},
            {62, [] { return tr("sends packets of local machines on"); }},
            {71, [] { return tr("is where the firewall begins for packets from a machine: forged addresses, DHCP, connection tracking"); }},
            {72, [] { return tr("has the rules of security groups for packets from a machine"); }},
            {73, [] { return tr("lets what was allowed out, or into a machine of the same node"); }},
            {77, [] { return tr("answers DHCP"); }},
            {78, [] { return tr("answers DHCP of IPv6"); }},
            {81, [] { return tr("is where the firewall begins for packets to a machine: ARP, DHCP, connection tracking"); }},
            {82, [] { return tr("has the rules of security groups for packets to a machine"); }},
            {91, [] { return tr("takes what was allowed out"); }},
            {92, [] { return tr("takes what was allowed in"); }},
            {93, [] { return tr("takes what the firewall drops"); }},
            {94, [] { return tr("switches what was allowed out"); }},
        };
    }

    static Purposes ofTunnels()
    {
        return {
            {0, [] { return tr("tells what comes from this node and what from other nodes"); }},
            {1, [] { return tr("keeps distributed routers to their own node"); }},
            {2, [] { return tr("tells packets for one from those for all"); }},
            {3, [] { return tr("tells networks apart that come through GRE tunnels"); }},
            {4, [] { return tr("tells networks apart that come through VXLAN tunnels"); }},
            {6, [] { return tr("tells networks apart that come through Geneve tunnels"); }},
            {9, [] { return tr("keeps the MAC addresses of distributed routers from being learned"); }},
            {10, [] { return tr("learns behind which tunnel a MAC address is"); }},
            {20, [] { return tr("sends packets for one through the tunnel to its node"); }},
            {21, [] { return tr("answers ARP for machines of other nodes"); }},
            {22, [] { return tr("sends packets for all, and for those not known yet, through every tunnel of their network"); }},
        };
    }

    static Purposes ofPhysical()
    {
        return {
            {0, [] { return tr("changes the node's VLAN tags to those of the physical network"); }},
            {1, [] { return tr("gives packets of distributed routers the MAC address of their node"); }},
            {2, [] { return tr("changes the node's VLAN tags, for distributed routers"); }},
            {3, [] { return tr("lets packets of distributed routers in"); }},
        };
    }
};

} // namespace

QString flowTablePurpose(const QString &bridge, int table)
{
    static const FlowTables::Purposes integration = FlowTables::ofIntegration();
    static const FlowTables::Purposes tunnels = FlowTables::ofTunnels();
    static const FlowTables::Purposes physical = FlowTables::ofPhysical();
    const FlowTables::Purposes &purposes = bridge == u"br-int" ? integration : bridge == u"br-tun" ? tunnels : physical;
    const auto purpose = purposes.constFind(table);
    return purpose == purposes.cend() ? QString() : (*purpose)();
}

} // namespace overlab::views
