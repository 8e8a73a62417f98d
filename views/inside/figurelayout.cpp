// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inside/figurelayout.h"

#include "views/inside/tunnelweave.h"

#include <QSet>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;
using client::InsideState;

namespace {

constexpr int mostInOneRow = 4;
constexpr double between = 48;   ///< two frames
constexpr double nearDistance = 136; ///< of a frame from the middle of the underlay
constexpr double farDistance = 220;  ///< where many tunnels want room
constexpr double barHeight = 40;

/// From each node's card to the underlay.
QList<FigureWire> cablesOf(const InsideState &state, const QList<FigureFrame> &frames, const QRectF &bar)
{
    QHash<QString, bool> isUp;
    for (const client::UnderlayPort &port : state.underlayPorts)
        isUp.insert(port.node, port.isUp);
    QList<FigureWire> cables;
    for (const FigureFrame &frame : frames) {
        const auto card = std::find_if(frame.parts.cbegin(), frame.parts.cend(), [](const FigurePart &part) {
            return part.kind == PartKind::Port && part.name == u"eth0";
        });
        if (card == frame.parts.cend())
            continue;
        const double x = card->area.center().x();
        const QPointF from(x, frame.isMirrored ? card->area.top() : card->area.bottom());
        const QPointF to(x, frame.isMirrored ? bar.bottom() : bar.top());
        const bool carries = isUp.value(frame.node.name) && card->state == PartState::Up;
        cables << FigureWire{WireKind::Underlay, QLineF(from, to), carries, frame.node.origin};
    }
    return cables;
}

FigurePart underlayOf(const InsideState &state, double left, double right)
{
    FigurePart part;
    part.key = u"underlay"_s;
    part.kind = PartKind::Underlay;
    part.state = state.isUnderlayUp ? PartState::Up : PartState::Down;
    part.name = u"underlay"_s;
    part.mtuBytes = state.underlayMtuBytes;
    if (!state.underlaySubnet.isEmpty())
        part.addresses = QStringList{state.underlaySubnet};
    part.area = {left, -barHeight / 2, right - left, barHeight};
    return part;
}

} // namespace

bool FigureLayout::isTaken(const Spot &spot) const
{
    return std::any_of(m_spots.cbegin(), m_spots.cend(), [&spot](const Spot &other) {
        return other.column == spot.column && other.isLower == spot.isLower;
    });
}

/// For a node that comes later: at the end of the first row while it is short, else where a column has room.
FigureLayout::Spot FigureLayout::freeSpot() const
{
    int columns = 0;
    for (const Spot &spot : m_spots)
        columns = std::max(columns, spot.column + 1);
    for (int column = 0; column < columns; ++column) {
        if (!isTaken({column, false}))
            return {column, false};
    }
    if (columns < mostInOneRow)
        return {columns, false};
    for (int column = 0; column < columns; ++column) {
        if (!isTaken({column, true}))
            return {column, true};
    }
    return {columns, false};
}

void FigureLayout::placeNodes(const InsideState &state)
{
    QSet<QString> present;
    for (const client::InsideNode &node : state.nodes)
        present.insert(node.name);
    const auto isGone = [&present](const auto &entry) { return !present.contains(entry.key()); };
    m_spots.removeIf(isGone);
    m_frames.removeIf(isGone);
    const int count = int(state.nodes.size());
    const int firstRow = count <= mostInOneRow ? count : (count + 1) / 2;
    const bool isFresh = m_spots.isEmpty();
    if (isFresh)
        m_distance = count <= mostInOneRow ? nearDistance : farDistance;
    for (int i = 0; i < count; ++i) {
        const client::InsideNode &node = state.nodes.at(i);
        if (!m_spots.contains(node.name))
            m_spots.insert(node.name, isFresh ? Spot{i % std::max(firstRow, 1), i >= firstRow} : freeSpot());
        m_frames[node.name].take(node);
    }
}

QList<double> FigureLayout::columnEdges() const
{
    QList<double> widths;
    for (auto spot = m_spots.cbegin(); spot != m_spots.cend(); ++spot) {
        while (widths.size() <= spot->column)
            widths << 0;
        double &width = widths[spot->column];
        width = std::max(width, m_frames.value(spot.key()).size().width());
    }
    QList<double> edges{0};
    for (const double width : std::as_const(widths))
        edges << edges.constLast() + width + between;
    return edges;
}

Figure FigureLayout::arrange(const InsideState &state)
{
    placeNodes(state);
    const QList<double> edges = columnEdges();
    Figure figure;
    for (const client::InsideNode &node : state.nodes) {
        const Spot spot = m_spots.value(node.name);
        const QPointF corner(edges.at(spot.column), spot.isLower ? m_distance : -m_distance);
        figure.frames << m_frames.value(node.name).build(corner, spot.isLower);
    }
    if (figure.frames.isEmpty())
        return figure;
    figure.underlay = underlayOf(state, edges.constFirst(), edges.constLast() - between);
    figure.cables = cablesOf(state, figure.frames, figure.underlay.area);
    figure.tunnels = weaveTunnels(state, figure.frames);
    return figure;
}

} // namespace overlab::views
