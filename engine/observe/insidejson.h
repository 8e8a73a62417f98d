// SPDX-License-Identifier: GPL-3.0-or-later
// What stands inside a node, as "lab.inside" tells it. What is empty, none or no is left out.
#pragma once

#include "engine/observe/insidestate.h"

#include <QJsonObject>

namespace overlab::observe {

QJsonObject toJson(const InsideNode &node);

} // namespace overlab::observe
