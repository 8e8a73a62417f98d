// SPDX-License-Identifier: GPL-3.0-or-later
// The application's looks, with a message bus and a settings portal of the test's own.
#include "views/theme/look.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>
#include <QToolBar>
#include <QTreeWidget>

using namespace overlab::views;
using namespace Qt::StringLiterals;

namespace {

QDBusVariant number(uint value)
{
    return QDBusVariant(QVariant::fromValue(value));
}

/// Of what is best seen on \a ground in \a area.
double bestContrast(const QImage &image, const QRect &area, const QColor &ground)
{
    double best = 1;
    for (int x = area.left(); x <= area.right(); ++x) {
        for (int y = area.top(); y <= area.bottom(); ++y)
            best = std::max(best, contrastRatio(image.pixelColor(x, y), ground));
    }
    return best;
}

QImage pictureOf(QWidget &widget, const QPalette &palette)
{
    widget.setPalette(palette);
    widget.resize(200, 120);
    return widget.grab().toImage();
}

} // namespace

/// What answers for a desktop whose person chose dark.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public slots:
    QDBusVariant Read(const QString &group, const QString &key) const
    {
        const bool isScheme = group == u"org.freedesktop.appearance" && key == u"color-scheme";
        return QDBusVariant(QVariant::fromValue(number(isScheme ? 1 : 0))); // wrapped twice, as the portal does
    }
};

class tst_Look : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void style_framesWhatCanBeHit_data();
    void style_framesWhatCanBeHit();
    void style_framesTextAndShowsWhereItIsScrolled();
    void style_asksWithTheApplicationsIcons();
    void style_hasDrawnIconsForSmallButtons();
    void chosenRow_hasItsArrowInTheColourOfItsText_data();
    void chosenRow_hasItsArrowInTheColourOfItsText();
    void areas_areApartWithStrongContrast_data() { addStrongLooks(); }
    void areas_areApartWithStrongContrast();
    void defaultButton_hasATwiceAsWideFrame_data() { addStrongLooks(); }
    void defaultButton_hasATwiceAsWideFrame();
    void radio_hasADotAsStrongAsText_data() { addStrongLooks(); }
    void radio_hasADotAsStrongAsText();
    void choice_isAppliedAtOnce();
    void fixedFont_followsTheChoice();
    void presenting_enlargesTextAndLines();
    void systemLook_takesWhatDesktopsSay();
    void system_isFollowedWhileTheAppRuns();

private:
    static void addStrongLooks();

    QProcess m_bus;
    QFont m_font;
    QPalette m_palette;
};

void tst_Look::initTestCase()
{
    m_font = QApplication::font();
    m_palette = QApplication::palette();
    // Before anybody speaks to a bus: not the one of the person who runs the tests.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (program.isEmpty())
        return;
    m_bus.start(program, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForReadyRead());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
}

void tst_Look::cleanupTestCase()
{
    m_bus.kill();
    m_bus.waitForFinished();
}

void tst_Look::cleanup()
{
    QApplication::setFont(m_font);
    QApplication::setPalette(m_palette);
}

void tst_Look::style_framesWhatCanBeHit_data()
{
    QTest::addColumn<QPalette>("palette");
    for (const Appearance appearance : {Appearance::Dark, Appearance::HighContrastLight, Appearance::HighContrastDark})
        QTest::newRow(qPrintable(appearanceKey(appearance))) << paletteFor(appearance, {});
}

void tst_Look::style_framesWhatCanBeHit()
{
    QFETCH(const QPalette, palette);
    Look look;
    QCheckBox box; // the ticks of empty boxes would be black on black
    QLineEdit line;
    QComboBox combo;
    for (QWidget *const widget : QList<QWidget *>{&box, &line, &combo}) {
        widget->setPalette(palette);
        widget->resize(60, 30);
        const QImage image = widget->grab().toImage();
        double best = 1;
        for (int x = 0; x < 30; ++x)
            best = std::max(best, contrastRatio(image.pixelColor(x, 15), palette.color(QPalette::Window)));
        QVERIFY2(best >= (isHighContrast(palette) ? 7 : 2), widget->metaObject()->className());
    }
}

void tst_Look::style_framesTextAndShowsWhereItIsScrolled()
{
    Look look;
    const QPalette palette = paletteFor(Appearance::HighContrastDark, {});
    QPlainTextEdit text;
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 100);
    bar.setPageStep(100);
    for (QWidget *const widget : QList<QWidget *>{&text, &bar}) {
        widget->setPalette(palette);
        widget->resize(widget->sizeHint().expandedTo({16, 200}));
        const QImage image = widget->grab().toImage();
        double best = 1;
        for (int x = 0; x < 16; ++x)
            best = std::max(best, contrastRatio(image.pixelColor(x, 60), palette.color(QPalette::Window)));
        QVERIFY2(best >= 7, widget->metaObject()->className());
    }
}

void tst_Look::style_asksWithTheApplicationsIcons()
{
    Look look;
    look.use({.appearance = Appearance::Light});
    QMessageBox box(QMessageBox::Question, u"Title"_s, u"Words?"_s, QMessageBox::Yes);
    const QImage image = box.iconPixmap().toImage();
    const QColor accent = QApplication::palette().color(QPalette::Highlight);
    bool hasAccent = false;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            const QColor pixel = image.pixelColor(x, y);
            hasAccent |= pixel == accent;
            QVERIFY(pixel.alpha() < 255 || pixel == accent); // one colour
        }
    }
    QVERIFY(hasAccent);
}

void tst_Look::addStrongLooks()
{
    QTest::addColumn<QPalette>("palette");
    for (const Appearance appearance : {Appearance::HighContrastLight, Appearance::HighContrastDark})
        QTest::newRow(qPrintable(appearanceKey(appearance))) << paletteFor(appearance, {});
}

void tst_Look::chosenRow_hasItsArrowInTheColourOfItsText_data()
{
    QTest::addColumn<QPalette>("palette");
    for (const Appearance appearance : appearances())
        QTest::newRow(qPrintable(appearanceKey(appearance))) << paletteFor(appearance, QPalette(Qt::black, Qt::white));
}

void tst_Look::chosenRow_hasItsArrowInTheColourOfItsText()
{
    QFETCH(const QPalette, palette);
    Look look;
    QTreeWidget tree;
    tree.setHeaderHidden(true);
    new QTreeWidgetItem(new QTreeWidgetItem(&tree, {u"net-1"_s}), {u"vm-1"_s});
    tree.topLevelItem(0)->setSelected(true);
    pictureOf(tree, palette);
    const QImage image = tree.viewport()->grab().toImage();
    const QRect words = tree.visualItemRect(tree.topLevelItem(0));
    const QRect branch(2, words.top() + 2, words.left() - 4, words.height() - 4);
    const QColor chosen = palette.color(QPalette::Highlight);
    QCOMPARE(image.pixelColor(branch.topLeft()), chosen);
    QVERIFY(bestContrast(image, branch, chosen) >= 3);
    const double way = contrastRatio(palette.color(QPalette::HighlightedText), Qt::black) - contrastRatio(chosen, Qt::black);
    for (int x = branch.left(); x <= branch.right(); ++x) {
        const double here = contrastRatio(image.pixelColor(x, branch.center().y()), Qt::black) - contrastRatio(chosen, Qt::black);
        QVERIFY(here * way >= 0); // lighter or darker as the text is
    }
}

void tst_Look::areas_areApartWithStrongContrast()
{
    QFETCH(const QPalette, palette);
    Look look;
    const QColor ground = palette.color(QPalette::Window);

    QSplitter splitter;
    splitter.addWidget(new QWidget);
    splitter.addWidget(new QWidget);
    const QImage split = pictureOf(splitter, palette);
    const QRect handle = splitter.handle(1)->geometry();
    QVERIFY(bestContrast(split, QRect(handle.left(), 10, handle.width(), 1), ground) >= 3);

    QTabBar tabs;
    tabs.addTab(u"One"_s);
    tabs.addTab(u"Two"_s);
    for (const auto shape : {QTabBar::RoundedNorth, QTabBar::RoundedSouth}) {
        tabs.setShape(shape);
        const QImage barred = pictureOf(tabs, palette);
        const QRect other = tabs.tabRect(1);
        QVERIFY(bestContrast(barred, QRect(other.right() - 2, other.center().y(), 4, 1), ground) >= 3);
        const int top = shape == QTabBar::RoundedNorth ? other.top() : other.bottom() - 3;
        QVERIFY(bestContrast(barred, QRect(other.center().x(), top, 1, 4), ground) >= 3);
    }

    QTreeWidget table;
    table.setColumnCount(3);
    pictureOf(table, palette);
    const QImage headed = table.header()->viewport()->grab().toImage();
    const int edge = table.header()->sectionSize(0) - 1;
    QVERIFY(bestContrast(headed, QRect(edge, 2, 1, 1), ground) >= 3);
    QVERIFY(bestContrast(headed, QRect(edge - 10, headed.height() - 2, 1, 2), ground) >= 3);

    QGroupBox group(u"Printer"_s);
    QVERIFY(bestContrast(pictureOf(group, palette), QRect(0, 60, 6, 1), ground) >= 3);
    group.setFlat(true);
    QVERIFY(bestContrast(pictureOf(group, palette), QRect(0, 60, 6, 1), ground) < 3);

    QMainWindow window;
    auto *const bar = new QToolBar(&window);
    bar->setMovable(false);
    for (const Qt::ToolBarArea area : {Qt::TopToolBarArea, Qt::BottomToolBarArea, Qt::LeftToolBarArea}) {
        window.addToolBar(area, bar);
        pictureOf(window, palette);
        const QRect place = bar->geometry();
        const QColor below = bar->grab().toImage().pixelColor(place.width() / 2, place.height() - 1);
        QCOMPARE(below == lineColour(palette), area == Qt::TopToolBarArea);
    }
}

void tst_Look::defaultButton_hasATwiceAsWideFrame()
{
    QFETCH(const QPalette, palette);
    Look look;
    const auto frameOf = [&palette](bool isDefault) {
        QPushButton button;
        button.setDefault(isDefault);
        const QImage image = pictureOf(button, palette);
        int wide = 0;
        for (int x = 0; x < 10; ++x)
            wide += contrastRatio(image.pixelColor(x, 60), palette.color(QPalette::Window)) >= 7 ? 1 : 0;
        return wide;
    };
    QCOMPARE(frameOf(false), 1);
    QCOMPARE(frameOf(true), 2);
}

void tst_Look::radio_hasADotAsStrongAsText()
{
    QFETCH(const QPalette, palette);
    Look look;
    QRadioButton radio;
    radio.setChecked(true);
    const QImage image = pictureOf(radio, palette);
    const int middle = radio.style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) / 2;
    QCOMPARE(image.pixelColor(middle, 60), palette.color(QPalette::Text));
}

/// Qt's own are pictures of a few pixels.
void tst_Look::style_hasDrawnIconsForSmallButtons()
{
    Look look;
    for (const QStyle::StandardPixmap which : {QStyle::SP_LineEditClearButton, QStyle::SP_TitleBarNormalButton, QStyle::SP_TitleBarCloseButton})
        QCOMPARE(QApplication::style()->standardIcon(which).pixmap(QSize(48, 48), 2.0).size(), QSize(96, 96));
}

void tst_Look::choice_isAppliedAtOnce()
{
    QLabel label;
    label.show();
    Look look;
    QSignalSpy changed(&look, &Look::changed);
    const double before = QApplication::font().pointSizeF();

    look.use({.appearance = Appearance::HighContrastDark, .scalePercent = 200});

    QCOMPARE(changed.count(), 1);
    QVERIFY(isDark(QApplication::palette()));
    QTRY_VERIFY(isHighContrast(label.palette()));
    QCOMPARE(QApplication::font().pointSizeF(), 2 * before);
    QTRY_COMPARE(label.font().pointSizeF(), 2 * before);

    look.use({.appearance = Appearance::Light, .fontFamily = u"DejaVu Serif"_s, .fontSize = 20});

    QTRY_VERIFY(!isDark(label.palette()));
    QTRY_COMPARE(label.font().family(), u"DejaVu Serif"_s);
    QTRY_COMPARE(label.font().pointSizeF(), 20.0);

    look.use({});

    QTRY_COMPARE(label.font().pointSizeF(), before);
    QTRY_COMPARE(label.font().family(), m_font.family());
}

void tst_Look::fixedFont_followsTheChoice()
{
    Look look;
    look.use({.scalePercent = 150, .fixedFamily = u"DejaVu Sans Mono"_s});

    QCOMPARE(fixedFont().family(), u"DejaVu Sans Mono"_s);
    QCOMPARE(fixedFont().pointSizeF(), QApplication::font().pointSizeF());

    look.use({});

    QCOMPARE(fixedFont().pointSizeF(), m_font.pointSizeF());
}

void tst_Look::presenting_enlargesTextAndLines()
{
    Look look;
    look.use({.scalePercent = 120});
    const double before = QApplication::font().pointSizeF();
    QCOMPARE(look.factors(), LookFactors());

    look.present(true);

    QVERIFY(look.factors().line > 1.5);
    QCOMPARE(QApplication::font().pointSizeF(), before * look.factors().text);

    look.present(false);

    QCOMPARE(QApplication::font().pointSizeF(), before);
}

void tst_Look::systemLook_takesWhatDesktopsSay()
{
    const QString group = u"org.freedesktop.appearance"_s;
    SystemLook system(paletteFor(Appearance::Light, {}));
    QSignalSpy changed(&system, &SystemLook::changed);
    QVERIFY(!system.isDark());

    system.take(group, u"color-scheme"_s, number(1));
    QVERIFY(system.isDark());
    system.take(group, u"color-scheme"_s, number(1));
    QCOMPARE(changed.count(), 1); // the same again
    system.take(group, u"contrast"_s, number(1));
    QVERIFY(system.wantsContrast());
    system.take(u"org.gnome.desktop.interface"_s, u"color-scheme"_s, number(2));
    QVERIFY(system.isDark()); // somebody else's
    system.take(group, u"color-scheme"_s, number(0));

    QVERIFY(!system.isDark()); // no preference: what was there at the start
    QCOMPARE(changed.count(), 3);
}

void tst_Look::system_isFollowedWhileTheAppRuns()
{
    if (m_bus.state() != QProcess::Running)
        QSKIP("there is no dbus-daemon");
    FakePortal portal;
    QDBusConnection desktop =
        QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"desktop"_s);
    QVERIFY(desktop.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal, QDBusConnection::ExportAllSlots));
    QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
    QApplication::setPalette(paletteFor(Appearance::Light, {}));
    Look look;
    look.use({});
    QVERIFY(!isDark(QApplication::palette())); // the answer is not there yet

    QTRY_VERIFY(isDark(QApplication::palette()));

    QDBusMessage said = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                                   u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
    said << u"org.freedesktop.appearance"_s << u"color-scheme"_s << QVariant::fromValue(number(2));
    QVERIFY(desktop.send(said));
    QTRY_VERIFY(!isDark(QApplication::palette()));

    look.use({.appearance = Appearance::Light});
    said.setArguments({u"org.freedesktop.appearance"_s, u"contrast"_s, QVariant::fromValue(number(1))});
    QVERIFY(desktop.send(said));
    look.use({});
    QTRY_VERIFY(isHighContrast(QApplication::palette()));
    QDBusConnection::disconnectFromBus(u"desktop"_s);
}

QTEST_MAIN(tst_Look)
#include "tst_look.moc"
