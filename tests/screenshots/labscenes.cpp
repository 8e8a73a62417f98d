// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screenshots/labwords.h"
#include "tests/screenshots/scenes.h"

#include "engine/design/designreader.h"
#include "views/lab/plandialog.h"

#include <QFile>
#include <QJsonArray>
#include <QPushButton>
#include <QTreeView>

namespace overlab::screenshots {

using namespace Qt::StringLiterals;
using design::ObjectId;
using design::ObjectKind;

namespace {

constexpr int labPage = 4;

QByteArray exampleText(const QString &name)
{
    QFile file(u":/examples/%1.yaml"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no example %s", qPrintable(name));
    return file.readAll();
}

design::Design example(const QString &name)
{
    return design::readDesign(exampleText(name), name).design;
}

/// The article with vm-5, on another node, in the place of vm-3.
QByteArray editedArticle()
{
    QByteArray text = exampleText(u"article"_s);
    const qsizetype begin = text.indexOf("      - name: vm-3");
    text.remove(begin, text.indexOf("      - name: vm-4") - begin);
    return text + "      - name: vm-5\n        node: compute-1\n        interfaces: [{network: net-1}]\n";
}

/// Opens an example whose lab runs with \a states, or \a text, an edit of it.
void run(Stage &stage, const QString &name, const QHash<QString, QString> &states = {}, const QJsonArray &drift = {}, const QByteArray &text = {})
{
    QJsonObject status = labStatus(example(name), states);
    status.insert(u"drift"_s, drift);
    stage.runLab(name, status);
    stage.openText(text.isEmpty() ? exampleText(name) : text, name);
    const QString machine = status.value(u"vms"_s)[0][u"tenant"_s].toString() + u'/' + status.value(u"vms"_s)[0][u"name"_s].toString();
    stage.waitFor("the states", [&stage, machine] {
        const auto meanings = design::canvasMeanings(stage.drawing().document().design());
        return meanings.contains(machine) && stage.canvas().canvas().stateOf(meanings.value(machine)).has_value();
    });
}

void progress(Stage &stage, int done, const QString &object, const QString &state)
{
    stage.engine().notify(u"lab.progress"_s, {{u"done"_s, done}, {u"total"_s, 207}, {u"object"_s, object}, {u"state"_s, state}});
}

void applying(Stage &stage)
{
    run(stage, u"article"_s);
    stage.engine().handle(u"lab.apply"_s, [&stage](const QJsonObject &) {
        for (const QString &object : {u"red/net-1"_s, u"red/net-2"_s, u"red/router-1"_s, u"red/vm-1"_s})
            progress(stage, 96, object, u"running"_s);
        for (const QString &object : {u"red/vm-2"_s, u"red/vm-4"_s})
            progress(stage, 118, object, u"building"_s);
        progress(stage, 118, u"red/vm-3"_s, u"planned"_s);
        return testing::FakeEngine::noAnswer();
    });
    stage.session().apply({stage.drawing().text(), stage.drawing().path(), stage.folder(), false});
    stage.waitFor("the apply", [&stage] { return stage.session().isApplying(); });
    stage.settle(500);
}

void failing(Stage &stage)
{
    run(stage, u"article"_s, {{u"red/vm-3"_s, u"failed"_s}});
    stage.engine().answer(u"lab.apply"_s, applyWithProblems());
    stage.session().apply({stage.drawing().text(), stage.drawing().path(), stage.folder(), false});
    stage.waitFor("the end of the apply", [&stage] { return !stage.session().isBusy(); });
    stage.settle(500);
}

void planning(Stage &stage, const QJsonObject &plan, const QByteArray &text = {})
{
    run(stage, u"article"_s, {}, {}, text);
    stage.engine().answer(u"lab.plan"_s, plan);
    stage.trigger(u"plan"_s);
    stage.waitFor("the plan", [&stage] { return !stage.session().isBusy(); });
    stage.settle(200);
}

void expandInPlan(Stage &stage, const QString &object)
{
    auto *const tree = stage.find<QTreeView>(u"planSteps"_s);
    const QModelIndexList found = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, object, 1, Qt::MatchExactly);
    if (found.isEmpty())
        qFatal("the plan has no %s", qPrintable(object));
    tree->expand(found.first());
}

QJsonArray someDrift()
{
    return {QJsonObject{{u"place"_s, u"compute-0"_s}, {u"kind"_s, u"port"_s}, {u"subject"_s, u"qvo7cff66c1-d6"_s},
                        {u"object"_s, u"red/vm-1"_s}, {u"is"_s, u"missing"_s}}};
}

/// The switch of a node was killed.
void losingSwitch(Stage &stage)
{
    const QJsonArray ended{QJsonObject{{u"node"_s, u"compute-0"_s}, {u"daemon"_s, u"ovs-vswitchd"_s}, {u"stopsTraffic"_s, true}}};
    QJsonObject status = labStatus(example(u"article"_s), {{u"compute-0"_s, u"failed"_s}});
    status.insert(u"state"_s, u"partial"_s);
    status.insert(u"endedDaemons"_s, ended);
    run(stage, u"article"_s);
    stage.engine().answer(u"lab.status"_s, status);
    stage.engine().notify(u"lab.daemons"_s, {{u"ended"_s, ended}});
    stage.settle(1500); // the status follows
}

} // namespace

QList<Scene> labScenes()
{
    return {
        {u"lab-plan"_s,
         [](Stage &stage) {
             const QByteArray text = editedArticle();
             planning(stage, planBetween(example(u"article"_s), design::readDesign(text, u"article"_s).design), text);
             for (const char *const object : {"red/net-1", "red/vm-5"})
                 expandInPlan(stage, QString::fromLatin1(object));
             stage.settle();
         }},
        {u"lab-plan-nothing"_s, [](Stage &stage) { planning(stage, {{u"steps"_s, QJsonArray()}, {u"unchanged"_s, 204}}); }},
        {u"lab-applying"_s, applying},
        {u"lab-applied"_s, [](Stage &stage) { run(stage, u"article"_s); }},
        {u"lab-machine"_s,
         [](Stage &stage) {
             run(stage, u"article"_s);
             stage.canvas().canvas().select({{ObjectKind::Machine, u"red"_s, u"vm-1"_s}});
         }},
        {u"lab-failed"_s, failing},
        {u"lab-failed-machine"_s,
         [](Stage &stage) {
             failing(stage);
             stage.canvas().canvas().select({{ObjectKind::Machine, u"red"_s, u"vm-3"_s}});
         }},
        {u"lab-drift"_s,
         [](Stage &stage) {
             run(stage, u"article"_s, {{u"red/vm-4"_s, u"stopped"_s}}, someDrift());
             stage.raiseDock(u"labs-dock"_s);
             stage.showPage(labPage);
         }},
        {u"lab-switch-ended"_s,
         [](Stage &stage) {
             losingSwitch(stage);
             stage.canvas().canvas().select({{ObjectKind::Node, {}, u"compute-0"_s}});
         }},
        {u"lab-switch-ended-page"_s,
         [](Stage &stage) {
             losingSwitch(stage);
             stage.showPage(labPage);
         }},
        {u"lab-page"_s,
         [](Stage &stage) {
             run(stage, u"two-tenants"_s);
             stage.showPage(labPage);
         }},
        {u"lab-page-none"_s,
         [](Stage &stage) {
             stage.open(u"article"_s);
             stage.raiseDock(u"labs-dock"_s);
             stage.showPage(labPage);
         }},
        {u"lab-changed"_s,
         [](Stage &stage) {
             run(stage, u"article"_s);
             stage.canvas().add(ObjectKind::Machine);
             stage.raiseDock(u"activity-dock"_s);
             stage.settle(400);
         }},
    };
}

} // namespace overlab::screenshots
