// SPDX-License-Identifier: GPL-3.0-or-later
// What a batch makes, changes and removes is what the kernel then tells; failures are told by label
// and leave nothing half-made.
#include "engine/host/netlink/namespaces.h"
#include "engine/host/netlink/netlinkbatch.h"
#include "tests/support/privateworld.h"

#include <cerrno>

using namespace overlab;
using namespace overlab::host;
using namespace Qt::StringLiterals;

class tst_NetlinkBatch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void bridge_isAWire();
    void veth_reachesIntoTheOtherNamespace();
    void veth_withinOneNamespace();
    void set_changesWhatIsSetOnly();
    void set_movesAndRenames();
    void remove_manyAndAbsent();
    void remove_oneThatStaysKeepsNoOther();
    void failure_sparesWhatIsNotOurs();
    void failure_leavesNothingHalfMade();
    void failure_ofOneLabelOnly();
    void failure_isAnError_data();
    void failure_isAnError();
    void addresses();
    void routes();
    void neighbours();
    void many_inOneCommit();

private:
    LinkState link(NetlinkSocket &place, const QString &name);
    NetlinkSocket m_here;
    NetlinkSocket m_there;
};

void tst_NetlinkBatch::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_WORLD();
}

void tst_NetlinkBatch::init()
{
    m_here = createNamespace(u"/run/here"_s);
    m_there = createNamespace(u"/run/there"_s);
}

void tst_NetlinkBatch::cleanup()
{
    m_here = {};
    m_there = {};
    removeNamespace(u"/run/here"_s);
    removeNamespace(u"/run/there"_s);
}

LinkState tst_NetlinkBatch::link(NetlinkSocket &place, const QString &name)
{
    return place.readLink(name).value_or(LinkState{});
}

void tst_NetlinkBatch::bridge_isAWire()
{
    NetlinkBatch batch(m_here);
    batch.addBridge(u"b"_s, {.name = u"qbr0"_s,
                             .alias = u"overlab:port/1"_s,
                             .mac = MacAddress::parse(u"fa:16:3e:00:00:01"),
                             .mtu = 1450});
    QVERIFY(!batch.isEmpty());
    QCOMPARE(batch.commit().size(), 0);
    QVERIFY(batch.isEmpty());

    const LinkState bridge = link(m_here, u"qbr0"_s);
    QCOMPARE(bridge.kind, u"bridge"_s);
    QCOMPARE(bridge.alias, u"overlab:port/1"_s);
    QCOMPARE(bridge.mac.toString(), u"fa:16:3e:00:00:01"_s);
    QCOMPARE(bridge.mtu, 1450);
    QVERIFY(bridge.up);
    QCOMPARE(bridge.bridge, (LinuxBridgeState{0, 0, false, false}));
}

void tst_NetlinkBatch::veth_reachesIntoTheOtherNamespace()
{
    NetlinkBatch batch(m_here);
    batch.addBridge(u"b"_s, {.name = u"br"_s, .alias = u"m"_s});
    batch.addVeth(u"v"_s,
                  {.name = u"tap1"_s,
                   .alias = u"overlab:port/1"_s,
                   .mtu = 1400,
                   .promiscuous = true,
                   .master = u"br"_s},
                  {.name = u"eth0"_s,
                   .alias = u"overlab:port/1"_s,
                   .mac = MacAddress::parse(u"fa:16:3e:00:00:02"),
                   .mtu = 1450},
                  m_there);
    QCOMPARE(batch.commit().size(), 0);

    const LinkState tap = link(m_here, u"tap1"_s);
    const LinkState eth = link(m_there, u"eth0"_s);
    QCOMPARE(tap.kind, u"veth"_s);
    QCOMPARE(tap.mtu, 1400);
    QVERIFY(tap.up && tap.running && tap.promiscuous);
    QCOMPARE(tap.masterIndex, link(m_here, u"br"_s).index);
    QCOMPARE(tap.alias, u"overlab:port/1"_s);
    QCOMPARE(eth.alias, u"overlab:port/1"_s);
    QCOMPARE(eth.mac.toString(), u"fa:16:3e:00:00:02"_s);
    QCOMPARE(eth.mtu, 1450);
    QVERIFY(eth.up && eth.running && !eth.promiscuous);
    QCOMPARE(tap.peerIndex, eth.index);
    QCOMPARE(eth.peerIndex, tap.index);
    QVERIFY(tap.peerNamespaceId.has_value());
    QCOMPARE(tap.peerNamespaceId, m_here.readNamespaceId(m_there));
    QCOMPARE(eth.peerNamespaceId, m_there.readNamespaceId(m_here));
}

void tst_NetlinkBatch::veth_withinOneNamespace()
{
    NetlinkBatch batch(m_here);
    batch.addVeth(u"v"_s, {.name = u"qvb1"_s, .alias = u"m"_s},
                  {.name = u"qvo1"_s, .alias = u"m"_s, .up = false}, m_here);
    QCOMPARE(batch.commit().size(), 0);

    QCOMPARE(link(m_here, u"qvb1"_s).peerIndex, link(m_here, u"qvo1"_s).index);
    QVERIFY(!link(m_here, u"qvb1"_s).peerNamespaceId.has_value());
    QVERIFY(!link(m_here, u"qvo1"_s).up);
    QVERIFY(!link(m_here, u"qvb1"_s).running);
}

void tst_NetlinkBatch::set_changesWhatIsSetOnly()
{
    NetlinkBatch batch(m_here);
    batch.addBridge(u"b"_s, {.name = u"br"_s, .alias = u"m"_s});
    batch.addBridge(u"c"_s, {.name = u"br-c"_s, .alias = u"m"_s});
    batch.addVeth(u"v"_s, {.name = u"a"_s, .alias = u"old"_s}, {.name = u"b"_s, .alias = u"old"_s},
                  m_there);
    QCOMPARE(batch.commit().size(), 0);
    const LinkState before = link(m_here, u"a"_s);

    batch.setLink(u"1"_s, u"a"_s, {.alias = u"new"_s});
    QCOMPARE(batch.commit().size(), 0);
    LinkState expected = before;
    expected.alias = u"new"_s;
    QCOMPARE(link(m_here, u"a"_s), expected);

    batch.setLink(u"2"_s, u"a"_s,
                  {.up = false, .mtu = 1300, .master = u"br"_s, .promiscuous = true});
    QCOMPARE(batch.commit().size(), 0);
    expected.up = expected.running = false;
    expected.mtu = 1300;
    expected.promiscuous = true;
    expected.masterIndex = link(m_here, u"br"_s).index;
    QCOMPARE(link(m_here, u"a"_s), expected);

    batch.setLink(u"3"_s, u"a"_s,
                  {.master = QString(), .promiscuous = false, .name = u"renamed"_s});
    QCOMPARE(batch.commit().size(), 0);
    expected.promiscuous = false;
    expected.masterIndex = 0;
    expected.name = u"renamed"_s;
    QCOMPARE(link(m_here, u"renamed"_s), expected);
    QVERIFY(!m_here.readLink(u"a"_s));
}

void tst_NetlinkBatch::set_movesAndRenames()
{
    NetlinkBatch batch(m_here);
    batch.addVeth(u"v"_s, {.name = u"a"_s, .alias = u"m"_s}, {.name = u"b"_s, .alias = u"m"_s},
                  m_here);
    QCOMPARE(batch.commit().size(), 0);

    batch.setLink(u"w"_s, u"b"_s, {.up = true, .name = u"eth0"_s, .moveTo = &m_there});
    QCOMPARE(batch.commit().size(), 0);

    QVERIFY(!m_here.readLink(u"b"_s));
    QVERIFY(link(m_there, u"eth0"_s).up);
    QVERIFY(link(m_here, u"a"_s).peerNamespaceId.has_value());
}

void tst_NetlinkBatch::remove_manyAndAbsent()
{
    NetlinkBatch batch(m_here);
    for (int i = 0; i < 5; ++i) {
        batch.addVeth(QString::number(i), {.name = u"a%1"_s.arg(i), .alias = u"m"_s},
                      {.name = u"b%1"_s.arg(i), .alias = u"m"_s}, i % 2 ? m_here : m_there);
    }
    batch.addBridge(u"br"_s, {.name = u"br"_s, .alias = u"m"_s});
    batch.addBridge(u"stays"_s, {.name = u"stays"_s, .alias = u"m"_s});
    QCOMPARE(batch.commit().size(), 0);

    for (int i = 0; i < 5; ++i) {
        batch.removeLink(QString::number(i), u"a%1"_s.arg(i));
        batch.removeLink(QString::number(i), u"b%1"_s.arg(i)); // some are over there: absent
    }
    batch.removeLink(u"br"_s, u"br"_s);
    batch.removeLink(u"none"_s, u"none"_s);
    QCOMPARE(batch.commit().size(), 0);

    QCOMPARE(m_here.readLinks().size(), 2); // lo and the one that stays
    QCOMPARE(m_there.readLinks().size(), 1);
    batch.removeLink(u"none"_s, u"none"_s);
    QCOMPARE(batch.commit().size(), 0);
}

void tst_NetlinkBatch::remove_oneThatStaysKeepsNoOther()
{
    NetlinkBatch batch(m_here);
    batch.addBridge(u"br"_s, {.name = u"br"_s, .alias = u"m"_s});
    QCOMPARE(batch.commit().size(), 0);

    batch.removeLink(u"lo"_s, u"lo"_s);
    batch.removeLink(u"br"_s, u"br"_s);
    const QList<NetlinkFailure> failures = batch.commit();

    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures.at(0).label, u"lo"_s);
    QVERIFY(!m_here.readLink(u"br"_s));
}

void tst_NetlinkBatch::failure_sparesWhatIsNotOurs()
{
    NetlinkBatch batch(m_here);
    batch.addBridge(u"theirs"_s, {.name = u"br"_s, .alias = u"somebody's"_s, .up = false});
    QCOMPARE(batch.commit().size(), 0);
    const LinkState before = link(m_here, u"br"_s);

    batch.addBridge(u"ours"_s, {.name = u"br"_s, .alias = u"ours"_s, .mtu = 1400});
    const QList<NetlinkFailure> failures = batch.commit();

    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures.at(0).label, u"ours"_s);
    QCOMPARE(failures.at(0).errorNumber, EEXIST);
    QCOMPARE(link(m_here, u"br"_s), before);
}

void tst_NetlinkBatch::failure_leavesNothingHalfMade()
{
    NetlinkBatch batch(m_here);
    batch.addVeth(u"v"_s, {.name = u"a"_s, .alias = u"m"_s, .master = u"no-such-bridge"_s},
                  {.name = u"b"_s, .alias = u"m"_s}, m_there);
    const QList<NetlinkFailure> failures = batch.commit();

    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures.at(0).errorNumber, ENODEV);
    QVERIFY(!m_here.readLink(u"a"_s));
    QVERIFY(!m_there.readLink(u"b"_s));
}

void tst_NetlinkBatch::failure_ofOneLabelOnly()
{
    NetlinkBatch batch(m_here);
    batch.addBridge(u"good-1"_s, {.name = u"br1"_s, .alias = u"m"_s});
    batch.addBridge(u"bad"_s, {.name = u"a-name-that-is-too-long"_s, .alias = u"m"_s});
    batch.addAddress(u"bad"_s, u"br1"_s, {*Ipv4Address::parse(u"10.0.0.1"), 24});
    batch.addBridge(u"good-2"_s, {.name = u"br2"_s, .alias = u"m"_s});
    batch.addBridge(u"alias"_s, {.name = u"br3"_s, .alias = QString(300, u'x')});
    const QList<NetlinkFailure> failures = batch.commit();

    QCOMPARE(failures.size(), 2);
    QCOMPARE(failures.at(0).label, u"bad"_s);
    QCOMPARE(failures.at(1).label, u"alias"_s);
    QVERIFY(m_here.readLink(u"br1"_s));
    QVERIFY(m_here.readLink(u"br2"_s));
    QVERIFY(!m_here.readLink(u"br3"_s));
    for (const AddressState &address : m_here.readAddresses())
        QVERIFY(address.address != *Ipv4Address::parse(u"10.0.0.1")); // its label had failed
}

void tst_NetlinkBatch::failure_isAnError_data()
{
    QTest::addColumn<int>("errorNumber");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("exists") << EEXIST << ErrorCode::NameTaken;
    QTest::newRow("no device") << ENODEV << ErrorCode::NotFound;
    QTest::newRow("no right") << EPERM << ErrorCode::NotPermitted;
    QTest::newRow("no such kind") << EOPNOTSUPP << ErrorCode::NotSupported;
    QTest::newRow("other") << EINVAL << ErrorCode::CommandFailed;
}

void tst_NetlinkBatch::failure_isAnError()
{
    QFETCH(const int, errorNumber);
    QFETCH(const ErrorCode, code);
    const Error error = NetlinkFailure{u"net: br"_s, errorNumber, u"words"_s}.toError();
    QCOMPARE(error.code(), code);
    QCOMPARE(error.subject(), u"net: br"_s);
    QCOMPARE(error.detail(), u"words"_s);
}

void tst_NetlinkBatch::addresses()
{
    const Ipv4Address address = *Ipv4Address::parse(u"10.0.0.1");
    NetlinkBatch batch(m_here);
    batch.addBridge(u"br"_s, {.name = u"br"_s, .alias = u"m"_s});
    batch.addAddress(u"a"_s, u"br"_s, {address, 24, 0, 4}); // of a link made in the same batch
    batch.addAddress(u"b"_s, u"br"_s, {*Ipv4Address::parse(u"169.254.169.254"), 32, 253});
    QCOMPARE(batch.commit().size(), 0);
    const int index = link(m_here, u"br"_s).index;
    QList<AddressState> all = m_here.readAddresses();
    all.removeIf([index](const AddressState &one) { return one.linkIndex != index; });
    QCOMPARE(all.size(), 2);
    QVERIFY(all.contains({index, address, 24, 0, 4}));
    QVERIFY(all.contains({index, *Ipv4Address::parse(u"169.254.169.254"), 32, 253, 0}));

    batch.addAddress(u"again"_s, u"br"_s, {address, 24});
    batch.ensureAddress(u"ensure"_s, u"br"_s, {address, 24});
    batch.ensureAddress(u"nowhere"_s, u"none"_s, {address, 24});
    const QList<NetlinkFailure> failures = batch.commit();
    QCOMPARE(failures.size(), 2); // what has no link is known first
    QCOMPARE(failures.at(0).label, u"nowhere"_s);
    QCOMPARE(failures.at(0).errorNumber, ENODEV);
    QCOMPARE(failures.at(1).label, u"again"_s);
    QCOMPARE(failures.at(1).errorNumber, EEXIST);

    batch.removeAddress(u"gone"_s, u"br"_s, {address, 24});
    batch.removeAddress(u"absent"_s, u"br"_s, {*Ipv4Address::parse(u"10.0.0.9"), 24});
    batch.removeAddress(u"nowhere"_s, u"none"_s, {address, 24});
    QCOMPARE(batch.commit().size(), 0);
    for (const AddressState &one : m_here.readAddresses())
        QVERIFY(one.address != address);
}

void tst_NetlinkBatch::routes()
{
    const Ipv4Address gateway = *Ipv4Address::parse(u"10.0.0.254");
    const Ipv4Address other = *Ipv4Address::parse(u"10.0.0.253");
    const Ipv4Subnet destination = *Ipv4Subnet::parse(u"192.0.2.0/24");
    NetlinkBatch batch(m_here);
    batch.addBridge(u"br"_s, {.name = u"br"_s, .alias = u"m"_s});
    batch.addAddress(u"a"_s, u"br"_s, {*Ipv4Address::parse(u"10.0.0.1"), 24});
    batch.addRoute(u"default"_s, {.destination = {}, .via = gateway});
    batch.addRoute(u"via"_s, {.destination = destination, .via = gateway, .link = u"br"_s});
    batch.addRoute(u"link"_s,
                   {.destination = *Ipv4Subnet::parse(u"198.51.100.1/32"), .link = u"br"_s});
    batch.addRoute(u"onlink"_s, {.destination = *Ipv4Subnet::parse(u"203.0.113.0/24"),
                                 .via = *Ipv4Address::parse(u"172.16.0.1"),
                                 .link = u"br"_s,
                                 .onLink = true});
    QCOMPARE(batch.commit().size(), 0);
    const auto find = [this](const Ipv4Subnet &wanted) {
        for (const RouteState &route : m_here.readRoutes()) {
            if (route.destination == wanted)
                return route;
        }
        return RouteState{};
    };
    const int index = link(m_here, u"br"_s).index;
    QCOMPARE(find({}), (RouteState{{}, gateway, index, 4, 0, {}, 0}));
    QCOMPARE(find(destination).via, gateway);
    QCOMPARE(find(*Ipv4Subnet::parse(u"198.51.100.1/32")).scope, 253);
    QCOMPARE(find(*Ipv4Subnet::parse(u"203.0.113.0/24")).via, *Ipv4Address::parse(u"172.16.0.1"));
    QCOMPARE(find(*Ipv4Subnet::parse(u"10.0.0.0/24")).protocol, 2); // the kernel's own

    batch.addRoute(u"again"_s, {.destination = destination, .via = other});
    batch.ensureRoute(u"replace"_s, {.destination = {}, .via = other});
    batch.addRoute(u"unreachable"_s, {.destination = *Ipv4Subnet::parse(u"1.1.1.0/24"),
                                      .via = *Ipv4Address::parse(u"172.31.0.1")});
    const QList<NetlinkFailure> failures = batch.commit();
    QCOMPARE(failures.size(), 2);
    QCOMPARE(failures.at(0).errorNumber, EEXIST);
    QCOMPARE(failures.at(1).errorNumber, ENETUNREACH);
    QVERIFY2(failures.at(1).text.contains(u"gateway"_s), qPrintable(failures.at(1).text));
    QCOMPARE(find({}).via, other);

    batch.removeRoute(u"gone"_s, {.destination = destination, .via = gateway});
    batch.removeRoute(u"absent"_s, {.destination = destination, .via = gateway});
    batch.removeRoute(u"linkless"_s, {.destination = destination, .link = u"none"_s});
    QCOMPARE(batch.commit().size(), 0);
    QCOMPARE(find(destination), RouteState{});
}

void tst_NetlinkBatch::neighbours()
{
    const Ipv4Address address = *Ipv4Address::parse(u"10.0.0.7");
    const MacAddress mac = *MacAddress::parse(u"fa:16:3e:00:00:07");
    NetlinkBatch batch(m_here);
    batch.addBridge(u"br"_s, {.name = u"br"_s, .alias = u"m"_s});
    batch.ensureNeighbour(u"n"_s, u"br"_s, address, *MacAddress::parse(u"fa:16:3e:00:00:01"));
    batch.ensureNeighbour(u"n"_s, u"br"_s, address, mac);
    QCOMPARE(batch.commit().size(), 0);
    const QList<NeighbourState> expected{{link(m_here, u"br"_s).index, address, mac, true, true}};
    QCOMPARE(m_here.readNeighbours(), expected);

    batch.removeNeighbour(u"n"_s, u"br"_s, address);
    QCOMPARE(batch.commit().size(), 0);
    QCOMPARE(m_here.readNeighbours().size(), 0);
    batch.removeNeighbour(u"n"_s, u"br"_s, address);
    batch.removeNeighbour(u"m"_s, u"none"_s, address);
    QCOMPARE(batch.commit().size(), 0);
}

void tst_NetlinkBatch::many_inOneCommit()
{
    constexpr int count = 200; // more than one send can carry
    NetlinkBatch batch(m_here);
    batch.addBridge(u"br"_s, {.name = u"br"_s, .alias = u"m"_s});
    for (int i = 0; i < count; ++i) {
        const QString name = u"v%1"_s.arg(i);
        batch.addVeth(name, {.name = name, .alias = name, .master = u"br"_s},
                      {.name = u"p%1"_s.arg(i), .alias = name}, m_there);
        batch.addAddress(name, name, {Ipv4Address(0x0a010001u + quint32(i) * 256), 24});
    }
    QCOMPARE(batch.commit().size(), 0);
    QCOMPARE(m_here.readLinks().size(), count + 2);
    QCOMPARE(m_there.readLinks().size(), count + 1);
    QCOMPARE(m_here.readAddresses().size(), count + 1);
    for (const LinkState &one : m_there.readLinks())
        QVERIFY2(one.name == u"lo" || (one.up && one.alias.mid(1) == one.name.mid(1)),
                 qPrintable(one.name));
}

OVERLAB_PRIVATE_WORLD_MAIN(tst_NetlinkBatch)
#include "tst_netlinkbatch.moc"
