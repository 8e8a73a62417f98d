// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/fieldwording.h"

#include <QCoreApplication>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

struct FieldWording
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::FieldWording)
};

struct Words
{
    const char *section; ///< "*": any
    const char *key;
    const char *text;
};

constexpr Words labels[] = {
    {"*", "name", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Name")},
    {"*", "address", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Address")},
    {"*", "mac", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "MAC")},
    {"*", "node", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Node")},
    {"*", "network", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Network")},
    {"*", "type", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Type")},
    {"*", "cidr", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "CIDR")},
    {"*", "mtu", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "MTU")},
    {"*", "gateway", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Gateway")},
    {"*", "pool", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Pool")},
    {"*", "protocol", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Protocol")},
    {"*", "port", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Port")},
    {"*", "routes", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Routes")},
    {"*", "interfaces", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Interfaces")},
    {"*", "locked", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Locked")},
    {"*", "segment", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Segment")},
    {"*", "memory", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Memory")},
    {"*", "vcpus", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "vCPUs")},
    {"*", "security-groups", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Security groups")},
    {"design", "description", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Description")},
    {"design", "settings", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Settings")},
    {"design", "underlay", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Underlay")},
    {"design", "images", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Images")},
    {"design", "checks", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Checks")},
    {"settings", "firewall", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Firewall")},
    {"settings", "datapath", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Datapath")},
    {"settings", "tunnel", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Tunnels")},
    {"settings", "domain", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "DNS domain")},
    {"image", "file", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "File")},
    {"image", "user", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "User")},
    {"check", "from", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "From")},
    {"check", "to", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "To")},
    {"check", "expect", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Expected")},
    {"node", "roles", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Roles")},
    {"note", "text", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Text (Markdown)")},
    {"tenant", "color", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Colour")},
    {"tenant", "quota", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Quota")},
    {"quota", "vms", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Machines")},
    {"quota", "networks", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Networks")},
    {"quota", "routers", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Routers")},
    {"quota", "floating-ips", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Floating IPs")},
    {"security-group", "rules", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Rules")},
    {"rule", "direction", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Direction")},
    {"rule", "remote", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Remote")},
    {"network", "subnets", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Subnets")},
    {"subnet", "dhcp", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "DHCP")},
    {"subnet", "dns", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "DNS servers")},
    {"dhcp", "lease", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Lease (s)")},
    {"placement", "canvas", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Drawing")},
    {"route", "to", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "To")},
    {"route", "via", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Via")},
    {"router", "external", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Way out")},
    {"router", "distributed", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Distributed")},
    {"router", "ha", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "HA (VRRP)")},
    {"router-external", "snat", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "SNAT")},
    {"vm", "image", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Image")},
    {"vm", "disk", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Disk")},
    {"vm", "graphics", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Graphics")},
    {"vm", "user-data", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "User data")},
    {"vm", "ssh-keys", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "SSH keys")},
    {"interface", "port-security", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Port security")},
    {"interface", "allowed-addresses", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Allowed addresses")},
    {"interface", "floating-ip", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Floating IP")},
};

constexpr Words hints[] = {
    {"*", "name",
     QT_TRANSLATE_NOOP("overlab::views::FieldWording",
                       "1 to 63 letters, digits, dots, hyphens and underscores. A new name goes wherever the old one is used.")},
    {"*", "node",
     QT_TRANSLATE_NOOP("overlab::views::FieldWording",
                       "The node that it runs on. Without one the scheduler chooses.")},
    {"*", "locked", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Automatic layout leaves it where it is.")},
    {"*", "memory",
     QT_TRANSLATE_NOOP("overlab::views::FieldWording",
                       "A whole number with a unit, such as 512MiB or 2GiB.")},
    {"*", "mtu", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "The largest packet, in bytes.")},
    {"settings", "firewall",
     QT_TRANSLATE_NOOP("overlab::views::FieldWording",
                       "hybrid: iptables on a Linux bridge for each port; native: Open vSwitch flows with connection tracking; none: no security groups.")},
    {"settings", "datapath",
     QT_TRANSLATE_NOOP("overlab::views::FieldWording",
                       "Open vSwitch's datapath: the kernel module (system), userspace (netdev), or what the host has (auto).")},
    {"settings", "tunnel", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "The type of networks that name none.")},
    {"settings", "domain",
     QT_TRANSLATE_NOOP("overlab::views::FieldWording",
                       "The domain that DHCP gives to machines.")},
    {"underlay", "cidr", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "The physical network between the nodes.")},
    {"image", "file",
     QT_TRANSLATE_NOOP("overlab::views::FieldWording",
                       "A qcow2 file, relative to the folder of the design.")},
    {"image", "user", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "The user that one logs in as.")},
    {"check", "from", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "A machine (TENANT/NAME), or \"outside\".")},
    {"check", "to",
     QT_TRANSLATE_NOOP("overlab::views::FieldWording",
                       "A machine (TENANT/NAME), an address, or \"outside\".")},
    {"check", "port", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Needs TCP or UDP.")},
    {"check", "expect",
     QT_TRANSLATE_NOOP("overlab::views::FieldWording",
                       "pass: the packets arrive; drop: they do not.")},
    {"node", "roles",
     QT_TRANSLATE_NOOP("overlab::views::FieldWording",
                       "network: may hold routers and DHCP servers; compute: may hold machines.")},
    {"node", "address", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "On the underlay.")},
    {"external", "segment", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "The VLAN id; only with the type vlan.")},
    {"external", "pool",
     QT_TRANSLATE_NOOP("overlab::views::FieldWording",
                       "FIRST-LAST: for routers and floating IPs.")},
    {"external", "gateway", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Answered by the place \"outside\".")},
    {"network", "segment",
     QT_TRANSLATE_NOOP("overlab::views::FieldWording",
                       "VNI, GRE key or VLAN id; none for flat and local.")},
    {"subnet", "gateway", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "An address, or \"none\".")},
    {"subnet", "dns",
     QT_TRANSLATE_NOOP("overlab::views::FieldWording",
                       "Resolvers for the machines, separated by commas.")},
    {"subnet", "routes", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Handed out by DHCP (option 121).")},
    {"dhcp", "address", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Of the DHCP server.")},
    {"dhcp", "pool", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "FIRST-LAST: what DHCP hands out.")},
    {"rule", "port",
     QT_TRANSLATE_NOOP("overlab::views::FieldWording",
                       "A port, or a range such as 80-443. Needs TCP or UDP.")},
    {"rule", "remote",
     QT_TRANSLATE_NOOP("overlab::views::FieldWording",
                       "A CIDR, or group:NAME for the members of a security group.")},
    {"router", "distributed", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "DVR: read and kept, not built yet.")},
    {"router", "ha",
     QT_TRANSLATE_NOOP("overlab::views::FieldWording",
                       "VRRP over the network nodes: read and kept, not built yet.")},
    {"router-external", "snat",
     QT_TRANSLATE_NOOP("overlab::views::FieldWording",
                       "Whether machines without a floating IP get out.")},
    {"vm", "type",
     QT_TRANSLATE_NOOP("overlab::views::FieldWording",
                       "vm: a virtual machine (QEMU); namespace: a light guest made of namespaces.")},
    {"vm", "disk", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "A whole number with a unit, such as 10GiB.")},
    {"vm", "graphics",
     QT_TRANSLATE_NOOP("overlab::views::FieldWording",
                       "vnc: a screen, keyboard and mouse, shown below with the terminals; none: a serial console only.")},
    {"vm", "user-data",
     QT_TRANSLATE_NOOP("overlab::views::FieldWording",
                       "For cloud-init, through the metadata service.")},
    {"vm", "ssh-keys", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Public keys, one a line.")},
    {"interface", "port-security",
     QT_TRANSLATE_NOOP("overlab::views::FieldWording",
                       "Whether only the interface's own addresses may send.")},
    {"interface", "allowed-addresses",
     QT_TRANSLATE_NOOP("overlab::views::FieldWording",
                       "More addresses that the interface may send from.")},
    {"interface", "floating-ip",
     QT_TRANSLATE_NOOP("overlab::views::FieldWording",
                       "An address of an external network that leads here.")},
};

constexpr Words absences[] = {
    {"quota", "*", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "no limit")},
    {"rule", "port", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "every port")},
    {"rule", "remote", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "anyone")},
    {"vm", "disk", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "the image's own size")},
    {"vm", "user-data", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "none")},
    {"vm", "ssh-keys", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "none")},
    {"interface", "floating-ip", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "none")},
    {"router-external", "network", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "none")},
    {"tenant", "color", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "neutral")},
    {"allowed-address", "mac", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "the interface's own")},
    {"external", "pool", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "the whole subnet")},
    {"dhcp", "pool", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "every free address")},
    {"check", "port", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "none")},
    {"image", "user", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "not given")},
    {"design", "description", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "What is this lab for?")},
};

constexpr Words items[] = {
    {"design", "images", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Image %1")},
    {"design", "checks", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Check %1")},
    {"tenant", "security-groups", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Group %1")},
    {"security-group", "rules", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Rule %1")},
    {"network", "subnets", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Subnet %1")},
    {"*", "routes", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Route %1")},
    {"*", "interfaces", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Interface %1")},
    {"interface", "allowed-addresses", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Address %1")},
};

constexpr Words additions[] = {
    {"design", "images", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Add an image")},
    {"design", "checks", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Add a check")},
    {"tenant", "security-groups", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Add a security group")},
    {"security-group", "rules", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Add a rule")},
    {"network", "subnets", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Add a subnet")},
    {"*", "routes", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Add a route")},
    {"*", "interfaces", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Add an interface")},
    {"interface", "allowed-addresses", QT_TRANSLATE_NOOP("overlab::views::FieldWording", "Add an allowed address")},
};

bool fits(const char *pattern, const QString &word)
{
    return qstrcmp(pattern, "*") == 0 || QLatin1StringView(pattern) == word;
}

/// The row of the section itself goes before one for any.
template<size_t count>
QString found(const Words (&table)[count], const QString &section, const QString &key)
{
    const char *text = nullptr;
    for (const Words &words : table) {
        if (!fits(words.section, section) || !fits(words.key, key))
            continue;
        text = words.text;
        if (QLatin1StringView(words.section) == section)
            break;
    }
    return text ? FieldWording::tr(text) : QString();
}

} // namespace

QString fieldLabel(const QString &section, const QString &key)
{
    const QString label = found(labels, section, key);
    return label.isEmpty() ? key : label;
}

QString fieldHint(const QString &section, const QString &key)
{
    return found(hints, section, key);
}

QString absentWords(const QString &section, const QString &key)
{
    return found(absences, section, key);
}

QString itemLabel(const QString &section, const QString &key, qsizetype number)
{
    return found(items, section, key).arg(number);
}

QString addLabel(const QString &section, const QString &key)
{
    return found(additions, section, key);
}

QString kindLabel(design::ObjectKind kind)
{
    switch (kind) {
    case design::ObjectKind::Node:
        return FieldWording::tr("Node");
    case design::ObjectKind::External:
        return FieldWording::tr("External network");
    case design::ObjectKind::Tenant:
        return FieldWording::tr("Tenant");
    case design::ObjectKind::Network:
        return FieldWording::tr("Network");
    case design::ObjectKind::Router:
        return FieldWording::tr("Router");
    case design::ObjectKind::Machine:
        return FieldWording::tr("Machine");
    case design::ObjectKind::Note:
        return FieldWording::tr("Note");
    }
    return {};
}

QString objectLabel(const design::ObjectId &id)
{
    return id.kind == design::ObjectKind::Note ? kindLabel(id.kind) : id.object();
}

} // namespace overlab::views
