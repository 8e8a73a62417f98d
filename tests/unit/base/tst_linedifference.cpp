// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/linedifference.h"

#include <QRandomGenerator>
#include <QTest>

using namespace overlab;

namespace {

QByteArray applied(const QByteArray &before, const QList<LineHunk> &hunks)
{
    QList<QByteArray> lines = linesOf(before);
    for (auto hunk = hunks.crbegin(); hunk != hunks.crend(); ++hunk)
        lines = lines.mid(0, hunk->first) + hunk->lines + lines.mid(hunk->first + hunk->count);
    return lines.join();
}

/// Few different lines, so that many stand at several places.
QByteArray randomText(QRandomGenerator &random, int most)
{
    QByteArray text;
    for (int i = random.bounded(most); i > 0; --i)
        text += QByteArray(1, char('a' + random.bounded(4))) + '\n';
    if (random.bounded(4) == 0)
        text.chop(1);
    return text;
}

} // namespace

class tst_LineDifference : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatDiffersIsTouched();
    void anyTwoTextsAreTurnedIntoEachOther();
    void hardlyAlike_isOneHunk();
    void merging_data();
    void merging();
};

void tst_LineDifference::onlyWhatDiffersIsTouched()
{
    const QList<LineHunk> hunks = lineDifference("a\nb\nc\nd\ne\n", "a\nB\nc\nd\nd2\ne\n");

    QCOMPARE(hunks, (QList<LineHunk>{{1, 1, {"B\n"}}, {4, 0, {"d2\n"}}}));
    QCOMPARE(lineDifference("a\nb\n", "a\nb\n"), QList<LineHunk>());
}

void tst_LineDifference::anyTwoTextsAreTurnedIntoEachOther()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 2000; ++i) {
        const QByteArray before = randomText(random, 14);
        const QByteArray after = randomText(random, 14);

        QCOMPARE(applied(before, lineDifference(before, after)), after);
    }
}

void tst_LineDifference::hardlyAlike_isOneHunk()
{
    QByteArray before = "first\n";
    QByteArray after = "first\n";
    for (int i = 0; i < 3000; ++i) {
        before += "old " + QByteArray::number(i) + '\n';
        after += "new " + QByteArray::number(i) + '\n';
    }

    const QList<LineHunk> hunks = lineDifference(before, after);

    QCOMPARE(hunks.size(), 1);
    QCOMPARE(hunks.first().first, 1);
    QCOMPARE(applied(before, hunks), after);
}

void tst_LineDifference::merging_data()
{
    QTest::addColumn<QByteArray>("mine");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("merged"); // null: they contradict each other

    const QByteArray base = "a\nb\nc\nd\n";
    QTest::newRow("nothing") << base << base << base;
    QTest::newRow("one side") << QByteArray("a\nb\nC\nd\n") << base << QByteArray("a\nb\nC\nd\n");
    QTest::newRow("two places") << QByteArray("A\nb\nc\nd\n") << QByteArray("a\nb\nc\nd\ne\n") << QByteArray("A\nb\nc\nd\ne\n");
    QTest::newRow("neighbours") << QByteArray("a\nB\nc\nd\n") << QByteArray("a\nb\nC\nd\n") << QByteArray("a\nB\nC\nd\n");
    QTest::newRow("the same") << QByteArray("a\nx\nc\nd\n") << QByteArray("a\nx\nc\nd\n") << QByteArray("a\nx\nc\nd\n");
    QTest::newRow("one line, two ways") << QByteArray("a\nx\nc\nd\n") << QByteArray("a\ny\nc\nd\n") << QByteArray();
    QTest::newRow("one gap, two insertions") << QByteArray("a\nx\nb\nc\nd\n") << QByteArray("a\ny\nb\nc\nd\n") << QByteArray();
    QTest::newRow("changed and gone") << QByteArray("a\nx\nc\nd\n") << QByteArray("a\nc\nd\n") << QByteArray();
    QTest::newRow("no last line end") << QByteArray("a\nb\nc\nD") << QByteArray("a\nb\nc\nd\ne\n") << QByteArray("a\nb\nc\nD\ne\n");
}

void tst_LineDifference::merging()
{
    QFETCH(const QByteArray, mine);
    QFETCH(const QByteArray, theirs);
    QFETCH(const QByteArray, merged);

    QCOMPARE(mergedLines("a\nb\nc\nd\n", mine, theirs).value_or(QByteArray()), merged);
    QCOMPARE(mergedLines("a\nb\nc\nd\n", theirs, mine).value_or(QByteArray()), merged);
}

QTEST_GUILESS_MAIN(tst_LineDifference)
#include "tst_linedifference.moc"
