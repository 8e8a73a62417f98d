// SPDX-License-Identifier: GPL-3.0-or-later
// How the inside of nodes looks: far away nodes with their machines as dots, nearer bridges and names,
// nearest numbers, tags, addresses and MACs. Needs no scene.
#pragma once

#include "views/inside/figure.h"
#include "views/theme/canvascolours.h"

#include <QSet>

class QPainter;

namespace overlab::views {

/// Below the first, in pixels a scene unit, nodes are what there is to see; from the second on all is said.
inline constexpr double farDetail = 0.36;
inline constexpr double nearDetail = 0.98;

/// What the picture shows besides what is there.
struct FigureMarks
{
    QString current;        ///< key of the part that has the keyboard's attention
    QString hovered;
    QSet<QString> objects;  ///< drawn objects whose parts are marked
    QSet<QString> onPath;   ///< keys; when there are some, all others step back
    QHash<QString, double> traffic; ///< bytes a second through ports and tunnels, by key

    bool marks(const FigurePart &part) const
    {
        const bool isNodeItself = part.kind == PartKind::Node;
        const bool isTheirs = objects.contains(isNodeItself ? part.node : part.origin) || objects.contains(part.network);
        return isTheirs && (isNodeItself || part.origin != QLatin1String("node"));
    }
};

struct FigureStyle
{
    CanvasColours colours;
    QHash<QString, QColor> tenants;

    QColor tenantOf(const FigurePart &part) const { return tenants.value(part.tenant()); }
};

class FigurePainter
{
public:
    /// \a detail: pixels a scene unit. All must outlive it.
    FigurePainter(QPainter &painter, const FigureStyle &style, const FigureMarks &marks, double detail);

    /// What of it \a exposed shows.
    void paintFrame(const FigureFrame &frame, const QRectF &exposed);
    void paintTunnel(const FigureTunnel &tunnel);
    void paintTunnelLabel(const FigureTunnel &tunnel);
    void paintUnderlay(const FigurePart &underlay, const QList<FigureWire> &cables);

private:
    void paintGround(const FigureFrame &frame);
    void paintTitle(const FigureFrame &frame);
    void paintFarTitle(const FigureFrame &frame);
    void paintStrips(const FigureFrame &frame);
    void paintContainer(const FigurePart &part);
    void paintWire(const FigureWire &wire);
    void paintMachine(const FigurePart &part);
    void paintMachineFar(const FigurePart &part);
    void paintPort(const FigurePart &part);
    void paintBox(const QRectF &area, double radius);
    void paintMark(const QRectF &area, double radius, double width);
    void paintHighlight(const FigurePart &part, double radius);
    void paintState(const FigurePart &part);

    bool isDim(const FigurePart &part) const { return !m_marks.onPath.isEmpty() && !m_marks.onPath.contains(part.key); }
    QPen penFor(const FigurePart &part, const QColor &usual) const;
    /// How much is left of what steps back: where contrast matters most it is still read.
    double dimmed() const { return m_style.colours.isHighContrast ? 0.65 : 0.3; }
    double line(double width = 1) const { return width * m_style.colours.stroke; }
    double least(double width) const { return std::max(width, 1 / m_detail); } ///< a pixel
    bool isReadable(double pixels) const { return pixels * m_reading >= 5.6; }

    QPainter &m_painter;
    const FigureStyle &m_style;
    const FigureMarks &m_marks;
    const double m_detail;
    const double m_reading; ///< of readingDetail()
    QList<QRectF> m_labels; ///< of the tunnels painted until now
    const bool m_isPlain; ///< so small that edges need no smoothing, which takes most of the time
};

} // namespace overlab::views
