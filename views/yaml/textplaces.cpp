// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/yaml/textplaces.h"

#include "engine/design/editing/placement.h"

#include <algorithm>

namespace overlab::views {

using namespace design;
using namespace Qt::StringLiterals;

namespace {

QString itemPath(const QString &list, qsizetype index)
{
    return u"%1[%2]"_s.arg(list).arg(index);
}

} // namespace

TextPlaces::TextPlaces(const ReadResult &read)
{
    const Design &design = read.design;
    for (qsizetype i = 0; i < design.nodes.size(); ++i)
        add(read, itemPath(u"nodes"_s, i), ObjectId{ObjectKind::Node, {}, design.nodes.at(i).name});
    for (qsizetype i = 0; i < design.images.size(); ++i)
        add(read, itemPath(u"images"_s, i), std::nullopt);
    for (qsizetype i = 0; i < design.externals.size(); ++i)
        add(read, itemPath(u"external"_s, i), ObjectId{ObjectKind::External, {}, design.externals.at(i).name});
    for (qsizetype i = 0; i < design.tenants.size(); ++i)
        addTenant(read, i);
    for (qsizetype i = 0; i < design.checks.size(); ++i)
        add(read, itemPath(u"checks"_s, i), std::nullopt);
    addCanvas(read);
    std::sort(m_items.begin(), m_items.end(), [](const Item &left, const Item &right) {
        return std::pair(left.line, left.column) < std::pair(right.line, right.column);
    });
}

void TextPlaces::add(const ReadResult &read, const QString &path, const std::optional<ObjectId> &object)
{
    const auto place = read.locations.constFind(path);
    if (place == read.locations.cend() || place->line < 1)
        return;
    m_items.push_back({place->line, place->column, object});
    if (object && !m_places.contains(*object))
        m_places.insert(*object, *place);
}

void TextPlaces::addTenant(const ReadResult &read, qsizetype index)
{
    const Tenant &tenant = read.design.tenants.at(index);
    const QString path = itemPath(u"tenants"_s, index);
    const ObjectId id{ObjectKind::Tenant, {}, tenant.name};
    add(read, path, id);
    const auto addAll = [&](const QString &list, ObjectKind kind, const auto &items) {
        for (qsizetype i = 0; i < items.size(); ++i)
            add(read, itemPath(path + u'.' + list, i), ObjectId{kind, tenant.name, items.at(i).name});
    };
    addAll(u"networks"_s, ObjectKind::Network, tenant.networks);
    addAll(u"routers"_s, ObjectKind::Router, tenant.routers);
    addAll(u"vms"_s, ObjectKind::Machine, tenant.vms);
    for (qsizetype i = 0; i < tenant.securityGroups.size(); ++i)
        add(read, itemPath(path + u".security-groups"_s, i), id);
}

void TextPlaces::addCanvas(const ReadResult &read)
{
    const QHash<QString, ObjectId> meanings = canvasMeanings(read.design);
    for (const CanvasItem &item : read.design.canvas) {
        const Location place = read.locations.value(u"canvas."_s + item.object);
        const auto meant = meanings.constFind(item.object);
        if (place.line < 1 || meant == meanings.cend())
            continue;
        m_items.push_back({place.line, 2, *meant}); // its key may stand anywhere on the line
        if (!m_places.contains(*meant))
            m_places.insert(*meant, {place.file, place.line, 1});
    }
}

std::optional<ObjectId> TextPlaces::objectAt(const TextCursor &cursor) const
{
    const auto isBefore = [](const Item &item, const std::pair<int, int> &place) {
        return std::pair(item.line, item.column) < place;
    };
    auto item = std::lower_bound(m_items.cbegin(), m_items.cend(), std::pair(cursor.line, cursor.column + 1), isBefore);
    // In the dash before an item the cursor is at the item.
    if (item != m_items.cend() && item->line == cursor.line && (item == m_items.cbegin() || (item - 1)->line < cursor.line))
        ++item;
    while (item != m_items.cbegin()) {
        --item;
        if (item->line == cursor.line || cursor.isBlank || cursor.indentation + 1 >= item->column)
            return item->object;
    }
    return std::nullopt;
}

std::optional<Location> TextPlaces::placeOf(const ObjectId &id) const
{
    const auto found = m_places.constFind(id);
    return found != m_places.cend() ? std::optional(*found) : std::nullopt;
}

} // namespace overlab::views
