// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screenshots/scenes.h"

#include "views/canvas/canvasactions.h"
#include "views/find/commandpalette.h"
#include "views/find/designfindbar.h"
#include "views/inspector/inspector.h"
#include "views/minimap/minimap.h"
#include "views/yaml/yamleditor.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSettings>
#include <QTest>

namespace overlab::screenshots {

using namespace Qt::StringLiterals;
using design::LinkId;
using design::ObjectId;
using design::ObjectKind;

namespace {

enum Page { Design, Inside, Split, Text, Lab };

const ObjectId machine{ObjectKind::Machine, u"red"_s, u"vm-1"_s};

const QByteArray faulty = R"(overlab: 1
name: faulty
nodes: [{name: node-0, roles: [network]}, {name: node-1, roles: [compute]}]
tenants:
  - name: red
    networks: [{name: lan, subnets: [{cidr: 10.0.0.0/24}]}, {name: other, subnets: [{cidr: 10.0.0.0/25}]}]
    routers: [{name: gate, interfaces: [lan, missing]}]
    vms:
      - {name: a, type: namespace, node: node-0, interfaces: [{network: lan, address: 10.0.7.4}]}
      - {name: b, type: namespace, interfaces: [{network: lann}]}
      - {name: c, type: namespace, interfaces: [{network: lan, address: 10.0.0.9}]}
      - {name: d, type: namespace, interfaces: [{network: lan, address: 10.0.0.9}]}
)";

/// The article with \a objects and \a links selected.
Scene selected(const QString &name, const QSet<ObjectId> &objects, const QSet<LinkId> &links = {},
               const QString &example = u"article"_s)
{
    return {u"inspector-"_s + name, [=](Stage &stage) {
                stage.open(example);
                stage.canvas().canvas().select(objects, links);
                stage.raiseDock(u"inspector-dock"_s);
                stage.settle(200); // its rows come one after the other
            }};
}

Scene opened(const QString &name)
{
    return {u"design-"_s + name, [=](Stage &stage) { stage.open(name); }};
}

void typeInto(QWidget *field, const QString &words)
{
    field->setFocus();
    QTest::keyClicks(field, words);
}

void openMenu(Stage &stage, const ObjectId &id)
{
    views::CanvasView &canvas = stage.canvas();
    const QPoint at = canvas.mapFromScene(canvas.canvas().areaOf(id).center());
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, canvas.viewport()->mapToGlobal(at));
    QApplication::sendEvent(canvas.viewport(), &event);
}

/// With the tool for lines, to the edge of \a to; the button stays down.
void dragLine(Stage &stage, const ObjectId &from, const ObjectId &to)
{
    views::CanvasView &canvas = stage.canvas();
    canvas.acts().action(views::CanvasAct::LinkTool)->trigger();
    const auto send = [&canvas](QEvent::Type type, QPointF place, Qt::MouseButton button) {
        const QPoint at = canvas.mapFromScene(place);
        QMouseEvent event(type, at, canvas.viewport()->mapToGlobal(at), button, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(canvas.viewport(), &event);
    };
    send(QEvent::MouseButtonPress, canvas.canvas().areaOf(from).center(), Qt::LeftButton);
    const QRectF target = canvas.canvas().areaOf(to);
    send(QEvent::MouseMove, {target.center().x(), target.bottom() - 4}, Qt::NoButton);
}

void makeGroup(Stage &stage, bool isFolded)
{
    stage.open(u"article"_s);
    stage.canvas().canvas().select({machine, {ObjectKind::Machine, u"red"_s, u"vm-3"_s}});
    stage.canvas().arranging().group();
    if (isFolded)
        stage.canvas().foldSelected();
    stage.canvas().fit();
}

QList<Scene> inspectorScenes()
{
    const ObjectId other{ObjectKind::Machine, u"red"_s, u"vm-2"_s};
    return {
        selected(u"machine"_s, {machine}),
        selected(u"several"_s, {machine, other}),
        selected(u"network"_s, {{ObjectKind::Network, u"red"_s, u"net-1"_s}}),
        selected(u"router"_s, {{ObjectKind::Router, u"red"_s, u"router-1"_s}}),
        selected(u"node"_s, {{ObjectKind::Node, {}, u"compute-0"_s}}),
        selected(u"tenant"_s, {{ObjectKind::Tenant, {}, u"red"_s}}, {}, u"two-tenants"_s),
        selected(u"external"_s, {{ObjectKind::External, {}, u"public"_s}}, {}, u"two-tenants"_s),
        selected(u"link"_s, {}, {{machine, 0}}),
        {u"inspector-error"_s,
         [](Stage &stage) {
             stage.openText(faulty, u"faulty"_s);
             stage.canvas().canvas().select({{ObjectKind::Machine, u"red"_s, u"a"_s}});
             stage.raiseDock(u"inspector-dock"_s);
             stage.settle(600);
         }},
    };
}

QList<Scene> textScenes()
{
    return {
        {u"split"_s,
         [](Stage &stage) {
             stage.open(u"article"_s);
             stage.showPage(Split);
             stage.canvas().canvas().select({machine});
             stage.canvas().fit();
         }},
        {u"yaml"_s,
         [](Stage &stage) {
             stage.open(u"two-tenants"_s);
             stage.showPage(Text);
         }},
        {u"yaml-errors"_s,
         [](Stage &stage) {
             stage.openText(faulty, u"faulty"_s);
             stage.raiseDock(u"problems-dock"_s);
             stage.showPage(Split);
             stage.settle(600);
         }},
        {u"problems"_s,
         [](Stage &stage) {
             stage.openText(faulty, u"faulty"_s);
             stage.raiseDock(u"problems-dock"_s);
             stage.settle(600);
             auto *const list = stage.find<QAbstractItemView>(u"design-problems"_s);
             list->setCurrentIndex(list->model()->index(0, 0));
             stage.settle(400);
         }},
    };
}

QList<Scene> findScenes()
{
    return {
        {u"find"_s,
         [](Stage &stage) {
             stage.open(u"two-tenants"_s);
             stage.trigger(u"find"_s);
             typeInto(stage.find<views::DesignFindBar>()->findChild<QLineEdit *>(), u"10.0"_s);
             stage.settle(200);
         }},
        {u"commands"_s,
         [](Stage &stage) {
             stage.open(u"article"_s);
             stage.trigger(u"commands"_s);
         }},
        {u"commands-typed"_s,
         [](Stage &stage) {
             stage.open(u"article"_s);
             stage.trigger(u"commands"_s);
             typeInto(stage.find<views::CommandPalette>()->findChild<QLineEdit *>(), u"vm"_s);
         }},
    };
}

QList<Scene> drawingScenes()
{
    return {
        {u"empty"_s, [](Stage &stage) { stage.openText("overlab: 1\nname: lab\n", u"lab"_s); }},
        opened(u"article"_s),
        opened(u"two-tenants"_s),
        opened(u"six-nodes"_s),
        opened(u"security-groups"_s),
        {u"menu-machine"_s,
         [](Stage &stage) {
             stage.open(u"article"_s);
             openMenu(stage, machine);
         }},
        {u"link-tool"_s,
         [](Stage &stage) {
             stage.open(u"two-tenants"_s);
             dragLine(stage, {ObjectKind::Machine, u"red"_s, u"c"_s}, {ObjectKind::Network, u"red"_s, u"inside"_s});
         }},
        {u"minimap"_s,
         [](Stage &stage) {
             stage.open(u"six-nodes"_s);
             if (!stage.action(u"showMiniMap"_s)->isChecked())
                 stage.trigger(u"showMiniMap"_s);
             stage.canvas().setZoom(1.6);
             stage.settle(300);
         }},
        {u"group"_s, [](Stage &stage) { makeGroup(stage, false); }},
        {u"group-folded"_s, [](Stage &stage) { makeGroup(stage, true); }},
        {u"note"_s,
         [](Stage &stage) {
             stage.open(u"article"_s);
             stage.canvas().canvas().select({stage.canvas().add(ObjectKind::Note)});
         }},
        {u"presenter"_s,
         [](Stage &stage) {
             stage.open(u"article"_s);
             stage.trigger(u"presenter"_s);
             stage.settle(200);
             stage.canvas().fit();
         }},
    };
}

} // namespace

QList<Scene> viewScenes()
{
    return drawingScenes() + inspectorScenes() + textScenes() + findScenes();
}

} // namespace overlab::screenshots
