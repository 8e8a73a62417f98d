// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvasgroups.h"

#include "views/canvas/objectwords.h"

#include <algorithm>

namespace overlab::views {

using namespace design;

bool CanvasGroups::follow(const Design &design)
{
    const QList<Group> groups = groupsOf(design);
    if (groups == m_groups)
        return false;
    m_groups = groups;
    m_groupOf.clear();
    QHash<QString, GroupItem *> left = std::exchange(m_items, {});
    for (const Group &group : groups) {
        GroupItem *item = left.take(group.number);
        if (!item) {
            item = new GroupItem(m_colours);
            m_scene.addItem(item);
        }
        m_items.insert(group.number, item);
        for (const ObjectId &member : group.members)
            m_groupOf.insert(member, group.number);
    }
    qDeleteAll(left);
    retranslate();
    return true;
}

void CanvasGroups::forget()
{
    m_groups.clear();
    m_items.clear();
    m_groupOf.clear();
}

void CanvasGroups::retranslate()
{
    for (const Group &group : std::as_const(m_groups)) {
        const QString title = group.title.isEmpty() ? ObjectWords::tr("Group %1").arg(group.number) : group.title;
        m_items.value(group.number)->setGroup(group, title, countsOf(group.members));
    }
}

GroupItem *CanvasGroups::cardOf(const ObjectId &id) const
{
    if (m_groupOf.isEmpty())
        return nullptr;
    GroupItem *const item = m_items.value(m_groupOf.value(id));
    return item && item->group().collapsed ? item : nullptr;
}

bool CanvasGroups::hasFolded() const
{
    return std::any_of(m_groups.cbegin(), m_groups.cend(), [](const Group &group) { return group.collapsed; });
}

} // namespace overlab::views
