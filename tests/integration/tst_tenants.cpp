// SPDX-License-Identifier: GPL-3.0-or-later
// Two tenants with the same CIDR, the same addresses, and even a MAC in common: each reaches its own,
// and no frame of the one is ever seen by a machine of the other.
#include "tests/support/capture.h"

using namespace Qt::StringLiterals;
using overlab::testing::Capture;
using overlab::testing::LabFixture;
using overlab::testing::Outcome;

namespace {

QByteArray tenant(const QByteArray &name, const QByteArray &sign)
{
    return QByteArray(R"(  - name: NAME
    networks:
      - {name: inside, subnets: [{cidr: 10.0.0.0/24, gateway: 10.0.0.254, dhcp: {address: 10.0.0.2}}]}
      - {name: second, subnets: [{cidr: 10.0.9.0/24, gateway: 10.0.9.254}]}
    routers:
      - {name: router, interfaces: [inside, second]}
    vms:
      - {name: a, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.10, mac: "fa:16:3e:SIGN:00:0a"}]}
      - {name: same, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.11, mac: "fa:16:3e:SIGN:00:0b"}]}
      - {name: across, type: namespace, node: compute-1, interfaces: [{network: inside, address: 10.0.0.12, mac: "fa:16:3e:SIGN:00:0c"}]}
      - {name: twin, type: namespace, node: compute-1, interfaces: [{network: inside, address: 10.0.0.13, mac: "fa:16:3e:cc:00:0d"}]}
      - {name: routed, type: namespace, node: compute-1, interfaces: [{network: second, address: 10.0.9.10, mac: "fa:16:3e:SIGN:00:0e"}]}
)").replace("NAME", name).replace("SIGN", sign);
}

QByteArray design()
{
    return R"(overlab: 1
name: tenants
nodes:
  - {name: control-0, roles: [network]}
  - {name: compute-0, roles: [compute]}
  - {name: compute-1, roles: [compute]}
tenants:
)" + tenant("red", "aa") + tenant("green", "bb");
}

} // namespace

class tst_Tenants : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void reachesItsOwnAndNobodySees_data();
    void reachesItsOwnAndNobodySees();
    void destroyLeavesNothing();

private:
    LabFixture m_lab{u"tenants"_s};
};

void tst_Tenants::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    VERIFY_DONE(m_lab.apply(design()));
}

void tst_Tenants::reachesItsOwnAndNobodySees_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("sign"); ///< in the MACs of the one who sends

    QTest::newRow("red") << u"red"_s << u"green"_s << u"fa:16:3e:aa:"_s;
    QTest::newRow("green") << u"green"_s << u"red"_s << u"fa:16:3e:bb:"_s;
}

void tst_Tenants::reachesItsOwnAndNobodySees()
{
    QFETCH(const QString, from);
    QFETCH(const QString, other);
    QFETCH(const QString, sign);
    const QStringList frames{u"-e"_s, u"-i"_s, u"eth0"_s};
    const QStringList machines{u"same"_s, u"across"_s, u"twin"_s, u"routed"_s};
    std::vector<std::unique_ptr<Capture>> own;
    std::vector<std::unique_ptr<Capture>> foreign;
    for (const QString &machine : machines) {
        own.push_back(std::make_unique<Capture>(m_lab, from + u'/' + machine, frames));
        foreign.push_back(std::make_unique<Capture>(m_lab, other + u'/' + machine, frames));
        QVERIFY(own.back()->isListening() && foreign.back()->isListening());
    }

    const QStringList addresses{u"10.0.0.11"_s, u"10.0.0.12"_s, u"10.0.0.13"_s, u"10.0.9.10"_s};
    for (int index = 0; index < addresses.size(); ++index) {
        const QString address = addresses.at(index);
        QCOMPARE(m_lab.answers(from + u"/a"_s, address), 2);
        QVERIFY2(own.at(size_t(index))->sees(u"> %1: ICMP echo request"_s.arg(address)), qPrintable(address));
    }
    // An address that nobody has: its ARP goes to all of the network, and to none beyond it.
    m_lab.exec(from + u"/a"_s, {u"ping"_s, u"-c"_s, u"1"_s, u"-W"_s, u"1"_s, u"10.0.0.99"_s});
    for (int index = 0; index < 3; ++index)
        QVERIFY(own.at(size_t(index))->sees(u"who-has 10.0.0.99 tell 10.0.0.10"_s));

    // What the other tenant's own frames end: nothing of ours can come any more.
    for (const QString &address : addresses)
        QCOMPARE(m_lab.answers(other + u"/a"_s, address), 2);
    for (size_t index = 0; index < foreign.size(); ++index) {
        QVERIFY(foreign.at(index)->sees(u"> %1: ICMP echo request"_s.arg(addresses.at(int(index)))));
        const QString seen = foreign.at(index)->stop();
        QVERIFY2(!seen.contains(sign), qPrintable(seen));
        QVERIFY2(!seen.contains(u"10.0.0.99"_s), qPrintable(seen));
        QCOMPARE(seen.count(u"ICMP echo request"_s), 2); // its own, and no more
    }
}

void tst_Tenants::destroyLeavesNothing()
{
    QCOMPARE(m_lab.end(), QString());
}

QTEST_GUILESS_MAIN(tst_Tenants)
#include "tst_tenants.moc"
