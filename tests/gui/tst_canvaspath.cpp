// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a packet over the drawing.
#include "tests/gui/drawing.h"
#include "views/canvas/canvasarranging.h"
#include "views/canvas/objectpainter.h"
#include "views/canvas/objectshape.h"

#include <QTest>

#include <cmath>

using namespace overlab;
using namespace overlab::design;
using namespace overlab::testing;
using namespace Qt::StringLiterals;
using overlab::views::LinkItem;

class tst_CanvasPath : public QObject
{
    Q_OBJECT

private slots:
    void path_goesAlongTheLinesAndBelowWhatIsRead();
    void mark_isWholeAtTheEdge_data();
    void mark_isWholeAtTheEdge();
    void marks_ofOneThingAreApartAtTheRightEdge();
    void ring_isAroundTheCardOfAFoldedGroup();
    void ring_leavesTheRoutersNameFree_data();
    void ring_leavesTheRoutersNameFree();

private:
    const ObjectId router{ObjectKind::Router, u"red"_s, u"router-1"_s};
};

void tst_CanvasPath::path_goesAlongTheLinesAndBelowWhatIsRead()
{
    Drawing drawing;
    drawing.scene.setStates({{net1, {views::StateKind::Running, {}}}, {vm1, {views::StateKind::Running, {}}}});
    drawing.scene.setTraffic({{LinkId{vm1, 0}, {1e6, 1e6}}}); // its line has words
    drawing.view.setZoom(1);
    drawing.view.center(drawing.scene.places().value(net1));
    const QImage before = drawing.view.viewport()->grab().toImage();

    drawing.view.showPath({{{router, 1, 1}, {net1, 2, 2}, {vm1, 3, 3}}, 3, {}, 0});
    const QImage after = drawing.view.viewport()->grab().toImage();

    for (const auto &[from, to] : {std::pair(router, net1), std::pair(net1, vm1)}) {
        const QPainterPath way = drawing.scene.wayBetween(from, to);
        QVERIFY(!way.isEmpty());
        QCOMPARE(drawing.scene.wayBetween(to, from), way.toReversed());
        QVERIFY(QLineF(way.pointAtPercent(0), drawing.scene.places().value(from)).length() < QLineF(way.pointAtPercent(1), drawing.scene.places().value(from)).length());
        const QPoint along = drawing.view.mapFromScene(way.pointAtPercent(0.2));
        QCOMPARE(after.pixelColor(along), drawing.scene.colours().accent);
    }
    for (const ObjectId &id : {net1, vm1}) {
        const QRectF pill = views::statePill(id.kind, drawing.scene.itemOf(id)->look(), 1).translated(drawing.scene.itemOf(id)->pos());
        QVERIFY(!pill.isNull());
        const QRect area = drawing.view.mapFromScene(pill.adjusted(8, 2, -8, -2)).boundingRect();
        QCOMPARE(after.copy(area), before.copy(area));
    }
    int links = 0;
    for (const QGraphicsItem *const item : drawing.scene.items()) {
        const auto *const link = qgraphicsitem_cast<const LinkItem *>(item);
        if (!link || link->id().owner != vm1)
            continue;
        ++links;
        QVERIFY(!link->wordsArea(1).isNull());
        const QRect area = drawing.view.mapFromScene(link->wordsArea(1).adjusted(2, 2, -2, -2)).boundingRect();
        QCOMPARE(after.copy(area), before.copy(area));
    }
    QVERIFY(links > 0);
    QVERIFY(drawing.scene.wayBetween(vm1, router).isEmpty());
    for (const ObjectId &id : {vm1, net1, router})
        QVERIFY(drawing.scene.wayBetween(id, id).isEmpty());
}

void tst_CanvasPath::mark_isWholeAtTheEdge_data()
{
    QTest::addColumn<QPointF>("move"); // of the machine's upper left corner from that of the drawing, px
    QTest::newRow("inside") << QPointF(100, 100);
    QTest::newRow("above") << QPointF(100, 2);
    QTest::newRow("left") << QPointF(2, 100);
    QTest::newRow("partly out") << QPointF(-20, -20);
    QTest::newRow("right") << QPointF(-4, 100);
    QTest::newRow("below") << QPointF(100, -4);
}

void tst_CanvasPath::mark_isWholeAtTheEdge()
{
    QFETCH(QPointF, move);
    Drawing drawing;
    drawing.view.setZoom(1);
    const QPointF corner = drawing.scene.places().value(vm1) + views::outlineOf(vm1.kind).boundingRect().topLeft();
    const QSize size = drawing.view.viewport()->size();
    const QPointF at(move.x() == -4 ? size.width() - 4 : move.x(), move.y() == -4 ? size.height() - 4 : move.y()); // from the other edge
    drawing.view.centerOn(corner - at + QPointF(drawing.view.viewport()->rect().center()));
    drawing.view.showPath({{{vm1, 3, 3}}, 0, {}, 0});
    const QImage image = drawing.view.viewport()->grab().toImage();
    const QColor accent = drawing.scene.colours().accent;
    int top = image.height();
    int bottom = -1;
    int left = image.width();
    int right = -1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != accent)
                continue;
            top = std::min(top, y);
            bottom = std::max(bottom, y);
            left = std::min(left, x);
            right = std::max(right, x);
        }
    }
    QVERIFY2(bottom - top >= 16 && right - left >= 16, qPrintable(u"%1 x %2"_s.arg(right - left).arg(bottom - top)));
    QVERIFY(std::abs((bottom - top) - (right - left)) <= 2); // round, as one figure is
}

void tst_CanvasPath::marks_ofOneThingAreApartAtTheRightEdge()
{
    Drawing drawing;
    drawing.view.setZoom(1);
    const auto coloured = [&drawing](const QList<views::CanvasPathStep> &steps, double fromRight) {
        const QPointF corner = drawing.scene.places().value(vm1) + views::outlineOf(vm1.kind).boundingRect().topLeft();
        const QSize size = drawing.view.viewport()->size();
        drawing.view.centerOn(corner - QPointF(size.width() - fromRight, 100) + QPointF(drawing.view.viewport()->rect().center()));
        drawing.view.showPath({steps, 0, {}, 0});
        const QImage image = drawing.view.viewport()->grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == drawing.scene.colours().accent ? 1 : 0;
        }
        return count;
    };
    for (const double fromRight : {12.0, 14.0, 25.0}) {
        const int one = coloured({{vm1, 3, 3}}, fromRight);
        QVERIFY2(coloured({{vm1, 3, 3}, {vm1, 5, 5}}, fromRight) > one * 3 / 2, qPrintable(QString::number(fromRight)));
    }
}

void tst_CanvasPath::ring_isAroundTheCardOfAFoldedGroup()
{
    Drawing drawing;
    drawing.view.setZoom(1);
    drawing.scene.select({router, vm1});
    drawing.view.arranging().group();
    drawing.view.foldSelected();
    QVERIFY(!drawing.scene.isShown(router));
    const QRectF card = drawing.scene.areaOf(router);
    drawing.view.centerOn(card.center());
    drawing.view.showPath({{{router, 1, 1}}, 1, {}, 0});
    const QImage image = drawing.view.viewport()->grab().toImage();
    const QPoint below = drawing.view.mapFromScene(QPointF(card.left() + card.width() / 5, card.bottom())) + QPoint(0, 4);
    QCOMPARE(image.pixelColor(below), drawing.scene.colours().accent);
}

void tst_CanvasPath::ring_leavesTheRoutersNameFree_data()
{
    QTest::addColumn<double>("zoom");
    for (const double zoom : {0.4, 0.5, 0.75, 1.0})
        QTest::addRow("%g", zoom) << zoom;
}

void tst_CanvasPath::ring_leavesTheRoutersNameFree()
{
    QFETCH(double, zoom);
    Drawing drawing;
    drawing.view.setZoom(zoom);
    drawing.view.center(drawing.scene.places().value(router));
    const QImage before = drawing.view.viewport()->grab().toImage();
    drawing.view.showPath({{{router, 1, 1}}, 1, {}, 0});
    const QImage after = drawing.view.viewport()->grab().toImage();
    QVERIFY(before != after);
    const QRectF words = QRectF(38, -12, 80, 38).translated(drawing.scene.places().value(router));
    const QRect area = drawing.view.mapFromScene(words).boundingRect();
    QCOMPARE(after.copy(area), before.copy(area));
}

QTEST_MAIN(tst_CanvasPath)
#include "tst_canvaspath.moc"
