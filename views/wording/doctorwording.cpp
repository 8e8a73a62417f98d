// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/doctorwording.h"

#include <QCoreApplication>
#include <QHash>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr char context[] = "overlab::views::DoctorWording";

// The keys and purposes of engine/host/probe. Programs have none: their name is their name.
const QHash<QString, const char *> &subjects()
{
    static const QHash<QString, const char *> table{
        {u"kernel"_s, QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "Linux kernel")},
        {u"user-namespaces"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "user namespaces")},
        {u"newuidmap"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "newuidmap and newgidmap")},
        {u"subordinate-ids"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "subordinate user and group ids")},
        {u"tun"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "tap devices (/dev/net/tun)")},
        {u"tiny-image"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "the built-in guest image “tiny”")},
        {u"kvm"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "hardware virtualisation (KVM)")},
        {u"qemu"_s, QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "QEMU")},
        {u"ovs-datapath"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "Open vSwitch in the kernel")},
        {u"bridge"_s, QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "bridges")},
        {u"veth"_s, QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "virtual Ethernet pairs")},
        {u"vxlan"_s, QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "VXLAN links")},
        {u"geneve"_s, QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "Geneve links")},
        {u"gre"_s, QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "GRE links")},
        {u"vlan"_s, QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "VLAN links")},
        {u"dummy"_s, QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "dummy links")},
        {u"ifb"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "links for rate limits (ifb)")},
        {u"vrf"_s, QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "routing instances (VRF)")},
        {u"netem"_s, QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "delay and loss (netem)")},
        {u"conntrack"_s, QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "connection tracking")},
        {u"conntrack-zones"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "connection tracking zones")},
        {u"physdev"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "matching of bridge ports (physdev)")},
        {u"nat"_s, QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "address translation (NAT)")},
        {u"bridge-netfilter"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "filtering on bridges")},
    };
    return table;
}

const QHash<QString, const char *> &purposes()
{
    static const QHash<QString, const char *> table{
        {u"everything"_s, QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "every lab")},
        {u"labs-without-root"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "labs without root")},
        {u"tunnels"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "tunnels between the nodes")},
        {u"vlan-networks"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "networks of type “vlan”")},
        {u"test-cards"_s, QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "test network cards")},
        {u"rate-limits"_s, QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "rate limits")},
        {u"routing-instances"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "several routing tables on a node")},
        {u"address-translation"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "address translation")},
        {u"security-groups"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "security groups")},
        {u"slow-links"_s, QT_TRANSLATE_NOOP("overlab::views::DoctorWording",
                                            "links with delay, loss and limited rate")},
        {u"fast-switching"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording",
                           "fast switching; without it Open vSwitch switches in user space")},
        {u"dhcp"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "DHCP and DNS of the networks")},
        {u"virtual-machines"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "virtual machines")},
        {u"virtual-machine-cards"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "network cards of virtual machines")},
        {u"fast-virtual-machines"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording",
                           "virtual machines at full speed; without it they are emulated")},
        {u"machines-without-image"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording",
                           "virtual machines that name no image of their own")},
        {u"light-guests"_s, QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "light guests")},
        {u"capture"_s, QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "packet capture")},
        {u"redundant-routers"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "highly available routers")},
        {u"uplink"_s, QT_TRANSLATE_NOOP("overlab::views::DoctorWording",
                                        "the way from “outside” to the real network")},
        {u"containers"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "containers as guests")},
    };
    return table;
}

constexpr auto hybridNeedsIt =
    QT_TRANSLATE_NOOP("overlab::views::DoctorWording",
                      "Designs that name no firewall use the hybrid one, which needs this: without it such a lab does not "
                      "come up. Designs with “firewall: native” filter in Open vSwitch instead.");

const QHash<QString, const char *> &meanings()
{
    static const QHash<QString, const char *> table{
        {u"newuidmap"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording",
                           "Without newuidmap and newgidmap only root can have labs here.")},
        {u"subordinate-ids"_s,
         QT_TRANSLATE_NOOP(
             "overlab::views::DoctorWording",
             "This user has too few ids in /etc/subuid or /etc/subgid. A lab of theirs "
             "does not start, or its services cannot change to users of their own; "
             "root's labs work.")},
        {u"tun"_s, QT_TRANSLATE_NOOP(
                       "overlab::views::DoctorWording",
                       "This user cannot open /dev/net/tun. Open vSwitch switches with it when "
                       "the kernel has no openvswitch module, and virtual machines get their "
                       "network cards from it: no lab starts without it then. A container needs "
                       "to be given the device.")},
        {u"slirp4netns"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording",
                           "Without slirp4netns “apply --uplink” builds the lab, but nothing leads "
                           "from its place “outside” to the real network.")},
        {u"physdev"_s, hybridNeedsIt},
        {u"bridge-netfilter"_s, hybridNeedsIt},
        {u"ipset"_s, hybridNeedsIt},
        {u"tiny-image"_s,
         QT_TRANSLATE_NOOP(
             "overlab::views::DoctorWording",
             "The built-in image was not made yet. Virtual machines that name no image "
             "of their own do not start; light guests do.")},
    };
    return table;
}

// What the probes say. What the system says is not in it: it stays as it is, as evidence.
const QHash<QString, const char *> &founds()
{
    static const QHash<QString, const char *> table{
        {u"the kernel has no such link kind"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "the kernel has no such link kind")},
        {u"the kernel has no sch_netem"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "the kernel has no sch_netem")},
        {u"the kernel has no br_netfilter"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "the kernel has no br_netfilter")},
        {u"the kernel has no openvswitch module"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "the kernel has no openvswitch module")},
        {u"root needs none"_s, QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "root needs none")},
        {u"no answer"_s, QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "no answer")},
        {u"KVM interprets instructions instead of running them: the processor's virtualization is not available to this "
         "host"_s,
         QT_TRANSLATE_NOOP("overlab::views::DoctorWording",
                           "KVM interprets instructions instead of running them: the processor's "
                           "virtualization is not available to this host")},
    };
    return table;
}

QString worded(const QHash<QString, const char *> &table, const QString &code)
{
    const char *const words = table.value(code);
    return words ? QCoreApplication::translate(context, words) : code;
}

} // namespace

QString doctorSubject(const QString &key)
{
    return worded(subjects(), key);
}

QString doctorPurpose(const QString &purpose)
{
    return worded(purposes(), purpose);
}

QString doctorMeaning(const QString &key)
{
    const char *const words = meanings().value(key);
    return words ? QCoreApplication::translate(context, words) : QString();
}

QString doctorFound(const QString &value)
{
    return worded(founds(), value);
}

QString doctorRemedyPlace(const QString &key)
{
    if (key == u"tiny-image")
        return QCoreApplication::translate("overlab::views::DoctorWording",
                                           "In the folder of Overlab's sources:");
    return QCoreApplication::translate("overlab::views::DoctorWording", "As root:");
}

QString doctorStateName(const QString &state)
{
    if (state == u"ok")
        return QCoreApplication::translate("overlab::views::DoctorWording", "ok");
    if (state == u"missing")
        return QCoreApplication::translate("overlab::views::DoctorWording", "missing");
    if (state == u"limited")
        return QCoreApplication::translate("overlab::views::DoctorWording", "limited");
    return state;
}

} // namespace overlab::views
