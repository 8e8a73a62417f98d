// SPDX-License-Identifier: GPL-3.0-or-later
// The changes of a plan as a list that people read, in the order in which they are carried out, each
// with the commands that a person would have typed in the node.
#pragma once

#include "engine/lab/lab.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace overlab::lab {

struct PlanStep
{
    enum class Action { Create, Change, Remove };

    Action action = Action::Create;
    QString kind;    ///< "node", "bridge", "port", "flow", "namespace", "machine" …
    QString place;   ///< the node, or "underlay"
    QString subject; ///< the kernel's name of it: br-int, qvo95d96a75-a0
    QString object;  ///< the drawn object it belongs to: red/vm-1; "node" for what every node has
    QStringList commands;
};

QList<PlanStep> planSteps(const LabPlan &plan);

} // namespace overlab::lab
