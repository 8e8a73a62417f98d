// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progressline.h"
#include "app/cli/texttable.h"

#include <QTest>

#include <clocale>

using namespace overlab::cli;
using namespace Qt::StringLiterals;

class tst_TextTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { std::setlocale(LC_ALL, "C.UTF-8"); }
    void text_alignsColumns();
    void text_leavesEmptyColumnsOut();
    void text_countsWideCharactersTwice();
    void fitted_cutsAtTheColumn();
    void progress_neverExceedsTheLine_data();
    void progress_neverExceedsTheLine();
};

void tst_TextTable::text_alignsColumns()
{
    TextTable table({u"A"_s, u"LONG"_s, u"C"_s});
    table.addRow({u"one"_s, u"x"_s, u"1"_s});
    table.addRow({u"two2"_s, u"yy"_s, u"2"_s});

    QCOMPARE(table.text(-1), u"A     LONG  C\none   x     1\ntwo2  yy    2\n"_s);
}

void tst_TextTable::text_leavesEmptyColumnsOut()
{
    TextTable table({u"A"_s, u"EMPTY"_s, u"C"_s});
    table.addRow({u"a"_s, QString(), u"c"_s});

    QCOMPARE(table.text(-1), u"A  C\na  c\n"_s);
}

void tst_TextTable::text_countsWideCharactersTwice()
{
    TextTable table({u"A"_s, u"B"_s});
    table.addRow({u"网络"_s, u"1"_s});
    table.addRow({u"abc"_s, u"2"_s});

    QCOMPARE(table.text(-1), u"A     B\n网络  1\nabc   2\n"_s);
}

void tst_TextTable::fitted_cutsAtTheColumn()
{
    QCOMPARE(fitted(u"abcdef"_s, 6), u"abcdef"_s);
    QCOMPARE(fitted(u"abcdef"_s, 4), u"abc…"_s);
    QCOMPARE(fitted(u"网络网"_s, 5), u"网络…"_s);
    QCOMPARE(fitted(u"网络网"_s, 4), u"网…"_s);
    QCOMPARE(fitted(u"abc"_s, 0), QString());
}

void tst_TextTable::progress_neverExceedsTheLine_data()
{
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("total");
    QTest::newRow("nothing known") << 0 << 0;
    QTest::newRow("half") << 19 << 38;
    QTest::newRow("more than all") << 40 << 38;
    QTest::newRow("negative") << -1 << 38;
}

void tst_TextTable::progress_neverExceedsTheLine()
{
    QFETCH(const int, done);
    QFETCH(const int, total);
    overlab::client::Progress progress;
    progress.done = done;
    progress.total = total;
    progress.object = QString(200, u'x');
    progress.state = u"building"_s;

    for (const int columns : {10, 40, 79})
        QVERIFY(displayWidth(ProgressLine::text(u"article"_s, progress, 1.25, columns)) <= columns);
}

QTEST_GUILESS_MAIN(tst_TextTable)
#include "tst_texttable.moc"
