// SPDX-License-Identifier: GPL-3.0-or-later
// A design as a YAML tree: the reading/ files the other way round, in the order of the format.
#pragma once

#include "engine/design/design.h"
#include "engine/design/yaml/yamltree.h"

namespace overlab::design {

/// \a previous is the tree of the file as it was, or nullptr; it only tells which default values
/// that the model cannot tell from missing ones were written out.
YamlNodePtr designTree(const Design &design, const YamlNode *previous);

/// The parts of designTree(), one file a subject.
YamlNodePtr tenantTree(const Tenant &tenant);
YamlNodePtr networkTree(const Network &network);
YamlNodePtr machineTree(const Machine &machine);
YamlNodePtr routerTree(const Router &router);
YamlNodePtr routeList(const QList<Route> &routes);

} // namespace overlab::design
