// SPDX-License-Identifier: GPL-3.0-or-later
// Which objects of the design a packet comes by, and with which of its hops. Pure.
#pragma once

#include "engine/client/pathreport.h"

#include <QList>
#include <QString>

namespace overlab::views {

struct PathMark
{
    QString object; ///< as the engine names it: "red/vm-1", "red/net-1", "outside"
    int first = 0;  ///< of the hops, from 1
    int last = 0;
    bool isLoss = false; ///< the packet ends here and has not arrived

    friend bool operator==(const PathMark &, const PathMark &) = default;
};

/// In the order of the way; hops that belong to no object are told of with the object before.
QList<PathMark> pathMarks(const client::PathWay &way);

} // namespace overlab::views
