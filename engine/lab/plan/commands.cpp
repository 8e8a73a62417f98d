// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/plan/commands.h"

#include "engine/blueprint/naming.h"
#include "engine/blueprint/outside.h"
#include "engine/lab/node/ovsmapping.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace overlab::lab::commands {

namespace {

using namespace Qt::StringLiterals;

QString mapArguments(const QString &column, const QMap<QString, QString> &map)
{
    QString text;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        text += u' ' + quoted(column + u':' + it.key() + u"=\""_s + it.value() + u'"');
    return text;
}

/// "ip" or "ip -n NAME".
QString ip(const QString &nameSpace)
{
    return nameSpace.isEmpty() ? u"ip"_s : u"ip -n "_s + nameSpace;
}

QString ofctl(const QString &command, const blueprint::Flow &flow, const QString &text)
{
    return u"ovs-ofctl -O OpenFlow14 %1 %2 %3"_s.arg(command, flow.bridge, quoted(text));
}

} // namespace

QString quoted(const QString &word)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_./:=@%+,-]+$"_s);
    if (plain.match(word).hasMatch())
        return word;
    return u'\'' + QString(word).replace(u"'"_s, u"'\\''"_s) + u'\'';
}

QString flowIdentity(const blueprint::Flow &flow)
{
    QString text = u"table=%1,priority=%2"_s.arg(flow.table).arg(flow.priority);
    if (!flow.match.isEmpty())
        text += u',' + flow.match;
    return text;
}

QString guestNamespaceName(const QUuid &machine)
{
    return u"guest-"_s + blueprint::uuidText(machine);
}

QStringList create(const blueprint::NamedNamespace &space)
{
    QStringList lines{u"ip netns add "_s + space.name,
                      u"ip -n %1 link set lo up"_s.arg(space.name)};
    for (auto it = space.sysctls.cbegin(); it != space.sysctls.cend(); ++it) {
        lines.append(u"ip netns exec %1 sysctl -q -w %2=%3"_s.arg(space.name, it.key(),
                                                                  it.value()));
    }
    if (!space.iptables.isEmpty()) {
        lines.append(u"printf %s %1 | ip netns exec %2 iptables-restore"_s.arg(
            quoted(space.iptables), space.name));
    }
    return lines;
}

QStringList forget(const QString &space, const QList<Ipv4Address> &addresses)
{
    QStringList lines;
    for (const Ipv4Address address : addresses) {
        // Its exit status says whether there was one.
        for (const QString &direction : {u"--orig-dst"_s, u"--reply-dst"_s}) {
            lines.append(u"ip netns exec %1 conntrack --delete %2 %3 || true"_s.arg(
                space, direction, address.toString()));
        }
    }
    return lines;
}

QStringList create(const blueprint::LinuxBridge &bridge)
{
    return {u"ip link add %1 mtu %2 type bridge ageing_time 0 forward_delay 0 stp_state 0 "
            "mcast_snooping 0"_s.arg(bridge.name).arg(bridge.mtuBytes),
            u"ip link set %1 up"_s.arg(bridge.name)};
}

QStringList create(const blueprint::VethPair &pair)
{
    const QString space = pair.peerGuest.isNull() ? QString() : guestNamespaceName(pair.peerGuest);
    QStringList lines;
    QString peer = u"peer name %1 address %2 mtu %3"_s.arg(pair.peer, pair.peerMac.toString())
                       .arg(pair.mtuBytes);
    if (!space.isEmpty()) {
        lines += {u"ip netns add "_s + space, u"ip -n %1 link set lo up"_s.arg(space)};
        peer += u" netns "_s + space;
    }
    lines.append(u"ip link add %1 address %2 mtu %3 type veth %4"_s.arg(pair.name,
                                                                        pair.mac.toString())
                     .arg(pair.mtuBytes)
                     .arg(peer));
    if (!pair.master.isEmpty())
        lines.append(u"ip link set %1 master %2"_s.arg(pair.name, pair.master));
    if (!pair.peerMaster.isEmpty())
        lines.append(u"%1 link set %2 master %3"_s.arg(ip(space), pair.peer, pair.peerMaster));
    lines.append(u"ip link set %1 up"_s.arg(pair.name));
    if (space.isEmpty())
        lines.append(u"ip link set %1 up"_s.arg(pair.peer));
    return lines;
}

QStringList create(const blueprint::TapDevice &tap)
{
    return {u"ip tuntap add dev %1 mode tap vnet_hdr"_s.arg(tap.name),
            u"ip link set %1 address %2 mtu %3 up"_s.arg(tap.name, tap.mac.toString())
                .arg(tap.mtuBytes)};
}

QStringList create(const blueprint::OvsBridge &bridge)
{
    const host::BridgeConfig config = toConfig(bridge);
    QString line = u"ovs-vsctl --may-exist add-br %1 -- set Bridge %1 datapath_type=%2 "
                   "fail_mode=secure protocols=%3"_s.arg(bridge.name, bridge.datapathType,
                                                         config.protocols.join(u','));
    line += mapArguments(u"other_config"_s, config.otherConfig);
    if (bridge.mac)
        line += u" other_config:hwaddr=\\\"%1\\\""_s.arg(bridge.mac->toString());
    line += mapArguments(u"external_ids"_s, config.externalIds);
    QStringList lines{line};
    if (bridge.name == u"br-int" && bridge.fragments != blueprint::OvsBridge().fragments)
        lines.append(u"ovs-ofctl set-frags %1 %2"_s.arg(bridge.name, bridge.fragments));
    return lines;
}

QStringList create(const blueprint::OvsPort &port)
{
    const host::PortConfig config = toConfig(port);
    QString line = u"ovs-vsctl --may-exist add-port %1 %2"_s.arg(port.bridge, port.name);
    if (port.tag != 0)
        line += u" tag=%1"_s.arg(port.tag);
    line += u" -- set Port "_s + port.name + mapArguments(u"external_ids"_s, config.portExternalIds)
        + mapArguments(u"other_config"_s, config.otherConfig);
    QString interface;
    if (!port.type.isEmpty())
        interface += u" type="_s + port.type;
    interface += mapArguments(u"options"_s, port.options);
    if (port.mac)
        interface += u" mac=\\\"%1\\\""_s.arg(port.mac->toString());
    interface += mapArguments(u"external_ids"_s, port.interfaceIds);
    if (!interface.isEmpty())
        line += u" -- set Interface "_s + port.name + interface;
    return {line};
}

QStringList create(const blueprint::Flow &flow)
{
    return {ofctl(u"add-flow"_s, flow,
                  u"cookie=0x%1,%2 actions=%3"_s.arg(flow.cookie, 0, 16)
                      .arg(flowIdentity(flow), flow.actions))};
}

QStringList create(const blueprint::Device &device)
{
    QStringList lines;
    if (!device.nameSpace.isEmpty())
        lines.append(u"ip link set %1 netns %2"_s.arg(device.name, device.nameSpace));
    lines.append(u"%1 link set %2 mtu %3 up"_s.arg(ip(device.nameSpace), device.name)
                     .arg(device.mtuBytes));
    for (const blueprint::InterfaceAddress &address : device.addresses) {
        lines.append(u"%1 address add %2 brd + dev %3"_s.arg(ip(device.nameSpace),
                                                             address.toString(), device.name));
    }
    for (const blueprint::InterfaceAddress &address : device.addresses) {
        if (device.announces) {
            lines.append(u"ip netns exec %1 arping -U -I %2 -c 1 -w 2 %3"_s.arg(
                device.nameSpace, device.name, address.address.toString()));
        }
    }
    return lines;
}

QStringList create(const blueprint::NamespaceRoute &route)
{
    return {u"%1 route replace %2 via %3 proto static"_s.arg(
        ip(route.nameSpace),
        route.to.prefixLength() == 0 ? u"default"_s : route.to.toString(), route.via.toString())};
}

QStringList create(const blueprint::ConfigFile &file)
{
    return {u"mkdir -p "_s + QFileInfo(file.path).path(),
            u"printf %s %1 > %2"_s.arg(quoted(QString::fromUtf8(file.content)), file.path)};
}

QStringList create(const blueprint::Service &service)
{
    QStringList words;
    for (const QString &word : service.command)
        words.append(quoted(word));
    return {words.join(u' ') + u" &"_s};
}

QStringList create(const blueprint::NamespaceGuest &guest)
{
    const QString space = guestNamespaceName(guest.uuid);
    QStringList lines;
    for (const blueprint::GuestInterface &card : guest.interfaces) {
        lines.append(u"ip -n %1 link set %2 up"_s.arg(space, card.device));
        lines.append(u"ip netns exec %1 ethtool -K %2 tx off"_s.arg(space, card.device));
        if (card.dhcp) {
            lines.append(u"ip netns exec %1 env GUEST_FOLDER=/run busybox udhcpc -b -i %2 "
                         "-x hostname:%3 -s /run/program/guest-bin/lease"_s.arg(
                             space, card.device, guest.hostName));
            continue;
        }
        for (const blueprint::InterfaceAddress &address : card.addresses) {
            lines.append(u"ip -n %1 address add %2 dev %3"_s.arg(space, address.toString(),
                                                                 card.device));
        }
        if (card.gateway) {
            lines.append(u"ip -n %1 route add default via %2"_s.arg(space,
                                                                    card.gateway->toString()));
        }
    }
    return lines;
}

QStringList create(const blueprint::Domain &domain)
{
    return {u"virsh define %1.xml"_s.arg(domain.name), u"virsh start "_s + domain.name};
}

QStringList create(const blueprint::AddressSet &set)
{
    QStringList lines{u"ipset -exist create %1 hash:net family %2"_s.arg(
                          set.name, set.ipv6 ? u"inet6"_s : u"inet"_s),
                      u"ipset flush "_s + set.name};
    for (const Ipv4Subnet &member : set.members)
        lines.append(u"ipset add %1 %2"_s.arg(set.name, member.toString()));
    return lines;
}

QStringList create(const blueprint::PacketFilter &filter)
{
    const QString restore = u"printf %s %1 | %2-restore"_s.arg(quoted(filter.rules), filter.program);
    if (filter.origin == blueprint::uplinkOrigin)
        return {restore};
    return {restore, u"sysctl -q -w net.bridge.bridge-nf-call-%1=1"_s.arg(filter.program),
            u"sysctl -q -w net.bridge.bridge-nf-filter-vlan-tagged=1"_s,
            u"sysctl -q -w net.netfilter.nf_conntrack_tcp_loose=0"_s};
}

QStringList remove(const blueprint::AddressSet &set)
{
    return {u"ipset destroy "_s + set.name};
}

QStringList remove(const blueprint::PacketFilter &filter)
{
    if (filter.origin == blueprint::uplinkOrigin)
        return {filter.program + u" -t nat -F"_s, filter.program + u" -F"_s};
    return {filter.program + u" -t raw -F"_s, filter.program + u" -t raw -X"_s,
            filter.program + u" -F"_s, filter.program + u" -X"_s};
}

QStringList remove(const blueprint::NamedNamespace &space)
{
    return {u"ip netns delete "_s + space.name};
}

QStringList remove(const blueprint::LinuxBridge &bridge)
{
    return {u"ip link delete "_s + bridge.name};
}

QStringList remove(const blueprint::VethPair &pair)
{
    return {u"ip link delete "_s + pair.name};
}

QStringList remove(const blueprint::TapDevice &tap)
{
    return {u"ip link delete "_s + tap.name};
}

QStringList remove(const blueprint::OvsBridge &bridge)
{
    return {u"ovs-vsctl --if-exists del-br "_s + bridge.name};
}

QStringList remove(const blueprint::OvsPort &port)
{
    return {u"ovs-vsctl --if-exists del-port %1 %2"_s.arg(port.bridge, port.name)};
}

QStringList remove(const blueprint::Flow &flow)
{
    return {ofctl(u"--strict del-flows"_s, flow, flowIdentity(flow))};
}

QStringList remove(const blueprint::Device &)
{
    return {}; // it goes with its port
}

QStringList remove(const blueprint::NamespaceRoute &route)
{
    return {u"%1 route delete %2 via %3"_s.arg(
        ip(route.nameSpace),
        route.to.prefixLength() == 0 ? u"default"_s : route.to.toString(), route.via.toString())};
}

QStringList remove(const blueprint::ConfigFile &file)
{
    return {u"rm -f "_s + file.path};
}

QStringList remove(const blueprint::Service &service)
{
    return {u"kill \"$(cat %1)\""_s.arg(service.pidFile)};
}

QStringList remove(const blueprint::NamespaceGuest &guest)
{
    return {u"ip netns delete "_s + guestNamespaceName(guest.uuid)};
}

QStringList remove(const blueprint::Domain &domain)
{
    return {u"virsh destroy "_s + domain.name, u"virsh undefine "_s + domain.name};
}

} // namespace overlab::lab::commands
