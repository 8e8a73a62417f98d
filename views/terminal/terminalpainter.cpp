// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/terminalpainter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace overlab::views {

namespace {

constexpr int barWidth = 2; ///< pixels, of a cursor that is a bar or a line

QString charactersOf(const TerminalCell &cell)
{
    QString text;
    for (const char32_t character : cell.characters) {
        if (character != 0)
            text += QChar::fromUcs4(character);
    }
    return text;
}

/// Its glyph has the font's own width for sure.
bool isPlain(const TerminalCell &cell)
{
    return cell.width == 1 && cell.characters[1] == 0 && cell.characters[0] < 0x7f;
}

} // namespace

void TerminalPainter::setFont(const QFont &font)
{
    QFont plain(font);
    plain.setKerning(false);
    plain.setStyleHint(QFont::Monospace);
    const QFontMetricsF metrics(plain);
    m_cell = QSize(std::max(1, int(std::lround(metrics.horizontalAdvance(u'M')))), std::max(1, int(std::ceil(metrics.height()))));
    m_ascent = int(std::lround(metrics.ascent()));
    for (size_t i = 0; i < m_fonts.size(); ++i) {
        QFont &one = m_fonts[i];
        one = plain;
        one.setBold((i & 1) != 0 || plain.bold());
        one.setItalic((i & 2) != 0);
        one.setLetterSpacing(QFont::AbsoluteSpacing, 0);
        one.setLetterSpacing(QFont::AbsoluteSpacing, m_cell.width() - QFontMetricsF(one).horizontalAdvance(u'M'));
    }
}

QColor TerminalPainter::colourOf(const TerminalColour &colour, const QColor &standard) const
{
    switch (colour.kind) {
    case TerminalColour::Kind::Indexed:
        return m_colours.numbered(colour.red);
    case TerminalColour::Kind::Direct:
        return QColor(colour.red, colour.green, colour.blue);
    case TerminalColour::Kind::Default:
        break;
    }
    return standard;
}

TerminalPainter::Look TerminalPainter::lookOf(const TerminalCell &cell) const
{
    Look look{colourOf(cell.text, m_colours.text), colourOf(cell.ground, m_colours.ground), cell.attributes};
    if (cell.attributes & TerminalCell::Reverse)
        std::swap(look.text, look.ground);
    return look;
}

void TerminalPainter::paintText(QPainter &painter, QPoint at, const QString &text, int cells, const Look &look) const
{
    if (look.ground != m_colours.ground)
        painter.fillRect(QRect(at, QSize(cells * m_cell.width(), m_cell.height())), look.ground);
    painter.setPen(look.text);
    if (!text.trimmed().isEmpty()) {
        painter.setFont(m_fonts[size_t((look.attributes & TerminalCell::Bold ? 1 : 0) | (look.attributes & TerminalCell::Italic ? 2 : 0))]);
        painter.drawText(QPoint(at.x(), at.y() + m_ascent), text);
    }
    const int right = at.x() + cells * m_cell.width() - 1;
    if (look.attributes & TerminalCell::Underline)
        painter.drawLine(at.x(), at.y() + m_ascent + 1, right, at.y() + m_ascent + 1);
    if (look.attributes & TerminalCell::Strike)
        painter.drawLine(at.x(), at.y() + m_ascent * 2 / 3, right, at.y() + m_ascent * 2 / 3);
}

void TerminalPainter::paintLine(QPainter &painter, QPoint at, const TerminalLine &line, int columns, const TerminalMarks &marks) const
{
    painter.fillRect(QRect(at, QSize(columns * m_cell.width(), m_cell.height())), m_colours.ground);
    const auto lookAt = [&](int column) {
        Look look = lookOf(column < int(line.size()) ? line[size_t(column)] : TerminalCell());
        const auto isThere = [column](const TerminalSpan &span) { return span.contains(column); };
        if (isThere(marks.selected)) {
            look.text = m_colours.selectedText;
            look.ground = m_colours.selection;
        } else if (std::any_of(marks.found.cbegin(), marks.found.cend(), isThere)) {
            look.text = m_colours.onFound;
            look.ground = m_colours.found;
        }
        return look;
    };
    const int end = std::min(columns, std::max({int(line.size()), marks.selected.end}));
    int column = 0;
    while (column < end) {
        const TerminalCell cell = column < int(line.size()) ? line[size_t(column)] : TerminalCell();
        const Look look = lookAt(column);
        int next = column + std::max<int>(1, cell.width);
        QString text = cell.characters[0] ? charactersOf(cell) : QStringLiteral(" ");
        while (isPlain(cell) && next < end && lookAt(next) == look) {
            const TerminalCell more = next < int(line.size()) ? line[size_t(next)] : TerminalCell();
            if (!isPlain(more))
                break;
            text += more.characters[0] ? QChar(char16_t(more.characters[0])) : QChar(u' ');
            ++next;
        }
        paintText(painter, QPoint(at.x() + column * m_cell.width(), at.y()), text, std::min(next, columns) - column, look);
        column = next;
    }
}

void TerminalPainter::paintCursor(QPainter &painter, QPoint at, const TerminalCell &cell, TerminalScreen::CursorShape shape,
                                  bool hasKeys) const
{
    const QRect box(at, QSize(std::max<int>(1, cell.width) * m_cell.width(), m_cell.height()));
    if (!hasKeys) {
        painter.setPen(m_colours.cursor);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0, 0, -1, -1));
    } else if (shape == TerminalScreen::CursorShape::Underline) {
        painter.fillRect(QRect(box.left(), box.bottom() - barWidth + 1, box.width(), barWidth), m_colours.cursor);
    } else if (shape == TerminalScreen::CursorShape::Bar) {
        painter.fillRect(QRect(box.left(), box.top(), barWidth, box.height()), m_colours.cursor);
    } else {
        paintText(painter, at, charactersOf(cell), std::max<int>(1, cell.width), {m_colours.onCursor, m_colours.cursor, cell.attributes});
    }
}

void TerminalPainter::paintDraft(QPainter &painter, QPoint at, const QString &draft) const
{
    painter.setFont(m_fonts[0]);
    const int width = QFontMetrics(m_fonts[0]).horizontalAdvance(draft);
    painter.fillRect(QRect(at, QSize(width, m_cell.height())), m_colours.ground);
    painter.setPen(m_colours.text);
    painter.drawText(QPoint(at.x(), at.y() + m_ascent), draft);
    painter.drawLine(at.x(), at.y() + m_ascent + 1, at.x() + width, at.y() + m_ascent + 1);
}

} // namespace overlab::views
