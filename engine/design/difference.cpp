// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/difference.h"

#include "engine/design/editing/grouping.h"
#include "engine/design/following.h"

namespace overlab::design {

namespace {

class Comparison
{
public:
    using Placements = QHash<ObjectId, Placement>;

    DesignDifference of(const Design &before, const Placements &placedBefore, const Design &after, const Placements &placedAfter)
    {
        compare(ObjectKind::Node, {}, before.nodes, after.nodes);
        compare(ObjectKind::External, {}, before.externals, after.externals);
        compareTenants(before.tenants, after.tenants);
        m_difference.other = m_difference.other || before.name != after.name
            || before.description != after.description || !(before.settings == after.settings)
            || !(before.underlay == after.underlay) || before.images != after.images
            || before.checks != after.checks;
        if (!areShared(before.canvas, after.canvas)) {
            m_difference.groups = groupsOf(before) != groupsOf(after);
            comparePlacements(placedBefore, after, placedAfter);
        }
        return m_difference;
    }

private:
    /// Lists that share their data are equal without a look at them.
    template<typename Item>
    static bool areShared(const QList<Item> &before, const QList<Item> &after)
    {
        return before.size() == after.size() && before.constData() == after.constData();
    }

    template<typename Item>
    void compare(ObjectKind kind, const QString &tenant, const QList<Item> &before, const QList<Item> &after)
    {
        if (areShared(before, after))
            return;
        QHash<QString, const Item *> known;
        for (const Item &item : before)
            known.insert(item.name, &item);
        for (const Item &item : after) {
            const Item *const old = known.take(item.name);
            if (!old)
                m_difference.added.append({kind, tenant, item.name});
            else if (!(*old == item))
                m_difference.changed.append({kind, tenant, item.name});
        }
        for (const Item &item : before) {
            if (known.contains(item.name))
                m_difference.removed.append({kind, tenant, item.name});
        }
    }

    void compareTenants(const QList<Tenant> &before, const QList<Tenant> &after)
    {
        if (areShared(before, after))
            return;
        const Tenant none;
        QHash<QString, const Tenant *> known;
        for (const Tenant &tenant : before)
            known.insert(tenant.name, &tenant);
        for (const Tenant &tenant : after) {
            const Tenant *const old = known.take(tenant.name);
            const ObjectId id{ObjectKind::Tenant, {}, tenant.name};
            if (!old)
                m_difference.added.append(id);
            else if (old->color != tenant.color || old->quota != tenant.quota)
                m_difference.changed.append(id);
            compareOwned(old ? *old : none, tenant, tenant.name);
        }
        for (const Tenant &tenant : before) {
            if (!known.contains(tenant.name))
                continue;
            compareOwned(tenant, none, tenant.name);
            m_difference.removed.append({ObjectKind::Tenant, {}, tenant.name});
        }
    }

    void compareOwned(const Tenant &before, const Tenant &after, const QString &name)
    {
        compare(ObjectKind::Network, name, before.networks, after.networks);
        compare(ObjectKind::Router, name, before.routers, after.routers);
        compare(ObjectKind::Machine, name, before.vms, after.vms);
        m_difference.other = m_difference.other || before.securityGroups != after.securityGroups;
    }

    void comparePlacements(const Placements &old, const Design &after, const Placements &now)
    {
        for (auto entry = now.cbegin(); entry != now.cend(); ++entry) {
            const auto known = old.constFind(entry.key());
            const bool isNote = entry.key().kind == ObjectKind::Note;
            if (known == old.cend() && isNote)
                m_difference.added.append(entry.key());
            else if (known == old.cend() || !(*known == *entry))
                m_difference.moved.append(entry.key());
        }
        for (auto entry = old.cbegin(); entry != old.cend(); ++entry) {
            if (now.contains(entry.key()))
                continue;
            if (entry.key().kind == ObjectKind::Note)
                m_difference.removed.append(entry.key());
            else if (contains(after, entry.key()))
                m_difference.moved.append(entry.key());
        }
    }

    DesignDifference m_difference;
};

} // namespace

DesignDifference differenceOf(const Design &before, const Design &after)
{
    return differenceOf(before, placementsOf(before), after, placementsOf(after));
}

DesignDifference differenceOf(const Design &before, const QHash<ObjectId, Placement> &placedBefore, const Design &after,
                              const QHash<ObjectId, Placement> &placedAfter)
{
    return Comparison().of(before, placedBefore, after, placedAfter);
}

} // namespace overlab::design
