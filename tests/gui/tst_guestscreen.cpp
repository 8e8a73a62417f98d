// SPDX-License-Identifier: GPL-3.0-or-later
// A guest's screen before a real VNC server: what it shows, and what keys and mouse do.
#include "tests/support/rfbserver.h"
#include "views/guestscreen/guestscreenpage.h"
#include "views/theme/palettes.h"

#include <QAction>
#include <QClipboard>
#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <cmath>

using namespace overlab;
using namespace overlab::views;
using namespace Qt::StringLiterals;
using overlab::testing::RfbServer;
using Key = overlab::testing::RfbServer::Key;
using State = overlab::views::TerminalCondition::State;

namespace {

constexpr QSize text{720, 400};

/// Two colours, so that places can be told apart.
QImage halves(QSize size, Qt::GlobalColor left, Qt::GlobalColor right)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(left);
    QPainter(&image).fillRect(QRect(size.width() / 2, 0, size.width() / 2, size.height()), right);
    return image;
}

} // namespace

class tst_GuestScreen : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void picture_isTheServers();
    void change_isShown();
    void otherSize_isAnotherPicture();
    void keys_goThereAndComeUpAgain();
    void tab_isTheGuests();
    void heldKeys_areReleasedWhenTheFocusGoes();
    void repeatedKey_isReleasedOnce();
    void controlAltDelete_isOneEntry();
    void clipboard_isTyped();
    void pointer_isWhereItIsOnThePicture();
    void wheel_isTwoButtons();
    void viewOnly_sendsNothing();
    void fit_fillsTheRoom();
    void large_isSmoothOrInWholeSteps();
    void dotByDot_isScrolled();
    void fullScreen_comesBack();
    void garbage_isSaid();
    void endInTheMiddle_keepsThePicture();
    void keptPicture_isReadWithStrongContrast();
    void machineWithoutScreen_saysWhatToDo();
    void enter_reconnects();

private:
    void connectTo(const QImage &picture)
    {
        m_server = std::make_unique<RfbServer>(picture);
        connect(m_page.get(), &GuestScreenPage::input, m_server.get(), &RfbServer::feed);
        setState(State::Running);
        connect(m_server.get(), &RfbServer::output, &m_page->screen(), &GuestScreen::feed);
        QTRY_COMPARE(shown().size(), picture.size());
        const QPoint last(picture.width() - 1, picture.height() - 1); // its dots come behind its size
        QTRY_COMPARE(shown().pixelColor(last), picture.pixelColor(last));
    }
    void setState(State state, std::optional<Error> error = {})
    {
        TerminalCondition condition;
        condition.state = state;
        condition.isConsole = true;
        condition.error = error;
        m_page->setCondition(condition);
    }
    const QImage &shown() const { return m_page->screen().picture(); }
    GuestScreenView &view() const { return m_page->view(); }
    QWidget *port() const { return view().viewport(); }
    /// The middle of a dot of the guest's, in the viewport.
    QPoint pointOf(QPoint dot) const
    {
        const QRectF whole = view().pictureRect();
        const double scale = whole.width() / shown().width();
        return (whole.topLeft() + (QPointF(dot) + QPointF(0.5, 0.5)) * scale).toPoint();
    }

    std::unique_ptr<GuestScreenPage> m_page;
    std::unique_ptr<RfbServer> m_server;
};

void tst_GuestScreen::init()
{
    m_page.reset();
    m_server.reset();
    m_page = std::make_unique<GuestScreenPage>(u"red/vm-1"_s, u"article"_s);
    m_page->resize(900, 560);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->setFocus();
}

void tst_GuestScreen::picture_isTheServers()
{
    connectTo(halves(text, Qt::darkRed, Qt::green));

    QTRY_COMPARE(shown().pixelColor(0, 0), QColor(Qt::darkRed));
    QTRY_COMPARE(shown().pixelColor(719, 399), QColor(Qt::green));
    QTRY_COMPARE(port()->grab().toImage().pixelColor(pointOf({100, 100})), QColor(Qt::darkRed));
    QTRY_COMPARE(port()->grab().toImage().pixelColor(pointOf({600, 300})), QColor(Qt::green));
    QVERIFY(view().accessibleName().contains(u"red/vm-1"));
    QVERIFY(m_page->findChild<QLabel *>(u"screenSize"_s)->text().contains(u"720"));
}

void tst_GuestScreen::change_isShown()
{
    connectTo(halves(text, Qt::black, Qt::black));
    m_server->show(halves(text, Qt::black, Qt::yellow));
    QTRY_COMPARE(shown().pixelColor(700, 10), QColor(Qt::yellow));
    QCOMPARE(shown().pixelColor(10, 10), QColor(Qt::black));
}

void tst_GuestScreen::otherSize_isAnotherPicture()
{
    connectTo(halves(text, Qt::black, Qt::black));
    m_server->show(halves({1024, 768}, Qt::blue, Qt::white));
    QTRY_COMPARE(shown().size(), QSize(1024, 768));
    QTRY_COMPARE(shown().pixelColor(1000, 700), QColor(Qt::white));
    QVERIFY(QRectF(port()->rect()).contains(view().pictureRect()));
}

void tst_GuestScreen::keys_goThereAndComeUpAgain()
{
    connectTo(halves(text, Qt::black, Qt::black));
    QTest::keyClick(&view(), Qt::Key_L);
    QTest::keyClick(&view(), Qt::Key_Return);
    const QList<Key> expected{{'l', true}, {'l', false}, {0xff0d, true}, {0xff0d, false}};
    QTRY_COMPARE(m_server->keys(), expected);
}

void tst_GuestScreen::tab_isTheGuests()
{
    connectTo(halves(text, Qt::black, Qt::black));
    QTest::keyClick(&view(), Qt::Key_Tab);
    QTRY_COMPARE(m_server->keys().size(), 2);
    QCOMPARE(m_server->keys().at(0).keysym, 0xff09u);
    QVERIFY(view().hasFocus());
}

void tst_GuestScreen::heldKeys_areReleasedWhenTheFocusGoes()
{
    connectTo(halves(text, Qt::black, Qt::black));
    QTest::keyPress(&view(), Qt::Key_C, Qt::ControlModifier); // presses Ctrl, too
    QTRY_COMPARE(m_server->keys().size(), 2);
    m_page->findChild<QToolButton *>(u"screenFitButton"_s)->setFocus();
    QTRY_COMPARE(m_server->keys().size(), 4);
    QVERIFY(m_server->keys().contains(Key{0xffe3, false}));
    QVERIFY(m_server->keys().contains(Key{'c', false}));
    QTest::keyRelease(&view(), Qt::Key_C); // where it went nobody holds it
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_X);
    QTRY_COMPARE(m_server->keys().size(), 6);
}

void tst_GuestScreen::repeatedKey_isReleasedOnce()
{
    connectTo(halves(text, Qt::black, Qt::black));
    const auto send = [this](QEvent::Type type, bool isRepeated) {
        QKeyEvent event(type, Qt::Key_J, {}, u"j"_s, isRepeated);
        QCoreApplication::sendEvent(&view(), &event);
    };
    send(QEvent::KeyPress, false);
    send(QEvent::KeyRelease, true);
    send(QEvent::KeyPress, true);
    send(QEvent::KeyRelease, false);
    const QList<Key> expected{{'j', true}, {'j', true}, {'j', false}};
    QTRY_COMPARE(m_server->keys(), expected);
}

void tst_GuestScreen::controlAltDelete_isOneEntry()
{
    connectTo(halves(text, Qt::black, Qt::black));
    m_page->findChild<QToolButton *>(u"screenControlAltDeleteButton"_s)->click();
    const QList<Key> expected{{0xffe3, true}, {0xffe9, true}, {0xffff, true}, {0xffff, false}, {0xffe9, false}, {0xffe3, false}};
    QTRY_COMPARE(m_server->keys(), expected);
}

void tst_GuestScreen::clipboard_isTyped()
{
    connectTo(halves(text, Qt::black, Qt::black));
    QGuiApplication::clipboard()->setText(u"a|ж😀\n"_s);
    view().action(ScreenAct::TypeClipboard)->trigger();
    const QList<Key> expected{{'a', true},    {'a', false},   {0xffe1, true}, {'|', true},
                              {'|', false},   {0xffe1, false}, {0xff0d, true}, {0xff0d, false}};
    QTRY_COMPARE(m_server->keys(), expected);
    const auto *const leftOut = m_page->findChild<QLabel *>(u"screenLeftOut"_s);
    QVERIFY2(leftOut && leftOut->text().startsWith(u"2 "_s), qPrintable(leftOut ? leftOut->text() : QString())); // and never in silence
}

void tst_GuestScreen::pointer_isWhereItIsOnThePicture()
{
    connectTo(halves(text, Qt::black, Qt::black));
    m_page->resize(500, 400); // smaller than the picture
    QTest::mouseMove(port(), pointOf({700, 20}));
    QTRY_VERIFY(!m_server->pointers().isEmpty());
    QTest::mouseClick(port(), Qt::RightButton, {}, pointOf({300, 200}));
    const auto pressed = [this] {
        const QList<RfbServer::Pointer> pointers = m_server->pointers();
        return std::find_if(pointers.cbegin(), pointers.cend(), [](const RfbServer::Pointer &one) { return one.buttons == 4; }) - pointers.cbegin();
    };
    QTRY_COMPARE(m_server->pointers().size(), pressed() + 2);
    QVERIFY((m_server->pointers().at(pressed()).place - QPoint(300, 200)).manhattanLength() <= 3);
    QCOMPARE(m_server->pointers().constLast().buttons, 0);
    QVERIFY(!QApplication::activePopupWidget());
}

void tst_GuestScreen::wheel_isTwoButtons()
{
    connectTo(halves(text, Qt::black, Qt::black));
    const QPointF at = pointOf({10, 10});
    QWheelEvent event(at, port()->mapToGlobal(at), {}, QPoint(0, -240), Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(port(), &event);
    QTRY_VERIFY(m_server->pointers().size() >= 4);
    QList<int> buttons;
    for (const auto &pointer : m_server->pointers())
        buttons.append(pointer.buttons);
    QCOMPARE(buttons.mid(buttons.size() - 4), (QList<int>{16, 0, 16, 0}));
}

void tst_GuestScreen::viewOnly_sendsNothing()
{
    connectTo(halves(text, Qt::black, Qt::black));
    view().action(ScreenAct::ViewOnly)->trigger();
    QVERIFY(!view().action(ScreenAct::ControlAltDelete)->isEnabled());
    QTest::keyClick(&view(), Qt::Key_A);
    QTest::mouseClick(port(), Qt::LeftButton, {}, pointOf({300, 200}));
    view().action(ScreenAct::ViewOnly)->trigger();
    QTest::keyClick(&view(), Qt::Key_B);
    QTRY_COMPARE(m_server->keys(), (QList<Key>{{'b', true}, {'b', false}}));
    QVERIFY(m_server->pointers().isEmpty());
}

/// At twice the dots for a pixel, too: see CMakeLists.txt.
void tst_GuestScreen::fit_fillsTheRoom()
{
    connectTo(halves(text, Qt::darkRed, Qt::green));
    const double ratio = view().devicePixelRatioF();
    QCOMPARE(ratio, qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s).toDouble());
    for (const double scale : {0.7, 1.3, 1.9}) { // of dots
        m_page->resize((QSizeF(text) * scale / ratio).toSize() + m_page->size() - port()->size());
        const QSizeF room = port()->size();
        const QRectF whole = view().pictureRect();
        QVERIFY(qFuzzyCompare(whole.width(), room.width()) || qFuzzyCompare(whole.height(), room.height()));
        QVERIFY(std::abs(whole.width() * text.height() - whole.height() * text.width()) < 1);
    }
    m_page->resize((QSizeF(text) * 2.7 / ratio).toSize() + m_page->size() - port()->size());
    QCOMPARE(view().pictureRect().width() * ratio, text.width() * 2.5); // as sharp as letters are
}

/// One of full HD fills a larger window with letters that can be read; what would cost too much is as sharp as it is.
void tst_GuestScreen::large_isSmoothOrInWholeSteps()
{
    constexpr QSize dots(1920, 1080);
    QImage lines = halves(dots, Qt::black, Qt::black);
    QPainter painter(&lines);
    painter.setPen(Qt::white);
    for (int x = 1; x < dots.width(); x += 2)
        painter.drawLine(x, 0, x, dots.height());
    painter.end();
    connectTo(lines);
    QTRY_COMPARE(shown().pixelColor(1919, 1079), QColor(Qt::white));
    m_page->resize(dots * 1.5 + m_page->size() - port()->size());
    QCOMPARE(view().pictureRect().width(), dots.width() * 1.5);
    const QImage seen = port()->grab().toImage();
    bool isSmooth = false;
    for (int x = 100; x < 110; ++x) {
        const int grey = qGray(seen.pixel(x, port()->height() / 2));
        isSmooth |= grey > 50 && grey < 200;
    }
    QVERIFY(isSmooth);

    setState(State::Waiting);
    connectTo(halves({1920, 1201}, Qt::black, Qt::white));
    QCOMPARE(view().pictureRect().size(), QSizeF(1920, 1201));
}

void tst_GuestScreen::dotByDot_isScrolled()
{
    connectTo(halves({1600, 1200}, Qt::darkRed, Qt::green));
    QVERIFY(!view().horizontalScrollBar()->isVisible());
    view().action(ScreenAct::Fit)->trigger();
    QTRY_VERIFY(view().horizontalScrollBar()->isVisible() && view().verticalScrollBar()->isVisible());
    QCOMPARE(view().pictureRect().topLeft(), QPointF());
    view().horizontalScrollBar()->setValue(view().horizontalScrollBar()->maximum());
    QCOMPARE(view().pictureRect().right(), double(port()->width()));
    QCOMPARE(port()->grab().toImage().pixelColor(port()->width() - 1, 5), QColor(Qt::green));
}

void tst_GuestScreen::fullScreen_comesBack()
{
    connectTo(halves(text, Qt::darkRed, Qt::green));
    view().action(ScreenAct::FullScreen)->trigger();
    QVERIFY(m_page->isFullScreen() && view().isWindow() && view().isFullScreen());
    QTest::keyClick(&view(), Qt::Key_Escape); // the guest's
    QVERIFY(m_page->isFullScreen());
    QTest::keyClick(&view(), Qt::Key_Escape, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!m_page->isFullScreen() && !view().isWindow() && view().isVisible());
    QVERIFY(m_page->rect().contains(QRect(view().mapTo(m_page.get(), QPoint()), view().size())));
    view().action(ScreenAct::FullScreen)->trigger();
    view().close();
    QVERIFY(!m_page->isFullScreen() && view().isVisible());
}

void tst_GuestScreen::garbage_isSaid()
{
    setState(State::Running);
    m_page->screen().feed("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTRY_COMPARE(m_page->condition().state, State::Failed);
    QCOMPARE(m_page->condition().error->code(), ErrorCode::BadReply);
    QVERIFY(m_page->findChild<QPushButton *>(u"terminalReconnect"_s)->isVisible());
}

void tst_GuestScreen::endInTheMiddle_keepsThePicture()
{
    connectTo(halves(text, Qt::darkRed, Qt::green));
    QTRY_COMPARE(shown().pixelColor(0, 0), QColor(Qt::darkRed)); // its first update may come behind its size
    m_page->screen().feed(QByteArray("\0\0\0\1", 4)); // an update whose rectangle never comes
    setState(State::Waiting);
    QCOMPARE(shown().pixelColor(0, 0), QColor(Qt::darkRed));
    QVERIFY(m_page->title().contains(u"waits"));
    connectTo(halves({800, 600}, Qt::black, Qt::black)); // and begins anew
}

void tst_GuestScreen::keptPicture_isReadWithStrongContrast()
{
    connectTo(halves(text, Qt::black, Qt::lightGray));
    QTRY_COMPARE(shown().pixelColor(719, 399), QColor(Qt::lightGray));
    setState(State::Waiting);
    for (const Appearance appearance : {Appearance::HighContrastLight, Appearance::HighContrastDark}) {
        view().setPalette(paletteFor(appearance, {}));
        const QImage seen = port()->grab().toImage();
        QVERIFY(contrastRatio(seen.pixelColor(pointOf({100, 100})), seen.pixelColor(pointOf({600, 300}))) >= 4.5);
    }
}

void tst_GuestScreen::machineWithoutScreen_saysWhatToDo()
{
    setState(State::Failed, Error(ErrorCode::NotSupported, u"red/vm-1"_s, u"it has no graphical console"_s));
    QVERIFY(m_page->description().contains(u"inspector"));
}

void tst_GuestScreen::enter_reconnects()
{
    setState(State::Lost);
    QSignalSpy asked(m_page.get(), &GuestScreenPage::reconnectRequested);
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
}

QTEST_MAIN(tst_GuestScreen)
#include "tst_guestscreen.moc"
