// SPDX-License-Identifier: GPL-3.0-or-later
// With OVERLAB_SHOTS=FOLDER in the environment it leaves pictures there, for people to look at.
#include "views/start/aboutdialog.h"
#include "views/start/tour.h"
#include "views/start/tourcallout.h"
#include "views/theme/look.h"
#include "views/wording/language.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTextEdit>
#include <QToolBar>
#include <QVBoxLayout>

using namespace overlab::views;
using namespace Qt::StringLiterals;

class tst_Tour : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void steps_areWalkedBothWays();
    void callout_pointsBesideItsTarget();
    void callout_followsTheWindow();
    void callout_hasRoomForItsLastLine();
    void target_isTheFirstThatIsSeen();
    void missingWidget_isNoHindrance();
    void target_thatVanishesIsLetGo();
    void escape_leaves();
    void close_leavesToo();
    void keys_walk();
    void return_pressesWhatHasTheKeys();
    void focus_returns();
    void nothing_isBlocked();
    void seen_isRemembered();
    void applicationTour_isShort();
    void about_copiesItsVersions();
    void pictures_forPeople();

private:
    TourCallout *callout() const { return m_window->findChild<TourCallout *>(); }
    QPushButton *button(const QString &name) const { return m_window->findChild<QPushButton *>(name); }
    QString title() const { return m_window->findChild<QLabel *>(u"tourTitle"_s)->text(); }
    static QList<TourStep> steps();

    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<Tour> m_tour;
    QLineEdit *m_line = nullptr;
    QPushButton *m_corner = nullptr;
};

QList<TourStep> tst_Tour::steps()
{
    const auto step = [](const QString &widget, const QString &title) {
        TourStep made;
        made.widget = widget;
        made.title = title;
        made.text = u"Some words about it, long enough to take more than one line in the bubble that shows them."_s;
        return made;
    };
    return {step(u"line"_s, u"First"_s), step(u"corner"_s, u"Second"_s), step(u"nowhere"_s, u"Third"_s)};
}

void tst_Tour::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(u"overlab"_s);
    QApplication::setApplicationName(u"tst_tour"_s);
}

void tst_Tour::init()
{
    QSettings().clear();
    m_window = std::make_unique<QMainWindow>();
    auto *const body = new QWidget;
    auto *const column = new QVBoxLayout(body);
    m_line = new QLineEdit;
    m_line->setObjectName(u"line"_s);
    m_corner = new QPushButton(u"Corner"_s);
    m_corner->setObjectName(u"corner"_s);
    column->addWidget(m_line);
    column->addStretch();
    column->addWidget(m_corner, 0, Qt::AlignRight);
    m_window->setCentralWidget(body);
    m_window->resize(800, 500);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_tour = std::make_unique<Tour>(*m_window, &tst_Tour::steps);
}

void tst_Tour::cleanup()
{
    m_tour.reset();
    m_window.reset();
}

void tst_Tour::steps_areWalkedBothWays()
{
    QSignalSpy ended(m_tour.get(), &Tour::ended);
    m_tour->start();
    QCOMPARE(title(), u"First"_s);
    QVERIFY(!button(u"tourBack"_s)->isEnabled());
    QCOMPARE(m_window->findChild<QLabel *>(u"tourCount"_s)->text(), u"1 of 3"_s);

    QTest::mouseClick(button(u"tourNext"_s), Qt::LeftButton);
    QCOMPARE(title(), u"Second"_s);
    QTest::mouseClick(button(u"tourBack"_s), Qt::LeftButton);
    QCOMPARE(title(), u"First"_s);
    QTest::mouseClick(button(u"tourNext"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"tourNext"_s), Qt::LeftButton);
    QCOMPARE(title(), u"Third"_s);
    QCOMPARE(ended.count(), 0);
    QTest::mouseClick(button(u"tourNext"_s), Qt::LeftButton);

    QCOMPARE(ended.count(), 1);
    QVERIFY(!m_tour->isRunning());
    QTRY_VERIFY(!callout());
}

void tst_Tour::callout_pointsBesideItsTarget()
{
    m_tour->start();
    const QRect line(m_line->mapTo(m_window.get(), QPoint()), m_line->size());
    QVERIFY(callout()->geometry().top() >= line.bottom() - 1);
    QVERIFY(m_window->rect().contains(callout()->geometry()));

    m_tour->next();

    const QRect corner(m_corner->mapTo(m_window.get(), QPoint()), m_corner->size());
    QVERIFY(callout()->geometry().bottom() <= corner.top() + 1);
    QVERIFY(m_window->rect().contains(callout()->geometry()));
}

void tst_Tour::target_isTheFirstThatIsSeen()
{
    QWidget *const whole = m_corner->parentWidget();
    whole->setObjectName(u"whole"_s);
    QWidget cover(whole); // as a view's viewport covers the view
    cover.setAutoFillBackground(true);
    cover.setGeometry(whole->rect());
    cover.show();
    QWidget behind(m_window.get()); // as a dock behind another tab
    behind.setObjectName(u"behind"_s);
    behind.setGeometry(-500, -500, 100, 100);
    behind.show();
    TourStep step;
    step.widget = u"nowhere behind whole"_s;
    Tour tour(*m_window, [step] { return QList<TourStep>{step}; });

    tour.start();

    const QList<QWidget *> children = m_window->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    QVERIFY(std::any_of(children.cbegin(), children.cend(), [whole, this](const QWidget *child) { // the ring
        return child->testAttribute(Qt::WA_TransparentForMouseEvents) && child->isVisible()
            && child->geometry().contains(QRect(whole->mapTo(m_window.get(), QPoint()), whole->size()) & m_window->rect());
    }));
}

void tst_Tour::callout_followsTheWindow()
{
    m_tour->start();
    m_tour->next();
    const QRect before = callout()->geometry();

    m_window->resize(1000, 700);

    QTRY_VERIFY(callout()->geometry().bottom() > before.bottom() + 100);
    QVERIFY(callout()->geometry().right() > before.right() + 100);

    m_window->resize(460, 300);

    QTRY_VERIFY(m_window->rect().contains(callout()->geometry()));
}

void tst_Tour::callout_hasRoomForItsLastLine()
{
    Language language;
    const QStringList codes = languageCodes();
    const QFont buttonFont = QApplication::font("QPushButton");
    const auto reset = qScopeGuard([&buttonFont] { QApplication::setFont(buttonFont, "QPushButton"); });
    QApplication::setFont(scaledFont(buttonFont, 6), "QPushButton"); // words of any length on the buttons
    for (const QString &code : codes) {
        language.use(code);
        m_tour->start();
        for (const QString &name : {u"tourCount"_s, u"tourBack"_s, u"tourNext"_s}) {
            const auto *const part = callout()->findChild<QWidget *>(name);
            QTRY_VERIFY2(part->width() >= part->sizeHint().width(), qPrintable(code + u' ' + name));
        }
        m_tour->leave();
    }
}

void tst_Tour::missingWidget_isNoHindrance()
{
    m_tour->start();
    m_tour->next();
    m_tour->next();

    const QPoint off = callout()->geometry().center() - m_window->rect().center();
    QVERIFY(off.manhattanLength() < 6); // in the middle, pointing at nothing
    m_window->resize(1000, 700);
    QTRY_VERIFY((callout()->geometry().center() - QPoint(500, 350)).manhattanLength() < 6);
}

void tst_Tour::target_thatVanishesIsLetGo()
{
    m_tour->start();
    m_tour->next();

    delete m_corner;
    m_window->resize(790, 500);

    QTRY_VERIFY((callout()->geometry().center() - m_window->rect().center()).manhattanLength() < 6);
    m_line->hide();
    m_tour->back();
    QVERIFY((callout()->geometry().center() - m_window->rect().center()).manhattanLength() < 6);
}

void tst_Tour::escape_leaves()
{
    QSignalSpy ended(m_tour.get(), &Tour::ended);
    m_tour->start();
    m_line->setFocus(); // also while somebody works elsewhere

    QTest::keyClick(m_line, Qt::Key_Escape);

    QCOMPARE(ended.count(), 1);
    QTRY_VERIFY(!callout());
}

void tst_Tour::close_leavesToo()
{
    m_tour->start();
    m_tour->next();
    QTest::mouseClick(m_window->findChild<QWidget *>(u"tourLeave"_s), Qt::LeftButton);
    QVERIFY(!m_tour->isRunning());
    m_tour->start(); // and again
    QCOMPARE(m_tour->step(), 0);
    QVERIFY(m_tour->isRunning());
}

void tst_Tour::keys_walk()
{
    m_tour->start();
    QVERIFY(button(u"tourNext"_s)->hasFocus());

    QTest::keyClick(button(u"tourNext"_s), Qt::Key_Return);
    QCOMPARE(m_tour->step(), 1);
    QTest::keyClick(button(u"tourNext"_s), Qt::Key_Space);
    QCOMPARE(m_tour->step(), 2);
    QTest::keyClick(button(u"tourNext"_s), Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(m_tour->step(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(m_tour->step(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(m_tour->step(), 1);
}

void tst_Tour::return_pressesWhatHasTheKeys()
{
    m_tour->start();
    m_tour->next();
    button(u"tourBack"_s)->setFocus();
    QTest::keyClick(button(u"tourBack"_s), Qt::Key_Return);
    QCOMPARE(m_tour->step(), 0);

    auto *const cross = m_window->findChild<QWidget *>(u"tourLeave"_s);
    cross->setFocus();
    QTest::keyClick(cross, Qt::Key_Return);
    QVERIFY(!m_tour->isRunning());
}

void tst_Tour::focus_returns()
{
    for (QWidget *const before : QList<QWidget *>{m_corner, m_line}) { // whichever is the first in the window
        before->setFocus();
        m_tour->start();
        QVERIFY(!before->hasFocus());

        m_tour->leave();

        QVERIFY(before->hasFocus());
    }
}

void tst_Tour::nothing_isBlocked()
{
    QSignalSpy clicked(m_corner, &QPushButton::clicked);
    m_tour->start();

    for (int step = 0; step < 2; ++step) { // with the frame elsewhere, and around it
        QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {},
                          m_corner->mapTo(m_window.get(), m_corner->rect().center()));
        QCOMPARE(clicked.count(), step + 1);
        QVERIFY(m_tour->isRunning());
        m_tour->next();
    }
}

void tst_Tour::seen_isRemembered()
{
    QVERIFY(!Tour::wasSeen());
    m_tour->start();
    m_tour->leave();
    QVERIFY(Tour::wasSeen());
}

void tst_Tour::applicationTour_isShort()
{
    const QList<TourStep> all = applicationTour();
    QVERIFY(all.size() >= 5 && all.size() <= 7);
    for (const TourStep &step : all)
        QVERIFY(!step.widget.isEmpty() && !step.title.isEmpty() && !step.text.isEmpty());
}

void tst_Tour::about_copiesItsVersions()
{
    AboutDialog dialog;
    dialog.show();
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"copyVersions"_s), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Qt 6"_s));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void tst_Tour::pictures_forPeople()
{
    const QString folder = qEnvironmentVariable("OVERLAB_SHOTS");
    if (folder.isEmpty())
        QSKIP("OVERLAB_SHOTS is not set");
    Look look;
    AboutDialog about;
    about.show();
    m_tour->start();
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark, Appearance::HighContrastDark}) {
        for (const int scale : {100, 200}) {
            look.use({.appearance = appearance, .scalePercent = scale});
            const QString end = u"-%1-%2.png"_s.arg(appearanceKey(appearance)).arg(scale);
            for (int step = 0; step < 3; ++step) {
                for (int round = 0; round < 4; ++round)
                    QCoreApplication::processEvents();
                QVERIFY(m_window->grab().save(folder + u"/tour-%1"_s.arg(step) + end));
                m_tour->next();
            }
            QVERIFY(about.grab().save(folder + u"/about"_s + end));
            m_tour->start();
        }
    }
    look.use({});
}

QTEST_MAIN(tst_Tour)
#include "tst_tour.moc"
