// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/layout/graphlayout.h"

#include "engine/design/editing/arranging.h"
#include "engine/design/editing/grouping.h"
#include "engine/layout/dotgraph.h"
#include "engine/layout/freeplaces.h"

#include <QRectF>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace overlab::layout {

using namespace design;
using namespace Qt::StringLiterals;

namespace {

constexpr double belowNetwork = 48;
constexpr double belowAll = 96;
constexpr double grid = 8;

QString nameOf(const ObjectId &id)
{
    return QString::number(int(id.kind)) + u':' + id.object();
}

/// Machines that stand in rows below what they are in, as one box.
struct Block
{
    ObjectId head; ///< the network above them; of kind Tenant: none
    QString group; ///< number; empty: none
    QList<ObjectId> machines{};
    QSizeF room{};
    int columns = 1;
};

QSizeF headRoom(const Block &block)
{
    return block.head.kind == ObjectKind::Network ? roomOf(ObjectKind::Network) : QSizeF();
}

void measure(Block &block)
{
    const QSizeF room = roomOf(ObjectKind::Machine);
    const int count = int(block.machines.size());
    block.columns = std::max(1, count <= 4 ? count : int(std::ceil(std::sqrt(double(count) * 0.8))));
    const int rows = count == 0 ? 0 : (count + block.columns - 1) / block.columns;
    const QSizeF head = headRoom(block);
    const double gap = rows > 0 && !head.isEmpty() ? belowNetwork : 0;
    block.room = {std::max(head.width(), block.columns * room.width()), head.height() + gap + rows * room.height()};
}

class Layout
{
public:
    explicit Layout(const LayoutRequest &request) : m_request(request), m_design(request.design)
    {
        for (const ObjectId &id : allObjects(m_design)) {
            if (id.kind != ObjectKind::Tenant && isMeant(id))
                m_meant.append(id);
        }
        for (const Group &group : groupsOf(m_design)) {
            for (const ObjectId &member : group.members)
                m_groups.insert(member, group.number);
        }
    }

    LayoutResult run(const std::stop_token &stop)
    {
        LayoutResult result;
        collect();
        if (stop.stop_requested())
            return result;
        if (m_request.way == LayoutWay::Dot && m_graph.boxes.size() <= mostBoxes)
            unfold(dotPlaces(m_graph));
        if (m_found.isEmpty() && !m_meant.isEmpty()) {
            result.way = LayoutWay::Rows;
            m_found = arranged(m_design, {});
        }
        if (stop.stop_requested())
            return result;
        placeNodes();
        result.places = settled();
        return result;
    }

private:
    bool isMeant(const ObjectId &id) const
    {
        return m_request.objects.isEmpty() ? id.kind != ObjectKind::Note : m_request.objects.contains(id);
    }

    /// The boxes and what joins them.
    void collect()
    {
        QStringList names; // of blocks, in their order
        for (const ObjectId &id : std::as_const(m_meant)) {
            if (id.kind == ObjectKind::Network) {
                m_blocks.insert(nameOf(id), {id, m_groups.value(id)});
                names.append(nameOf(id));
            }
        }
        for (const ObjectId &id : std::as_const(m_meant)) {
            if (id.kind == ObjectKind::Machine)
                addMachine(id, names);
            else if (id.kind == ObjectKind::Router || id.kind == ObjectKind::External)
                addBox(id);
        }
        for (const QString &name : std::as_const(names)) {
            Block &block = m_blocks[name];
            measure(block);
            const bool isNetwork = block.head.kind == ObjectKind::Network;
            m_graph.boxes.append({name, block.room, isNetwork ? block.head.tenant : block.head.name, block.group,
                                  isNetwork ? u"networks"_s : QString()});
        }
        addEdges();
    }

    void addMachine(const ObjectId &id, QStringList &names)
    {
        QSet<ObjectId> networks;
        for (const LinkId &link : linksOf(m_design, id)) {
            if (const auto target = targetOf(m_design, link); target && contains(m_design, *target))
                networks.insert(*target);
        }
        if (networks.size() > 1 || (networks.size() == 1 && networks.begin()->tenant != id.tenant)) {
            addBox(id);
            return;
        }
        const QString group = m_groups.value(id);
        const QString network = networks.isEmpty() ? QString() : nameOf(*networks.begin());
        const auto above = m_blocks.constFind(network);
        if (above != m_blocks.cend() && above->group == group) {
            m_blocks[network].machines.append(id);
            return;
        }
        // Without a network here, or in another group than it: a block of their own, below it.
        const ObjectId tenant{ObjectKind::Tenant, {}, id.tenant};
        const QString head = above == m_blocks.cend() ? nameOf(tenant) : network;
        const QString name = head + u" group "_s + group;
        if (!m_blocks.contains(name)) {
            if (above != m_blocks.cend())
                m_edges.append({network, name});
            m_blocks.insert(name, {tenant, group});
            names.append(name);
        }
        m_blocks[name].machines.append(id);
    }

    void addBox(const ObjectId &id)
    {
        m_single.insert(nameOf(id), id);
        m_graph.boxes.append({nameOf(id), roomOf(id.kind), id.tenant, m_groups.value(id), {}});
    }

    void addEdges()
    {
        const QString top = u"top"_s; // keeps the rows of tenants that no external network joins
        bool usesTop = false;
        QSet<QString> below;
        for (const DotEdge &edge : std::as_const(m_edges))
            below.insert(edge.to);
        for (const ObjectId &id : std::as_const(m_single)) {
            if (id.kind == ObjectKind::External)
                continue;
            for (const LinkId &link : linksOf(m_design, id)) {
                const auto target = targetOf(m_design, link);
                if (!target)
                    continue;
                const bool isOutward = target->kind == ObjectKind::External;
                const bool isRouter = id.kind == ObjectKind::Router && !isOutward;
                m_edges.append(isRouter ? DotEdge{nameOf(id), nameOf(*target)} : DotEdge{nameOf(*target), nameOf(id)});
                below.insert(m_edges.last().to);
            }
        }
        // The hash above has no order; the layout shall.
        std::sort(m_edges.begin(), m_edges.end(),
                  [](const DotEdge &a, const DotEdge &b) { return std::tie(a.from, a.to) < std::tie(b.from, b.to); });
        m_graph.edges = m_edges;
        for (const DotBox &box : std::as_const(m_graph.boxes)) {
            if (below.contains(box.name))
                continue;
            const int rows = m_blocks.contains(box.name) ? 3 : m_single.value(box.name).kind == ObjectKind::Router ? 2 : 1;
            m_graph.edges.append({top, box.name, rows, false});
            usesTop = true;
        }
        if (usesTop)
            m_graph.boxes.prepend({top, {8, 8}, {}, {}, {}});
    }

    /// From boxes to objects.
    void unfold(const QHash<QString, QPointF> &places)
    {
        for (auto one = m_single.cbegin(); one != m_single.cend(); ++one) {
            if (const auto place = places.constFind(one.key()); place != places.cend())
                m_found.insert(*one, *place);
        }
        for (auto block = m_blocks.cbegin(); block != m_blocks.cend(); ++block) {
            if (const auto place = places.constFind(block.key()); place != places.cend())
                unfold(*block, *place);
        }
    }

    void unfold(const Block &block, QPointF middle)
    {
        const QSizeF head = headRoom(block);
        const QSizeF room = roomOf(ObjectKind::Machine);
        double top = middle.y() - block.room.height() / 2;
        if (!head.isEmpty()) {
            m_found.insert(block.head, {middle.x(), top + head.height() / 2});
            top += head.height() + belowNetwork;
        }
        const double left = middle.x() - block.columns * room.width() / 2;
        for (qsizetype i = 0; i < block.machines.size(); ++i) {
            m_found.insert(block.machines.at(i), {left + (double(i % block.columns) + 0.5) * room.width(),
                                                  top + (double(i / block.columns) + 0.5) * room.height()});
        }
    }

    /// Machines of the underlay stand in a row below everything.
    void placeNodes()
    {
        QRectF area;
        QList<ObjectId> nodes;
        for (const ObjectId &id : std::as_const(m_meant)) {
            if (id.kind == ObjectKind::Node)
                nodes.append(id);
            else if (m_found.contains(id))
                area |= roomAt(id, m_found.value(id));
        }
        const QSizeF room = roomOf(ObjectKind::Node);
        double x = area.center().x() - double(nodes.size() - 1) * room.width() / 2;
        for (const ObjectId &id : std::as_const(nodes)) {
            m_found.insert(id, {x, area.bottom() + belowAll + room.height() / 2});
            x += room.width();
        }
    }

    static QRectF roomAt(const ObjectId &id, QPointF place)
    {
        const QSizeF room = roomOf(id.kind);
        return {place - QPointF(room.width(), room.height()) / 2, room};
    }

    /// From where dot counts to where the drawing is: what is locked tells, else the middle stays.
    QPointF shift() const
    {
        QPointF sum;
        int count = 0;
        QRectF before;
        QRectF after;
        for (const ObjectId &id : m_meant) {
            if (!m_found.contains(id))
                continue;
            const QPointF found = m_found.value(id);
            const QPointF given = m_request.places.value(id, found);
            before |= roomAt(id, given);
            after |= roomAt(id, found);
            if (m_request.locked.contains(id)) {
                sum += given - found;
                ++count;
            }
        }
        return count > 0 ? sum / count : before.center() - after.center();
    }

    QHash<ObjectId, QPointF> settled() const
    {
        const QPointF by = shift();
        FreePlaces room;
        QList<ObjectId> moving;
        const QSet<ObjectId> meant(m_meant.cbegin(), m_meant.cend());
        for (const ObjectId &id : allObjects(m_design)) {
            const bool moves = meant.contains(id) && m_found.contains(id) && !m_request.locked.contains(id);
            if (moves)
                moving.append(id);
            else if (id.kind != ObjectKind::Tenant && m_request.places.contains(id))
                room.take(roomAt(id, m_request.places.value(id)));
        }
        QHash<ObjectId, QPointF> places;
        for (const ObjectId &id : std::as_const(moving)) {
            const QPointF wanted = m_found.value(id) + by;
            const QPointF whole(std::round(wanted.x() / grid) * grid, std::round(wanted.y() / grid) * grid);
            const QPointF place = room.nearest(whole, roomOf(id.kind) - QSizeF(grid, grid));
            room.take(roomAt(id, place).adjusted(grid / 2, grid / 2, -grid / 2, -grid / 2));
            places.insert(id, place);
        }
        return places;
    }

    const LayoutRequest &m_request;
    const Design &m_design;
    QList<ObjectId> m_meant;
    QHash<ObjectId, QString> m_groups; ///< numbers
    DotGraph m_graph;
    QList<DotEdge> m_edges;
    QHash<QString, ObjectId> m_single;
    QHash<QString, Block> m_blocks;
    QHash<ObjectId, QPointF> m_found; ///< as dot counts
};

} // namespace

LayoutResult laidOut(const LayoutRequest &request, std::stop_token stop)
{
    return Layout(request).run(stop);
}

} // namespace overlab::layout
