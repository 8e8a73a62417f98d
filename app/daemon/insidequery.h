// SPDX-License-Identifier: GPL-3.0-or-later
// The answer to "lab.inside": what stands inside each node, the underlay between them, and the drawn
// networks with their segments.
#pragma once

#include <QJsonObject>

namespace overlab::lab {
class Lab;
}

namespace overlab {

/// {"nodes": […], "underlay": {…}, "networks": […]}; without a lab all are empty. Reads all nodes at
/// the same time; blocks, but not for an operation that changes the lab.
QJsonObject insideJson(lab::Lab &lab);

} // namespace overlab
