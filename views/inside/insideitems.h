// SPDX-License-Identifier: GPL-3.0-or-later
// The items of the scene: one for each node, one for all tunnels' curves, one for the underlay, and the marks
// of a path. Thin: a value of the figure and the painter.
#pragma once

#include "views/inside/figurepainter.h"

#include <QGraphicsItem>

namespace overlab::views {

class FrameItem : public QGraphicsItem
{
public:
    /// Both must outlive it.
    FrameItem(const FigureStyle &style, const FigureMarks &marks);

    const FigureFrame &frame() const { return m_frame; }
    /// Paints anew what became different.
    void show(const FigureFrame &frame);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const FigureStyle &m_style;
    const FigureMarks &m_marks;
    FigureFrame m_frame;
};

/// The underlay with its cables, below the tunnels.
class UnderlayItem : public QGraphicsItem
{
public:
    UnderlayItem(const FigureStyle &style, const FigureMarks &marks);

    void show(const FigurePart &underlay, const QList<FigureWire> &cables);
    const FigurePart &underlay() const { return m_underlay; }

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const FigureStyle &m_style;
    const FigureMarks &m_marks;
    FigurePart m_underlay;
    QList<FigureWire> m_cables;
};

class TunnelItem : public QGraphicsItem
{
public:
    TunnelItem(const FigureStyle &style, const FigureMarks &marks);

    void show(const FigureTunnel &tunnel);
    const FigureTunnel &tunnel() const { return m_tunnel; }
    /// Nearer to the curve than \a distance.
    bool isAt(QPointF point, double distance) const;

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const FigureStyle &m_style;
    const FigureMarks &m_marks;
    FigureTunnel m_tunnel;
};

/// What tunnels carry, over all their curves.
class TunnelLabelsItem : public QGraphicsItem
{
public:
    TunnelLabelsItem(const FigureStyle &style, const FigureMarks &marks);

    void show(const QList<FigureTunnel> &tunnels);

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const FigureStyle &m_style;
    const FigureMarks &m_marks;
    QList<FigureTunnel> m_tunnels;
    QRectF m_bounds;
};

/// The numbers of a path's steps, over everything.
class StepsItem : public QGraphicsItem
{
public:
    struct Step
    {
        QRectF area;
        QString number;
        bool isCurrent = false;
        bool isBefore = false; ///< dashed
        bool isLoss = false;   ///< red
    };

    explicit StepsItem(const FigureStyle &style);

    void show(const QList<Step> &steps);
    const QList<Step> &steps() const { return m_steps; }

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const FigureStyle &m_style;
    QList<Step> m_steps;
    QRectF m_bounds;
};

} // namespace overlab::views
