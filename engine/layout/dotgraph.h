// SPDX-License-Identifier: GPL-3.0-or-later
// One graph of boxes for Graphviz's engine "dot". The only file that knows Graphviz, whose library keeps global state
// and is not thread-safe: one layout at a time in the whole process, whoever asks.
#pragma once

#include <QHash>
#include <QList>
#include <QPointF>
#include <QSizeF>
#include <QString>

namespace overlab::layout {

struct DotBox
{
    QString name;
    QSizeF room;     ///< in scene units
    QString cluster; ///< boxes of one cluster stay together; empty: of none
    QString group;   ///< likewise, within the cluster; the same group of another cluster is another one
    QString rank;    ///< boxes of the same rank in a cluster and group stand in a row; empty: of none
};

struct DotEdge
{
    QString from; ///< above
    QString to;
    int rows = 1;           ///< so many rows below, at least
    bool isVisible = true;  ///< else it only keeps the rows apart
};

struct DotGraph
{
    QList<DotBox> boxes;
    QList<DotEdge> edges;
};

/// The boxes' middles, y downwards; empty when Graphviz cannot do it. Blocks, and cannot be stopped: keep graphs
/// below a few thousand boxes.
QHash<QString, QPointF> dotPlaces(const DotGraph &graph);

} // namespace overlab::layout
