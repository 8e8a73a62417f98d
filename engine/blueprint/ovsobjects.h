// SPDX-License-Identifier: GPL-3.0-or-later
// What a node's Open vSwitch must hold. Values are spelled as Open vSwitch prints them, so that
// what is wanted and what is there compare as text.
#pragma once

#include "engine/base/macaddress.h"

#include <QMap>
#include <QString>
#include <QtGlobal>

#include <optional>

namespace overlab::blueprint {

/// A row of OVSDB's Bridge table. Always fail_mode secure and OpenFlow 1.0, 1.3 and 1.4.
struct OvsBridge
{
    QString name;
    QString datapathType; ///< "netdev" or "system"
    std::optional<MacAddress> mac; ///< of its internal port; the driver's choice when empty
    /// How matches see ports of fragments, as `ovs-ofctl set-frags` has it: "normal" (none has any) or
    /// "nx-match" (the first one has them).
    QString fragments = QStringLiteral("normal");
    QString origin;

    QString key() const { return name; }
    friend bool operator==(const OvsBridge &, const OvsBridge &) = default;
};

/// A port with its one interface.
struct OvsPort
{
    QString name;
    QString bridge;
    QString type; ///< "", "internal", "patch", "vxlan", "gre", "geneve"
    QMap<QString, QString> options;
    int tag = 0;  ///< local VLAN; 0 for a trunk
    int ofport = 0; ///< OpenFlow port number that it asks for; 0: any
    std::optional<MacAddress> mac;        ///< of an internal port
    QMap<QString, QString> otherConfig;   ///< of the port: net_uuid, network_type, tag …
    QMap<QString, QString> interfaceIds;  ///< external_ids of the interface: iface-id …
    QString origin;

    QString key() const { return name; }
    friend bool operator==(const OvsPort &, const OvsPort &) = default;
};

/// An OpenFlow rule. \a match and \a actions are spelled as `ovs-ofctl --names dump-flows` spells
/// them: port names in double quotes, push_vlan/set_field/pop_vlan, goto_table.
struct Flow
{
    QString bridge;
    int table = 0;
    int priority = 0;
    QString match; ///< "" matches everything
    QString actions;
    quint64 cookie = 0; ///< flowCookie(origin)
    QString origin;

    /// Two flows with the same key replace each other (OpenFlow 1.3, 6.4, ADD).
    QString key() const
    {
        return QStringLiteral("%1 %2 %3 %4").arg(bridge).arg(table).arg(priority).arg(match);
    }
    friend bool operator==(const Flow &, const Flow &) = default;
};

} // namespace overlab::blueprint
