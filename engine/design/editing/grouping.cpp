// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/editing/grouping.h"

#include "engine/design/editing/adding.h"
#include "engine/design/editing/placement.h"

#include <QJsonArray>

#include <algorithm>

namespace overlab::design {

namespace {

using namespace Qt::StringLiterals;

const QString prefix = u"group:"_s;
const QString members = u"members"_s;
const QString title = u"title"_s;
const QString collapsed = u"collapsed"_s;

void removeMembers(Design &design, const QSet<ObjectId> &objects)
{
    const QHash<QString, ObjectId> meanings = canvasMeanings(design);
    for (qsizetype i = design.canvas.size() - 1; i >= 0; --i) {
        CanvasItem &item = design.canvas[i];
        if (!isGroupKey(item.object))
            continue;
        QJsonArray left;
        const QJsonArray before = item.values.value(members).toArray();
        for (const QJsonValue &member : before) {
            const auto id = meanings.constFind(member.toString());
            if (id == meanings.cend() || !objects.contains(*id))
                left.append(member);
        }
        if (left.isEmpty())
            design.canvas.removeAt(i);
        else if (left != before)
            item.values.insert(members, left);
    }
}

void put(QJsonObject &values, const QString &key, bool isGiven, const QJsonValue &value)
{
    if (isGiven)
        values.insert(key, value);
    else
        values.remove(key);
}

} // namespace

bool isGroupKey(const QString &key)
{
    return key.startsWith(prefix);
}

QList<Group> groupsOf(const Design &design)
{
    const auto isGroup = [](const CanvasItem &item) { return isGroupKey(item.object); };
    QList<Group> groups;
    if (std::none_of(design.canvas.cbegin(), design.canvas.cend(), isGroup))
        return groups; // most designs: spares the look at all names
    const QHash<QString, ObjectId> meanings = canvasMeanings(design);
    QSet<ObjectId> taken;
    for (const CanvasItem &item : design.canvas) {
        if (!isGroup(item))
            continue;
        Group group{item.object.mid(prefix.size()), item.values.value(title).toString(), {},
                    item.values.value(collapsed).toBool()};
        const QJsonArray names = item.values.value(members).toArray();
        for (const QJsonValue &name : names) {
            const auto id = meanings.constFind(name.toString());
            if (id == meanings.cend() || id->kind == ObjectKind::Tenant || taken.contains(*id))
                continue;
            taken.insert(*id);
            group.members.append(*id);
        }
        if (!group.members.isEmpty())
            groups.append(group);
    }
    return groups;
}

QSet<ObjectId> withTheirGroups(const Design &design, const QSet<ObjectId> &objects)
{
    QSet<ObjectId> all = objects;
    const QList<Group> groups = groupsOf(design);
    for (const Group &group : groups) {
        const auto isIn = [&objects](const ObjectId &id) { return objects.contains(id); };
        if (std::any_of(group.members.cbegin(), group.members.cend(), isIn))
            all.unite(QSet<ObjectId>(group.members.cbegin(), group.members.cend()));
    }
    return all;
}

Grouped grouped(Design design, const QSet<ObjectId> &objects, const QString &newTitle, bool isCollapsed)
{
    QList<ObjectId> ids;
    for (const ObjectId &id : objects) {
        if (id.kind != ObjectKind::Tenant && contains(design, id))
            ids.append(id);
    }
    if (ids.isEmpty())
        return {std::move(design), {}};
    std::sort(ids.begin(), ids.end());
    removeMembers(design, objects);
    QStringList taken;
    for (const CanvasItem &item : std::as_const(design.canvas)) {
        if (isGroupKey(item.object))
            taken.append(item.object.mid(prefix.size()));
    }
    const QHash<ObjectId, QString> keys = canvasKeys(design);
    QJsonArray names;
    for (const ObjectId &id : std::as_const(ids))
        names.append(keys.value(id));
    const QString number = freeName({}, taken);
    QJsonObject values{{members, names}};
    put(values, title, !newTitle.isEmpty(), newTitle);
    put(values, collapsed, isCollapsed, true);
    design.canvas.append({prefix + number, values});
    return {std::move(design), number};
}

Design ungrouped(Design design, const QSet<QString> &numbers)
{
    design.canvas.removeIf([&numbers](const CanvasItem &item) {
        return isGroupKey(item.object) && numbers.contains(item.object.mid(prefix.size()));
    });
    return design;
}

Design withGroup(Design design, const Group &group)
{
    for (CanvasItem &item : design.canvas) {
        if (item.object != prefix + group.number)
            continue;
        put(item.values, title, !group.title.isEmpty(), group.title);
        put(item.values, collapsed, group.collapsed, true);
    }
    return design;
}

} // namespace overlab::design
