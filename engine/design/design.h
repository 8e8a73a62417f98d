// SPDX-License-Identifier: GPL-3.0-or-later
// A whole design as plain values: what a person drew or wrote, nothing derived. An std::optional
// that is empty means "not given"; engine/blueprint derives it. Only designreader and designwriter
// know how this looks in YAML; only validation judges it.
#pragma once

#include "engine/design/canvas.h"
#include "engine/design/check.h"
#include "engine/design/externalnetwork.h"
#include "engine/design/node.h"
#include "engine/design/settings.h"
#include "engine/design/tenant.h"

#include <QList>
#include <QString>

namespace overlab::design {

/// One design file. Lists keep the order of the file; it decides what "the lowest free" falls to.
struct Design
{
    QString name;
    QString description;
    Settings settings;
    Underlay underlay;
    QList<Node> nodes; ///< empty: one all-in-one node "node-0", see effectiveNodes()
    QList<Image> images;
    QList<ExternalNetwork> externals;
    QList<Tenant> tenants;
    QList<Check> checks;
    QList<CanvasItem> canvas;

    /// nodes, or the all-in-one node "node-0" with both roles when none is given.
    QList<Node> effectiveNodes() const;

    friend bool operator==(const Design &, const Design &) = default;
};

} // namespace overlab::design
