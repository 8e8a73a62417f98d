// SPDX-License-Identifier: GPL-3.0-or-later
// Groups, locks, layers, alignment, automatic layout, states and words of the drawing.
#include "engine/design/editing/grouping.h"
#include "tests/gui/drawing.h"
#include "views/canvas/canvasmenu.h"
#include "views/canvas/objectwords.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>

using namespace overlab;
using namespace overlab::testing;
using overlab::views::CanvasAct;
using overlab::views::CanvasArranging;
using overlab::views::CanvasLayers;
using overlab::views::CanvasMenu;
using overlab::views::GroupItem;
using overlab::views::LinkItem;
using overlab::views::ObjectItem;
using overlab::views::StateKind;

namespace {

const ObjectId vm2{ObjectKind::Machine, u"red"_s, u"vm-2"_s};
const ObjectId vm3{ObjectKind::Machine, u"red"_s, u"vm-3"_s};
const ObjectId router{ObjectKind::Router, u"red"_s, u"router-1"_s};

int shownLinks(const CanvasScene &scene)
{
    int count = 0;
    const QList<QGraphicsItem *> items = scene.items();
    for (const QGraphicsItem *const item : items)
        count += qgraphicsitem_cast<const LinkItem *>(item) && item->isVisible() ? 1 : 0;
    return count;
}

} // namespace

class tst_CanvasArranging : public QObject
{
    Q_OBJECT

private slots:
    void groupedObjects_moveTogether();
    void foldedGroup_isOneCard();
    void foldedGroup_hidesNobodyElse();
    void groupButton_folds();
    void foldedGroup_isSelectedAndDeletedWhole();
    void locked_saysSoAndCanBeUnlocked();
    void align_isOneStep();
    void layOut_isOneStepThatCanBeUndone();
    void layOut_canBeCancelled();
    void layOut_givesUpWhenTheDrawingChanges();
    void layOut_thatTakesTooLongIsInRows();
    void animation_endsWhereThingsAre();
    void layers_hide();
    void layers_areRemembered();
    void states_areInWords();
    void menu_isForWhatIsSelected();
    void menu_copies();
    void accessible_readsObjects();
    void actions_areEnabledWhereTheyCan();
};

void tst_CanvasArranging::groupedObjects_moveTogether()
{
    Drawing drawing;
    drawing.scene.select({vm1, vm2});
    drawing.view.arranging().group();
    const auto before = drawing.scene.places();
    QCOMPARE(drawing.count<GroupItem>(), 1);

    drawing.scene.select({});
    drawing.drag(drawing.at(vm1), drawing.at(vm1) + QPoint(0, 150));

    const QPointF by = drawing.scene.places().value(vm1) - before.value(vm1);
    QVERIFY(by.y() > 100);
    QCOMPARE(drawing.scene.places().value(vm2) - before.value(vm2), by);
    QCOMPARE(drawing.scene.places().value(net1), before.value(net1));
    QCOMPARE(drawing.scene.selectedObjects(), QSet<ObjectId>{vm1});
}

void tst_CanvasArranging::foldedGroup_isOneCard()
{
    Drawing drawing;
    drawing.scene.select({vm1, vm2});
    drawing.view.arranging().group();
    const int before = shownLinks(drawing.scene);

    drawing.view.foldSelected();

    QVERIFY(!drawing.scene.itemOf(vm1)->isVisible());
    QCOMPARE(shownLinks(drawing.scene), before - 1); // both go to net-1: one line that says so
    const GroupItem *const card = drawing.scene.groups().cardOf(vm2);
    QVERIFY(card && card->counts().contains(u"2"_s));
    QCOMPARE(drawing.scene.areaOf(vm1), card->area());
    QCOMPARE(drawing.scene.selectedObjects(), (QSet<ObjectId>{vm1, vm2}));
    drawing.undo.undo();
    QVERIFY(drawing.scene.itemOf(vm1)->isVisible());
    QCOMPARE(shownLinks(drawing.scene), before);
}

void tst_CanvasArranging::foldedGroup_hidesNobodyElse()
{
    Drawing drawing;
    const ObjectId vm3{ObjectKind::Machine, u"red"_s, u"vm-3"_s};
    Placement middle;
    middle.at = drawing.scene.places().value(vm2);
    Placement left = middle;
    left.at -= QPointF(300, 0);
    Placement right = middle;
    right.at += QPointF(300, 0);
    drawing.document.setDesign(placed(drawing.document.design(), {{vm1, left}, {vm2, middle}, {vm3, right}}));
    drawing.scene.select({vm1, vm3});
    drawing.view.arranging().group();

    drawing.view.foldSelected();

    const GroupItem *const card = drawing.scene.groups().cardOf(vm1);
    QVERIFY(card);
    QVERIFY(!card->area().intersects(drawing.scene.areaOf(vm2)));
}

void tst_CanvasArranging::groupButton_folds()
{
    Drawing drawing;
    drawing.scene.select({vm1, vm2});
    drawing.view.arranging().group();
    const auto button = [&] {
        const GroupItem *const item = drawing.scene.groups().item(u"1"_s);
        const QRectF area = item->area();
        return drawing.view.mapFromScene(item->group().collapsed ? area.topRight() + QPointF(-18, 18) : area.topLeft() + QPointF(14, 12));
    };

    QTest::mouseClick(drawing.view.viewport(), Qt::LeftButton, {}, button());
    QVERIFY(drawing.scene.groups().item(u"1"_s)->group().collapsed);
    QTest::mouseClick(drawing.view.viewport(), Qt::LeftButton, {}, button());
    QVERIFY(!drawing.scene.groups().item(u"1"_s)->group().collapsed);
    QVERIFY(drawing.undo.undoText().contains(u"Group 1"_s));
}

void tst_CanvasArranging::foldedGroup_isSelectedAndDeletedWhole()
{
    Drawing drawing;
    drawing.scene.select({vm1, vm2});
    drawing.view.arranging().group();
    drawing.view.foldSelected();
    drawing.scene.select({});

    QTest::mouseClick(drawing.view.viewport(), Qt::LeftButton, {},
                      drawing.view.mapFromScene(drawing.scene.groups().cardOf(vm1)->area().center()));
    drawing.view.removeSelected();

    QVERIFY(!findMachine(drawing.document.design(), vm1) && !findMachine(drawing.document.design(), vm2));
    QCOMPARE(drawing.count<GroupItem>(), 0);
    drawing.undo.undo();
    QVERIFY(drawing.scene.groups().cardOf(vm1));
}

void tst_CanvasArranging::locked_saysSoAndCanBeUnlocked()
{
    Drawing drawing;
    drawing.scene.select({vm1, net1});
    QAction *const lock = drawing.view.acts().action(CanvasAct::Lock);
    const QString before = lock->text();

    lock->trigger();

    QVERIFY(drawing.scene.itemOf(vm1)->look().isLocked);
    QVERIFY(lock->text() != before);
    drawing.drag(drawing.at(vm1), drawing.at(vm1) + QPoint(0, 90));
    QCOMPARE(drawing.undo.count(), 1);
    drawing.scene.select({vm1, net1});
    lock->trigger();
    QVERIFY(!drawing.document.placements().value(net1).locked);
}

void tst_CanvasArranging::align_isOneStep()
{
    Drawing drawing;
    drawing.scene.select({vm1, net2, router});

    drawing.view.arranging().align(Alignment::Left);

    QCOMPARE(drawing.undo.count(), 1);
    QCOMPARE(drawing.scene.areaOf(vm1).left(), drawing.scene.areaOf(net2).left());
    drawing.view.arranging().distribute(Distribution::Vertical);
    drawing.view.arranging().distribute(Distribution::Vertical);
    QVERIFY(drawing.undo.count() <= 2); // the second changes nothing
}

void tst_CanvasArranging::layOut_isOneStepThatCanBeUndone()
{
    Drawing drawing;
    drawing.scene.select({vm1});
    drawing.view.edits().nudge({400, 300});
    const auto before = drawing.scene.places();
    const Design design = drawing.document.design();
    QSignalSpy runs(&drawing.view.arranging(), &CanvasArranging::layoutChanged);

    drawing.view.arranging().layOut(CanvasArranging::Scope::Everything);
    QVERIFY(drawing.view.arranging().isLayingOut());
    QTRY_VERIFY(!drawing.view.arranging().isLayingOut());

    QCOMPARE(runs.size(), 2);
    QVERIFY(drawing.scene.places() != before);
    QCOMPARE(drawing.undo.count(), 2);
    drawing.undo.undo();
    QVERIFY(drawing.document.design() == design);
    QCOMPARE(drawing.scene.places(), before);
}

void tst_CanvasArranging::layOut_canBeCancelled()
{
    Drawing drawing;
    drawing.view.arranging().layOut(CanvasArranging::Scope::Everything);

    QTest::keyClick(&drawing.view, Qt::Key_Escape);

    QVERIFY(!drawing.view.arranging().isLayingOut());
    drawing.view.arranging().layOut(CanvasArranging::Scope::Everything); // a later one is not spoilt by the first
    QTRY_VERIFY(!drawing.view.arranging().isLayingOut());
    QCOMPARE(drawing.undo.count(), 1);
}

void tst_CanvasArranging::layOut_givesUpWhenTheDrawingChanges()
{
    Drawing drawing;
    QSignalSpy hints(&drawing.view, &CanvasView::hinted);
    drawing.view.arranging().layOut(CanvasArranging::Scope::Everything);
    drawing.scene.select({vm1});
    drawing.view.removeSelected();

    QTRY_VERIFY(!drawing.view.arranging().isLayingOut());

    QCOMPARE(drawing.undo.count(), 1);
    QCOMPARE(hints.size(), 1);
}

void tst_CanvasArranging::layOut_thatTakesTooLongIsInRows()
{
    Drawing drawing;
    QSignalSpy hints(&drawing.view, &CanvasView::hinted);
    drawing.view.arranging().setTimeLimit(std::chrono::milliseconds(0));
    drawing.view.arranging().layOut(CanvasArranging::Scope::Everything);

    QTRY_VERIFY(!drawing.view.arranging().isLayingOut());

    QVERIFY(hints.isEmpty() || hints.last().first().toString().contains(u"rows"_s)); // whichever was first
    QVERIFY(drawing.undo.count() <= 1);
}

void tst_CanvasArranging::animation_endsWhereThingsAre()
{
    Drawing drawing;
    drawing.scene.setAnimated(true);
    drawing.scene.select({vm1, net2, router});
    const QPointF before = drawing.scene.itemOf(vm1)->pos();

    drawing.view.arranging().align(Alignment::Right);

    const QPointF after = drawing.scene.places().value(vm1);
    QVERIFY(after != before);
    QCOMPARE(drawing.scene.itemOf(vm1)->pos(), before); // on its way
    QTRY_COMPARE(drawing.scene.itemOf(vm1)->pos(), after);
    drawing.undo.undo();
    QCOMPARE(drawing.scene.itemOf(vm1)->pos(), before);
}

void tst_CanvasArranging::layers_hide()
{
    Drawing drawing;
    QCOMPARE(shownLinks(drawing.scene), 6);
    CanvasLayers layers;
    layers.routerLinks = false;
    layers.nodes = false;
    layers.zones = false;

    drawing.scene.setLayers(layers);
    QCOMPARE(shownLinks(drawing.scene), 4);
    QVERIFY(!drawing.scene.itemOf(node)->isVisible());
    QVERIFY(drawing.scene.areaOf(node).isNull());

    layers = {};
    layers.hiddenTenants = {u"red"_s};
    layers.addresses = false;
    drawing.scene.select({vm1});
    drawing.scene.setLayers(layers);
    QVERIFY(!drawing.scene.itemOf(vm1)->isVisible() && drawing.scene.itemOf(node)->isVisible());
    QCOMPARE(shownLinks(drawing.scene), 3);
    QVERIFY(drawing.scene.selectedObjects().isEmpty());
    drawing.scene.setLayers({});
    QCOMPARE(shownLinks(drawing.scene), 6);
}

void tst_CanvasArranging::layers_areRemembered()
{
    CanvasLayers layers;
    layers.notes = false;
    layers.externalLinks = false;
    layers.hiddenTenants = {u"blue"_s};

    QCOMPARE(layers.hidden(), (QStringList{u"external-links"_s, u"notes"_s, u"tenant:blue"_s}));
    QCOMPARE(CanvasLayers::without(layers.hidden()), layers);
    QCOMPARE(CanvasLayers::without({u"nonsense"_s}), CanvasLayers());
}

void tst_CanvasArranging::states_areInWords()
{
    Drawing drawing;
    drawing.scene.setStates({{vm1, {StateKind::Fault, u"The image is missing."_s}},
                             {net1, {StateKind::Changed, {}}}});

    QCOMPARE(drawing.scene.itemOf(vm1)->look().stateText, views::stateText(StateKind::Fault));
    QCOMPARE(drawing.scene.itemOf(net1)->look().state, std::optional(StateKind::Changed));
    const QString tip = drawing.scene.toolTipAt(drawing.scene.places().value(vm1));
    for (const QString &part : {u"vm-1"_s, u"red"_s, u"10.0.1.85"_s, views::stateText(StateKind::Fault), u"The image is missing."_s})
        QVERIFY2(tip.contains(part), qPrintable(part));
    drawing.scene.setStates({});
    QVERIFY(!drawing.scene.itemOf(vm1)->look().state);
    QSet<QString> words;
    for (int kind = 0; kind <= int(StateKind::Unknown); ++kind)
        words.insert(views::stateText(StateKind(kind)));
    QCOMPARE(words.size(), int(StateKind::Unknown) + 1);
}

void tst_CanvasArranging::menu_isForWhatIsSelected()
{
    Drawing drawing;
    const CanvasMenu menu(drawing.view, drawing.view.acts());
    QAction start(u"Start"_s);
    const auto actionsFor = [&](const QSet<ObjectId> &objects, const QSet<LinkId> &links = {}) {
        drawing.scene.select(objects, links);
        const std::unique_ptr<QMenu> made(menu.build({}, {&start}));
        return made->actions();
    };
    const auto has = [&](const QList<QAction *> &actions, CanvasAct act) { return actions.contains(drawing.view.acts().action(act)); };

    const QList<QAction *> one = actionsFor({vm1});
    QVERIFY(one.contains(&start) && has(one, CanvasAct::Rename) && has(one, CanvasAct::Lock) && !has(one, CanvasAct::Group));
    const QList<QAction *> several = actionsFor({vm1, vm2});
    QVERIFY(!has(several, CanvasAct::Rename) && has(several, CanvasAct::Group) && has(several, CanvasAct::Join));
    const QList<QAction *> line = actionsFor({}, {{vm1, 0}});
    QVERIFY(has(line, CanvasAct::Delete) && !has(line, CanvasAct::Lock));
    const QList<QAction *> ground = actionsFor({});
    QVERIFY(has(ground, CanvasAct::Paste) && has(ground, CanvasAct::LayOut) && !has(ground, CanvasAct::Delete));
}

void tst_CanvasArranging::menu_copies()
{
    Drawing drawing;
    drawing.scene.select({vm1, net2});
    const std::unique_ptr<QMenu> menu(CanvasMenu(drawing.view, drawing.view.acts()).build({}, {}));
    QStringList texts;
    const auto submenus = menu->findChildren<QMenu *>();
    for (QMenu *const submenu : submenus) {
        const auto actions = submenu->actions();
        for (QAction *const action : actions) {
            QApplication::clipboard()->clear();
            if (!drawing.view.acts().all().contains(action))
                action->trigger();
            texts.append(QApplication::clipboard()->text());
        }
    }

    QVERIFY(texts.contains(u"red/net-2\nred/vm-1"_s));
    QVERIFY(texts.contains(u"10.0.1.85"_s));
    QVERIFY(texts.contains(u"10.0.2.0/24"_s));
    QVERIFY(texts.join(u' ').contains(u"overlab: 1"_s));
}

void tst_CanvasArranging::accessible_readsObjects()
{
    Drawing drawing;
    drawing.scene.setStates({{vm1, {StateKind::Running, {}}}});
    QAccessibleInterface *const canvas = QAccessible::queryAccessibleInterface(&drawing.view);
    QVERIFY(canvas);
    QCOMPARE(canvas->childCount(), 12); // with both zones
    QAccessibleInterface *machine = nullptr;
    for (int i = 0; i < canvas->childCount(); ++i) {
        QCOMPARE(canvas->indexOfChild(canvas->child(i)), i);
        if (canvas->child(i)->text(QAccessible::Name).contains(u"10.0.1.85"_s))
            machine = canvas->child(i);
    }

    QVERIFY(machine);
    QCOMPARE(machine->text(QAccessible::Name), u"Machine vm-1, tenant red, 10.0.1.85, running"_s);
    QVERIFY(!machine->rect().isEmpty() && !machine->state().selected);
    const QPoint middle = machine->rect().center();
    QCOMPARE(canvas->childAt(middle.x(), middle.y()), machine);
    machine->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(drawing.scene.selectedObjects(), QSet<ObjectId>{vm1});
    QVERIFY(machine->state().selected);
    drawing.view.removeSelected();
    QVERIFY(!machine->isValid() && machine->text(QAccessible::Name).isEmpty());
    QCOMPARE(canvas->childCount(), 11);
}

void tst_CanvasArranging::actions_areEnabledWhereTheyCan()
{
    Drawing drawing;
    const auto isEnabled = [&](CanvasAct act) { return drawing.view.acts().action(act)->isEnabled(); };
    QVERIFY(!isEnabled(CanvasAct::Copy) && !isEnabled(CanvasAct::Group) && isEnabled(CanvasAct::LayOut));

    drawing.scene.select({vm1, vm2, vm3});

    QVERIFY(isEnabled(CanvasAct::Copy) && isEnabled(CanvasAct::Group) && isEnabled(CanvasAct::DistributeVertically));
    QVERIFY(!isEnabled(CanvasAct::Ungroup) && !isEnabled(CanvasAct::Join));
    drawing.view.acts().action(CanvasAct::Group)->trigger();
    QVERIFY(isEnabled(CanvasAct::Ungroup) && isEnabled(CanvasAct::Fold));
    QVERIFY(!isEnabled(CanvasAct::DistributeVertically)); // they are one thing now
    const auto actions = drawing.view.acts().all();
    for (const QAction *const action : actions)
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
}

QTEST_MAIN(tst_CanvasArranging)
#include "tst_canvasarranging.moc"
