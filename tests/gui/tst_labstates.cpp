// SPDX-License-Identifier: GPL-3.0-or-later
// How drawn objects stand in the lab: states and reasons from status, drift, progress and edits.
#include "engine/design/designreader.h"
#include "views/lab/driftchoice.h"
#include "views/lab/labstates.h"

#include <QTest>

using namespace overlab;
using namespace overlab::views;
using namespace Qt::StringLiterals;
using design::ObjectId;
using design::ObjectKind;

namespace {

const QByteArray text = R"(overlab: 1
name: first
nodes: [{name: node-0}]
tenants:
  - name: red
    networks: [{name: lan, subnets: [{cidr: 10.0.0.0/24}]}]
    routers: [{name: r, interfaces: [lan]}]
    vms:
      - {name: a, type: namespace, interfaces: [{network: lan}]}
      - {name: b, type: namespace, interfaces: [{network: lan}]}
)";

design::Design designOf(const QByteArray &yaml)
{
    return design::readDesign(yaml, u"first.yaml"_s).design;
}

client::LabStatus running()
{
    client::LabStatus status;
    status.lab = u"first"_s;
    status.state = u"running"_s;
    status.nodes = {{u"node-0"_s, {}, {}, u"running"_s, {}}};
    status.machines = {{u"red"_s, u"a"_s, {}, u"node-0"_s, u"running"_s, {}, {}},
                       {u"red"_s, u"b"_s, {}, u"node-0"_s, u"running"_s, {}, {}}};
    status.routers = {{u"red"_s, u"r"_s, u"node-0"_s, u"running"_s, {}, {}}};
    client::NetworkStatus network;
    network.tenant = u"red"_s;
    network.name = u"lan"_s;
    status.networks = {network};
    return status;
}

LabMoment moment()
{
    return {running(), designOf(text), {}};
}

const ObjectId a{ObjectKind::Machine, u"red"_s, u"a"_s};
const ObjectId b{ObjectKind::Machine, u"red"_s, u"b"_s};
const ObjectId network{ObjectKind::Network, u"red"_s, u"lan"_s};
const ObjectId node{ObjectKind::Node, {}, u"node-0"_s};

} // namespace

class tst_LabStates : public QObject
{
    Q_OBJECT

private slots:
    void labThatDoesNotRun_hasNone();
    void runningLab_isUp();
    void machineStates_data();
    void machineStates();
    void drift_marksItsObject();
    void edits_areNotApplied();
    void removal_countsAndMarksNothing();
    void failure_outranksAnEdit();
    void progress_isNewerThanStatus();
    void endedSwitch_cutsOffWhatLivesThere();
    void endedDaemon_isOfWhatItServes();
    void movedObjects_countNothing();
    void sameName_needsTheMostAttention();
    void driftChoice_countsOwnAndOthers();
    void driftChoice_knowsWhatIsGone();
};

void tst_LabStates::labThatDoesNotRun_hasNone()
{
    LabMoment now;
    QVERIFY(labStates(now, designOf(text)).objects.isEmpty());
    now.status.state = u"stopped"_s;
    QVERIFY(labStates(now, designOf(text)).objects.isEmpty());
    QCOMPARE(labStates(now, designOf(text)).changes, 0);
}

void tst_LabStates::runningLab_isUp()
{
    const LabStates states = labStates(moment(), designOf(text));

    QCOMPARE(states.objects.size(), 5); // node, network, router, two machines; no tenant
    for (const LiveObject &object : states.objects)
        QCOMPARE(object, (LiveObject{LiveState::Up, {}}));
    QCOMPARE(states.changes, 0);
}

void tst_LabStates::machineStates_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<LiveState>("state");

    QTest::newRow("planned") << u"planned"_s << QString() << LiveState::Planned;
    QTest::newRow("building") << u"building"_s << QString() << LiveState::Building;
    QTest::newRow("stopped") << u"stopped"_s << QString() << LiveState::Stopped;
    QTest::newRow("failed") << u"failed"_s << u"no DHCP lease"_s << LiveState::Failed;
    QTest::newRow("failed, who knows why") << u"failed"_s << QString() << LiveState::Failed;
}

void tst_LabStates::machineStates()
{
    QFETCH(const QString, word);
    QFETCH(const QString, reason);
    QFETCH(const LiveState, state);
    LabMoment now = moment();
    now.status.machines[0].state = word;
    now.status.machines[0].reason = reason;

    const LiveObject object = labStates(now, designOf(text)).objects.value(a);

    QCOMPARE(object.state, state);
    if (reason.isEmpty())
        QCOMPARE(object.reason.isEmpty(), state != LiveState::Failed);
    else
        QCOMPARE(object.reason, reason);
}

void tst_LabStates::drift_marksItsObject()
{
    LabMoment now = moment();
    const client::Drift missing{u"node-0"_s, u"port"_s, u"qvo1"_s, u"red/a"_s, u"missing"_s};
    for (int i = 0; i < 5; ++i)
        now.status.drift << missing;
    now.status.drift << client::Drift{u"node-0"_s, u"bridge"_s, u"br-ex"_s, u"node"_s, u"different"_s};

    const LabStates states = labStates(now, designOf(text));

    QCOMPARE(states.objects.value(a).state, LiveState::Drifted);
    QCOMPARE(states.objects.value(a).reason.count(u'\n'), 3); // three of them, and how many more
    QVERIFY(states.objects.value(a).reason.contains(u"qvo1"_s));
    QCOMPARE(states.objects.value(node).state, LiveState::Drifted);
    QCOMPARE(states.objects.value(b).state, LiveState::Up);
    QCOMPARE(states.objects.value(network).state, LiveState::Up);
}

void tst_LabStates::edits_areNotApplied()
{
    QByteArray edited = text;
    edited.replace("{name: b, type: namespace", "{name: b, type: vm");
    edited += "      - {name: c, interfaces: [{network: lan}]}\n";

    const LabStates states = labStates(moment(), designOf(edited));

    const ObjectId c{ObjectKind::Machine, u"red"_s, u"c"_s};
    QCOMPARE(states.objects.value(c).state, LiveState::NotApplied);
    QCOMPARE(states.objects.value(b).state, LiveState::NotApplied);
    QVERIFY(states.objects.value(b).reason != states.objects.value(c).reason);
    QCOMPARE(states.objects.value(a).state, LiveState::Up);
    QCOMPARE(states.changes, 2);
}

void tst_LabStates::removal_countsAndMarksNothing()
{
    QByteArray edited = text;
    edited.replace("      - {name: b, type: namespace, interfaces: [{network: lan}]}\n", "");

    const LabStates states = labStates(moment(), designOf(edited));

    QCOMPARE(states.changes, 1);
    QVERIFY(!states.objects.contains(b));
    QCOMPARE(states.notApplied.removed, QList<ObjectId>{b});
}

void tst_LabStates::failure_outranksAnEdit()
{
    LabMoment now = moment();
    now.status.machines[1].state = u"failed"_s;
    now.status.machines[1].reason = u"no image"_s;
    QByteArray edited = text;
    edited.replace("{name: b, type: namespace", "{name: b, type: vm");

    const LabStates states = labStates(now, designOf(edited));

    QCOMPARE(states.objects.value(b), (LiveObject{LiveState::Failed, u"no image"_s}));
    QCOMPARE(states.changes, 1);
}

void tst_LabStates::progress_isNewerThanStatus()
{
    LabMoment now;
    now.applied = designOf(text);
    now.progress.insert(u"red/a"_s, {1, 2, u"red/a"_s, u"building"_s, {}});
    now.progress.insert(u"red/b"_s, {2, 2, u"red/b"_s, u"failed"_s, u"qemu: no"_s});

    const LabStates states = labStates(now, designOf(text)); // before the first status

    QCOMPARE(states.objects.value(a).state, LiveState::Building);
    QCOMPARE(states.objects.value(b), (LiveObject{LiveState::Failed, u"qemu: no"_s}));
}

/// Whatever is said of the repair meanwhile; but not where something is worse, or nobody expects packets.
void tst_LabStates::endedSwitch_cutsOffWhatLivesThere()
{
    LabMoment now = moment();
    now.status.machines.append({u"red"_s, u"c"_s, {}, u"node-1"_s, u"running"_s, {}, {}});
    now.status.machines[1].state = u"stopped"_s;
    now.status.nodes[0].state = u"failed"_s;
    now.status.endedDaemons = {{u"node-0"_s, u"ovs-vswitchd"_s, {}, true, true, {}}};
    now.progress.insert(u"red/r"_s, {1, 2, u"red/r"_s, u"planned"_s, {}});
    QByteArray more = text;
    more += "      - {name: c, type: namespace, interfaces: [{network: lan}]}\n";
    now.applied = designOf(more);

    const LabStates states = labStates(now, designOf(more));

    QCOMPARE(states.objects.value(node).state, LiveState::Failed);
    QVERIFY2(states.objects.value(node).reason.startsWith(u"ovs-vswitchd ended on node-0 and is being started again. Until"_s), qPrintable(states.objects.value(node).reason));
    QVERIFY(states.objects.value(node).reason.contains(u"forgotten"_s));
    QCOMPARE(states.objects.value(a), (LiveObject{LiveState::Drifted, u"red/a is cut off: ovs-vswitchd ended on node-0 and is being started again."_s}));
    QCOMPARE(states.objects.value({ObjectKind::Router, u"red"_s, u"r"_s}).state, LiveState::Drifted);
    QCOMPARE(states.objects.value(b).state, LiveState::Stopped);
    QCOMPARE(states.objects.value({ObjectKind::Machine, u"red"_s, u"c"_s}).state, LiveState::Up);
    QCOMPARE(states.objects.value(network).state, LiveState::Up);
}

void tst_LabStates::endedDaemon_isOfWhatItServes()
{
    LabMoment now = moment();
    now.status.endedDaemons = {{u"node-0"_s, u"dnsmasq"_s, u"red/lan"_s, false, false, u"no such file"_s},
                               {u"node-0"_s, u"libvirtd"_s, {}, false, false, {}},
                               {u"node-0"_s, u"ovsdb-server"_s, {}, false, false, {}}};

    const LabStates states = labStates(now, designOf(text));

    QCOMPARE(states.objects.value(network).state, LiveState::Drifted);
    QVERIFY(states.objects.value(network).reason.contains(u"no such file"_s));
    QCOMPARE(states.objects.value(node).state, LiveState::Drifted);
    QCOMPARE(states.objects.value(node).reason.count(u'\n'), 1); // both are told
    QCOMPARE(states.objects.value(a).state, LiveState::Up);
}

void tst_LabStates::movedObjects_countNothing()
{
    const QByteArray moved = text + "canvas:\n  red/a: {at: [10, 20]}\n";
    QCOMPARE(labStates(moment(), designOf(moved)).changes, 0);
}

void tst_LabStates::sameName_needsTheMostAttention()
{
    LabStates states;
    states.objects.insert(a, {LiveState::Failed, u"why"_s});
    states.objects.insert({ObjectKind::Network, u"red"_s, u"a"_s}, {LiveState::Up, {}});

    QCOMPARE(states.byName().value(u"red/a"_s), (LiveObject{LiveState::Failed, u"why"_s}));
}

void tst_LabStates::driftChoice_countsOwnAndOthers()
{
    client::LabStatus status = running();
    QCOMPARE(driftChoice(status, a), DriftChoice());
    status.drift = {{u"node-0"_s, u"port"_s, u"tap1"_s, u"red/a"_s, u"missing"_s},
                    {u"node-0"_s, u"flow"_s, u"br-int"_s, u"red/a"_s, u"different"_s},
                    {u"node-0"_s, u"port"_s, u"tap2"_s, u"red/b"_s, u"missing"_s},
                    {u"node-0"_s, u"bridge"_s, u"br-int"_s, u"node"_s, u"different"_s}};
    QCOMPARE(driftChoice(status, a), (DriftChoice{2, 2, false}));
    QCOMPARE(driftChoice(status, node), (DriftChoice{1, 3, false}));
    QCOMPARE(driftChoice(status, network), (DriftChoice{0, 4, false}));
}

void tst_LabStates::driftChoice_knowsWhatIsGone()
{
    const ObjectId router{ObjectKind::Router, u"red"_s, u"a"_s}; // of the machine's name
    client::LabStatus status = running();
    status.drift = {{u"node-0"_s, u"machine"_s, u"red/a"_s, u"red/a"_s, u"missing"_s}};
    QVERIFY(driftChoice(status, a).isGone);
    QVERIFY(!driftChoice(status, b).isGone);
    QVERIFY(!driftChoice(status, router).isGone);
    status.drift.first().is = u"different"_s;
    QVERIFY(!driftChoice(status, a).isGone);
    status.drift = {{u"node-0"_s, u"namespace"_s, u"qrouter-1"_s, u"red/a"_s, u"missing"_s}};
    QVERIFY(driftChoice(status, router).isGone);
    QVERIFY(!driftChoice(status, a).isGone);
}

QTEST_GUILESS_MAIN(tst_LabStates)
#include "tst_labstates.moc"
