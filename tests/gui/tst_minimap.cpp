// SPDX-License-Identifier: GPL-3.0-or-later
// The map in the corner: it shows the whole drawing, moves the view, and is drawn no more often than it changes.
#include "engine/design/editing/adding.h"
#include "engine/design/editing/removing.h"
#include "views/canvas/canvasview.h"
#include "views/minimap/mappainter.h"
#include "views/minimap/minimap.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QUndoStack>

using namespace overlab;
using namespace overlab::design;
using namespace Qt::StringLiterals;
using views::CanvasScene;
using views::CanvasView;
using views::MiniMap;

namespace {

Design machines(int count)
{
    Design design;
    design.name = u"map"_s;
    for (int t = 0; t < 4; ++t) {
        Tenant tenant;
        tenant.name = u"tenant-%1"_s.arg(t);
        tenant.color = u"#c0392b"_s;
        for (int m = 0; m < count / 4; ++m) {
            Machine machine;
            machine.name = u"vm-%1"_s.arg(m);
            tenant.vms.append(machine);
        }
        design.tenants.append(tenant);
    }
    return design;
}

struct Drawing
{
    explicit Drawing(int count) : scene(document), view(scene, document, undo), map(view, scene, document)
    {
        document.load(machines(count));
        view.resize(900, 600);
        view.show();
        view.fit();
    }

    QPointF middleOfView() const { return view.mapToScene(view.viewport()->rect().center()); }
    bool isMapSettled() { return map.isVisible() && !map.grab().isNull(); }

    Document document;
    QUndoStack undo;
    CanvasScene scene;
    CanvasView view;
    MiniMap map;
};

} // namespace

class tst_MiniMap : public QObject
{
    Q_OBJECT

private slots:
    void map_isInTheCorner();
    void everythingSeen_needsNoMap();
    void map_endsTheFitting();
    void click_centersThere();
    void dragOfTheFrame_movesTheView();
    void keys_moveTheView();
    void doubleClick_showsAll();
    void hidden_byItsActionAndWhereItHasNoRoom();
    void changes_areDrawnOnce();
    void scrolling_drawsNoMap();
    void picture_hasEveryTenant();
    void thousandsOfMachines_areDrawnQuickly();
};

void tst_MiniMap::map_isInTheCorner()
{
    Drawing drawing(40);
    drawing.view.setZoom(2);
    QTRY_VERIFY(drawing.isMapSettled());

    QVERIFY(drawing.view.rect().contains(drawing.map.geometry()));
    QVERIFY(drawing.view.width() - drawing.map.geometry().right() < 32);
    QVERIFY(drawing.map.frame().isValid());
    drawing.view.resize(1200, 700);
    QTRY_VERIFY(drawing.view.width() - drawing.map.geometry().right() < 32);
}

void tst_MiniMap::everythingSeen_needsNoMap()
{
    Drawing drawing(40);
    drawing.view.setFocus();
    QTRY_VERIFY(!drawing.map.isVisible()); // it would lie on what it shows

    drawing.view.zoomIn();
    drawing.view.zoomIn();
    QTRY_VERIFY(drawing.map.isVisible());
    drawing.view.fit();
    QTRY_VERIFY(!drawing.map.isVisible());
    drawing.view.pan({4000, 0});
    QTRY_VERIFY(drawing.map.isVisible());
}

void tst_MiniMap::map_endsTheFitting()
{
    Drawing drawing(40);
    drawing.view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&drawing.view));
    drawing.view.pan({4000, 0});
    QTRY_VERIFY(drawing.isMapSettled());
    drawing.map.setFocus(); // so it stays
    drawing.view.fit();
    QVERIFY(drawing.map.isVisible());

    QTest::keyClick(&drawing.map, Qt::Key_Right);
    const double zoom = drawing.view.zoom();
    drawing.view.resize(1300, 900);

    QCOMPARE(drawing.view.zoom(), zoom);
}

void tst_MiniMap::click_centersThere()
{
    Drawing drawing(40);
    drawing.view.setZoom(2);
    QTRY_VERIFY(drawing.isMapSettled());
    const QTransform toMap = views::mapTransform(views::drawnArea(drawing.scene), drawing.map.size(), 8);
    const QPointF wanted = drawing.scene.places().value({ObjectKind::Machine, u"tenant-3"_s, u"vm-9"_s});

    QTest::mouseClick(&drawing.map, Qt::LeftButton, {}, toMap.map(wanted).toPoint());

    const QPointF distance = drawing.middleOfView() - wanted;
    QVERIFY2(std::hypot(distance.x(), distance.y()) < 2 / toMap.m11(), qPrintable(QString::number(distance.manhattanLength())));
    QVERIFY(drawing.map.frame().contains(toMap.map(wanted)));
}

void tst_MiniMap::dragOfTheFrame_movesTheView()
{
    Drawing drawing(40);
    drawing.view.setZoom(2);
    drawing.view.centerOn(views::drawnArea(drawing.scene).center());
    QTRY_VERIFY(drawing.isMapSettled());
    const QPointF before = drawing.map.frame().center();
    const QPoint grip = (before + QPointF(3, 2)).toPoint(); // not its middle: it does not jump

    QTest::mousePress(&drawing.map, Qt::LeftButton, {}, grip);
    QVERIFY((drawing.map.frame().center() - before).manhattanLength() < 1);
    QTest::mouseMove(&drawing.map, grip + QPoint(20, 10));
    QTest::mouseRelease(&drawing.map, Qt::LeftButton, {}, grip + QPoint(20, 10));

    QVERIFY((drawing.map.frame().center() - before - QPointF(20, 10)).manhattanLength() < 2);
    QTest::mouseMove(&drawing.map, grip + QPoint(60, 30));
    QVERIFY((drawing.map.frame().center() - before - QPointF(20, 10)).manhattanLength() < 2);
}

void tst_MiniMap::keys_moveTheView()
{
    Drawing drawing(40);
    drawing.view.setZoom(2);
    drawing.view.centerOn(views::drawnArea(drawing.scene).center());
    QTRY_VERIFY(drawing.isMapSettled());
    const QPointF before = drawing.middleOfView();

    QTest::keyClick(&drawing.map, Qt::Key_Right);
    QVERIFY(drawing.middleOfView().x() > before.x() + 20);
    QTest::keyClick(&drawing.map, Qt::Key_Up);
    QVERIFY(drawing.middleOfView().y() < before.y() - 10);
}

void tst_MiniMap::doubleClick_showsAll()
{
    Drawing drawing(400);
    drawing.view.setZoom(2);
    QTRY_VERIFY(drawing.isMapSettled());

    QTest::mouseDClick(&drawing.map, Qt::LeftButton, {}, QPoint(10, 10));

    const QRectF seen = drawing.view.mapToScene(drawing.view.viewport()->rect()).boundingRect();
    QVERIFY(seen.contains(views::drawnArea(drawing.scene)));
}

void tst_MiniMap::hidden_byItsActionAndWhereItHasNoRoom()
{
    Drawing drawing(40);
    drawing.view.setZoom(2);
    QTRY_VERIFY(drawing.map.isVisible());

    drawing.map.toggleAction()->trigger();
    QVERIFY(!drawing.map.isVisible());
    drawing.map.toggleAction()->trigger();
    QVERIFY(drawing.map.isVisible());

    drawing.view.resize(300, 300);
    QTRY_VERIFY(!drawing.map.isVisible());
    drawing.view.resize(900, 600);
    QTRY_VERIFY(drawing.map.isVisible());

    drawing.document.load({});
    QTRY_VERIFY(!drawing.map.isVisible());
    drawing.document.load(machines(4));
    drawing.view.setZoom(2);
    QTRY_VERIFY(drawing.map.isVisible());
}

void tst_MiniMap::changes_areDrawnOnce()
{
    Drawing drawing(40);
    drawing.view.setZoom(2);
    QTRY_VERIFY(drawing.isMapSettled());
    QTRY_VERIFY(drawing.map.paintings() > 0);
    QCoreApplication::processEvents();
    const int before = drawing.map.paintings();

    for (int i = 0; i < 20; ++i)
        drawing.document.setDesign(added(drawing.document.design(), ObjectKind::Machine, u"tenant-1"_s, QPointF(i * 40, 900)).design);

    QTRY_COMPARE(drawing.map.paintings(), before + 1);
}

void tst_MiniMap::scrolling_drawsNoMap()
{
    Drawing drawing(40);
    drawing.view.setZoom(2);
    QTRY_VERIFY(drawing.isMapSettled());
    QTRY_VERIFY(drawing.map.paintings() > 0);
    const QRectF frame = drawing.map.frame();
    const int before = drawing.map.paintings();

    drawing.view.centerOn(0, 0);
    drawing.map.grab();

    QVERIFY(drawing.map.frame() != frame);
    QCOMPARE(drawing.map.paintings(), before);
}

void tst_MiniMap::picture_hasEveryTenant()
{
    Drawing drawing(40);
    const QRectF area = views::drawnArea(drawing.scene);
    const QTransform toMap = views::mapTransform(area, QSizeF(208, 144), 8);

    const QImage picture = views::paintedMap(drawing.scene, drawing.document.design(), toMap, {208, 144}, 1).toImage();

    const QColor ground = drawing.scene.colours().ground;
    QCOMPARE(picture.pixelColor(1, 1), ground);
    const auto zones = drawing.scene.zoneAreas();
    QCOMPARE(zones.size(), 4);
    for (const QRectF &zone : zones) {
        QVERIFY(QRectF(picture.rect()).contains(toMap.mapRect(zone)));
        QVERIFY(picture.pixelColor(toMap.map(zone.center()).toPoint()) != ground);
    }
}

/// The bound is generous: a busy machine is no fault of the map. The line says what it took.
void tst_MiniMap::thousandsOfMachines_areDrawnQuickly()
{
    Drawing drawing(5000);
    const QSize size(208, 144);
    QElapsedTimer timer;
    qint64 least = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 5; ++i) {
        timer.start();
        const QTransform toMap = views::mapTransform(views::drawnArea(drawing.scene), size, 8);
        views::paintedMap(drawing.scene, drawing.document.design(), toMap, size, 1);
        least = std::min(least, timer.nsecsElapsed() / 1000);
    }

    qInfo("the map of 5,000 machines is drawn in %lld µs", static_cast<long long>(least));
    QVERIFY(least < 12000);
}

QTEST_MAIN(tst_MiniMap)
#include "tst_minimap.moc"
