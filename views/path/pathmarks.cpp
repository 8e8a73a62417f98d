// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/path/pathmarks.h"

namespace overlab::views {

namespace {

/// Whose the hop is; empty: nobody's of the design.
QString objectOf(const client::PathHop &hop)
{
    if (hop.kind == u"filter")
        return hop.rule.origin;
    if (hop.kind == u"bridge")
        return hop.network;
    if (hop.kind == u"underlay")
        return {};
    return hop.place;
}

} // namespace

QList<PathMark> pathMarks(const client::PathWay &way)
{
    QList<PathMark> marks;
    for (int i = 0; i < way.hops.size(); ++i) {
        const QString object = objectOf(way.hops.at(i));
        if (!marks.isEmpty() && (object.isEmpty() || object == marks.last().object))
            marks.last().last = i + 1;
        else if (!object.isEmpty())
            marks.append({object, i + 1, i + 1, false});
    }
    if (!marks.isEmpty())
        marks.last().isLoss = !way.isDelivered();
    return marks;
}

} // namespace overlab::views
