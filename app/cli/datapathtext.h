// SPDX-License-Identifier: GPL-3.0-or-later
// The flows of a node's datapath as overlabctl prints them.
#pragma once

#include "engine/client/datapathflows.h"

namespace overlab::cli {

using DatapathOrigins = QHash<QString, client::DatapathOrigin>; ///< by ufid

/// {"node", "at", "flows": [{"ufid", "datapath", "recirculation", "port", "match", "actions", "packets", "bytes",
/// "packetsPerSecond", "bytesPerSecond", "secondsSinceUsed": null where no packet was counted, "layer", "offloaded"}]}; where
/// \a origins has it, a flow has "origins": {"rules": [{"bridge", "table", "priority", "match", "cookie", "actions", "origin"},
/// or {"bridge", "table", "miss": true}], "current", "refusal", "command"}.
QJsonObject datapathJson(const QString &node, const client::DatapathBoard &board, const DatapathOrigins &origins);

/// Port by port, with the chain of rules below each flow that \a origins has.
QString datapathText(const client::DatapathBoard &board, const DatapathOrigins &origins);

} // namespace overlab::cli
