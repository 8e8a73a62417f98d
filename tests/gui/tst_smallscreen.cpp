// SPDX-License-Identifier: GPL-3.0-or-later
// A small laptop at 200 %: 683 × 384 pixels of its own. Every dialog has room there, with all its buttons, in the language
// with the longest words; so do the window's lists.
#include "tests/gui/application.h"
#include "views/export/exportdialog.h"
#include "views/lab/activityview.h"
#include "views/find/designfindbar.h"
#include "views/lab/doctorview.h"
#include "views/lab/endorkeepdialog.h"
#include "views/lab/hostdialog.h"
#include "views/lab/labview.h"
#include "views/lab/plandialog.h"
#include "views/settings/settingsdialog.h"
#include "views/start/aboutdialog.h"
#include "views/start/examples.h"
#include "views/start/startpage.h"
#include "views/theme/columnfit.h"
#include "views/theme/screenroom.h"

#include <QHeaderView>
#include <QLabel>
#include <QScreen>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QTabBar>
#include <QTableView>
#include <QToolBar>
#include <QTreeView>

using namespace overlab;
using namespace overlab::testing;

namespace {

constexpr QSize smallScreen(683, 384);
constexpr QSize frame(8, 32);

client::PlanReport plan()
{
    client::PlanReport report;
    report.steps = {{u"create"_s, u"port"_s, u"compute-1"_s, u"qvb5f31c2aa-90"_s, u"red/vm-5"_s, {u"ovs-vsctl add-port br-int q"_s}}};
    report.created = 1;
    return report;
}

/// Of a lab with machines in several states.
client::LabStatus status()
{
    client::LabStatus status;
    status.lab = u"article"_s;
    status.state = u"partial"_s;
    for (const QString &state : {u"running"_s, u"building"_s, u"failed"_s, u"stopped"_s}) {
        client::MachineStatus machine;
        machine.tenant = u"red"_s;
        machine.name = u"vm-"_s + state;
        machine.state = state;
        status.machines.append(machine);
    }
    return status;
}

} // namespace

class tst_SmallScreen : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void screen_isSmall();
    void window_hasRoom();
    void window_hasRoomForTrouble();
    void drawing_hasTheLargestPart();
    void path_hasRoom();
    void pagesOfListsAndText_haveTheWindowForThemselves();
    void words_thatAreTooLongEndWithDots();
    void checks_haveRoom();
    void checks_haveTwoRowsInALowDock();
    void reachability_hasRoom();
    void pages_haveWholeNames();
    void toolBar_losesWordsNotButtons_data();
    void toolBar_losesWordsNotButtons();
    void statusBar_showsWholeWords();
    void dialogs_haveRoom_data();
    void dialogs_haveRoom();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_SmallScreen::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    keepIn(m_folder->path());
    QSettings().clear();
}

void tst_SmallScreen::screen_isSmall()
{
    QCOMPARE(QApplication::primaryScreen()->availableSize(), smallScreen);
    QCOMPARE(views::withinScreen(QWidget(), {2000, 2000}), smallScreen - frame);
    QCOMPARE(views::withinScreen(QWidget(), {200, 100}), QSize(200, 100));
}

void tst_SmallScreen::window_hasRoom()
{
    Application application(m_folder->path(), QSize());
    application.language.use(u"ru"_s);
    emit application.window->findChild<views::StartPage *>()->exampleRequested(views::firstExample().path);
    QTRY_VERIFY(!application.open.isEmpty());
    auto *const lab = application.window->findChild<views::LabView *>();
    lab->setLab(u"a-laboratory-for-the-class-of-monday"_s, views::LabView::Known::Running);
    lab->showStatus(status());
    for (int page = 0; page < 6; ++page) {
        application.find<QTabBar>(u"pages"_s)->setCurrentIndex(page);
        QCoreApplication::sendPostedEvents();
        if (page == 0) { // with a list of what was found
            application.action("find")->trigger();
            application.type(u"e"_s);
            QTRY_VERIFY(application.window->findChild<views::DesignFindBar *>()->findChild<QListView *>()->isVisible());
        }
        const QSize least = application.window->minimumSizeHint();
        QVERIFY2(least.width() <= smallScreen.width() && least.height() <= smallScreen.height(),
                 qPrintable(u"page %1: %2 x %3"_s.arg(page).arg(least.width()).arg(least.height())));
        if (page == 0)
            application.key(Qt::Key_Escape);
    }
}

void tst_SmallScreen::window_hasRoomForTrouble()
{
    Application application(m_folder->path(), QSize());
    application.language.use(u"ru"_s);
    application.action("new")->trigger();
    emit application.session.failed(Error(ErrorCode::Timeout, u"article"_s, u"no answer"_s));
    auto *const activity = application.window->findChild<views::ActivityView *>();
    activity->begin(views::WorkKind::Apply, u"article"_s);
    activity->showProgress({3, 9, u"red/vm-1"_s, u"building"_s, {}});
    auto *const lab = application.window->findChild<views::LabView *>();
    lab->setLab(u"a-lab-whose-name-is-long"_s, views::LabView::Known::Running);
    for (const QString &dock : {u"problems-dock"_s, u"activity-dock"_s}) {
        application.dock(dock)->show();
        application.dock(dock)->raise();
        for (int page = 0; page < 6; ++page) {
            application.find<QTabBar>(u"pages"_s)->setCurrentIndex(page);
            QCoreApplication::sendPostedEvents();
            const QSize least = application.window->minimumSizeHint();
            QVERIFY2(least.width() <= smallScreen.width() && least.height() <= smallScreen.height(),
                     qPrintable(u"%1, page %2: %3 x %4"_s.arg(dock).arg(page).arg(least.width()).arg(least.height())));
        }
    }
}

void tst_SmallScreen::drawing_hasTheLargestPart()
{
    Application application(m_folder->path(), QSize());
    application.language.use(u"ru"_s);
    application.action("new")->trigger();
    application.window->resize(smallScreen);

    QTRY_VERIFY(application.canvas->width() > application.dock(u"palette-dock"_s)->width());
    QVERIFY2(application.canvas->height() > smallScreen.height() / 2, qPrintable(QString::number(application.canvas->height())));
    for (const QString &side : {u"explorer-dock"_s, u"inspector-dock"_s})
        QVERIFY(application.window->tabifiedDockWidgets(application.dock(u"palette-dock"_s)).contains(application.dock(side)));

    application.action("reset-layout")->trigger();
    QVERIFY(!application.dock(u"problems-dock"_s)->isVisible());
    emit application.session.failed(Error(ErrorCode::Timeout, u"article"_s, u"no answer"_s));
    QVERIFY(application.dock(u"problems-dock"_s)->isVisible()); // it comes when there is something in it
}

void tst_SmallScreen::path_hasRoom()
{
    Application application(m_folder->path(), QSize());
    application.language.use(u"ru"_s);
    application.action("new")->trigger();
    application.window->resize(smallScreen);
    application.action("path")->trigger();
    QTRY_VERIFY(application.dock(u"path-dock"_s)->isVisible());
    QCoreApplication::sendPostedEvents();
    QTRY_COMPARE(application.dock(u"path-dock"_s)->width(), application.window->width());
    QVERIFY2(application.dock(u"path-dock"_s)->height() > smallScreen.height() * 3 / 5,
             qPrintable(QString::number(application.dock(u"path-dock"_s)->height())));
    const QSize least = application.window->minimumSizeHint();
    QVERIFY2(least.width() <= smallScreen.width() && least.height() <= smallScreen.height(),
             qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
}

void tst_SmallScreen::pagesOfListsAndText_haveTheWindowForThemselves()
{
    Application application(m_folder->path(), QSize());
    application.action("new")->trigger();
    application.window->resize(smallScreen);
    auto *const pages = application.find<QTabBar>(u"pages"_s);
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        const bool isDrawing = page < 2; // and the inside of the nodes
        QTRY_COMPARE(application.dock(u"palette-dock"_s)->isVisible(), isDrawing);
        QTRY_COMPARE(application.window->centralWidget()->width() == application.window->width(), !isDrawing);
    }
    application.action("path")->trigger(); // over such a page
    QTRY_COMPARE(application.dock(u"path-dock"_s)->width(), application.window->width());
    QVERIFY(!pages->isVisible());
    application.action("maximise-docks")->trigger();
    QTRY_VERIFY(pages->isVisible());
    QVERIFY(!application.dock(u"palette-dock"_s)->isVisible()); // still the page's

    application.action("path")->trigger();
    QVERIFY(!pages->isVisible());
    application.action("inside-nodes")->trigger(); // the way is drawn there, and the dock would leave no room for it
    QVERIFY(pages->isVisible());
    QVERIFY(!application.dock(u"path-dock"_s)->isVisible());

    pages->setCurrentIndex(pages->count() - 1);
    QVERIFY(!application.dock(u"palette-dock"_s)->isVisible());
    application.window->resize(1280, 760);
    QTRY_VERIFY(application.dock(u"palette-dock"_s)->isVisible()); // there is room for both
}

void tst_SmallScreen::words_thatAreTooLongEndWithDots()
{
    Application application(m_folder->path(), QSize());
    application.action("new")->trigger();
    application.window->resize(smallScreen);
    QStatusBar *const bar = application.window->statusBar();
    const QString words(200, u'l');
    bar->showMessage(words);
    QCOMPARE(bar->toolTip(), words);
    const QImage image = bar->grab().toImage();
    const auto isEmpty = [&image](int x) { // above what dots need
        for (int y = 4; y < image.height() / 2; ++y) {
            if (image.pixelColor(x, y) != image.pixelColor(1, y))
                return false;
        }
        return true;
    };
    int last = image.width() - 4;
    while (last > 0 && isEmpty(last))
        --last;
    QVERIFY2(last > image.width() / 2 && last < image.width() - 2 * 8 - bar->fontMetrics().horizontalAdvance(u'…') / 2, qPrintable(QString::number(last)));
}

void tst_SmallScreen::checks_haveRoom()
{
    Application application(m_folder->path(), QSize());
    application.language.use(u"ru"_s);
    application.action("new")->trigger();
    application.window->resize(smallScreen);
    application.action("run-checks")->trigger();
    QTRY_VERIFY(application.dock(u"checks-dock"_s)->isVisible());
    application.action("addCheck")->trigger();
    QCoreApplication::sendPostedEvents();
    const QSize least = application.window->minimumSizeHint();
    QVERIFY2(least.width() <= smallScreen.width() && least.height() <= smallScreen.height(),
             qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
    for (const char *const act : {"runAllChecks", "runChecks", "stopChecks", "addCheck", "removeChecks"}) {
        const auto *const button = application.window->findChild<QToolButton *>(QLatin1StringView(act) + u"Button"_s);
        QVERIFY2(button, act);
        QTRY_VERIFY2(button->isVisible() && button->geometry().right() < button->parentWidget()->width(), act); // words give way at last
    }
    QVERIFY(application.find<QTableView>(u"checks"_s)->viewport()->height() >= 24); // a row at least
}

void tst_SmallScreen::checks_haveTwoRowsInALowDock()
{
    Application application(m_folder->path(), QSize(1134, 720)); // the dock is as wide as one of 1280 pixels has it beside a wide inspector
    emit application.window->findChild<views::StartPage *>()->exampleRequested(views::firstExample().path);
    QTRY_VERIFY(!application.open.isEmpty());
    application.dock(u"checks-dock"_s)->show();
    application.dock(u"checks-dock"_s)->raise();
    application.window->resizeDocks({application.dock(u"checks-dock"_s)}, {128}, Qt::Vertical);
    for (int i = 0; i < 3; ++i)
        application.action("addCheck")->trigger();
    const auto *const table = application.window->findChild<QTableView *>(u"checks"_s);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    const int narrow = table->columnWidth(0);
    table->model()->setData(table->model()->index(0, 0), u"vm-3 to vm-4, udp 53"_s, Qt::EditRole);
    QTRY_VERIFY(table->columnWidth(0) > narrow);
    QTRY_COMPARE(application.dock(u"checks-dock"_s)->height(), 128);
    QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width()); // without a scroll bar
    QTRY_VERIFY2(table->viewport()->height() >= 2 * table->rowHeight(0),
                 qPrintable(u"%1 of %2"_s.arg(table->viewport()->height()).arg(2 * table->rowHeight(0))));
}

void tst_SmallScreen::reachability_hasRoom()
{
    Application application(m_folder->path(), QSize());
    application.language.use(u"ru"_s);
    application.action("new")->trigger();
    application.window->resize(smallScreen);
    application.dock(u"reachability-dock"_s)->show();
    application.dock(u"reachability-dock"_s)->raise();
    const QSize least = application.window->minimumSizeHint();
    QVERIFY2(least.width() <= smallScreen.width() && least.height() <= smallScreen.height(),
             qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
    for (const char *const act : {"reachFind", "reachMeasure", "reachStop"}) {
        const auto *const button = application.window->findChild<QToolButton *>(QLatin1StringView(act) + u"Button"_s);
        QVERIFY2(button, act);
        QTRY_VERIFY2(button->isVisible() && button->geometry().right() < button->parentWidget()->width(), act);
    }
}

void tst_SmallScreen::pages_haveWholeNames()
{
    Application application(m_folder->path(), QSize());
    application.language.use(u"ru"_s);
    application.action("new")->trigger();
    application.window->resize(smallScreen);
    const auto *const pages = application.find<QTabBar>(u"pages"_s);
    QTRY_VERIFY(pages->tabToolTip(2) != u"Design and YAML"_s);
    const QString whole = pages->tabToolTip(2);

    QTRY_VERIFY(pages->tabText(2).size() < whole.size());
    QTRY_VERIFY2(pages->sizeHint().width() <= pages->parentWidget()->width(), qPrintable(QString::number(pages->sizeHint().width())));
    application.window->resize(1366, 768);
    QTRY_COMPARE(pages->tabText(2), whole);
}

void tst_SmallScreen::toolBar_losesWordsNotButtons_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isPresenting");
    QTest::addColumn<int>("words");
    QTest::newRow("wide") << QSize(1366, 768) << false << 9;
    QTest::newRow("wide, large letters") << QSize(1366, 768) << true << -1;
    QTest::newRow("small") << smallScreen << false << 2;
    QTest::newRow("small, large letters") << smallScreen << true << -1;
}

void tst_SmallScreen::toolBar_losesWordsNotButtons()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, isPresenting);
    QFETCH(const int, words);
    Application application(m_folder->path(), size);
    application.language.use(u"ru"_s);
    application.action("new")->trigger();
    if (isPresenting)
        application.action("presenter")->trigger();
    const auto *const bar = application.find<QToolBar>(u"main"_s);
    const auto count = [bar](auto is) {
        int found = 0;
        for (QAction *const action : bar->actions()) {
            const auto *const button = qobject_cast<QToolButton *>(bar->widgetForAction(action));
            found += button && is(*button) ? 1 : 0;
        }
        return found;
    };
    const int all = count([](const QToolButton &) { return true; });

    QCOMPARE(all, 16);
    QTRY_COMPARE(count([bar](const QToolButton &button) { return button.isVisible() && bar->rect().contains(button.geometry()); }), all);
    const auto speaks = [](const QToolButton &button) { return button.toolButtonStyle() == Qt::ToolButtonTextBesideIcon; };
    if (words >= 0)
        QTRY_COMPARE(count(speaks), words);
    application.look.present(false);
}

void tst_SmallScreen::statusBar_showsWholeWords()
{
    Application application(m_folder->path(), smallScreen);
    application.language.use(u"ru"_s);
    application.action("new")->trigger();
    QStatusBar *const bar = application.window->statusBar();
    const auto cut = [bar] {
        QStringList found;
        const QList<QLabel *> labels = bar->findChildren<QLabel *>();
        for (const QLabel *const label : labels) {
            if (label->isVisible() && label->width() < label->sizeHint().width())
                found.append(label->text());
        }
        return found.join(u' ');
    };
    const auto room = [bar] { // for what is said
        int left = bar->width();
        const QList<QLabel *> labels = bar->findChildren<QLabel *>();
        for (const QLabel *const label : labels)
            left = label->isVisible() ? std::min(left, label->x()) : left;
        return left;
    };
    QTRY_COMPARE(cut(), QString());
    QVERIFY(room() < bar->width());
    for (const QString &said : {u"F5"_s, QString(40, u'w'), QString(60, u'w')}) {
        bar->showMessage(said);
        QTRY_VERIFY2(room() >= bar->fontMetrics().horizontalAdvance(said), qPrintable(said));
        QTRY_COMPARE(cut(), QString());
    }
    const QList<QLabel *> labels = bar->findChildren<QLabel *>();
    bar->clearMessage();
    for (QLabel *const label : labels)
        label->setText(QString(90, u'w'));
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCOMPARE(application.window->width(), smallScreen.width()); // no words make the window wider
}

void tst_SmallScreen::dialogs_haveRoom_data()
{
    QTest::addColumn<QString>("name");
    for (const char *const name : {"settings", "plan", "plan-failed", "host", "end-or-keep", "about", "export", "doctor"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_SmallScreen::dialogs_haveRoom()
{
    QFETCH(const QString, name);
    views::Language language;
    language.use(u"ru"_s);
    views::Settings settings;
    design::Document document;
    document.load(design::Design());
    views::CanvasScene scene(document);
    std::unique_ptr<QDialog> dialog;
    if (name == u"settings") {
        dialog = std::make_unique<views::SettingsDialog>(settings);
    } else if (name.startsWith(u"plan")) {
        auto made = std::make_unique<views::PlanDialog>();
        if (name == u"plan")
            made->showPlan(plan());
        else
            made->showFailure(Error(ErrorCode::Timeout, u"article"_s, u"no answer"_s));
        dialog = std::move(made);
    } else if (name == u"host") {
        dialog = std::make_unique<views::HostDialog>(client::Host(), QStringList());
    } else if (name == u"end-or-keep") {
        dialog = std::make_unique<views::EndOrKeepDialog>(u"article"_s, 4);
    } else if (name == u"about") {
        dialog = std::make_unique<views::AboutDialog>();
    } else if (name == u"export") {
        dialog = std::make_unique<views::ExportDialog>(scene, document.design(), QString());
    } else {
        Application application(m_folder->path(), QSize());
        application.language.use(u"ru"_s);
        application.action("doctor")->trigger();
        auto *const shown = application.window->findChild<QDialog *>(u"doctor-dialog"_s);
        QVERIFY(shown);
        QVERIFY(shown->height() <= smallScreen.height() - frame.height() && shown->width() <= smallScreen.width() - frame.width());
        return;
    }
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    QVERIFY2(dialog->height() <= smallScreen.height() - frame.height() && dialog->width() <= smallScreen.width() - frame.width(),
             qPrintable(u"%1 x %2"_s.arg(dialog->width()).arg(dialog->height())));
}

int main(int argc, char *argv[])
{
    QTemporaryDir folder;
    QFile screen(folder.filePath(u"screen.json"_s));
    if (!screen.open(QIODevice::WriteOnly))
        return 1;
    screen.write(R"({"synchronousWindowSystemEvents": false, "screens": [{"name": "small", "x": 0, "y": 0, "width": 683, "height": 384,
                     "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    screen.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(screen.fileName()));
    QApplication application(argc, argv);
    tst_SmallScreen test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_smallscreen.moc"
