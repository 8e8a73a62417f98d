// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/libvirt/guestimage.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace overlab;
using namespace overlab::host;
using namespace Qt::StringLiterals;

class tst_GuestImage : public QObject
{
    Q_OBJECT

private slots:
    void findTinyImage_wantsBothFiles();
    void directories_argumentBeforeEnvironmentBeforeProgram();
    void commandLine_namesTheGuest();
    void commandLine_writesStaticAddresses_data();
    void commandLine_writesStaticAddresses();
};

void tst_GuestImage::findTinyImage_wantsBothFiles()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"tiny"_s));
    const auto touch = [&](const QString &name) {
        QFile file(folder.filePath(u"tiny/"_s + name));
        return file.open(QIODevice::WriteOnly);
    };
    QVERIFY(touch(u"vmlinuz"_s));
    QVERIFY(!findTinyImage(folder.path()));
    QVERIFY(touch(u"initramfs"_s));

    const auto image = findTinyImage(folder.path());

    QVERIFY(image);
    QCOMPARE(image->initrd, folder.filePath(u"tiny/initramfs"_s));
}

void tst_GuestImage::directories_argumentBeforeEnvironmentBeforeProgram()
{
    qunsetenv("OVERLAB_IMAGES_DIR");
    const QString program = QCoreApplication::applicationDirPath();
    QCOMPARE(tinyImageDirectories().first(), QDir::cleanPath(program + u"/../images/tiny"_s));
    qputenv("OVERLAB_IMAGES_DIR", "/from/environment");
    QCOMPARE(tinyImageDirectories(), QStringList{u"/from/environment/tiny"_s});
    QCOMPARE(tinyImageDirectories(u"/given"_s), QStringList{u"/given/tiny"_s});
    qunsetenv("OVERLAB_IMAGES_DIR");
}

void tst_GuestImage::commandLine_namesTheGuest()
{
    const QString line = tinyCommandLine(u"vm-1"_s, u"openstacklocal"_s);

    QVERIFY(line.startsWith(u"console=ttyS0 "));
    QVERIFY(line.endsWith(u" overlab.hostname=vm-1 overlab.domain=openstacklocal"));
    QCOMPARE(tinyCommandLine(u"vm-1"_s, u"openstacklocal"_s, {}, true), u"console=tty0 "_s + line);
}

void tst_GuestImage::commandLine_writesStaticAddresses_data()
{
    QTest::addColumn<TinyAddress>("address");
    QTest::addColumn<QString>("expected");
    TinyAddress address;
    address.mac = *MacAddress::parse(u"fa:16:3e:44:98:20");
    address.address = *Ipv4Address::parse(u"10.0.1.85");

    QTest::newRow("address only") << address << u"overlab.fa:16:3e:44:98:20=10.0.1.85/24"_s;
    TinyAddress withDns = address;
    withDns.dns = {*Ipv4Address::parse(u"10.0.1.1"), *Ipv4Address::parse(u"10.0.1.2")};
    QTest::newRow("DNS without gateway")
        << withDns << u"overlab.fa:16:3e:44:98:20=10.0.1.85/24,,10.0.1.1,10.0.1.2"_s;
    TinyAddress all = withDns;
    all.gateway = *Ipv4Address::parse(u"10.0.1.254");
    all.mtuBytes = 1450;
    all.routes = {{*Ipv4Subnet::parse(u"172.20.0.0/16"), *Ipv4Address::parse(u"10.0.1.7")}};
    QTest::newRow("everything")
        << all
        << u"overlab.fa:16:3e:44:98:20=10.0.1.85/24,10.0.1.254,10.0.1.1,10.0.1.2,mtu=1450,"
           "route=172.20.0.0/16@10.0.1.7"_s;
}

void tst_GuestImage::commandLine_writesStaticAddresses()
{
    QFETCH(const TinyAddress, address);
    QFETCH(const QString, expected);

    QCOMPARE(tinyCommandLine({}, {}, {address}).section(u' ', -1), expected);
}

QTEST_GUILESS_MAIN(tst_GuestImage)
#include "tst_guestimage.moc"
