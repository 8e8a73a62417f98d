// SPDX-License-Identifier: GPL-3.0-or-later
// What is referred to must exist: networks, external networks, nodes, images, security groups.
#include "engine/design/validation/rules.h"

#include <QSet>

namespace overlab::design {

using namespace Qt::StringLiterals;

namespace {

class ReferenceRules
{
public:
    explicit ReferenceRules(ValidationContext &context) : m_context(context)
    {
        for (const Node &node : context.nodes)
            m_nodes.insert(node.name);
        for (const Image &image : context.design.images)
            m_images.insert(image.name);
        m_images.insert(u"tiny"_s);
        for (const Tenant &tenant : context.design.tenants) {
            m_groups.insert(fullName(tenant.name, u"default"_s));
            for (const SecurityGroup &group : tenant.securityGroups)
                m_groups.insert(fullName(tenant.name, group.name));
        }
    }

    void checkTenant(qsizetype index)
    {
        m_tenant = &m_context.design.tenants.at(index);
        m_tenantPath = itemPath(u"tenants"_s, index);
        for (qsizetype i = 0; i < m_tenant->securityGroups.size(); ++i)
            checkGroup(m_tenant->securityGroups.at(i),
                       itemPath(m_tenantPath + u".security-groups"_s, i));
        for (qsizetype i = 0; i < m_tenant->routers.size(); ++i)
            checkRouter(m_tenant->routers.at(i), itemPath(m_tenantPath + u".routers"_s, i));
        for (qsizetype i = 0; i < m_tenant->vms.size(); ++i)
            checkMachine(m_tenant->vms.at(i), itemPath(m_tenantPath + u".vms"_s, i));
    }

private:
    void checkGroup(const SecurityGroup &group, const QString &path)
    {
        m_object = fullName(m_tenant->name, group.name);
        for (qsizetype i = 0; i < group.rules.size(); ++i) {
            if (const auto *remote = std::get_if<RemoteGroup>(&group.rules.at(i).remote))
                requireGroup(remote->group, itemPath(path + u".rules"_s, i) + u".remote"_s);
        }
    }

    void checkRouter(const Router &router, const QString &path)
    {
        m_object = fullName(m_tenant->name, router.name);
        requireNode(router.node, path + u".node"_s);
        for (qsizetype i = 0; i < router.interfaces.size(); ++i) {
            const QString item = itemPath(path + u".interfaces"_s, i);
            const bool isMap = m_context.places.locations.contains(item + u".network"_s);
            requireNetwork(router.interfaces.at(i).network, isMap ? item + u".network"_s : item);
        }
        if (router.external)
            requireExternal(router.external->network, path + u".external.network"_s);
    }

    void checkMachine(const Machine &machine, const QString &path)
    {
        m_object = fullName(m_tenant->name, machine.name);
        requireNode(machine.node, path + u".node"_s);
        const bool imageKnown = !machine.image || m_images.contains(*machine.image);
        if (!imageKnown && !isDamaged(u"images"_s, m_context.design.images, path + u".image"_s)) {
            m_context.report(u"unknown-image"_s,
                             {*machine.image, m_context.suggest(*machine.image, m_images.values())},
                             path + u".image"_s, m_object);
        }
        for (qsizetype i = 0; i < machine.interfaces.size(); ++i) {
            const MachineInterface &port = machine.interfaces.at(i);
            const QString item = itemPath(path + u".interfaces"_s, i);
            requireNetwork(port.network, item + u".network"_s);
            const QList<QString> groups = port.securityGroups.value_or(QList<QString>());
            for (qsizetype g = 0; g < groups.size(); ++g)
                requireGroup(groups.at(g), itemPath(item + u".security-groups"_s, g));
        }
    }

    /// Whether \a path or a name in \a list could not be read.
    template<typename Item>
    bool isDamaged(const QString &list, const QList<Item> &items, const QString &path)
    {
        return m_context.isDamaged(path) || m_context.namesDamaged(list, items.size());
    }

    /// The same for a reference into the list \a key of the tenant that \a reference names.
    template<typename Item>
    bool isTenantDamaged(const QString &reference, const QString &key, QList<Item> Tenant::*list,
                         const QString &path)
    {
        const QList<Tenant> &tenants = m_context.design.tenants;
        if (isDamaged(u"tenants"_s, tenants, path))
            return true;
        const QString owner = fullName(m_tenant->name, reference).section(u'/', 0, 0);
        for (qsizetype i = 0; i < tenants.size(); ++i) {
            if (tenants.at(i).name == owner)
                return m_context.namesDamaged(itemPath(u"tenants"_s, i) + u'.' + key,
                                              (tenants.at(i).*list).size());
        }
        return false;
    }

    void requireNode(const std::optional<QString> &name, const QString &path)
    {
        if (!name || m_nodes.contains(*name) || isDamaged(u"nodes"_s, m_context.design.nodes, path))
            return;
        m_context.report(u"unknown-node"_s, {*name, m_context.suggest(*name, m_nodes.values())},
                         path, m_object);
    }

    void requireExternal(const QString &name, const QString &path)
    {
        const QList<ExternalNetwork> &externals = m_context.design.externals;
        if (name.isEmpty() || m_context.external(name) || isDamaged(u"external"_s, externals, path))
            return;
        QStringList names;
        for (const ExternalNetwork &external : externals)
            names.append(external.name);
        m_context.report(u"unknown-external-network"_s, {name, m_context.suggest(name, names)},
                         path, m_object);
    }

    void requireNetwork(const QString &reference, const QString &path)
    {
        if (reference.isEmpty() || m_context.network(m_tenant->name, reference) ||
            isTenantDamaged(reference, u"networks"_s, &Tenant::networks, path))
            return;
        if (m_context.external(reference)) {
            m_context.report(u"network-is-external"_s, {reference}, path, m_object);
            return;
        }
        m_context.report(u"unknown-network"_s,
                         {reference, m_context.suggest(reference, networkNames())}, path, m_object);
    }

    /// The tenant's own networks by name, all others as TENANT/NAME.
    QStringList networkNames() const
    {
        QStringList names;
        const QString prefix = m_tenant->name + u'/';
        for (const IndexedNetwork &network : m_context.networks) {
            const bool isOwn = network.object.startsWith(prefix);
            names.append(isOwn ? network.object.mid(prefix.size()) : network.object);
        }
        return names;
    }

    void requireGroup(const QString &reference, const QString &path)
    {
        if (reference.isEmpty() || m_groups.contains(fullName(m_tenant->name, reference)) ||
            isTenantDamaged(reference, u"security-groups"_s, &Tenant::securityGroups, path))
            return;
        QStringList names = {u"default"_s};
        for (const SecurityGroup &group : m_tenant->securityGroups)
            names.append(group.name);
        m_context.report(u"unknown-security-group"_s,
                         {reference, m_context.suggest(reference, names)}, path, m_object);
    }

    ValidationContext &m_context;
    QSet<QString> m_nodes;
    QSet<QString> m_images;
    QSet<QString> m_groups; ///< TENANT/NAME
    const Tenant *m_tenant = nullptr;
    QString m_tenantPath;
    QString m_object;
};

} // namespace

void checkReferences(ValidationContext &context)
{
    ReferenceRules rules(context);
    for (qsizetype t = 0; t < context.design.tenants.size(); ++t)
        rules.checkTenant(t);
}

} // namespace overlab::design
