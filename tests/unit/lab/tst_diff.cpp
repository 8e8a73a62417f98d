// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/blueprint/naming.h"
#include "engine/lab/diff.h"
#include "engine/lab/digest.h"
#include "engine/lab/judgedports.h"
#include "tests/support/designs.h"

#include <QTest>

#include <algorithm>

using namespace overlab;
using namespace overlab::lab;
using namespace Qt::StringLiterals;

namespace {

blueprint::NodeBlueprint wantedNode(const QByteArray &machines)
{
    return testing::compileText("overlab: 1\nname: test\ntenants:\n  - name: red\n"
                                "    networks: [{name: net, subnets: [{cidr: 10.0.0.0/24}]}]\n"
                                "    routers: [{name: r, interfaces: [net]}]\n    vms:\n"
                                + machines)
        .nodes.first();
}

const QByteArray oneGuest = "      - {name: a, type: namespace, interfaces: [{network: net}]}\n";
const QByteArray twoGuests =
    oneGuest + "      - {name: b, type: namespace, interfaces: [{network: net}]}\n";

/// A node with a router that has \a external, and a guest with an interface of \a guest.
blueprint::NodeBlueprint nodeWithGateway(const QByteArray &external, const QByteArray &guest)
{
    return testing::compileText("overlab: 1\nname: test\n"
                                "external: [{name: public, type: flat, cidr: 100.64.1.0/24}]\n"
                                "tenants:\n  - name: red\n"
                                "    networks: [{name: net, subnets: [{cidr: 10.0.0.0/24}]}]\n"
                                "    routers: [{name: r, interfaces: [net]" + external + "}]\n"
                                "    vms: [{name: a, type: namespace, interfaces: [{network: net, "
                                + guest + "}]}]\n")
        .nodes.first();
}

/// The snapshot of a node that has all of \a wanted.
NodeSnapshot snapshotOf(const blueprint::NodeBlueprint &wanted)
{
    NodeSnapshot snapshot;
    snapshot.node = wanted.name;
    snapshot.exists = true;
    snapshot.openVSwitchRuns = true;
    snapshot.underlayPort = true;
    snapshot.present = wanted;
    for (blueprint::VethPair &pair : snapshot.present.vethPairs) {
        if (!pair.peerGuest.isNull()) { // the other end cannot be seen from the node
            pair.peer.clear();
            pair.peerMac = {};
            pair.peerGuest = {};
        }
    }
    for (const auto &space : wanted.namespaces)
        snapshot.namespaces.insert(space.name, {digestOf(space), space.origin, {}});
    for (const auto &service : wanted.services)
        snapshot.services.insert(service.name, {digestOf(service), service.origin, service.pidFile});
    for (const auto &guest : wanted.guests)
        snapshot.guests.insert(guest.key(), {digestOf(guest), guest.object, {}});
    for (const auto &filter : wanted.packetFilters)
        snapshot.packetFilters.insert(filter.program, {digestOf(filter), filter.origin, {}});
    snapshot.judgedPorts = judgedPorts(wanted);
    return snapshot;
}

template<typename T>
QStringList origins(const QList<T> &objects)
{
    QStringList list;
    for (const T &object : objects)
        list.append(object.origin);
    list.removeDuplicates();
    return list;
}

} // namespace

class tst_Diff : public QObject
{
    Q_OBJECT

private slots:
    void sameState_changesNothing();
    void absentNode_createsEverything();
    void newGuest_touchesOnlyItsObjects();
    void removedGuest_touchesOnlyItsObjects();
    void missingLink_remakesItsGuest();
    void brokenGuest_remakesItsLink();
    void changedFlow_isReplacedNotRemoved();
    void foreignAddressOnADevice_isAChange();
    void changedTranslations_areGone_data();
    void changedTranslations_areGone();
    void stoppedForwarding_isAChange();
    void removedNode_removesAllMachines();
    void filterThatSomebodyChanged_isSaidAgain();
    void interruptedJudgement_isDue();
    void removedNamespace_takesItsServiceWithIt();
    void lostDevice_isMadeAgain();
};

void tst_Diff::sameState_changesNothing()
{
    const blueprint::NodeBlueprint wanted = wantedNode(twoGuests);

    const NodeChanges changes = diffNode(wanted, snapshotOf(wanted), {});

    QVERIFY(changes.isEmpty());
    QCOMPARE(changes.flows.unchanged, wanted.flows.size());
    QCOMPARE(changes.guests.unchanged, 2);
}

void tst_Diff::absentNode_createsEverything()
{
    const blueprint::NodeBlueprint wanted = wantedNode(oneGuest);
    NodeSnapshot nothing;
    nothing.node = wanted.name;

    const NodeChanges changes = diffNode(wanted, nothing, {});

    QVERIFY(changes.create);
    QVERIFY(changes.underlayPort);
    QCOMPARE(changes.ovsPorts.created.size(), wanted.ovsPorts.size());
    QCOMPARE(changes.guests.created.size(), 1);
}

void tst_Diff::newGuest_touchesOnlyItsObjects()
{
    const NodeSnapshot before = snapshotOf(wantedNode(oneGuest));

    const NodeChanges changes = diffNode(wantedNode(twoGuests), before, {});

    QCOMPARE(origins(changes.ovsPorts.created), QStringList{u"red/b"_s});
    QCOMPARE(origins(changes.flows.created), QStringList{u"red/b"_s});
    QCOMPARE(origins(changes.vethPairs.created), QStringList{u"red/b"_s});
    QCOMPARE(changes.guests.created.size(), 1);
    QVERIFY(changes.flows.removed.isEmpty() && changes.flows.changed.isEmpty());
    QVERIFY(changes.services.isEmpty()); // dnsmasq reads its files again, it is not restarted
    QCOMPARE(changes.files.changed.size(), 2); // host and addn_hosts
}

void tst_Diff::removedGuest_touchesOnlyItsObjects()
{
    const NodeSnapshot before = snapshotOf(wantedNode(twoGuests));

    const NodeChanges changes = diffNode(wantedNode(oneGuest), before, {});

    QCOMPARE(origins(changes.ovsPorts.removed), QStringList{u"red/b"_s});
    QCOMPARE(origins(changes.flows.removed), QStringList{u"red/b"_s});
    QCOMPARE(changes.guests.removed.size(), 1);
    QCOMPARE(changes.guests.removed.first().object, u"red/b"_s);
    QVERIFY(changes.ovsPorts.created.isEmpty() && changes.ovsPorts.changed.isEmpty());
}

void tst_Diff::missingLink_remakesItsGuest()
{
    const blueprint::NodeBlueprint wanted = wantedNode(twoGuests);
    NodeSnapshot snapshot = snapshotOf(wanted);
    const QUuid guest = wanted.guests.first().uuid;
    const QString tap = wanted.guests.first().interfaces.first().tap;
    snapshot.present.vethPairs.removeIf([&](const auto &pair) { return pair.name == tap; });

    const NodeChanges changes = diffNode(wanted, snapshot, {});

    QCOMPARE(changes.vethPairs.created.size(), 1);
    QCOMPARE(changes.guests.changed.size(), 1);
    QCOMPARE(changes.guests.changed.first().uuid, guest);
    QCOMPARE(changes.guests.unchanged, 1);
}

void tst_Diff::brokenGuest_remakesItsLink()
{
    const blueprint::NodeBlueprint wanted = wantedNode(twoGuests);
    NodeSnapshot snapshot = snapshotOf(wanted);
    const QString key = wanted.guests.first().key();
    snapshot.brokenGuests.insert(key, snapshot.guests.take(key));

    const NodeChanges changes = diffNode(wanted, snapshot, {});

    QCOMPARE(changes.guests.changed.size(), 1);
    QCOMPARE(changes.vethPairs.changed.size(), 1);
    QCOMPARE(changes.vethPairs.changed.first().peerGuest, wanted.guests.first().uuid);
}

void tst_Diff::changedFlow_isReplacedNotRemoved()
{
    const blueprint::NodeBlueprint wanted = wantedNode(oneGuest);
    NodeSnapshot snapshot = snapshotOf(wanted);
    snapshot.present.flows.first().actions = u"drop,by,hand"_s;

    const NodeChanges changes = diffNode(wanted, snapshot, {});

    QCOMPARE(changes.flows.changed.size(), 1);
    QVERIFY(changes.flows.removed.isEmpty());
}

void tst_Diff::foreignAddressOnADevice_isAChange()
{
    const blueprint::NodeBlueprint wanted = wantedNode(oneGuest);
    NodeSnapshot snapshot = snapshotOf(wanted);
    snapshot.present.devices.last().addresses.append({*Ipv4Address::parse(u"192.0.2.1"), 24});

    QCOMPARE(diffNode(wanted, snapshot, {}).devices.changed.size(), 1);
}

void tst_Diff::changedTranslations_areGone_data()
{
    QTest::addColumn<QByteArray>("external");
    QTest::addColumn<QByteArray>("guest");
    QTest::addColumn<QStringList>("gone");

    const QByteArray gateway = ", external: {network: public, address: 100.64.1.10}";
    const QByteArray floating = "address: 10.0.0.10, floating-ip: 100.64.1.20";
    QTest::newRow("nothing") << gateway << floating << QStringList();
    QTest::newRow("floating address goes") << gateway << QByteArray("address: 10.0.0.10")
                                           << QStringList{u"100.64.1.20"_s};
    QTest::newRow("floating address leads elsewhere")
        << gateway << QByteArray(floating).replace("10.0.0.10", "10.0.0.11")
        << QStringList{u"100.64.1.20"_s};
    QTest::newRow("gateway has another address")
        << QByteArray(gateway).replace(".10}", ".11}") << floating << QStringList{u"100.64.1.10"_s};
    QTest::newRow("no SNAT any more") << QByteArray(gateway).replace("}", ", snat: false}") << floating
                                      << QStringList{u"100.64.1.10"_s};
    QTest::newRow("gateway goes") << QByteArray() << QByteArray("address: 10.0.0.10")
                                  << QStringList{u"100.64.1.10"_s, u"100.64.1.20"_s};
}

void tst_Diff::changedTranslations_areGone()
{
    QFETCH(const QByteArray, external);
    QFETCH(const QByteArray, guest);
    QFETCH(const QStringList, gone);
    const blueprint::NodeBlueprint wanted = nodeWithGateway(external, guest);
    NodeSnapshot before = snapshotOf(wanted);
    const QString router =
        wanted.namespaces.at(wanted.namespaces.first().name.startsWith(u"qrouter-") ? 0 : 1).name;
    before.namespaces[router] = {"another digest", u"red/r"_s,
                                 u"100.64.1.10=all 100.64.1.20=10.0.0.10"_s};

    const NodeChanges changes = diffNode(wanted, before, {});

    QStringList found;
    for (const Ipv4Address address : changes.goneTranslations.value(router))
        found.append(address.toString());
    QCOMPARE(found, gone);
    QCOMPARE(changes.goneTranslations.size(), gone.isEmpty() ? 0 : 1);
}

void tst_Diff::stoppedForwarding_isAChange()
{
    blueprint::NodeBlueprint wanted = wantedNode(oneGuest);
    NodeSnapshot snapshot = snapshotOf(wanted);
    snapshot.present.forwards = false;
    QVERIFY(diffNode(wanted, snapshot, {}).isEmpty()); // of a node that is not to forward

    wanted.forwards = true;

    QVERIFY(diffNode(wanted, snapshot, {}).forwarding);
    QVERIFY(!diffNode(wanted, snapshot, {}).isEmpty());
    snapshot.present.forwards = true;
    QVERIFY(diffNode(wanted, snapshot, {}).isEmpty());
}

void tst_Diff::removedNode_removesAllMachines()
{
    const NodeChanges changes = removalOf(snapshotOf(wantedNode(twoGuests)));

    QVERIFY(changes.remove);
    QVERIFY(!changes.create);
    QCOMPARE(changes.guests.removed.size(), 2);
}

void tst_Diff::filterThatSomebodyChanged_isSaidAgain()
{
    NodeSnapshot snapshot = snapshotOf(wantedNode(oneGuest));
    QCOMPARE(snapshot.packetFilters.size(), 2);
    snapshot.packetFilters[u"iptables"_s].digest.clear();
    snapshot.present.addressSets.first().members.clear();

    const NodeChanges changes = diffNode(wantedNode(oneGuest), snapshot, {});

    QCOMPARE(changes.packetFilters.changed.size(), 1);
    QCOMPARE(changes.packetFilters.changed.first().program, u"iptables"_s);
    QCOMPARE(changes.addressSets.changed.size(), 1);
}

/// The rules stand, but the engine ended before it looked at the connections.
void tst_Diff::interruptedJudgement_isDue()
{
    NodeSnapshot snapshot = snapshotOf(wantedNode(oneGuest));
    QVERIFY(diffNode(wantedNode(oneGuest), snapshot, {}).isEmpty());
    snapshot.judgedPorts.clear();

    const NodeChanges changes = diffNode(wantedNode(oneGuest), snapshot, {});

    QVERIFY(changes.connections);
    QVERIFY(!changes.isEmpty());
}

/// dnsmasq runs on in the namespace, which has no name any more.
void tst_Diff::removedNamespace_takesItsServiceWithIt()
{
    const blueprint::NodeBlueprint wanted = wantedNode(oneGuest);
    QCOMPARE(wanted.services.size(), 1);
    NodeSnapshot snapshot = snapshotOf(wanted);
    QVERIFY(snapshot.namespaces.remove(wanted.services.first().nameSpace));

    const NodeChanges changes = diffNode(wanted, snapshot, {});

    QCOMPARE(changes.namespaces.created.size(), 1);
    QCOMPARE(changes.services.changed.size(), 1);
}

void tst_Diff::lostDevice_isMadeAgain()
{
    const blueprint::NodeBlueprint wanted = wantedNode(oneGuest);
    NodeSnapshot snapshot = snapshotOf(wanted);
    const QString device = wanted.devices.last().name;
    snapshot.lostDevices.insert(device);

    const NodeChanges changes = diffNode(wanted, snapshot, {});

    QCOMPARE(changes.ovsPorts.changed.size(), 1);
    QCOMPARE(changes.ovsPorts.changed.first().name, device);
    QVERIFY(changes.lostDevices.contains(device));
}

QTEST_APPLESS_MAIN(tst_Diff)
#include "tst_diff.moc"
