// SPDX-License-Identifier: GPL-3.0-or-later
// The example two-tenants.yaml: red and green with the same addresses, each with its own way out, and
// what red's groups say of its web server.
#include "tests/support/capture.h"
#include "tests/support/guesttraffic.h"

using namespace Qt::StringLiterals;
namespace traffic = overlab::testing::traffic;
using overlab::testing::Capture;
using overlab::testing::LabFixture;
using overlab::testing::Outcome;

class tst_TwoTenants : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sameAddresses_neverMeet();
    void floatingAddress_answersFromOutside();
    void webServer_answersAsItsGroupsSay_data();
    void webServer_answersAsItsGroupsSay();
    void outside_seesTheRouters_data();
    void outside_seesTheRouters();
    void destroyLeavesNothing();

private:
    LabFixture m_lab{u"tenants-2"_s};
};

void tst_TwoTenants::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    VERIFY_DONE(m_lab.applyFile(QStringLiteral(EXAMPLES_FOLDER "/two-tenants.yaml")));
    QVERIFY(traffic::install(m_lab));
    for (const QString &guest : {u"red/a"_s, u"green/a"_s})
        QVERIFY(traffic::serve(m_lab, guest, {u"tcp:80"_s, u"tcp:22"_s}));
}

void tst_TwoTenants::sameAddresses_neverMeet()
{
    Capture green(m_lab, u"green/b"_s, {u"-i"_s, u"eth0"_s, u"icmp"_s});
    Capture red(m_lab, u"red/b"_s, {u"-i"_s, u"eth0"_s, u"icmp"_s});
    QVERIFY(green.isListening() && red.isListening());

    QCOMPARE(m_lab.answers(u"red/a"_s, u"10.0.0.11"_s, 2), 2);
    QVERIFY(red.sees(u"10.0.0.10 > 10.0.0.11: ICMP echo request"_s));
    QVERIFY2(!green.text().contains(u"ICMP"_s), qPrintable(green.text()));

    QCOMPARE(m_lab.answers(u"green/a"_s, u"10.0.0.11"_s, 3), 3);
    QVERIFY(green.sees(u"10.0.0.10 > 10.0.0.11: ICMP echo request"_s));
    QCOMPARE(red.stop().count(u"echo request"_s), 2);
}

void tst_TwoTenants::floatingAddress_answersFromOutside()
{
    QCOMPARE(m_lab.answers(u"outside"_s, u"100.64.1.20"_s, 2), 2);
}

void tst_TwoTenants::webServer_answersAsItsGroupsSay_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("expected");

    QTest::newRow("its port, from outside") << u"outside"_s << u"100.64.1.20"_s << 80 << u"answered"_s;
    QTest::newRow("another port, from outside") << u"outside"_s << u"100.64.1.20"_s << 22 << u"silent"_s;
    QTest::newRow("its port, from c by the floating address") << u"red/c"_s << u"100.64.1.20"_s << 80 << u"answered"_s;
    QTest::newRow("another port, from c by the floating address") << u"red/c"_s << u"100.64.1.20"_s << 22 << u"silent"_s;
    QTest::newRow("another port, from c, a member of default") << u"red/c"_s << u"10.0.0.10"_s << 22 << u"answered"_s;
    QTest::newRow("green's own server") << u"green/b"_s << u"10.0.0.10"_s << 22 << u"answered"_s;
    QTest::newRow("red's server, from green") << u"green/b"_s << u"100.64.1.20"_s << 80 << u"answered"_s;
    QTest::newRow("red's other port, from green") << u"green/b"_s << u"100.64.1.20"_s << 22 << u"silent"_s;
}

void tst_TwoTenants::webServer_answersAsItsGroupsSay()
{
    QFETCH(const QString, from);
    QFETCH(const QString, address);
    QFETCH(const int, port);
    QFETCH(const QString, expected);

    QCOMPARE(traffic::ask(m_lab, from, u"tcp"_s, address, port), expected);
}

void tst_TwoTenants::outside_seesTheRouters_data()
{
    QTest::addColumn<QString>("machine");
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<QString>("router");

    QTest::newRow("red") << u"red/b"_s << u"100.64.1.254"_s << u"red/way-out"_s;
    QTest::newRow("red, another network") << u"red/c"_s << u"100.64.1.254"_s << u"red/way-out"_s;
    QTest::newRow("green") << u"green/b"_s << u"203.0.113.1"_s << u"green/way-out"_s;
}

void tst_TwoTenants::outside_seesTheRouters()
{
    QFETCH(const QString, machine);
    QFETCH(const QString, gateway);
    QFETCH(const QString, router);
    QString address;
    for (const QJsonValue &each : m_lab.status().value(u"routers"_s).toArray()) {
        if (each[u"tenant"_s].toString() + u'/' + each[u"name"_s].toString() == router)
            address = each[u"external"_s][u"address"_s].toString();
    }
    QVERIFY2(!address.isEmpty(), qPrintable(router));
    Capture wire(m_lab, u"outside"_s, {u"-i"_s, u"any"_s, u"icmp"_s});
    QVERIFY(wire.isListening());

    QCOMPARE(m_lab.answers(machine, gateway, 1), 1);

    QVERIFY2(wire.sees(u"%1 > %2: ICMP echo request"_s.arg(address, gateway)), qPrintable(wire.text()));
}

void tst_TwoTenants::destroyLeavesNothing()
{
    QCOMPARE(m_lab.end(), QString());
}

QTEST_GUILESS_MAIN(tst_TwoTenants)
#include "tst_twotenants.moc"
