// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/design.h"

namespace overlab::design {

QList<Node> Design::effectiveNodes() const
{
    if (!nodes.isEmpty())
        return nodes;
    Node allInOne;
    allInOne.name = QStringLiteral("node-0");
    return {allInOne};
}

} // namespace overlab::design
