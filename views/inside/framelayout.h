// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything stands inside one node's frame. Remembers who sat where: what comes later takes a free
// place or a new shelf at the outer edge, so that nothing else moves.
//
// From the underlay outwards: br-tun and br-ex side by side, br-int, and on it the machines and namespaces
// in columns. br-int has a strip for each shelf of them, joined by a spine at the left.
#pragma once

#include "views/inside/figure.h"
#include "views/inside/nodesurvey.h"

#include <memory>

namespace overlab::views {

class FrameLayout
{
public:
    /// Finds places for what is new in \a node and forgets those of what is gone. \a node must live until build().
    void take(const client::InsideNode &node);
    QSizeF size() const;
    /// \a corner: the left end of the edge that is towards the underlay.
    FigureFrame build(QPointF corner, bool isMirrored) const;

private:
    friend class FrameBuilder;

    /// The columns that a unit stands in.
    struct Seat
    {
        int shelf = 0;
        int column = 0;
        int width = 1;
    };
    struct Bridge
    {
        QHash<QString, int> inner; ///< port → seat, towards the underlay
        QHash<QString, int> outer;
        int columns = 1;
        int innerRows = 1; ///< they never become fewer
        int outerRows = 1;
    };

    /// Distances from the edge at the underlay.
    struct Levels
    {
        double zone = 0;        ///< br-tun and br-ex
        double integration = 0; ///< br-int
        QList<double> strips;   ///< of br-int, for the second shelf and those after it
        QList<double> shelves;
        double title = 0;
        double end = 0;
    };

    Levels levels() const;
    void seatUnits();
    bool isFree(const Seat &seat) const;
    Seat freeSeat(int width, int firstShelf) const;
    void seatPorts(const QString &name, Bridge &bridge);
    int preferredSeat(const QString &bridge, const client::InsideInterface &port) const;
    int shelves() const;

    const client::InsideNode *m_node = nullptr;
    std::shared_ptr<const NodeSurvey> m_survey;
    int m_capacity = 0; ///< columns; set once
    bool m_hasFilters = false;
    bool m_hasIntegration = false;
    QHash<QString, Seat> m_seats;
    Bridge m_integration;
    Bridge m_tunnels;
    Bridge m_external;
};

} // namespace overlab::views
