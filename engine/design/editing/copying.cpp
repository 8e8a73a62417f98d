// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/editing/copying.h"

#include "engine/design/designreader.h"
#include "engine/design/designwriter.h"
#include "engine/design/editing/adding.h"
#include "engine/design/editing/drawn.h"
#include "engine/design/editing/grouping.h"
#include "engine/design/editing/linking.h"
#include "engine/design/editing/placement.h"
#include "engine/design/editing/rekeying.h"
#include "engine/design/editing/renaming.h"

#include <algorithm>

namespace overlab::design {

namespace {

constexpr auto clipName = "clipboard";

/// Values that must be there only once in a design.
void forgetUniqueInDesign(Tenant &tenant)
{
    for (Network &network : tenant.networks)
        network.segment.reset();
    for (Router &router : tenant.routers) {
        if (router.external)
            router.external->address.reset();
    }
    for (Machine &machine : tenant.vms) {
        for (MachineInterface &interface : machine.interfaces)
            interface.floatingIp.reset();
    }
}

/// Values that must be there only once in a network, where the network itself is not copied.
void forgetUniqueInNetworks(Tenant &tenant, const Design &clip)
{
    const auto isCopied = [&](const QString &reference) { return findNetwork(clip, networkId(tenant.name, reference)); };
    for (Machine &machine : tenant.vms) {
        for (MachineInterface &interface : machine.interfaces) {
            if (isCopied(interface.network))
                continue;
            interface.address.reset();
            interface.mac.reset();
        }
    }
}

/// Takes the interfaces of copied routers in networks that \a design has already; they are to be joined anew, because
/// the gateway's address is taken there.
QList<std::pair<ObjectId, ObjectId>> takeJoined(Tenant &tenant, const Design &design, const Design &clip)
{
    QList<std::pair<ObjectId, ObjectId>> joined;
    for (Router &router : tenant.routers) {
        for (qsizetype i = router.interfaces.size() - 1; i >= 0; --i) {
            const ObjectId network = networkId(tenant.name, router.interfaces.at(i).network);
            if (findNetwork(clip, network) || !findNetwork(design, network))
                continue;
            router.interfaces.removeAt(i);
            joined.prepend({ObjectId{ObjectKind::Router, tenant.name, router.name}, network});
        }
    }
    return joined;
}

/// A name that is free in both: two objects of the clip must not meet on their way either.
QString nameBeside(const Design &design, const Design &clip, const ObjectId &id)
{
    const QStringList taken = namesOf(design, id.kind, id.tenant);
    if (!taken.contains(id.name))
        return id.name;
    return nextName(id.name, taken + namesOf(clip, id.kind, id.tenant));
}

/// A group like \a group, of the same objects.
Design withGroupOf(Design design, const Group &group)
{
    const QSet<ObjectId> members(group.members.cbegin(), group.members.cend());
    return grouped(std::move(design), members, group.title, group.collapsed).design;
}

} // namespace

QByteArray copied(const Design &design, const QSet<ObjectId> &ids)
{
    const auto stays = [&ids](const ObjectId &id) {
        return ids.contains(id) || (!id.tenant.isEmpty() && ids.contains({ObjectKind::Tenant, {}, id.tenant}));
    };
    Design clip;
    clip.name = QLatin1StringView(clipName);
    QHash<ObjectId, Placement> placements = placementsOf(design);
    placements.removeIf([&stays](const std::pair<const ObjectId &, Placement &> &entry) { return !stays(entry.first); });
    for (const ObjectId &id : ids) {
        if (id.kind == ObjectKind::Tenant && contains(design, id) && !placements.contains(id))
            placements.insert(id, {}); // says that the whole tenant was copied
    }
    for (const Node &node : design.nodes) {
        if (stays({ObjectKind::Node, {}, node.name}))
            clip.nodes.append(node);
    }
    for (const ExternalNetwork &external : design.externals) {
        if (stays({ObjectKind::External, {}, external.name}))
            clip.externals.append(external);
    }
    for (Tenant tenant : design.tenants) {
        const QString owner = tenant.name;
        const bool isWhole = ids.contains({ObjectKind::Tenant, {}, owner});
        tenant.networks.removeIf([&](const Network &one) { return !stays({ObjectKind::Network, owner, one.name}); });
        tenant.routers.removeIf([&](const Router &one) { return !stays({ObjectKind::Router, owner, one.name}); });
        tenant.vms.removeIf([&](const Machine &one) { return !stays({ObjectKind::Machine, owner, one.name}); });
        if (!isWhole) {
            tenant.quota.reset();
            tenant.color.reset();
            tenant.securityGroups.clear();
        }
        if (isWhole || !tenant.networks.isEmpty() || !tenant.routers.isEmpty() || !tenant.vms.isEmpty())
            clip.tenants.append(tenant);
    }
    clip = placed(std::move(clip), placements);
    for (const Group &group : groupsOf(design)) { // a part of one is none
        if (std::all_of(group.members.cbegin(), group.members.cend(), stays))
            clip = withGroupOf(std::move(clip), group);
    }
    return writeDesign(clip);
}

Pasted pasted(const Design &design, const QByteArray &text, QPointF offset)
{
    Design clip = readDesign(text, {}).design; // a part of a design need not be valid by itself
    Pasted result{design, {}};
    const QHash<ObjectId, Placement> known = placementsOf(clip);
    for (const ObjectId &id : allObjects(clip)) {
        // A tenant of the clip that was not copied whole only says where its objects belong.
        const bool joins = id.kind == ObjectKind::Tenant && !known.contains(id) && contains(design, id);
        const QString name = joins ? id.name : nameBeside(design, clip, id);
        if (name != id.name)
            clip = renamed(std::move(clip), id, name);
    }
    const QHash<ObjectId, Placement> drawn = placementsOf(clip);
    for (const ObjectId &id : allObjects(clip)) {
        if (id.kind != ObjectKind::Tenant || !findTenant(design, id.name))
            result.ids.insert(id);
    }
    for (Node node : clip.nodes) {
        node.address.reset();
        result.design.nodes.append(node);
    }
    for (const ExternalNetwork &external : clip.externals) {
        const bool isOnlyOne = design.externals.isEmpty() && clip.externals.size() == 1;
        result.design.externals.append(isOnlyOne ? external : freeExternal(external.name, result.design));
    }
    QList<std::pair<ObjectId, ObjectId>> joined;
    for (Tenant tenant : clip.tenants) {
        forgetUniqueInDesign(tenant);
        forgetUniqueInNetworks(tenant, clip);
        joined += takeJoined(tenant, design, clip);
        Tenant *const here = drawnTenant(result.design, tenant.name);
        if (!here) {
            result.design.tenants.append(tenant);
            continue;
        }
        here->networks += tenant.networks;
        here->routers += tenant.routers;
        here->vms += tenant.vms;
    }
    QHash<ObjectId, Placement> placements;
    for (auto entry = drawn.cbegin(); entry != drawn.cend(); ++entry) {
        if (!result.ids.contains(entry.key()))
            continue;
        Placement placement = entry.value();
        placement.at += offset;
        placements.insert(entry.key(), placement);
    }
    for (const auto &[router, network] : std::as_const(joined))
        result.design = linked(std::move(result.design), router, network);
    rekey(result.design, canvasMeanings(design)); // a new name may have meant another object
    result.design = placed(std::move(result.design), placements);
    for (const Group &group : groupsOf(clip))
        result.design = withGroupOf(std::move(result.design), group);
    return result;
}

} // namespace overlab::design
