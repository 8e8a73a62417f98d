// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/ipv4.h"

#include <QTest>

using namespace overlab;
using namespace Qt::StringLiterals;

class tst_Ipv4 : public QObject
{
    Q_OBJECT

private slots:
    void address_parsesOnlyDottedDecimal_data();
    void address_parsesOnlyDottedDecimal();
    void subnet_knowsItsHosts_data();
    void subnet_knowsItsHosts();
    void subnet_parse_clearsAndReportsHostBits();
    void subnet_overlaps_whenOneContainsTheOther();
    void range_reversed_parsesButIsNotValid();
};

void tst_Ipv4::address_parsesOnlyDottedDecimal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("usual") << u"10.0.1.85"_s << true;
    QTest::newRow("all ones") << u"255.255.255.255"_s << true;
    QTest::newRow("three octets") << u"10.0.1"_s << false;
    QTest::newRow("five octets") << u"10.0.1.2.3"_s << false;
    QTest::newRow("leading zero") << u"10.0.1.085"_s << false;
    QTest::newRow("too large") << u"10.0.1.256"_s << false;
    QTest::newRow("sign") << u"10.0.1.+5"_s << false;
    QTest::newRow("trailing dot") << u"10.0.1.5."_s << false;
    QTest::newRow("empty octet") << u"10..1.5"_s << false;
    QTest::newRow("hexadecimal") << u"0x0a000155"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void tst_Ipv4::address_parsesOnlyDottedDecimal()
{
    QFETCH(const QString, text);
    QFETCH(const bool, valid);

    const auto address = Ipv4Address::parse(text);

    QCOMPARE(address.has_value(), valid);
    if (address)
        QCOMPARE(address->toString(), text);
}

void tst_Ipv4::subnet_knowsItsHosts_data()
{
    QTest::addColumn<QString>("cidr");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("/24") << u"10.0.1.0/24"_s << u"10.0.1.1"_s << u"10.0.1.254"_s;
    QTest::newRow("/30") << u"10.0.1.4/30"_s << u"10.0.1.5"_s << u"10.0.1.6"_s;
    QTest::newRow("/31, RFC 3021") << u"10.0.1.4/31"_s << u"10.0.1.4"_s << u"10.0.1.5"_s;
    QTest::newRow("/32") << u"10.0.1.4/32"_s << u"10.0.1.4"_s << u"10.0.1.4"_s;
    QTest::newRow("/0") << u"0.0.0.0/0"_s << u"0.0.0.1"_s << u"255.255.255.254"_s;
}

void tst_Ipv4::subnet_knowsItsHosts()
{
    QFETCH(const QString, cidr);
    QFETCH(const QString, first);
    QFETCH(const QString, last);

    const auto subnet = Ipv4Subnet::parse(cidr);

    QVERIFY(subnet);
    QCOMPARE(subnet->firstHost().toString(), first);
    QCOMPARE(subnet->lastHost().toString(), last);
    QVERIFY(subnet->isHost(subnet->firstHost()));
    QVERIFY(subnet->isHost(subnet->lastHost()));
}

void tst_Ipv4::subnet_parse_clearsAndReportsHostBits()
{
    QCOMPARE(Ipv4Subnet::parse(u"10.0.1.7/24")->toString(), u"10.0.1.0/24"_s);
    QVERIFY(Ipv4Subnet::hasHostBits(u"10.0.1.7/24"));
    QVERIFY(!Ipv4Subnet::hasHostBits(u"10.0.1.0/24"));
    QVERIFY(!Ipv4Subnet::parse(u"10.0.1.0/33"));
    QVERIFY(!Ipv4Subnet::parse(u"10.0.1.0"));
}

void tst_Ipv4::subnet_overlaps_whenOneContainsTheOther()
{
    const auto wide = *Ipv4Subnet::parse(u"10.0.0.0/16");
    const auto narrow = *Ipv4Subnet::parse(u"10.0.1.0/24");
    const auto other = *Ipv4Subnet::parse(u"10.1.0.0/24");

    QVERIFY(wide.overlaps(narrow));
    QVERIFY(narrow.overlaps(wide));
    QVERIFY(!narrow.overlaps(other));
}

void tst_Ipv4::range_reversed_parsesButIsNotValid()
{
    const auto reversed = Ipv4Range::parse(u"10.0.1.20-10.0.1.10");

    QVERIFY(reversed);
    QVERIFY(!reversed->isValid());
    QCOMPARE(reversed->size(), quint64(0));
    QCOMPARE(Ipv4Range::parse(u"10.0.1.10-10.0.1.20")->size(), quint64(11));
    QVERIFY(!Ipv4Range::parse(u"10.0.1.10"));
}

QTEST_APPLESS_MAIN(tst_Ipv4)
#include "tst_ipv4.moc"
