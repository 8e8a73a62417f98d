// SPDX-License-Identifier: GPL-3.0-or-later
// Networks whose segment is on the underlay itself: VLAN and flat. Local VLAN ↔ segment is
// translated on both sides of the int-br-ex/phy-br-ex pair (neutron-facts 2.4, 2.6). Tunnelled and
// local networks need nothing here.
#include "engine/blueprint/parts.h"

namespace overlab::blueprint {

using namespace Qt::StringLiterals;

void addNetworks(const PartContext &context, NodeBlueprint &into)
{
    for (const int index : context.presentNetworks()) {
        const ResolvedNetwork &network = context.network(index);
        const int tag = context.tag(index);
        const QString fromUnderlay = inPort(u"int-br-ex"_s);
        const QString toUnderlay = u"%1,dl_vlan=%2"_s.arg(inPort(u"phy-br-ex"_s)).arg(tag);
        if (network.type == design::NetworkType::Vlan) {
            addFlow(into, u"br-int"_s, 0, 3, u"%1,dl_vlan=%2"_s.arg(fromUnderlay).arg(network.segment),
                    u"set_field:%1->vlan_vid,goto_table:58"_s.arg(4096 + tag), network.object());
            addFlow(into, u"br-ex"_s, 0, 4, toUnderlay,
                    u"set_field:%1->vlan_vid,NORMAL"_s.arg(4096 + network.segment),
                    network.object());
        } else if (network.type == design::NetworkType::Flat) {
            addFlow(into, u"br-int"_s, 0, 3, fromUnderlay + u",vlan_tci=0x0000/0x1fff"_s,
                    u"push_vlan:0x8100,set_field:%1->vlan_vid,goto_table:58"_s.arg(4096 + tag),
                    network.object());
            addFlow(into, u"br-ex"_s, 0, 4, toUnderlay, u"pop_vlan,NORMAL"_s, network.object());
        }
    }
}

} // namespace overlab::blueprint
