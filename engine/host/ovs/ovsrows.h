// SPDX-License-Identifier: GPL-3.0-or-later
// The rows behind OvsState, with the UUIDs that changes need. Private to this folder.
#pragma once

#include "engine/host/ovs/ovsstate.h"

#include <QHash>

namespace overlab::host {

struct BridgeRow
{
    QString uuid;
    QString localInterfaceUuid;
    int localOfport = 0;
    QString localError;
};

struct PortRow
{
    QString uuid;
    QString interfaceUuid; ///< of the first one
    QString bridge;
    bool isOurs = false;
};

/// Indexed by name. Bonds and the bridges' local ports are in \c ports too, unlike in \c state.
struct OvsRows
{
    OvsState state;
    QHash<QString, BridgeRow> bridges;
    QHash<QString, PortRow> ports;
};

/// All rows, or, of ports and interfaces, those of \a names only: for a change of a few ports among
/// hundreds.
OvsRows readRows(OvsdbClient &client, std::chrono::milliseconds limit,
                 const std::optional<QStringList> &names = std::nullopt);

} // namespace overlab::host
