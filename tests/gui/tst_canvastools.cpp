// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse, wheel and keys on the drawing: bands, halos, guides, handles, notes, zoom and focus.
#include "engine/design/editing/placement.h"
#include "tests/gui/drawing.h"
#include "views/canvas/snapping.h"
#include "views/canvas/textediting.h"
#include "views/theme/palettes.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace overlab;
using namespace overlab::testing;
using overlab::views::CanvasAct;
using overlab::views::ObjectItem;
using overlab::views::Snapping;
using overlab::views::SnapResult;
using overlab::views::TextEditing;

namespace {

const ObjectId note{ObjectKind::Note, {}, u"1"_s};
const ObjectId vm2{ObjectKind::Machine, u"red"_s, u"vm-2"_s};

void addNote(Drawing &drawing, const QString &text)
{
    Placement placement;
    placement.at = {-500, 0};
    placement.text = text;
    drawing.document.setDesign(placed(drawing.document.design(), {{note, placement}}));
    drawing.view.fit();
}

void wheel(CanvasView &view, QPoint at, QPoint degrees, Qt::KeyboardModifiers modifiers = {}, Qt::ScrollPhase phase = Qt::NoScrollPhase)
{
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, degrees, Qt::NoButton, modifiers, phase, false);
    QApplication::sendEvent(view.viewport(), &event);
}

} // namespace

class tst_CanvasTools : public QObject
{
    Q_OBJECT

private slots:
    void band_addsWithShiftAndTakesOutWithCtrl();
    void halo_drawsALine();
    void snapping_prefersNeighbours();
    void alt_leavesGridAndGuidesAside();
    void note_isReadableInTheDark();
    void note_isEditedInPlace();
    void note_isResizedByItsHandle();
    void zone_isAtLeastAsLargeAsDrawn();
    void wheel_keepsWhatIsUnderThePointer();
    void touchpad_pans();
    void space_pans();
    void zoomKeys_fitAndActualSize();
    void fitSelection_showsIt();
    void tab_goesThroughAllAndOut();
    void altAndArrow_goesToTheNext();
    void return_asksForTheInspector();
    void selectConnected_andSameKind();
    void rightClick_opensAMenuForWhatIsThere();
};

void tst_CanvasTools::band_addsWithShiftAndTakesOutWithCtrl()
{
    Drawing drawing;
    drawing.scene.select({net2});
    const QRectF around = drawing.scene.areaOf(vm1).adjusted(-6, -6, 6, 6);
    const QPoint from = drawing.view.mapFromScene(around.topLeft());
    const QPoint to = drawing.view.mapFromScene(around.bottomRight());

    drawing.drag(from, to, Qt::ShiftModifier);
    QCOMPARE(drawing.scene.selectedObjects(), (QSet<ObjectId>{vm1, net2}));
    drawing.drag(from, to, Qt::ControlModifier);
    QCOMPARE(drawing.scene.selectedObjects(), QSet<ObjectId>{net2});
    drawing.drag(from, to);
    QCOMPARE(drawing.scene.selectedObjects(), QSet<ObjectId>{vm1});
    QCOMPARE(drawing.undo.count(), 0);
}

void tst_CanvasTools::halo_drawsALine()
{
    Drawing drawing;
    const QRectF area = drawing.scene.areaOf(vm1);
    const QPoint middle = drawing.at(vm1);
    const QPoint halo = drawing.view.mapFromScene(QPointF(area.center().x(), area.bottom()));
    QTest::mouseMove(drawing.view.viewport(), middle);
    QTRY_VERIFY(drawing.scene.itemOf(vm1)->isPortAt(QPointF(area.center().x(), area.bottom())));

    drawing.drag(halo, drawing.at(net2));

    QCOMPARE(findMachine(drawing.document.design(), vm1)->interfaces.size(), 2);
    QCOMPARE(drawing.undo.count(), 1);
}

void tst_CanvasTools::snapping_prefersNeighbours()
{
    const Snapping snapping(QRectF(0, 0, 100, 40), {50, 20}, {QRectF(203, 300, 100, 40)});

    const SnapResult near = snapping.snap({200, 101}, 6);
    QCOMPARE(near.by, QPointF(203, 100)); // left edges, and the grid
    QCOMPARE(near.guides.size(), 1);
    QCOMPARE(near.guides.first().x1(), 203);
    const SnapResult both = snapping.snap({205, 302}, 6);
    QCOMPARE(both.by, QPointF(203, 300));
    QCOMPARE(both.guides.size(), 2);
    const SnapResult far = snapping.snap({33, 101}, 6);
    QVERIFY(far.guides.isEmpty());
    QCOMPARE(far.by, QPointF(30, 100)); // the middle is on the grid
}

void tst_CanvasTools::alt_leavesGridAndGuidesAside()
{
    Drawing drawing;
    drawing.view.setZoom(1);
    const QPointF before = drawing.scene.places().value(vm1);

    const QPoint from = drawing.at(vm1);
    const QPoint to = from + QPoint(-3, 153);
    QTest::mousePress(drawing.view.viewport(), Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, drawing.view.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::AltModifier);
    QApplication::sendEvent(drawing.view.viewport(), &move);
    QTest::mouseRelease(drawing.view.viewport(), Qt::LeftButton, {}, to);

    const QPointF by = drawing.scene.places().value(vm1) - before;
    QVERIFY2(qAbs(by.x() + 3) <= 1 && qAbs(by.y() - 153) <= 1, qPrintable(u"%1 %2"_s.arg(by.x()).arg(by.y())));
    QCOMPARE(drawing.undo.count(), 1);
}

void tst_CanvasTools::note_isReadableInTheDark()
{
    Drawing drawing;
    addNote(drawing, u"# WWWWWWWW\n\n[WWWWWWWW](http://here)"_s);
    const QPalette dark = views::paletteFor(views::Appearance::Dark, {});
    drawing.scene.setColours(views::canvasColours(dark));

    const QImage image = drawing.view.grab(QRect(drawing.view.mapFromScene(drawing.scene.areaOf(note).topLeft()),
                                                 drawing.view.mapFromScene(drawing.scene.areaOf(note).bottomRight())))
                             .toImage();

    int darker = 0;
    int lighter = 0;
    const int paper = drawing.scene.colours().note.lightness();
    for (int y = 10; y < image.height() - 10; ++y) {
        for (int x = 10; x < image.width() - 10; ++x) {
            const int lightness = image.pixelColor(x, y).lightness();
            darker += lightness < paper - 16 ? 1 : 0;
            lighter += lightness > 160 ? 1 : 0;
        }
    }
    QCOMPARE(darker, 0);
    QVERIFY2(lighter > 100, qPrintable(QString::number(lighter)));
}

void tst_CanvasTools::note_isEditedInPlace()
{
    Drawing drawing;
    addNote(drawing, u"Look"_s);
    const auto editing = [&] { return drawing.view.findChild<TextEditing *>(); };

    QTest::mouseDClick(drawing.view.viewport(), Qt::LeftButton, {}, drawing.at(note));
    QVERIFY(editing());
    QTest::keyClicks(editing(), u" **here**"_s);
    QTest::keyClick(editing(), Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(drawing.document.placements().value(note).text, u"Look **here**"_s);
    QCOMPARE(drawing.scene.itemOf(note)->noteText(), u"Look **here**"_s);
    QCOMPARE(drawing.undo.count(), 1);
    QTRY_VERIFY(!editing());
    drawing.view.editNote(note);
    QTest::keyClicks(editing(), u"nothing"_s);
    QTest::keyClick(editing(), Qt::Key_Escape);
    QCOMPARE(drawing.undo.count(), 1);
    drawing.undo.undo();
    QCOMPARE(drawing.document.placements().value(note).text, u"Look"_s);
}

void tst_CanvasTools::note_isResizedByItsHandle()
{
    Drawing drawing;
    addNote(drawing, u"Look"_s);
    drawing.view.setZoom(1);
    drawing.view.showObject(note);
    const QRectF before = drawing.scene.areaOf(note);
    const QPoint corner = drawing.view.mapFromScene(before.bottomRight());

    drawing.drag(corner, corner + QPoint(64, 40));

    const QRectF after = drawing.scene.areaOf(note);
    QCOMPARE(after.topLeft(), before.topLeft());
    QVERIFY(after.width() > before.width() + 50 && after.height() > before.height() + 30);
    QCOMPARE(drawing.document.placements().value(note).size, std::optional(after.size()));
    drawing.undo.undo();
    QCOMPARE(drawing.scene.areaOf(note), before);
}

void tst_CanvasTools::zone_isAtLeastAsLargeAsDrawn()
{
    Drawing drawing;
    drawing.scene.select({blue});
    const QRectF before = drawing.scene.areaOf(blue);

    drawing.view.edits().resize(blue, before.adjusted(0, 0, 200, 300));
    QCOMPARE(drawing.scene.areaOf(blue), before.adjusted(0, 0, 200, 300));
    drawing.view.edits().resize(blue, QRectF(before.topLeft(), QSizeF(70, 50)));
    QCOMPARE(drawing.scene.areaOf(blue), before); // its things are in it
}

void tst_CanvasTools::wheel_keepsWhatIsUnderThePointer()
{
    Drawing drawing;
    for (const QPoint pointer : {QPoint(300, 200), QPoint(5, 700), QPoint(1100, 90)}) {
        const QPointF before = drawing.view.mapToScene(pointer);
        wheel(drawing.view, pointer, {0, 240});
        const QPointF by = drawing.view.mapToScene(pointer) - before;
        QVERIFY2(by.manhattanLength() * drawing.view.zoom() <= 3, qPrintable(QString::number(by.manhattanLength())));
        wheel(drawing.view, pointer, {0, -360});
        QVERIFY(((drawing.view.mapToScene(pointer) - before) * drawing.view.zoom()).manhattanLength() <= 4);
    }
}

void tst_CanvasTools::touchpad_pans()
{
    Drawing drawing;
    const double zoom = drawing.view.zoom();
    const QPoint before = drawing.at(vm1);

    wheel(drawing.view, {300, 200}, {40, 60}, {}, Qt::ScrollUpdate);

    QCOMPARE(drawing.view.zoom(), zoom);
    QCOMPARE(drawing.at(vm1), before + QPoint(20, 30));
    wheel(drawing.view, {300, 200}, {0, 60}, Qt::ControlModifier, Qt::ScrollUpdate);
    QVERIFY(drawing.view.zoom() > zoom);
}

void tst_CanvasTools::space_pans()
{
    Drawing drawing;
    const QPoint before = drawing.at(vm1);

    QTest::keyPress(&drawing.view, Qt::Key_Space);
    drawing.drag({500, 500}, {560, 470});
    QTest::keyRelease(&drawing.view, Qt::Key_Space);

    QCOMPARE(drawing.at(vm1), before + QPoint(60, -30));
    QCOMPARE(drawing.undo.count(), 0);
}

void tst_CanvasTools::zoomKeys_fitAndActualSize()
{
    Drawing drawing;
    drawing.view.setZoom(0.3);

    drawing.view.acts().action(CanvasAct::ZoomActual)->trigger();
    QCOMPARE(drawing.view.zoom(), 1.0);
    drawing.view.setZoom(3);
    drawing.view.acts().action(CanvasAct::Fit)->trigger();
    const QRect seen = drawing.view.mapFromScene(drawing.scene.itemsBoundingRect()).boundingRect();
    QVERIFY(drawing.view.viewport()->rect().contains(seen));
    QCOMPARE(drawing.view.acts().action(CanvasAct::Fit)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_0));
}

void tst_CanvasTools::fitSelection_showsIt()
{
    Drawing drawing;
    drawing.view.setZoom(0.2);
    drawing.scene.select({vm1, vm2});

    drawing.view.fitSelection();

    QVERIFY(drawing.view.zoom() > 0.9);
    QVERIFY(drawing.view.viewport()->rect().contains(drawing.at(vm1)) && drawing.view.viewport()->rect().contains(drawing.at(vm2)));
}

void tst_CanvasTools::tab_goesThroughAllAndOut()
{
    Drawing drawing;
    drawing.view.setFocus();
    QList<ObjectId> visited;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(&drawing.view, Qt::Key_Tab);
        QCOMPARE(drawing.scene.selectedObjects().size(), 1);
        visited.append(*drawing.scene.selectedObjects().begin());
    }

    QCOMPARE(visited, allObjects(drawing.document.design()));
    QTest::keyClick(&drawing.view, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(drawing.scene.selectedObjects(), QSet<ObjectId>{visited.at(10)});
}

void tst_CanvasTools::altAndArrow_goesToTheNext()
{
    Drawing drawing;
    drawing.scene.select({net1});

    QTest::keyClick(&drawing.view, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(drawing.scene.selectedObjects(), QSet<ObjectId>{net2});
    QTest::keyClick(&drawing.view, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(drawing.scene.selectedObjects(), (QSet<ObjectId>{net1, net2}));
    QCOMPARE(drawing.undo.count(), 0);
}

void tst_CanvasTools::return_asksForTheInspector()
{
    Drawing drawing;
    QSignalSpy asked(&drawing.view, &CanvasView::inspectAsked);
    drawing.scene.select({vm1});

    QTest::keyClick(&drawing.view, Qt::Key_Return);

    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<ObjectId>(), vm1);
}

void tst_CanvasTools::selectConnected_andSameKind()
{
    Drawing drawing;
    drawing.scene.select({net1});

    drawing.view.edits().selectConnected();
    QCOMPARE(drawing.scene.selectedObjects(), (QSet<ObjectId>{net1, vm1, vm2, {ObjectKind::Router, u"red"_s, u"router-1"_s}}));
    drawing.scene.select({vm1});
    drawing.view.edits().selectSameKind();
    QCOMPARE(drawing.scene.selectedObjects().size(), 3);
}

void tst_CanvasTools::rightClick_opensAMenuForWhatIsThere()
{
    Drawing drawing;
    QSet<ObjectId> asked;
    QAction path(u"Path from here"_s);
    drawing.view.setMenuExtras([&](const QSet<ObjectId> &objects, const QSet<LinkId> &) {
        asked = objects;
        return QList<QAction *>{&path};
    });
    QContextMenuEvent event(QContextMenuEvent::Mouse, drawing.at(vm1), drawing.view.viewport()->mapToGlobal(drawing.at(vm1)));

    QApplication::sendEvent(drawing.view.viewport(), &event);

    auto *const menu = drawing.view.findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(asked, QSet<ObjectId>{vm1});
    QVERIFY(menu->actions().contains(&path));
    menu->close();
}

QTEST_MAIN(tst_CanvasTools)
#include "tst_canvastools.moc"
