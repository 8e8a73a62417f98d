// SPDX-License-Identifier: GPL-3.0-or-later
// The lab of the article with its four virtual machines: leases, the three pings and what they look
// like between the nodes, and every command that the article types inside a node, typed here too and
// compared with what the article shows. Where a line differs on purpose, the row says why.
#include "tests/support/capture.h"
#include "tests/support/terminal.h"

#include <map>

using namespace Qt::StringLiterals;
using overlab::testing::Capture;
using overlab::testing::eventually;
using overlab::testing::LabFixture;
using overlab::testing::linesOf;
using overlab::testing::named;
using overlab::testing::Outcome;
using overlab::testing::Terminal;

class tst_Article : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyMachineHasItsLease();
    void pingAnswersWithTheArticlesTtl_data();
    void pingAnswersWithTheArticlesTtl();
    void underlayCarriesVni22BetweenComputeNodes();
    void underlayCarriesVni22ThenVni99WhenRouted();
    void guestKnowsItsNeighboursByName();
    void commandSaysWhatTheArticleSays_data();
    void commandSaysWhatTheArticleSays();
    void nodeSeesTheTunnelWithTcpdump();
    void applyingAgainChangesNothing();
    void destroyLeavesNothing();

private:
    void learnNames();
    QString filled(QString text) const;
    QString typed(const QString &node, const QString &command);
    void verifyShows(const QString &said, const QStringList &patterns);

    LabFixture m_lab{u"article"_s};
    QHash<QString, QString> m_names; ///< what stands for {…} in the rows
    std::map<QString, std::unique_ptr<Terminal>> m_shells;
};

void tst_Article::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();

    const Outcome applied = m_lab.applyFile(QStringLiteral(EXAMPLES_FOLDER "/article.yaml"));

    VERIFY_DONE(applied);
    QVERIFY2(applied.json().value(u"problems"_s).toArray().isEmpty(), applied.said().constData());
    learnNames();
    for (const QString &neighbour : {u"vm-2"_s, u"vm-3"_s, u"vm-4"_s}) // tables that learn
        QCOMPARE(m_lab.answers(u"vm-1"_s, neighbour, 1), 1);
}

/// Names that a fresh OpenStack draws by lot; here they follow from the design.
void tst_Article::learnNames()
{
    const QJsonObject status = m_lab.status();
    for (const QJsonValue &value : status.value(u"vms"_s).toArray()) {
        const QJsonObject card = value[u"interfaces"_s][0].toObject();
        const QString machine = value[u"name"_s].toString();
        m_names.insert(machine, card.value(u"device"_s).toString().mid(3)); // "95d96a75-a0"
        m_names.insert(u"mac "_s + machine, card.value(u"mac"_s).toString());
        m_names.insert(u"domain "_s + machine, value[u"instance"_s].toString());
    }
    for (const QJsonValue &value : status.value(u"networks"_s).toArray())
        m_names.insert(value[u"name"_s].toString(), value[u"namespace"_s].toString().mid(6));
    const QJsonObject router = status.value(u"routers"_s)[0].toObject();
    m_names.insert(u"router"_s, router.value(u"namespace"_s).toString().mid(8));
    for (const QJsonValue &card : router.value(u"interfaces"_s).toArray()) {
        const QString network = card[u"network"_s].toString().section(u'/', 1);
        m_names.insert(u"qr "_s + network, card[u"device"_s].toString());
        m_names.insert(u"mac "_s + network, card[u"mac"_s].toString());
    }
}

QString tst_Article::filled(QString text) const
{
    for (auto name = m_names.cbegin(); name != m_names.cend(); ++name)
        text.replace(u'{' + name.key() + u'}', name.value());
    return text;
}

void tst_Article::everyMachineHasItsLease()
{
    QCOMPARE(m_lab.status().value(u"state"_s).toString(), u"running"_s);
    const QHash<QString, QString> addresses{{u"vm-1"_s, u"10.0.1.85"_s},
                                            {u"vm-2"_s, u"10.0.1.88"_s},
                                            {u"vm-3"_s, u"10.0.1.90"_s},
                                            {u"vm-4"_s, u"10.0.2.8"_s}};
    for (auto machine = addresses.cbegin(); machine != addresses.cend(); ++machine) {
        const Outcome shown = m_lab.shell(machine.key(), u"ifconfig eth0"_s);

        VERIFY_DONE(shown);
        QVERIFY2(shown.output.contains("inet addr:" + machine.value().toLatin1() + ' '),
                 shown.said().constData());
    }
}

void tst_Article::pingAnswersWithTheArticlesTtl_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("ttl");

    QTest::newRow("same node") << u"vm-3"_s << 64;
    QTest::newRow("across VXLAN") << u"vm-2"_s << 64;
    QTest::newRow("routed on control-0") << u"vm-4"_s << 63;
}

void tst_Article::pingAnswersWithTheArticlesTtl()
{
    QFETCH(const QString, to);
    QFETCH(const int, ttl);

    const Outcome pinged =
        m_lab.run({u"ping"_s, u"vm-1"_s, to, u"--count"_s, u"2"_s, u"--json"_s});

    VERIFY_DONE(pinged);
    QCOMPARE(pinged.json().value(u"received"_s).toInt(), 2);
    for (const QJsonValue &answer : pinged.json().value(u"answers"_s).toArray())
        QCOMPARE(answer[u"ttl"_s].toInt(), ttl);
}

/// A tunnel packet from \a from to \a to that carries \a inner, as tcpdump -vvv prints it.
static QRegularExpression tunnelled(const QString &from, const QString &to, int vni, int ttl,
                                    const QString &inner)
{
    return QRegularExpression(
        uR"(%1\.\d+ > %2\.4789: \[[^\]]*\] VXLAN, flags \[I\] \(0x08\), vni %3\n)"
        uR"(IP \(tos 0x0, ttl %4, [^\n]*proto ICMP[^\n]*\n\s+%5)"_s.arg(
            QRegularExpression::escape(from), QRegularExpression::escape(to), QString::number(vni),
            QString::number(ttl), QRegularExpression::escape(inner)));
}

void tst_Article::underlayCarriesVni22BetweenComputeNodes()
{
    Capture wire(m_lab, u"underlay"_s, {u"-vvv"_s, u"-i"_s, u"compute-0"_s});
    QVERIFY(wire.isListening());

    QCOMPARE(m_lab.answers(u"vm-1"_s, u"vm-2"_s), 2);

    QVERIFY(wire.sees(tunnelled(u"192.168.255.19"_s, u"192.168.255.26"_s, 22, 64,
                                u"10.0.1.85 > 10.0.1.88: ICMP echo request"_s)));
    QVERIFY(wire.sees(tunnelled(u"192.168.255.26"_s, u"192.168.255.19"_s, 22, 64,
                                u"10.0.1.88 > 10.0.1.85: ICMP echo reply"_s)));
    // Floods of the other network come by here too: the full mesh asks no node what it needs.
    QVERIFY(!wire.stop().contains(QRegularExpression(u"vni 99\n[^\n]*proto ICMP"_s)));
}

void tst_Article::underlayCarriesVni22ThenVni99WhenRouted()
{
    Capture wire(m_lab, u"underlay"_s, {u"-vvv"_s, u"-i"_s, u"control-0"_s});
    QVERIFY(wire.isListening());

    QCOMPARE(m_lab.answers(u"vm-1"_s, u"vm-4"_s), 2);

    const QString request = u"10.0.1.85 > 10.0.2.8: ICMP echo request"_s;
    const QString reply = u"10.0.2.8 > 10.0.1.85: ICMP echo reply"_s;
    QVERIFY(wire.sees(tunnelled(u"192.168.255.19"_s, u"192.168.255.15"_s, 22, 64, request)));
    QVERIFY(wire.sees(tunnelled(u"192.168.255.15"_s, u"192.168.255.26"_s, 99, 63, request)));
    QVERIFY(wire.sees(tunnelled(u"192.168.255.26"_s, u"192.168.255.15"_s, 99, 64, reply)));
    QVERIFY(wire.sees(tunnelled(u"192.168.255.15"_s, u"192.168.255.19"_s, 22, 63, reply)));
}

void tst_Article::guestKnowsItsNeighboursByName()
{
    const Outcome table = m_lab.exec(u"vm-1"_s, {u"arp"_s});

    VERIFY_DONE(table);
    verifyShows(QString::fromUtf8(table.output),
                {uR"(^host-10-0-1-254\.openstacklocal \(10\.0\.1\.254\) at {mac net-1} \[ether\]  on eth0$)"_s,
                 uR"(^host-10-0-1-1\.openstacklocal \(10\.0\.1\.1\) at fa:16:3e:\S+ \[ether\]  on eth0$)"_s,
                 uR"(^host-10-0-1-90\.openstacklocal \(10\.0\.1\.90\) at {mac vm-3} \[ether\]  on eth0$)"_s,
                 uR"(^host-10-0-1-88\.openstacklocal \(10\.0\.1\.88\) at {mac vm-2} \[ether\]  on eth0$)"_s});
}

/// {NAME} is replaced, in commands and patterns. Patterns are of single lines unless they contain \n.
void tst_Article::commandSaysWhatTheArticleSays_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("patterns");
    const auto row = [](const QString &node, const QString &command, const QStringList &patterns) {
        QTest::addRow("%s: %s", qPrintable(node), qPrintable(command)) << node << command << patterns;
    };
    const QString control = u"control-0"_s;
    const QString compute0 = u"compute-0"_s;
    const QString compute1 = u"compute-1"_s;
    const QString learned =
        uR"(^ cookie=0x[0-9a-f]+, duration=[\d.]+s, table=20, n_packets=\d+, n_bytes=\d+, )"
        uR"(hard_timeout=300, idle_age=\d+, (hard_age=\d+, )?priority=1,vlan_tci=0x000%1/0x0fff,)"
        uR"(dl_dst=%2 actions=load:0->NXM_OF_VLAN_TCI\[\],load:0x%3->NXM_NX_TUN_ID\[\],output:\d+$)"_s;
    const QString tunnelPort =
        uR"(^    vxlan-%1 \d+/\d+: \(vxlan: egress_pkt_mark=0, key=flow, local_ip=%2, remote_ip=%3\)$)"_s;
    const QStringList bridges{
        uR"(^(system@ovs-system|netdev@ovs-netdev): hit:\d+ missed:\d+$)"_s,
        uR"(^  br-ex:$)"_s, uR"(^    br-ex 65534/\d+: \((internal|tap)\)$)"_s,
        uR"(^    phy-br-ex \d+/none: \(patch: peer=int-br-ex\)$)"_s,
        uR"(^  br-int:$)"_s, uR"(^    br-int 65534/\d+: \((internal|tap)\)$)"_s,
        uR"(^    int-br-ex 1/none: \(patch: peer=phy-br-ex\)$)"_s,
        uR"(^    patch-tun 2/none: \(patch: peer=patch-int\)$)"_s,
        uR"(^  br-tun:$)"_s, uR"(^    br-tun 65534/\d+: \((internal|tap)\)$)"_s,
        uR"(^    patch-int 1/none: \(patch: peer=patch-tun\)$)"_s};
    const QString to0 = tunnelPort.arg(u"c0a8ff13"_s, u"%1"_s, u"192\\.168\\.255\\.19"_s);
    const QString to1 = tunnelPort.arg(u"c0a8ff1a"_s, u"%1"_s, u"192\\.168\\.255\\.26"_s);
    const QString toControl = tunnelPort.arg(u"c0a8ff0f"_s, u"%1"_s, u"192\\.168\\.255\\.15"_s);
    const QString own0 = u"192\\.168\\.255\\.19"_s;
    const QString ownControl = u"192\\.168\\.255\\.15"_s;

    row(compute0, u"sudo ovs-vsctl show"_s,
        {uR"(^    Bridge br-int$)"_s, uR"(^    Bridge br-tun$)"_s, uR"(^    Bridge br-ex$)"_s,
         uR"(^        Port qvo{vm-1}\n            tag: 1\n)"_s,
         uR"(^        Port qvo{vm-3}\n            tag: 1\n)"_s,
         uR"(^        Port patch-tun\n            Interface patch-tun\n                type: patch\n                options: \{peer=patch-int\}$)"_s,
         uR"(type: vxlan\n\s+options: \{.*local_ip="192\.168\.255\.19".*remote_ip="192\.168\.255\.26"\}$)"_s});
    row(compute0, u"sudo sudo ovs-appctl dpif/show"_s,
        bridges + QStringList{toControl.arg(own0), to1.arg(own0),
                              uR"(^    qvo{vm-1} \d+/\d+: \(system\)$)"_s,
                              uR"(^    qvo{vm-3} \d+/\d+: \(system\)$)"_s});
    // Here eth0 is a port of br-ex and the address is on br-ex: a userspace tunnel leaves no other way.
    row(compute0, u"ifconfig eth0"_s,
        {uR"(^eth0: flags=\d+<UP,BROADCAST,RUNNING,(PROMISC,)?MULTICAST>  mtu 1500$)"_s,
         uR"(^        ether [0-9a-f:]{17}  txqueuelen 1000  \(Ethernet\)$)"_s});
    row(compute0, u" sudo ovs-appctl fdb/show br-ex"_s, {uR"(^ port  VLAN  MAC                Age$)"_s});
    row(compute0, u" sudo ovs-ofctl dump-flows br-ex"_s,
        {uR"(table=0, n_packets=\d+, n_bytes=\d+, (idle_age=\d+, )?priority=2,in_port=("phy-br-ex"|\d+) actions=drop$)"_s,
         uR"(table=0, n_packets=\d+, n_bytes=\d+, (idle_age=\d+, )?priority=0 actions=NORMAL$)"_s});
    row(compute0, u"sudo virsh list "_s,
        {uR"(^ Id +Name +State$)"_s, uR"(^ +\d+ +{domain vm-1} +running$)"_s,
         uR"(^ +\d+ +{domain vm-3} +running$)"_s});
    row(compute0, u"sudo virsh domiflist {domain vm-1}"_s,
        {uR"(^ ?Interface +Type +Source +Model +MAC$)"_s,
         uR"(^ ?tap{vm-1} +bridge +qbr{vm-1} +virtio +fa:16:3e:44:98:20$)"_s});
    row(compute0, u"sudo brctl show"_s,
        {uR"(^bridge name\s+bridge id\s+STP enabled\s+interfaces$)"_s,
         uR"(^qbr{vm-1}\s+8000\.[0-9a-f]{12}\s+no\s+qvb{vm-1}\n\s+tap{vm-1}$)"_s,
         uR"(^qbr{vm-3}\s+8000\.[0-9a-f]{12}\s+no\s+qvb{vm-3}\n\s+tap{vm-3}$)"_s});
    row(compute0, u"sudo ovs-appctl fdb/show br-int "_s,
        {uR"(^ +\d+ +1  {mac vm-3} +\d+$)"_s, uR"(^ +\d+ +1  {mac vm-1} +\d+$)"_s});
    row(compute0, u" sudo ovs-appctl fdb/show br-int | grep fa:16:3e:72:ad:53"_s,
        {uR"(^    2     1  fa:16:3e:72:ad:53 +\d+$)"_s});
    row(compute0, u"sudo ovs-ofctl show br-int | grep addr"_s,
        {uR"(^ 1\(int-br-ex\): addr:[0-9a-f:]{17}$)"_s, uR"(^ 2\(patch-tun\): addr:[0-9a-f:]{17}$)"_s,
         uR"(^ \d+\(qvo{vm-1}\): addr:[0-9a-f:]{17}$)"_s,
         uR"(^ \d+\(qvo{vm-3}\): addr:[0-9a-f:]{17}$)"_s,
         uR"(^ LOCAL\(br-int\): addr:[0-9a-f:]{17}$)"_s});
    row(compute0, u"sudo ovs-ofctl dump-flows br-tun | grep fa:16:3e:72:ad:53"_s,
        {learned.arg(u"1"_s, u"fa:16:3e:72:ad:53"_s, u"16"_s)});
    row(compute0, u"sudo ovs-ofctl show br-tun | grep addr   "_s,
        {uR"(^ 1\(patch-int\): addr:[0-9a-f:]{17}$)"_s, uR"(^ \d+\(vxlan-c0a8ff1a\): addr:[0-9a-f:]{17}$)"_s,
         uR"(^ \d+\(vxlan-c0a8ff0f\): addr:[0-9a-f:]{17}$)"_s});
    row(compute0, u"sudo ovs-appctl dpif/show | egrep vxlan-c0a8ff1a"_s, {to1.arg(own0)});
    row(compute0, u"sudo ovs-appctl fdb/show br-int | egrep {mac net-1}"_s,
        {uR"(^    2     1  {mac net-1} +\d+$)"_s});
    row(compute0, u"sudo ovs-ofctl dump-flows br-tun | grep {mac net-1}"_s,
        {learned.arg(u"1"_s, u"{mac net-1}"_s, u"16"_s)});

    row(compute1, u"sudo virsh domiflist {domain vm-2}"_s,
        {uR"(^ ?tap{vm-2} +bridge +qbr{vm-2} +virtio +fa:16:3e:72:ad:53$)"_s});
    row(compute1, u"sudo ovs-appctl fdb/show br-int | egrep fa:16:3e:44:98:20"_s,
        {uR"(^    2     1  fa:16:3e:44:98:20 +\d+$)"_s});
    row(compute1, u"sudo ovs-appctl fdb/show br-int | egrep fa:16:3e:72:ad:53"_s,
        {uR"(^ +\d+     1  fa:16:3e:72:ad:53 +\d+$)"_s});
    row(compute1, u"sudo ovs-appctl fdb/show br-int | grep fa:16:3e:6c:ad:9c"_s,
        {uR"(^ +\d+     2  fa:16:3e:6c:ad:9c +\d+$)"_s});
    row(compute1, u"sudo ovs-ofctl show br-int | grep addr                  "_s,
        {uR"(^ \d+\(qvo{vm-2}\): addr:)"_s, uR"(^ \d+\(qvo{vm-4}\): addr:)"_s});
    row(compute1, u"brctl show"_s,
        {uR"(^qbr{vm-2}\s+8000\.[0-9a-f]{12}\s+no\s+qvb{vm-2}\n\s+tap{vm-2}$)"_s,
         uR"(^qbr{vm-4}\s+8000\.[0-9a-f]{12}\s+no\s+qvb{vm-4}\n\s+tap{vm-4}$)"_s});
    row(compute1, u"sudo virsh domiflist {domain vm-4}"_s,
        {uR"(^ ?tap{vm-4} +bridge +qbr{vm-4} +virtio +fa:16:3e:6c:ad:9c$)"_s});

    row(control, u"sudo ovs-appctl dpif/show"_s,
        bridges + QStringList{to0.arg(ownControl), to1.arg(ownControl),
                              uR"(^    eth0 1/\d+: \(system\)$)"_s});
    row(control, u"ifconfig br-ex"_s,
        {uR"(^br-ex: flags=\d+<UP,BROADCAST,RUNNING,(PROMISC,)?MULTICAST>  mtu 1500$)"_s,
         uR"(^        inet 192\.168\.255\.15  netmask 255\.255\.255\.0  broadcast 192\.168\.255\.255$)"_s,
         uR"(^        ether [0-9a-f:]{17}  txqueuelen 1000  \(Ethernet\)$)"_s});
    row(control, u"sudo ovs-appctl fdb/show br-ex"_s,
        {uR"(^LOCAL     0  [0-9a-f:]{17} +\d+$)"_s, uR"(^    1     0  [0-9a-f:]{17} +\d+$)"_s});
    row(control, u"sudo ovs-ofctl show br-tun | grep addr"_s,
        {uR"(^ 1\(patch-int\): )"_s, uR"(^ \d+\(vxlan-c0a8ff1a\): )"_s, uR"(^ \d+\(vxlan-c0a8ff13\): )"_s});
    row(control, u"sudo sudo ovs-appctl dpif/show | grep vxlan-c0a8ff1a"_s, {to1.arg(ownControl)});
    row(control, u"sudo ovs-appctl fdb/show br-int | grep {mac net-1}"_s,
        {uR"(^ +\d+     1  {mac net-1} +\d+$)"_s});
    // The userspace datapath has no sight of a device that moved into a namespace: its address is 0.
    row(control, u" sudo ovs-ofctl show br-int | grep addr"_s,
        {uR"(^ 1\(int-br-ex\): addr:)"_s, uR"(^ 2\(patch-tun\): addr:)"_s,
         uR"(^ \d+\({qr net-1}\): addr:({mac net-1}|00:00:00:00:00:00)$)"_s,
         uR"(^ \d+\({qr net-2}\): addr:({mac net-2}|00:00:00:00:00:00)$)"_s,
         uR"(^ \d+\(tap[0-9a-f]{8}-[0-9a-f]{2}\): addr:)"_s, uR"(^ LOCAL\(br-int\): addr:)"_s});
    row(control, u"sudo  ip netns"_s,
        {uR"(^qrouter-{router} \(id: \d+\)$)"_s, uR"(^qdhcp-{net-1} \(id: \d+\)$)"_s,
         uR"(^qdhcp-{net-2} \(id: \d+\)$)"_s});
    row(control, u"sudo  ip netns exec qrouter-{router} ip route"_s,
        {uR"(^10\.0\.1\.0/24 dev {qr net-1} proto kernel scope link src 10\.0\.1\.254 ?$)"_s,
         uR"(^10\.0\.2\.0/24 dev {qr net-2} proto kernel scope link src 10\.0\.2\.254 ?$)"_s});
    row(control, u"sudo  ip netns exec qrouter-{router} ifconfig {qr net-1}"_s,
        {uR"(^{qr net-1}: flags=\d+<UP,BROADCAST,RUNNING,(PROMISC,)?MULTICAST>  mtu 1450$)"_s,
         uR"(^        inet 10\.0\.1\.254  netmask 255\.255\.255\.0  broadcast 10\.0\.1\.255$)"_s,
         uR"(^        ether {mac net-1}  txqueuelen 1000  \(Ethernet\)$)"_s});
    row(control, u"sudo  ip netns exec qrouter-{router} arp"_s,
        {uR"(^Address +HWtype +HWaddress +Flags Mask +Iface$)"_s,
         uR"(^10\.0\.1\.85 +ether +fa:16:3e:44:98:20 +C +{qr net-1}$)"_s,
         uR"(^10\.0\.2\.8 +ether +fa:16:3e:6c:ad:9c +C +{qr net-2}$)"_s});
    row(control, u"sudo ovs-appctl fdb/show br-int | grep fa:16:3e:6c:ad:9c"_s,
        {uR"(^    2     2  fa:16:3e:6c:ad:9c +\d+$)"_s});
    row(control, u"sudo ovs-ofctl dump-flows br-tun | grep fa:16:3e:6c:ad:9c"_s,
        {learned.arg(u"2"_s, u"fa:16:3e:6c:ad:9c"_s, u"63"_s)});
    row(control, u"sudo ip netns exec qdhcp-{net-1} ifconfig"_s,
        {uR"(^lo: flags=73<UP,LOOPBACK,RUNNING>  mtu 65536\n        inet 127\.0\.0\.1  netmask 255\.0\.0\.0$)"_s,
         uR"(^tap[0-9a-f]{8}-[0-9a-f]{2}: flags=\d+<UP,BROADCAST,RUNNING,(PROMISC,)?MULTICAST>  mtu 1450$)"_s,
         uR"(^        inet 10\.0\.1\.1  netmask 255\.255\.255\.0  broadcast 10\.0\.1\.255$)"_s});
    row(control, u"ps -aux | egrep qdhcp-{net-2} "_s,
        {uR"(^root +\d+ .* dumb-init --single-child -- ip netns exec qdhcp-{net-2} /usr/sbin/dnsmasq -k --no-hosts --no-resolv )"
         uR"(--pid-file=/var/lib/neutron/dhcp/{net-2}/pid --dhcp-hostsfile=/var/lib/neutron/dhcp/{net-2}/host )"
         uR"(--addn-hosts=/var/lib/neutron/dhcp/{net-2}/addn_hosts --dhcp-optsfile=/var/lib/neutron/dhcp/{net-2}/opts )"
         uR"(--dhcp-leasefile=/var/lib/neutron/dhcp/{net-2}/leases --dhcp-match=set:ipxe,175 (--dhcp-userclass=set:ipxe6,iPXE )?)"
         uR"(--local-service --bind-dynamic --dhcp-range=set:subnet-[0-9a-f-]{36},10\.0\.2\.0,static,255\.255\.255\.0,86400s )"
         uR"(--dhcp-option-force=option:mtu,1450 --dhcp-lease-max=256 --conf-file=(/dev/null)? --domain=openstacklocal$)"_s});
    row(control, u"cat /var/lib/neutron/dhcp/{net-2}/leases"_s,
        {uR"(^\d{10} fa:16:3e:6c:ad:9c 10\.0\.2\.8 host-10-0-2-8 01:fa:16:3e:6c:ad:9c$)"_s,
         uR"(^\d{10} fa:16:3e:[0-9a-f:]{8} 10\.0\.2\.1 host-10-0-2-1 \*$)"_s});
}

QString tst_Article::typed(const QString &node, const QString &command)
{
    std::unique_ptr<Terminal> &shell = m_shells[node];
    if (!shell) {
        shell = std::make_unique<Terminal>(LabFixture::program(),
                                           QStringList{u"shell"_s, u"--lab"_s, m_lab.name(), node});
        if (!shell->waitFor(Terminal::prompt()))
            return u"no shell: "_s + shell->pending();
    }
    return shell->answerTo(command);
}

void tst_Article::verifyShows(const QString &said, const QStringList &patterns)
{
    for (const QString &pattern : patterns) {
        const QRegularExpression expression(filled(pattern), QRegularExpression::MultilineOption);
        QVERIFY2(expression.isValid(), qPrintable(pattern));
        QVERIFY2(said.contains(expression),
                 qPrintable(u"missing: "_s + expression.pattern() + u"\nin:\n"_s + said));
    }
}

void tst_Article::commandSaysWhatTheArticleSays()
{
    QFETCH(const QString, node);
    QFETCH(const QString, command);
    QFETCH(const QStringList, patterns);

    verifyShows(typed(node, filled(command)), patterns);
    if (QTest::currentTestFailed())
        return;
    const Outcome executed = m_lab.shell(node, filled(command));

    VERIFY_DONE(executed);
    verifyShows(QString::fromUtf8(executed.output), patterns);
}

void tst_Article::nodeSeesTheTunnelWithTcpdump()
{
    Terminal shell(LabFixture::program(),
                   {u"shell"_s, u"--lab"_s, m_lab.name(), u"compute-0"_s});
    QVERIFY(shell.waitFor(Terminal::prompt()));

    shell.type("sudo tcpdump -vvv -i eth0 udp port 4789\n");
    QVERIFY2(shell.waitFor(QRegularExpression(u"listening on eth0, link-type EN10MB"_s)),
             qPrintable(shell.pending()));
    QCOMPARE(m_lab.answers(u"vm-1"_s, u"vm-2"_s), 2);

    QVERIFY2(shell.waitFor(QRegularExpression(u"VXLAN, flags \\[I\\] \\(0x08\\), vni 22\nIP "_s)),
             qPrintable(shell.pending()));
    shell.type("\x03");
    QVERIFY2(shell.waitFor(QRegularExpression(u"packets captured"_s)), qPrintable(shell.pending()));
    shell.type("exit\n");
    QCOMPARE(shell.exitStatus(), 0);
}

void tst_Article::applyingAgainChangesNothing()
{
    const Outcome again = m_lab.applyFile(QStringLiteral(EXAMPLES_FOLDER "/article.yaml"));

    VERIFY_DONE(again);
    QCOMPARE(again.json().value(u"created"_s).toInt(-1), 0);
    QCOMPARE(again.json().value(u"changed"_s).toInt(-1), 0);
    QCOMPARE(again.json().value(u"removed"_s).toInt(-1), 0);
    QVERIFY(again.json().value(u"unchanged"_s).toInt() > 0);
}

void tst_Article::destroyLeavesNothing()
{
    m_shells.clear();

    QCOMPARE(m_lab.end(), QString());
}

QTEST_GUILESS_MAIN(tst_Article)
#include "tst_article.moc"
