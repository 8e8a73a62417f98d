// SPDX-License-Identifier: GPL-3.0-or-later
// What keys, mouse and clipboard do on a guest's screen.
#include "views/guestscreen/guestscreenview.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace overlab::views {

namespace {

constexpr int wheelNotch = 120; ///< eighths of a degree
constexpr int wheelUp = 1 << 3; ///< buttons, as RFB numbers them
constexpr int wheelDown = 1 << 4;
constexpr int wheelLeft = 1 << 5;
constexpr int wheelRight = 1 << 6;

int buttonOf(Qt::MouseButton button)
{
    switch (button) {
    case Qt::LeftButton:
        return 1 << 0;
    case Qt::MiddleButton:
        return 1 << 1;
    case Qt::RightButton:
        return 1 << 2;
    default:
        return 0;
    }
}

/// Which key of this computer it is: when it comes up again the modifiers may be others.
quint64 keyOf(const QKeyEvent &event)
{
    return event.nativeScanCode() != 0 ? quint64(event.nativeScanCode()) << 32 : quint64(uint(event.key()));
}

} // namespace

QAction *GuestScreenView::actionFor(const QKeyEvent &event) const
{
    const QKeyCombination keys(event.modifiers() & ~Qt::KeypadModifier, Qt::Key(event.key() == Qt::Key_Enter ? Qt::Key_Return : event.key()));
    for (QAction *const action : m_actions) {
        if (action->shortcuts().contains(QKeySequence(keys)))
            return action;
    }
    return nullptr;
}

bool GuestScreenView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // As in a terminal: the guest's keys are the guest's, those with Ctrl and Shift the application's.
        const auto &key = static_cast<QKeyEvent &>(*event);
        constexpr auto both = Qt::ControlModifier | Qt::ShiftModifier;
        const bool isApplications = (key.modifiers() & both) == both
            || (key.modifiers() == Qt::ControlModifier && (key.key() == Qt::Key_PageUp || key.key() == Qt::Key_PageDown));
        if (actionFor(key) || (!isApplications && takesInput()))
            event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void GuestScreenView::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (QAction *const action = actionFor(*event)) {
        action->trigger();
        return;
    }
    if (event->key() == Qt::Key_Escape && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        emit leaveRequested();
        return;
    }
    if (!m_isListening && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        emit reconnectRequested();
        return;
    }
    const GuestKey key = guestKey(*event);
    if (!takesInput() || key.keysym == 0) {
        event->ignore();
        return;
    }
    // Held keys come again and again, and are told again: a PC's keyboard repeats by itself, QEMU's does not.
    m_pressed.insert(keyOf(*event), key);
    m_screen.pressKey(key.keysym, key.scanCode, true);
}

void GuestScreenView::keyReleaseEvent(QKeyEvent *event)
{
    event->accept();
    if (event->isAutoRepeat())
        return;
    const auto found = m_pressed.constFind(keyOf(*event));
    if (found == m_pressed.constEnd())
        return;
    m_screen.pressKey(found->keysym, found->scanCode, false);
    m_pressed.erase(found);
}

/// Nothing may hang in the guest when its keys go elsewhere.
void GuestScreenView::releaseAll()
{
    const QHash<quint64, GuestKey> pressed = std::exchange(m_pressed, {});
    for (const GuestKey &key : pressed)
        m_screen.pressKey(key.keysym, key.scanCode, false);
    if (std::exchange(m_buttons, 0) != 0)
        tellPointer(viewport()->mapFromGlobal(QCursor::pos()));
}

void GuestScreenView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    releaseAll();
}

QPoint GuestScreenView::guestPlace(QPointF point) const
{
    const QRectF whole = pictureRect();
    const QSize size = m_screen.picture().size();
    if (whole.isEmpty())
        return {};
    const QPointF inside = point - whole.topLeft();
    return QPoint(std::clamp(int(inside.x() * size.width() / whole.width()), 0, size.width() - 1),
                  std::clamp(int(inside.y() * size.height() / whole.height()), 0, size.height() - 1));
}

void GuestScreenView::tellPointer(QPointF point)
{
    m_screen.movePointer(guestPlace(point), m_buttons);
}

void GuestScreenView::setButton(Qt::MouseButton button, bool isDown, QPointF point)
{
    if (!takesInput() || buttonOf(button) == 0)
        return;
    m_buttons = isDown ? m_buttons | buttonOf(button) : m_buttons & ~buttonOf(button);
    tellPointer(point);
}

void GuestScreenView::mousePressEvent(QMouseEvent *event)
{
    setButton(event->button(), true, event->position());
}

void GuestScreenView::mouseDoubleClickEvent(QMouseEvent *event)
{
    setButton(event->button(), true, event->position());
}

void GuestScreenView::mouseReleaseEvent(QMouseEvent *event)
{
    setButton(event->button(), false, event->position());
}

void GuestScreenView::mouseMoveEvent(QMouseEvent *event)
{
    if (takesInput())
        tellPointer(event->position());
}

void GuestScreenView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    if (!takesInput()) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_wheel += event->angleDelta();
    const QPoint notches = m_wheel / wheelNotch;
    m_wheel -= notches * wheelNotch;
    const QPoint place = guestPlace(event->position());
    const auto turn = [&](int count, int button) {
        for (int i = 0; i < count; ++i) {
            m_screen.movePointer(place, m_buttons | button);
            m_screen.movePointer(place, m_buttons);
        }
    };
    turn(std::abs(notches.y()), notches.y() > 0 ? wheelUp : wheelDown);
    turn(std::abs(notches.x()), notches.x() > 0 ? wheelLeft : wheelRight);
}

/// The right button is the guest's; a menu is asked for where it takes none.
void GuestScreenView::contextMenuEvent(QContextMenuEvent *event)
{
    if (takesInput())
        return;
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ScreenAct act : {ScreenAct::Fit, ScreenAct::ViewOnly, ScreenAct::FullScreen, ScreenAct::Copy, ScreenAct::Save})
        menu->addAction(m_actions.value(act));
    menu->popup(event->globalPos());
}

void GuestScreenView::pressTogether(const QList<GuestKey> &keys)
{
    if (!takesInput())
        return;
    for (const GuestKey &key : keys)
        m_screen.pressKey(key.keysym, key.scanCode, true);
    for (auto key = keys.crbegin(); key != keys.crend(); ++key)
        m_screen.pressKey(key->keysym, key->scanCode, false);
}

void GuestScreenView::typeClipboard()
{
    if (!takesInput())
        return;
    const QString text = QGuiApplication::clipboard()->text().normalized(QString::NormalizationForm_C);
    const QList<uint> characters = text.toUcs4();
    const auto isTyped = [](uint character) { return character < 0x80 && !keysymsTyping(QChar(character)).isEmpty(); };
    int leftOut = 0;
    for (const uint character : characters) {
        if (isTyped(character))
            m_toType += QChar(character);
        else
            leftOut += character != u'\r';
    }
    m_typing.start();
    if (leftOut > 0)
        emit charactersLeftOut(leftOut);
}

/// One character: a guest that is slow loses what comes too fast.
void GuestScreenView::typeNext()
{
    if (m_toType.isEmpty() || !takesInput()) {
        m_toType.clear();
        m_typing.stop();
        return;
    }
    const QList<quint32> keysyms = keysymsTyping(m_toType.at(0));
    m_toType.remove(0, 1);
    QList<GuestKey> keys;
    for (const quint32 keysym : keysyms)
        keys.append({keysym, 0});
    pressTogether(keys);
}

void GuestScreenView::offerPicture()
{
    if (!m_screen.picture().isNull())
        QGuiApplication::clipboard()->setImage(m_screen.picture());
}

} // namespace overlab::views
