// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inside/insidescene.h"

#include "views/inside/insideitems.h"

#include <QApplication>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLabels = 20; ///< more tunnels say what they carry when they are pointed at

} // namespace

InsideScene::InsideScene(QObject *parent) : QGraphicsScene(parent)
{
    setItemIndexMethod(NoIndex); // a few items, each with many parts
    m_style.colours = canvasColours(QApplication::palette());
    m_underlay = std::make_unique<UnderlayItem>(m_style, m_marks);
    m_stepMarks = std::make_unique<StepsItem>(m_style);
    m_labels = std::make_unique<TunnelLabelsItem>(m_style, m_marks);
    addItem(m_labels.get());
    addItem(m_underlay.get());
    addItem(m_stepMarks.get());
}

InsideScene::~InsideScene() = default;

FigureDifference InsideScene::show(const Figure &figure)
{
    const FigureDifference difference = differenceBetween(m_figure, figure);
    if (figure == m_figure)
        return difference;
    m_parts.clear();
    m_figure = figure;
    showFrames(m_figure);
    showTunnels(m_figure);
    m_underlay->show(m_figure.underlay, m_figure.cables);
    index();
    placeSteps();
    labelTunnels(); // those of a packet's way first
    const QRectF area = itemsBoundingRect();
    if (area != sceneRect())
        setSceneRect(area);
    emit figureChanged();
    return difference;
}

void InsideScene::showFrames(const Figure &figure)
{
    QSet<QString> present;
    for (const FigureFrame &frame : figure.frames) {
        present.insert(frame.node.key);
        std::unique_ptr<FrameItem> &item = m_frames[frame.node.key];
        if (!item) {
            item = std::make_unique<FrameItem>(m_style, m_marks);
            addItem(item.get());
        }
        item->show(frame);
    }
    std::erase_if(m_frames, [&present](const auto &entry) { return !present.contains(entry.first); });
}

void InsideScene::showTunnels(const Figure &figure)
{
    QSet<QString> present;
    for (const FigureTunnel &tunnel : figure.tunnels) {
        present.insert(tunnel.part.key);
        std::unique_ptr<TunnelItem> &item = m_tunnels[tunnel.part.key];
        if (!item) {
            item = std::make_unique<TunnelItem>(m_style, m_marks);
            addItem(item.get());
        }
        item->show(tunnel);
    }
    std::erase_if(m_tunnels, [&present](const auto &entry) { return !present.contains(entry.first); });
}

void InsideScene::index()
{
    m_keys.clear();
    for (const FigurePart *const part : partsOf(m_figure)) {
        m_keys << part->key;
        m_parts.insert(part->key, part);
    }
    if (!m_parts.contains(m_marks.current))
        m_marks.current.clear();
    if (!m_parts.contains(m_marks.hovered))
        m_marks.hovered.clear();
}

const FigureTunnel *InsideScene::tunnel(const QString &key) const
{
    const auto found = std::find_if(m_figure.tunnels.cbegin(), m_figure.tunnels.cend(),
                                    [&key](const FigureTunnel &tunnel) { return tunnel.part.key == key; });
    return found == m_figure.tunnels.cend() ? nullptr : &*found;
}

bool InsideScene::isShown(const FigurePart &part, double detail) const
{
    const bool isSmall = part.kind == PartKind::Port || part.kind == PartKind::Device || part.kind == PartKind::LinuxBridge;
    return !isSmall || detail >= farDetail;
}

QString InsideScene::keyAt(QPointF point, double distance) const
{
    const double detail = 5 / std::max(distance, 0.01); // as near as five pixels
    for (const FigureFrame &frame : m_figure.frames) {
        if (!frame.node.area.contains(point))
            continue;
        for (auto part = frame.parts.crbegin(); part != frame.parts.crend(); ++part) {
            if (part->area.contains(point) && isShown(*part, detail) && part->kind != PartKind::OvsBridge)
                return part->key;
        }
        for (const FigurePart &part : frame.parts) {
            if (part.kind == PartKind::OvsBridge && part.area.contains(point))
                return part.key;
        }
        const auto isThere = [point](const QRectF &strip) { return strip.contains(point); };
        if (frame.spine.contains(point) || std::any_of(frame.strips.cbegin(), frame.strips.cend(), isThere))
            return frame.node.key + u"/bridge/br-int"_s;
        return frame.node.key;
    }
    for (const auto &[key, item] : m_tunnels) {
        if (item->isAt(point, distance))
            return key;
    }
    return m_figure.underlay.area.contains(point) ? m_figure.underlay.key : QString();
}

void InsideScene::repaint(const QString &key)
{
    const FigurePart *const part = m_parts.value(key);
    if (!part)
        return;
    constexpr double outline = 12;
    update(part->area.adjusted(-outline, -outline, outline, outline));
    if (const auto item = m_tunnels.find(key); item != m_tunnels.end())
        item->second->update();
}

void InsideScene::setColours(const CanvasColours &colours)
{
    m_style.colours = colours;
    update();
}

void InsideScene::setTenants(const QHash<QString, QColor> &tenants)
{
    if (tenants == m_style.tenants)
        return;
    m_style.tenants = tenants;
    update();
}

void InsideScene::retranslate()
{
    update();
}

void InsideScene::setCurrent(const QString &key)
{
    if (key == m_marks.current)
        return;
    repaint(m_marks.current);
    m_marks.current = key;
    repaint(key);
    labelTunnels();
}

void InsideScene::setHovered(const QString &key)
{
    if (key == m_marks.hovered)
        return;
    repaint(m_marks.hovered);
    m_marks.hovered = key;
    repaint(key);
    labelTunnels();
}

void InsideScene::setObjects(const QSet<QString> &objects)
{
    if (objects == m_marks.objects)
        return;
    m_marks.objects = objects;
    labelTunnels();
    update(); // wires and tunnels are marked too
}

QStringList InsideScene::markedKeys() const
{
    QStringList keys;
    for (const QString &key : m_keys) {
        if (m_marks.marks(*m_parts.value(key)))
            keys << key;
    }
    return keys;
}

void InsideScene::setTraffic(const QHash<QString, double> &traffic)
{
    if (traffic == m_marks.traffic)
        return;
    const QHash<QString, double> before = std::exchange(m_marks.traffic, traffic);
    bool areOthers = false;
    for (const auto &[key, item] : m_tunnels) {
        if (before.value(key) == traffic.value(key))
            continue;
        item->update();
        areOthers = true;
    }
    if (areOthers)
        m_labels->update();
    for (const FigureFrame &frame : std::as_const(m_figure.frames)) {
        for (const FigurePart &part : frame.parts) {
            if (before.value(part.key) != traffic.value(part.key))
                update(part.area);
        }
    }
}

void InsideScene::labelTunnels()
{
    QList<FigureTunnel> labelled;
    const bool areFew = qsizetype(m_tunnels.size()) <= mostLabels;
    for (const auto &[key, item] : m_tunnels) {
        const FigureTunnel &tunnel = item->tunnel();
        const bool isAtCurrent = m_marks.current == tunnel.part.node || m_marks.current == tunnel.other;
        const bool isPointedAt = key == m_marks.current || key == m_marks.hovered || m_marks.onPath.contains(key);
        if (areFew || isAtCurrent || isPointedAt)
            labelled << tunnel;
        item->setZValue(isPointedAt ? 2 : 1);
    }
    m_labels->show(labelled);
}

QString InsideScene::keyOf(const InsideStep &step) const
{
    if (step.node.isEmpty())
        return m_figure.underlay.key;
    if (step.place.isEmpty())
        return m_parts.contains(step.node) ? step.node : QString();
    for (const QString &kind : {u"port"_s, u"bridge"_s, u"machine"_s, u"namespace"_s}) {
        const QString key = step.node + u'/' + kind + u'/' + step.place;
        if (m_parts.contains(key))
            return key;
    }
    const QString machine = u'/' + step.place;
    for (const QString &key : m_keys) {
        const FigurePart *const part = m_parts.value(key);
        const bool isHere = part->node == step.node && key.endsWith(machine);
        if (isHere && (part->kind == PartKind::Machine || part->kind == PartKind::Device))
            return key;
    }
    return {};
}

QList<InsideStep> InsideScene::showSteps(const QList<InsideStep> &steps, int current)
{
    m_steps = steps;
    m_currentStep = current;
    QList<InsideStep> lost;
    for (const InsideStep &step : steps) {
        if (keyOf(step).isEmpty())
            lost << step;
    }
    placeSteps();
    labelTunnels();
    update();
    return lost;
}

/// Of a device in a namespace the steps are at its port on the switch.
void InsideScene::lightNamespaces()
{
    const QSet<QString> keys = m_marks.onPath;
    for (const QString &key : keys) {
        const FigurePart &part = *m_parts.value(key);
        if (part.kind != PartKind::Port || part.nameSpace.isEmpty())
            continue;
        for (const QString &other : {u"/namespace/"_s + part.nameSpace, u"/device/"_s + part.nameSpace + u'/' + part.name}) {
            if (m_parts.contains(part.node + other))
                m_marks.onPath.insert(part.node + other);
        }
    }
}

/// Also after the figure has changed: the steps are where their parts are.
void InsideScene::placeSteps()
{
    m_marks.onPath.clear();
    QList<StepsItem::Step> marks;
    QHash<QString, qsizetype> known;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const QString key = keyOf(m_steps.at(i));
        if (key.isEmpty())
            continue;
        m_marks.onPath.insert(key);
        if (m_steps.at(i).number.isEmpty())
            continue;
        if (m_steps.at(i).isBefore && known.contains(key) && !marks.at(known.value(key)).isBefore)
            continue; // the way goes there now, too
        if (const auto seen = known.constFind(key); seen != known.cend()) {
            StepsItem::Step &mark = marks[*seen];
            mark.number += u", "_s + m_steps.at(i).number;
            mark.isCurrent = mark.isCurrent || i == m_currentStep;
            mark.isLoss = mark.isLoss || m_steps.at(i).isLoss;
            continue;
        }
        known.insert(key, marks.size());
        const InsideStep &step = m_steps.at(i);
        marks << StepsItem::Step{m_parts.value(key)->area, step.number, i == m_currentStep, step.isBefore, step.isLoss};
    }
    lightNamespaces();
    for (const FigureTunnel &tunnel : std::as_const(m_figure.tunnels)) { // one that it goes through by both ports
        const auto port = [this](const QString &node, const QString &remote) {
            for (const QString &key : std::as_const(m_marks.onPath)) {
                const FigurePart *const part = m_parts.value(key);
                if (part->node == node && !remote.isEmpty() && (part->remote == remote || part->local == remote) && !part->remote.isEmpty())
                    return true;
            }
            return false;
        };
        if (port(tunnel.part.node, tunnel.part.remote) && port(tunnel.other, tunnel.part.remote))
            m_marks.onPath.insert(tunnel.part.key);
    }
    m_stepMarks->show(marks);
}

} // namespace overlab::views
