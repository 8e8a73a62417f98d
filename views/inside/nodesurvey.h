// SPDX-License-Identifier: GPL-3.0-or-later
// Who belongs to whom inside one node: machines with the devices between them and br-int, namespaces with
// their devices, what is left over. Points into the state that it was made of.
#pragma once

#include "engine/client/insidestate.h"

#include <QHash>

namespace overlab::views {

inline const QString integrationBridge = QStringLiteral("br-int");
inline const QString tunnelBridge = QStringLiteral("br-tun");
inline const QString externalBridge = QStringLiteral("br-ex");

/// One way into br-int, from the outside in: card, tap, the bridge with the packet filter and its other port
/// (with the hybrid firewall), the port of br-int. What is not there is null.
struct UnitColumn
{
    const client::InsideCard *card = nullptr;
    const client::InsideInterface *tap = nullptr;
    const client::InsideBridge *filter = nullptr;
    const client::InsideInterface *inner = nullptr; ///< qvb
    const client::InsideInterface *port = nullptr;  ///< qvo, the tap itself, an internal port, a loose bridge's port
    QString missing; ///< name of the port of br-int that should be there
};

/// What stands on br-int, or on nothing, as one block.
struct Unit
{
    enum class Kind { Machine, Namespace, LooseBridge, LooseDevice };

    Kind kind = Kind::Machine;
    QString key; ///< unique in the node
    const client::InsideGuest *guest = nullptr;
    const client::InsideNamespace *nameSpace = nullptr;
    const client::InsideBridge *bridge = nullptr;
    QList<UnitColumn> columns;

    int width() const { return std::max(1, int(columns.size())); }
};

class NodeSurvey
{
public:
    explicit NodeSurvey(const client::InsideNode &node);

    const QList<Unit> &units() const { return m_units; } ///< machines first
    /// Of an Open vSwitch bridge, without those that a unit's column ends at.
    QList<const client::InsideInterface *> ports(const QString &bridge) const { return m_ports.value(bridge); }
    /// nullptr: there is none.
    const client::InsideBridge *bridge(QStringView name) const;
    const client::InsideInterface *find(const QString &name, const QString &nameSpace = {}) const;
    bool hasFilters() const { return m_hasFilters; }

private:
    void addMachines();
    void addNamespaces();
    void addLoose();
    UnitColumn columnOf(const client::InsideCard &card);

    const client::InsideNode &m_node;
    QHash<std::pair<QString, QString>, const client::InsideInterface *> m_byName; ///< namespace, name
    QHash<QString, QList<const client::InsideInterface *>> m_ports;
    QSet<const client::InsideInterface *> m_taken;
    QSet<QString> m_filters; ///< bridges between a machine and br-int
    QList<Unit> m_units;
    bool m_hasFilters = false;
};

} // namespace overlab::views
