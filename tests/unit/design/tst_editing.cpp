// SPDX-License-Identifier: GPL-3.0-or-later
// The edits of a drawing as functions from a design to a design, and what a document says of them.
#include "engine/design/designreader.h"
#include "engine/design/designwriter.h"
#include "engine/design/document.h"
#include "engine/design/editing/adding.h"
#include "engine/design/editing/arranging.h"
#include "engine/design/editing/copying.h"
#include "engine/design/editing/linking.h"
#include "engine/design/editing/moving.h"
#include "engine/design/editing/removing.h"
#include "engine/design/editing/renaming.h"
#include "engine/design/validation/validation.h"

#include <QSignalSpy>
#include <QTest>

using namespace overlab::design;
using namespace Qt::StringLiterals;

namespace {

const QByteArray drawn = R"(overlab: 1
name: editing
nodes:
  - {name: control-0, roles: [network]}
  - {name: compute-0, roles: [compute]}
external:
  - {name: public, type: flat, cidr: 100.64.1.0/24}
tenants:
  - name: red
    networks:
      - {name: net-1, segment: 22, subnets: [{cidr: 10.0.1.0/24}]}
      - {name: net-2, subnets: [{cidr: 10.0.2.0/24}]}
    security-groups: [{name: web, rules: [{direction: ingress, protocol: tcp, port: 80}]}]
    routers:
      - {name: way-out, node: control-0, interfaces: [net-1], external: {network: public}}
    vms:
      - {name: vm-1, node: compute-0, interfaces: [{network: net-1, address: 10.0.1.10, mac: "fa:16:3e:00:00:01", security-groups: [web], floating-ip: 100.64.1.20}]}
      - {name: vm-2, interfaces: [{network: net-1}, {network: net-2}]}
  - name: blue
    networks: [{name: net-1, subnets: [{cidr: 10.0.1.0/24}]}]
    vms: [{name: vm-1, interfaces: [{network: red/net-2}]}]
checks:
  - {name: web, from: red/vm-1, to: red/vm-2}
canvas:
  red/vm-1: {at: [10, 20], seen-by: somebody}
  note:1: {at: [1, 2], text: Look here}
)";

const ObjectId net1{ObjectKind::Network, u"red"_s, u"net-1"_s};
const ObjectId net2{ObjectKind::Network, u"red"_s, u"net-2"_s};
const ObjectId vm1{ObjectKind::Machine, u"red"_s, u"vm-1"_s};
const ObjectId vm2{ObjectKind::Machine, u"red"_s, u"vm-2"_s};
const ObjectId wayOut{ObjectKind::Router, u"red"_s, u"way-out"_s};
const ObjectId publicNet{ObjectKind::External, {}, u"public"_s};
const ObjectId red{ObjectKind::Tenant, {}, u"red"_s};
const ObjectId compute{ObjectKind::Node, {}, u"compute-0"_s};
const ObjectId note{ObjectKind::Note, {}, u"1"_s};

QStringList problemsOf(const Design &design)
{
    QStringList codes;
    for (const Diagnostic &diagnostic : validateDesign(design)) {
        if (diagnostic.severity == Severity::Error)
            codes.append(diagnostic.code);
    }
    return codes;
}

} // namespace

class tst_Editing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void objects_areInTheirOrder();
    void added_isValidAndFree_data();
    void added_isValidAndFree();
    void addedFromNothing_makesItsTenant();
    void addedLightMachine_isOne();
    void linked_isValid();
    void secondRouter_getsAnAddressBesideTheGateway();
    void refusal_saysWhy_data();
    void refusal_saysWhy();
    void relinked_dropsWhatFitsNoMore();
    void removedNetwork_takesItsInterfaces();
    void removedTenant_takesAll();
    void removedNode_freesItsMachines();
    void removedLinks();
    void renamed_isRenamedEverywhere_data();
    void renamed_isRenamedEverywhere();
    void nameRefusal_saysWhy();
    void sameName_keepsItsPlaceOnTheCanvas();
    void moved_countsOnItsName();
    void copied_findsItsNetworkAgain();
    void copiedTenant_isAnotherOne();
    void copiedGarbage_isNothing();
    void placed_keepsUnknownValues();
    void arranged_overlapsNothing();
    void arranged_leavesWhatIsPlaced();
    void difference_isWhatWasEdited();
    void sameDesign_saysNothing();

private:
    Design m_design;
};

void tst_Editing::initTestCase()
{
    const ReadResult read = readDesign(drawn, u"editing.yaml"_s);
    QVERIFY(!hasErrors(read.diagnostics));
    m_design = read.design;
}

void tst_Editing::objects_areInTheirOrder()
{
    QStringList names;
    for (const ObjectId &id : allObjects(m_design))
        names.append(id.object());

    QCOMPARE(names, QStringList({u"control-0"_s, u"compute-0"_s, u"public"_s, u"red"_s, u"red/net-1"_s, u"red/net-2"_s,
                                 u"red/way-out"_s, u"red/vm-1"_s, u"red/vm-2"_s, u"blue"_s, u"blue/net-1"_s,
                                 u"blue/vm-1"_s, u"note:1"_s}));
}

void tst_Editing::added_isValidAndFree_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("object");
    QTest::newRow("node") << int(ObjectKind::Node) << u"node-1"_s;
    QTest::newRow("external network") << int(ObjectKind::External) << u"external-1"_s;
    QTest::newRow("tenant") << int(ObjectKind::Tenant) << u"tenant-1"_s;
    QTest::newRow("network") << int(ObjectKind::Network) << u"red/net-3"_s;
    QTest::newRow("router") << int(ObjectKind::Router) << u"red/router-1"_s;
    QTest::newRow("machine") << int(ObjectKind::Machine) << u"red/vm-3"_s;
    QTest::newRow("note") << int(ObjectKind::Note) << u"note:2"_s;
}

void tst_Editing::added_isValidAndFree()
{
    QFETCH(const int, kind);
    QFETCH(const QString, object);

    const Added once = added(m_design, ObjectKind(kind), u"red"_s, {30, 40});
    const Added twice = added(once.design, ObjectKind(kind), u"red"_s, {50, 60});

    QCOMPARE(once.id.object(), object);
    QVERIFY(contains(twice.design, once.id) && contains(twice.design, twice.id));
    QVERIFY(once.id.object() != twice.id.object());
    QCOMPARE(placementsOf(twice.design).value(once.id).at, QPointF(30, 40));
    QCOMPARE(problemsOf(twice.design), QStringList());
}

void tst_Editing::addedFromNothing_makesItsTenant()
{
    Design design;
    design.name = u"new"_s;

    const Added machine = added(design, ObjectKind::Machine, {}, {});

    QCOMPARE(machine.id.object(), u"tenant-1/vm-1"_s);
    QVERIFY(machine.design.tenants.first().color);
    QCOMPARE(problemsOf(machine.design), QStringList());
}

void tst_Editing::addedLightMachine_isOne()
{
    const Added light = addedLightMachine(m_design, u"red"_s, {5, 6});

    QCOMPARE(light.id.object(), u"red/vm-3"_s);
    QCOMPARE(findMachine(light.design, light.id)->type, std::optional(MachineType::Namespace));
    QCOMPARE(placementsOf(light.design).value(light.id).at, QPointF(5, 6));
    QCOMPARE(problemsOf(light.design), QStringList());
}

void tst_Editing::linked_isValid()
{
    const Added machine = added(m_design, ObjectKind::Machine, u"red"_s, {});
    const Added router = added(machine.design, ObjectKind::Router, u"red"_s, {});

    Design design = linked(router.design, net1, machine.id);
    design = linked(design, router.id, net2);
    design = linked(design, publicNet, router.id);

    QCOMPARE(findMachine(design, machine.id)->interfaces.first().network, u"net-1"_s);
    QCOMPARE(findRouter(design, router.id)->external->network, u"public"_s);
    QCOMPARE(linksOf(design, router.id).size(), 2);
    QCOMPARE(targetOf(design, {router.id, 0}), std::optional(net2));
    QCOMPARE(targetOf(design, {router.id, LinkId::outward}), std::optional(publicNet));
    QCOMPARE(problemsOf(design), QStringList());
}

void tst_Editing::secondRouter_getsAnAddressBesideTheGateway()
{
    const Added router = added(m_design, ObjectKind::Router, u"red"_s, {});

    const Design design = linked(router.design, router.id, net1);

    QCOMPARE(findRouter(design, router.id)->interfaces.first().address->toString(), u"10.0.1.254"_s);
    QCOMPARE(problemsOf(design), QStringList());
}

void tst_Editing::refusal_saysWhy_data()
{
    QTest::addColumn<ObjectId>("from");
    QTest::addColumn<ObjectId>("to");
    QTest::addColumn<int>("why"); ///< -1: it can be joined
    const auto row = [](const char *name, const ObjectId &from, const ObjectId &to, int why) {
        QTest::newRow(name) << from << to << why;
    };
    row("itself", net1, net1, int(LinkRefusal::Same));
    row("two machines", vm1, vm2, int(LinkRefusal::NoEnds));
    row("a node", compute, net1, int(LinkRefusal::NoEnds));
    row("a machine and outside", vm1, publicNet, int(LinkRefusal::NeedsRouter));
    row("outside and a network", publicNet, net1, int(LinkRefusal::NeedsRouter));
    row("a router twice", net1, wayOut, int(LinkRefusal::AlreadyThere));
    row("two ways out", wayOut, publicNet, int(LinkRefusal::AlreadyOut));
    row("what is not there", vm1, {ObjectKind::Network, u"red"_s, u"net-9"_s}, int(LinkRefusal::NoEnds));
    row("a machine twice", net1, vm1, -1);
    row("a network of another tenant", vm1, {ObjectKind::Network, u"blue"_s, u"net-1"_s}, -1);
}

void tst_Editing::refusal_saysWhy()
{
    QFETCH(const ObjectId, from);
    QFETCH(const ObjectId, to);
    QFETCH(const int, why);

    const auto refusal = refusalOf(m_design, from, to);

    QCOMPARE(refusal ? int(*refusal) : -1, why);
    QCOMPARE(linked(m_design, from, to) == m_design, why >= 0);
}

void tst_Editing::relinked_dropsWhatFitsNoMore()
{
    const Design design = relinked(m_design, {vm1, 0}, net2);

    const MachineInterface &interface = findMachine(design, vm1)->interfaces.first();
    QCOMPARE(interface.network, u"net-2"_s);
    QVERIFY(!interface.address && !interface.floatingIp);
    QCOMPARE(interface.securityGroups, std::optional(QList<QString>{u"web"_s}));
    QVERIFY(relinked(m_design, {vm1, 0}, publicNet) == m_design);
    QCOMPARE(findRouter(relinked(m_design, {wayOut, 0}, net2), wayOut)->interfaces.first().network, u"net-2"_s);
}

void tst_Editing::removedNetwork_takesItsInterfaces()
{
    const Design design = without(m_design, {net1});

    QVERIFY(!findNetwork(design, net1));
    QVERIFY(findMachine(design, vm1)->interfaces.isEmpty());
    QCOMPARE(findMachine(design, vm2)->interfaces.size(), 1);
    QVERIFY(findRouter(design, wayOut)->interfaces.isEmpty());
    QCOMPARE(problemsOf(design), QStringList());
}

void tst_Editing::removedTenant_takesAll()
{
    const Design design = without(m_design, {red});

    QCOMPARE(design.tenants.size(), 1);
    QVERIFY(design.tenants.first().vms.first().interfaces.isEmpty()); // blue's, in red's network
    QVERIFY(design.checks.isEmpty());
    QCOMPARE(design.canvas.size(), 1);
    QCOMPARE(problemsOf(design), QStringList());
}

void tst_Editing::removedNode_freesItsMachines()
{
    const Design design = without(m_design, {compute});

    QVERIFY(!findMachine(design, vm1)->node);
    QCOMPARE(findRouter(design, wayOut)->node, std::optional(u"control-0"_s));
}

void tst_Editing::removedLinks()
{
    const Design design = without(m_design, {}, {{vm2, 0}, {wayOut, LinkId::outward}});

    QCOMPARE(findMachine(design, vm2)->interfaces.size(), 1);
    QCOMPARE(findMachine(design, vm2)->interfaces.first().network, u"net-2"_s);
    QVERIFY(!findRouter(design, wayOut)->external);
}

void tst_Editing::renamed_isRenamedEverywhere_data()
{
    QTest::addColumn<ObjectId>("id");
    QTest::addColumn<QByteArray>("before");
    for (const auto &[id, word] : {std::pair(net1, "net-1"), std::pair(net2, "net-2"), std::pair(vm1, "vm-1"),
                                   std::pair(wayOut, "way-out"), std::pair(publicNet, "public"), std::pair(red, "red"),
                                   std::pair(compute, "compute-0")})
        QTest::newRow(word) << id << QByteArray(word);
}

/// Renaming and renaming back is the same design; in between all that named it goes on to.
void tst_Editing::renamed_isRenamedEverywhere()
{
    QFETCH(const ObjectId, id);

    const Design other = renamed(m_design, id, u"another"_s);
    ObjectId now = id;
    now.name = u"another"_s;

    QVERIFY(!contains(other, id) && contains(other, now));
    QCOMPARE(problemsOf(other), QStringList());
    QCOMPARE(placementsOf(other).size(), placementsOf(m_design).size());
    QVERIFY(renamed(other, now, id.name) == m_design);
}

void tst_Editing::nameRefusal_saysWhy()
{
    QCOMPARE(nameRefusal(m_design, vm1, u"vm-9"_s), std::nullopt);
    QCOMPARE(nameRefusal(m_design, vm1, u"vm-1"_s), std::nullopt); // as it is
    QCOMPARE(nameRefusal(m_design, vm1, u"vm-2"_s), std::optional(NameRefusal::Taken));
    QCOMPARE(nameRefusal(m_design, vm1, u"net-1"_s), std::nullopt); // of another kind
    QCOMPARE(nameRefusal(m_design, vm1, QString()), std::optional(NameRefusal::NotAName));
    QCOMPARE(nameRefusal(m_design, vm1, u"a b"_s), std::optional(NameRefusal::NotAName));
    QCOMPARE(nameRefusal(m_design, compute, u"outside"_s), std::optional(NameRefusal::Reserved));
    QCOMPARE(nameRefusal(m_design, red, u"outside"_s), std::nullopt);
    QCOMPARE(nameRefusal(m_design, note, u"2"_s), std::optional(NameRefusal::NotAName));
}

void tst_Editing::sameName_keepsItsPlaceOnTheCanvas()
{
    const ObjectId router{ObjectKind::Router, u"red"_s, u"vm-1"_s};
    Placement placement;
    placement.at = {7, 8};

    const Design design = placed(renamed(m_design, wayOut, u"vm-1"_s), {{router, placement}});

    QCOMPARE(placementsOf(design).value(router).at, QPointF(7, 8));
    QCOMPARE(placementsOf(design).value(vm1).at, QPointF(10, 20));
    QCOMPARE(canvasKeys(design).value(router), u"router:red/vm-1"_s);
    const Design again = readDesign(writeDesign(design), {}).design;
    QCOMPARE(placementsOf(again), placementsOf(design));
}

void tst_Editing::moved_countsOnItsName()
{
    const Moved moved = movedToTenant(m_design, {vm1, net2}, u"blue"_s);

    const ObjectId machine = moved.ids.value(vm1);
    QCOMPARE(machine.object(), u"blue/vm-2"_s);
    QCOMPARE(findMachine(moved.design, machine)->interfaces.first().network, u"red/net-1"_s);
    QVERIFY(!findMachine(moved.design, machine)->interfaces.first().securityGroups); // blue has no "web"
    QCOMPARE(findMachine(moved.design, vm2)->interfaces.last().network, u"blue/net-2"_s);
    QCOMPARE(moved.design.tenants.last().vms.first().interfaces.first().network, u"net-2"_s);
    QCOMPARE(moved.design.checks.first().from, u"blue/vm-2"_s);
    QCOMPARE(placementsOf(moved.design).value(machine).at, QPointF(10, 20));
    QVERIFY(movedToTenant(m_design, {vm1}, u"red"_s).design == m_design);
}

void tst_Editing::copied_findsItsNetworkAgain()
{
    const QByteArray clip = copied(m_design, {vm1, vm2, net2});

    const Pasted pasted = overlab::design::pasted(m_design, clip, {16, 16});

    QCOMPARE(pasted.ids.size(), 3);
    const ObjectId first{ObjectKind::Machine, u"red"_s, u"vm-3"_s};
    const ObjectId second{ObjectKind::Machine, u"red"_s, u"vm-4"_s};
    QVERIFY(pasted.ids.contains(first) && pasted.ids.contains(second));
    QCOMPARE(findMachine(pasted.design, first)->interfaces.first().network, u"net-1"_s);
    QVERIFY(!findMachine(pasted.design, first)->interfaces.first().mac);
    QCOMPARE(findMachine(pasted.design, second)->interfaces.last().network, u"net-3"_s); // the copy
    QCOMPARE(placementsOf(pasted.design).value(first).at, QPointF(26, 36));
    QVERIFY(!hasErrors(validateDesign(pasted.design)));
}

void tst_Editing::copiedTenant_isAnotherOne()
{
    const Pasted pasted = overlab::design::pasted(m_design, copied(m_design, {red}), {});

    QCOMPARE(pasted.design.tenants.size(), 3);
    QCOMPARE(pasted.design.tenants.last().name, u"red-1"_s);
    QCOMPARE(pasted.design.tenants.last().vms.size(), 2);
    QCOMPARE(pasted.design.tenants.last().securityGroups.size(), 1);
    QCOMPARE(problemsOf(pasted.design), QStringList());
}

void tst_Editing::copiedGarbage_isNothing()
{
    for (const QByteArray &text : {QByteArray("hello"), QByteArray(), QByteArray("[1, 2"), QByteArray("tenants: 7")}) {
        const Pasted pasted = overlab::design::pasted(m_design, text, {});
        QVERIFY2(pasted.ids.isEmpty() && pasted.design == m_design, text.constData());
    }
}

void tst_Editing::placed_keepsUnknownValues()
{
    Placement placement;
    placement.at = {1.4, 2.6};
    placement.locked = true;

    const Design design = placed(m_design, {{vm1, placement}, {net1, placement}});

    QCOMPARE(design.canvas.first().values.value(u"seen-by"_s).toString(), u"somebody"_s);
    QCOMPARE(placementsOf(design).value(vm1).at, QPointF(1, 3));
    QVERIFY(placementsOf(design).value(net1).locked);
    QCOMPARE(placementsOf(design).value(note).text, u"Look here"_s);
}

void tst_Editing::arranged_overlapsNothing()
{
    Design design = m_design;
    design.canvas.clear();
    for (int i = 0; i < 60; ++i) // enough for rows
        design = linked(added(design, ObjectKind::Machine, i % 3 ? u"red"_s : u"blue"_s, {}).design,
                        {ObjectKind::Machine, i % 3 ? u"red"_s : u"blue"_s, u"vm-%1"_s.arg(i + 3)}, i % 2 ? net1 : net2);
    design.canvas.clear();

    const QHash<ObjectId, QPointF> places = arranged(design, {});

    QList<QRectF> rooms;
    for (const ObjectId &id : allObjects(design)) {
        if (id.kind == ObjectKind::Tenant)
            continue;
        QVERIFY2(places.contains(id), qPrintable(id.object()));
        const QSizeF size = roomOf(id.kind);
        const QRectF room(places.value(id) - QPointF(size.width(), size.height()) / 2, size);
        for (const QRectF &other : std::as_const(rooms))
            QVERIFY2(!room.adjusted(1, 1, -1, -1).intersects(other), qPrintable(id.object()));
        rooms.append(room);
    }
    QCOMPARE(arranged(design, {}), places);
}

void tst_Editing::arranged_leavesWhatIsPlaced()
{
    const QHash<ObjectId, QPointF> places = arranged(m_design, placementsOf(m_design));

    QVERIFY(!places.contains(vm1));
    for (const QPointF place : places)
        QVERIFY(place.x() > placementsOf(m_design).value(vm1).at.x() + roomOf(ObjectKind::Machine).width());
}

void tst_Editing::difference_isWhatWasEdited()
{
    Document document;
    document.load(m_design);
    QSignalSpy spy(&document, &Document::changed);
    const auto edit = [&](const Design &design) {
        spy.clear();
        document.setDesign(design);
        return spy.isEmpty() ? DesignDifference() : spy.first().first().value<DesignDifference>();
    };

    const DesignDifference removal = edit(without(document.design(), {net1}));
    QCOMPARE(removal.removed, QList<ObjectId>{net1});
    QCOMPARE(removal.changed, (QList<ObjectId>{wayOut, vm1, vm2}));
    QVERIFY(removal.added.isEmpty() && removal.moved.isEmpty() && !removal.other);

    const DesignDifference undone = edit(m_design);
    QCOMPARE(undone.added, QList<ObjectId>{net1});
    QCOMPARE(undone.changed, (QList<ObjectId>{wayOut, vm1, vm2}));

    Placement placement;
    placement.at = {300, 200};
    QCOMPARE(edit(placed(document.design(), {{vm1, placement}})).moved, QList<ObjectId>{vm1});
    QCOMPARE(document.placements().value(vm1).at, QPointF(300, 200));

    const DesignDifference noteGone = edit(without(document.design(), {note}));
    QCOMPARE(noteGone.removed, QList<ObjectId>{note});

    Design named = document.design();
    named.name = u"other"_s;
    QVERIFY(edit(named).other);

    const DesignDifference tenant = edit(without(document.design(), {red}));
    QVERIFY(tenant.removed.contains(red) && tenant.removed.contains(vm1) && tenant.removed.contains(wayOut));
}

void tst_Editing::sameDesign_saysNothing()
{
    Document document;
    document.load(m_design);
    QSignalSpy spy(&document, &Document::changed);

    document.setDesign(readDesign(drawn, {}).design); // equal, and shares nothing

    QVERIFY(spy.isEmpty());
}

QTEST_APPLESS_MAIN(tst_Editing)
#include "tst_editing.moc"
