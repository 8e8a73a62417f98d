// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/editing/arranging.h"

#include <QRectF>

#include <algorithm>
#include <cmath>

namespace overlab::design {

namespace {

constexpr double betweenTenants = 120;
constexpr double betweenRows = 60;
constexpr int oneRow = 6; ///< so many machines stand beside each other under a network, before there are rows

/// Spreads \a wanted along a line so that neighbours are \a distance apart, close to where they want to be.
QList<double> spread(QList<double> wanted, double distance)
{
    QList<qsizetype> order(wanted.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&wanted](qsizetype a, qsizetype b) { return wanted.at(a) < wanted.at(b); });
    double sum = 0;
    for (const double place : std::as_const(wanted))
        sum += place;
    double last = 0;
    double spreadSum = 0;
    for (qsizetype i = 0; i < order.size(); ++i) {
        double &place = wanted[order.at(i)];
        if (i > 0)
            place = std::max(place, last + distance);
        last = place;
        spreadSum += place;
    }
    const double shift = wanted.isEmpty() ? 0 : (sum - spreadSum) / double(wanted.size());
    for (double &place : wanted)
        place += shift;
    return wanted;
}

class Arrangement
{
public:
    explicit Arrangement(const Design &design) : m_design(design) {}

    QHash<ObjectId, QPointF> places()
    {
        double left = 0;
        for (const Tenant &tenant : m_design.tenants)
            left = addTenant(tenant, left) + betweenTenants;
        const double bottom = m_bottom;
        addExternals();
        double x = roomOf(ObjectKind::Node).width() / 2;
        for (const Node &node : m_design.nodes) {
            m_places.insert({ObjectKind::Node, {}, node.name}, {x, bottom + 2 * betweenRows + roomOf(ObjectKind::Node).height() / 2});
            x += roomOf(ObjectKind::Node).width();
        }
        return m_places;
    }

private:
    /// The machines of \a tenant by the network that they are in first; "" for those in none.
    static QHash<QString, QList<const Machine *>> machinesOf(const Tenant &tenant)
    {
        QHash<QString, QList<const Machine *>> byNetwork;
        for (const Machine &machine : tenant.vms) {
            QString network;
            for (const MachineInterface &interface : machine.interfaces) {
                const ObjectId id = networkId(tenant.name, interface.network);
                if (id.tenant == tenant.name) {
                    network = id.name;
                    break;
                }
            }
            byNetwork[network].append(&machine);
        }
        return byNetwork;
    }

    /// Machines in a block that begins at \a left; returns its width.
    double addMachines(const QString &tenant, const QList<const Machine *> &machines, double left)
    {
        const QSizeF room = roomOf(ObjectKind::Machine);
        const int columns = std::clamp(int(machines.size()), 1, std::max(oneRow, int(std::ceil(std::sqrt(double(machines.size()))))));
        const double top = roomOf(ObjectKind::Network).height() / 2 + betweenRows;
        const double width = std::max(columns * room.width(), roomOf(ObjectKind::Network).width());
        const double inset = (width - columns * room.width()) / 2;
        for (qsizetype i = 0; i < machines.size(); ++i) {
            const QPointF place(left + inset + (double(i % columns) + 0.5) * room.width(),
                                top + (double(i / columns) + 0.5) * room.height());
            m_places.insert({ObjectKind::Machine, tenant, machines.at(i)->name}, place);
            m_bottom = std::max(m_bottom, place.y() + room.height() / 2);
        }
        return width;
    }

    void addRouters(const Tenant &tenant, double left, double right)
    {
        QList<double> wanted;
        for (const Router &router : tenant.routers) {
            double sum = 0;
            int count = 0;
            for (const RouterInterface &interface : router.interfaces) {
                const auto place = m_places.constFind(networkId(tenant.name, interface.network));
                if (place != m_places.cend()) {
                    sum += place->x();
                    ++count;
                }
            }
            wanted.append(count > 0 ? sum / count : (left + right) / 2);
        }
        const QSizeF room = roomOf(ObjectKind::Router);
        const QList<double> x = spread(wanted, room.width());
        for (qsizetype i = 0; i < x.size(); ++i) {
            m_places.insert({ObjectKind::Router, tenant.name, tenant.routers.at(i).name},
                            {x.at(i), -betweenRows - roomOf(ObjectKind::Network).height() / 2 - room.height() / 2});
        }
    }

    /// Returns where the tenant ends.
    double addTenant(const Tenant &tenant, double left)
    {
        const auto machines = machinesOf(tenant);
        double x = left;
        for (const Network &network : tenant.networks) {
            const double width = addMachines(tenant.name, machines.value(network.name), x);
            m_places.insert({ObjectKind::Network, tenant.name, network.name}, {x + width / 2, 0});
            x += width;
        }
        if (const auto alone = machines.value(QString()); !alone.isEmpty())
            x += addMachines(tenant.name, alone, x);
        x = std::max(x, left + roomOf(ObjectKind::Network).width());
        addRouters(tenant, left, x);
        return x;
    }

    void addExternals()
    {
        QList<double> wanted;
        for (const ExternalNetwork &external : m_design.externals) {
            double sum = 0;
            int count = 0;
            for (const Tenant &tenant : m_design.tenants) {
                for (const Router &router : tenant.routers) {
                    if (router.external && router.external->network == external.name) {
                        sum += m_places.value({ObjectKind::Router, tenant.name, router.name}).x();
                        ++count;
                    }
                }
            }
            wanted.append(count > 0 ? sum / count : 0);
        }
        const QSizeF room = roomOf(ObjectKind::External);
        const QList<double> x = spread(wanted, room.width());
        const double y = -roomOf(ObjectKind::Network).height() / 2 - roomOf(ObjectKind::Router).height() - 3 * betweenRows
            - room.height() / 2;
        for (qsizetype i = 0; i < x.size(); ++i)
            m_places.insert({ObjectKind::External, {}, m_design.externals.at(i).name}, {x.at(i), y});
    }

    const Design &m_design;
    QHash<ObjectId, QPointF> m_places;
    double m_bottom = betweenRows;
};

QRectF areaOf(const QHash<ObjectId, Placement> &placements)
{
    QRectF area;
    for (auto entry = placements.cbegin(); entry != placements.cend(); ++entry) {
        const QSizeF room = roomOf(entry.key().kind);
        area |= QRectF(entry->at - QPointF(room.width(), room.height()) / 2, room);
    }
    return area;
}

/// Notes alone are no drawing yet; they are not covered either.
QHash<ObjectId, QPointF> besideNotes(QHash<ObjectId, QPointF> places, const QHash<ObjectId, Placement> &placements)
{
    QRectF notes;
    for (auto entry = placements.cbegin(); entry != placements.cend(); ++entry) {
        const QSizeF size = entry->size.value_or(roomOf(ObjectKind::Note));
        if (entry.key().kind == ObjectKind::Note)
            notes |= QRectF(entry->at - QPointF(size.width(), size.height()) / 2, size);
    }
    QHash<ObjectId, Placement> arranged;
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        arranged.insert(place.key(), {*place, {}, false, {}});
    const QRectF area = areaOf(arranged);
    if (!area.intersects(notes))
        return places;
    for (QPointF &place : places)
        place.rx() += notes.right() + betweenTenants - area.left();
    return places;
}

} // namespace

QSizeF roomOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Machine:
        return {176, 88};
    case ObjectKind::Network:
        return {232, 64};
    case ObjectKind::Router:
        return {208, 96};
    case ObjectKind::External:
        return {208, 104};
    case ObjectKind::Node:
        return {176, 88};
    case ObjectKind::Tenant:
    case ObjectKind::Note:
        break;
    }
    return {208, 120};
}

QHash<ObjectId, QPointF> arranged(const Design &design, const QHash<ObjectId, Placement> &placements)
{
    QList<ObjectId> left;
    bool isBegun = false;
    for (const ObjectId &id : allObjects(design)) {
        const bool isFixed = id.kind != ObjectKind::Tenant && placements.contains(id);
        isBegun = isBegun || (isFixed && id.kind != ObjectKind::Note);
        if (!isFixed && id.kind != ObjectKind::Tenant)
            left.append(id);
    }
    if (left.isEmpty())
        return {}; // as in a drawing where somebody has moved something
    const QHash<ObjectId, QPointF> places = Arrangement(design).places();
    if (!isBegun)
        return besideNotes(places, placements);
    QHash<ObjectId, QPointF> missing;
    const QRectF area = areaOf(placements);
    QPointF next(area.right() + betweenTenants + roomOf(ObjectKind::Network).width() / 2, area.top());
    for (const ObjectId &id : std::as_const(left)) {
        if (!places.contains(id))
            continue;
        const double height = roomOf(id.kind).height();
        missing.insert(id, next + QPointF(0, height / 2));
        next.ry() += height;
        if (next.y() > std::max(area.bottom(), area.top() + 600))
            next = {next.x() + roomOf(ObjectKind::Network).width(), area.top()};
    }
    return missing;
}

} // namespace overlab::design
