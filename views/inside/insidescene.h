// SPDX-License-Identifier: GPL-3.0-or-later
// The scene with the inside of a lab's nodes. It is shown one figure after another and changes only what is
// different between them.
#pragma once

#include "views/inside/figurelayout.h"
#include "views/inside/figurepainter.h"

#include <QGraphicsScene>

#include <map>
#include <memory>

namespace overlab::views {

class FrameItem;
class StepsItem;
class TunnelItem;
class TunnelLabelsItem;
class UnderlayItem;

/// A place on a packet's way: a device, bridge, namespace or machine ("red/vm-1") in a node; empty: the node
/// itself, and without a node what is between them.
struct InsideStep
{
    QString node;
    QString place;
    QString number; ///< what its mark says; empty: it lights up without one
    bool isBefore = false; ///< of another way to compare with: an outline that says so by its dashes
    bool isLoss = false;   ///< the packet ends here and has not arrived
};

class InsideScene : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit InsideScene(QObject *parent = nullptr);
    ~InsideScene() override;

    const Figure &figure() const { return m_figure; }
    FigureDifference show(const Figure &figure);
    /// nullptr: there is none.
    const FigurePart *part(const QString &key) const { return m_parts.value(key); }
    const FigureTunnel *tunnel(const QString &key) const;
    /// In the order of the figure.
    const QStringList &keys() const { return m_keys; }
    /// The innermost one at \a point; curves are hit from as far as \a distance.
    QString keyAt(QPointF point, double distance) const;
    /// What of it can be pointed at from so far away.
    bool isShown(const FigurePart &part, double detail) const;

    const CanvasColours &colours() const { return m_style.colours; }
    void setColours(const CanvasColours &colours);
    void setTenants(const QHash<QString, QColor> &tenants);
    void retranslate();

    QString current() const { return m_marks.current; }
    void setCurrent(const QString &key);
    void setHovered(const QString &key);
    /// The parts of these drawn objects are marked.
    void setObjects(const QSet<QString> &objects);
    const QSet<QString> &objects() const { return m_marks.objects; }
    QStringList markedKeys() const;

    /// See FigureMarks::traffic; tunnels are the wider and warmer the more flows.
    void setTraffic(const QHash<QString, double> &traffic);
    double trafficOf(const QString &key) const { return m_marks.traffic.value(key); }
    /// A packet's way lights up, all else steps back; the mark of step \a current is filled. Steps at the same
    /// part share a mark. Empty: no way. Returns those that are not in the picture.
    QList<InsideStep> showSteps(const QList<InsideStep> &steps, int current = -1);
    /// The parts that light up, by key.
    const QSet<QString> &onPath() const { return m_marks.onPath; }
    /// The part that a step is at; empty: none.
    QString keyOf(const InsideStep &step) const;

signals:
    /// Other parts are there, or elsewhere.
    void figureChanged();

private:
    void showFrames(const Figure &figure);
    void showTunnels(const Figure &figure);
    void index();
    void labelTunnels();
    void placeSteps();
    void lightNamespaces();
    void repaint(const QString &key);

    FigureStyle m_style;
    FigureMarks m_marks;
    Figure m_figure;
    QStringList m_keys;
    QHash<QString, const FigurePart *> m_parts;
    std::map<QString, std::unique_ptr<FrameItem>> m_frames;
    std::map<QString, std::unique_ptr<TunnelItem>> m_tunnels;
    std::unique_ptr<TunnelLabelsItem> m_labels;
    std::unique_ptr<UnderlayItem> m_underlay;
    std::unique_ptr<StepsItem> m_stepMarks;
    QList<InsideStep> m_steps;
    int m_currentStep = -1;
};

} // namespace overlab::views
