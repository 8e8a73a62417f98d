// SPDX-License-Identifier: GPL-3.0-or-later
// Screens of virtual machines: a recorded one, served by a real VNC server, and what is said where there is none.
#include "tests/screenshots/labwords.h"
#include "tests/screenshots/scenes.h"

#include "app/gui/guestscreencommands.h"
#include "engine/design/designreader.h"
#include "tests/support/filecontent.h"
#include "tests/support/rfbserver.h"
#include "views/guestscreen/guestscreenpage.h"
#include "views/terminal/terminalsview.h"

#include <QMenu>
#include <QToolButton>

namespace overlab::screenshots {

using namespace Qt::StringLiterals;
using State = views::TerminalCondition::State;

namespace {

void begin(Stage &stage)
{
    QByteArray text = testing::contentOf(u":/examples/article.yaml"_s);
    const qsizetype machine = text.indexOf("name: vm-1");
    text.insert(machine + qsizetype(qstrlen("name: vm-1")), "\n        graphics: vnc");
    stage.runLab(u"article"_s, labStatus(design::readDesign(text, u"article"_s).design), text);
    const auto server = std::make_shared<std::unique_ptr<testing::RfbServer>>();
    testing::FakeEngine &engine = stage.engine();
    engine.handle(u"screen.open"_s, [server, &engine](const QJsonObject &params) {
        if (params.value(u"machine") != u"red/vm-1"_s)
            throw Error(ErrorCode::NotSupported, params.value(u"machine").toString(), u"it has no graphical console"_s);
        *server = std::make_unique<testing::RfbServer>(QImage(u"" RECORDED_PICTURES "/tiny-screen.png"_s));
        QObject::connect(server->get(), &testing::RfbServer::output, &engine, [&engine, number = params.value(u"screen")](const QByteArray &bytes) {
            engine.notify(u"screen.output"_s, {{u"screen"_s, number}, {u"data"_s, QString::fromLatin1(bytes.toBase64())}});
        });
        return QJsonObject();
    });
    engine.handle(u"screen.input"_s, [server](const QJsonObject &params) {
        (*server)->feed(QByteArray::fromBase64(params.value(u"data"_s).toString().toLatin1()));
        return QJsonObject();
    });
    engine.answer(u"screen.close"_s, {});
    stage.openText(text, u"article"_s);
    stage.waitFor("the lab", [&stage] { return stage.find<QToolButton>(u"terminalNew"_s)->isEnabled(); });
    stage.raiseDock(u"terminals-dock"_s);
}

views::GuestScreenPage &open(Stage &stage, const QString &machine)
{
    stage.find<gui::GuestScreenCommands>()->open(machine);
    auto *const page = qobject_cast<views::GuestScreenPage *>(stage.find<views::TerminalsView>()->currentPage());
    stage.waitFor("the screen", [page] {
        return page->condition().state == State::Failed || (page->isRunning() && !page->screen().picture().isNull());
    });
    stage.settle(200);
    return *page;
}

/// Its state is told, as after a shutdown in it.
void turnOff(Stage &stage)
{
    const design::Design &design = stage.drawing().document().design();
    stage.engine().answer(u"lab.status"_s, labStatus(design, {{u"red/vm-1"_s, u"stopped"_s}}));
    stage.engine().notify(u"lab.changed"_s, {});
    stage.waitFor("the machine's state", [&stage] {
        const auto state = stage.canvas().canvas().stateOf({design::ObjectKind::Machine, u"red"_s, u"vm-1"_s});
        return state && state->kind == views::StateKind::Stopped;
    });
}

} // namespace

QList<Scene> guestScreenScenes()
{
    return {
        {u"screen-login"_s,
         [](Stage &stage) {
             begin(stage);
             open(stage, u"red/vm-1"_s);
         }},
        {u"screen-dot-by-dot"_s,
         [](Stage &stage) {
             begin(stage);
             open(stage, u"red/vm-1"_s).view().action(views::ScreenAct::Fit)->trigger();
         }},
        {u"screen-off"_s,
         [](Stage &stage) {
             begin(stage);
             views::GuestScreenPage &page = open(stage, u"red/vm-1"_s);
             turnOff(stage);
             views::TerminalCondition condition;
             condition.state = State::Waiting;
             page.setCondition(condition);
         }},
        {u"screen-none"_s,
         [](Stage &stage) {
             begin(stage);
             open(stage, u"red/vm-3"_s);
         }},
        {u"screen-places"_s,
         [](Stage &stage) {
             begin(stage);
             auto *const menu = stage.find<QMenu>(u"terminalPlaces"_s);
             auto *const button = stage.find<QToolButton>(u"terminalNew"_s);
             menu->popup(button->mapToGlobal(QPoint(0, -160)));
             QMenu *const tenant = menu->actions().constLast()->menu();
             tenant->popup(button->mapToGlobal(QPoint(-260, -260)));
         }},
    };
}

} // namespace overlab::screenshots
