// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/doctorwording.h"

#include <QCoreApplication>
#include <QHash>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr char context[] = "overlab::views::DoctorWording";

struct Words
{
    const char *subject = nullptr;
    const char *purpose = nullptr;
};

const QHash<QString, Words> &wordsByKey()
{
    static const QHash<QString, Words> table{
        {u"user-namespaces"_s,
         {QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "user namespaces"),
          QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "labs without root")}},
        {u"newuidmap"_s,
         {QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "newuidmap and newgidmap"),
          QT_TRANSLATE_NOOP("overlab::views::DoctorWording",
                            "labs without root that run virtual machines")}},
        {u"subordinate-ids"_s,
         {QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "subordinate user and group ids"),
          QT_TRANSLATE_NOOP("overlab::views::DoctorWording",
                            "labs without root that run virtual machines")}},
        {u"tun"_s,
         {QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "/dev/net/tun"),
          QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "network cards of virtual machines")}},
        {u"kvm"_s,
         {QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "hardware virtualisation (KVM)"),
          QT_TRANSLATE_NOOP("overlab::views::DoctorWording",
                            "virtual machines at full speed; without it they are emulated")}},
        {u"ovs-datapath"_s,
         {QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "Open vSwitch in the kernel"),
          QT_TRANSLATE_NOOP("overlab::views::DoctorWording",
                            "fast switching; without it Open vSwitch switches in user space")}},
        {u"ovs-vswitchd"_s,
         {QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "Open vSwitch"),
          QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "every network of a lab")}},
        {u"netem"_s,
         {QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "netem"),
          QT_TRANSLATE_NOOP("overlab::views::DoctorWording",
                            "links with delay, loss and limited rate")}},
        {u"dnsmasq"_s,
         {QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "dnsmasq"),
          QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "DHCP and DNS of the networks")}},
        {u"libvirtd"_s,
         {QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "libvirt"),
          QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "virtual machines")}},
        {u"qemu"_s,
         {QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "QEMU"),
          QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "virtual machines")}},
        {u"iptables"_s,
         {QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "iptables"),
          QT_TRANSLATE_NOOP("overlab::views::DoctorWording",
                            "address translation and security groups")}},
        {u"conntrack"_s,
         {QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "connection tracking"),
          QT_TRANSLATE_NOOP("overlab::views::DoctorWording",
                            "address translation and security groups")}},
        {u"bridge-netfilter"_s,
         {QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "filtering on bridges"),
          QT_TRANSLATE_NOOP("overlab::views::DoctorWording",
                            "security groups in the hybrid firewall")}},
        {u"vxlan"_s,
         {QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "VXLAN links"),
          QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "tunnels between the nodes")}},
        {u"geneve"_s,
         {QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "Geneve links"),
          QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "networks of type “geneve”")}},
        {u"gre"_s,
         {QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "GRE links"),
          QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "networks of type “gre”")}},
        {u"guest-image"_s,
         {QT_TRANSLATE_NOOP("overlab::views::DoctorWording", "the image “tiny”"),
          QT_TRANSLATE_NOOP("overlab::views::DoctorWording",
                            "small virtual machines without a download")}},
    };
    return table;
}

} // namespace

QString doctorSubject(const QString &key)
{
    const Words words = wordsByKey().value(key);
    return words.subject ? QCoreApplication::translate(context, words.subject) : key;
}

QString doctorPurpose(const QString &key, const QString &fallback)
{
    const Words words = wordsByKey().value(key);
    return words.purpose ? QCoreApplication::translate(context, words.purpose) : fallback;
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
