// SPDX-License-Identifier: GPL-3.0-or-later
// The metadata service as guests meet it: at 169.254.169.254, through their router or the DHCP server
// of their network, with busybox, with cloud-init's own code, and from a virtual machine.
#include "tests/support/labfixture.h"

#include <QFile>
#include <QJsonDocument>

#include <signal.h>

using namespace Qt::StringLiterals;
using overlab::testing::eventually;
using overlab::testing::LabFixture;
using overlab::testing::Outcome;

namespace {

/// Red's networks are behind a router, alone without a gateway, alone with one, and without DHCP;
/// green's is red's again. The router "unused" has a namespace, but nobody who could ask.
constexpr auto baseDesign = R"(overlab: 1
name: metadata
settings: {domain: lab.example}
nodes:
  - {name: control-0, roles: [network]}
  - {name: compute-0, roles: [compute]}
external: [{name: public, cidr: 100.64.1.0/24, gateway: 100.64.1.254}]
tenants:
  - name: red
    networks:
      - {name: routed, subnets: [{cidr: 10.0.0.0/24, dns: [192.0.2.53], dhcp: {address: 10.0.0.2}}]}
      - {name: closed, subnets: [{cidr: 10.0.1.0/24, gateway: none, dhcp: {address: 10.0.1.2}}]}
      - {name: alone, subnets: [{cidr: 10.0.2.0/24, dhcp: {address: 10.0.2.2}}]}
      - {name: quiet, subnets: [{cidr: 10.0.3.0/24, dhcp: false}]}
    routers:
      - {name: way-out, interfaces: [routed, quiet], external: {network: public, address: 100.64.1.10}}
      - {name: unused}
    vms:
      - name: a
        type: namespace
        user-data: "#cloud-config\n# first"
        ssh-keys: [ssh-ed25519 AAAAC3NzaC1lZDI1NTE5 me@home, ssh-rsa AAAAB3NzaC1yc2E]
        interfaces: [{network: routed, address: 10.0.0.10, floating-ip: 100.64.1.20}]
      - {name: b, type: namespace, interfaces: [{network: routed, address: 10.0.0.11}]}
      - {name: c, type: namespace, interfaces: [{network: closed, address: 10.0.1.10}]}
      - {name: d, type: namespace, interfaces: [{network: alone, address: 10.0.2.10, port-security: false}]}
      - {name: e, type: namespace, interfaces: [{network: quiet, address: 10.0.3.10}]}
      - {name: full, memory: 96MiB, user-data: booted, interfaces: [{network: closed, address: 10.0.1.20}]}
  - name: green
    networks: [{name: routed, subnets: [{cidr: 10.0.0.0/24, dhcp: {address: 10.0.0.2}}]}]
    vms: [{name: a, type: namespace, user-data: green, interfaces: [{network: routed, address: 10.0.0.10}]}]
)";

const QString root = u"http://169.254.169.254"_s;
const QString hostNamePath = u"/latest/meta-data/hostname"_s;
const QString userDataPath = u"/latest/user-data"_s;

} // namespace

class tst_Metadata : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void secondApply_changesNothing();
    void lease_saysWhereToAsk_data();
    void lease_saysWhereToAsk();
    void guest_hearsAboutItself_data();
    void guest_hearsAboutItself();
    void guest_hearsNothingOfOthers();
    void virtualMachine_hearsAboutItself();
    void cloudInit_readsIt();
    void servicesPort_isClosed_data();
    void servicesPort_isClosed();
    void servicesPort_isOpenWithoutTheRule();
    void userData_changesWithoutARebuild();
    void killedEngine_answersAgain();
    void routerMadeAgain_isServed();
    void networkThatGetsARouter_isServedAtOnce();
    void takenPort_isSaid();
    void destroyLeavesNothing();

private:
    /// The body, or what was said instead.
    QByteArray get(const QString &machine, const QString &path, const QString &options = {}) const;
    /// Whether a TCP connection from \a place to \a address comes about.
    bool connects(const QString &place, const QString &address, int port) const;

    LabFixture m_lab{u"metadata"_s};
};

void tst_Metadata::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    const Outcome applied = m_lab.apply(baseDesign);
    VERIFY_DONE(applied);
    QVERIFY2(applied.json().value(u"problems"_s).toArray().isEmpty(), applied.said().constData());
}

QByteArray tst_Metadata::get(const QString &machine, const QString &path,
                             const QString &options) const
{
    const Outcome asked =
        m_lab.shell(machine, u"timeout 10 busybox wget -qO- %1 '%2%3'"_s.arg(options, root, path));
    return asked.status == 0 ? asked.output : asked.said();
}

bool tst_Metadata::connects(const QString &place, const QString &address, int port) const
{
    return m_lab.shell(place, u"timeout 2 busybox nc -w 1 %1 %2 </dev/null"_s.arg(address).arg(port)).status
        == 0;
}

void tst_Metadata::secondApply_changesNothing()
{
    const Outcome again = m_lab.apply(baseDesign);

    VERIFY_DONE(again);
    QCOMPARE(again.json().value(u"created"_s).toInt(-1), 0);
    QCOMPARE(again.json().value(u"changed"_s).toInt(-1), 0);
    QCOMPARE(again.json().value(u"removed"_s).toInt(-1), 0);
    QCOMPARE(m_lab.status().value(u"drift"_s).toArray(), QJsonArray());
}

void tst_Metadata::lease_saysWhereToAsk_data()
{
    QTest::addColumn<QString>("machine");
    QTest::addColumn<QByteArray>("way");
    QTest::addColumn<QByteArray>("defaultWay"); ///< empty: none

    QTest::newRow("router") << u"red/a"_s << QByteArray("via 10.0.0.1 ") << QByteArray("via 10.0.0.1 ");
    QTest::newRow("no gateway") << u"red/c"_s << QByteArray("via 10.0.1.2 ") << QByteArray();
    QTest::newRow("gateway without a router")
        << u"red/d"_s << QByteArray("via 10.0.2.2 ") << QByteArray("via 10.0.2.1 ");
    QTest::newRow("virtual machine") << u"red/full"_s << QByteArray("via 10.0.1.2 ") << QByteArray();
}

void tst_Metadata::lease_saysWhereToAsk()
{
    QFETCH(const QString, machine);
    QFETCH(const QByteArray, way);
    QFETCH(const QByteArray, defaultWay);

    const QByteArray routes = m_lab.shell(machine, u"ip route"_s).output;

    QVERIFY2(routes.contains("169.254.169.254 " + way), routes.constData());
    QCOMPARE(routes.contains("default"), !defaultWay.isEmpty());
    QVERIFY2(routes.contains("default " + defaultWay) || defaultWay.isEmpty(), routes.constData());
}

void tst_Metadata::guest_hearsAboutItself_data()
{
    QTest::addColumn<QString>("machine");
    QTest::addColumn<QByteArray>("hostName");
    QTest::addColumn<QByteArray>("address");

    QTest::newRow("through the router") << u"red/a"_s << QByteArray("a.lab.example") << QByteArray("10.0.0.10");
    QTest::newRow("its neighbour") << u"red/b"_s << QByteArray("b.lab.example") << QByteArray("10.0.0.11");
    QTest::newRow("no gateway") << u"red/c"_s << QByteArray("c.lab.example") << QByteArray("10.0.1.10");
    QTest::newRow("no router") << u"red/d"_s << QByteArray("d.lab.example") << QByteArray("10.0.2.10");
    QTest::newRow("no DHCP, by the router")
        << u"red/e"_s << QByteArray("e.lab.example") << QByteArray("10.0.3.10");
    QTest::newRow("the same address in another tenant")
        << u"green/a"_s << QByteArray("a.lab.example") << QByteArray("10.0.0.10");
}

void tst_Metadata::guest_hearsAboutItself()
{
    QFETCH(const QString, machine);
    QFETCH(const QByteArray, hostName);
    QFETCH(const QByteArray, address);

    QCOMPARE(get(machine, hostNamePath), hostName);
    QCOMPARE(get(machine, u"/latest/meta-data/local-ipv4"_s), address);
    const QJsonObject data =
        QJsonDocument::fromJson(get(machine, u"/openstack/latest/meta_data.json"_s)).object();
    QCOMPARE(data.value(u"name"_s).toString(), machine.section(u'/', 1));
}

void tst_Metadata::guest_hearsNothingOfOthers()
{
    QCOMPARE(get(u"red/a"_s, userDataPath), "#cloud-config\n# first");
    QCOMPARE(get(u"green/a"_s, userDataPath), "green");
    QVERIFY(get(u"red/b"_s, userDataPath).contains("404"));
    const QString lies = u"--header 'X-Forwarded-For: 10.0.0.10' --header 'X-Tenant-ID: red'"_s;
    QCOMPARE(get(u"red/b"_s, hostNamePath, lies), "b.lab.example");
    QVERIFY(get(u"red/b"_s, userDataPath, lies).contains("404"));
    QCOMPARE(get(u"red/a"_s, u"/latest/meta-data/public-ipv4"_s), "100.64.1.20");
    QCOMPARE(get(u"red/b"_s, u"/latest/meta-data/public-ipv4"_s), "");
    // A guest that the port's guard lets do it asks as somebody else, and gets the answer of nobody.
    const QString as = u"ip addr flush dev eth0; ip addr add 10.0.2.%1/24 dev eth0; ip route add default via "
                       "10.0.2.1; ip route add 169.254.169.254 via 10.0.2.2; "_s;
    const Outcome asked = m_lab.shell(
        u"red/d"_s, as.arg(99) + u"timeout 5 busybox wget -qO- %1/; "_s.arg(root) + as.arg(10));
    QVERIFY2(asked.said().contains("404"), asked.said().constData());
    QCOMPARE(get(u"red/d"_s, hostNamePath), "d.lab.example");
}

void tst_Metadata::virtualMachine_hearsAboutItself()
{
    QCOMPARE(get(u"red/full"_s, userDataPath), "booted");
    QCOMPARE(get(u"red/full"_s, hostNamePath), "full.lab.example");
    QCOMPARE(get(u"red/full"_s, u"/latest/meta-data/instance-id"_s), "i-00000001");
    // Else cloud-init in an image of one's own would not look for OpenStack.
    QCOMPARE(m_lab.shell(u"red/full"_s, u"cat /sys/class/dmi/id/product_name"_s).output, "OpenStack Nova\n");
}

void tst_Metadata::cloudInit_readsIt()
{
    const QString modules = QStringLiteral(CLOUD_INIT_FOLDER);
    if (!QFile::exists(modules + u"/complete"_s))
        QSKIP("cloud-init is not there: build the target cloud-init");
    if (!QFile::exists(u"/usr/bin/python3"_s))
        QSKIP("cloud-init needs Debian's Python (package python3)");

    const Outcome crawled = m_lab.exec(
        u"red/a"_s, {u"/usr/bin/python3"_s, u"-S"_s, u"-B"_s, QStringLiteral(CRAWL), modules});

    VERIFY_DONE(crawled);
    const QJsonObject found = crawled.json();
    const QJsonObject openStack = found.value(u"openstack"_s).toObject();
    QCOMPARE(openStack[u"version"].toInt(), 2);
    QCOMPARE(openStack[u"metadata"][u"name"].toString(), u"a"_s);
    QCOMPARE(openStack[u"metadata"][u"local-hostname"].toString(), u"a.lab.example"_s);
    QCOMPARE(openStack[u"userdata"].toString(), u"#cloud-config\n# first"_s);
    QCOMPARE(openStack[u"vendordata"].toObject(), QJsonObject());
    QCOMPARE(openStack[u"ec2-metadata"][u"local-ipv4"].toString(), u"10.0.0.10"_s);
    QCOMPARE(found[u"instance"], openStack[u"metadata"][u"uuid"]);
    QCOMPARE(found[u"keys"].toArray(), (QJsonArray{u"ssh-rsa AAAAB3NzaC1yc2E"_s, // key-1, then me@home
                                                   u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5 me@home"_s}));
    const QJsonArray network = found[u"network"][u"config"].toArray();
    const QString mac = m_lab.machine(u"a"_s)[u"interfaces"].toArray().first()[u"mac"].toString();
    QCOMPARE(network.at(0)[u"mac_address"].toString(), mac);
    QCOMPARE(network.at(0)[u"name"].toString(), u"eth0"_s); // looked up by the MAC
    QCOMPARE(network.at(0)[u"mtu"].toInt(), 1450);
    QCOMPARE(network.at(0)[u"subnets"].toArray(), (QJsonArray{QJsonObject{{u"type"_s, u"dhcp4"_s}}}));
    QCOMPARE(network.at(1)[u"address"].toString(), u"192.0.2.53"_s);
    const QJsonObject ec2 = found[u"ec2"].toObject();
    QCOMPARE(ec2[u"public-ipv4"].toString(), u"100.64.1.20"_s);
    QCOMPARE(ec2[u"public-keys"][u"me@home"].toString(), u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5 me@home"_s);
    QCOMPARE(ec2[u"placement"][u"availability-zone"].toString(), u"nova"_s);
    QCOMPARE(ec2[u"security-groups"].toString(), u"default"_s);
    QCOMPARE(found[u"ec2-user-data"].toString(), u"#cloud-config\n# first"_s);
}

void tst_Metadata::servicesPort_isClosed_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");

    QTest::newRow("the router's address") << u"red/a"_s << u"10.0.0.1"_s << 9697;
    QTest::newRow("the router's other address") << u"red/a"_s << u"10.0.3.1"_s << 9697;
    QTest::newRow("the router's way out") << u"red/a"_s << u"100.64.1.10"_s << 9697;
    QTest::newRow("the service's address") << u"red/a"_s << u"169.254.169.254"_s << 9697;
    QTest::newRow("the router as a web server") << u"red/a"_s << u"10.0.0.1"_s << 80;
    QTest::newRow("from outside") << u"outside"_s << u"100.64.1.10"_s << 9697;
    QTest::newRow("from outside, port 80") << u"outside"_s << u"100.64.1.10"_s << 80;
    QTest::newRow("the DHCP server") << u"red/c"_s << u"10.0.1.2"_s << 80;
}

void tst_Metadata::servicesPort_isClosed()
{
    QFETCH(const QString, place);
    QFETCH(const QString, address);
    QFETCH(const int, port);

    QVERIFY(!connects(place, address, port));
}

/// That the test above could fail.
void tst_Metadata::servicesPort_isOpenWithoutTheRule()
{
    const QString rule = u"iptables -%1 neutron-l3-agent-INPUT -p tcp -m tcp --dport 9697 -j DROP"_s;
    VERIFY_DONE(m_lab.shell(u"red/way-out"_s, rule.arg(u"D"_s)));

    const bool fromGuest = connects(u"red/a"_s, u"10.0.0.1"_s, 9697);
    const bool fromOutside = connects(u"outside"_s, u"100.64.1.10"_s, 9697);

    VERIFY_DONE(m_lab.shell(u"red/way-out"_s, rule.arg(u"A"_s)));
    QVERIFY(fromGuest && fromOutside);
    QVERIFY(!connects(u"red/a"_s, u"10.0.0.1"_s, 9697));
}

void tst_Metadata::userData_changesWithoutARebuild()
{
    const auto born = [this](const QString &machine) {
        return m_lab.shell(machine, u"readlink /proc/self/ns/net; cat /proc/sys/kernel/random/boot_id"_s).output;
    };
    const QByteArray light = born(u"red/a"_s);
    const QByteArray full = born(u"red/full"_s);
    QByteArray changed(baseDesign);
    changed.replace("# first", "# second").replace("booted", "still up").replace("me@home", "you@home");

    const Outcome applied = m_lab.apply(changed);

    VERIFY_DONE(applied);
    QCOMPARE(applied.json().value(u"created"_s).toInt(-1), 0);
    QCOMPARE(applied.json().value(u"changed"_s).toInt(-1), 0);
    QCOMPARE(applied.json().value(u"removed"_s).toInt(-1), 0);
    QCOMPARE(get(u"red/a"_s, userDataPath), "#cloud-config\n# second");
    QCOMPARE(get(u"red/full"_s, userDataPath), "still up");
    QCOMPARE(get(u"red/a"_s, u"/latest/meta-data/public-keys/"_s), "0=you@home\n1=key-1");
    QCOMPARE(born(u"red/a"_s), light);
    QCOMPARE(born(u"red/full"_s), full);
    VERIFY_DONE(m_lab.apply(baseDesign));
    QCOMPARE(get(u"red/a"_s, userDataPath), "#cloud-config\n# first");
}

void tst_Metadata::killedEngine_answersAgain()
{
    const pid_t engine = m_lab.enginePid();
    QCOMPARE(get(u"red/a"_s, hostNamePath), "a.lab.example"); // its connection is still known then
    QCOMPARE(get(u"red/c"_s, hostNamePath), "c.lab.example");

    QVERIFY(engine > 0 && kill(engine, SIGKILL) == 0);

    QVERIFY(eventually(10000, [&] { return m_lab.enginePid() > 0 && m_lab.enginePid() != engine; }));
    QTRY_COMPARE(get(u"red/a"_s, hostNamePath), "a.lab.example");
    QTRY_COMPARE(get(u"red/c"_s, hostNamePath), "c.lab.example");
    QCOMPARE(get(u"red/full"_s, userDataPath), "booted");
    QCOMPARE(m_lab.status().value(u"state"_s).toString(), u"running"_s);
}

void tst_Metadata::routerMadeAgain_isServed()
{
    // The same name, another namespace.
    QByteArray without(baseDesign);
    without.replace("      - {name: way-out, interfaces: [routed, quiet], external: {network: public, address: 100.64.1.10}}\n", "");
    without.replace(", floating-ip: 100.64.1.20", "");
    VERIFY_DONE(m_lab.apply(without));
    QVERIFY(get(u"red/e"_s, hostNamePath) != "e.lab.example");
    QCOMPARE(get(u"red/c"_s, hostNamePath), "c.lab.example");

    VERIFY_DONE(m_lab.apply(baseDesign));

    QCOMPARE(get(u"red/a"_s, hostNamePath), "a.lab.example");
    QCOMPARE(get(u"red/e"_s, hostNamePath), "e.lab.example");
}

void tst_Metadata::networkThatGetsARouter_isServedAtOnce()
{
    // Its guests keep the route of their leases.
    QByteArray routed(baseDesign);
    routed.replace("interfaces: [routed, quiet]", "interfaces: [routed, quiet, alone]");

    VERIFY_DONE(m_lab.apply(routed));

    QVERIFY(m_lab.shell(u"red/d"_s, u"ip route"_s).output.contains("169.254.169.254 via 10.0.2.2 "));
    QCOMPARE(get(u"red/d"_s, hostNamePath), "d.lab.example");
    VERIFY_DONE(m_lab.shell(u"red/d"_s, u"ip route replace 169.254.169.254 via 10.0.2.1"_s)); // as the next
    QCOMPARE(get(u"red/d"_s, hostNamePath), "d.lab.example");
    VERIFY_DONE(m_lab.shell(u"red/d"_s, u"ip route replace 169.254.169.254 via 10.0.2.2"_s));
    VERIFY_DONE(m_lab.apply(baseDesign));
    QCOMPARE(get(u"red/d"_s, hostNamePath), "d.lab.example");
}

void tst_Metadata::takenPort_isSaid()
{
    const auto squatter =
        m_lab.start({u"exec"_s, u"red/unused"_s, u"--"_s, u"busybox"_s, u"nc"_s, u"-l"_s, u"-p"_s, u"9697"_s});
    QVERIFY(eventually(10000, [&] {
        return m_lab.shell(u"red/unused"_s, u"ss -Hltn"_s).output.contains(":9697 ");
    }));
    QByteArray used(baseDesign);
    used.replace("{name: unused}", "{name: unused, interfaces: [{network: alone, address: 10.0.2.9}]}");

    const Outcome applied = m_lab.apply(used);

    VERIFY_DONE(applied); // a warning
    const QJsonObject problem = applied.json().value(u"problems"_s).toArray().first().toObject();
    QCOMPARE(problem.value(u"code"_s).toString(), u"metadata-failed"_s);
    QCOMPARE(problem.value(u"object"_s).toString(), u"red/unused"_s);
    QVERIFY2(applied.said().contains("EADDRINUSE"), applied.said().constData());
    QCOMPARE(get(u"red/a"_s, hostNamePath), "a.lab.example");
    squatter->terminate();
    QVERIFY(squatter->waitForFinished(10000));
    QVERIFY(m_lab.apply(used).json().value(u"problems"_s).toArray().isEmpty());
    VERIFY_DONE(m_lab.apply(baseDesign));
}

void tst_Metadata::destroyLeavesNothing()
{
    QCOMPARE(m_lab.end(), QString());
}

QTEST_GUILESS_MAIN(tst_Metadata)
#include "tst_metadata.moc"
