// SPDX-License-Identifier: GPL-3.0-or-later
// Terminals of a running lab: shells, a console, what is asked in place, a command in many places.
#include "tests/screenshots/labwords.h"
#include "tests/screenshots/scenes.h"

#include "app/gui/terminalcommands.h"
#include "engine/design/designreader.h"
#include "tests/support/filecontent.h"
#include "views/terminal/broadcastview.h"
#include "views/terminal/terminalsview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

namespace overlab::screenshots {

using namespace Qt::StringLiterals;

namespace {

constexpr auto prompt = "\x1b[01;32mroot@compute-0\x1b[00m:\x1b[01;34m~\x1b[00m# ";

constexpr auto session =
    "ip -br -c a\r\n"
    "lo               \x1b[36mUNKNOWN\x1b[0m        \x1b[35m127.0.0.1/8\x1b[0m \r\n"
    "\x1b[36meth0@if5\x1b[0m         \x1b[32mUP\x1b[0m             \r\n"
    "\x1b[36mbr-ex\x1b[0m            UNKNOWN        \x1b[35m192.168.255.19/24\x1b[0m \r\n"
    "\x1b[36mbr-int\x1b[0m           \x1b[31mDOWN\x1b[0m           \r\n"
    "\x1b[36mbr-tun\x1b[0m           \x1b[31mDOWN\x1b[0m           \r\n"
    "\x1b[01;32mroot@compute-0\x1b[00m:\x1b[01;34m~\x1b[00m# ovs-vsctl show | head -6\r\n"
    "6f9a3c1e-5d3a-4d0b-8f8e-0d9a4e0f1b77\r\n"
    "    Bridge br-int\r\n"
    "        fail_mode: secure\r\n"
    "        Port patch-tun\r\n"
    "            Interface patch-tun\r\n"
    "                type: patch\r\n"
    "\x1b[01;32mroot@compute-0\x1b[00m:\x1b[01;34m~\x1b[00m# ping -c 2 192.168.255.26\r\n"
    "PING 192.168.255.26 (192.168.255.26) 56(84) bytes of data.\r\n"
    "64 bytes from 192.168.255.26: icmp_seq=1 ttl=64 time=0.061 ms\r\n"
    "64 bytes from 192.168.255.26: icmp_seq=2 ttl=64 time=0.048 ms\r\n\r\n"
    "--- 192.168.255.26 ping statistics ---\r\n"
    "2 packets transmitted, 2 received, 0% packet loss, time 1013ms\r\n"
    "rtt min/avg/max/mdev = 0.048/0.054/0.061/0.006 ms\r\n";

constexpr auto palette =
    "\r\n\x1b[30mblack \x1b[31mred \x1b[32mgreen \x1b[33myellow \x1b[34mblue \x1b[35mmagenta \x1b[36mcyan \x1b[37mwhite\x1b[0m\r\n"
    "\x1b[90mblack \x1b[91mred \x1b[92mgreen \x1b[93myellow \x1b[94mblue \x1b[95mmagenta \x1b[96mcyan \x1b[97mwhite\x1b[0m\r\n"
    "\x1b[1mbold\x1b[0m \x1b[3mitalic\x1b[0m \x1b[4munderlined\x1b[0m \x1b[9mstruck\x1b[0m \x1b[7mreverse\x1b[0m "
    "\x1b[48;5;24;38;5;231m 256 colours \x1b[48;2;120;40;90;38;2;255;240;200m true colour \x1b[0m\r\n"
    "虚拟机 网络 маршрутизатор ┌──┬──┐ │ ▒▓ │\r\n";

void say(Stage &stage, int number, const QByteArray &bytes)
{
    stage.engine().notify(u"process.output"_s,
                          {{u"session"_s, number}, {u"stream"_s, u"out"_s}, {u"data"_s, QString::fromLatin1(bytes.toBase64())}});
    stage.settle();
}

void begin(Stage &stage)
{
    const QByteArray text = testing::contentOf(u":/examples/article.yaml"_s);
    stage.runLab(u"article"_s, labStatus(design::readDesign(text, u"article"_s).design));
    const auto number = std::make_shared<int>(0);
    stage.engine().handle(u"process.start"_s, [number](const QJsonObject &params) {
        if (params.value(u"place") == u"red/router-1"_s)
            throw Error(ErrorCode::NotFound, u"red/router-1"_s, u"no such place in the lab"_s);
        return QJsonObject{{u"session"_s, ++*number}, {u"console"_s, params.value(u"place") == u"red/vm-1"_s}};
    });
    stage.engine().answer(u"process.input"_s, {});
    stage.engine().answer(u"process.resize"_s, {});
    stage.openText(text, u"article"_s);
    stage.waitFor("the lab", [&stage] { return stage.find<QToolButton>(u"terminalNew"_s)->isEnabled(); });
    stage.raiseDock(u"terminals-dock"_s);
}

views::TerminalPage &open(Stage &stage, const QString &place)
{
    stage.find<gui::TerminalCommands>()->open(place);
    auto *const view = stage.find<views::TerminalsView>();
    stage.waitFor("the terminal", [view] { return view->currentPage()->condition().state != views::TerminalCondition::State::Connecting; });
    stage.settle(100);
    return *qobject_cast<views::TerminalPage *>(view->currentPage());
}

views::TerminalPage &shell(Stage &stage)
{
    begin(stage);
    views::TerminalPage &page = open(stage, u"compute-0"_s);
    say(stage, 1, QByteArray(prompt) + session + prompt);
    return page;
}

} // namespace

QList<Scene> terminalScenes()
{
    return {
        {u"terminals-none"_s, begin},
        {u"terminals-shell"_s, [](Stage &stage) { shell(stage); }},
        {u"terminals-states"_s,
         [](Stage &stage) {
             shell(stage);
             open(stage, u"red/router-1"_s);
             open(stage, u"red/vm-1"_s);
             say(stage, 2, "\r\nWelcome to the lab's guest\r\nvm-1 login: ");
             open(stage, u"compute-1"_s);
             say(stage, 3, QByteArray(prompt).replace("compute-0", "compute-1") + "exit 2\r\nlogout\r\n");
             stage.engine().notify(u"process.exited"_s, {{u"session"_s, 3}, {u"status"_s, 2}});
             stage.settle(100);
         }},
        {u"terminals-failed"_s,
         [](Stage &stage) {
             begin(stage);
             open(stage, u"red/router-1"_s);
         }},
        {u"terminals-colours"_s,
         [](Stage &stage) {
             shell(stage);
             say(stage, 1, palette);
         }},
        {u"terminals-paste"_s,
         [](Stage &stage) {
             views::TerminalPage &page = shell(stage);
             QGuiApplication::clipboard()->setText(u"ip netns list\nfor n in $(ip netns list); do ip netns exec $n ip a; done\n"_s);
             page.view().action(views::TerminalAct::Paste)->trigger();
         }},
        {u"terminals-menu"_s,
         [](Stage &stage) {
             views::TerminalView &view = shell(stage).view();
             QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(300, 20), view.mapToGlobal(QPoint(300, -220)));
             QApplication::sendEvent(&view, &event);
         }},
        {u"terminals-find"_s,
         [](Stage &stage) {
             views::TerminalPage &page = shell(stage);
             page.view().action(views::TerminalAct::Find)->trigger();
             QTest::keyClicks(page.findChild<QLineEdit *>(u"terminalWords"_s), u"patch"_s);
         }},
        {u"terminals-broadcast"_s,
         [](Stage &stage) {
             shell(stage);
             auto *const view = stage.find<views::TerminalsView>();
             view->showBroadcast(true);
             views::BroadcastView &broadcast = view->broadcast();
             broadcast.findChild<QToolButton *>(u"broadcastChoose"_s)->menu()->actions().at(2)->trigger();
             QTest::keyClicks(broadcast.findChild<QLineEdit *>(u"broadcastCommand"_s), u"ip route"_s);
             const QStringList places = broadcast.checkedPlaces();
             broadcast.model().begin(places);
             for (qsizetype i = 0; i + 1 < places.size(); ++i) {
                 views::BroadcastResult result;
                 result.place = places.at(i);
                 result.state = views::BroadcastResult::State::Ended;
                 result.milliseconds = 34 + 7 * i;
                 result.status = i == 1 ? 2 : 0;
                 result.output = i == 1 ? u"sh: ip: not found\n"_s : u"default via 10.0.1.254 dev eth0\n10.0.1.0/24 dev eth0 scope link\n"_s;
                 broadcast.model().take(result);
             }
             views::BroadcastResult failed;
             failed.place = places.constLast();
             failed.state = views::BroadcastResult::State::Failed;
             failed.error = Error(ErrorCode::Timeout, failed.place, u"its agent does not answer"_s);
             broadcast.model().take(failed);
             auto *const table = broadcast.findChild<QTreeView *>(u"broadcastResults"_s);
             table->setCurrentIndex(table->model()->index(0, 0));
         }},
        {u"terminals-broadcast-new"_s,
         [](Stage &stage) {
             begin(stage);
             stage.find<views::TerminalsView>()->showBroadcast(true);
         }},
        {u"terminals-closing"_s, [](Stage &stage) { shell(stage).beginClosing(); }},
        {u"terminals-new"_s,
         [](Stage &stage) {
             begin(stage);
             auto *const menu = stage.find<QMenu>(u"terminalPlaces"_s);
             auto *const button = stage.find<QToolButton>(u"terminalNew"_s);
             menu->popup(button->mapToGlobal(QPoint(0, -160)));
         }},
    };
}

} // namespace overlab::screenshots
