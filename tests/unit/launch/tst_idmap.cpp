// SPDX-License-Identifier: GPL-3.0-or-later
// Which ids an ordinary user's lab gets: the lines of /etc/subuid and newuidmap's arguments.
#include "engine/lab/world/idmap.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace overlab::lab;

class tst_IdMap : public QObject
{
    Q_OBJECT

private slots:
    void ranges_data();
    void ranges();
    void arguments_mapsUserToRootAndRangesFromOne();
};

void tst_IdMap::ranges_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<qint64>>("expected"); // start and count, one after the other

    QTest::newRow("by name") << QByteArray("eve:1:2\nann:100000:65536\n")
                             << QList<qint64>{100000, 65536};
    QTest::newRow("by id") << QByteArray("1000:100000:65536\n") << QList<qint64>{100000, 65536};
    QTest::newRow("two ranges") << QByteArray("ann:100000:10\nann:300000:20\n")
                                << QList<qint64>{100000, 10, 300000, 20};
    QTest::newRow("last line without newline") << QByteArray("ann:5:6") << QList<qint64>{5, 6};
    QTest::newRow("nobody we know") << QByteArray("annabel:100000:65536\n") << QList<qint64>{};
    QTest::newRow("not a range") << QByteArray("ann:100000\nann:x:y\nann:7:0\n#ann:1:2\n\n")
                                 << QList<qint64>{};
    QTest::newRow("empty file") << QByteArray() << QList<qint64>{};
}

void tst_IdMap::ranges()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QList<qint64>, expected);

    const QList<IdRange> ranges = parseSubordinateRanges(text, u"ann"_s, 1000);

    QList<qint64> found;
    for (const IdRange &range : ranges)
        found << range.start << range.count;
    QCOMPARE(found, expected);
}

void tst_IdMap::arguments_mapsUserToRootAndRangesFromOne()
{
    const QStringList arguments = idMapArguments(1000, {{100000, 10}, {300000, 20}});

    QCOMPARE(arguments.join(u' '), u"0 1000 1 1 100000 10 11 300000 20"_s);
}

QTEST_APPLESS_MAIN(tst_IdMap)
#include "tst_idmap.moc"
