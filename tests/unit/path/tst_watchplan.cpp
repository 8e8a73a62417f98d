// SPDX-License-Identifier: GPL-3.0-or-later
// Where a proof looks, made of a predicted path.
#include "engine/blueprint/naming.h"
#include "engine/path/hopcodes.h"
#include "engine/path/proof/watchplan.h"
#include "tests/support/designs.h"

#include <QtTest>

using namespace overlab;
using namespace overlab::path;
using namespace Qt::StringLiterals;

namespace {

using Prediction = ExpectedSight::Prediction;

constexpr auto watchedDesign = R"(overlab: 1
name: watched
nodes:
  - {name: control-0, roles: [network]}
  - {name: compute-0, roles: [compute]}
  - {name: compute-1, roles: [compute]}
external:
  - {name: public, type: flat, cidr: 100.64.1.0/24, gateway: 100.64.1.254, pool: 100.64.1.10-100.64.1.99}
tenants:
  - name: red
    networks:
      - {name: net-1, subnets: [{cidr: 10.0.1.0/24}]}
    routers:
      - {name: router-1, interfaces: [net-1], external: {network: public, address: 100.64.1.10}}
    vms:
      - {name: vm-1, node: compute-0, interfaces: [{network: net-1}]}
      - {name: light, type: namespace, node: compute-1, interfaces: [{network: net-1, address: 10.0.1.20, floating-ip: 100.64.1.20}]}
  - name: blue
    networks:
      - {name: net-1, subnets: [{cidr: 10.0.1.0/24}]}
    vms:
      - {name: same, node: compute-0, interfaces: [{network: net-1, address: 10.0.1.20}]}
      - {name: other, node: compute-0, interfaces: [{network: net-1}]}
)";

LabPlaces places()
{
    LabPlaces places;
    places.nodeNamespace = [](const QString &node) { return u"/nodes/"_s + node; };
    places.namedNamespace = [](const QString &node, const QString &name) { return u"/nodes/%1/%2"_s.arg(node, name); };
    places.guestNamespace = [](const QUuid &) { return u"/guest"_s; };
    return places;
}

Packet tunnelled(const QString &local, const QString &remote)
{
    Packet packet;
    packet.tunnel = TunnelHeader{u"vxlan"_s, 1, *Ipv4Address::parse(local), *Ipv4Address::parse(remote)};
    return packet;
}

} // namespace

class tst_WatchPlan : public QObject
{
    Q_OBJECT

private slots:
    void virtualMachine_isSeenAtItsTap();
    void lightGuest_isSeenInItself();
    void neighbours_shareASight();
    void patchPorts_areNoDevices();
    void tunnel_isSeenAtBothCards();
    void routersPort_isInItsNamespace();
    void drop_isNotSeenFurther();
    void unknownEnd_isOpen();
    void whatIsDown_isOpen();
    void whatDoesNotFit_doesNotLeave();
    void othersAreWatched_butNotAsPredicted();
    void destination_isWatchedWhateverIsPredicted();
    void floatingAddress_isTheMachines();
    void routersAddress_isItsNamespace();
    void sameAddressOfTwoTenants_isTheOneOfThePathElseTheSenders();
    void addressThatNobodyHas_hasNoDestination();

private:
    Hop hop(HopKind kind, const QString &place, const QString &node, const QString &in, const QString &out) const;
    WatchPlan planOf(const QList<Hop> &hops, Outcome outcome = Outcome::Delivered) const;
    WatchPlan planFor(const std::variant<int, Stack> &from, const QString &to, const QString &lastPlace = {}) const;
    static QStringList entrancesOf(const WatchPlan &plan, const WatchedEnd &end);
    int machineOf(const QString &object) const;
    QString named(const WatchPlan &plan, int sight) const;
    QString tapOf(const QString &machine) const;

    const blueprint::Topology m_topology = testing::resolveText(watchedDesign).topology;
    const blueprint::Blueprint m_blueprint = blueprint::compile(m_topology, {});
    const LabIndex m_index{m_topology, m_blueprint};
};

Hop tst_WatchPlan::hop(HopKind kind, const QString &place, const QString &node, const QString &in, const QString &out) const
{
    Hop hop;
    hop.kind = kind;
    hop.place = place;
    hop.node = node;
    hop.device = in;
    hop.outDevice = out;
    return hop;
}

WatchPlan tst_WatchPlan::planOf(const QList<Hop> &hops, Outcome outcome) const
{
    PathAnswer answer;
    answer.there.hops = hops;
    answer.there.outcome = outcome;
    return planWatch(m_index, places(), {}, answer);
}

/// Entrances of \a end: "/guest eth0", with " tap" behind those of virtual machines.
QStringList tst_WatchPlan::entrancesOf(const WatchPlan &plan, const WatchedEnd &end)
{
    QStringList names;
    for (const Entrance &entrance : end.entrances) {
        const WatchedDevice &device = plan.devices.at(entrance.device);
        names << device.namespacePath + u' ' + device.device + (entrance.behind.isNull() ? QString() : u" tap"_s);
    }
    return names;
}

WatchPlan tst_WatchPlan::planFor(const std::variant<int, Stack> &from, const QString &to, const QString &lastPlace) const
{
    PathQuestion question;
    question.from = from;
    question.to = *Ipv4Address::parse(to);
    PathAnswer answer;
    answer.there.outcome = Outcome::Dropped;
    answer.there.hops = {hop(HopKind::Bridge, lastPlace, u"compute-0"_s, {}, {})};
    return planWatch(m_index, places(), question, answer);
}

/// Where the sight is: "/nodes/compute-0 eth0"; "-" for none.
QString tst_WatchPlan::named(const WatchPlan &plan, int sight) const
{
    if (sight < 0)
        return u"-"_s;
    const WatchedDevice &device = plan.devices.at(plan.there.sights.at(sight).device);
    return device.namespacePath + u' ' + device.device;
}

QString tst_WatchPlan::tapOf(const QString &machine) const
{
    for (int i = 0; i < m_topology.machines.size(); ++i) {
        if (m_topology.machines.at(i).object() == machine)
            return m_index.card({i, 0})->tap;
    }
    return {};
}

void tst_WatchPlan::virtualMachine_isSeenAtItsTap()
{
    const WatchPlan plan = planOf({hop(HopKind::Machine, u"red/vm-1"_s, u"compute-0"_s, {}, u"eth0"_s)});

    QCOMPARE(named(plan, plan.there.hops.first().in), u"-"_s);
    QCOMPARE(named(plan, plan.there.hops.first().out), u"/nodes/compute-0 "_s + tapOf(u"red/vm-1"_s));
    QCOMPARE(plan.devices.first().place, u"red/vm-1"_s);
    QVERIFY(!plan.devices.first().isInMachine);
}

void tst_WatchPlan::lightGuest_isSeenInItself()
{
    const WatchPlan plan = planOf({hop(HopKind::Machine, u"red/light"_s, u"compute-1"_s, u"eth0"_s, {})});

    QCOMPARE(named(plan, plan.there.hops.first().in), u"/guest eth0"_s);
    QVERIFY(plan.devices.first().isInMachine);
}

void tst_WatchPlan::neighbours_shareASight()
{
    const QString tap = tapOf(u"red/vm-1"_s);
    Hop changed = hop(HopKind::Filter, u"compute-0"_s, u"compute-0"_s, tap, tap);
    changed.after.ttl = 63;
    const WatchPlan plan = planOf({hop(HopKind::Machine, u"red/vm-1"_s, u"compute-0"_s, {}, u"eth0"_s), changed});

    QCOMPARE(plan.there.hops.at(0).out, plan.there.hops.at(1).in);
    QCOMPARE(plan.there.sights.size(), 2); // what is another packet is another sight
}

void tst_WatchPlan::patchPorts_areNoDevices()
{
    const WatchPlan plan = planOf({hop(HopKind::Bridge, u"compute-0"_s, u"compute-0"_s, u"patch-tun"_s, u"patch-int"_s)});

    QCOMPARE(plan.there.hops.first().in, -1);
    QCOMPARE(plan.there.hops.first().out, -1);
}

void tst_WatchPlan::tunnel_isSeenAtBothCards()
{
    const QString from = m_index.node(u"compute-0"_s)->address.toString();
    const QString to = m_index.node(u"control-0"_s)->address.toString();
    Hop into = hop(HopKind::Bridge, u"compute-0"_s, u"compute-0"_s, u"patch-int"_s, u"vxlan-1"_s);
    into.after = tunnelled(from, to);
    Hop wire = hop(HopKind::Underlay, u"underlay"_s, {}, u"eth0"_s, {});
    wire.before = wire.after = into.after;
    wire.arguments = {{u"from"_s, u"compute-0"_s}, {u"to"_s, u"control-0"_s}};
    Hop out = hop(HopKind::Bridge, u"control-0"_s, u"control-0"_s, u"vxlan-2"_s, u"patch-int"_s);
    out.before = into.after;

    const WatchPlan plan = planOf({into, wire, out});

    QCOMPARE(plan.there.sights.size(), 2);
    QCOMPARE(named(plan, plan.there.hops.at(0).out), u"/nodes/compute-0 eth0"_s);
    QCOMPARE(named(plan, plan.there.hops.at(1).in), u"/nodes/compute-0 eth0"_s);
    QCOMPARE(named(plan, plan.there.hops.at(1).out), u"/nodes/control-0 eth0"_s);
    QCOMPARE(named(plan, plan.there.hops.at(2).in), u"/nodes/control-0 eth0"_s);
    QCOMPARE(plan.devices.first().tunnelAddress.toString(), from);
}

void tst_WatchPlan::routersPort_isInItsNamespace()
{
    const blueprint::ResolvedRouter &router = m_topology.routers.first();
    const QString port = blueprint::deviceName(u"qr-"_s, router.interfaces.first().uuid);
    const WatchPlan plan = planOf({hop(HopKind::Bridge, u"control-0"_s, u"control-0"_s, u"patch-tun"_s, port)});

    QCOMPARE(named(plan, plan.there.hops.first().out),
             u"/nodes/control-0/%1 %2"_s.arg(blueprint::routerNamespace(router.uuid), port));
    QCOMPARE(plan.devices.first().place, u"red/router-1"_s);
}

void tst_WatchPlan::drop_isNotSeenFurther()
{
    const QString tap = tapOf(u"red/vm-1"_s);
    const WatchPlan plan = planOf({hop(HopKind::Filter, u"compute-0"_s, u"compute-0"_s, u"qvb-1"_s, tap)}, Outcome::Dropped);

    QCOMPARE(plan.there.sights.at(plan.there.hops.first().in).prediction, Prediction::Seen);
    QCOMPARE(plan.there.sights.at(plan.there.hops.first().out).prediction, Prediction::NotSeen);
}

void tst_WatchPlan::unknownEnd_isOpen()
{
    const QString tap = tapOf(u"red/vm-1"_s);
    const WatchPlan plan = planOf({hop(HopKind::Filter, u"compute-0"_s, u"compute-0"_s, u"qvb-1"_s, tap)}, Outcome::Unknown);

    QCOMPARE(plan.there.sights.at(plan.there.hops.first().out).prediction, Prediction::Open);
}

void tst_WatchPlan::whatIsDown_isOpen()
{
    const QString tap = tapOf(u"red/light"_s);
    Hop down = hop(HopKind::Filter, u"compute-1"_s, u"compute-1"_s, tap, {});
    down.code = hop::linkDown;
    const WatchPlan plan = planOf({hop(HopKind::Machine, u"red/light"_s, u"compute-1"_s, {}, u"eth0"_s), down}, Outcome::Dropped);

    QCOMPARE(plan.there.sights.at(plan.there.hops.at(0).out).prediction, Prediction::Open); // a veth without carrier
    QCOMPARE(plan.there.sights.at(plan.there.hops.at(1).in).prediction, Prediction::Open);
}

void tst_WatchPlan::whatDoesNotFit_doesNotLeave()
{
    Hop into = hop(HopKind::Bridge, u"compute-0"_s, u"compute-0"_s, u"patch-int"_s, u"vxlan-1"_s);
    into.after = tunnelled(u"192.168.255.1"_s, u"192.168.255.2"_s);
    Hop wire = hop(HopKind::Underlay, u"compute-0"_s, u"compute-0"_s, u"eth0"_s, {});
    wire.before = wire.after = into.after;
    wire.code = hop::tooLong;

    const WatchPlan plan = planOf({into, wire}, Outcome::Dropped);

    QCOMPARE(plan.there.sights.size(), 1);
    QCOMPARE(plan.there.sights.first().prediction, Prediction::NotSeen);
}

void tst_WatchPlan::othersAreWatched_butNotAsPredicted()
{
    const WatchPlan plan = planOf({hop(HopKind::Machine, u"red/vm-1"_s, u"compute-0"_s, {}, u"eth0"_s)});

    QStringList others;
    for (const WatchedDevice &device : plan.devices) {
        if (!device.isPredicted)
            others << device.node + u' ' + device.device;
    }
    for (const QString &other : {u"control-0 eth0"_s, u"compute-0 eth0"_s, u"compute-1 eth0"_s, u"compute-1 "_s + tapOf(u"red/light"_s)})
        QVERIFY2(others.contains(other), qPrintable(other));
    QVERIFY(std::any_of(others.cbegin(), others.cend(), [](const QString &other) { return other.contains(u"qr-"); }));
    QVERIFY(!others.contains(u"compute-0 "_s + tapOf(u"red/vm-1"_s)));
    QCOMPARE(plan.leftOut, 0);
}

int tst_WatchPlan::machineOf(const QString &object) const
{
    for (int i = 0; i < m_topology.machines.size(); ++i) {
        if (m_topology.machines.at(i).object() == object)
            return i;
    }
    return -1;
}

void tst_WatchPlan::destination_isWatchedWhateverIsPredicted()
{
    const WatchPlan plan = planFor(machineOf(u"red/vm-1"_s), u"10.0.1.20"_s);

    QCOMPARE(entrancesOf(plan, plan.destination), QStringList{u"/guest eth0"_s});
    QCOMPARE(plan.destination.addresses, QList<Ipv4Address>{*Ipv4Address::parse(u"10.0.1.20")});
    QCOMPARE(entrancesOf(plan, plan.sender), (QStringList{u"/nodes/compute-0 %1 tap"_s.arg(tapOf(u"red/vm-1"_s))}));
    QCOMPARE(plan.sender.entrances.first().behind, m_topology.machines.at(machineOf(u"red/vm-1"_s)).ports.first().mac);
    QVERIFY(!plan.devices.at(plan.destination.entrances.first().device).isPredicted);
}

void tst_WatchPlan::floatingAddress_isTheMachines()
{
    const WatchPlan plan = planFor(m_index.stackOfNamespace(u"outside"_s, {}), u"100.64.1.20"_s);

    QCOMPARE(entrancesOf(plan, plan.destination), QStringList{u"/guest eth0"_s});
    QCOMPARE(plan.destination.addresses, QList<Ipv4Address>{*Ipv4Address::parse(u"10.0.1.20")}); // what it gets in the end
    QCOMPARE(plan.sender.addresses, QList<Ipv4Address>{*Ipv4Address::parse(u"100.64.1.254")});
}

void tst_WatchPlan::routersAddress_isItsNamespace()
{
    const WatchPlan plan = planFor(machineOf(u"red/vm-1"_s), u"10.0.1.1"_s);

    const QString space = u"/nodes/control-0/"_s + blueprint::routerNamespace(m_topology.routers.first().uuid);
    QVERIFY(plan.destination.entrances.size() >= 2); // any of its ports
    for (const QString &name : entrancesOf(plan, plan.destination))
        QVERIFY2(name.startsWith(space), qPrintable(name));
}

void tst_WatchPlan::sameAddressOfTwoTenants_isTheOneOfThePathElseTheSenders()
{
    const QString shared = u"10.0.1.20"_s; // red/light and blue/same
    const QString blueTap = u"/nodes/compute-0 %1 tap"_s.arg(tapOf(u"blue/same"_s));

    const WatchPlan own = planFor(machineOf(u"red/vm-1"_s), shared);
    QCOMPARE(entrancesOf(own, own.destination), QStringList{u"/guest eth0"_s});
    const WatchPlan strays = planFor(machineOf(u"red/vm-1"_s), shared, u"blue/same"_s);
    QCOMPARE(entrancesOf(strays, strays.destination), QStringList{blueTap});
    const WatchPlan blue = planFor(machineOf(u"blue/other"_s), shared);
    QCOMPARE(entrancesOf(blue, blue.destination), QStringList{blueTap});
}

void tst_WatchPlan::addressThatNobodyHas_hasNoDestination()
{
    QVERIFY(planFor(machineOf(u"red/vm-1"_s), u"10.0.1.99"_s).destination.entrances.isEmpty());
}

QTEST_APPLESS_MAIN(tst_WatchPlan)
#include "tst_watchplan.moc"
