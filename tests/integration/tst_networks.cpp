// SPDX-License-Identifier: GPL-3.0-or-later
// Every type of network over two nodes: pings, whole TCP transfers, the largest packet, and what is
// to be seen of it between the nodes.
#include "tests/support/capture.h"
#include "tests/support/guestping.h"

using namespace Qt::StringLiterals;
using overlab::testing::Capture;
using overlab::testing::eventually;
using overlab::testing::GuestPing;
using overlab::testing::LabFixture;
using overlab::testing::Outcome;

namespace {

const QByteArray design = R"(overlab: 1
name: networks
underlay: {cidr: 192.168.10.0/24, mtu: 1500}
nodes:
  - {name: node-0, roles: [network, compute]}
  - {name: node-1, roles: [compute]}
tenants:
  - name: red
    networks:
      - {name: vxlan, type: vxlan, segment: 4242, subnets: [{cidr: 10.1.0.0/24}]}
      - {name: gre, type: gre, segment: 4000000000, subnets: [{cidr: 10.2.0.0/24}]}
      - {name: geneve, type: geneve, segment: 777, subnets: [{cidr: 10.3.0.0/24}]}
      - {name: vlan, type: vlan, segment: 120, subnets: [{cidr: 10.4.0.0/24}]}
      - {name: flat, type: flat, subnets: [{cidr: 10.5.0.0/24}]}
      - {name: local, type: local, subnets: [{cidr: 10.6.0.0/24}]}
    vms:
      - {name: vxlan-0, type: namespace, node: node-0, interfaces: [{network: vxlan, address: 10.1.0.10}]}
      - {name: vxlan-1, type: namespace, node: node-1, interfaces: [{network: vxlan, address: 10.1.0.11}]}
      - {name: gre-0, type: namespace, node: node-0, interfaces: [{network: gre, address: 10.2.0.10}]}
      - {name: gre-1, type: namespace, node: node-1, interfaces: [{network: gre, address: 10.2.0.11}]}
      - {name: geneve-0, type: namespace, node: node-0, interfaces: [{network: geneve, address: 10.3.0.10}]}
      - {name: geneve-1, type: namespace, node: node-1, interfaces: [{network: geneve, address: 10.3.0.11}]}
      - {name: vlan-0, type: namespace, node: node-0, interfaces: [{network: vlan, address: 10.4.0.10}]}
      - {name: vlan-1, type: namespace, node: node-1, interfaces: [{network: vlan, address: 10.4.0.11}]}
      - {name: flat-0, type: namespace, node: node-0, interfaces: [{network: flat, address: 10.5.0.10}]}
      - {name: flat-1, type: namespace, node: node-1, interfaces: [{network: flat, address: 10.5.0.11}]}
      - {name: local-0, type: namespace, node: node-0, interfaces: [{network: local, address: 10.6.0.10}]}
      - {name: local-1, type: namespace, node: node-0, interfaces: [{network: local, address: 10.6.0.11}]}
)";

/// A machine on the local network of the other node, where no DHCP server is: it sets its address.
const QByteArray localAcross = R"(overlab: 1
name: across
nodes:
  - {name: node-0, roles: [network, compute]}
  - {name: node-1, roles: [compute]}
tenants:
  - name: red
    networks:
      - {name: local, type: local, subnets: [{cidr: 10.6.0.0/24, gateway: none, dhcp: false}]}
    vms:
      - {name: here, type: namespace, node: node-0, interfaces: [{network: local, address: 10.6.0.10}]}
      - {name: too, type: namespace, node: node-0, interfaces: [{network: local, address: 10.6.0.11}]}
      - {name: there, type: namespace, node: node-1, interfaces: [{network: local, address: 10.6.0.12}]}
)";

/// RFC 3021, and a network of one machine (neutron-facts 11, row 4).
const QByteArray smallest = R"(overlab: 1
name: smallest
settings: {firewall: DRIVER}
nodes:
  - {name: node-0, roles: [network, compute]}
  - {name: node-1, roles: [compute]}
tenants:
  - name: red
    networks:
      - {name: pair, subnets: [{cidr: 10.7.0.0/31, gateway: none, dhcp: false}]}
      - {name: one, subnets: [{cidr: 10.7.1.1/32, gateway: none, dhcp: false}]}
    security-groups: [{name: open, rules: [{direction: ingress, protocol: any}]}]
    vms:
      - {name: first, type: namespace, node: node-0, interfaces: [{network: pair, address: 10.7.0.0, security-groups: [open]}]}
      - {name: second, type: namespace, node: node-1, interfaces: [{network: pair, address: 10.7.0.1, security-groups: [open]}]}
      - {name: alone, memory: 96MiB, node: node-1, interfaces: [{network: one, address: 10.7.1.1}]}
)";

QString other(const QString &type)
{
    const QHash<QString, QString> addresses{
        {u"vxlan"_s, u"10.1.0.11"_s}, {u"gre"_s, u"10.2.0.11"_s},  {u"geneve"_s, u"10.3.0.11"_s},
        {u"vlan"_s, u"10.4.0.11"_s},  {u"flat"_s, u"10.5.0.11"_s}, {u"local"_s, u"10.6.0.11"_s}};
    return addresses.value(type);
}

void everyType(bool withLocal)
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("mtu");
    QTest::newRow("vxlan") << u"vxlan"_s << 1450;
    QTest::newRow("gre") << u"gre"_s << 1458;
    QTest::newRow("geneve") << u"geneve"_s << 1450;
    QTest::newRow("vlan") << u"vlan"_s << 1500;
    QTest::newRow("flat") << u"flat"_s << 1500;
    if (withLocal)
        QTest::newRow("local") << u"local"_s << 1500;
}

} // namespace

class tst_Networks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void carriesPings_data() { everyType(true); }
    void carriesPings();
    void carriesAFileUnharmed_data() { everyType(true); }
    void carriesAFileUnharmed();
    void carriesPacketsUpToItsMtu_data() { everyType(true); }
    void carriesPacketsUpToItsMtu();
    void looksLikeItsTypeBetweenTheNodes_data();
    void looksLikeItsTypeBetweenTheNodes();
    void anotherSegmentLeavesTheOthersAlone();
    void localStaysOnItsNode();
    void smallestSubnets_holdTheirMachines_data();
    void smallestSubnets_holdTheirMachines();
    void destroyLeavesNothing();

private:
    LabFixture m_lab{u"networks"_s};
};

void tst_Networks::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    VERIFY_DONE(m_lab.apply(design));
}

void tst_Networks::carriesPings()
{
    QFETCH(const QString, type);

    QCOMPARE(m_lab.answers(type + u"-0"_s, type + u"-1"_s, 3), 3);
}

void tst_Networks::carriesAFileUnharmed()
{
    QFETCH(const QString, type);
    const QString sent = u"/tmp/%1.sent"_s.arg(type); // /tmp is the lab's: all its places see it
    const QString received = u"/tmp/%1.received"_s.arg(type);
    const auto receiver = m_lab.start({u"exec"_s, type + u"-1"_s, u"--timeout"_s, u"60"_s, u"--"_s,
                                       u"sh"_s, u"-c"_s, u"busybox nc -l -p 5000 > "_s + received});
    VERIFY_DONE(m_lab.shell(type + u"-1"_s, u"for i in $(seq 200); do grep -q ':1388 ' "
                                             "/proc/net/tcp /proc/net/tcp6 && exit 0; sleep 0.05; "
                                             "done; exit 1"_s));

    const Outcome sending = m_lab.shell(
        type + u"-0"_s, u"head -c 4000000 /dev/urandom > %1; busybox nc %2 5000 < %1"_s.arg(sent, other(type)));

    VERIFY_DONE(sending);
    QVERIFY(receiver->waitForFinished(30000));
    const Outcome sums = m_lab.shell(type + u"-1"_s, u"cat %1 | sha256sum; cat %2 | sha256sum; stat -c %s %2"_s
                                                         .arg(sent, received));
    const QList<QByteArray> lines = sums.output.split('\n');
    QCOMPARE(lines.value(0), lines.value(1));
    QCOMPARE(lines.value(2), QByteArray("4000000"));
}

void tst_Networks::carriesPacketsUpToItsMtu()
{
    QFETCH(const QString, type);
    QFETCH(const int, mtu);
    const auto ping = [&](int size) { // 20 bytes of IP and 8 of ICMP go around it
        return m_lab.shell(type + u"-0"_s, u"ping -c 3 -i 0.2 -W 2 -M do -s %1 %2"_s
                                               .arg(size - 28).arg(other(type)));
    };

    VERIFY_DONE(ping(mtu));

    const Outcome larger = ping(mtu + 1);
    QCOMPARE(larger.status, 1);
    QVERIFY2((larger.output + larger.errors).contains("message too long, mtu=" + QByteArray::number(mtu))
                 || (larger.output + larger.errors).contains("Message too long"),
             larger.said().constData());
    QCOMPARE(m_lab.network(type).value(u"mtu"_s).toInt(), mtu);
}

void tst_Networks::looksLikeItsTypeBetweenTheNodes_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("pattern"); ///< of one line or two of tcpdump -e

    QTest::newRow("vxlan") << u"vxlan"_s
                           << uR"(192\.168\.10\.1\.\d+ > 192\.168\.10\.2\.4789: VXLAN, flags \[I\] \(0x08\), vni 4242\n.*10\.1\.0\.10 > 10\.1\.0\.11: ICMP echo request)"_s;
    QTest::newRow("gre") << u"gre"_s
                         << uR"(192\.168\.10\.1 > 192\.168\.10\.2: GREv0, (Flags \[key present\], )?key=0xee6b2800, .*10\.2\.0\.10 > 10\.2\.0\.11: ICMP echo request)"_s;
    QTest::newRow("geneve") << u"geneve"_s
                            << uR"(192\.168\.10\.1\.\d+ > 192\.168\.10\.2\.6081: Geneve, Flags \[none\], vni 0x309, .*10\.3\.0\.10 > 10\.3\.0\.11: ICMP echo request)"_s;
    QTest::newRow("vlan") << u"vlan"_s
                          << uR"(ethertype 802\.1Q \(0x8100\), length \d+: vlan 120, p 0, ethertype IPv4 \(0x0800\), 10\.4\.0\.10 > 10\.4\.0\.11: ICMP echo request)"_s;
    QTest::newRow("flat") << u"flat"_s
                          << uR"(ethertype IPv4 \(0x0800\), length \d+: 10\.5\.0\.10 > 10\.5\.0\.11: ICMP echo request)"_s;
}

void tst_Networks::looksLikeItsTypeBetweenTheNodes()
{
    QFETCH(const QString, type);
    QFETCH(const QString, pattern);
    Capture wire(m_lab, u"underlay"_s, {u"-e"_s, u"-i"_s, u"node-0"_s});
    QVERIFY(wire.isListening());

    QCOMPARE(m_lab.answers(type + u"-0"_s, type + u"-1"_s), 2);

    QVERIFY2(wire.sees(QRegularExpression(pattern)), qPrintable(wire.text()));
}

void tst_Networks::anotherSegmentLeavesTheOthersAlone()
{
    std::vector<std::unique_ptr<GuestPing>> bystanders;
    for (const QString &type : {u"gre"_s, u"vlan"_s, u"flat"_s})
        bystanders.push_back(std::make_unique<GuestPing>(m_lab, type + u"-0"_s, other(type)));

    VERIFY_DONE(m_lab.apply(QByteArray(design).replace("segment: 4242", "segment: 9999")));
    Capture wire(m_lab, u"underlay"_s, {u"-e"_s, u"-i"_s, u"node-0"_s});
    QVERIFY(wire.isListening());
    QCOMPARE(m_lab.answers(u"vxlan-0"_s, u"vxlan-1"_s), 2);
    QVERIFY(wire.sees(u"vni 9999"_s));
    QVERIFY(!wire.stop().contains(u"vni 4242"_s));

    VERIFY_DONE(m_lab.apply(QByteArray(design).replace("segment: 120", "segment: 121")));
    Capture tagged(m_lab, u"underlay"_s, {u"-e"_s, u"-i"_s, u"node-0"_s});
    QVERIFY(tagged.isListening());
    QCOMPARE(m_lab.answers(u"vlan-0"_s, u"vlan-1"_s), 2);
    QVERIFY(tagged.sees(u"vlan 121"_s));

    for (const auto &bystander : bystanders) {
        if (bystander != bystanders.at(1)) // vlan's own change may cost it a packet
            QCOMPARE(bystander->stop(1), QString()); // see tst_edits: userspace tunnels
    }
    VERIFY_DONE(m_lab.apply(design));
}

void tst_Networks::localStaysOnItsNode()
{
    LabFixture lab(u"local"_s);
    VERIFY_DONE(lab.apply(localAcross));
    Capture wire(lab, u"underlay"_s, {u"-e"_s, u"-i"_s, u"node-0"_s});
    Capture there(lab, u"there"_s, {u"-e"_s, u"-i"_s, u"eth0"_s, u"arp or icmp"_s});
    QVERIFY(wire.isListening() && there.isListening());

    QCOMPARE(lab.answers(u"here"_s, u"too"_s), 2);
    QCOMPARE(lab.answers(u"here"_s, u"there"_s), 0);

    QVERIFY(!wire.stop().contains(u"10.6.0."_s));
    QCOMPARE(there.stop().trimmed(), QString());
    QCOMPARE(lab.end(), QString());
}

void tst_Networks::smallestSubnets_holdTheirMachines_data()
{
    QTest::addColumn<QByteArray>("driver");
    for (const char *driver : {"hybrid", "native", "none"})
        QTest::newRow(driver) << QByteArray(driver);
}

void tst_Networks::smallestSubnets_holdTheirMachines()
{
    QFETCH(const QByteArray, driver);

    VERIFY_DONE(m_lab.apply(QByteArray(smallest).replace("DRIVER", driver)));

    QCOMPARE(m_lab.answers(u"red/first"_s, u"red/second"_s), 2);
    QCOMPARE(m_lab.answers(u"red/second"_s, u"red/first"_s), 2);
    const QByteArray address = m_lab.shell(u"red/alone"_s, u"ip -4 -o addr show eth0"_s).output;
    QVERIFY2(address.contains("10.7.1.1/32"), address.constData());
}

void tst_Networks::destroyLeavesNothing()
{
    QCOMPARE(m_lab.end(), QString());
}

QTEST_GUILESS_MAIN(tst_Networks)
#include "tst_networks.moc"
