// SPDX-License-Identifier: GPL-3.0-or-later
// The lab's results as the documents of the program's protocol (cli.md, JSON output).
#pragma once

#include "engine/design/diagnostic.h"
#include "engine/lab/lab.h"

#include <QJsonArray>
#include <QJsonObject>

namespace overlab {

QJsonArray toJson(const QList<design::Diagnostic> &diagnostics);
QJsonArray toJson(const QList<blueprint::Problem> &problems);
QJsonObject toJson(const QString &lab, const lab::ApplyResult &result);
QJsonObject toJson(const lab::LabPlan &plan);
QJsonObject toJson(const lab::PingResult &ping);

/// {text, fileName, directory} of lab.plan and lab.apply.
/// The design in force, for lab.design: {text, fileName, directory, uplink, phase}; "text" is null
/// before the first apply.
QJsonObject designJson(const lab::Lab &lab);

lab::DesignInput designInput(const QJsonObject &parameters);

} // namespace overlab
