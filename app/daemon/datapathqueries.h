// SPDX-License-Identifier: GPL-3.0-or-later
// lab.datapathOrigins of the program's protocol: which OpenFlow rules flows of a node's datapath were made of.
#pragma once

#include "app/daemon/knownlab.h"

#include <QJsonObject>

namespace overlab {

/// {"node", "ufids": [as the topic "datapath" tells them…]} → {"origins": [ORIGIN…]}, in the order of the question. ORIGIN:
/// {"ufid", "rules": [RULE…], "actions": what they would have the datapath do now, "isCurrent": whether the flow does that, too,
/// "command"}; {"ufid", "isGone": true}: there is no such flow any more; {"ufid", "refusal": Open vSwitch's words, "command"}: it
/// does not tell. RULE: {"bridge", "table", "priority", "match", "cookie", "actions": […], "origin": object of the design};
/// {"bridge", "table", "isMiss": true} where no flow of the table matched. Asks only; blocks. Throws NotFound for the node,
/// NotSupported for too many at once, HostUnreachable.
QJsonObject datapathOrigins(const QJsonObject &parameters, KnownLabs &known);

} // namespace overlab
