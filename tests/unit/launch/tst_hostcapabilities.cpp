// SPDX-License-Identifier: GPL-3.0-or-later
// The values of the host probe: JSON, versions, subordinate ids.
#include "engine/host/probe/hostcapabilities.h"
#include "engine/host/probe/imageprobe.h"
#include "engine/host/probe/programprobe.h"
#include "engine/host/probe/userprobe.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

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
    void subordinateIds_remedyKeepsOffOtherUsers();
    void tun_remedyFitsTheRefusal();
    void image_isTiny();
};

void tst_HostCapabilities::json_givesBackWhatItTook()
{
    HostCapabilities capabilities;
    capabilities.findings = {
        {u"vxlan"_s, FindingState::Ok, QString(), u"tunnels"_s, QString()},
        {u"subordinate-ids"_s, FindingState::Limited, u"10"_s, u"labs"_s, QString()},
        {u"ipset"_s, FindingState::Missing, QString(), u"groups"_s, u"ipset"_s},
        {u"tun"_s, FindingState::Missing, QString(), u"cards"_s, QString(), u"modprobe tun"_s},
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

void tst_HostCapabilities::subordinateIds_remedyKeepsOffOtherUsers()
{
    const QByteArray others("ann:100000:65536\neve:231072:65536\n");

    QCOMPARE(subordinateIdsRemedy({}, {}, u"bob"_s, 1001),
             u"usermod --add-subuids 100000-165535 --add-subgids 100000-165535 bob"_s);
    QCOMPARE(subordinateIdsRemedy(others, {}, u"bob"_s, 1001),
             u"usermod --add-subuids 296608-362143 --add-subgids 100000-165535 bob"_s);
    QCOMPARE(subordinateIdsRemedy(others, "ann:7:7\n", u"ann"_s, 1000),
             u"usermod --add-subgids 100000-165535 ann"_s);
    QCOMPARE(subordinateIdsRemedy(others, others, u"ann"_s, 1000), QString());
}

void tst_HostCapabilities::tun_remedyFitsTheRefusal()
{
    QCOMPARE(tunRemedy(0), QString());
    QCOMPARE(tunRemedy(ENOENT), u"modprobe tun"_s);
    QCOMPARE(tunRemedy(EACCES), u"chmod 0666 /dev/net/tun"_s);
    QCOMPARE(tunRemedy(EPERM), QString());
}

void tst_HostCapabilities::image_isTiny()
{
    const QTemporaryDir images;
    QVERIFY(QDir(images.path()).mkdir(u"tiny"_s));

    const Finding missing = probeImages(images.path()).value(0);
    for (const QString &name : {u"vmlinuz"_s, u"initramfs"_s}) {
        QFile file(images.filePath(u"tiny/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const Finding found = probeImages(images.path()).value(0);

    QCOMPARE(missing.state, FindingState::Missing);
    QVERIFY(missing.remedy.contains(u"guest-image"));
    QCOMPARE(found.state, FindingState::Ok);
    QCOMPARE(found.value, images.filePath(u"tiny"_s));
    QVERIFY(found.remedy.isEmpty());
    QCOMPARE(probeImages({}).value(0).state, FindingState::Missing);
}

QTEST_APPLESS_MAIN(tst_HostCapabilities)
#include "tst_hostcapabilities.moc"
