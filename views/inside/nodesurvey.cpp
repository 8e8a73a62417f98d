// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inside/nodesurvey.h"

#include <QSet>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;
using client::InsideBridge;
using client::InsideInterface;

namespace {

bool isStandard(const InsideBridge &bridge)
{
    return bridge.name == integrationBridge || bridge.name == tunnelBridge || bridge.name == externalBridge;
}

} // namespace

NodeSurvey::NodeSurvey(const client::InsideNode &node) : m_node(node)
{
    for (const InsideInterface &interface : node.interfaces)
        m_byName.insert({interface.nameSpace, interface.name}, &interface);
    addMachines();
    addNamespaces();
    addLoose();
    for (const InsideInterface &interface : node.interfaces) {
        if (!interface.bridge.isEmpty() && !m_taken.contains(&interface))
            m_ports[interface.bridge] << &interface;
    }
}

const InsideBridge *NodeSurvey::bridge(QStringView name) const
{
    const auto found = std::find_if(m_node.bridges.cbegin(), m_node.bridges.cend(),
                                    [name](const InsideBridge &bridge) { return bridge.name == name; });
    return found == m_node.bridges.cend() ? nullptr : &*found;
}

const InsideInterface *NodeSurvey::find(const QString &name, const QString &nameSpace) const
{
    return m_byName.value({nameSpace, name});
}

/// What stands between \a card and br-int. Neutron's names (tap, qbr, qvb and qvo with the same end) help where a piece
/// of the chain is gone.
UnitColumn NodeSurvey::columnOf(const client::InsideCard &card)
{
    const QString end = card.tap.mid(3);
    UnitColumn column;
    column.card = &card;
    column.tap = find(card.tap);
    m_taken.insert(column.tap);
    const QString over = column.tap ? column.tap->bridge : QString();
    column.filter = bridge(over.startsWith(u"qbr") ? over : u"qbr"_s + end);
    if (!column.filter) {
        column.port = column.tap;
        column.missing = column.tap ? QString() : card.tap;
        return column;
    }
    m_hasFilters = true;
    m_filters.insert(column.filter->name);
    column.inner = find(u"qvb"_s + end);
    column.port = find(column.inner && !column.inner->peer.isEmpty() ? column.inner->peer : u"qvo"_s + end);
    m_taken.insert(column.inner);
    m_taken.insert(column.port);
    if (!column.port)
        column.missing = u"qvo"_s + end;
    return column;
}

void NodeSurvey::addMachines()
{
    for (const client::InsideGuest &guest : m_node.guests) {
        Unit unit{Unit::Kind::Machine, u"machine/"_s + guest.object, &guest, nullptr, nullptr, {}};
        for (const client::InsideCard &card : guest.cards)
            unit.columns << columnOf(card);
        m_units << unit;
    }
}

void NodeSurvey::addNamespaces()
{
    const auto rank = [](const client::InsideNamespace *space) { return space->name.startsWith(u"qrouter-") ? 0 : 1; };
    QList<const client::InsideNamespace *> spaces;
    for (const client::InsideNamespace &space : m_node.namespaces)
        spaces << &space;
    std::stable_sort(spaces.begin(), spaces.end(), [rank](const auto *a, const auto *b) {
        return std::pair(rank(a), a->origin) < std::pair(rank(b), b->origin);
    });
    for (const client::InsideNamespace *const space : std::as_const(spaces)) {
        Unit unit{Unit::Kind::Namespace, u"namespace/"_s + space->name, nullptr, space, nullptr, {}};
        for (const InsideInterface &interface : m_node.interfaces) {
            if (interface.nameSpace != space->name)
                continue;
            UnitColumn column;
            column.port = &interface;
            unit.columns << column;
            if (interface.bridge == integrationBridge)
                m_taken.insert(&interface);
        }
        m_units << unit;
    }
}

/// Bridges and devices that are somebody else's work, or a rest of ours.
void NodeSurvey::addLoose()
{
    for (const InsideBridge &bridge : m_node.bridges) {
        if (isStandard(bridge) || m_filters.contains(bridge.name))
            continue;
        Unit unit{Unit::Kind::LooseBridge, u"bridge/"_s + bridge.name, nullptr, nullptr, &bridge, {}};
        for (const InsideInterface &interface : m_node.interfaces) {
            if (interface.bridge != bridge.name || m_taken.contains(&interface))
                continue;
            UnitColumn column;
            column.port = &interface;
            unit.columns << column;
            m_taken.insert(&interface);
        }
        m_units << unit;
    }
    for (const InsideInterface &interface : m_node.interfaces) {
        if (!interface.bridge.isEmpty() || !interface.nameSpace.isEmpty() || m_taken.contains(&interface))
            continue;
        UnitColumn column;
        column.port = &interface;
        m_units << Unit{Unit::Kind::LooseDevice, u"device/"_s + interface.name, nullptr, nullptr, nullptr, {column}};
    }
}

} // namespace overlab::views
