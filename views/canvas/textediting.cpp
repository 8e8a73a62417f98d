// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/textediting.h"

#include "views/canvas/canvasview.h"
#include "views/canvas/textcache.h"

#include <QKeyEvent>

#include <algorithm>

namespace overlab::views {

namespace {

const QSize smallestLine(160, 28);
const QSize smallestNote(96, 48);
constexpr double smallestText = 9; // pixels

} // namespace

TextEditing::TextEditing(CanvasView &view, std::function<QRectF()> area, Form form, const QString &text,
                         std::function<void(const QString &)> done)
    : QPlainTextEdit(text, view.viewport()), m_view(view), m_area(std::move(area)), m_form(form), m_before(text),
      m_done(std::move(done))
{
    setObjectName(QStringLiteral("text-on-canvas"));
    setTabChangesFocus(true);
    setFrameShape(QFrame::StyledPanel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (form == Form::OneLine) {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setLineWrapMode(QPlainTextEdit::NoWrap);
    }
    if (form == Form::OneLine) {
        selectAll();
    } else {
        QPalette paper = palette();
        paper.setColor(QPalette::Base, view.canvas().colours().note);
        paper.setColor(QPalette::Text, view.canvas().colours().text);
        paper.setColor(QPalette::PlaceholderText, view.canvas().colours().quiet);
        setPalette(paper);
        moveCursor(QTextCursor::End);
    }
    follow();
    show();
    setFocus();
}

void TextEditing::follow()
{
    QFont font = canvasFont(m_form == Form::Lines ? CanvasFont::Detail : CanvasFont::Title);
    font.setPixelSize(int(std::max(smallestText, font.pixelSize() * m_view.zoom())));
    setFont(font);
    QRect seen = m_view.mapFromScene(m_area()).boundingRect();
    seen.setSize(seen.size().expandedTo(m_form == Form::Lines ? smallestNote : smallestLine));
    setGeometry(seen);
}

void TextEditing::finish(bool isMeant)
{
    const auto done = std::exchange(m_done, {});
    if (!done)
        return;
    const QString text = toPlainText().trimmed();
    hide();
    deleteLater();
    m_view.setFocus();
    if (isMeant && text != m_before)
        done(text);
}

void TextEditing::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        finish(false);
    else if (isReturn && (m_form == Form::OneLine || event->modifiers().testFlag(Qt::ControlModifier)))
        finish(true);
    else
        QPlainTextEdit::keyPressEvent(event);
}

void TextEditing::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish(true);
}

} // namespace overlab::views
