// SPDX-License-Identifier: GPL-3.0-or-later
// The qrouter- and qdhcp- namespaces of a node: made, their sysctls and iptables.
#pragma once

#include "engine/lab/execute/nodejob.h"

namespace overlab::lab {

/// Makes those that lack and fits those that differ; one that cannot be fitted is reported and left
/// unmarked. Throws when one cannot be made.
void ensureNamespaces(const NodeJob &job);

} // namespace overlab::lab
