// SPDX-License-Identifier: GPL-3.0-or-later
// Machines and their interfaces as YAML trees.
#include "engine/design/writing/designtree.h"
#include "engine/design/writing/treebuilder.h"

namespace overlab::design {

using namespace Qt::StringLiterals;

namespace {

YamlNodePtr allowedAddressTree(const AllowedAddress &allowed)
{
    const bool isHost = allowed.address.prefixLength() == 32;
    const QString text = isHost ? allowed.address.network().toString() : allowed.address.toString();
    if (!allowed.mac)
        return textNode(text);
    MapBuilder map;
    map.addText(u"address"_s, text);
    map.addValue(u"mac"_s, allowed.mac);
    return map.take();
}

YamlNodePtr interfaceTree(const MachineInterface &port)
{
    MapBuilder map;
    map.addText(u"network"_s, port.network);
    map.addValue(u"address"_s, port.address);
    map.addValue(u"mac"_s, port.mac);
    if (port.securityGroups) // an empty list means "in none"
        map.add(u"security-groups"_s, listNode(*port.securityGroups, textNode));
    map.addBoolean(u"port-security"_s, port.portSecurity);
    map.addList(u"allowed-addresses"_s, port.allowedAddresses, allowedAddressTree);
    map.addValue(u"floating-ip"_s, port.floatingIp);
    return map.take();
}

} // namespace

YamlNodePtr machineTree(const Machine &machine)
{
    MapBuilder map;
    map.addText(u"name"_s, machine.name);
    map.addChoice(u"type"_s, machine.type);
    map.addText(u"node"_s, machine.node);
    map.addText(u"image"_s, machine.image);
    map.addNumber(u"vcpus"_s, machine.vcpus);
    map.addSize(u"memory"_s, machine.memoryBytes);
    map.addSize(u"disk"_s, machine.diskBytes);
    map.addChoice(u"graphics"_s, machine.graphics);
    map.addText(u"user-data"_s, machine.userData);
    map.addList(u"ssh-keys"_s, machine.sshKeys, textNode);
    map.addList(u"interfaces"_s, machine.interfaces, interfaceTree);
    return map.take();
}

} // namespace overlab::design
