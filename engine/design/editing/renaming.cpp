// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/editing/renaming.h"

#include "engine/design/editing/drawn.h"
#include "engine/design/editing/placement.h"
#include "engine/design/editing/rekeying.h"
#include "engine/design/editing/adding.h"
#include "engine/design/reading/wordforms.h"

namespace overlab::design {

namespace {

template<typename Change>
void eachGroupReference(SecurityGroup &group, Change change)
{
    for (SecurityRule &rule : group.rules) {
        if (auto *const remote = std::get_if<RemoteGroup>(&rule.remote))
            change(remote->group);
    }
}

template<typename Change>
void eachGroupReference(Machine &machine, Change change)
{
    for (MachineInterface &interface : machine.interfaces) {
        if (!interface.securityGroups)
            continue;
        for (QString &group : *interface.securityGroups)
            change(group);
    }
}

/// Calls \a change with the name of each tenant and each reference to a security group in it.
template<typename Change>
void eachGroupReference(Design &design, Change change)
{
    for (Tenant &tenant : design.tenants) {
        const auto inTenant = [&](QString &reference) { change(tenant.name, reference); };
        for (SecurityGroup &group : tenant.securityGroups)
            eachGroupReference(group, inTenant);
        for (Machine &machine : tenant.vms)
            eachGroupReference(machine, inTenant);
    }
}

class Renaming
{
public:
    Renaming(ObjectId id, QString name) : m_id(std::move(id)), m_name(std::move(name)) {}

    void in(Design &design) const
    {
        const QHash<QString, ObjectId> meanings = design.canvas.isEmpty() ? QHash<QString, ObjectId>() : canvasMeanings(design);
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
        rekey(design, meanings, [this](const ObjectId &id) { return idAfter(id); });
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

std::optional<NameRefusal> nameRefusal(const Design &design, const ObjectId &id, const QString &name)
{
    if (id.kind == ObjectKind::Note || !isName(name))
        return NameRefusal::NotAName;
    const bool isPlace = name == u"outside" || name == u"underlay";
    if (isPlace && id.kind != ObjectKind::Tenant && id.kind != ObjectKind::External)
        return NameRefusal::Reserved;
    if (name != id.name && namesOf(design, id.kind, id.tenant).contains(name))
        return NameRefusal::Taken;
    return std::nullopt;
}

Design renamed(Design design, const ObjectId &id, const QString &name)
{
    Renaming(id, name).in(design);
    if (id.kind == ObjectKind::Tenant) {
        const QString before = id.name + u'/';
        eachGroupReference(design, [&](const QString &, QString &reference) {
            if (reference.startsWith(before))
                reference = name + u'/' + reference.mid(before.size());
        });
    }
    return design;
}

Design renamedGroup(Design design, const QString &tenant, const QString &group, const QString &name)
{
    Tenant *const owner = drawnTenant(design, tenant);
    SecurityGroup *const drawn = owner ? itemNamed(owner->securityGroups, group) : nullptr;
    if (!drawn)
        return design;
    drawn->name = name;
    eachGroupReference(design, [&](const QString &user, QString &reference) {
        if (reference == tenant + u'/' + group)
            reference = tenant + u'/' + name;
        else if (user == tenant && reference == group)
            reference = name;
    });
    return design;
}

Design renamedImage(Design design, const QString &image, const QString &name)
{
    Image *const drawn = itemNamed(design.images, image);
    if (!drawn)
        return design;
    drawn->name = name;
    for (Tenant &tenant : design.tenants) {
        for (Machine &machine : tenant.vms) {
            if (machine.image == image)
                machine.image = name;
        }
    }
    return design;
}

} // namespace overlab::design
