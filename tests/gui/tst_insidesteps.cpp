// SPDX-License-Identifier: GPL-3.0-or-later
// What a packet's way lights up inside the nodes.
#include "app/gui/insidesteps.h"

#include <QTest>

using namespace Qt::StringLiterals;
using overlab::client::PathHop;
using overlab::client::PathWay;
using overlab::gui::insideSteps;
using overlab::views::InsideStep;

namespace {

PathHop hopOf(const QString &kind, const QString &place, const QString &device, const QString &outDevice, const QString &bridge = {})
{
    PathHop hop;
    hop.kind = kind;
    hop.place = place;
    hop.node = u"compute-0"_s;
    hop.device = device;
    hop.outDevice = outDevice;
    hop.bridge = bridge;
    return hop;
}

PathWay way()
{
    PathWay way;
    way.outcome = PathWay::Outcome::Dropped;
    way.hops = {hopOf(u"machine"_s, u"red/vm-1"_s, {}, u"eth0"_s), hopOf(u"bridge"_s, u"qbr"_s, u"tap1"_s, u"qvb1"_s, u"qbr1"_s)};
    return way;
}

QStringList placesOf(const QList<InsideStep> &steps)
{
    QStringList places;
    for (const InsideStep &step : steps)
        places << step.number + u':' + step.place;
    return places;
}

} // namespace

class tst_InsideSteps : public QObject
{
    Q_OBJECT

private slots:
    void machinesInterface_isNotTheNodes();
    void comparedWay_isBetweenHopsAndPorts();
};

void tst_InsideSteps::machinesInterface_isNotTheNodes()
{
    // The node has an eth0 of its own, towards the other nodes.
    QCOMPARE(placesOf(insideSteps(way(), {})), QStringList({u"1:red/vm-1"_s, u"2:qbr1"_s, u":tap1"_s, u":qvb1"_s}));
}

void tst_InsideSteps::comparedWay_isBetweenHopsAndPorts()
{
    PathWay before = way();
    before.outcome = PathWay::Outcome::Delivered;

    const QList<InsideStep> steps = insideSteps(way(), before);

    QCOMPARE(placesOf(steps), QStringList({u"1:red/vm-1"_s, u"2:qbr1"_s, u"1:red/vm-1"_s, u"2:qbr1"_s, u":tap1"_s, u":qvb1"_s}));
    QVERIFY(steps.at(1).isLoss && !steps.at(1).isBefore);
    QVERIFY(!steps.at(3).isLoss && steps.at(3).isBefore);
}

QTEST_MAIN(tst_InsideSteps)

#include "tst_insidesteps.moc"
