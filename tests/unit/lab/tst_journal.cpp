// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/error.h"
#include "engine/lab/journal.h"
#include "tests/support/designs.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace overlab;
using namespace overlab::lab;
using namespace Qt::StringLiterals;

class tst_Journal : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip();
    void absent_isNothing();
    void damaged_isRefused();
    void failedWrite_keepsTheOldOne();
};

namespace {

Journal sample()
{
    Journal journal;
    journal.phase = Journal::Phase::Applying;
    journal.designText = "overlab: 1\nname: test # with a comment: \xc3\xa9\n";
    journal.fileName = u"test.yaml"_s;
    journal.directory = u"/home/somebody"_s;
    journal.allocation =
        testing::resolveText("overlab: 1\nname: test\nnodes: [{name: a}]\n").allocation;
    journal.stopped = {u"red/vm-1"_s};
    journal.nodes = QStringList{u"a"_s};
    return journal;
}

} // namespace

void tst_Journal::roundTrip()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.json"_s);

    writeJournal(path, sample());

    QCOMPARE(readJournal(path), std::optional(sample()));
}

void tst_Journal::absent_isNothing()
{
    QVERIFY(!readJournal(u"/nonexistent/journal.json"_s));
}

void tst_Journal::damaged_isRefused()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"version\": 1, \"pha");
    file.close();

    QVERIFY_THROWS_EXCEPTION(Error, readJournal(path));
}

void tst_Journal::failedWrite_keepsTheOldOne()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sub/journal.json"_s);
    QVERIFY_THROWS_EXCEPTION(Error, writeJournal(path, sample()));
    QVERIFY(!QFile::exists(path));
}

QTEST_APPLESS_MAIN(tst_Journal)
#include "tst_journal.moc"
