// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/error.h"
#include "engine/host/libvirt/qcow2.h"
#include "engine/host/process/process.h"
#include "tests/support/errorcode.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace overlab;
using namespace overlab::host;
using namespace Qt::StringLiterals;
using overlab::testing::codeOf;

class tst_Qcow2 : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void ensureOverlay_standsOnItsBase();
    void ensureOverlay_keepsWhatFits();
    void ensureOverlay_refusesAnotherFile();
    void ensureOverlay_refusesToShrink();
    void ensureOverlay_growsAndStartsAgainOnAnotherBase();
    void ensureOverlay_refusesABaseThatNamesAnotherFile_data();
    void ensureOverlay_refusesABaseThatNamesAnotherFile();
    void readDiskImage_tellsAbsentFromBroken();
    void removeOverlay_isSuccessWhenAbsent();

private:
    static constexpr quint64 baseBytes = 64 * 1024 * 1024;
    QTemporaryDir m_folder;
    QString m_base;
};

void tst_Qcow2::initTestCase()
{
    if (QStandardPaths::findExecutable(u"qemu-img"_s).isEmpty())
        QSKIP("qemu-img (qemu-utils) is not installed");
    m_base = m_folder.filePath(u"base.qcow2"_s);
    ProcessSpec spec;
    spec.program = u"qemu-img"_s;
    spec.arguments = {u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, m_base, u"64M"_s};
    runChecked(spec);
}

void tst_Qcow2::ensureOverlay_standsOnItsBase()
{
    const QString overlay = m_folder.filePath(u"first"_s);

    ensureOverlay(m_base, overlay, 2 * baseBytes);

    QVERIFY(readDiskImage(overlay) == (DiskImage{u"qcow2"_s, 2 * baseBytes, m_base}));
    QVERIFY(!QFile::exists(overlay + u".new"_s));
}

void tst_Qcow2::ensureOverlay_keepsWhatFits()
{
    const QString overlay = m_folder.filePath(u"kept"_s);
    ensureOverlay(m_base, overlay);
    QFile file(overlay);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size()) && file.write("guest") == 5);
    file.close();
    const qint64 size = file.size();

    ensureOverlay(m_base, overlay);

    QCOMPARE(QFile(overlay).size(), size);
}

void tst_Qcow2::ensureOverlay_refusesAnotherFile()
{
    const QString overlay = m_folder.filePath(u"other"_s);
    QVERIFY(QFile::copy(m_base, overlay));

    QCOMPARE(codeOf([&] { ensureOverlay(m_base, overlay); }), ErrorCode::NameTaken);
    QVERIFY(QFile::exists(overlay));
}

void tst_Qcow2::ensureOverlay_refusesToShrink()
{
    const QString overlay = m_folder.filePath(u"small"_s);

    QCOMPARE(codeOf([&] { ensureOverlay(m_base, overlay, baseBytes / 2); }),
             ErrorCode::NotSupported);
    QVERIFY(!QFile::exists(overlay));
}

void tst_Qcow2::ensureOverlay_growsAndStartsAgainOnAnotherBase()
{
    const QString overlay = m_folder.filePath(u"edited"_s);
    const QString newer = m_folder.filePath(u"newer.qcow2"_s);
    QVERIFY(QFile::copy(m_base, newer));
    ensureOverlay(m_base, overlay);

    ensureOverlay(m_base, overlay, 2 * baseBytes);
    QVERIFY(readDiskImage(overlay) == (DiskImage{u"qcow2"_s, 2 * baseBytes, m_base}));
    QCOMPARE(codeOf([&] { ensureOverlay(m_base, overlay, baseBytes); }), ErrorCode::NotSupported);

    ensureOverlay(newer, overlay);
    QVERIFY(readDiskImage(overlay) == (DiskImage{u"qcow2"_s, baseBytes, newer}));
}

void tst_Qcow2::ensureOverlay_refusesABaseThatNamesAnotherFile_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("backing file") << QStringList{u"-F"_s, u"raw"_s, u"-b"_s, u"/etc/passwd"_s};
    QTest::newRow("data file")
        << QStringList{u"-o"_s, u"data_file=%1"_s.arg(m_folder.filePath(u"data"_s))};
    QTest::newRow("raw data file")
        << QStringList{u"-o"_s,
                       u"data_file=%1,data_file_raw=on"_s.arg(m_folder.filePath(u"data"_s))};
}

void tst_Qcow2::ensureOverlay_refusesABaseThatNamesAnotherFile()
{
    QFETCH(const QStringList, options);
    const QString base = m_folder.filePath(u"names-another"_s);
    const QString overlay = m_folder.filePath(u"leaking"_s);
    ProcessSpec spec;
    spec.program = u"qemu-img"_s;
    spec.arguments = QStringList{u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s} + options
        + QStringList{base, u"64M"_s};
    runChecked(spec);

    QCOMPARE(codeOf([&] { ensureOverlay(base, overlay); }), ErrorCode::NotSupported);
    QVERIFY(!QFile::exists(overlay));
}

void tst_Qcow2::readDiskImage_tellsAbsentFromBroken()
{
    QCOMPARE(codeOf([&] { readDiskImage(m_folder.filePath(u"none"_s)); }), ErrorCode::NotFound);
    QCOMPARE(codeOf([&] { readDiskImage(m_folder.path()); }), ErrorCode::BadReply);
}

void tst_Qcow2::removeOverlay_isSuccessWhenAbsent()
{
    const QString overlay = m_folder.filePath(u"first"_s);
    removeOverlay(overlay);
    QVERIFY(!QFile::exists(overlay));
    removeOverlay(overlay);
}

QTEST_GUILESS_MAIN(tst_Qcow2)
#include "tst_qcow2.moc"
