// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/editing/moving.h"

#include "engine/design/editing/adding.h"
#include "engine/design/editing/drawn.h"
#include "engine/design/editing/placement.h"
#include "engine/design/editing/rekeying.h"

#include <algorithm>

namespace overlab::design {

namespace {

using namespace Qt::StringLiterals;

/// Takes those of \a objects out of \a from and gives them to \a to, under names that are free there.
template<typename Item>
void move(ObjectKind kind, const QString &owner, QList<Item> &from, const QString &tenant, QList<Item> &to,
          const QSet<ObjectId> &objects, QHash<ObjectId, ObjectId> &ids)
{
    for (qsizetype i = 0; i < from.size();) {
        const ObjectId id{kind, owner, from.at(i).name};
        if (!objects.contains(id)) {
            ++i;
            continue;
        }
        Item item = from.takeAt(i);
        item.name = nextName(item.name, namesIn(to));
        ids.insert(id, {kind, tenant, item.name});
        to.append(item);
    }
}

/// Every reference, to where its network is now, seen from where the interface is now.
class References
{
public:
    References(const Design &before, const QHash<ObjectId, ObjectId> &ids) : m_ids(ids)
    {
        const auto remember = [this](const ObjectId &owner, const auto &interfaces) {
            QList<ObjectId> targets;
            for (const auto &interface : interfaces)
                targets.append(now(networkId(owner.tenant, interface.network)));
            m_targets.insert(now(owner), targets);
        };
        for (const Tenant &tenant : before.tenants) {
            for (const Machine &machine : tenant.vms)
                remember({ObjectKind::Machine, tenant.name, machine.name}, machine.interfaces);
            for (const Router &router : tenant.routers)
                remember({ObjectKind::Router, tenant.name, router.name}, router.interfaces);
        }
    }

    void mend(Design &design) const
    {
        for (Tenant &tenant : design.tenants) {
            for (Machine &machine : tenant.vms)
                mend({ObjectKind::Machine, tenant.name, machine.name}, machine.interfaces);
            for (Router &router : tenant.routers)
                mend({ObjectKind::Router, tenant.name, router.name}, router.interfaces);
        }
    }

private:
    ObjectId now(const ObjectId &id) const { return m_ids.value(id, id); }

    template<typename Interface>
    void mend(const ObjectId &owner, QList<Interface> &interfaces) const
    {
        const QList<ObjectId> targets = m_targets.value(owner);
        for (qsizetype i = 0; i < interfaces.size() && i < targets.size(); ++i) {
            const ObjectId before = networkId(owner.tenant, interfaces.at(i).network);
            if (before != targets.at(i))
                interfaces[i].network = referenceTo(targets.at(i), owner.tenant);
        }
    }

    const QHash<ObjectId, ObjectId> &m_ids;
    QHash<ObjectId, QList<ObjectId>> m_targets;
};

void leaveGroupsBehind(Tenant &tenant, const QSet<QString> &machines)
{
    QStringList known = namesIn(tenant.securityGroups);
    known.append(u"default"_s);
    for (Machine &machine : tenant.vms) {
        if (!machines.contains(machine.name))
            continue;
        for (MachineInterface &interface : machine.interfaces) {
            if (!interface.securityGroups)
                continue;
            interface.securityGroups->removeIf([&known](const QString &group) { return !known.contains(group); });
            if (interface.securityGroups->isEmpty())
                interface.securityGroups.reset();
        }
    }
}

void renameEnd(QString &end, const QHash<ObjectId, ObjectId> &ids)
{
    if (const std::optional<ObjectId> machine = machineId(end))
        end = ids.value(*machine, *machine).object();
}

} // namespace

Moved movedToTenant(Design design, const QSet<ObjectId> &objects, const QString &tenant)
{
    Moved moved;
    const Design before = design;
    const QHash<QString, ObjectId> meanings = canvasMeanings(design);
    if (!findTenant(design, tenant))
        return {design, {}};
    for (qsizetype i = 0; i < design.tenants.size(); ++i) {
        if (design.tenants.at(i).name == tenant)
            continue;
        Tenant from = design.tenants.at(i);
        Tenant &to = *drawnTenant(design, tenant);
        move(ObjectKind::Network, from.name, from.networks, tenant, to.networks, objects, moved.ids);
        move(ObjectKind::Router, from.name, from.routers, tenant, to.routers, objects, moved.ids);
        move(ObjectKind::Machine, from.name, from.vms, tenant, to.vms, objects, moved.ids);
        design.tenants[i] = from;
    }
    if (moved.ids.isEmpty())
        return {before, {}};
    References(before, moved.ids).mend(design);
    QSet<QString> machines;
    for (const ObjectId &id : std::as_const(moved.ids)) {
        if (id.kind == ObjectKind::Machine)
            machines.insert(id.name);
    }
    leaveGroupsBehind(*drawnTenant(design, tenant), machines);
    for (Check &check : design.checks) {
        renameEnd(check.from, moved.ids);
        renameEnd(check.to, moved.ids);
    }
    rekey(design, meanings, [&moved](const ObjectId &id) { return moved.ids.value(id, id); });
    moved.design = std::move(design);
    return moved;
}

Design movedToNode(Design design, const QSet<ObjectId> &objects, const std::optional<QString> &node)
{
    for (Tenant &tenant : design.tenants) {
        for (Machine &machine : tenant.vms) {
            if (objects.contains({ObjectKind::Machine, tenant.name, machine.name}))
                machine.node = node;
        }
        for (Router &router : tenant.routers) {
            if (objects.contains({ObjectKind::Router, tenant.name, router.name}))
                router.node = node;
        }
    }
    return design;
}

} // namespace overlab::design
