// SPDX-License-Identifier: GPL-3.0-or-later
// The flows of Open vSwitch's datapath: its cache of decisions, made of OpenFlow rules when a packet comes that none of
// them takes. As `ovs-appctl dpctl/dump-flows -m --names` prints them, of the kernel's datapath and of that in userspace.
#pragma once

#include "engine/host/ovs/unixctlclient.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace overlab::host {

struct DatapathFlow
{
    QString datapath;  ///< "netdev@ovs-netdev"
    QString ufid;      ///< its name: one UUID for each key
    QString key;       ///< all of it as printed, with the values of the packet that it was made for: ofproto/trace takes it
    QString match;     ///< what of the key is looked at, in the spelling of ovs-ofctl; without port and recirculation
    QString port;      ///< name of the one that its packets come in by
    quint32 recirculation = 0; ///< recirc_id: packets come back from a recirc() with this number; 0: from outside
    QString actions;
    quint64 packets = 0;
    quint64 bytes = 0;
    std::optional<qint64> idleMilliseconds; ///< since a packet took it; nullopt: none was counted yet
    QString layer;     ///< who carries it out: "ovs", or "tc" where the kernel's traffic control does
    bool isOffloaded = false; ///< to a network card

    friend bool operator==(const DatapathFlow &, const DatapathFlow &) = default;
};

/// One line of the dump; nullopt for what is no flow.
std::optional<DatapathFlow> parseDatapathFlow(QStringView line);

/// The datapath's key in the spelling of ovs-ofctl: only what is not masked out. Without port and recirculation, and without
/// what says nothing (packet_type of a frame, frag=no).
QString datapathMatch(QStringView key);

/// All flows of all datapaths of the daemon. One that several threads of a datapath have is one here, with the sum of their
/// counters. Throws as UnixctlClient::call().
QList<DatapathFlow> readDatapathFlows(UnixctlClient &control, std::chrono::milliseconds limit = UnixctlClient::defaultLimit);

} // namespace overlab::host
