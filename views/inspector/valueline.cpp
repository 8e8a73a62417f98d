// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/valueline.h"

#include <QEvent>
#include <QFocusEvent>

namespace overlab::views {

namespace {

constexpr int inset = 6; ///< what a line of text keeps at its ends

} // namespace

ValueLine::ValueLine(const QString &value, QWidget *parent) : QLineEdit(value, parent), m_value(value)
{
    setReadOnly(true);
    setFrame(false);
    setToolTip(value);
    setAccessibleDescription(value);
    setCursorPosition(0);
}

void ValueLine::adapt()
{
    int room = width() - inset;
    if (!actions().isEmpty()) // their buttons
        room -= int(actions().size()) * (height() + 2);
    const Qt::TextElideMode mode = m_value.contains(u' ') ? Qt::ElideRight : Qt::ElideMiddle; // words; the end of a name tells as much
    setText(hasFocus() ? m_value : fontMetrics().elidedText(m_value, mode, room));
    setCursorPosition(0);
}

void ValueLine::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    adapt();
}

void ValueLine::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adapt();
}

void ValueLine::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    adapt();
}

void ValueLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) // its menu copies what is selected
        adapt();
}

} // namespace overlab::views
