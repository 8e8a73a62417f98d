// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capture/hexview.h"

#include "views/theme/look.h"

#include <QEvent>
#include <QTextBlock>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype perLine = 16;
constexpr int hexAt = 6;                                    // characters before the first byte
constexpr int textAt = hexAt + int(perLine) * 3 + 2;        // and before the first character

QString lineOf(const QByteArray &bytes, qsizetype at)
{
    const QByteArray part = bytes.mid(at, perLine);
    QString text;
    for (const char byte : part)
        text += byte >= ' ' && byte <= '~' ? QLatin1Char(byte) : QLatin1Char('.');
    const QString hex = QString::fromLatin1(part.toHex(' '));
    return u"%1  %2  %3"_s.arg(at, 4, 16, QLatin1Char('0')).arg(hex.leftJustified(int(perLine) * 3), text);
}

} // namespace

HexView::HexView(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setFrameShape(QFrame::NoFrame);
    setFont(fixedFont());
}

void HexView::showBytes(const QByteArray &bytes)
{
    m_size = bytes.size();
    QStringList lines;
    for (qsizetype at = 0; at < bytes.size(); at += perLine)
        lines << lineOf(bytes, at);
    setPlainText(lines.join(u'\n'));
    mark(0, 0);
}

void HexView::mark(qsizetype from, qsizetype count)
{
    m_from = std::clamp<qsizetype>(from, 0, m_size);
    m_count = std::clamp<qsizetype>(count, 0, m_size - m_from);
    paintMark();
    if (m_count > 0) {
        QTextCursor cursor(document()->findBlockByNumber(int(m_from / perLine)));
        setTextCursor(cursor);
        ensureCursorVisible();
    }
}

void HexView::paintMark()
{
    QList<QTextEdit::ExtraSelection> selections;
    QTextEdit::ExtraSelection selection;
    selection.format.setBackground(palette().color(QPalette::Active, QPalette::Highlight));
    selection.format.setForeground(palette().color(QPalette::Active, QPalette::HighlightedText));
    for (qsizetype line = m_from / perLine; m_count > 0 && line * perLine < m_from + m_count; ++line) {
        const int first = int(std::max(m_from, line * perLine) - line * perLine);
        const int last = int(std::min(m_from + m_count, (line + 1) * perLine) - 1 - line * perLine);
        const int start = document()->findBlockByNumber(int(line)).position();
        for (const auto &[begin, end] : {std::pair{hexAt + first * 3, hexAt + last * 3 + 2}, {textAt + first, textAt + last + 1}}) {
            selection.cursor = QTextCursor(document());
            selection.cursor.setPosition(start + begin);
            selection.cursor.setPosition(start + end, QTextCursor::KeepAnchor);
            selections << selection;
        }
    }
    setExtraSelections(selections);
}

void HexView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintMark();
    else if (event->type() == QEvent::ApplicationFontChange)
        setFont(fixedFont());
}

} // namespace overlab::views
