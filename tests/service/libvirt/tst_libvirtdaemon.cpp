// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/libvirt/libvirtdaemon.h"

#include <QRegularExpression>
#include <QTest>

using namespace overlab::host;
using namespace Qt::StringLiterals;

class tst_LibvirtDaemon : public QObject
{
    Q_OBJECT

private slots:
    void plan_staysInTheNodesPrivateFolders();
    void plan_addsTheMissingAccount();
    void plan_keepsTheHostsAccount();
    void plan_loadsOnlyTheDriversOfGuests();

private:
    static LibvirtDaemonHost host()
    {
        return {u"/usr/sbin/libvirtd"_s, u"/usr/lib64/libvirt/connection-driver"_s,
                "root:x:0:0::/root:/bin/sh\n", "root:x:0:"};
    }
};

void tst_LibvirtDaemon::plan_staysInTheNodesPrivateFolders()
{
    const LibvirtDaemonSetup setup = planLibvirtDaemon(host());
    QStringList paths = setup.directories;
    for (const LibvirtDaemonFile &file : setup.files)
        paths << file.path;
    for (const LibvirtDaemonLink &link : setup.links)
        paths << link.path;
    for (const LibvirtDaemonBind &bind : setup.binds)
        paths << bind.file.path;

    static const QRegularExpression allowed(
        u"^(/run/libvirt|/etc/libvirt|/var/(lib|log)/libvirt)(/|$)"_s);
    for (const QString &path : std::as_const(paths))
        QVERIFY2(allowed.match(path).hasMatch(), qPrintable(path));
    QCOMPARE(setup.command.first(), u"/usr/sbin/libvirtd"_s);
    QVERIFY(!setup.command.contains(u"-d"_s));
}

void tst_LibvirtDaemon::plan_addsTheMissingAccount()
{
    const LibvirtDaemonSetup setup = planLibvirtDaemon(host());

    QCOMPARE(setup.binds.size(), 2);
    QCOMPARE(setup.binds.first().target, u"/etc/passwd"_s);
    QVERIFY(
        setup.binds.first().file.content.startsWith("root:x:0:0::/root:/bin/sh\nlibvirt-qemu:"));
    QCOMPARE(setup.binds.last().file.content, QByteArray("root:x:0:\nlibvirt-qemu:x:64055:\n"));
}

void tst_LibvirtDaemon::plan_keepsTheHostsAccount()
{
    LibvirtDaemonHost known = host();
    known.passwd += "libvirt-qemu:x:100:100::/:/bin/false\n";
    known.group += "\nlibvirt-qemu:x:100:\n";
    QVERIFY(planLibvirtDaemon(known).binds.isEmpty());

    LibvirtDaemonHost similar = host();
    similar.passwd += "not-libvirt-qemu:x:100:100::/:/bin/false\n";
    QCOMPARE(planLibvirtDaemon(similar).binds.size(), 2);
}

void tst_LibvirtDaemon::plan_loadsOnlyTheDriversOfGuests()
{
    const LibvirtDaemonSetup setup = planLibvirtDaemon(host());
    QCOMPARE(setup.links.size(), 2);
    QCOMPARE(setup.links.last().target,
             u"/usr/lib64/libvirt/connection-driver/libvirt_driver_qemu.so"_s);
    QCOMPARE(setup.environment.size(), 1);

    LibvirtDaemonHost unknown = host();
    unknown.driverDirectory.clear();
    QVERIFY(planLibvirtDaemon(unknown).environment.isEmpty());
}

QTEST_APPLESS_MAIN(tst_LibvirtDaemon)
#include "tst_libvirtdaemon.moc"
