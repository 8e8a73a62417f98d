// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screenshots/labwords.h"

#include <QJsonArray>

namespace overlab::screenshots {

using namespace Qt::StringLiterals;

namespace {

/// Tells where things are and how they are, and gives out devices and addresses.
class Teller
{
public:
    Teller(const design::Design &design, const QHash<QString, QString> &states) : m_design(design), m_states(states) {}

    QString stateOf(const QString &object) const { return m_states.value(object, u"running"_s); }

    QJsonObject told(const design::Node &node)
    {
        QJsonArray roles;
        if (node.hasRole(design::NodeRole::Network))
            roles.append(u"network"_s);
        if (node.hasRole(design::NodeRole::Compute))
            roles.append(u"compute"_s);
        const QString address = node.address ? node.address->toString() : u"192.168.255.%1"_s.arg(++m_last);
        return {{u"name"_s, node.name}, {u"roles"_s, roles}, {u"address"_s, address}, {u"state"_s, stateOf(node.name)}};
    }

    QJsonObject told(const design::Tenant &tenant, const design::Machine &machine)
    {
        const QString path = tenant.name + u'/' + machine.name;
        QJsonArray interfaces;
        for (const design::MachineInterface &interface : machine.interfaces) {
            const int number = ++m_last;
            const QString address = interface.address ? interface.address->toString() : u"10.0.9.%1"_s.arg(number);
            const QString mac = interface.mac ? interface.mac->toString() : u"fa:16:3e:5c:81:%1"_s.arg(number, 2, 16, QChar(u'0'));
            interfaces.append(QJsonObject{{u"network"_s, interface.network}, {u"address"_s, address}, {u"mac"_s, mac},
                                          {u"device"_s, u"tap8a6a0c35-%1"_s.arg(number, 2, 16, QChar(u'0'))}});
        }
        QJsonObject told{{u"tenant"_s, tenant.name}, {u"name"_s, machine.name},
                         {u"type"_s, machine.type == design::MachineType::Namespace ? u"namespace"_s : u"vm"_s},
                         {u"node"_s, machine.node.value_or(u"compute-0"_s)}, {u"state"_s, stateOf(path)},
                         {u"interfaces"_s, interfaces}};
        if (stateOf(path) == u"failed")
            told.insert(u"reason"_s, u"qemu-system-x86_64: cannot set up guest memory: Cannot allocate memory"_s);
        return told;
    }

    QJsonObject told(const design::Tenant &tenant, const design::Router &router) const
    {
        QJsonArray interfaces;
        for (const design::RouterInterface &interface : router.interfaces) {
            interfaces.append(QJsonObject{{u"network"_s, interface.network},
                                          {u"address"_s, interface.address ? interface.address->toString()
                                                                           : gatewayOf(tenant, interface.network)}});
        }
        QJsonObject told{{u"tenant"_s, tenant.name}, {u"name"_s, router.name},
                         {u"node"_s, router.node.value_or(u"control-0"_s)},
                         {u"state"_s, stateOf(tenant.name + u'/' + router.name)}, {u"interfaces"_s, interfaces}};
        if (router.external)
            told.insert(u"external"_s, QJsonObject{{u"network"_s, router.external->network}, {u"address"_s, u"100.64.1.10"_s}});
        return told;
    }

    QJsonObject told(const design::Tenant &tenant, const design::Network &network)
    {
        QJsonArray cidrs;
        for (const design::Subnet &subnet : network.subnets)
            cidrs.append(subnet.cidr ? subnet.cidr->toString() : subnet.cidr6);
        return {{u"tenant"_s, tenant.name}, {u"name"_s, network.name}, {u"type"_s, u"vxlan"_s},
                {u"segment"_s, int(network.segment.value_or(++m_last))}, {u"cidrs"_s, cidrs},
                {u"state"_s, stateOf(tenant.name + u'/' + network.name)},
                {u"localVlan"_s, QJsonObject{{u"compute-0"_s, 1}, {u"compute-1"_s, 1}}}};
    }

private:
    static QString gatewayOf(const design::Tenant &tenant, const QString &name)
    {
        for (const design::Network &network : tenant.networks) {
            if (network.name != name || network.subnets.isEmpty())
                continue;
            if (const auto *const given = std::get_if<Ipv4Address>(&network.subnets.first().gateway))
                return given->toString();
        }
        return u"10.0.0.1"_s;
    }

    const design::Design &m_design;
    const QHash<QString, QString> m_states;
    int m_last = 0;
};

QJsonObject step(const QString &action, const QString &kind, const QString &place, const QString &object,
                 const QStringList &commands)
{
    return {{u"action"_s, action}, {u"kind"_s, kind}, {u"place"_s, place}, {u"object"_s, object},
            {u"subject"_s, commands.first().section(u' ', -1)}, {u"commands"_s, QJsonArray::fromStringList(commands)}};
}

QJsonObject problem(const QString &severity, const QString &object, const QString &code, const QString &detail)
{
    return {{u"severity"_s, severity}, {u"object"_s, object}, {u"code"_s, code},
            {u"arguments"_s, QJsonArray{u"compute-0"_s}}, {u"detail"_s, detail}};
}

} // namespace

QJsonObject labStatus(const design::Design &design, const QHash<QString, QString> &states)
{
    Teller teller(design, states);
    QJsonArray nodes;
    for (const design::Node &node : design.effectiveNodes())
        nodes.append(teller.told(node));
    QJsonArray machines;
    QJsonArray routers;
    QJsonArray networks;
    QJsonArray tenants;
    for (const design::Tenant &tenant : design.tenants) {
        for (const design::Network &network : tenant.networks)
            networks.append(teller.told(tenant, network));
        for (const design::Router &router : tenant.routers)
            routers.append(teller.told(tenant, router));
        for (const design::Machine &machine : tenant.vms)
            machines.append(teller.told(tenant, machine));
        tenants.append(QJsonObject{{u"name"_s, tenant.name}, {u"used"_s, QJsonObject{{u"vms"_s, tenant.vms.size()}}}});
    }
    return {{u"lab"_s, design.name}, {u"state"_s, states.isEmpty() ? u"running"_s : u"partial"_s}, {u"nodes"_s, nodes},
            {u"vms"_s, machines}, {u"routers"_s, routers}, {u"networks"_s, networks}, {u"tenants"_s, tenants}};
}

QJsonObject articlePlan()
{
    const QJsonArray steps{
        step(u"create"_s, u"port"_s, u"compute-1"_s, u"red/vm-5"_s,
             {u"ip link add qvo5f31c2aa-90 type veth peer name qvb5f31c2aa-90"_s, u"ovs-vsctl add-port br-int qvo5f31c2aa-90"_s}),
        step(u"create"_s, u"flow"_s, u"compute-1"_s, u"red/vm-5"_s,
             {u"ovs-ofctl add-flow br-int table=25,priority=2,in_port=4,dl_src=fa:16:3e:90:11:05,actions=resubmit(,60)"_s}),
        step(u"create"_s, u"machine"_s, u"compute-1"_s, u"red/vm-5"_s, {u"virsh create instance-00000005.xml"_s}),
        step(u"change"_s, u"file"_s, u"control-0"_s, u"red/net-2"_s, {u"install -m 644 host /var/lib/dhcp/red-net-2/host"_s}),
        step(u"remove"_s, u"port"_s, u"compute-0"_s, u"red/vm-3"_s, {u"ovs-vsctl del-port br-int qvo83ada401-2c"_s}),
    };
    return {{u"steps"_s, steps},  {u"created"_s, 3},    {u"changed"_s, 1},
            {u"removed"_s, 1},    {u"unchanged"_s, 38}, {u"problems"_s, QJsonArray()}};
}

QJsonObject applyWithProblems()
{
    return {{u"lab"_s, u"article"_s}, {u"created"_s, 41}, {u"changed"_s, 0}, {u"removed"_s, 0}, {u"unchanged"_s, 0},
            {u"seconds"_s, 6.4},
            {u"problems"_s,
             QJsonArray{problem(u"error"_s, u"red/vm-3"_s, u"machine-failed"_s,
                                u"qemu-system-x86_64: cannot set up guest memory: Cannot allocate memory"_s),
                        problem(u"warning"_s, u"red/router-1"_s, u"not-realised-ha"_s, {})}}};
}

} // namespace overlab::screenshots
