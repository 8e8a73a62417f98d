// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/terminalselection.h"

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int endOfLine = 100000; ///< a column behind all that there are

/// Of names, addresses, MACs and paths, so that a double click takes them whole.
bool isOfWord(const TerminalCell &cell)
{
    const char32_t character = cell.characters[0];
    return cell.width == 0 || QChar::isLetterOrNumber(character) || (character != 0 && character < 0x80 && u"-_./:@~%+#=&?"_s.contains(QChar(char16_t(character))));
}

} // namespace

std::pair<TerminalPlace, TerminalPlace> TerminalSelection::around(const TerminalPlace &at) const
{
    if (m_unit == Unit::Line)
        return {{at.line, 0}, {at.line, endOfLine}};
    const TerminalLine line = m_screen.line(at.line);
    const int size = int(line.size());
    if (m_unit == Unit::Character || at.column >= size || !isOfWord(line[size_t(at.column)]))
        return {at, {at.line, at.column + (m_unit == Unit::Character ? 0 : 1)}};
    int from = at.column;
    while (from > 0 && isOfWord(line[size_t(from - 1)]))
        --from;
    int to = at.column + 1;
    while (to < size && isOfWord(line[size_t(to)]))
        ++to;
    return {{at.line, from}, {at.line, to}};
}

void TerminalSelection::begin(const TerminalPlace &at, Unit unit)
{
    m_unit = unit;
    m_begun = at;
    extendTo(at);
}

void TerminalSelection::extendTo(const TerminalPlace &at)
{
    const auto [first, firstEnd] = around(m_begun);
    const auto [last, lastEnd] = around(at);
    m_from = std::min(first, last);
    m_to = std::max(firstEnd, lastEnd);
    remember();
}

void TerminalSelection::selectAll()
{
    m_from = {m_screen.firstLine(), 0};
    m_to = {m_screen.endLine() - 1, endOfLine};
    m_first = m_to.line + 1; // all of it never is what it was
    m_lines.clear();
}

void TerminalSelection::select(const TerminalPlace &from, int columns)
{
    m_from = from;
    m_to = {from.line, from.column + columns};
    remember();
}

void TerminalSelection::clear()
{
    m_from = m_to = {};
    m_lines.clear();
}

void TerminalSelection::remember()
{
    m_first = m_screen.topLine();
    m_lines = onScreen(m_first);
}

QStringList TerminalSelection::onScreen(qint64 first) const
{
    QStringList lines;
    for (qint64 line = std::max(first, m_from.line); !isEmpty() && line <= m_to.line; ++line)
        lines.append(m_screen.text(line));
    return lines;
}

TerminalSpan TerminalSelection::in(qint64 line) const
{
    if (isEmpty() || line < m_from.line || line > m_to.line)
        return {};
    return {line == m_from.line ? m_from.column : 0, line == m_to.line ? std::min(m_to.column, m_screen.columns()) : m_screen.columns()};
}

QString TerminalSelection::text() const
{
    if (isEmpty())
        return {};
    QString text;
    const qint64 begin = std::max(m_from.line, m_screen.firstLine());
    const qint64 end = std::min(m_to.line, m_screen.endLine() - 1);
    for (qint64 number = begin; number <= end; ++number) {
        QList<int> columns;
        const QString line = m_screen.text(number, &columns);
        const TerminalSpan span{number == m_from.line ? m_from.column : 0, number == m_to.line ? m_to.column : endOfLine};
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (span.contains(columns.at(i)))
                text += line.at(i);
        }
        if (number < end && !isBroken(m_screen, number))
            text += u'\n';
    }
    return text;
}

bool isBroken(const TerminalScreen &screen, qint64 line)
{
    return !screen.isAlternate() && screen.lineWidth(line) == screen.columns();
}

QString terminalText(const TerminalScreen &screen, qint64 first, qint64 end, LineBreaks breaks)
{
    QString text;
    qsizetype used = 0;
    for (qint64 number = std::max(first, screen.firstLine()); number < std::min(end, screen.endLine()); ++number) {
        const QString line = screen.text(number);
        text += line;
        if (breaks == LineBreaks::AsShown || !isBroken(screen, number))
            text += u'\n';
        if (!line.isEmpty())
            used = text.size();
    }
    text.truncate(used);
    return text;
}

} // namespace overlab::views
