// SPDX-License-Identifier: GPL-3.0-or-later
// The values of the host probe: JSON, versions, subordinate ids.
#include "engine/host/probe/hostcapabilities.h"
#include "engine/host/probe/programprobe.h"
#include "engine/host/probe/userprobe.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace overlab::host;

class tst_HostCapabilities : public QObject
{
    Q_OBJECT

private slots:
    void json_givesBackWhatItTook();
    void has_onlyWithoutLimits();
    void version_data();
    void version();
    void subordinateIds_addsRanges();
};

void tst_HostCapabilities::json_givesBackWhatItTook()
{
    HostCapabilities capabilities;
    capabilities.findings = {
        {u"vxlan"_s, FindingState::Ok, QString(), u"tunnels"_s, QString()},
        {u"subordinate-ids"_s, FindingState::Limited, u"10"_s, u"labs"_s, QString()},
        {u"ipset"_s, FindingState::Missing, QString(), u"groups"_s, u"ipset"_s},
    };

    QCOMPARE(HostCapabilities::fromJson(capabilities.toJson()), capabilities);
}

void tst_HostCapabilities::has_onlyWithoutLimits()
{
    HostCapabilities capabilities;
    capabilities.findings = {{u"a"_s, FindingState::Ok, u"7"_s, {}, {}},
                             {u"b"_s, FindingState::Limited, {}, {}, {}},
                             {u"c"_s, FindingState::Missing, {}, {}, {}}};

    QVERIFY(capabilities.has(u"a"_s));
    QVERIFY(!capabilities.has(u"b"_s));
    QVERIFY(!capabilities.has(u"c"_s));
    QVERIFY(!capabilities.has(u"never asked"_s));
    QCOMPARE(capabilities.value(u"a"_s), u"7"_s);
}

void tst_HostCapabilities::version_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("ovs") << u"ovs-vswitchd (Open vSwitch) 3.1.0"_s << u"3.1.0"_s;
    QTest::newRow("iptables") << u"iptables v1.8.9 (nf_tables)"_s << u"1.8.9"_s;
    QTest::newRow("ipset") << u"ipset v7.17, protocol version: 7"_s << u"7.17"_s;
    QTest::newRow("qemu") << u"QEMU emulator version 7.2.22 (Debian 1:7.2+dfsg-7)"_s << u"7.2.22"_s;
    QTest::newRow("none") << u"no such option"_s << QString();
}

void tst_HostCapabilities::version()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);

    QCOMPARE(versionIn(text), expected);
}

void tst_HostCapabilities::subordinateIds_addsRanges()
{
    const QByteArray text("ann:100000:10\neve:5:5\n1000:200000:20\n");

    QCOMPARE(countSubordinateIds(text, u"ann"_s, 1000), 30);
    QCOMPARE(countSubordinateIds(text, u"bob"_s, 1001), 0);
}

QTEST_APPLESS_MAIN(tst_HostCapabilities)
#include "tst_hostcapabilities.moc"
