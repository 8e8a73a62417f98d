// SPDX-License-Identifier: GPL-3.0-or-later
// Bridges and ports of one Open vSwitch as values, and how to read them all in one transaction.
// lab/snapshot compares the configurations with the blueprint; lab/executor hands the wanted ones
// to applyChanges() (ovschanges.h).
#pragma once

#include "engine/base/macaddress.h"
#include "engine/host/ovs/ovsdbclient.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace overlab::host {

/// The external_ids key that says a Bridge or Port row is ours; its value names the origin.
inline const QString ovsOriginKey = QStringLiteral("overlab-origin");

/// What we ask of a bridge. Its local port (same name, type internal) belongs to it and is never
/// listed among the ports.
struct BridgeConfig
{
    QString name{};
    QString datapathType{};               ///< "" or "system": the kernel's; "netdev": userspace
    QString failMode{};                   ///< "", "secure" or "standalone"
    QStringList protocols{};              ///< sorted, for example OpenFlow10, OpenFlow13
    QMap<QString, QString> otherConfig{}; ///< without hwaddr
    QMap<QString, QString> externalIds{}; ///< must hold ovsOriginKey to be applied
    MacAddress hwaddr{};                  ///< other_config:hwaddr; null: Open vSwitch chooses
    int mtuRequest = 0;                   ///< of the local port, in bytes; 0: Open vSwitch chooses

    friend bool operator==(const BridgeConfig &, const BridgeConfig &) = default;
};

/// What we ask of a port with one interface.
struct PortConfig
{
    QString name{};
    QString bridge{};
    QString type{}; ///< "" (a device of the system), "internal", "patch", "vxlan", "gre", "geneve"
    QMap<QString, QString> options{};
    std::optional<int> tag{};
    QString vlanMode{};
    QList<int> trunks{}; ///< sorted
    QMap<QString, QString> otherConfig{};
    QMap<QString, QString> portExternalIds{}; ///< must hold ovsOriginKey to be applied
    QMap<QString, QString> interfaceExternalIds{};
    MacAddress mac{};      ///< Interface.mac; null: Open vSwitch chooses
    int mtuRequest = 0;    ///< bytes; 0: none
    int ofportRequest = 0; ///< 0: none

    friend bool operator==(const PortConfig &, const PortConfig &) = default;
};

struct BridgeState
{
    BridgeConfig config;
    QString datapathId;  ///< empty until ovs-vswitchd made the bridge
    MacAddress macInUse; ///< of the local port; a little late after a change

    bool isOurs() const { return config.externalIds.contains(ovsOriginKey); }
    friend bool operator==(const BridgeState &, const BridgeState &) = default;
};

struct PortState
{
    PortConfig config;
    int ofport = 0;      ///< 0: not decided yet; -1: failed, see error
    QString error;       ///< ovs-vswitchd's words, for example "could not open network device …"
    MacAddress macInUse; ///< null when unknown; a little late after a change, as mtu and linkUp
    int mtu = 0;
    bool linkUp = false;

    bool isOurs() const { return config.portExternalIds.contains(ovsOriginKey); }
    friend bool operator==(const PortState &, const PortState &) = default;
};

/// Everything that one Open vSwitch had at one moment, by name.
struct OvsState
{
    QMap<QString, BridgeState> bridges;
    QMap<QString, PortState> ports; ///< without the bridges' local ports; bonds are left out
    qint64 nextCfg = 0;
    qint64 curCfg = 0;
    QString ovsVersion;

    friend bool operator==(const OvsState &, const OvsState &) = default;
};

/// Reads all bridges and ports in one transaction.
OvsState readState(OvsdbClient &client,
                   std::chrono::milliseconds limit = OvsdbClient::defaultLimit);

} // namespace overlab::host
