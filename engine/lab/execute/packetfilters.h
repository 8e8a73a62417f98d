// SPDX-License-Identifier: GPL-3.0-or-later
// The hybrid firewall of a node, and the tracked connections of both firewalls.
#pragma once

#include "engine/lab/execute/nodejob.h"

namespace overlab::lab {

/// Makes address sets and packet filters as wanted. In between nothing passes that is forbidden
/// before and after: members go before the rules change, and come behind. Throws as runChecked().
void ensurePacketFilters(const NodeJob &job);

/// Connections of ports whose rules changed, and that are not allowed any more, are cut; so are all
/// of ports that are gone. Failures are reported.
void cutForbiddenConnections(const NodeJob &job);

} // namespace overlab::lab
