// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand in the picture of the inside: the article's figures come out of the article's lab,
// nothing overlaps, and what comes or goes moves nothing else.
#include "tests/support/insideofdesign.h"
#include "views/inside/figurelayout.h"
#include "views/inside/tunnelweave.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace overlab;
using namespace overlab::views;
using namespace Qt::StringLiterals;
using client::InsideInterface;
using client::InsideNode;
using client::InsideState;

namespace {

InsideState stateOf(const QByteArray &yaml)
{
    return InsideState::fromJson(testing::insideOfDesign(yaml));
}

InsideState example(const QString &name)
{
    QFile file(u"" OVERLAB_EXAMPLES "/%1.yaml"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? stateOf(file.readAll()) : InsideState();
}

InsideState many(int nodes, int machines, const QByteArray &firewall = "hybrid")
{
    return stateOf(testing::designOfMany(nodes, machines, 3, firewall));
}

const FigurePart *find(const Figure &figure, const QString &key)
{
    for (const FigurePart *const part : partsOf(figure)) {
        if (part->key == key)
            return part;
    }
    return nullptr;
}

InsideNode &nodeOf(InsideState &state, const QString &name)
{
    return *std::find_if(state.nodes.begin(), state.nodes.end(), [&name](const InsideNode &node) { return node.name == name; });
}

/// The part of \a kind that \a machine's chain has in the article's lab.
QString chainKey(const Figure &figure, const QString &machine, const QString &begin)
{
    for (const FigurePart *const part : partsOf(figure)) {
        if (part->origin == machine && part->name.startsWith(begin))
            return part->key;
    }
    return {};
}

/// Each part's place by key, without those of \a node.
QHash<QString, QRectF> placesOutside(const Figure &figure, const QString &node)
{
    QHash<QString, QRectF> places;
    for (const FigurePart *const part : partsOf(figure)) {
        if (part->node != node && part->kind != PartKind::Tunnel)
            places.insert(part->key, part->area);
    }
    return places;
}

QStringList movedWithin(const Figure &before, const Figure &after, const QString &node)
{
    QStringList moved;
    for (const QString &key : differenceBetween(before, after).moved) {
        if (key.startsWith(node + u'/'))
            moved << key;
    }
    return moved;
}

} // namespace

class tst_FigureLayout : public QObject
{
    Q_OBJECT

private slots:
    void article_hasTheArticlesChains();
    void article_hasTheArticlesTunnels();
    void tunnelWords_areApart();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void sameLab_hasTheSamePicture();
    void addedMachines_moveNothing();
    void goneMachine_leavesItsPlaceToTheNext();
    void addedPorts_moveNothing();
    void laterNode_movesNoOther_data();
    void laterNode_movesNoOther();
    void missingPieces_areShownAsMissing();
    void oneEndedTunnel_isShownAsMissing();
    void deadOpenVSwitch_keepsItsMachines();
    void handMadeThings_areThere();
    void whateverIsGone_isDrawnOnce();
};

void tst_FigureLayout::article_hasTheArticlesChains()
{
    const Figure figure = FigureLayout().arrange(example(u"article"_s));

    QCOMPARE(figure.frames.size(), 3);
    QList<QRectF> chain;
    for (const QString &begin : {u"vm-1"_s, u"tap"_s, u"qvb"_s, u"qvo"_s}) {
        const FigurePart *const part = find(figure, chainKey(figure, u"red/vm-1"_s, begin));
        QVERIFY2(part, qPrintable(begin));
        QCOMPARE(part->node, u"compute-0"_s);
        QCOMPARE(part->state, PartState::Up);
        chain << part->area;
    }
    for (int i = 1; i < chain.size(); ++i) { // one below the other, in one column
        QVERIFY(chain.at(i).top() > chain.at(i - 1).bottom());
        QCOMPARE(chain.at(i).center().x(), chain.at(0).center().x());
    }
    const FigurePart *const qbr = find(figure, chainKey(figure, u"red/vm-1"_s, u"qbr"_s));
    QVERIFY(qbr && qbr->area.contains(chain.at(1)) && qbr->area.contains(chain.at(2)));
    const FigurePart *const integration = find(figure, u"compute-0/bridge/br-int"_s);
    QVERIFY(integration && integration->area.contains(chain.at(3)));

    int devices = 0;
    for (const FigurePart &part : figure.frames.at(0).parts)
        devices += part.kind == PartKind::Device ? 1 : 0;
    QCOMPARE(devices, 4); // two of the router, one of DHCP for each network
    const auto patches = std::count_if(figure.frames.at(0).wires.cbegin(), figure.frames.at(0).wires.cend(),
                                       [](const FigureWire &wire) { return wire.kind == WireKind::Patch; });
    QCOMPARE(patches, 2);
}

void tst_FigureLayout::article_hasTheArticlesTunnels()
{
    const Figure figure = FigureLayout().arrange(example(u"article"_s));

    QHash<QString, QString> carried;
    for (const FigureTunnel &tunnel : figure.tunnels) {
        QStringList segments;
        for (const CarriedSegment &one : tunnel.segments)
            segments << u"%1 %2"_s.arg(one.segment).arg(one.network);
        carried.insert(tunnel.part.node + u' ' + tunnel.other, segments.join(u", "_s));
        QCOMPARE(tunnel.part.state, PartState::Up);
    }
    QCOMPARE(carried, (QHash<QString, QString>{{u"control-0 compute-0"_s, u"22 red/net-1"_s},
                                               {u"control-0 compute-1"_s, u"22 red/net-1, 99 red/net-2"_s},
                                               {u"compute-0 compute-1"_s, u"22 red/net-1"_s}}));
}

void tst_FigureLayout::tunnelWords_areApart()
{
    const Figure figure = FigureLayout().arrange(example(u"six-nodes"_s));

    QList<QPointF> words;
    for (const FigureTunnel &tunnel : figure.tunnels) {
        if (tunnel.segments.isEmpty())
            continue;
        const QPointF here = views::curveOf(tunnel).pointAtPercent(tunnel.label);
        for (const QPointF other : std::as_const(words))
            QVERIFY2(std::abs(here.x() - other.x()) >= 130 || std::abs(here.y() - other.y()) >= 45, qPrintable(tunnel.part.key));
        QVERIFY2(std::abs(here.y()) > 22, qPrintable(tunnel.part.key)); // off the underlay
        words << here;
    }
    QVERIFY(words.size() > 8);
}

void tst_FigureLayout::nothingOverlaps_data()
{
    QTest::addColumn<InsideState>("state");
    for (const QString &name : {u"article"_s, u"two-tenants"_s, u"six-nodes"_s, u"floating-ips"_s, u"security-groups"_s})
        QTest::newRow(qPrintable(name)) << example(name);
    QTest::newRow("ten nodes, 300 machines") << many(10, 300);
    QTest::newRow("ten nodes, no packet filters") << many(10, 300, "none");
    QTest::newRow("nothing runs") << InsideState();
}

void tst_FigureLayout::nothingOverlaps()
{
    QFETCH(const InsideState, state);
    const Figure figure = FigureLayout().arrange(state);

    for (const FigureFrame &frame : figure.frames) {
        for (const FigureFrame &other : figure.frames)
            QVERIFY(&other == &frame || !other.node.area.intersects(frame.node.area));
        QVERIFY(!frame.node.area.intersects(figure.underlay.area));
        QList<QRectF> areas = frame.strips.mid(1);
        for (const FigurePart &part : frame.parts) {
            QVERIFY2(frame.node.area.contains(part.area), qPrintable(part.key));
            areas << part.area;
        }
        for (qsizetype i = 0; i < areas.size(); ++i) {
            for (qsizetype j = i + 1; j < areas.size(); ++j) {
                const QRectF &a = areas.at(i);
                const QRectF &b = areas.at(j);
                QVERIFY(!a.intersects(b) || a.contains(b) || b.contains(a));
            }
        }
    }
}

void tst_FigureLayout::sameLab_hasTheSamePicture()
{
    const InsideState state = example(u"six-nodes"_s);
    FigureLayout layout;
    const Figure first = layout.arrange(state);

    QVERIFY(layout.arrange(state) == first);
    QVERIFY(FigureLayout().arrange(state) == first);
    QVERIFY(differenceBetween(first, first).isEmpty());
}

void tst_FigureLayout::addedMachines_moveNothing()
{
    FigureLayout layout;
    const Figure before = layout.arrange(many(6, 30));
    InsideState more = many(6, 30);
    nodeOf(more, u"compute-2"_s) = nodeOf(*std::make_unique<InsideState>(many(6, 90)), u"compute-2"_s); // 18 for 6

    const Figure after = layout.arrange(more);

    QCOMPARE(placesOutside(after, u"compute-2"_s), placesOutside(before, u"compute-2"_s));
    QCOMPARE(movedWithin(before, after, u"compute-2"_s), QStringList());
    const FigureDifference difference = differenceBetween(before, after);
    QCOMPARE(difference.added.size(), 12 * 5); // card, tap, qbr, qvb, qvo
    QVERIFY(difference.removed.isEmpty());
    const QRectF grown = find(after, u"compute-2"_s)->area;
    QVERIFY(grown.height() > find(before, u"compute-2"_s)->area.height());
    QVERIFY(grown.contains(find(before, u"compute-2"_s)->area));
}

void tst_FigureLayout::goneMachine_leavesItsPlaceToTheNext()
{
    FigureLayout layout;
    InsideState state = many(3, 8);
    const Figure before = layout.arrange(state);
    InsideNode &node = nodeOf(state, u"compute-0"_s);
    const client::InsideGuest gone = node.guests.takeAt(1);
    const QRectF place = find(before, u"compute-0/machine/"_s + gone.object)->area;
    node.interfaces.removeIf([&gone](const InsideInterface &one) { return one.origin == gone.object; });
    node.bridges.removeIf([&gone](const client::InsideBridge &bridge) { return bridge.origin == gone.object; });
    const Figure without = layout.arrange(state);
    QVERIFY(movedWithin(before, without, u"compute-0"_s).isEmpty());
    client::InsideGuest next = gone;
    next.object = u"t0/another"_s;
    node.guests << next;

    const Figure after = layout.arrange(state);

    QCOMPARE(find(after, u"compute-0/machine/t0/another"_s)->area, place);
    QVERIFY(movedWithin(without, after, u"compute-0"_s).isEmpty());
}

void tst_FigureLayout::addedPorts_moveNothing()
{
    FigureLayout layout;
    InsideState state = example(u"article"_s);
    const Figure before = layout.arrange(state);
    for (const QString &bridge : {u"br-int"_s, u"br-tun"_s}) {
        InsideInterface port;
        port.name = u"0-mine-"_s + bridge; // before all others by name
        port.bridge = bridge;
        port.kind = u"internal"_s;
        nodeOf(state, u"compute-0"_s).interfaces.prepend(port);
    }

    const Figure after = layout.arrange(state);

    const FigureDifference difference = differenceBetween(before, after);
    QCOMPARE(difference.added.size(), 2);
    QVERIFY2(difference.moved.isEmpty(), qPrintable(difference.moved.join(u'\n')));

    InsideInterface port; // br-ex is full: its frame grows a row, and the others do not notice
    port.name = u"mine"_s;
    port.bridge = u"br-ex"_s;
    nodeOf(state, u"compute-0"_s).interfaces << port;
    QCOMPARE(placesOutside(layout.arrange(state), u"compute-0"_s), placesOutside(before, u"compute-0"_s));
}

void tst_FigureLayout::laterNode_movesNoOther_data()
{
    QTest::addColumn<int>("nodes");
    for (const int nodes : {1, 2, 3, 4, 5, 8})
        QTest::addRow("%d nodes", nodes) << nodes;
}

void tst_FigureLayout::laterNode_movesNoOther()
{
    QFETCH(const int, nodes);
    InsideState state = many(nodes + 1, 10);
    const InsideNode later = state.nodes.takeLast();
    FigureLayout layout;
    const Figure before = layout.arrange(state);
    state.nodes.prepend(later); // wherever it comes in the design

    const Figure after = layout.arrange(state);

    const QString name = later.name;
    QHash<QString, QRectF> places = placesOutside(after, name);
    QHash<QString, QRectF> old = placesOutside(before, name);
    places.remove(u"underlay"_s); // it is longer
    old.remove(u"underlay"_s);
    QCOMPARE(places, old);
    for (const FigureFrame &frame : after.frames)
        QVERIFY(frame.node.key == name || !frame.node.area.intersects(find(after, name)->area));
}

void tst_FigureLayout::missingPieces_areShownAsMissing()
{
    InsideState state = example(u"article"_s);
    const Figure whole = FigureLayout().arrange(state);
    const QString qvo = chainKey(whole, u"red/vm-1"_s, u"qvo"_s);
    const QString other = chainKey(whole, u"red/vm-3"_s, u"qvo"_s);
    InsideNode &node = nodeOf(state, u"compute-0"_s);
    node.interfaces.removeIf([&](const InsideInterface &one) { return qvo.endsWith(one.name); });
    for (InsideInterface &one : node.interfaces) {
        if (other.endsWith(one.name))
            one.bridge.clear(); // ovs-vsctl del-port
    }

    const Figure figure = FigureLayout().arrange(state);

    QVERIFY(find(figure, qvo));
    QCOMPARE(find(figure, qvo)->state, PartState::Missing);
    QCOMPARE(find(figure, qvo)->area, find(whole, qvo)->area);
    QCOMPARE(find(figure, qvo)->origin, u"red/vm-1"_s);
    QCOMPARE(find(figure, other)->state, PartState::Missing);
    QCOMPARE(find(figure, other)->area, find(whole, other)->area);
}

void tst_FigureLayout::oneEndedTunnel_isShownAsMissing()
{
    InsideState state = example(u"article"_s);
    nodeOf(state, u"compute-0"_s).interfaces.removeIf([](const InsideInterface &one) { return one.name == u"vxlan-c0a8ff0f"; });

    const Figure figure = FigureLayout().arrange(state);

    QCOMPARE(find(figure, u"tunnel/vxlan/control-0/compute-0"_s)->state, PartState::Missing);
    QCOMPARE(find(figure, u"tunnel/vxlan/control-0/compute-1"_s)->state, PartState::Up);
}

void tst_FigureLayout::deadOpenVSwitch_keepsItsMachines()
{
    InsideState state = example(u"article"_s);
    InsideNode &node = nodeOf(state, u"compute-0"_s);
    node.isOpenVSwitchUp = false;
    node.bridges.removeIf([](const client::InsideBridge &bridge) { return bridge.isOpenVSwitch; });
    node.interfaces.removeIf([](const InsideInterface &one) { return one.kind == u"patch" || one.kind == u"vxlan"; });
    for (InsideInterface &one : node.interfaces) {
        if (one.bridge.startsWith(u"br-"))
            one.bridge.clear();
    }

    const Figure figure = FigureLayout().arrange(state);

    QCOMPARE(find(figure, u"compute-0"_s)->state, PartState::Down);
    QVERIFY(find(figure, u"compute-0/machine/red/vm-1"_s));
    QVERIFY(!find(figure, u"compute-0/bridge/br-int"_s));
    for (const FigurePart &part : figure.frames.at(1).parts)
        QVERIFY2(figure.frames.at(1).node.area.contains(part.area), qPrintable(part.key));
}

void tst_FigureLayout::handMadeThings_areThere()
{
    InsideState state = example(u"article"_s);
    InsideNode &node = nodeOf(state, u"compute-0"_s);
    node.bridges << client::InsideBridge{u"br-mine"_s, true, u"netdev"_s, {}, 1500, {}, true, {}};
    node.namespaces << client::InsideNamespace{u"mine"_s, {}};
    InsideInterface port;
    port.name = u"mine0"_s;
    port.bridge = u"br-mine"_s;
    InsideInterface loose;
    loose.name = u"spare"_s;
    loose.kind = u"veth"_s;
    node.interfaces << port << loose;

    const Figure figure = FigureLayout().arrange(state);

    QVERIFY(find(figure, u"compute-0/namespace/mine"_s));
    QVERIFY(find(figure, u"compute-0/port/spare"_s));
    const FigurePart *const bridge = find(figure, u"compute-0/bridge/br-mine"_s);
    QVERIFY(bridge && bridge->area.contains(find(figure, u"compute-0/port/mine0"_s)->area));
    QVERIFY(bridge->object().isEmpty());
}

/// Whatever somebody removes, each thing that is left is drawn exactly once.
void tst_FigureLayout::whateverIsGone_isDrawnOnce()
{
    QRandomGenerator random(7);
    const InsideState whole = example(u"two-tenants"_s);
    FigureLayout layout;
    for (int round = 0; round < 200; ++round) {
        InsideState state = whole;
        for (InsideNode &node : state.nodes) {
            const auto isGone = [&random](const auto &) { return random.bounded(6) == 0; };
            node.interfaces.removeIf(isGone);
            node.bridges.removeIf(isGone);
            node.namespaces.removeIf(isGone);
            node.guests.removeIf(isGone);
        }
        const Figure figure = layout.arrange(state);

        QSet<QString> keys;
        for (const FigurePart *const part : partsOf(figure)) {
            QVERIFY2(!keys.contains(part->key), qPrintable(part->key));
            keys.insert(part->key);
        }
        for (const InsideNode &node : std::as_const(state.nodes)) {
            for (const client::InsideGuest &guest : node.guests)
                QVERIFY(keys.contains(node.name + u"/machine/"_s + guest.object));
            for (const client::InsideBridge &bridge : node.bridges)
                QVERIFY2(keys.contains(node.name + u"/bridge/"_s + bridge.name), qPrintable(bridge.name));
        }
    }
}

QTEST_APPLESS_MAIN(tst_FigureLayout)

#include "tst_figurelayout.moc"
