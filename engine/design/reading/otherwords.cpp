// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/reading/otherwords.h"

#include "engine/design/suggestion.h"

#include <QHash>

namespace overlab::design {

namespace {

using namespace Qt::StringLiterals;

/// Singular, lower case, with hyphens → the keys that it may mean. A place has at most some of
/// them; the first that it has is meant.
const QHash<QString, QStringList> &otherWords()
{
    static const QHash<QString, QStringList> table{
        {u"version"_s, {u"overlab"_s}},
        {u"title"_s, {u"name"_s}},
        {u"hostname"_s, {u"name"_s}},
        {u"comment"_s, {u"description"_s}},
        {u"kind"_s, {u"type"_s}},
        {u"project"_s, {u"tenants"_s}},
        {u"test"_s, {u"checks"_s}},
        // machines and where they are
        {u"machine"_s, {u"vms"_s}},
        {u"instance"_s, {u"vms"_s}},
        {u"server"_s, {u"vms"_s}},
        {u"guest"_s, {u"vms"_s}},
        {u"virtual-machine"_s, {u"vms"_s}},
        {u"host"_s, {u"node"_s, u"vms"_s, u"nodes"_s}},
        {u"hypervisor"_s, {u"node"_s, u"nodes"_s}},
        {u"compute"_s, {u"node"_s, u"nodes"_s}},
        {u"role"_s, {u"roles"_s}},
        {u"cpu"_s, {u"vcpus"_s}},
        {u"core"_s, {u"vcpus"_s}},
        {u"ram"_s, {u"memory"_s}},
        {u"mem"_s, {u"memory"_s}},
        {u"storage"_s, {u"disk"_s}},
        {u"display"_s, {u"graphics"_s}},
        {u"screen"_s, {u"graphics"_s}},
        {u"video"_s, {u"graphics"_s}},
        {u"vnc"_s, {u"graphics"_s}},
        {u"os"_s, {u"image"_s}},
        {u"cloud-init"_s, {u"user-data"_s}},
        {u"key"_s, {u"ssh-keys"_s}},
        {u"keypair"_s, {u"ssh-keys"_s}},
        {u"public-key"_s, {u"ssh-keys"_s}},
        {u"authorized-key"_s, {u"ssh-keys"_s}},
        {u"ssh-authorized-key"_s, {u"ssh-keys"_s}},
        // interfaces
        {u"nic"_s, {u"interfaces"_s}},
        {u"port"_s, {u"interfaces"_s}},
        {u"card"_s, {u"interfaces"_s}},
        {u"vif"_s, {u"interfaces"_s}},
        {u"ip"_s, {u"address"_s}},
        {u"fixed-ip"_s, {u"address"_s}},
        {u"hwaddr"_s, {u"mac"_s}},
        {u"public-ip"_s, {u"floating-ip"_s, u"floating-ips"_s}},
        {u"fip"_s, {u"floating-ip"_s, u"floating-ips"_s}},
        {u"group"_s, {u"security-groups"_s}},
        {u"sg"_s, {u"security-groups"_s}},
        {u"firewall"_s, {u"security-groups"_s}},
        {u"address-pair"_s, {u"allowed-addresses"_s}},
        // networks, subnets and routers
        {u"net"_s, {u"network"_s, u"networks"_s}},
        {u"network"_s, {u"networks"_s, u"cidr"_s}},
        {u"subnet"_s, {u"subnets"_s, u"cidr"_s}},
        {u"prefix"_s, {u"cidr"_s, u"to"_s}},
        {u"vni"_s, {u"segment"_s}},
        {u"vlan"_s, {u"segment"_s}},
        {u"tag"_s, {u"segment"_s}},
        {u"segmentation-id"_s, {u"segment"_s}},
        {u"gw"_s, {u"gateway"_s, u"via"_s}},
        {u"router"_s, {u"routers"_s, u"gateway"_s}},
        {u"gateway"_s, {u"via"_s, u"external"_s}},
        {u"external-gateway"_s, {u"external"_s}},
        {u"provider"_s, {u"external"_s}},
        {u"nameserver"_s, {u"dns"_s}},
        {u"dns-server"_s, {u"dns"_s}},
        {u"host-route"_s, {u"routes"_s}},
        {u"range"_s, {u"pool"_s, u"cidr"_s}},
        {u"allocation-pool"_s, {u"pool"_s, u"dhcp"_s}},
        {u"next-hop"_s, {u"via"_s}},
        {u"nexthop"_s, {u"via"_s}},
        {u"nat"_s, {u"snat"_s}},
        {u"dvr"_s, {u"distributed"_s}},
        {u"vrrp"_s, {u"ha"_s}},
        // rules and checks
        {u"source"_s, {u"from"_s, u"remote"_s}},
        {u"destination"_s, {u"to"_s, u"remote"_s}},
        {u"target"_s, {u"to"_s}},
        {u"cidr"_s, {u"remote"_s, u"subnets"_s, u"to"_s}},
        {u"proto"_s, {u"protocol"_s}},
        {u"dport"_s, {u"port"_s}},
        {u"expected"_s, {u"expect"_s}},
    };
    return table;
}

} // namespace

QString meantKey(const QString &key, const QStringList &known)
{
    const QString word = key.toLower().replace(u'_', u'-');
    for (const QString &form : {word, word.endsWith(u's') ? word.chopped(1) : QString()}) {
        const QStringList meanings = otherWords().value(form);
        for (const QString &meaning : meanings) {
            if (known.contains(meaning))
                return meaning;
        }
    }
    return nearestWord(key, known);
}

} // namespace overlab::design
