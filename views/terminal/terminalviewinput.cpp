// SPDX-License-Identifier: GPL-3.0-or-later
// What keys, mouse and clipboard do in a terminal.
#include "views/terminal/terminalview.h"

#include "views/terminal/pastedtext.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStyleHints>

#include <algorithm>

namespace overlab::views {

namespace {

constexpr int wheelNotch = 120;    ///< eighths of a degree
constexpr int linesOfANotch = 3;
constexpr int leftButton = 1;      ///< as terminals count
constexpr int wheelUp = 4;
constexpr int wheelDown = 5;

int buttonOf(Qt::MouseButton button)
{
    return button == Qt::MiddleButton ? 2 : button == Qt::RightButton ? 3 : leftButton;
}

} // namespace

QAction *TerminalView::actionFor(const QKeyEvent &event) const
{
    const QKeyCombination keys(event.modifiers() & ~Qt::KeypadModifier, Qt::Key(event.key()));
    for (QAction *const action : m_actions) {
        if (action->shortcuts().contains(QKeySequence(keys)))
            return action;
    }
    return nullptr;
}

bool TerminalView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // The shell's keys are the shell's, whatever the window does with them elsewhere. With Ctrl and Shift they are the
        // application's: no shell can tell those from the ones without Shift.
        const auto &key = static_cast<QKeyEvent &>(*event);
        constexpr auto both = Qt::ControlModifier | Qt::ShiftModifier;
        const bool isApplications = (key.modifiers() & both) == both || (key.modifiers() == Qt::ControlModifier && (key.key() == Qt::Key_PageUp || key.key() == Qt::Key_PageDown));
        if (actionFor(key) || !isApplications)
            event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

bool TerminalView::scrollWith(const QKeyEvent &event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::ShiftModifier || m_screen.isAlternate())
        return false;
    switch (event.key()) {
    case Qt::Key_PageUp:
        scrollBy(1 - rowsShown());
        return true;
    case Qt::Key_PageDown:
        scrollBy(rowsShown() - 1);
        return true;
    case Qt::Key_Home:
        verticalScrollBar()->setValue(0);
        return true;
    case Qt::Key_End:
        showBottom();
        return true;
    default:
        return false;
    }
}

void TerminalView::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (QAction *const action = actionFor(*event)) {
        action->trigger();
        return;
    }
    if (scrollWith(*event))
        return;
    if (event->key() == Qt::Key_Escape && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        emit leaveRequested();
        return;
    }
    if (m_isListening) {
        typeKey(*event);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit reconnectRequested();
    else
        event->ignore();
}

void TerminalView::typeKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key();
    if (key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr || key == Qt::Key_Meta)
        return;
    showBottom();
    const QString text = event.text();
    const bool isControl = modifiers.testFlag(Qt::ControlModifier);
    if (key < Qt::Key_Escape && isControl && key < 0x80) { // the character that is on the key
        m_screen.pressCharacter(char32_t(QChar(key).toLower().unicode()), modifiers);
    } else if (!text.isEmpty() && (text.at(0).isPrint() || text.at(0).isSurrogate())) {
        const QList<uint> characters = text.toUcs4();
        for (const uint character : characters)
            m_screen.pressCharacter(char32_t(character), modifiers & ~Qt::KeyboardModifiers(Qt::ControlModifier));
    } else {
        m_screen.pressKey(key, modifiers);
    }
}

void TerminalView::inputMethodEvent(QInputMethodEvent *event)
{
    m_draft = event->preeditString();
    if (m_isListening) {
        const QList<uint> characters = event->commitString().toUcs4();
        for (const uint character : characters)
            m_screen.pressCharacter(char32_t(character), {});
    }
    viewport()->update();
    event->accept();
}

QVariant TerminalView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImCursorRectangle)
        return cellRect(m_screen.cursor().place);
    return QAbstractScrollArea::inputMethodQuery(query);
}

void TerminalView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_screen.setFocused(true);
    viewport()->update();
}

void TerminalView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_screen.setFocused(false);
    viewport()->update();
}

TerminalPlace TerminalView::placeAt(QPoint point) const
{
    const QSize cell = m_painter.cellSize();
    const QPoint origin = cellRect({m_top, 0}).topLeft();
    const int row = std::clamp((point.y() - origin.y()) / cell.height(), 0, rowsShown() - 1);
    const int column = std::clamp((point.x() - origin.x()) / cell.width(), 0, m_screen.columns());
    return {m_top + row, column};
}

QPoint TerminalView::screenCellAt(QPoint point) const
{
    const TerminalPlace place = placeAt(point);
    return QPoint(std::min(place.column, m_screen.columns() - 1), int(std::clamp<qint64>(place.line - m_screen.topLine(), 0, m_screen.rows() - 1)));
}

/// With Shift the mouse always selects.
bool TerminalView::isForProgram(const QMouseEvent &event) const
{
    return m_isListening && m_screen.wantsMouse() && !event.modifiers().testFlag(Qt::ShiftModifier);
}

void TerminalView::select(QPoint point, TerminalSelection::Unit unit)
{
    m_selection.begin(placeAt(point), unit);
    m_isDragging = true;
    selectionChanged();
}

void TerminalView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (isForProgram(*event)) {
        m_screen.moveMouse(screenCellAt(point), event->modifiers());
        m_screen.pressMouse(buttonOf(event->button()), true, event->modifiers());
        return;
    }
    const QClipboard *const clipboard = QGuiApplication::clipboard();
    if (event->button() == Qt::MiddleButton && clipboard->supportsSelection()) {
        paste(clipboard->text(QClipboard::Selection));
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    const bool isThird = m_sinceDouble.isValid() && m_sinceDouble.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval()
        && (point - m_doublePoint).manhattanLength() < QApplication::startDragDistance();
    if (isThird) {
        select(point, TerminalSelection::Unit::Line);
    } else if (event->modifiers().testFlag(Qt::ShiftModifier) && !m_selection.isEmpty()) {
        m_selection.extendTo(placeAt(point));
        m_isDragging = true;
        selectionChanged();
    } else {
        select(point, TerminalSelection::Unit::Character);
    }
}

void TerminalView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (isForProgram(*event) || event->button() != Qt::LeftButton) {
        mousePressEvent(event);
        return;
    }
    m_doublePoint = event->position().toPoint();
    m_sinceDouble.start();
    select(m_doublePoint, TerminalSelection::Unit::Word);
}

void TerminalView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_isDragging) {
        m_dragPoint = point;
        dragTo(point);
        if (viewport()->rect().contains(point))
            m_dragScroll.stop();
        else if (!m_dragScroll.isActive())
            m_dragScroll.start();
    } else if (isForProgram(*event)) {
        m_screen.moveMouse(screenCellAt(point), event->modifiers());
    }
}

void TerminalView::dragTo(QPoint point)
{
    if (point.y() < 0)
        scrollBy(-1);
    else if (point.y() > viewport()->height())
        scrollBy(1);
    m_selection.extendTo(placeAt(point));
    selectionChanged();
}

void TerminalView::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragScroll.stop();
    if (std::exchange(m_isDragging, false)) {
        QClipboard *const clipboard = QGuiApplication::clipboard();
        if (!m_selection.isEmpty() && clipboard->supportsSelection())
            clipboard->setText(m_selection.text(), QClipboard::Selection);
    } else if (isForProgram(*event)) {
        m_screen.moveMouse(screenCellAt(event->position().toPoint()), event->modifiers());
        m_screen.pressMouse(buttonOf(event->button()), false, event->modifiers());
    }
}

void TerminalView::selectionChanged()
{
    m_actions.value(TerminalAct::Copy)->setEnabled(!m_selection.isEmpty());
    viewport()->update();
}

void TerminalView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    m_wheel += event->angleDelta().y();
    const int notches = m_wheel / wheelNotch;
    m_wheel -= notches * wheelNotch;
    if (notches == 0)
        return;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(m_zoom + notches);
    } else if (m_isListening && m_screen.wantsMouse() && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_screen.moveMouse(screenCellAt(event->position().toPoint()), event->modifiers());
        for (int i = 0; i < std::abs(notches); ++i)
            m_screen.pressMouse(notches > 0 ? wheelUp : wheelDown, true, event->modifiers());
    } else if (m_isListening && m_screen.isAlternate()) { // there is nothing to scroll but what the program has
        for (int i = 0; i < std::abs(notches) * linesOfANotch; ++i)
            m_screen.pressKey(notches > 0 ? Qt::Key_Up : Qt::Key_Down, {});
    } else {
        scrollBy(-notches * linesOfANotch);
    }
}

void TerminalView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_isListening && m_screen.wantsMouse() && event->reason() == QContextMenuEvent::Mouse && !event->modifiers().testFlag(Qt::ShiftModifier))
        return; // the button was the program's
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](std::initializer_list<TerminalAct> acts) {
        for (const TerminalAct act : acts)
            menu->addAction(m_actions.value(act));
        menu->addSeparator();
    };
    add({TerminalAct::Copy, TerminalAct::Paste, TerminalAct::SelectAll});
    add({TerminalAct::Find});
    add({TerminalAct::ZoomIn, TerminalAct::ZoomOut, TerminalAct::ZoomReset});
    add({TerminalAct::Clear, TerminalAct::Save});
    menu->popup(event->globalPos());
}

void TerminalView::copy()
{
    if (!m_selection.isEmpty())
        QGuiApplication::clipboard()->setText(m_selection.text());
}

/// \a text, or else what the clipboard has.
void TerminalView::paste(const QString &text)
{
    const QString pasted = text.isNull() ? QGuiApplication::clipboard()->text() : text;
    if (pasted.isEmpty() || !m_isListening)
        return;
    if (isDoubtful(pasted))
        emit pasteDoubtful(pasted);
    else
        insert(pasted);
}

void TerminalView::insert(const QString &text)
{
    showBottom();
    m_screen.paste(typedBytes(text));
}

} // namespace overlab::views
