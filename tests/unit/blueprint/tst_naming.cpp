// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/blueprint/addressbook.h"
#include "engine/blueprint/naming.h"

#include <QTest>

using namespace overlab;
using namespace overlab::blueprint;
using namespace Qt::StringLiterals;

class tst_Naming : public QObject
{
    Q_OBJECT

private slots:
    void objectUuid_isTheSameEverywhere();
    void deviceName_keepsElevenCharactersOfTheUuid();
    void tunnelPortName_hasTheRemoteAddressInHexadecimal();
    void flowCookie_isOursAndDiffersByOrigin();
    void underlayPortName_fitsTheKernel_data();
    void underlayPortName_fitsTheKernel();
    void macBook_takesTheNextFreeOne();
    void addressBook_takesTheLowestFreeInThePool();
};

void tst_Naming::objectUuid_isTheSameEverywhere()
{
    // A fixed value: were it to change, every lab would change its names with the next version.
    QCOMPARE(uuidText(objectUuid(u"red/networks/net-1"_s)),
             u"95f653f8-92b7-534c-9fcc-bcaec0c54b32"_s);
    QCOMPARE(objectUuid(u"red/networks/net-1"_s).version(), QUuid::Sha1);
}

void tst_Naming::deviceName_keepsElevenCharactersOfTheUuid()
{
    const QUuid port(u"95d96a75-a0f1-4b3c-9d2e-000000000001"_s);
    QCOMPARE(deviceName(u"tap"_s, port), u"tap95d96a75-a0"_s);
    QCOMPARE(deviceName(u"qr-"_s, port).size(), 14);
    QCOMPARE(portMac(port).toString(), u"fa:16:3e:95:d9:6a"_s);
}

void tst_Naming::tunnelPortName_hasTheRemoteAddressInHexadecimal()
{
    const auto remote = *Ipv4Address::parse(u"192.168.255.19");
    QCOMPARE(tunnelPortName(u"vxlan"_s, remote), u"vxlan-c0a8ff13"_s);
    QCOMPARE(tunnelPortName(u"geneve"_s, remote).size(), 15); // all that the kernel takes
    QCOMPARE(instanceName(1), u"instance-00000001"_s);
    QCOMPARE(instanceName(255), u"instance-000000ff"_s);
}

void tst_Naming::flowCookie_isOursAndDiffersByOrigin()
{
    QVERIFY(isOurCookie(flowCookie(u"red/vm-1"_s)));
    QVERIFY(!isOurCookie(0));
    QVERIFY(flowCookie(u"red/vm-1"_s) != flowCookie(u"red/vm-2"_s));
}

void tst_Naming::underlayPortName_fitsTheKernel_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<bool>("same");
    QTest::newRow("short") << u"compute-0"_s << true;
    QTest::newRow("fifteen") << u"abcdefghij12345"_s << true;
    QTest::newRow("sixteen") << u"abcdefghij123456"_s << false;
    QTest::newRow("the bridge's own name") << u"underlay"_s << false;
    QTest::newRow("lo") << u"lo"_s << false;
}

void tst_Naming::underlayPortName_fitsTheKernel()
{
    QFETCH(const QString, node);
    QFETCH(const bool, same);

    const QString name = underlayPortName(node);

    QVERIFY(name.size() <= 15);
    QCOMPARE(name == node, same);
    QVERIFY(name != u"lo" && name != u"underlay");
}

void tst_Naming::macBook_takesTheNextFreeOne()
{
    MacBook book;
    const auto last = *MacAddress::parse(u"fa:16:3e:ff:ff:ff");
    QCOMPARE(book.take(last), last);
    QCOMPARE(book.take(last).toString(), u"fa:16:3e:00:00:00"_s); // wraps inside the prefix
    QCOMPARE(book.take(last).toString(), u"fa:16:3e:00:00:01"_s);
}

void tst_Naming::addressBook_takesTheLowestFreeInThePool()
{
    AddressBook book(*Ipv4Subnet::parse(u"10.0.0.0/29"));
    book.reserve(*Ipv4Address::parse(u"10.0.0.1"));
    const auto pool = Ipv4Range::parse(u"10.0.0.4-10.0.0.5");
    QCOMPARE(book.takeLowest({})->toString(), u"10.0.0.2"_s);
    QCOMPARE(book.takeLowest(pool)->toString(), u"10.0.0.4"_s);
    QCOMPARE(book.takeLowest(pool)->toString(), u"10.0.0.5"_s);
    QVERIFY(!book.takeLowest(pool));
    QCOMPARE(book.takeLowest({})->toString(), u"10.0.0.3"_s);
    QCOMPARE(book.takeLowest({})->toString(), u"10.0.0.6"_s);
    QVERIFY(!book.takeLowest({}));
}

QTEST_APPLESS_MAIN(tst_Naming)
#include "tst_naming.moc"
