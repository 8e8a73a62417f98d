// SPDX-License-Identifier: GPL-3.0-or-later
// Areas in a line and at equal distances.
#include "engine/design/editing/aligning.h"

#include <QTest>

using namespace overlab::design;

class tst_Aligning : public QObject
{
    Q_OBJECT

private slots:
    void aligned_data();
    void aligned();
    void fixed_saysWhere();
    void distributed_hasEqualGaps();
    void distributed_goesAroundWhatIsFixed();
    void two_areNotDistributed();
};

void tst_Aligning::aligned_data()
{
    QTest::addColumn<int>("alignment");
    QTest::addColumn<QPointF>("first");
    QTest::addColumn<QPointF>("second");
    QTest::newRow("left") << int(Alignment::Left) << QPointF(0, 0) << QPointF(-100, 0);
    QTest::newRow("centre") << int(Alignment::Centre) << QPointF(60, 0) << QPointF(-50, 0);
    QTest::newRow("right") << int(Alignment::Right) << QPointF(120, 0) << QPointF(0, 0);
    QTest::newRow("top") << int(Alignment::Top) << QPointF(0, 0) << QPointF(0, -50);
    QTest::newRow("middle") << int(Alignment::Middle) << QPointF(0, 30) << QPointF(0, -25);
    QTest::newRow("bottom") << int(Alignment::Bottom) << QPointF(0, 60) << QPointF(0, 0);
}

void tst_Aligning::aligned()
{
    QFETCH(const int, alignment);
    QFETCH(const QPointF, first);
    QFETCH(const QPointF, second);
    const QList<AlignedArea> areas{{QRectF(0, 0, 20, 10), false}, {QRectF(100, 50, 40, 20), false}};

    QCOMPARE(alignedShifts(areas, Alignment(alignment)), (QList<QPointF>{first, second}));
}

void tst_Aligning::fixed_saysWhere()
{
    const QList<AlignedArea> areas{{QRectF(0, 0, 20, 10), false}, {QRectF(100, 50, 40, 20), true}};

    QCOMPARE(alignedShifts(areas, Alignment::Left), (QList<QPointF>{{100, 0}, {0, 0}}));
}

void tst_Aligning::distributed_hasEqualGaps()
{
    // Not in their order, of different widths: 20 and 40 and 10 over 0 to 200.
    const QList<AlignedArea> areas{{QRectF(190, 0, 10, 10), false}, {QRectF(30, 0, 40, 10), false}, {QRectF(0, 0, 20, 10), false}};

    const QList<QPointF> shifts = distributedShifts(areas, Distribution::Horizontal);

    QCOMPARE(shifts, (QList<QPointF>{{0, 0}, {55, 0}, {0, 0}})); // from 85: 65 before and 65 after
    QCOMPARE(distributedShifts(areas, Distribution::Vertical), (QList<QPointF>{{0, 0}, {0, 0}, {0, 0}}));
}

void tst_Aligning::distributed_goesAroundWhatIsFixed()
{
    const QList<AlignedArea> areas{{QRectF(0, 0, 10, 10), false},  {QRectF(0, 20, 10, 10), false},
                                   {QRectF(0, 50, 10, 10), true},  {QRectF(0, 62, 10, 10), false},
                                   {QRectF(0, 100, 10, 10), false}};

    const QList<QPointF> shifts = distributedShifts(areas, Distribution::Vertical);

    QCOMPARE(shifts, (QList<QPointF>{{0, 0}, {0, 5}, {0, 0}, {0, 13}, {0, 0}}));
}

void tst_Aligning::two_areNotDistributed()
{
    const QList<AlignedArea> areas{{QRectF(0, 0, 10, 10), false}, {QRectF(40, 0, 10, 10), false}};

    QCOMPARE(distributedShifts(areas, Distribution::Horizontal), (QList<QPointF>{{0, 0}, {0, 0}}));
    QVERIFY(distributedShifts({}, Distribution::Horizontal).isEmpty());
}

QTEST_APPLESS_MAIN(tst_Aligning)
#include "tst_aligning.moc"
