// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/editing/removing.h"

#include "engine/design/editing/placement.h"
#include "engine/design/editing/rekeying.h"

namespace overlab::design {

namespace {

class Removal
{
public:
    Removal(const QSet<ObjectId> &objects, const QSet<LinkId> &links) : m_objects(objects), m_links(links) {}

    void from(Design &design) const
    {
        const QHash<QString, ObjectId> meanings = canvasMeanings(design);
        removeDrawn(design, meanings);
        design.nodes.removeIf([this](const Node &node) { return goes({ObjectKind::Node, {}, node.name}); });
        design.externals.removeIf(
            [this](const ExternalNetwork &external) { return goes({ObjectKind::External, {}, external.name}); });
        design.tenants.removeIf([this](const Tenant &tenant) { return goes(tenantId(tenant.name)); });
        for (Tenant &tenant : design.tenants)
            from(tenant);
        design.checks.removeIf([this](const Check &check) { return namesGone(check.from) || namesGone(check.to); });
        rekey(design, meanings);
    }

private:
    static ObjectId tenantId(const QString &name) { return {ObjectKind::Tenant, {}, name}; }

    bool goes(const ObjectId &id) const
    {
        return m_objects.contains(id) || (!id.tenant.isEmpty() && m_objects.contains(tenantId(id.tenant)));
    }

    bool namesGone(const QString &end) const
    {
        const std::optional<ObjectId> machine = machineId(end);
        return machine && goes(*machine);
    }

    void removeDrawn(Design &design, const QHash<QString, ObjectId> &meanings) const
    {
        design.canvas.removeIf([&](const CanvasItem &item) {
            const auto id = meanings.constFind(item.object);
            return id != meanings.cend() && goes(*id);
        });
    }

    template<typename Interface>
    void removeInterfaces(QList<Interface> &interfaces, const ObjectId &owner) const
    {
        for (qsizetype i = interfaces.size() - 1; i >= 0; --i) {
            if (m_links.contains({owner, int(i)}) || goes(networkId(owner.tenant, interfaces.at(i).network)))
                interfaces.removeAt(i);
        }
    }

    void clearNode(std::optional<QString> &node) const
    {
        if (node && goes({ObjectKind::Node, {}, *node}))
            node.reset();
    }

    void from(Tenant &tenant) const
    {
        tenant.vms.removeIf([&](const Machine &machine) { return goes({ObjectKind::Machine, tenant.name, machine.name}); });
        tenant.routers.removeIf([&](const Router &router) { return goes({ObjectKind::Router, tenant.name, router.name}); });
        tenant.networks.removeIf(
            [&](const Network &network) { return goes({ObjectKind::Network, tenant.name, network.name}); });
        for (Machine &machine : tenant.vms) {
            removeInterfaces(machine.interfaces, {ObjectKind::Machine, tenant.name, machine.name});
            clearNode(machine.node);
        }
        for (Router &router : tenant.routers) {
            const ObjectId id{ObjectKind::Router, tenant.name, router.name};
            removeInterfaces(router.interfaces, id);
            clearNode(router.node);
            if (router.external
                && (m_links.contains({id, LinkId::outward})
                    || goes({ObjectKind::External, {}, router.external->network})))
                router.external.reset();
        }
    }

    const QSet<ObjectId> &m_objects;
    const QSet<LinkId> &m_links;
};

} // namespace

Design without(Design design, const QSet<ObjectId> &objects, const QSet<LinkId> &links)
{
    Removal(objects, links).from(design);
    return design;
}

} // namespace overlab::design
