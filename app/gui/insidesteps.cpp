// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/insidesteps.h"

namespace overlab::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView machineKind = u"machine";

/// Where a hop happens inside the nodes.
views::InsideStep stepOf(const client::PathHop &hop, int number, bool isBefore)
{
    QString place = hop.bridge;
    if (hop.kind == machineKind)
        place = hop.place;
    else if (place.isEmpty())
        place = hop.device.isEmpty() ? hop.outDevice : hop.device;
    return {hop.node, hop.kind == u"underlay" ? QString() : place, QString::number(number), isBefore};
}

void append(const client::PathWay &way, bool isBefore, QList<views::InsideStep> &steps)
{
    for (int i = 0; i < way.hops.size(); ++i)
        steps.append(stepOf(way.hops.at(i), i + 1, isBefore));
    if (!way.hops.isEmpty())
        steps.last().isLoss = !way.isDelivered();
}

} // namespace

QList<views::InsideStep> insideSteps(const client::PathWay &way, const std::optional<client::PathWay> &before)
{
    QList<views::InsideStep> steps;
    append(way, false, steps);
    if (before)
        append(*before, true, steps);
    for (const client::PathHop &hop : way.hops) {
        if (hop.kind == machineKind)
            continue; // its interface is none of the node, which may have one of that name
        for (const QString &device : {hop.device, hop.outDevice}) {
            if (!device.isEmpty() && !hop.node.isEmpty())
                steps.append({hop.node, device, {}});
        }
    }
    return steps;
}

} // namespace overlab::gui
