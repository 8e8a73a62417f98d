// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/macaddress.h"

#include <QTest>

using namespace overlab;
using namespace Qt::StringLiterals;

class tst_MacAddress : public QObject
{
    Q_OBJECT

private slots:
    void parse_acceptsSixOctets_data();
    void parse_acceptsSixOctets();
    void isUnicast_refusesGroupAndNull();
    void withFirstOctet_keepsTheRest();
};

void tst_MacAddress::parse_acceptsSixOctets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // empty: refused
    QTest::newRow("lower case") << u"fa:16:3e:44:98:20"_s << u"fa:16:3e:44:98:20"_s;
    QTest::newRow("upper case") << u"FA:16:3E:44:98:20"_s << u"fa:16:3e:44:98:20"_s;
    QTest::newRow("dashes") << u"fa-16-3e-44-98-20"_s << QString();
    QTest::newRow("short") << u"fa:16:3e:44:98"_s << QString();
    QTest::newRow("not hexadecimal") << u"fa:16:3e:44:98:2g"_s << QString();
    QTest::newRow("seven octets") << u"fa:16:3e:44:98:20:01"_s << QString();
}

void tst_MacAddress::parse_acceptsSixOctets()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);

    const auto mac = MacAddress::parse(text);

    QCOMPARE(mac ? mac->toString() : QString(), expected);
}

void tst_MacAddress::isUnicast_refusesGroupAndNull()
{
    QVERIFY(MacAddress::parse(u"fa:16:3e:00:00:01")->isUnicast());
    QVERIFY(!MacAddress::parse(u"01:00:5e:00:00:01")->isUnicast());
    QVERIFY(!MacAddress::parse(u"ff:ff:ff:ff:ff:ff")->isUnicast());
    QVERIFY(!MacAddress().isUnicast());
}

void tst_MacAddress::withFirstOctet_keepsTheRest()
{
    QCOMPARE(MacAddress::parse(u"fa:16:3e:44:98:20")->withFirstOctet(0xfe).toString(),
             u"fe:16:3e:44:98:20"_s);
}

QTEST_APPLESS_MAIN(tst_MacAddress)
#include "tst_macaddress.moc"
