// SPDX-License-Identifier: GPL-3.0-or-later
// What an engine says about the lab of a drawing: derived from the drawing as the engine derives it, so that all of it
// can be seen and every view tells the same names and addresses.
#pragma once

#include "engine/design/design.h"

#include <QHash>
#include <QJsonObject>

namespace overlab::screenshots {

/// Of a lab in which everything of \a design runs, but for \a states ("red/vm-1" → "failed").
QJsonObject labStatus(const design::Design &design, const QHash<QString, QString> &states = {});
/// What a plan says that makes the lab of \a before one of \a after.
QJsonObject planBetween(const design::Design &before, const design::Design &after);
/// What an apply says when a machine did not come up.
QJsonObject applyWithProblems();

} // namespace overlab::screenshots
