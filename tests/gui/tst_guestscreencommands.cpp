// SPDX-License-Identifier: GPL-3.0-or-later
// Screens of machines in the whole window: a scripted engine, and behind it a real VNC server.
#include "app/gui/guestscreencommands.h"
#include "tests/gui/application.h"
#include "tests/gui/listedlab.h"
#include "tests/support/fakeengine.h"
#include "tests/support/rfbserver.h"
#include "views/guestscreen/guestscreenpage.h"
#include "views/terminal/terminalsview.h"

#include <QFileDialog>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTabBar>

using namespace overlab;
using namespace overlab::testing;
using State = overlab::views::TerminalCondition::State;

namespace {

constexpr auto text = R"(overlab: 1
name: article
tenants:
  - name: red
    networks: [{name: net, subnets: [{cidr: 10.0.0.0/24}]}]
    vms:
      - {name: a, type: namespace, interfaces: [{network: net}]}
      - {name: b, graphics: vnc, interfaces: [{network: net}]}
      - {name: c, interfaces: [{network: net}]}
)";
const design::ObjectId lightMachine{design::ObjectKind::Machine, u"red"_s, u"a"_s};
const design::ObjectId machine{design::ObjectKind::Machine, u"red"_s, u"b"_s};

QJsonObject status(const QString &stateOfB)
{
    const QJsonArray vms{QJsonObject{{u"tenant"_s, u"red"_s}, {u"name"_s, u"b"_s}, {u"state"_s, stateOfB}}};
    return {{u"lab"_s, u"article"_s}, {u"state"_s, u"running"_s}, {u"vms"_s, vms}};
}

QImage picture(Qt::GlobalColor colour)
{
    QImage image(720, 400, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

} // namespace

class tst_GuestScreenCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void menuOfAMachine_opensItsScreen();
    void menuOfPlaces_hasTheScreen();
    void action_opensWhatIsSelected();
    void openedTwice_isOneTab();
    void keys_reachTheMachine();
    void stoppedMachine_isSaidAndComesBack();
    void machineThatIsOff_isWaitedFor();
    void machineWithoutScreen_saysWhatToDo();
    void lostLab_isSaidAndReconnects();
    void closing_isAskedAbout();
    void picture_isSaved();

private:
    views::TerminalsView &view() const { return *m_app->window->findChild<views::TerminalsView *>(); }
    views::GuestScreenPage *page() const { return qobject_cast<views::GuestScreenPage *>(view().currentPage()); }
    gui::GuestScreenCommands &commands() const { return *m_app->window->findChild<gui::GuestScreenCommands *>(); }
    QString title() const { return view().findChild<QTabBar *>(u"terminalTabs"_s)->tabText(0); }
    void open()
    {
        commands().open(u"red/b"_s);
        QTRY_VERIFY(page() && page()->isRunning());
        QTRY_COMPARE(page()->screen().picture().size(), QSize(720, 400));
        QTRY_COMPARE(page()->screen().picture().pixelColor(5, 5), QColor(Qt::darkRed)); // its size comes first
    }
    /// The entry of \a id's context menu whose words contain \a word; chosen at once.
    bool choose(const design::ObjectId &id, const QString &word)
    {
        m_app->canvas->canvas().select({id});
        m_app->openMenu(id);
        auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return false;
        const QList<QAction *> actions = menu->actions();
        const auto found = std::find_if(actions.cbegin(), actions.cend(), [&word](const QAction *action) { return action->text().contains(word); });
        if (found != actions.cend())
            (*found)->trigger();
        menu->close();
        return found != actions.cend();
    }
    void serve(Qt::GlobalColor colour)
    {
        m_engine->handle(u"screen.open"_s, [this, colour](const QJsonObject &params) {
            const int number = params.value(u"screen").toInt();
            m_server = std::make_unique<RfbServer>(picture(colour));
            connect(m_server.get(), &RfbServer::output, this, [this, number](const QByteArray &bytes) {
                m_engine->notify(u"screen.output"_s, {{u"screen"_s, number}, {u"data"_s, QString::fromLatin1(bytes.toBase64())}});
            });
            return QJsonObject();
        });
    }
    void closeScreen()
    {
        m_engine->notify(u"screen.closed"_s, {{u"screen"_s, m_engine->params(u"screen.open"_s).value(u"screen")}});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<RfbServer> m_server;
    std::unique_ptr<Application> m_app;
};

void tst_GuestScreenCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    keepIn(m_folder->path());
    QSettings().clear();
    QVERIFY(listRunningArticle(m_folder->path()));
    m_engine = std::make_unique<FakeEngine>(m_folder->filePath(u"article"_s));
    m_engine->answer(u"lab.status"_s, status(u"running"_s));
    m_engine->answer(u"lab.design"_s, {});
    m_engine->answer(u"lab.plan"_s, {});
    serve(Qt::darkRed);
    m_engine->handle(u"screen.input"_s, [this](const QJsonObject &params) {
        m_server->feed(QByteArray::fromBase64(params.value(u"data"_s).toString().toLatin1()));
        return QJsonObject();
    });
    m_engine->answer(u"screen.close"_s, {});
    QFile file(m_folder->filePath(u"article.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    m_app = std::make_unique<Application>(m_folder->path());
    m_app->window->begin(file.fileName());
    QTRY_VERIFY(view().findChild<QToolButton *>(u"terminalNew"_s)->isEnabled());
}

void tst_GuestScreenCommands::cleanup()
{
    m_app.reset();
    m_engine.reset();
    m_server.reset();
}

void tst_GuestScreenCommands::menuOfAMachine_opensItsScreen()
{
    QTRY_VERIFY(choose(machine, u"screen"_s));
    QTRY_VERIFY(page() && page()->isRunning());
    QCOMPARE(page()->place(), u"red/b"_s);
    QCOMPARE(m_engine->params(u"screen.open"_s).value(u"machine"), u"red/b"_s);
    QTRY_COMPARE(page()->screen().picture().pixelColor(5, 5), QColor(Qt::darkRed));
    QVERIFY(page()->isVisible());
    QVERIFY(!choose(lightMachine, u"screen"_s));
}

void tst_GuestScreenCommands::menuOfPlaces_hasTheScreen()
{
    m_app->dock(u"terminals-dock"_s)->raise();
    auto *const menu = view().findChild<QMenu *>(u"terminalPlaces"_s);
    emit menu->aboutToShow();
    QStringList entries;
    for (QAction *const action : menu->actions().constLast()->menu()->actions()) {
        entries.append(action->text());
        if (action->text().contains(u"screen"))
            action->trigger();
    }
    QCOMPARE(entries, (QStringList{u"red/net"_s, u"red/a"_s, u"red/b"_s, u"red/b: screen"_s, u"red/c"_s}));
    QTRY_VERIFY(page() && page()->isRunning());
}

void tst_GuestScreenCommands::action_opensWhatIsSelected()
{
    m_app->canvas->canvas().select({machine});
    m_app->action("guest-screen")->trigger();
    QTRY_VERIFY(page() && page()->isRunning());
}

void tst_GuestScreenCommands::openedTwice_isOneTab()
{
    open();
    commands().open(u"red/b"_s);
    QCOMPARE(view().pages().size(), 1);
}

void tst_GuestScreenCommands::keys_reachTheMachine()
{
    open();
    m_app->activate();
    page()->setFocus();
    m_app->key(Qt::Key_S, Qt::ControlModifier); // not the window's
    QTRY_VERIFY(m_server->keys().contains(RfbServer::Key{'s', true}));
    m_app->key(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier); // the window's
    QVERIFY(page()->findChild<QWidget *>(u"terminalClosing"_s)->isVisible());
}

void tst_GuestScreenCommands::stoppedMachine_isSaidAndComesBack()
{
    open();
    m_engine->answer(u"lab.status"_s, status(u"stopped"_s));
    closeScreen();
    QTRY_COMPARE(title(), u"red/b screen (waits)"_s);
    QCOMPARE(page()->screen().picture().pixelColor(5, 5), QColor(Qt::darkRed)); // what was seen last

    serve(Qt::green);
    m_engine->answer(u"lab.status"_s, status(u"running"_s));
    m_engine->notify(u"lab.changed"_s, {});

    QTRY_VERIFY(page()->isRunning());
    QTRY_COMPARE(page()->screen().picture().pixelColor(5, 5), QColor(Qt::green));
}

void tst_GuestScreenCommands::machineThatIsOff_isWaitedFor()
{
    m_engine->answer(u"lab.status"_s, status(u"stopped"_s));
    m_engine->refuse(u"screen.open"_s, Error(ErrorCode::CommandFailed, u"red/b"_s, u"the machine is stopped"_s));
    commands().open(u"red/b"_s);
    QTRY_COMPARE(title(), u"red/b screen (waits)"_s);
}

void tst_GuestScreenCommands::machineWithoutScreen_saysWhatToDo()
{
    m_engine->refuse(u"screen.open"_s, Error(ErrorCode::NotSupported, u"red/c"_s, u"it has no graphical console"_s));
    QTRY_VERIFY(choose({design::ObjectKind::Machine, u"red"_s, u"c"_s}, u"screen"_s));
    QTRY_COMPARE(title(), u"red/c screen (failed)"_s);
    QVERIFY(page()->description().contains(u"inspector"));
}

void tst_GuestScreenCommands::lostLab_isSaidAndReconnects()
{
    open();
    m_engine->drop();
    QTRY_COMPARE(title(), u"red/b screen (lost)"_s);
    page()->setFocus();
    m_app->key(Qt::Key_Return);
    QTRY_VERIFY(page()->isRunning());
}

void tst_GuestScreenCommands::closing_isAskedAbout()
{
    open();
    const QPointer<views::GuestScreenPage> page(this->page());
    page->beginClosing();
    QVERIFY(page); // it was asked
    emit page->closed();
    QTRY_VERIFY(!page);
}

void tst_GuestScreenCommands::picture_isSaved()
{
    open();
    QSignalSpy saved(&commands(), &gui::GuestScreenCommands::saved);
    page()->view().action(views::ScreenAct::Save)->trigger();
    auto *const dialog = m_app->window->findChild<QFileDialog *>(u"saveScreen"_s);
    QVERIFY(dialog);
    const QString path = m_folder->filePath(u"out.png"_s);
    emit dialog->fileSelected(path);
    dialog->close();

    QTRY_COMPARE(saved.count(), 1);
    const QImage image(path);
    QCOMPARE(image.size(), QSize(720, 400));
    QCOMPARE(image.pixelColor(5, 5), QColor(Qt::darkRed));
}

QTEST_MAIN(tst_GuestScreenCommands)
#include "tst_guestscreencommands.moc"
