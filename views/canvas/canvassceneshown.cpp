// SPDX-License-Identifier: GPL-3.0-or-later
// What of CanvasScene is seen: layers and folded groups hide.
#include "views/canvas/canvasscene.h"

#include <algorithm>
#include <optional>

namespace overlab::views {

using namespace design;

namespace {

void show(ObjectItem &item, const CanvasScene &scene)
{
    item.setVisible(scene.isShown(item.id()));
    item.setHasDetail(scene.layers().addresses);
}

void show(ZoneItem &zone, const CanvasScene &scene)
{
    zone.setVisible(scene.layers().zones);
    zone.setHasName(scene.layers().zoneNames);
}

/// Of several that could stand for all it is always the same.
bool isFirst(const LinkId &a, const LinkId &b)
{
    return a.owner == b.owner ? a.index < b.index : a.owner < b.owner;
}

/// Whether the line to \a target is seen as long as no other one stands for it.
bool show(LinkItem &item, const ObjectId &target, const CanvasScene &scene)
{
    const CanvasLayers &layers = scene.layers();
    const GroupItem *const from = scene.groups().cardOf(item.id().owner);
    const GroupItem *const to = scene.groups().cardOf(target);
    const auto stands = [&layers](const ObjectId &id, const GroupItem *card) { return card || layers.shows(id); };
    const bool isSeen = layers.shows(item.id()) && stands(item.id().owner, from) && stands(target, to) && (!from || from != to);
    item.setHasText(layers.addresses);
    item.setCount(1);
    item.setVisible(isSeen);
    return isSeen;
}

} // namespace

QPainterPath CanvasScene::wayBetween(const ObjectId &from, const ObjectId &to) const
{
    if (from == to)
        return {};
    const GroupItem *const card = m_groups.cardOf(from);
    if (card && card == m_groups.cardOf(to))
        return {};
    const QSet<LinkId> links = m_touching.value(from);
    std::optional<LinkId> first;
    for (const LinkId &id : links) {
        const ObjectId target = m_targets.value(id);
        const bool isBetween = (id.owner == from && target == to) || (id.owner == to && target == from);
        if (isBetween && m_layers.shows(id) && (!first || isFirst(id, *first)))
            first = id;
    }
    if (!first)
        return {};
    const QPainterPath &way = m_links.value(*first)->way(); // another one of a folded group may stand for it: at the same place
    return first->owner == from ? way : way.toReversed();
}

/// As refreshShown() of everything, where no group is folded.
void CanvasScene::refreshShown(const QList<ObjectId> &ids)
{
    for (const ObjectId &id : ids) {
        if (ObjectItem *const item = m_objects.value(id))
            show(*item, *this);
        const QSet<LinkId> links = m_touching.value(id);
        for (const LinkId &link : links)
            show(*m_links.value(link), m_targets.value(link), *this);
        if (ZoneItem *const zone = id.kind == ObjectKind::Tenant ? m_zones.value(id.name) : nullptr)
            show(*zone, *this);
    }
}

/// Who is seen: layers and folded groups hide, and of lines between a card and the same end one stands for all.
void CanvasScene::refreshShown()
{
    for (ObjectItem *const item : std::as_const(m_objects))
        show(*item, *this);
    for (ZoneItem *const zone : std::as_const(m_zones))
        show(*zone, *this);
    QList<LinkId> ids = m_links.keys();
    if (m_groups.hasFolded())
        std::sort(ids.begin(), ids.end(), isFirst);
    QHash<std::pair<const void *, const void *>, LinkItem *> bundles;
    m_bundles.clear();
    for (const LinkId &id : std::as_const(ids)) {
        LinkItem *const item = m_links.value(id);
        const ObjectId target = m_targets.value(id);
        const GroupItem *const from = m_groups.cardOf(id.owner);
        const GroupItem *const to = m_groups.cardOf(target);
        if (!show(*item, target, *this) || (!from && !to))
            continue;
        const std::pair<const void *, const void *> ends(from ? static_cast<const void *>(from) : m_objects.value(id.owner),
                                                         to ? static_cast<const void *>(to) : m_objects.value(target));
        LinkItem *&first = bundles[ends];
        if (first) {
            first->setCount(first->count() + 1);
            m_bundles.insert(first->id(), id);
            item->setVisible(false);
        } else {
            first = item;
        }
    }
    refreshTraffic();
}

} // namespace overlab::views
