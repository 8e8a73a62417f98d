// SPDX-License-Identifier: GPL-3.0-or-later
// The state of a lab as `overlabctl status --json` prints it (cli.md), and besides
// "outside":{"state":"running" or "failed","reason"}, null where there is no external network.
#pragma once

#include <QJsonObject>

namespace overlab::lab {

class Lab;

/// "planned", "building", "running", "stopped", "failed".
enum class ObjectState;
QString objectStateName(ObjectState state);

/// Reads what is running now; blocks for as long as the libvirt daemons take to answer.
QJsonObject labStatus(Lab &lab);

} // namespace overlab::lab
