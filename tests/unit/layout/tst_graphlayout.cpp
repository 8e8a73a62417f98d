// SPDX-License-Identifier: GPL-3.0-or-later
// Automatic layout as a function: nothing overlaps, what is locked stays, and asked twice it answers the same.
#include "engine/design/designreader.h"
#include "engine/design/editing/arranging.h"
#include "engine/design/editing/grouping.h"
#include "engine/layout/freeplaces.h"
#include "engine/layout/graphlayout.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace overlab::design;
using namespace overlab::layout;
using namespace Qt::StringLiterals;

namespace {

/// \a tenants tenants of 5 networks with 10 machines each; \a bridged machines more in two networks each.
Design designOf(int tenants, int bridged = 0)
{
    Design design;
    design.name = u"layout"_s;
    ExternalNetwork external;
    external.name = u"public"_s;
    design.externals.append(external);
    design.nodes.append({u"compute-0"_s, {}, {}});
    for (int t = 0; t < tenants; ++t) {
        Tenant tenant;
        tenant.name = u"tenant-%1"_s.arg(t);
        Router router;
        router.name = u"router"_s;
        router.external = RouterExternal{u"public"_s, {}, {}};
        for (int n = 0; n < 5; ++n) {
            Network network;
            network.name = u"net-%1"_s.arg(n);
            tenant.networks.append(network);
            router.interfaces.append({network.name, {}});
            for (int m = 0; m < 10; ++m) {
                Machine machine;
                machine.name = u"vm-%1-%2"_s.arg(n).arg(m);
                machine.interfaces.append({network.name, {}, {}, {}, {}, {}, {}});
                tenant.vms.append(machine);
            }
        }
        for (int m = 0; m < bridged; ++m) {
            Machine machine;
            machine.name = u"gw-%1"_s.arg(m);
            for (int n : {m % 5, (m + 1) % 5})
                machine.interfaces.append({u"net-%1"_s.arg(n), {}, {}, {}, {}, {}, {}});
            tenant.vms.append(machine);
        }
        tenant.routers.append(router);
        design.tenants.append(tenant);
    }
    return design;
}

LayoutRequest requestOf(const Design &design)
{
    return {design, arranged(design, {}), {}, {}, LayoutWay::Dot};
}

QRectF roomAt(const ObjectId &id, QPointF place)
{
    const QSizeF room = roomOf(id.kind) - QSizeF(10, 10);
    return {place - QPointF(room.width(), room.height()) / 2, room};
}

void verifyApart(const QHash<ObjectId, QPointF> &places)
{
    FreePlaces room;
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        QVERIFY2(room.isFree(roomAt(place.key(), *place)), qPrintable(place.key().object()));
        room.take(roomAt(place.key(), *place));
    }
}

void verifyTenantsApart(const LayoutResult &result, int count)
{
    QHash<QString, QRectF> zones;
    for (auto place = result.places.cbegin(); place != result.places.cend(); ++place) {
        if (!place.key().tenant.isEmpty())
            zones[place.key().tenant] |= roomAt(place.key(), *place);
    }
    QCOMPARE(zones.size(), count);
    for (auto one = zones.cbegin(); one != zones.cend(); ++one) {
        for (auto other = std::next(one); other != zones.cend(); ++other)
            QVERIFY2(!one->adjusted(-28, -44, 28, 28).intersects(other->adjusted(-28, -44, 28, 28)), qPrintable(one.key()));
    }
}

/// Nothing else stands between \a members.
void verifyTogether(const LayoutResult &result, const QSet<ObjectId> &members)
{
    QRectF area;
    for (const ObjectId &id : members)
        area |= roomAt(id, result.places.value(id));
    for (auto place = result.places.cbegin(); place != result.places.cend(); ++place)
        QVERIFY2(members.contains(place.key()) || !area.intersects(roomAt(place.key(), *place)), qPrintable(place.key().object()));
}

} // namespace

// Graphviz 2.42 never frees the auxiliary edges and nodes that dot (lib/dotgen) takes out of its lists again.
// Whole stacks, because the library has no frame pointers: what we forget ourselves must still be seen.
extern "C" Q_DECL_EXPORT const char *__asan_default_options()
{
    return "fast_unwind_on_malloc=0";
}
extern "C" Q_DECL_EXPORT const char *__lsan_default_suppressions()
{
    return "leak:new_virtual_edge\nleak:fast_edge\nleak:named_virtual_node\n"
           "leak:make_aux_edge\n";
}

class tst_GraphLayout : public QObject
{
    Q_OBJECT

private slots:
    void laidOut_overlapsNothing_data();
    void laidOut_overlapsNothing();
    void rows_areFromOutsideToInside();
    void tenants_areApart();
    void groups_areTogether_data();
    void groups_areTogether();
    void group_ofSeveralTenantsLeavesThemApart();
    void twice_isTheSame();
    void locked_staysAndIsNotCovered();
    void selection_leavesTheRest();
    void stopped_isNothing();
    void fromManyThreads_isTheSame();
    void nothing_isNothing();
};

void tst_GraphLayout::laidOut_overlapsNothing_data()
{
    QTest::addColumn<int>("tenants");
    QTest::addColumn<int>("bridged");
    QTest::addColumn<int>("way");
    QTest::newRow("one tenant") << 1 << 3 << int(LayoutWay::Dot);
    QTest::newRow("1,000 machines") << 20 << 0 << int(LayoutWay::Dot);
    QTest::newRow("1,000 machines and 100 in two networks") << 20 << 5 << int(LayoutWay::Dot);
    QTest::newRow("800 machines in two networks") << 20 << 40 << int(LayoutWay::Dot);
    QTest::newRow("too many for dot") << 100 << 40 << int(LayoutWay::Rows);
}

void tst_GraphLayout::laidOut_overlapsNothing()
{
    QFETCH(const int, tenants);
    QFETCH(const int, bridged);
    QFETCH(const int, way);
    const Design design = designOf(tenants, bridged);
    QElapsedTimer timer;
    timer.start();

    const LayoutResult result = laidOut(requestOf(design));

    qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(int(result.way), way);
    for (const ObjectId &id : allObjects(design))
        QVERIFY2(id.kind == ObjectKind::Tenant || result.places.contains(id), qPrintable(id.object()));
    verifyApart(result.places);
}

void tst_GraphLayout::rows_areFromOutsideToInside()
{
    const LayoutResult result = laidOut(requestOf(designOf(2, 2)));

    const auto y = [&](ObjectKind kind, const QString &tenant, const QString &name) {
        return result.places.value({kind, tenant, name}).y();
    };
    const QString tenant = u"tenant-1"_s;
    const double network = y(ObjectKind::Network, tenant, u"net-0"_s);
    QVERIFY(y(ObjectKind::External, {}, u"public"_s) < y(ObjectKind::Router, tenant, u"router"_s));
    QVERIFY(y(ObjectKind::Router, tenant, u"router"_s) < network);
    QCOMPARE(y(ObjectKind::Network, tenant, u"net-4"_s), network);
    QVERIFY(y(ObjectKind::Machine, tenant, u"vm-0-0"_s) > network);
    QVERIFY(y(ObjectKind::Machine, tenant, u"gw-0"_s) > network);
    QVERIFY(y(ObjectKind::Node, {}, u"compute-0"_s) > y(ObjectKind::Machine, tenant, u"vm-0-9"_s));
}

void tst_GraphLayout::tenants_areApart()
{
    verifyTenantsApart(laidOut(requestOf(designOf(6, 2))), 6);
}

void tst_GraphLayout::groups_areTogether_data()
{
    QTest::addColumn<QList<QSet<ObjectId>>>("groups");
    const QString tenant = u"tenant-0"_s;
    const auto vm = [&tenant](const QString &name) { return ObjectId{ObjectKind::Machine, tenant, name}; };
    const ObjectId network{ObjectKind::Network, tenant, u"net-2"_s};
    const ObjectId router{ObjectKind::Router, tenant, u"router"_s};
    const QSet<ObjectId> scattered{vm(u"vm-0-3"_s), vm(u"vm-2-0"_s), vm(u"vm-4-9"_s)};
    QTest::newRow("machines of several networks") << QList{scattered};
    QTest::newRow("machines of one network") << QList{QSet<ObjectId>{vm(u"vm-1-0"_s), vm(u"vm-1-7"_s)}};
    QTest::newRow("a network and some of its machines") << QList{QSet<ObjectId>{network, vm(u"vm-2-1"_s), vm(u"vm-2-2"_s)}};
    QTest::newRow("a machine in two networks, too") << QList{QSet<ObjectId>{vm(u"gw-0"_s), vm(u"vm-3-3"_s), vm(u"vm-0-0"_s)}};
    QTest::newRow("a router and a machine") << QList{QSet<ObjectId>{router, vm(u"vm-3-3"_s)}};
    QTest::newRow("two groups") << QList{scattered, {network, vm(u"vm-2-4"_s), vm(u"vm-1-1"_s)}};
}

void tst_GraphLayout::groups_areTogether()
{
    QFETCH(const QList<QSet<ObjectId>>, groups);
    Design design = designOf(2, 2);
    for (const QSet<ObjectId> &members : groups)
        design = grouped(design, members, {}).design;

    const LayoutResult result = laidOut(requestOf(design));

    QCOMPARE(result.way, LayoutWay::Dot);
    verifyApart(result.places);
    verifyTenantsApart(result, 2);
    for (const QSet<ObjectId> &members : groups)
        verifyTogether(result, members);
}

void tst_GraphLayout::group_ofSeveralTenantsLeavesThemApart()
{
    QList<QSet<ObjectId>> parts;
    for (const QString &tenant : {u"tenant-0"_s, u"tenant-1"_s})
        parts.append({{ObjectKind::Machine, tenant, u"vm-0-0"_s}, {ObjectKind::Machine, tenant, u"vm-3-0"_s}});
    const Design design = grouped(designOf(2, 2), parts.first() + parts.last(), {}).design;

    const LayoutResult result = laidOut(requestOf(design));

    QCOMPARE(result.way, LayoutWay::Dot);
    verifyTenantsApart(result, 2);
    for (const QSet<ObjectId> &members : std::as_const(parts))
        verifyTogether(result, members);
}

void tst_GraphLayout::twice_isTheSame()
{
    LayoutRequest request = requestOf(designOf(4, 5));
    for (int i = 0; i < 4; ++i) {
        const QString tenant = u"tenant-%1"_s.arg(i);
        const QSet<ObjectId> members{{ObjectKind::Machine, tenant, u"vm-0-0"_s}, {ObjectKind::Machine, tenant, u"vm-2-1"_s}};
        request.design = grouped(request.design, members, {}).design;
    }

    QCOMPARE(laidOut(request).places, laidOut(request).places);
}

void tst_GraphLayout::locked_staysAndIsNotCovered()
{
    const Design design = designOf(3, 3);
    LayoutRequest request = requestOf(design);
    const ObjectId one{ObjectKind::Network, u"tenant-0"_s, u"net-3"_s};
    const ObjectId other{ObjectKind::Machine, u"tenant-2"_s, u"gw-1"_s};
    request.places[one] = {13.5, -71};
    request.places[other] = {400, 60};
    request.locked = {one, other};

    LayoutResult result = laidOut(request);

    QVERIFY(!result.places.contains(one) && !result.places.contains(other));
    result.places.insert(one, request.places.value(one));
    result.places.insert(other, request.places.value(other));
    verifyApart(result.places);
}

void tst_GraphLayout::selection_leavesTheRest()
{
    const Design design = designOf(2, 2);
    LayoutRequest request = requestOf(design);
    for (const Machine &machine : design.tenants.first().vms)
        request.objects.insert({ObjectKind::Machine, u"tenant-0"_s, machine.name});

    const LayoutResult result = laidOut(request);

    QCOMPARE(QSet<ObjectId>(result.places.keyBegin(), result.places.keyEnd()), request.objects);
    QHash<ObjectId, QPointF> all = request.places;
    all.insert(result.places);
    verifyApart(all);
}

void tst_GraphLayout::stopped_isNothing()
{
    std::stop_source stop;
    stop.request_stop();

    QVERIFY(laidOut(requestOf(designOf(2)), stop.get_token()).places.isEmpty());
}

void tst_GraphLayout::fromManyThreads_isTheSame()
{
    const LayoutRequest request = requestOf(designOf(3, 3));
    const LayoutResult wanted = laidOut(request);
    QList<LayoutResult> results(4);
    {
        std::vector<std::jthread> threads;
        for (LayoutResult &result : results)
            threads.emplace_back([&request, &result] { result = laidOut(request); });
    }

    for (const LayoutResult &result : results)
        QCOMPARE(result.places, wanted.places);
}

void tst_GraphLayout::nothing_isNothing()
{
    QVERIFY(laidOut({}).places.isEmpty());
}

QTEST_APPLESS_MAIN(tst_GraphLayout)
#include "tst_graphlayout.moc"
