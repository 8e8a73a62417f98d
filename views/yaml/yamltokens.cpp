// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/yaml/yamltokens.h"

#include "engine/design/yaml/corescalar.h"

namespace overlab::views {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

class Tokeniser
{
public:
    Tokeniser(QByteArrayView line, YamlLineState &state) : m_line(line), m_state(state) {}

    QList<YamlToken> tokens()
    {
        if (continuesBlock())
            return {{int(m_line.size()), YamlInk::String}};
        m_state.block = -1;
        if (m_state.quote)
            takeQuoted(false);
        while (m_at < m_line.size())
            takeNext();
        return m_tokens;
    }

private:
    bool continuesBlock() const
    {
        const int blanks = indentation(m_line);
        return m_state.block >= 0 && (blanks > m_state.block || blanks == m_line.size());
    }

    char at(qsizetype index) const { return index < m_line.size() ? m_line[index] : '\n'; }
    bool isEndOfWord(qsizetype index) const { return index >= m_line.size() || isBlank(m_line[index]); }

    void take(qsizetype length, YamlInk ink)
    {
        if (length <= 0)
            return;
        if (!m_tokens.isEmpty() && m_tokens.last().ink == ink)
            m_tokens.last().length += int(length);
        else
            m_tokens.append({int(length), ink});
        m_at += length;
    }

    void takeNext()
    {
        const char c = m_line[m_at];
        if (isBlank(c))
            take(1, YamlInk::Text);
        else if (c == '#' && (m_at == 0 || isBlank(m_line[m_at - 1])))
            take(m_line.size() - m_at, YamlInk::Comment);
        else if (c == '"' || c == '\'')
            takeQuoted(true);
        else if (c == '[' || c == '{')
            takeBracket(1);
        else if ((c == ']' || c == '}') && m_state.depth > 0)
            takeBracket(-1);
        else if ((c == ',' && m_state.depth > 0) || (c == ':' && isEndOfWord(m_at + 1)))
            take(1, YamlInk::Sign);
        else if ((c == '-' || c == '?') && isEndOfWord(m_at + 1))
            take(1, YamlInk::Sign);
        else if (m_line.sliced(m_at) == QByteArrayView("---") || m_line.sliced(m_at) == QByteArrayView("..."))
            take(3, YamlInk::Sign);
        else if ((c == '|' || c == '>') && m_state.depth == 0)
            takeBlockHeader();
        else
            takePlain();
    }

    void takeBracket(int step)
    {
        m_state.depth += step;
        take(1, YamlInk::Sign);
    }

    void takeBlockHeader()
    {
        qsizetype end = m_at + 1;
        while (at(end) == '+' || at(end) == '-' || (at(end) >= '0' && at(end) <= '9'))
            ++end;
        take(end - m_at, YamlInk::Sign);
        m_state.block = indentation(m_line);
    }

    /// A text in quotes is a key when a colon follows.
    void takeQuoted(bool isOpening)
    {
        qsizetype end = m_at;
        if (isOpening)
            m_state.quote = m_line[end++];
        for (; end < m_line.size() && m_state.quote; ++end) {
            if (m_line[end] == '\\' && m_state.quote == '"')
                ++end;
            else if (m_line[end] == '\'' && m_state.quote == '\'' && at(end + 1) == '\'')
                ++end;
            else if (m_line[end] == m_state.quote)
                m_state.quote = 0;
        }
        end = qMin(end, m_line.size());
        take(end - m_at, !m_state.quote && at(end) == ':' ? YamlInk::Key : YamlInk::String);
    }

    bool endsPlain(qsizetype index) const
    {
        const char c = m_line[index];
        if (c == ':' && (isEndOfWord(index + 1) || (m_state.depth > 0 && QByteArrayView(",]}").contains(at(index + 1)))))
            return true;
        if (c == '#' && isBlank(m_line[index - 1]))
            return true;
        return m_state.depth > 0 && QByteArrayView(",[]{}").contains(c);
    }

    void takePlain()
    {
        qsizetype end = m_at + 1;
        while (end < m_line.size() && !endsPlain(end))
            ++end;
        const bool isKey = at(end) == ':';
        while (isBlank(m_line[end - 1]))
            --end;
        const QString word = QString::fromUtf8(m_line.sliced(m_at, end - m_at));
        const bool isText = design::coreScalarType(word) == design::ScalarType::Text;
        take(end - m_at, isKey ? YamlInk::Key : isText ? YamlInk::Text : YamlInk::Number);
    }

    const QByteArrayView m_line;
    YamlLineState &m_state;
    qsizetype m_at = 0;
    QList<YamlToken> m_tokens;
};

} // namespace

int YamlLineState::packed() const
{
    const int quoteBits = quote == '"' ? 1 : quote == '\'' ? 2 : 0;
    return quoteBits | qMin(depth, 255) << 2 | qMin(block + 1, 4095) << 10;
}

YamlLineState YamlLineState::unpacked(int packed)
{
    const int quoteBits = packed & 3;
    return {(packed >> 2) & 255, quoteBits == 1 ? '"' : quoteBits == 2 ? '\'' : '\0', (packed >> 10) - 1};
}

int indentation(QByteArrayView line)
{
    int blanks = 0;
    while (blanks < line.size() && line[blanks] == ' ')
        ++blanks;
    return blanks;
}

QList<YamlToken> yamlTokens(QByteArrayView line, YamlLineState &state)
{
    return Tokeniser(line, state).tokens();
}

} // namespace overlab::views
