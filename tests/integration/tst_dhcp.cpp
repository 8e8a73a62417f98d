// SPDX-License-Identifier: GPL-3.0-or-later
// What the DHCP server of a network hands out, to whom, and what it keeps: files, options and leases
// as Neutron has them.
#include "tests/support/labfixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using overlab::testing::eventually;
using overlab::testing::LabFixture;
using overlab::testing::linesOf;
using overlab::testing::Outcome;

namespace {

const QByteArray design = R"(overlab: 1
name: dhcp
nodes:
  - {name: node-0, roles: [network, compute]}
  - {name: node-1, roles: [compute]}
tenants:
  - name: red
    networks:
      - name: net-1
        mtu: 1400
        subnets:
          - cidr: 10.0.1.0/24
            gateway: 10.0.1.254
            dhcp: {address: 10.0.1.1, pool: 10.0.1.100-10.0.1.102, lease: 3600}
            dns: [10.0.1.1, 192.0.2.53]
            routes: [{to: 172.20.0.0/16, via: 10.0.1.7}]
      - {name: plain, subnets: [{cidr: 10.0.2.0/24, gateway: 10.0.2.254, dhcp: {address: 10.0.2.1}}]}
      - {name: bare, subnets: [{cidr: 10.0.3.0/24, gateway: none, dhcp: false}]}
    vms:
      - {name: given, type: namespace, node: node-0, interfaces: [{network: net-1, address: 10.0.1.50, mac: "fa:16:3e:00:00:50"}]}
      - {name: drawn-1, type: namespace, node: node-1, interfaces: [{network: net-1, mac: "fa:16:3e:00:01:00"}]}
      - {name: drawn-2, type: namespace, node: node-0, interfaces: [{network: net-1, mac: "fa:16:3e:00:01:01"}]}
      - {name: plain-1, type: namespace, node: node-1, interfaces: [{network: plain, address: 10.0.2.50}]}
      - {name: bare-1, type: namespace, node: node-0, interfaces: [{network: bare, address: 10.0.3.50}]}
      - {name: bare-2, type: namespace, node: node-1, interfaces: [{network: bare}]}
)";

} // namespace

class tst_Dhcp : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void addressesAreThoseOfTheDesign_data();
    void addressesAreThoseOfTheDesign();
    void optionsReachTheGuest();
    void classlessRoutesCarryTheDefaultRoute();
    void leasesAreAsNeutronsFileHasThem();
    void namesResolve();
    void strangersMacGetsNoLease();
    void newMachineIsServedWithoutARestart();
    void leasesOutliveTheServer();
    void anAddressGoesToItsNextOwner();
    void fullPoolIsAnError();
    void destroyLeavesNothing();

private:
    QByteArray file(const QString &network, const QString &name) const;
    QByteArray guest(const QString &machine, const QString &script) const;
    /// What udhcpc says when it asks with \a arguments and sets nothing.
    QByteArray asked(const QString &machine, const QString &arguments = {}) const;

    LabFixture m_lab{u"dhcp"_s};
};

void tst_Dhcp::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    const Outcome applied = m_lab.apply(design);
    VERIFY_DONE(applied);
    QVERIFY2(applied.json().value(u"problems"_s).toArray().isEmpty(), applied.said().constData());
}

QByteArray tst_Dhcp::file(const QString &network, const QString &name) const
{
    const QString uuid = m_lab.network(network).value(u"namespace"_s).toString().mid(6);
    return m_lab.exec(u"node-0"_s, {u"cat"_s, u"/var/lib/neutron/dhcp/"_s + uuid + u'/' + name}).output;
}

QByteArray tst_Dhcp::guest(const QString &machine, const QString &script) const
{
    const Outcome outcome = m_lab.shell(machine, script);
    return outcome.output + outcome.errors;
}

QByteArray tst_Dhcp::asked(const QString &machine, const QString &arguments) const
{
    return guest(machine, u"printf '#!/bin/sh\\nenv\\n' > /tmp/say; chmod +x /tmp/say; "
                          "busybox udhcpc -f -n -q -t 3 -T 1 -s /tmp/say -i eth0 "_s + arguments);
}

void tst_Dhcp::addressesAreThoseOfTheDesign_data()
{
    QTest::addColumn<QString>("machine");
    QTest::addColumn<QByteArray>("address");

    QTest::newRow("given, outside the pool") << u"given"_s << QByteArray("10.0.1.50/24");
    QTest::newRow("lowest of the pool") << u"drawn-1"_s << QByteArray("10.0.1.100/24");
    QTest::newRow("next of the pool") << u"drawn-2"_s << QByteArray("10.0.1.101/24");
    QTest::newRow("on the other network") << u"plain-1"_s << QByteArray("10.0.2.50/24");
    QTest::newRow("no DHCP, given") << u"bare-1"_s << QByteArray("10.0.3.50/24");
    QTest::newRow("no DHCP, lowest free") << u"bare-2"_s << QByteArray("10.0.3.1/24");
}

void tst_Dhcp::addressesAreThoseOfTheDesign()
{
    QFETCH(const QString, machine);
    QFETCH(const QByteArray, address);

    const QByteArray shown = guest(machine, u"ip -4 -o addr show dev eth0"_s);

    QVERIFY2(shown.contains("inet " + address + ' '), shown.constData());
    QCOMPARE(m_lab.machine(machine).value(u"interfaces"_s)[0][u"address"_s].toString().toLatin1(),
             address.split('/').first());
    QCOMPARE(shown.count("inet "), 1);
}

void tst_Dhcp::optionsReachTheGuest()
{
    const QByteArray options = asked(u"plain-1"_s, u"-O router -O mtu"_s);

    QVERIFY2(options.contains("\nrouter=10.0.2.254\n"), options.constData());
    QVERIFY2(options.contains("\nmtu=1450\n"), options.constData());
    QVERIFY2(options.contains("\nlease=86400\n"), options.constData());
    QVERIFY2(options.contains("\nserverid=10.0.2.1\n"), options.constData());
    QVERIFY2(options.contains("\ndns=10.0.2.1\n"), options.constData()); // none given: the server itself
    QVERIFY2(options.contains("\ndomain=openstacklocal\n"), options.constData());
    QVERIFY(guest(u"plain-1"_s, u"ip route"_s).contains("default via 10.0.2.254 dev eth0"));
    QVERIFY(guest(u"given"_s, u"ip link show eth0"_s).contains(" mtu 1400 "));
    const QByteArray resolver = guest(u"given"_s, u"cat /etc/resolv.conf"_s);
    QVERIFY2(resolver.contains("nameserver 10.0.1.1\nnameserver 192.0.2.53\n"), resolver.constData());
    QVERIFY2(resolver.contains("search openstacklocal\n"), resolver.constData());
}

void tst_Dhcp::classlessRoutesCarryTheDefaultRoute()
{
    const QByteArray options = asked(u"given"_s, u"-O 121 -O staticroutes"_s);
    QVERIFY2(options.contains("172.20.0.0/16 10.0.1.7"), options.constData());
    QVERIFY2(options.contains("0.0.0.0/0 10.0.1.254"), options.constData());
    QVERIFY2(options.contains("\nlease=3600\n"), options.constData());

    const QByteArray routes = guest(u"given"_s, u"ip route"_s);

    QVERIFY2(routes.contains("172.20.0.0/16 via 10.0.1.7 dev eth0"), routes.constData());
    QVERIFY2(routes.contains("default via 10.0.1.254 dev eth0"), routes.constData());
}

void tst_Dhcp::leasesAreAsNeutronsFileHasThem()
{
    const QString leases = QString::fromUtf8(file(u"net-1"_s, u"leases"_s));
    const auto has = [&](const QString &pattern) {
        return leases.contains(QRegularExpression(pattern, QRegularExpression::MultilineOption));
    };

    QVERIFY2(has(uR"(^\d{10} fa:16:3e:00:00:50 10\.0\.1\.50 host-10-0-1-50 \S+$)"_s), qPrintable(leases));
    QVERIFY2(has(uR"(^\d{10} fa:16:3e:00:01:00 10\.0\.1\.100 host-10-0-1-100 \S+$)"_s), qPrintable(leases));
    QVERIFY2(has(uR"(^\d{10} fa:16:3e:\S+ 10\.0\.1\.1 host-10-0-1-1 \*$)"_s), qPrintable(leases));
    const QByteArray hosts = file(u"net-1"_s, u"host"_s);
    QVERIFY2(hosts.contains("fa:16:3e:00:00:50,host-10-0-1-50.openstacklocal,10.0.1.50\n"), hosts.constData());
    const QByteArray more = file(u"net-1"_s, u"addn_hosts"_s);
    QVERIFY2(more.contains("10.0.1.50\thost-10-0-1-50.openstacklocal host-10-0-1-50\n"), more.constData());
}

void tst_Dhcp::namesResolve()
{
    for (const QString &name : {u"host-10-0-1-100"_s, u"host-10-0-1-100.openstacklocal"_s}) {
        const QByteArray answer = guest(u"given"_s, u"busybox nslookup %1 10.0.1.1"_s.arg(name));
        QVERIFY2(answer.contains("10.0.1.100"), answer.constData());
    }
    const QByteArray reverse = guest(u"given"_s, u"busybox nslookup 10.0.1.100 10.0.1.1"_s);
    QVERIFY2(reverse.contains("host-10-0-1-100.openstacklocal"), reverse.constData());
}

void tst_Dhcp::strangersMacGetsNoLease()
{
    const QByteArray before = file(u"net-1"_s, u"leases"_s);
    // In the server's own network, past all anti-spoofing: a device with a MAC that nobody registered.
    const Outcome made = m_lab.shell(
        u"node-0"_s, u"ovs-vsctl add-port br-int stranger tag=%1 -- set Interface stranger type=internal && "
                     "ip link set stranger address fa:16:3e:99:99:99 up"_s
                         .arg(m_lab.network(u"net-1"_s).value(u"localVlan"_s)[u"node-0"_s].toInt()));
    VERIFY_DONE(made);

    const Outcome refused = m_lab.shell(
        u"node-0"_s, u"busybox udhcpc -f -n -q -t 3 -T 1 -s /bin/true -i stranger"_s);
    // The same place with a MAC that is registered gets its address: the way there is open. Its owner is
    // off meanwhile: two with the same MAC would take each other's answers.
    VERIFY_DONE(m_lab.run({u"stop"_s, u"given"_s}));
    const Outcome served = m_lab.shell(
        u"node-0"_s, u"ip link set stranger down; ip link set stranger address fa:16:3e:00:00:50 up; "
                     "busybox udhcpc -f -n -q -t 5 -T 1 -s /bin/true -i stranger"_s);
    VERIFY_DONE(m_lab.shell(u"node-0"_s, u"ovs-vsctl del-port br-int stranger"_s));
    VERIFY_DONE(m_lab.run({u"start"_s, u"given"_s}));

    QVERIFY2(refused.status != 0, refused.said().constData());
    QVERIFY2(!(refused.output + refused.errors).contains("lease of"), refused.said().constData());
    QVERIFY2((served.output + served.errors).contains("10.0.1.50"), served.said().constData());
    QVERIFY(!file(u"net-1"_s, u"leases"_s).contains("fa:16:3e:99:99:99"));
    QCOMPARE(linesOf(before).size(), linesOf(file(u"net-1"_s, u"leases"_s)).size());
}

void tst_Dhcp::newMachineIsServedWithoutARestart()
{
    const QByteArray pid = file(u"net-1"_s, u"pid"_s);
    QVERIFY(!pid.trimmed().isEmpty());

    VERIFY_DONE(m_lab.apply(design + "      - {name: late, type: namespace, node: node-1, interfaces: [{network: net-1}]}\n"));

    const QByteArray shown = guest(u"late"_s, u"ip -4 -o addr show dev eth0"_s);
    QVERIFY2(shown.contains("inet 10.0.1.102/24 "), shown.constData());
    QCOMPARE(file(u"net-1"_s, u"pid"_s), pid);
    VERIFY_DONE(m_lab.apply(design));
    QCOMPARE(file(u"net-1"_s, u"pid"_s), pid);
    QVERIFY(!file(u"net-1"_s, u"host"_s).contains("10.0.1.102"));
}

void tst_Dhcp::leasesOutliveTheServer()
{
    const QStringList before = linesOf(file(u"net-1"_s, u"leases"_s));
    const QByteArray pid = file(u"net-1"_s, u"pid"_s).trimmed();

    VERIFY_DONE(m_lab.exec(u"node-0"_s, {u"kill"_s, QString::fromLatin1(pid)}));

    QVERIFY(eventually(10000, [&] {
        const QByteArray now = file(u"net-1"_s, u"pid"_s).trimmed();
        return !now.isEmpty() && now != pid;
    }));
    const QStringList after = linesOf(file(u"net-1"_s, u"leases"_s));
    for (const QString &line : before)
        QVERIFY2(after.contains(line), qPrintable(line));
    const QByteArray renewed = asked(u"given"_s, u"-r 10.0.1.50"_s);
    QVERIFY2(renewed.contains("\nip=10.0.1.50\n"), renewed.constData());
}

void tst_Dhcp::anAddressGoesToItsNextOwner()
{
    QByteArray line;
    for (const QByteArray &each : design.split('\n')) {
        if (each.contains("name: given"))
            line = each;
    }
    const QByteArray next = QByteArray(line).replace("name: given", "name: next").replace("00:50", "00:51");

    for (const QByteArray &owner : {next, line, next, line}) {
        const Outcome applied = m_lab.apply(QByteArray(design).replace(line, owner));
        VERIFY_DONE(applied);
        QVERIFY2(applied.json().value(u"problems"_s).toArray().isEmpty(), applied.said().constData());
        const QString name = owner == line ? u"given"_s : u"next"_s;
        const QByteArray shown = guest(name, u"ip -4 -o addr show dev eth0"_s);
        QVERIFY2(shown.contains("inet 10.0.1.50/24 "), shown.constData());
    }
}

void tst_Dhcp::fullPoolIsAnError()
{
    QByteArray more;
    for (const char *name : {"x", "y"})
        more += QByteArray("      - {name: ") + name + ", type: namespace, node: node-0, interfaces: [{network: net-1}]}\n";
    const QJsonObject before = m_lab.stillStatus();

    const Outcome refused = m_lab.apply(design + more);

    QVERIFY2(refused.status == 3 || refused.status == 1, refused.said().constData());
    QVERIFY2(refused.errors.contains("red/y") || refused.errors.contains("pool")
                 || refused.errors.contains("address"),
             refused.said().constData());
    QCOMPARE(m_lab.stillStatus(), before);
}

void tst_Dhcp::destroyLeavesNothing()
{
    QCOMPARE(m_lab.end(), QString());
}

QTEST_GUILESS_MAIN(tst_Dhcp)
#include "tst_dhcp.moc"
