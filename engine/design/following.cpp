// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/following.h"

#include "engine/design/editing/canvasentry.h"

#include <QSet>

#include <algorithm>

namespace overlab::design {

namespace {

/// More entries that differ than this, and looking at everything is no dearer.
constexpr qsizetype fewEntries = 256;

template<typename Item>
bool haveSameNames(const QList<Item> &before, const QList<Item> &after)
{
    if (before.size() != after.size())
        return false;
    return before.constData() == after.constData()
        || std::equal(before.cbegin(), before.cend(), after.cbegin(),
                      [](const Item &one, const Item &other) { return one.name == other.name; });
}

bool haveSameObjects(const Tenant &before, const Tenant &after)
{
    return haveSameNames(before.networks, after.networks) && haveSameNames(before.routers, after.routers)
        && haveSameNames(before.vms, after.vms);
}

/// Notes excepted: nothing else has their keys.
bool haveSameObjects(const Design &before, const Design &after)
{
    if (!haveSameNames(before.nodes, after.nodes) || !haveSameNames(before.externals, after.externals)
        || !haveSameNames(before.tenants, after.tenants))
        return false;
    return before.tenants.constData() == after.tenants.constData()
        || std::equal(before.tenants.cbegin(), before.tenants.cend(), after.tenants.cbegin(),
                      [](const Tenant &one, const Tenant &other) { return haveSameObjects(one, other); });
}

/// The entries of \a before and \a after without those at the begin and the end that are the same in both.
struct Entries
{
    QList<CanvasItem> before;
    QList<CanvasItem> after;
};

Entries differing(const QList<CanvasItem> &before, const QList<CanvasItem> &after)
{
    qsizetype first = 0;
    const qsizetype shorter = std::min(before.size(), after.size());
    while (first < shorter && before.at(first) == after.at(first))
        ++first;
    qsizetype last = 0;
    while (last < shorter - first && before.at(before.size() - 1 - last) == after.at(after.size() - 1 - last))
        ++last;
    return {before.mid(first, before.size() - last - first), after.mid(first, after.size() - last - first)};
}

} // namespace

QHash<ObjectId, Placement> placementsAfter(const Design &before, const QHash<ObjectId, Placement> &known, const Design &after)
{
    if (after.canvas.isEmpty())
        return {};
    if (!haveSameObjects(before, after))
        return placementsOf(after);
    if (before.canvas.constData() == after.canvas.constData() && before.canvas.size() == after.canvas.size())
        return known;
    const Entries entries = differing(before.canvas, after.canvas);
    const auto isSameKey = [](const CanvasItem &one, const CanvasItem &other) { return one.object == other.object; };
    const bool haveSameKeys = std::equal(entries.before.cbegin(), entries.before.cend(), entries.after.cbegin(),
                                         entries.after.cend(), isSameKey);
    if (!haveSameKeys || entries.after.size() > fewEntries)
        return placementsOf(after);
    QHash<ObjectId, Placement> placements = known;
    QSet<QString> keys;
    QSet<QString> spellings; // an object can have several entries: the last one holds
    qsizetype meant = 0;
    for (const CanvasItem &entry : entries.after) {
        const std::optional<ObjectId> id = meaningOfKey(after, entry.object);
        if (!id)
            continue;
        ++meant;
        keys.insert(entry.object);
        spellings.unite({entry.object, id->object(), keyWithKind(*id)});
        if (const std::optional<Placement> placement = placementIn(entry))
            placements.insert(*id, *placement);
        else
            placements.remove(*id);
    }
    const auto isSpelt = [&spellings](const CanvasItem &entry) { return spellings.contains(entry.object); };
    const bool hasOneEach = keys.size() == meant && std::count_if(after.canvas.cbegin(), after.canvas.cend(), isSpelt) == meant;
    return hasOneEach ? placements : placementsOf(after);
}

} // namespace overlab::design
