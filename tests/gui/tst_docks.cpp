// SPDX-License-Identifier: GPL-3.0-or-later
// The docks at the bottom can have the window for themselves; all is as before behind it.
#include "tests/gui/application.h"
#include "views/path/pathview.h"
#include "views/start/examples.h"
#include "views/start/startpage.h"

#include <QTabBar>
#include <QToolButton>

using namespace overlab;
using namespace overlab::testing;

class tst_Docks : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void button_maximisesAndPutsBack();
    void tab_staysRaised();
    void closing_theLastBringsThePageBack();
    void takingOut_theLastBringsThePageBack();
    void page_isShownAgainWhenItIsWanted_data();
    void page_isShownAgainWhenItIsWanted();
    void inspector_isShownAgainWhenItIsWanted();
    void nothing_isMaximisedWhereNothingIsOpen();
    void window_isRememberedAsItWasBefore();
    void presenter_hidesAndBringsAll();
    void keys_goToWhatIsSeen();
    void reset_lastsBehindTheStartPage();
    void presenter_staysAloneWithAnotherDesign();
    void side_openedMeanwhileStays();
    void reset_leavesAPageItsRoom();
    void jump_fromASmallWindowsPathShowsTheObject();

private:
    QToolButton *button(const QString &dock) const { return m_app->dock(dock)->findChild<QToolButton *>(u"maximise-button"_s); }
    QAction *maximise() const { return m_app->action("maximise-docks"); }
    bool isSeen(const QString &dock) const { return !m_app->dock(dock)->visibleRegion().isEmpty(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_app;
};

void tst_Docks::init()
{
    m_app.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    keepIn(m_folder->path());
    QSettings().clear();
    m_app = std::make_unique<Application>(m_folder->path());
    emit m_app->window->findChild<views::StartPage *>()->exampleRequested(views::firstExample().path);
    QTRY_VERIFY(!m_app->open.isEmpty());
    QTRY_VERIFY(isSeen(u"problems-dock"_s));
}

void tst_Docks::button_maximisesAndPutsBack()
{
    const QSize canvas = m_app->canvas->size();
    const int height = m_app->dock(u"problems-dock"_s)->height();
    QTest::mouseClick(button(u"problems-dock"_s), Qt::LeftButton);
    QVERIFY(maximise()->isChecked());
    QVERIFY(!m_app->canvas->isVisible());
    for (const QString &side : {u"palette-dock"_s, u"explorer-dock"_s, u"inspector-dock"_s})
        QVERIFY2(!m_app->dock(side)->isVisible(), qPrintable(side));
    QTRY_COMPARE(m_app->dock(u"problems-dock"_s)->width(), m_app->window->width());

    QTest::mouseClick(button(u"problems-dock"_s), Qt::LeftButton);
    QVERIFY(!maximise()->isChecked());
    QTRY_COMPARE(m_app->canvas->size(), canvas);
    QCOMPARE(m_app->dock(u"problems-dock"_s)->height(), height);
    for (const QString &side : {u"palette-dock"_s, u"explorer-dock"_s, u"inspector-dock"_s})
        QVERIFY2(m_app->dock(side)->isVisible(), qPrintable(side));
}

void tst_Docks::tab_staysRaised()
{
    m_app->key(Qt::Key_F11, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(maximise()->isChecked());
    m_app->dock(u"checks-dock"_s)->raise();
    m_app->dock(u"activity-dock"_s)->close();
    QTRY_VERIFY(isSeen(u"checks-dock"_s));
    m_app->key(Qt::Key_F11, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_app->canvas->isVisible());
    QTRY_VERIFY(isSeen(u"checks-dock"_s));
    QVERIFY(!isSeen(u"problems-dock"_s));
    QVERIFY(m_app->dock(u"activity-dock"_s)->isHidden());
}

void tst_Docks::closing_theLastBringsThePageBack()
{
    maximise()->trigger();
    m_app->closeBottomDocks();
    QTRY_VERIFY(m_app->canvas->isVisible());
    QVERIFY(m_app->dock(u"palette-dock"_s)->isVisible());
    QVERIFY(!m_app->dock(u"problems-dock"_s)->isVisible());
    QVERIFY(!maximise()->isChecked());
}

void tst_Docks::takingOut_theLastBringsThePageBack()
{
    for (QDockWidget *const dock : m_app->window->findChildren<QDockWidget *>()) {
        if (m_app->window->dockWidgetArea(dock) == Qt::BottomDockWidgetArea)
            dock->setVisible(dock == m_app->dock(u"path-dock"_s));
    }
    maximise()->trigger();
    m_app->dock(u"path-dock"_s)->setFloating(true);
    QTRY_VERIFY(m_app->canvas->isVisible());
    QVERIFY(m_app->dock(u"path-dock"_s)->isFloating());
    QVERIFY(!button(u"path-dock"_s)->isVisible()); // a window of its own has its own ways
}

void tst_Docks::page_isShownAgainWhenItIsWanted_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<int>("page"); // behind
    QTest::newRow("another page") << QByteArray("inside-nodes") << 0;
    QTest::newRow("what is found in the drawing") << QByteArray("find") << 0;
    QTest::newRow("what is found in the text") << QByteArray("find") << 3;
    QTest::newRow("what is found in the live page") << QByteArray("find") << 5;
    QTest::newRow("another design") << QByteArray("new") << 0;
}

void tst_Docks::page_isShownAgainWhenItIsWanted()
{
    QFETCH(QByteArray, action);
    QFETCH(int, page);
    m_app->find<QTabBar>(u"pages"_s)->setCurrentIndex(page);
    maximise()->trigger();
    QVERIFY(!m_app->find<QTabBar>(u"pages"_s));
    m_app->action(action.constData())->trigger();
    QTRY_VERIFY(m_app->find<QTabBar>(u"pages"_s));
    QVERIFY(!maximise()->isChecked());
}

void tst_Docks::inspector_isShownAgainWhenItIsWanted()
{
    maximise()->trigger();
    emit m_app->canvas->inspectAsked({design::ObjectKind::Machine, u"red"_s, u"vm-1"_s});
    QVERIFY(m_app->dock(u"inspector-dock"_s)->isVisible());
    QVERIFY(m_app->canvas->isVisible());
}

void tst_Docks::nothing_isMaximisedWhereNothingIsOpen()
{
    m_app->closeBottomDocks();
    maximise()->trigger();
    QVERIFY(m_app->canvas->isVisible());
    QVERIFY(!maximise()->isChecked());
    m_app->dock(u"problems-dock"_s)->show();
    m_app->action("close")->trigger(); // nor on the start page
    QVERIFY(!maximise()->isEnabled());
    QVERIFY(m_app->window->centralWidget()->isVisible());
}

void tst_Docks::window_isRememberedAsItWasBefore()
{
    maximise()->trigger();
    m_app->dock(u"activity-dock"_s)->close();
    m_app->window->close();
    m_app = std::make_unique<Application>(m_folder->path(), QSize());
    m_app->action("new")->trigger();
    QVERIFY(m_app->canvas->isVisible());
    QVERIFY(m_app->dock(u"palette-dock"_s)->isVisible());
    QVERIFY(m_app->dock(u"activity-dock"_s)->isHidden());
    QVERIFY(!maximise()->isChecked());
}

void tst_Docks::presenter_hidesAndBringsAll()
{
    maximise()->trigger();
    m_app->dock(u"activity-dock"_s)->close();
    m_app->action("presenter")->trigger();
    QVERIFY(m_app->canvas->isVisible());
    QVERIFY(!m_app->dock(u"problems-dock"_s)->isVisible());
    QVERIFY(!maximise()->isChecked());

    m_app->dock(u"path-dock"_s)->show(); // over the picture, and away again
    maximise()->trigger();
    QVERIFY(!m_app->canvas->isVisible());
    maximise()->trigger();
    QVERIFY(m_app->canvas->isVisible());
    for (const QString &dock : {u"palette-dock"_s, u"inspector-dock"_s, u"path-dock"_s})
        QVERIFY2(!m_app->dock(dock)->isVisible(), qPrintable(dock));

    m_app->action("presenter")->trigger();
    QVERIFY(m_app->dock(u"palette-dock"_s)->isVisible());
    QVERIFY(m_app->dock(u"problems-dock"_s)->isVisible());
    QVERIFY(m_app->dock(u"activity-dock"_s)->isHidden());
}

void tst_Docks::keys_goToWhatIsSeen()
{
    m_app->action("addCheck")->trigger(); // there is a table then
    m_app->dock(u"checks-dock"_s)->raise();
    m_app->canvas->setFocus();
    maximise()->trigger();
    QVERIFY(m_app->dock(u"checks-dock"_s)->widget()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(QApplication::focusWidget()->focusPolicy() != Qt::NoFocus);
    maximise()->trigger();
    QCOMPARE(QApplication::focusWidget(), m_app->canvas);
}

void tst_Docks::reset_lastsBehindTheStartPage()
{
    m_app->dock(u"palette-dock"_s)->close();
    m_app->action("close")->trigger();
    m_app->action("reset-layout")->trigger();
    QVERIFY(!m_app->dock(u"palette-dock"_s)->isVisible());
    m_app->action("new")->trigger();
    QVERIFY(m_app->dock(u"palette-dock"_s)->isVisible());
}

void tst_Docks::presenter_staysAloneWithAnotherDesign()
{
    m_app->action("presenter")->trigger();
    m_app->action("new")->trigger();
    QVERIFY(!m_app->dock(u"palette-dock"_s)->isVisible());
    m_app->action("presenter")->trigger();
    QVERIFY(m_app->dock(u"palette-dock"_s)->isVisible());
}

void tst_Docks::side_openedMeanwhileStays()
{
    m_app->dock(u"inspector-dock"_s)->close();
    maximise()->trigger();
    m_app->dock(u"inspector-dock"_s)->show();
    maximise()->trigger();
    QVERIFY(m_app->canvas->isVisible());
    QVERIFY(m_app->dock(u"inspector-dock"_s)->isVisible());
}

void tst_Docks::reset_leavesAPageItsRoom()
{
    m_app->window->resize(683, 384);
    auto *const pages = m_app->find<QTabBar>(u"pages"_s);
    pages->setCurrentIndex(pages->count() - 1);
    QTRY_VERIFY(!m_app->dock(u"palette-dock"_s)->isVisible());
    m_app->action("reset-layout")->trigger();
    QVERIFY(!m_app->dock(u"palette-dock"_s)->isVisible());
    pages->setCurrentIndex(0);
    QTRY_VERIFY(m_app->dock(u"palette-dock"_s)->isVisible());
}

void tst_Docks::jump_fromASmallWindowsPathShowsTheObject()
{
    m_app->window->resize(683, 384);
    m_app->action("path")->trigger();
    QTRY_VERIFY(m_app->dock(u"path-dock"_s)->isVisible());
    QTRY_VERIFY(!m_app->canvas->isVisible());
    m_app->canvas->scale(4, 4); // not all of it is seen
    for (const QString &name : {u"vm-1"_s, u"vm-4"_s}) {
        emit m_app->window->findChild<views::PathView *>()->objectActivated(u"red/"_s + name);
        QTRY_VERIFY(m_app->canvas->isVisible());
        QVERIFY(!m_app->dock(u"path-dock"_s)->isVisible());
        QVERIFY(isSeen(u"inspector-dock"_s));
        QTRY_VERIFY2(m_app->canvas->viewport()->rect().contains(m_app->at({design::ObjectKind::Machine, u"red"_s, name})), qPrintable(name));
    }
}

QTEST_MAIN(tst_Docks)
#include "tst_docks.moc"
