// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/editing/renaming.h"

#include "engine/design/editing/placement.h"

namespace overlab::design {

namespace {

class Renaming
{
public:
    Renaming(ObjectId id, QString name) : m_id(std::move(id)), m_name(std::move(name)) {}

    void in(Design &design) const
    {
        const QHash<QString, ObjectId> meanings = canvasMeanings(design);
        for (Node &node : design.nodes)
            rename(ObjectKind::Node, {}, node.name);
        for (ExternalNetwork &external : design.externals)
            rename(ObjectKind::External, {}, external.name);
        for (Tenant &tenant : design.tenants)
            in(tenant);
        for (Check &check : design.checks) {
            inEnd(check.from);
            inEnd(check.to);
        }
        // The section's keys, whose meaning depends on what else has the name.
        const QHash<ObjectId, QString> keys = canvasKeys(design);
        for (CanvasItem &item : design.canvas) {
            const auto meant = meanings.constFind(item.object);
            if (meant == meanings.cend())
                continue;
            const ObjectId after = idAfter(*meant);
            if (const auto key = keys.constFind(after); key != keys.cend())
                item.object = *key;
        }
    }

private:
    bool is(ObjectKind kind, const QString &tenant, const QString &name) const
    {
        return m_id == ObjectId{kind, tenant, name};
    }

    void rename(ObjectKind kind, const QString &tenant, QString &name) const
    {
        if (is(kind, tenant, name))
            name = m_name;
    }

    ObjectId idAfter(ObjectId id) const
    {
        if (id == m_id)
            id.name = m_name;
        else if (m_id.kind == ObjectKind::Tenant && id.tenant == m_id.name)
            id.tenant = m_name;
        return id;
    }

    /// A reference keeps its form: NAME, or TENANT/NAME.
    void inReference(const QString &tenant, QString &reference) const
    {
        const ObjectId before = networkId(tenant, reference);
        const ObjectId after = idAfter(before);
        if (after != before)
            reference = reference.contains(u'/') ? after.object() : after.name;
    }

    void inEnd(QString &end) const
    {
        if (const std::optional<ObjectId> machine = machineId(end))
            end = idAfter(*machine).object();
    }

    void inNode(std::optional<QString> &node) const
    {
        if (node)
            rename(ObjectKind::Node, {}, *node);
    }

    void in(Tenant &tenant) const
    {
        const QString owner = tenant.name;
        for (Machine &machine : tenant.vms) {
            rename(ObjectKind::Machine, owner, machine.name);
            inNode(machine.node);
            for (MachineInterface &interface : machine.interfaces)
                inReference(owner, interface.network);
        }
        for (Router &router : tenant.routers) {
            rename(ObjectKind::Router, owner, router.name);
            inNode(router.node);
            for (RouterInterface &interface : router.interfaces)
                inReference(owner, interface.network);
            if (router.external)
                rename(ObjectKind::External, {}, router.external->network);
        }
        for (Network &network : tenant.networks)
            rename(ObjectKind::Network, owner, network.name);
        rename(ObjectKind::Tenant, {}, tenant.name);
    }

    const ObjectId m_id;
    const QString m_name;
};

} // namespace

Design renamed(Design design, const ObjectId &id, const QString &name)
{
    Renaming(id, name).in(design);
    return design;
}

} // namespace overlab::design
