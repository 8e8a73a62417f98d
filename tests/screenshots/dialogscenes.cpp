// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screenshots/labwords.h"
#include "tests/screenshots/scenes.h"

#include "engine/design/designreader.h"
#include "tests/support/filecontent.h"
#include "views/lab/doctorview.h"
#include "views/lab/endorkeepdialog.h"
#include "views/lab/hostdialog.h"
#include "views/start/startpage.h"
#include "views/start/tour.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTreeView>

namespace overlab::screenshots {

using namespace Qt::StringLiterals;

namespace {

constexpr int slowDoctor = 2500; ///< milliseconds
constexpr int settingsPages = 3;
constexpr int tourSteps = 6;

/// A dialog that a menu entry opens over the article.
Scene dialog(const QString &name, const QString &action)
{
    return {u"dialog-"_s + name, [action](Stage &stage) {
                stage.open(u"article"_s);
                stage.trigger(action);
                stage.settle(200);
            }};
}

/// The article with its lab, which runs.
void runArticle(Stage &stage)
{
    const QByteArray text = testing::contentOf(u":/examples/article.yaml"_s);
    stage.runLab(u"article"_s, labStatus(design::readDesign(text, u"article"_s).design));
    stage.open(u"article"_s);
    stage.waitFor("the lab", [&stage] {
        return stage.action(u"end"_s)->isEnabled() && stage.canvas().canvas().stateOf({design::ObjectKind::Machine, u"red"_s, u"vm-1"_s}).has_value();
    });
}

void start(Stage &stage, bool isFirst)
{
    if (!isFirst) {
        stage.runLab(u"article"_s, {});
        stage.open(u"two-tenants"_s);
        stage.open(u"article"_s);
        stage.trigger(u"close"_s);
    } else {
        stage.begin();
    }
    stage.settle(slowDoctor);
}

void recover(Stage &stage)
{
    QDir().mkpath(stage.folder() + u"/recovery"_s);
    QFile file(stage.folder() + u"/recovery/left.yaml"_s);
    {
        design::RecoveryFile left(stage.folder() + u"/recovery"_s);
        left.keep(u"/home/student/lesson-4.yaml"_s, "overlab: 1\nname: lesson-4\n");
    }
    stage.begin();
    stage.window().begin({});
    stage.settle(400);
}

QList<Scene> settingsScenes()
{
    QList<Scene> scenes;
    for (int page = 0; page < settingsPages; ++page) {
        scenes.append({u"settings-%1"_s.arg(page + 1), [page](Stage &stage) {
                           stage.open(u"article"_s);
                           stage.trigger(u"settings"_s);
                           stage.find<QWidget>(u"settings"_s)->findChild<QListWidget *>()->setCurrentRow(page);
                           stage.settle(200);
                       }});
    }
    return scenes;
}

QList<Scene> tourScenes()
{
    QList<Scene> scenes;
    for (int step = 0; step < tourSteps; ++step) {
        scenes.append({u"tour-%1"_s.arg(step + 1), [step](Stage &stage) {
                           stage.open(u"article"_s);
                           stage.trigger(u"tour"_s);
                           stage.settle(200);
                           for (int i = 0; i < step; ++i)
                               stage.find<QPushButton>(u"tourNext"_s)->click();
                           stage.settle(200);
                       }});
    }
    return scenes;
}

QList<Scene> questionScenes()
{
    return {
        {u"question-end"_s,
         [](Stage &stage) {
             runArticle(stage);
             stage.trigger(u"end"_s);
         }},
        {u"question-keep"_s,
         [](Stage &stage) {
             runArticle(stage);
             (new views::EndOrKeepDialog(u"article"_s, 4, &stage.window()))->open();
         }},
        {u"question-save"_s,
         [](Stage &stage) {
             stage.open(u"article"_s);
             stage.canvas().add(design::ObjectKind::Machine);
             stage.trigger(u"close"_s);
         }},
        {u"question-recovery"_s, recover},
    };
}

} // namespace

QList<Scene> dialogScenes()
{
    return QList<Scene>{
               {u"start-first"_s, [](Stage &stage) { start(stage, true); }},
               {u"start"_s, [](Stage &stage) { start(stage, false); }},
               dialog(u"host"_s, u"host"_s),
               dialog(u"about"_s, u"about"_s),
               dialog(u"export"_s, u"export"_s),
               dialog(u"print"_s, u"print"_s),
               {u"dialog-doctor"_s,
                [](Stage &stage) {
                    stage.open(u"article"_s);
                    stage.trigger(u"doctor"_s);
                    stage.settle(slowDoctor);
                }},
           }
           + settingsScenes() + tourScenes() + questionScenes();
}

} // namespace overlab::screenshots
