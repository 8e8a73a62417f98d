// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/editing/adding.h"

#include "engine/design/editing/drawn.h"
#include "engine/design/editing/placement.h"
#include "engine/design/editing/rekeying.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace overlab::design {

namespace {

using namespace Qt::StringLiterals;

/// Far enough from each other to be told apart, also by those who see red and green alike.
constexpr std::array colors{"#c0392b", "#2471a3", "#1e8449", "#b9770e", "#7d3c98", "#117a65", "#a04000", "#515a5a"};

QString baseName(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Node:
        return u"node"_s;
    case ObjectKind::External:
        return u"external"_s;
    case ObjectKind::Tenant:
        return u"tenant"_s;
    case ObjectKind::Network:
        return u"net"_s;
    case ObjectKind::Router:
        return u"router"_s;
    case ObjectKind::Machine:
        return u"vm"_s;
    case ObjectKind::Note:
        return {};
    }
    return {};
}

QString freeColor(const Design &design)
{
    QStringList taken;
    for (const Tenant &tenant : design.tenants)
        taken.append(tenant.color.value_or(QString()));
    for (const char *color : colors) {
        if (!taken.contains(QLatin1StringView(color)))
            return QLatin1StringView(color);
    }
    return QLatin1StringView(colors.at(size_t(design.tenants.size()) % colors.size()));
}

/// The first of PATTERN ("10.0.%1.0/24") that overlaps none of \a taken.
Ipv4Subnet freeSubnet(const QString &pattern, int first, const QList<Ipv4Subnet> &taken)
{
    for (int i = first; i < 256; ++i) {
        const Ipv4Subnet subnet = Ipv4Subnet::parse(pattern.arg(i)).value_or(Ipv4Subnet());
        if (std::none_of(taken.cbegin(), taken.cend(), [&](const auto &other) { return other.overlaps(subnet); }))
            return subnet;
    }
    return Ipv4Subnet::parse(pattern.arg(first)).value_or(Ipv4Subnet());
}

Network newNetwork(const QString &name, const Tenant &tenant)
{
    QList<Ipv4Subnet> taken;
    for (const Network &network : tenant.networks) {
        for (const Subnet &subnet : network.subnets) {
            if (subnet.cidr)
                taken.append(*subnet.cidr);
        }
    }
    Network network;
    network.name = name;
    Subnet subnet;
    subnet.cidr = freeSubnet(u"10.0.%1.0/24"_s, 1, taken);
    network.subnets.append(subnet);
    return network;
}

Tenant &tenantFor(Design &design, const QString &name)
{
    for (Tenant &tenant : design.tenants) {
        if (tenant.name == name)
            return tenant;
    }
    Tenant tenant;
    tenant.name = name.isEmpty() ? freeName(baseName(ObjectKind::Tenant), namesOf(design, ObjectKind::Tenant, {})) : name;
    tenant.color = freeColor(design);
    design.tenants.append(tenant);
    return design.tenants.last();
}

} // namespace

ExternalNetwork freeExternal(const QString &name, const Design &design)
{
    QList<Ipv4Subnet> taken;
    bool hasFlat = false;
    QList<quint32> segments;
    for (const ExternalNetwork &external : design.externals) {
        taken.append(external.cidr);
        hasFlat = hasFlat || external.type == NetworkType::Flat;
        if (external.segment)
            segments.append(*external.segment);
    }
    ExternalNetwork external;
    external.name = name;
    external.cidr = freeSubnet(u"100.64.%1.0/24"_s, 1, taken); // shared address space (RFC 6598)
    if (hasFlat) { // one to a physical network
        external.type = NetworkType::Vlan;
        external.segment = 100;
        while (segments.contains(*external.segment))
            ++*external.segment;
    }
    return external;
}

QString freeName(const QString &base, const QStringList &taken)
{
    for (int number = 1;; ++number) {
        const QString name = base.isEmpty() ? QString::number(number) : u"%1-%2"_s.arg(base).arg(number);
        if (!taken.contains(name))
            return name;
    }
}

QString nextName(const QString &name, const QStringList &taken)
{
    if (!taken.contains(name))
        return name;
    static const QRegularExpression counted(u"^(.*)-[0-9]+$"_s);
    const QRegularExpressionMatch match = counted.match(name);
    return freeName(match.hasMatch() ? match.captured(1) : name, taken);
}

QStringList namesOf(const Design &design, ObjectKind kind, const QString &tenant)
{
    const Tenant *const owner = findTenant(design, tenant);
    const Tenant none;
    const Tenant &owned = owner ? *owner : none;
    switch (kind) {
    case ObjectKind::Node:
        return namesIn(design.nodes);
    case ObjectKind::External:
        return namesIn(design.externals);
    case ObjectKind::Tenant:
        return namesIn(design.tenants);
    case ObjectKind::Network:
        return namesIn(owned.networks);
    case ObjectKind::Router:
        return namesIn(owned.routers);
    case ObjectKind::Machine:
        return namesIn(owned.vms);
    case ObjectKind::Note:
        break;
    }
    QStringList notes;
    for (const ObjectId &id : allObjects(design)) {
        if (id.kind == ObjectKind::Note)
            notes.append(id.name);
    }
    return notes;
}

Added added(Design design, ObjectKind kind, const QString &tenant, QPointF place)
{
    const QHash<QString, ObjectId> meanings = canvasMeanings(design);
    const bool isOwned = kind == ObjectKind::Network || kind == ObjectKind::Router || kind == ObjectKind::Machine;
    ObjectId id{kind, {}, {}};
    if (isOwned)
        id.tenant = tenantFor(design, tenant).name;
    id.name = freeName(baseName(kind), namesOf(design, kind, id.tenant));
    switch (kind) {
    case ObjectKind::Node:
        design.nodes.append({id.name, {}, {}});
        break;
    case ObjectKind::External:
        design.externals.append(freeExternal(id.name, design));
        break;
    case ObjectKind::Tenant:
        tenantFor(design, id.name);
        break;
    case ObjectKind::Network: {
        Tenant &owner = tenantFor(design, id.tenant);
        owner.networks.append(newNetwork(id.name, owner));
        break;
    }
    case ObjectKind::Router: {
        Router router;
        router.name = id.name;
        tenantFor(design, id.tenant).routers.append(router);
        break;
    }
    case ObjectKind::Machine: {
        Machine machine;
        machine.name = id.name;
        tenantFor(design, id.tenant).vms.append(machine);
        break;
    }
    case ObjectKind::Note:
        break; // its placement is all of it
    }
    rekey(design, meanings); // the new name may have meant another object
    Placement placement;
    placement.at = place;
    return {placed(std::move(design), {{id, placement}}), id};
}

Added addedLightMachine(Design design, const QString &tenant, QPointF place)
{
    Added result = added(std::move(design), ObjectKind::Machine, tenant, place);
    drawnMachine(result.design, result.id)->type = MachineType::Namespace;
    return result;
}

} // namespace overlab::design
