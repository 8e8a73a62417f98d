// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/libvirt/kvmprobe.h"

#include <QElapsedTimer>
#include <QTest>

using namespace overlab::host;
using namespace Qt::StringLiterals;

class tst_KvmProbe : public QObject
{
    Q_OBJECT

private slots:
    void probe_saysWhyNot_data();
    void probe_saysWhyNot();
    void probe_answersSoonWhateverTheHost();
};

void tst_KvmProbe::probe_saysWhyNot_data()
{
    QTest::addColumn<QString>("device");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no device")
        << u"/nowhere/kvm"_s << u"/nowhere/kvm does not open (ENOENT: No such file or directory)"_s;
    QTest::newRow("another device")
        << u"/dev/null"_s << u"/dev/null speaks another version of KVM's interface"_s;
}

void tst_KvmProbe::probe_saysWhyNot()
{
    QFETCH(const QString, device);
    QFETCH(const QString, reason);

    const KvmProbe probe = probeKvm(device);

    QVERIFY(!probe.isUsable);
    QCOMPARE(probe.reason, reason);
}

void tst_KvmProbe::probe_answersSoonWhateverTheHost()
{
    QElapsedTimer timer;
    timer.start();

    const KvmProbe probe = probeKvm();

    qInfo("%s after %lld ms", probe.isUsable ? "usable" : qPrintable(probe.reason),
          timer.elapsed());
    QCOMPARE(probe.reason.isEmpty(), probe.isUsable);
    QVERIFY(timer.elapsed() < 2000);
}

QTEST_APPLESS_MAIN(tst_KvmProbe)
#include "tst_kvmprobe.moc"
