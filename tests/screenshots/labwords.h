// SPDX-License-Identifier: GPL-3.0-or-later
// What an engine says about the lab of a drawing: made up from the drawing, so that all of it can be seen.
#pragma once

#include "engine/design/design.h"

#include <QHash>
#include <QJsonObject>

namespace overlab::screenshots {

/// Of a lab in which everything of \a design runs, but for \a states ("red/vm-1" → "failed").
QJsonObject labStatus(const design::Design &design, const QHash<QString, QString> &states = {});
/// What a plan of a small edit of the lab of the article says.
QJsonObject articlePlan();
/// What an apply says when a machine did not come up.
QJsonObject applyWithProblems();

} // namespace overlab::screenshots
