// SPDX-License-Identifier: GPL-3.0-or-later
// What is worked out from an edit alone is what a look at everything gives.
#include "engine/design/editing/renaming.h"
#include "engine/design/following.h"

#include <QJsonArray>
#include <QTest>

using namespace overlab::design;
using namespace Qt::StringLiterals;

namespace {

CanvasItem entry(const QString &key, double x)
{
    return {key, {{u"at"_s, QJsonArray{x, 10}}}};
}

/// A machine and a network of the same name, notes, a group, and entries that mean nothing.
Design drawing()
{
    Design design;
    for (const QString &name : {u"red"_s, u"blue"_s}) {
        Tenant tenant;
        tenant.name = name;
        for (const QString &own : {u"a"_s, u"b"_s, u"c"_s}) {
            Machine machine;
            machine.name = own;
            tenant.vms.append(machine);
        }
        Network network;
        network.name = u"a"_s;
        tenant.networks.append(network);
        design.tenants.append(tenant);
    }
    design.canvas = {entry(u"red/a"_s, 1), entry(u"network:red/a"_s, 2), entry(u"vm:blue/b"_s, 3), entry(u"note:1"_s, 4),
                     entry(u"gone/x"_s, 5), {u"group:1"_s, {{u"members"_s, QJsonArray{u"red/a"_s}}}}, entry(u"red"_s, 6),
                     entry(u"blue/c"_s, 7), entry(u"vm:blue/c"_s, 8), entry(u"red/b"_s, 9), entry(u"red/b"_s, 10)};
    return design;
}

} // namespace

class TstFollowing : public QObject
{
    Q_OBJECT

private slots:
    void placements_data()
    {
        QTest::addColumn<Design>("after");
        QTest::newRow("nothing") << drawing();
        for (int i = 0; i < drawing().canvas.size(); ++i) {
            const QByteArray number = QByteArray::number(i);
            Design moved = drawing();
            moved.canvas[i].values.insert(u"at"_s, QJsonArray{500, 600});
            QTest::newRow("moved " + number) << moved;
            Design bare = drawing();
            bare.canvas[i].values.remove(u"at"_s);
            QTest::newRow("without a place " + number) << bare;
            Design fewer = drawing();
            fewer.canvas.removeAt(i);
            QTest::newRow("without " + number) << fewer;
            Design other = drawing();
            other.canvas[i].object = u"vm:red/c"_s;
            QTest::newRow("another key " + number) << other;
        }
        Design more = drawing();
        more.canvas.append(entry(u"blue"_s, 11));
        QTest::newRow("one more") << more;
        QTest::newRow("renamed") << renamed(drawing(), {ObjectKind::Machine, u"red"_s, u"a"_s}, u"z"_s);
        QTest::newRow("renamed tenant") << renamed(drawing(), {ObjectKind::Tenant, {}, u"red"_s}, u"green"_s);
        Design machineless = drawing();
        machineless.tenants[0].vms.removeFirst();
        QTest::newRow("the name means the network now") << machineless;
        Design empty = drawing();
        empty.canvas.clear();
        QTest::newRow("no places") << empty;
    }

    void placements()
    {
        QFETCH(Design, after);
        const Design before = drawing();
        QCOMPARE(placementsAfter(before, placementsOf(before), after), placementsOf(after));
        QCOMPARE(placementsAfter(after, placementsOf(after), before), placementsOf(before));
    }

    void placedFew_data()
    {
        QTest::addColumn<ObjectId>("id");
        for (const ObjectId &id : allObjects(drawing()))
            QTest::addRow("%d %s", int(id.kind), qPrintable(id.object())) << id;
        QTest::newRow("a new note") << ObjectId{ObjectKind::Note, {}, u"7"_s};
    }

    /// Whichever entries it has, and whatever else has its name.
    void placedFew()
    {
        QFETCH(ObjectId, id);
        const Placement placement{{300, 400}, {}, true, {}};
        QHash<ObjectId, Placement> wanted = placementsOf(drawing());
        wanted.insert(id, placement);

        const Design after = placed(drawing(), {{id, placement}});

        QCOMPARE(placementsOf(after), wanted);
        const bool isNew = after.canvas.size() > drawing().canvas.size();
        QVERIFY(!isNew || after.canvas.last().object == canvasKeys(after).value(id));
    }

    void placedMany()
    {
        Design design = drawing();
        QHash<ObjectId, Placement> wanted = placementsOf(design);
        for (int i = 0; i < 400; ++i) {
            Machine machine;
            machine.name = u"m%1"_s.arg(i);
            design.tenants[1].vms.append(machine);
        }
        for (const ObjectId &id : allObjects(design))
            wanted.insert(id, {{double(wanted.size()), 5}, {}, false, {}});

        const Design after = placed(design, wanted);

        QCOMPARE(placementsOf(after), wanted);
        QCOMPARE(placed(after, {{{ObjectKind::Machine, u"blue"_s, u"m7"_s}, wanted.value({ObjectKind::Machine, u"blue"_s, u"m7"_s})}}), after);
    }
};

QTEST_GUILESS_MAIN(TstFollowing)
#include "tst_following.moc"
