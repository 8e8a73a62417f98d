// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inside/tunnelweave.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastDepth = 26;
constexpr double depthStep = 22; ///< between two, where there is room
constexpr double barRoom = 44;   ///< around the middle of the underlay
constexpr double labelWidth = 130; ///< with what is around it
constexpr double labelHeight = 45;

/// A tunnel port with the frame it is in.
struct End
{
    int frame = 0;
    const FigurePart *port = nullptr;
};

/// The drawn networks of which the node has a local VLAN.
QSet<QString> networksIn(const FigureFrame &frame)
{
    QSet<QString> networks;
    for (const FigurePart &part : frame.parts) {
        if (part.kind == PartKind::Port && part.tag > 0 && !part.network.isEmpty())
            networks.insert(part.network);
    }
    return networks;
}

QPointF edgeOf(const End &end, const FigureFrame &frame)
{
    return {end.port->area.center().x(), frame.isMirrored ? frame.node.area.top() : frame.node.area.bottom()};
}

class Weave
{
public:
    Weave(const client::InsideState &state, const QList<FigureFrame> &frames) : m_state(state), m_frames(frames)
    {
        for (int i = 0; i < frames.size(); ++i) {
            for (const QString &address : frames.at(i).node.addresses)
                m_byAddress.insert(address, i);
            m_networks << networksIn(frames.at(i));
        }
    }

    QList<FigureTunnel> tunnels()
    {
        QHash<QString, QList<End>> pairs;
        QStringList order;
        for (int i = 0; i < m_frames.size(); ++i) {
            for (const FigurePart &part : m_frames.at(i).parts) {
                const int other = m_byAddress.value(part.remote, -1);
                if (part.remote.isEmpty() || other < 0 || other == i)
                    continue;
                const QString pair = u"%1/%2/%3"_s.arg(part.type).arg(std::min(i, other)).arg(std::max(i, other));
                if (!pairs.contains(pair))
                    order << pair;
                pairs[pair] << End{i, &part};
            }
        }
        QList<FigureTunnel> tunnels;
        for (const QString &pair : std::as_const(order))
            tunnels << tunnelOf(pairs.value(pair));
        for (const bool isLower : {false, true})
            deepen(tunnels, isLower);
        for (FigureTunnel &tunnel : tunnels)
            tunnel.part.area = curveOf(tunnel).boundingRect();
        placeLabels(tunnels);
        return tunnels;
    }

private:
    FigureTunnel tunnelOf(const QList<End> &ends) const
    {
        const End &first = ends.constFirst();
        const int otherFrame = m_byAddress.value(first.port->remote);
        const auto second = std::find_if(ends.cbegin(), ends.cend(), [&](const End &end) { return end.frame == otherFrame; });
        const FigureFrame &here = m_frames.at(first.frame);
        const FigureFrame &there = m_frames.at(otherFrame);
        FigureTunnel tunnel;
        FigurePart &part = tunnel.part;
        part.key = u"tunnel/%1/%2/%3"_s.arg(first.port->type, here.node.name, there.node.name);
        part.kind = PartKind::Tunnel;
        part.node = here.node.name;
        part.name = first.port->type;
        part.type = first.port->type;
        part.local = first.port->local;
        part.remote = first.port->remote;
        part.peer = there.node.name;
        tunnel.other = there.node.name;
        tunnel.from = edgeOf(first, here);
        tunnel.isFromMirrored = here.isMirrored;
        tunnel.isToMirrored = there.isMirrored;
        if (second == ends.cend()) {
            part.state = PartState::Missing; // one end only: nothing comes back
            tunnel.to = {there.node.area.center().x(), there.isMirrored ? there.node.area.top() : there.node.area.bottom()};
        } else {
            const bool isUp = first.port->state == PartState::Up && second->port->state == PartState::Up;
            part.state = isUp ? PartState::Up : PartState::Down;
            tunnel.to = edgeOf(*second, there);
        }
        tunnel.segments = carried(first, otherFrame);
        return tunnel;
    }

    /// Those within one row of frames: the longer ones pass below the shorter ones.
    static void deepen(QList<FigureTunnel> &tunnels, bool isLower)
    {
        QList<FigureTunnel *> row;
        for (FigureTunnel &tunnel : tunnels) {
            if (tunnel.isFromMirrored == isLower && tunnel.isToMirrored == isLower)
                row << &tunnel;
        }
        const auto span = [](const FigureTunnel *tunnel) { return std::abs(tunnel->from.x() - tunnel->to.x()); };
        std::stable_sort(row.begin(), row.end(), [span](const auto *a, const auto *b) { return span(a) < span(b); });
        for (qsizetype i = 0; i < row.size(); ++i) {
            const double room = std::abs(row.at(i)->from.y()) - barRoom - leastDepth;
            row.at(i)->depth = leastDepth + std::min(depthStep, room / std::max(qsizetype(1), row.size() - 1)) * double(i);
        }
    }

    /// In the middle, or where neither the underlay nor another one's words are: two that cross have one middle.
    /// So at zoom 1: from further away words take more of the picture.
    static void placeLabels(QList<FigureTunnel> &tunnels)
    {
        QList<QPointF> taken;
        for (FigureTunnel &tunnel : tunnels) {
            if (tunnel.segments.isEmpty())
                continue;
            const QPainterPath curve = curveOf(tunnel);
            const auto isFree = [&](double share) {
                const QPointF here = curve.pointAtPercent(share);
                return std::abs(here.y()) > barRoom / 2 && std::none_of(taken.cbegin(), taken.cend(), [here](QPointF other) {
                    return std::abs(here.x() - other.x()) < labelWidth && std::abs(here.y() - other.y()) < labelHeight;
                });
            };
            constexpr std::array shares{0.5, 0.35, 0.65, 0.25, 0.75, 0.18, 0.82};
            const auto free = std::find_if(shares.cbegin(), shares.cend(), isFree);
            tunnel.label = free == shares.cend() ? shares.front() : *free;
            taken << curve.pointAtPercent(tunnel.label);
        }
    }

    /// The networks of this kind of tunnel that both nodes have.
    QList<CarriedSegment> carried(const End &end, int other) const
    {
        QList<CarriedSegment> segments;
        for (const client::InsideNetwork &network : m_state.networks) {
            const bool isBoth = m_networks.at(end.frame).contains(network.object) && m_networks.at(other).contains(network.object);
            if (network.isTunnelled && network.type == end.port->type && isBoth)
                segments << CarriedSegment{network.segment, network.object};
        }
        std::sort(segments.begin(), segments.end(), [](const auto &a, const auto &b) { return a.segment < b.segment; });
        return segments;
    }

    const client::InsideState &m_state;
    const QList<FigureFrame> &m_frames;
    QHash<QString, int> m_byAddress;
    QList<QSet<QString>> m_networks;
};

} // namespace

QList<FigureTunnel> weaveTunnels(const client::InsideState &state, const QList<FigureFrame> &frames)
{
    return Weave(state, frames).tunnels();
}

QPainterPath curveOf(const FigureTunnel &tunnel)
{
    // A cubic curve reaches three quarters of the way to its control points.
    const double reach = tunnel.isFromMirrored == tunnel.isToMirrored ? tunnel.depth * 4 / 3 : std::abs(tunnel.from.y());
    const QPointF first(0, tunnel.isFromMirrored ? -reach : reach);
    const QPointF second(0, tunnel.isToMirrored ? -reach : reach);
    QPainterPath path(tunnel.from);
    path.cubicTo(tunnel.from + first, tunnel.to + second, tunnel.to);
    return path;
}

} // namespace overlab::views
