// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing under mouse and keys: what a hand does becomes one step of the undo history, and the scene shows what the
// document has.
#include "engine/design/editing/adding.h"
#include "tests/gui/drawing.h"
#include "views/canvas/objectpainter.h"
#include "views/canvas/objectshape.h"
#include "views/theme/palettes.h"

#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <cmath>

using namespace overlab;
using namespace overlab::design;
using namespace overlab::testing;
using namespace Qt::StringLiterals;
using overlab::views::LinkItem;
using overlab::views::ObjectItem;
using overlab::views::ZoneItem;

class tst_Canvas : public QObject
{
    Q_OBJECT

private slots:
    void loaded_isDrawn();
    void dragged_isOneStep();
    void escape_leavesAllAsItWas();
    void ctrlAndShift_drawALine();
    void refusedLine_saysWhy();
    void linkTool_joins();
    void placed_isWhereItWasClicked();
    void deleted_takesItsLinesAndUndoBringsThemBack();
    void droppedOnATenant_isGivenToIt();
    void droppedOnANode_goesThere();
    void rubberBand_selects();
    void shift_addsAndRemoves();
    void arrows_nudgeInOneStep();
    void lockedMachine_stays();
    void copyAndPaste_throughTheClipboard();
    void lineToNothing_isDrawnWhenItsEndIs();
    void doubleClick_asksForAName();
    void wheel_zoomsAtThePointer();
    void click_keepsAllInSight();
    void added_hidesNothing();
    void nothingDrawn_saysWhatToDo();
    void stroke_isStrongerForManyAndInHighContrast();
    void stroke_isSeenFromAfarInHighContrast();
    void smallWords_areThereWhereTheyAreSharp();
    void manyMachines_areDrawnQuickly();
};

void tst_Canvas::loaded_isDrawn()
{
    Drawing drawing;

    QCOMPARE(drawing.count<ObjectItem>(), 10); // 2 nodes, 1 external, 3 networks, 1 router, 3 machines
    QCOMPARE(drawing.count<ZoneItem>(), 2);
    QCOMPARE(drawing.count<LinkItem>(), 6);
    for (const ObjectItem *const one : {drawing.scene.itemOf(net1), drawing.scene.itemOf(vm1), drawing.scene.itemOf(node)}) {
        for (const QGraphicsItem *const other : drawing.scene.items()) {
            if (const auto *object = qgraphicsitem_cast<const ObjectItem *>(other); object && object != one)
                QVERIFY2(!one->sceneBoundingRect().intersects(object->sceneBoundingRect()), qPrintable(object->id().object()));
        }
    }
}

void tst_Canvas::click_keepsAllInSight()
{
    Drawing drawing;
    const auto seesAll = [&drawing] {
        return drawing.view.mapToScene(drawing.view.viewport()->rect()).boundingRect().contains(drawing.scene.itemsBoundingRect());
    };
    QTest::mouseClick(drawing.view.viewport(), Qt::LeftButton, {}, drawing.at(vm1));
    const double zoom = drawing.view.zoom();

    drawing.view.resize(1210, 805);
    QCOMPARE(drawing.view.zoom(), zoom); // all is seen where it was
    drawing.view.resize(1200, 400); // a dock grew
    QVERIFY(seesAll());

    drawing.view.pan({40, 0});
    drawing.view.resize(1200, 300);
    QVERIFY(!seesAll()); // somebody looks elsewhere
}

void tst_Canvas::added_hidesNothing()
{
    Drawing drawing;
    for (const ObjectKind kind : {ObjectKind::Machine, ObjectKind::Network, ObjectKind::Machine}) {
        const ObjectId id = drawing.view.add(kind);
        const QRectF area = drawing.scene.areaOf(id);
        const auto places = drawing.scene.places();
        for (auto place = places.cbegin(); place != places.cend(); ++place) {
            if (place.key() != id && place.key().kind != ObjectKind::Tenant)
                QVERIFY2(!drawing.scene.areaOf(place.key()).intersects(area), qPrintable(place.key().object()));
        }
        QVERIFY(drawing.view.mapToScene(drawing.view.viewport()->rect()).boundingRect().contains(area));
    }
}

void tst_Canvas::nothingDrawn_saysWhatToDo()
{
    Drawing drawing;
    drawing.scene.setColours([&drawing] {
        auto colours = drawing.scene.colours();
        colours.grid = colours.ground;
        return colours;
    }());
    const auto hasWords = [&drawing] {
        const QImage image = drawing.view.viewport()->grab().toImage();
        const QPoint middle = image.rect().center();
        for (int x = middle.x() - 200; x < middle.x() + 200; ++x) {
            for (int y = middle.y() - 40; y < middle.y() + 40; ++y) {
                if (image.pixelColor(x, y) != drawing.scene.colours().ground)
                    return true;
            }
        }
        return false;
    };

    drawing.document.load({});
    QVERIFY(hasWords());
    drawing.document.load(readDesign("overlab: 1\nname: far\nnodes: [{name: far}]\ncanvas: {node:far: {at: [0, 0]}}\n", {}).design);
    drawing.view.centerOn(2000, 2000);
    QVERIFY(!hasWords());
}

void tst_Canvas::stroke_isStrongerForManyAndInHighContrast()
{
    Drawing drawing;
    const double usual = drawing.scene.colours().stroke;
    drawing.scene.setStroke(1.75);
    QCOMPARE(drawing.scene.colours().stroke, usual * 1.75);
    drawing.scene.setColours(views::canvasColours(views::paletteFor(views::Appearance::HighContrastDark, {})));
    QVERIFY(drawing.scene.colours().stroke > usual * 2); // both
    drawing.scene.setStroke(1);
    QVERIFY(drawing.scene.colours().stroke > usual * 1.2);
}

/// Also between two pixels, where one that is thinner than them is a shade.
void tst_Canvas::stroke_isSeenFromAfarInHighContrast()
{
    views::ObjectLook look;
    look.isLight = true;
    look.tenant = QColor(0xc0, 0x39, 0x2b);
    for (const auto appearance : {views::Appearance::HighContrastLight, views::Appearance::HighContrastDark}) {
        const views::CanvasColours colours = views::canvasColours(views::paletteFor(appearance, {}));
        for (const double detail : {0.37, 0.45, 0.57, 0.8}) {
            for (const double part : {0.0, 0.25, 0.5, 0.75}) {
                QImage image(200, 60, QImage::Format_RGB32);
                image.fill(colours.ground);
                QPainter painter(&image);
                painter.setRenderHint(QPainter::Antialiasing);
                painter.translate(100 + part, 30 + part);
                painter.scale(detail, detail);
                views::paintObject(painter, ObjectKind::Machine, look, colours, {.detail = detail});
                const int left = int(std::floor(100 + part + views::boxOf(ObjectKind::Machine, look.size).left() * detail));
                double best = 1; // of the dashes of the left edge
                for (int x = left - 2; x <= left + 2; ++x) {
                    for (int y = 24; y <= 36; ++y)
                        best = std::max(best, views::contrastRatio(image.pixelColor(x, y), colours.ground));
                }
                QVERIFY2(best >= 3, qPrintable(u"%1 at %2, %3"_s.arg(best).arg(detail).arg(part)));
            }
        }
    }
}

/// At twice the dots for a pixel what is as large can be read.
void tst_Canvas::smallWords_areThereWhereTheyAreSharp()
{
    Drawing drawing;
    const QRectF area = drawing.scene.areaOf(vm1);
    const QRectF address(area.left() + 44, area.center().y() + 6, area.width() - 54, 6); // below the name
    constexpr double detail = 0.45;
    for (const int ratio : {1, 2}) {
        QImage image((address.size() * detail * ratio).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        QPainter painter(&image);
        drawing.scene.render(&painter, QRectF(QPointF(), image.deviceIndependentSize()), address);
        painter.end();
        bool hasWords = false;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y)
                hasWords |= image.pixelColor(x, y) != image.pixelColor(image.width() - 1, 0);
        }
        QCOMPARE(hasWords, ratio == 2);
    }
}

void tst_Canvas::dragged_isOneStep()
{
    Drawing drawing;
    const QPointF before = drawing.scene.places().value(vm1);

    const QPointF other = drawing.scene.places().value(net1);

    drawing.drag(drawing.at(vm1), drawing.at(vm1) + QPoint(0, 160));

    QCOMPARE(drawing.undo.count(), 1);
    QCOMPARE(drawing.scene.places().value(net1), other); // nothing else is arranged anew
    QVERIFY(drawing.undo.undoText().contains(u"red/vm-1"_s));
    QVERIFY(drawing.scene.places().value(vm1).y() > before.y() + 100);
    QVERIFY(drawing.document.placements().contains(vm1));
    drawing.undo.undo();
    QCOMPARE(drawing.scene.places().value(vm1), before);
    QCOMPARE(drawing.scene.itemOf(vm1)->pos(), before);
}

void tst_Canvas::escape_leavesAllAsItWas()
{
    Drawing drawing;
    const QPointF before = drawing.scene.itemOf(vm1)->pos();
    QTest::mousePress(drawing.view.viewport(), Qt::LeftButton, {}, drawing.at(vm1));
    QTest::mouseMove(drawing.view.viewport(), drawing.at(vm1) + QPoint(60, 60));
    QVERIFY(drawing.scene.itemOf(vm1)->pos() != before);

    QTest::keyClick(&drawing.view, Qt::Key_Escape);
    QTest::mouseRelease(drawing.view.viewport(), Qt::LeftButton, {}, drawing.at(vm1) + QPoint(60, 60));

    QCOMPARE(drawing.scene.itemOf(vm1)->pos(), before);
    QCOMPARE(drawing.undo.count(), 0);
}

void tst_Canvas::ctrlAndShift_drawALine()
{
    Drawing drawing;

    drawing.drag(drawing.at(vm1), drawing.at(net2), Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(findMachine(drawing.document.design(), vm1)->interfaces.size(), 2);
    QCOMPARE(drawing.count<LinkItem>(), 7);
    drawing.undo.undo();
    QCOMPARE(drawing.count<LinkItem>(), 6);
}

void tst_Canvas::refusedLine_saysWhy()
{
    Drawing drawing;
    QSignalSpy hints(&drawing.view, &CanvasView::hinted);

    drawing.drag(drawing.at(vm1), drawing.at({ObjectKind::External, {}, u"public"_s}), Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(drawing.undo.count(), 0);
    QVERIFY(hints.last().first().toString().contains(u"router"_s));
}

void tst_Canvas::linkTool_joins()
{
    Drawing drawing;
    drawing.view.setTool(CanvasView::Tool::Link);

    drawing.drag(drawing.at(net2), drawing.at(vm1)); // from either end

    QCOMPARE(findMachine(drawing.document.design(), vm1)->interfaces.last().network, u"net-2"_s);
    QTest::keyClick(&drawing.view, Qt::Key_Escape);
    QCOMPARE(drawing.view.tool(), CanvasView::Tool::Select);
}

void tst_Canvas::placed_isWhereItWasClicked()
{
    Drawing drawing;
    const QPoint place = drawing.at(net1) + QPoint(-90, 40);
    const QPointF wanted = drawing.view.mapToScene(place);
    drawing.view.setPlacing(ObjectKind::Machine);

    QTest::mouseClick(drawing.view.viewport(), Qt::LeftButton, {}, place);

    const ObjectId id{ObjectKind::Machine, u"red"_s, u"vm-4"_s};
    QVERIFY(drawing.scene.itemOf(id));
    QVERIFY((drawing.scene.places().value(id) - wanted).manhattanLength() <= 8);
    QCOMPARE(drawing.scene.selectedObjects(), QSet<ObjectId>{id});
    QCOMPARE(drawing.view.tool(), CanvasView::Tool::Select);
}

void tst_Canvas::deleted_takesItsLinesAndUndoBringsThemBack()
{
    Drawing drawing;
    const Design before = drawing.document.design();
    drawing.scene.select({net1});

    drawing.view.removeSelected();

    QVERIFY(!drawing.scene.itemOf(net1));
    QCOMPARE(drawing.count<LinkItem>(), 3);
    drawing.undo.undo();
    QVERIFY(drawing.document.design() == before);
    QCOMPARE(drawing.count<LinkItem>(), 6);
    drawing.undo.redo();
    QCOMPARE(drawing.count<LinkItem>(), 3);
}

void tst_Canvas::droppedOnATenant_isGivenToIt()
{
    Drawing drawing;
    const QPointF zone = drawing.scene.zoneAreas().value(u"blue"_s).bottomLeft() + QPointF(12, -12);

    drawing.drag(drawing.at(vm1), drawing.view.mapFromScene(zone));

    const ObjectId now{ObjectKind::Machine, u"blue"_s, u"vm-1"_s};
    QVERIFY(findMachine(drawing.document.design(), now));
    QCOMPARE(findMachine(drawing.document.design(), now)->interfaces.first().network, u"red/net-1"_s);
    QCOMPARE(drawing.scene.selectedObjects(), QSet<ObjectId>{now});
    QCOMPARE(drawing.undo.count(), 1);
}

void tst_Canvas::droppedOnANode_goesThere()
{
    Drawing drawing;
    const QPointF before = drawing.scene.places().value(vm1);

    drawing.drag(drawing.at(vm1), drawing.at(node));

    QCOMPARE(findMachine(drawing.document.design(), vm1)->node, std::optional(u"compute-1"_s));
    QCOMPARE(drawing.scene.places().value(vm1), before);
}

void tst_Canvas::rubberBand_selects()
{
    Drawing drawing;
    const QRectF around = drawing.scene.itemOf(vm1)->sceneBoundingRect().adjusted(-4, -4, 4, 4);

    drawing.drag(drawing.view.mapFromScene(around.topLeft()), drawing.view.mapFromScene(around.bottomRight()));

    QVERIFY(drawing.scene.selectedObjects().contains(vm1));
    QCOMPARE(drawing.undo.count(), 0);
}

void tst_Canvas::shift_addsAndRemoves()
{
    Drawing drawing;
    QTest::mouseClick(drawing.view.viewport(), Qt::LeftButton, {}, drawing.at(vm1));
    QTest::mouseClick(drawing.view.viewport(), Qt::LeftButton, Qt::ShiftModifier, drawing.at(net2));
    QCOMPARE(drawing.scene.selectedObjects(), (QSet<ObjectId>{vm1, net2}));

    QTest::mouseClick(drawing.view.viewport(), Qt::LeftButton, Qt::ShiftModifier, drawing.at(vm1));

    QCOMPARE(drawing.scene.selectedObjects(), QSet<ObjectId>{net2});
}

void tst_Canvas::arrows_nudgeInOneStep()
{
    Drawing drawing;
    drawing.scene.select({vm1});
    const QPointF before = drawing.scene.places().value(vm1);

    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&drawing.view, Qt::Key_Right);
    QTest::keyClick(&drawing.view, Qt::Key_Down, Qt::ShiftModifier);

    QCOMPARE(drawing.scene.places().value(vm1), before + QPointF(24, 80));
    QCOMPARE(drawing.undo.count(), 1);
}

void tst_Canvas::lockedMachine_stays()
{
    Drawing drawing;
    Placement placement;
    placement.at = drawing.scene.places().value(vm1);
    placement.locked = true;
    drawing.document.setDesign(placed(drawing.document.design(), {{vm1, placement}}));

    drawing.drag(drawing.at(vm1), drawing.at(vm1) + QPoint(0, 120));

    QCOMPARE(drawing.scene.itemOf(vm1)->pos(), placement.at);
    QCOMPARE(drawing.undo.count(), 0);
}

void tst_Canvas::copyAndPaste_throughTheClipboard()
{
    Drawing drawing;
    drawing.scene.select({vm1});

    drawing.view.copySelected();
    QVERIFY(QApplication::clipboard()->text().contains(u"vm-1"_s));
    drawing.view.paste();

    const ObjectId copy{ObjectKind::Machine, u"red"_s, u"vm-4"_s};
    QCOMPARE(drawing.scene.selectedObjects(), QSet<ObjectId>{copy});
    QCOMPARE(drawing.scene.places().value(copy), drawing.scene.places().value(vm1) + QPointF(32, 32));
    QCOMPARE(drawing.count<LinkItem>(), 7);

    QApplication::clipboard()->setText(u"hello"_s);
    QSignalSpy hints(&drawing.view, &CanvasView::hinted);
    drawing.view.paste();
    QVERIFY(!hints.isEmpty());
    QCOMPARE(drawing.undo.count(), 1);
}

/// As while a design is typed: the machine names its network before there is one.
void tst_Canvas::lineToNothing_isDrawnWhenItsEndIs()
{
    Drawing drawing;
    const Design whole = drawing.document.design();
    Design without = whole;
    without.tenants.first().networks.removeFirst();
    drawing.document.setDesign(without);
    QCOMPARE(drawing.count<LinkItem>(), 3);

    drawing.document.setDesign(whole);

    QCOMPARE(drawing.count<LinkItem>(), 6);
}

void tst_Canvas::doubleClick_asksForAName()
{
    Drawing drawing;
    QSignalSpy asked(&drawing.view, &CanvasView::renameAsked);

    QTest::mouseDClick(drawing.view.viewport(), Qt::LeftButton, {}, drawing.at(vm1));

    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<ObjectId>(), vm1);
}

void tst_Canvas::wheel_zoomsAtThePointer()
{
    Drawing drawing;
    const QPoint pointer(300, 200);
    const double before = drawing.view.zoom();

    QWheelEvent event(pointer, drawing.view.viewport()->mapToGlobal(pointer), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(drawing.view.viewport(), &event);

    QVERIFY(drawing.view.zoom() > before);
}

/// The figure is the benchmark's; this one only fails where something is of the wrong order.
void tst_Canvas::manyMachines_areDrawnQuickly()
{
    Design design;
    design.name = u"many"_s;
    for (int t = 0; t < 20; ++t) {
        Tenant tenant;
        tenant.name = u"tenant-%1"_s.arg(t);
        for (int n = 0; n < 5; ++n) {
            Network network;
            network.name = u"net-%1"_s.arg(n);
            Subnet subnet;
            subnet.cidr = Ipv4Subnet::parse(u"10.0.%1.0/24"_s.arg(n));
            network.subnets.append(subnet);
            tenant.networks.append(network);
            for (int m = 0; m < 10; ++m) {
                Machine machine;
                machine.name = u"vm-%1-%2"_s.arg(n).arg(m);
                MachineInterface interface;
                interface.network = network.name;
                machine.interfaces.append(interface);
                tenant.vms.append(machine);
            }
        }
        design.tenants.append(tenant);
    }
    Drawing drawing;
    QElapsedTimer timer;
    timer.start();

    drawing.document.load(design);
    drawing.view.fit();
    drawing.view.grab();

    QCOMPARE(drawing.count<ObjectItem>(), 1100);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    const auto loaded = timer.restart();

    QList<views::CanvasPathStep> steps; // across all of it
    for (const Tenant &tenant : std::as_const(design.tenants)) {
        const int hop = int(steps.size());
        steps << views::CanvasPathStep{{ObjectKind::Machine, tenant.name, u"vm-0-0"_s}, hop + 1, hop + 1}
              << views::CanvasPathStep{{ObjectKind::Network, tenant.name, u"net-0"_s}, hop + 2, hop + 2}
              << views::CanvasPathStep{{ObjectKind::Machine, tenant.name, u"vm-4-9"_s}, hop + 3, hop + 3};
    }
    const QImage before = drawing.view.viewport()->grab().toImage();
    timer.restart();
    drawing.view.showPath({steps, 2, {}, 0});
    QVERIFY(drawing.view.viewport()->grab().toImage() != before);
    for (const double zoom : {drawing.view.zoom(), 1.0}) {
        drawing.view.setZoom(zoom);
        drawing.view.grab();
    }

    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    qInfo("a path of %d steps over them: drawn three times in %lld ms", int(steps.size()), static_cast<long long>(timer.elapsed()));
    qInfo("1,000 machines, 100 networks: loaded and drawn in %lld ms", static_cast<long long>(loaded));
}

QTEST_MAIN(tst_Canvas)
#include "tst_canvas.moc"
