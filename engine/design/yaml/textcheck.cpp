// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/yaml/textcheck.h"

#include "engine/design/diagnosticcodes.h"

#include <algorithm>

namespace overlab::design {

namespace {

using namespace Qt::StringLiterals;

/// More open brackets than this are not a design; text in quotes and blocks is counted as well.
constexpr int maximumOpenBrackets = 10'000;

uchar byteAt(const QByteArray &text, qsizetype index)
{
    return index < text.size() ? uchar(text.at(index)) : uchar(0);
}

bool isContinuation(uchar byte)
{
    return (byte & 0xc0) == 0x80;
}

/// The length of the UTF-8 sequence at \a index, or 0 when there is none (RFC 3629: no overlong
/// forms, no surrogates, nothing above U+10FFFF).
int sequenceLength(const QByteArray &text, qsizetype index)
{
    const uchar first = byteAt(text, index);
    if (first < 0x80)
        return 1;
    const uchar second = byteAt(text, index + 1);
    if (first >= 0xc2 && first <= 0xdf)
        return isContinuation(second) ? 2 : 0;
    const bool thirdFits = isContinuation(second) && isContinuation(byteAt(text, index + 2));
    if ((first & 0xf0) == 0xe0) {
        const bool bad = (first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f);
        return thirdFits && !bad ? 3 : 0;
    }
    if (first >= 0xf0 && first <= 0xf4) {
        const bool bad = (first == 0xf0 && second < 0x90) || (first == 0xf4 && second > 0x8f);
        return thirdFits && !bad && isContinuation(byteAt(text, index + 3)) ? 4 : 0;
    }
    return 0;
}

Location locationOf(const QByteArray &text, qsizetype index, const QString &fileName)
{
    const auto begin = text.cbegin();
    const int line = int(std::count(begin, begin + index, '\n'));
    const qsizetype lineStart = index == 0 ? 0 : text.lastIndexOf('\n', index - 1) + 1;
    const auto characters = std::count_if(begin + lineStart, begin + index,
                                          [](char c) { return !isContinuation(uchar(c)); });
    return {fileName, line + 1, int(characters) + 1};
}

} // namespace

std::optional<Diagnostic> findUnfitText(const QByteArray &text, const QString &fileName)
{
    if (text.size() > maximumFileBytes) {
        return makeDiagnostic(u"file-too-large"_s, {QString::number(maximumFileBytes >> 20)},
                              {fileName, 0, 0});
    }
    int open = 0;
    for (qsizetype i = 0; i < text.size();) {
        const int length = sequenceLength(text, i);
        if (length == 0)
            return makeDiagnostic(u"invalid-utf8"_s, {}, locationOf(text, i, fileName));
        const char c = text.at(i);
        if ((uchar(c) < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7f) {
            const QString name = u"U+%1"_s.arg(uint(uchar(c)), 4, 16, '0'_L1).toUpper();
            return makeDiagnostic(u"control-character"_s, {name}, locationOf(text, i, fileName));
        }
        open += c == '[' || c == '{' ? 1 : (c == ']' || c == '}') && open > 0 ? -1 : 0;
        if (open > maximumOpenBrackets) {
            return makeDiagnostic(u"nesting-limit"_s, {QString::number(maximumNesting)},
                                  locationOf(text, i, fileName));
        }
        i += length;
    }
    return std::nullopt;
}

ColumnCounter::ColumnCounter(const QByteArray &text) : m_text(text), m_lineStarts{0}
{
    for (qsizetype i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1))
        m_lineStarts.push_back(i + 1);
}

qsizetype ColumnCounter::lineStart(int line) const
{
    const auto count = int(m_lineStarts.size());
    return line < count ? m_lineStarts[size_t(std::max(line, 0))] : m_text.size();
}

YamlPlace ColumnCounter::place(int line, int byteColumn)
{
    if (line != m_line || byteColumn < m_byteColumn) {
        m_line = line;
        m_byteColumn = 0;
        m_column = 0;
    }
    const qsizetype start = lineStart(line);
    while (m_byteColumn < byteColumn && start + m_byteColumn < m_text.size()) {
        m_column += isContinuation(uchar(m_text.at(start + m_byteColumn))) ? 0 : 1;
        ++m_byteColumn;
    }
    return {line + 1, m_column + 1};
}

} // namespace overlab::design
