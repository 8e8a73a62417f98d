// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a person meets it: what can be done in it, and what it shows, from the start page on.
#include "tests/gui/application.h"
#include "tests/support/filecontent.h"
#include "views/explorer/explorer.h"
#include "views/lab/labview.h"
#include "views/start/examples.h"
#include "views/start/startpage.h"
#include "views/start/tour.h"
#include "views/yaml/yamlview.h"

#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QScrollBar>
#include <QTreeView>

using namespace overlab;
using namespace overlab::testing;

namespace {

views::YamlView &yamlOf(const Application &application)
{
    return *application.window->findChild<views::YamlView *>();
}

void openExample(const Application &application)
{
    emit application.window->findChild<views::StartPage *>()->exampleRequested(views::firstExample().path);
}

} // namespace

class tst_Window : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void start_returnOpensTheExample();
    void example_isWholeInTheTextAndUnchanged();
    void tools_areThereWithADrawingOnly();
    void tool_thatIsUsedIsMarked();
    void drawing_isSeenWholeUntilItIsMoved();
    void keys_areEachForOneThing();
    void escape_endsThePlacingFromAnywhere();
    void habits_areFollowed();
    void tour_pointsAtSomethingInEachStep();
    void lab_thatWasNeverMadeIsNotStopped();
    void undo_hasNoLetterInItsHint();
    void keys_stayWithThePages();
    void explorer_hasRoom();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Window::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    keepIn(m_folder->path());
}

void tst_Window::start_returnOpensTheExample()
{
    Application application(m_folder->path());

    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QTRY_VERIFY(!application.open.isEmpty());
}

void tst_Window::example_isWholeInTheTextAndUnchanged()
{
    Application application(m_folder->path());
    QTRY_VERIFY(yamlOf(application).isInStep()); // the person looks at the start page first
    openExample(application);
    QTRY_COMPARE(yamlOf(application).text(), contentOf(views::firstExample().path));
    QTRY_VERIFY(yamlOf(application).isInStep());
    QVERIFY(!yamlOf(application).hasUntakenText());
    QVERIFY(!application.open.isModified());
}

void tst_Window::tools_areThereWithADrawingOnly()
{
    Application application(m_folder->path());
    using views::CanvasAct;
    const views::CanvasActions &acts = application.canvas->acts();
    const QList<CanvasAct> always{CanvasAct::SelectTool, CanvasAct::LinkTool, CanvasAct::NoteTool, CanvasAct::Paste,
                                  CanvasAct::SelectAll,  CanvasAct::ZoomIn,   CanvasAct::Fit,      CanvasAct::LayOut};
    for (int round = 0; round < 2; ++round) {
        for (const CanvasAct act : always)
            QVERIFY(!acts.action(act)->isEnabled() && !acts.action(act)->isChecked());
        openExample(application);
        for (const CanvasAct act : always)
            QVERIFY(acts.action(act)->isEnabled());
        QVERIFY(acts.action(CanvasAct::SelectTool)->isChecked());
        QVERIFY(!acts.action(CanvasAct::Copy)->isEnabled());
        application.canvas->selectAll();
        QVERIFY(acts.action(CanvasAct::Copy)->isEnabled());
        application.open.close();
    }
}

void tst_Window::tool_thatIsUsedIsMarked()
{
    Application application(m_folder->path());
    openExample(application);
    using views::CanvasAct;
    const QList<CanvasAct> tools{CanvasAct::SelectTool, CanvasAct::LinkTool, CanvasAct::NoteTool};
    const auto marked = [&] {
        QList<CanvasAct> found;
        for (const CanvasAct act : tools) {
            if (application.canvas->acts().action(act)->isChecked())
                found.append(act);
        }
        return found;
    };
    QCOMPARE(marked(), QList{CanvasAct::SelectTool});
    for (const CanvasAct act : tools) {
        for (int round = 0; round < 2; ++round) { // pressed again it stays
            application.canvas->acts().action(act)->trigger();
            QCOMPARE(marked(), QList{act});
        }
    }
    application.canvas->setPlacing(design::ObjectKind::Router);
    QVERIFY(marked().isEmpty());
    QTest::keyClick(application.canvas, Qt::Key_Escape);
    QCOMPARE(marked(), QList{CanvasAct::SelectTool});
}

void tst_Window::drawing_isSeenWholeUntilItIsMoved()
{
    Application application(m_folder->path());
    openExample(application);
    views::CanvasView &canvas = *application.canvas;
    const auto isWhole = [&canvas] {
        const QRectF seen = canvas.mapToScene(canvas.viewport()->rect()).boundingRect();
        return seen.contains(canvas.canvas().itemsBoundingRect());
    };
    QTRY_VERIFY(isWhole());
    application.window->resize(800, 600);
    QTRY_VERIFY(canvas.width() < 600);
    QTRY_VERIFY(isWhole());
    canvas.setZoom(2);
    application.window->resize(1200, 700);
    QTRY_VERIFY(canvas.width() > 600);
    QCOMPARE(canvas.zoom(), 2.0);
}

void tst_Window::keys_areEachForOneThing()
{
    Application application(m_folder->path());
    QHash<QKeySequence, QAction *> owners;
    const QList<QAction *> all = application.window->actions() + application.canvas->actions();
    for (QAction *const action : QSet<QAction *>(all.cbegin(), all.cend())) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!owners.contains(key), qPrintable(u"%1: %2, %3"_s.arg(key.toString(), action->text(), owners.value(key, action)->text())));
            owners.insert(key, action);
        }
    }
    QVERIFY(owners.size() > 30);
}

void tst_Window::escape_endsThePlacingFromAnywhere()
{
    Application application(m_folder->path());
    openExample(application);
    QTRY_VERIFY(application.canvas->isVisible());
    application.canvas->setPlacing(design::ObjectKind::Machine);
    auto *const elsewhere = application.window->findChild<views::Explorer *>()->findChild<QLineEdit *>();
    elsewhere->setFocus();
    QTRY_VERIFY(elsewhere->hasFocus());

    QTest::keyClick(elsewhere, Qt::Key_Escape);

    QCOMPARE(application.canvas->tool(), views::CanvasView::Tool::Select);
}

void tst_Window::habits_areFollowed()
{
    Application application(m_folder->path());
    openExample(application);
    QTRY_VERIFY(application.canvas->isVisible());
    views::CanvasView &canvas = *application.canvas;
    canvas.setZoom(1);
    const auto dots = [&canvas] {
        const QImage picture = canvas.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QRgb grid = canvas.canvas().colours().grid.rgb();
        int count = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                count += picture.pixel(x, y) == grid ? 1 : 0;
        }
        return count;
    };
    QVERIFY(dots() > 100);

    views::SettingValues values;
    values.snaps = false;
    values.showsGrid = false;
    values.confirmsRemoval = true;
    application.settings.set(values);

    QCOMPARE(canvas.habits(), (views::CanvasHabits{false, false, true}));
    QVERIFY(dots() < 10); // a blend somewhere
    const qsizetype before = canvas.canvas().places().size();
    canvas.selectAll();
    canvas.removeSelected();
    auto *const question = application.window->findChild<QMessageBox *>(u"removal"_s);
    QVERIFY(question && question->isVisible());
    QCOMPARE(canvas.canvas().places().size(), before);
    QTest::keyClick(question, Qt::Key_Escape);
    QVERIFY(!question->isVisible());
    QCOMPARE(canvas.canvas().places().size(), before);
    canvas.removeSelected();
    for (QMessageBox *const box : application.window->findChildren<QMessageBox *>(u"removal"_s)) {
        if (box->isVisible())
            QTest::mouseClick(box->buttons().constFirst(), Qt::LeftButton);
    }
    QVERIFY(canvas.canvas().places().isEmpty());
}

void tst_Window::tour_pointsAtSomethingInEachStep()
{
    Application application(m_folder->path());
    openExample(application);
    QTRY_VERIFY(application.canvas->isVisible());
    application.window->resize(1366, 768); // the whole tool bar
    for (const QString &dock : {u"palette-dock"_s, u"inspector-dock"_s, u"problems-dock"_s, u"activity-dock"_s})
        application.dock(dock)->close();
    application.action("live")->trigger();
    application.action("tour")->trigger(); // it brings what it points at

    for (qsizetype step = 0; step < views::applicationTour().size(); ++step) {
        QWidget *ring = nullptr;
        for (QWidget *const child : application.window->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (child->testAttribute(Qt::WA_TransparentForMouseEvents))
                ring = child;
        }
        QVERIFY(ring);
        QVERIFY2(ring->isVisible(), qPrintable(QString::number(step + 1)));
        application.window->findChild<QPushButton *>(u"tourNext"_s)->click();
    }
}

void tst_Window::lab_thatWasNeverMadeIsNotStopped()
{
    Application application(m_folder->path());
    openExample(application);
    const auto says = [&application](const QString &words) {
        const QList<QLabel *> labels = application.window->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) { return label->text() == words; });
    };

    QTRY_VERIFY(says(u"Lab: not made yet"_s));
    QTRY_VERIFY(says(u"not made yet"_s)); // on the page of the lab
    QVERIFY(!says(u"stopped"_s));
}

void tst_Window::undo_hasNoLetterInItsHint()
{
    Application application(m_folder->path());
    openExample(application);
    QTRY_VERIFY(application.canvas->isVisible());
    application.canvas->add(design::ObjectKind::Machine);

    application.language.use(u"zh_CN"_s);

    QTRY_VERIFY(!application.action("undo")->text().contains(u"Undo"_s));
    QVERIFY(application.action("undo")->text().contains(u"(&"_s));
    QVERIFY(!application.action("undo")->toolTip().contains(u'('));
}

void tst_Window::explorer_hasRoom()
{
    Application application(m_folder->path());
    openExample(application);
    application.window->resize(1366, 768);
    const auto *const tree = application.window->findChild<views::Explorer *>()->findChild<QTreeView *>();

    const auto *const tiles = application.window->findChild<QListView *>(u"tiles"_s);
    for (const QSize size : {QSize(1280, 720), QSize(1366, 768)}) { // all of the palette is seen too
        application.window->resize(size);
        QTRY_VERIFY(!tiles->verticalScrollBar()->isVisible());
    }
    QTRY_VERIFY2(tree->viewport()->height() >= 10 * tree->sizeHintForRow(0), qPrintable(QString::number(tree->viewport()->height())));
}

void tst_Window::keys_stayWithThePages()
{
    Application application(m_folder->path());
    openExample(application);
    QTRY_VERIFY(application.canvas->isVisible());
    application.canvas->setFocus();
    auto *const pages = application.window->findChild<QTabBar *>(u"pages"_s);
    const auto hasKeys = [](const QWidget &widget) { return widget.isAncestorOf(QApplication::focusWidget()); };

    pages->setCurrentIndex(3);
    QVERIFY(hasKeys(yamlOf(application)));
    pages->setCurrentIndex(4); // where nothing runs there is nothing to go through
    QVERIFY(pages->hasFocus() || hasKeys(*application.window->findChild<views::LabView *>()));
}

QTEST_MAIN(tst_Window)
#include "tst_window.moc"
