// SPDX-License-Identifier: GPL-3.0-or-later
// What counts as a mount that a lab left behind.
#include "engine/lab/world/remains.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace overlab::lab;

class tst_Remains : public QObject
{
    Q_OBJECT

private slots:
    void mounts_data();
    void mounts();
};

void tst_Remains::mounts_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("left");

    QTest::newRow("stranger") << QByteArray("27 1 254:0 / / rw - ext4 /dev/vda rw")
                              << QStringList{};
    QTest::newRow("below") << QByteArray("30 27 0:9 / /labs/my\\040lab/disks rw - tmpfs t rw")
                           << QStringList{u"mount /labs/my lab/disks"_s};
    QTest::newRow("the folder itself") // may be a disk of its own, made by its owner
        << QByteArray("30 27 0:9 / /labs/my\\040lab rw - tmpfs t rw") << QStringList{};
    QTest::newRow("like it") << QByteArray("30 27 0:9 / /labs/my\\040lab2/x rw - tmpfs t rw")
                             << QStringList{};
    QTest::newRow("pinned network")
        << QByteArray("31 27 0:4 net:[77] /n/a rw - nsfs nsfs rw") << QStringList{u"mount /n/a"_s};
    QTest::newRow("other network")
        << QByteArray("31 27 0:4 net:[78] /n/a rw - nsfs nsfs rw") << QStringList{};
}

void tst_Remains::mounts()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QStringList, left);
    LabRecord record;
    record.namespaces = {1, 66, 55, 77};

    const Findings findings = findMountsIn(line + '\n', record, u"/labs/my lab"_s);

    QCOMPARE(findings.looked, 1);
    QCOMPARE(findings.left, left);
}

QTEST_APPLESS_MAIN(tst_Remains)
#include "tst_remains.moc"
