// SPDX-License-Identifier: GPL-3.0-or-later
// Paths of packets as real labs answered (paths/record says how), on the drawing and Inside.
#include "tests/screenshots/labwords.h"
#include "tests/screenshots/scenes.h"

#include "engine/design/designreader.h"
#include "tests/support/insideofdesign.h"
#include "views/inside/insidepage.h"
#include "views/path/hopmodel.h"
#include "views/path/pathform.h"
#include "views/path/pathview.h"

#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>

namespace overlab::screenshots {

using namespace Qt::StringLiterals;

namespace {

constexpr int insidePage = 1;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no %s", qPrintable(path));
    return file.readAll();
}

QJsonObject recorded(const QString &name)
{
    return QJsonDocument::fromJson(contentOf(u"" RECORDED_PATHS "/%1.json"_s.arg(name))).object();
}

views::PathView &viewOf(const Stage &stage)
{
    return *stage.find<views::PathView>();
}

bool isShown(const Stage &stage)
{
    return stage.find<QListView>(u"pathHops"_s)->model()->rowCount() > 0;
}

/// The question of \a record is in the form, and its lab runs.
void prepare(Stage &stage, const QJsonObject &record)
{
    const QString lab = record.value(u"lab").toString();
    const QByteArray text = contentOf(u":/examples/%1.yaml"_s.arg(lab));
    stage.runLab(lab, labStatus(design::readDesign(text, lab).design, {}));
    stage.engine().answer(u"lab.inside"_s, testing::insideOfDesign(text));
    stage.engine().answer(u"lab.path"_s, record.value(u"answer").toObject());
    stage.open(lab);
    stage.waitFor("the lab", [&stage] { return viewOf(stage).form().isEnabled(); });
    const QJsonObject request = record.value(u"request").toObject();
    viewOf(stage).form().setEnds(request.value(u"from").toString(), request.value(u"to").toString());
    auto *const protocol = stage.find<QComboBox>(u"pathProtocol"_s);
    protocol->setCurrentIndex(protocol->findData(request.value(u"protocol").toString()));
    if (const int port = request.value(u"port").toInt())
        stage.find<QSpinBox>(u"pathPort"_s)->setValue(port);
    stage.trigger(u"path"_s);
    stage.settle();
    stage.canvas().fit();
}

void ask(Stage &stage, const QString &name)
{
    prepare(stage, recorded(name));
    stage.find<QPushButton>(u"pathAsk"_s)->click();
    stage.waitFor("the path", [&stage] { return isShown(stage); });
}

void goTo(Stage &stage, int row)
{
    auto *const hops = stage.find<QListView>(u"pathHops"_s);
    hops->setCurrentIndex(hops->model()->index(row, 0));
    stage.settle();
}

void prove(Stage &stage)
{
    prepare(stage, recorded(u"proven"_s));
    stage.find<QPushButton>(u"pathProve"_s)->click();
    stage.waitFor("the proof", [&stage] { return isShown(stage); });
    goTo(stage, 3);
}

void change(Stage &stage)
{
    ask(stage, u"filtered"_s);
    stage.engine().notify(u"lab.changed"_s, {}); // an edit was applied
    auto *const again = stage.find<QPushButton>(u"pathAskAgain"_s);
    stage.waitFor("the change", [again] { return again->isVisible(); });
}

void compare(Stage &stage)
{
    change(stage);
    stage.engine().answer(u"lab.path"_s, recorded(u"allowed"_s).value(u"answer").toObject());
    stage.find<QPushButton>(u"pathAskAgain"_s)->click();
    stage.waitFor("the comparison", [&stage] { return viewOf(stage).wayBefore().has_value(); });
}

/// From what is allowed to what is not: the hops that are no more are seen.
void compareBackwards(Stage &stage)
{
    ask(stage, u"allowed"_s);
    stage.engine().notify(u"lab.changed"_s, {});
    auto *const again = stage.find<QPushButton>(u"pathAskAgain"_s);
    stage.waitFor("the change", [again] { return again->isVisible(); });
    stage.engine().answer(u"lab.path"_s, recorded(u"filtered"_s).value(u"answer").toObject());
    again->click();
    stage.waitFor("the comparison", [&stage] { return viewOf(stage).wayBefore().has_value(); });
}

void lookInside(Stage &stage)
{
    stage.showPage(insidePage);
    views::InsideView &view = stage.find<views::InsidePage>()->view();
    stage.waitFor("the inside", [&view] { return !view.inside().figure().frames.isEmpty(); });
    goTo(stage, 1);
}

} // namespace

QList<Scene> pathScenes()
{
    return {
        {u"path-same-node"_s, [](Stage &stage) { ask(stage, u"same-node"_s); }},
        {u"path-other-node"_s, [](Stage &stage) { ask(stage, u"other-node"_s); }},
        {u"path-router"_s,
         [](Stage &stage) {
             ask(stage, u"router"_s);
             goTo(stage, 7);
         }},
        {u"path-rules"_s,
         [](Stage &stage) {
             ask(stage, u"router"_s);
             goTo(stage, 1);
             stage.find<QTabWidget>(u"hopPages"_s)->setCurrentIndex(1);
         }},
        {u"path-evidence"_s,
         [](Stage &stage) {
             ask(stage, u"router"_s);
             goTo(stage, 5);
             stage.find<QTabWidget>(u"hopPages"_s)->setCurrentIndex(2);
         }},
        {u"path-back"_s,
         [](Stage &stage) {
             ask(stage, u"router"_s);
             stage.find<QTabBar>(u"pathDirection"_s)->setCurrentIndex(1);
         }},
        {u"path-floating-in"_s, [](Stage &stage) { ask(stage, u"floating-in"_s); }},
        {u"path-out"_s, [](Stage &stage) { ask(stage, u"out"_s); }},
        {u"path-filtered"_s, [](Stage &stage) { ask(stage, u"filtered"_s); }},
        {u"path-proven"_s, prove},
        {u"path-outdated"_s, change},
        {u"path-compared"_s, compare},
        {u"path-compared-difference"_s,
         [](Stage &stage) {
             compare(stage);
             stage.find<QTabWidget>(u"hopPages"_s)->setCurrentIndex(3);
         }},
        {u"path-compared-lost"_s, compareBackwards},
        {u"path-inside"_s,
         [](Stage &stage) {
             ask(stage, u"router"_s);
             lookInside(stage);
         }},
        {u"path-compared-inside"_s,
         [](Stage &stage) {
             compareBackwards(stage);
             lookInside(stage);
         }},
    };
}

} // namespace overlab::screenshots
