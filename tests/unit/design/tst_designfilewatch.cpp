// SPDX-License-Identifier: GPL-3.0-or-later
// Other programs change the open file in the ways that editors do, on a real disk.
#include "engine/base/wholefile.h"
#include "engine/design/designfilewatch.h"
#include "tests/support/filecontent.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace overlab;
using namespace overlab::design;
using namespace Qt::StringLiterals;
using testing::put;

namespace {

/// An open file and the watch of it.
struct Watched
{
    Watched()
    {
        put(path, "first\n");
        watch.watch(path, "first\n");
    }

    QTemporaryDir folder;
    const QString path = folder.filePath(u"design.yaml"_s);
    DesignFileWatch watch;
    QSignalSpy changes{&watch, &DesignFileWatch::changedOutside};
    QSignalSpy removals{&watch, &DesignFileWatch::removedOutside};
};

} // namespace

class tst_DesignFileWatch : public QObject
{
    Q_OBJECT

private slots:
    void writtenInPlace_isTold();
    void replaced_isToldEachTime();
    void quickWrites_areOneChange();
    void ownSaves_areNotTold();
    void sameContent_isNoChange();
    void removed_isToldOnce();
    void removedAndWrittenAgain_isAChange();
    void link_isFollowed();
    void otherFile_isNotTold();
    void nothingIsWatched_afterAnEmptyPath();
};

void tst_DesignFileWatch::writtenInPlace_isTold()
{
    Watched file;

    put(file.path, "second\n");

    QTRY_COMPARE(file.changes.count(), 1);
    QCOMPARE(file.changes.first().first().toByteArray(), "second\n");
    QCOMPARE(file.removals.count(), 0);
}

void tst_DesignFileWatch::replaced_isToldEachTime()
{
    Watched file;

    writeWholeFile(file.path, "second\n"); // renamed over it
    QTRY_COMPARE(file.changes.count(), 1);
    writeWholeFile(file.path, "third\n"); // another inode than the one before
    QTRY_COMPARE(file.changes.count(), 2);
    put(file.path, "fourth\n");
    QTRY_COMPARE(file.changes.count(), 3);
    QCOMPARE(file.changes.last().first().toByteArray(), "fourth\n");
}

void tst_DesignFileWatch::quickWrites_areOneChange()
{
    Watched file;

    for (int i = 0; i < 20; ++i)
        put(file.path, "write " + QByteArray::number(i) + '\n');

    QTRY_COMPARE(file.changes.count(), 1);
    QCOMPARE(file.changes.first().first().toByteArray(), "write 19\n");
}

void tst_DesignFileWatch::ownSaves_areNotTold()
{
    Watched file;

    writeWholeFile(file.path, "saved\n");
    file.watch.setKnown("saved\n");
    // What comes next is told, and nothing before it.
    QVERIFY(!file.changes.wait(700));
    put(file.path, "outside\n");

    QTRY_COMPARE(file.changes.count(), 1);
    QCOMPARE(file.changes.first().first().toByteArray(), "outside\n");
}

void tst_DesignFileWatch::sameContent_isNoChange()
{
    Watched file;

    writeWholeFile(file.path, "first\n");
    file.watch.check();
    QVERIFY(!file.changes.wait(700));

    QCOMPARE(file.changes.count(), 0);
}

void tst_DesignFileWatch::removed_isToldOnce()
{
    Watched file;

    QVERIFY(QFile::remove(file.path));
    QTRY_COMPARE(file.removals.count(), 1);
    file.watch.check();
    QVERIFY(!file.removals.wait(700));

    QCOMPARE(file.removals.count(), 1);
    QCOMPARE(file.changes.count(), 0);
}

void tst_DesignFileWatch::removedAndWrittenAgain_isAChange()
{
    Watched file;
    QVERIFY(QFile::remove(file.path));
    QTRY_COMPARE(file.removals.count(), 1);

    put(file.path, "again\n");
    QTRY_COMPARE(file.changes.count(), 1);
    QVERIFY(QFile::remove(file.path));
    QTRY_COMPARE(file.removals.count(), 2);
}

void tst_DesignFileWatch::link_isFollowed()
{
    Watched file;
    QVERIFY(QDir(file.folder.path()).mkdir(u"links"_s));
    const QString link = file.folder.filePath(u"links/link.yaml"_s);
    QVERIFY(QFile::link(file.path, link));
    file.watch.watch(link, "first\n");

    writeWholeFile(file.path, "second\n");
    QTRY_COMPARE(file.changes.count(), 1);
    writeWholeFile(file.path, "third\n");
    QTRY_COMPARE(file.changes.count(), 2);
}

void tst_DesignFileWatch::otherFile_isNotTold()
{
    Watched file;

    put(file.folder.filePath(u"other.yaml"_s), "other\n");
    QVERIFY(!file.changes.wait(700));

    QCOMPARE(file.changes.count() + file.removals.count(), 0);
}

void tst_DesignFileWatch::nothingIsWatched_afterAnEmptyPath()
{
    Watched file;
    file.watch.watch({}, {});

    put(file.path, "second\n");
    QVERIFY(!file.changes.wait(700));

    QCOMPARE(file.changes.count() + file.removals.count(), 0);
}

QTEST_GUILESS_MAIN(tst_DesignFileWatch)
#include "tst_designfilewatch.moc"
