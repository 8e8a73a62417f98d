// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/terminalhistory.h"

namespace overlab::views {

TerminalHistory::TerminalHistory(int capacity) : m_capacity(capacity) {}

const TerminalLine &TerminalHistory::at(int index) const
{
    return m_lines[size_t((m_first + index) % m_capacity)];
}

TerminalLine &TerminalHistory::push()
{
    if (m_size == m_capacity) {
        m_first = (m_first + 1) % m_capacity;
        ++m_dropped;
        --m_size;
    }
    const size_t place = size_t((m_first + m_size) % m_capacity);
    ++m_size;
    if (place == m_lines.size())
        m_lines.emplace_back();
    return m_lines[place];
}

TerminalLine TerminalHistory::pop()
{
    --m_size;
    return std::move(m_lines[size_t((m_first + m_size) % m_capacity)]);
}

void TerminalHistory::clear()
{
    m_dropped += m_size;
    m_lines.clear();
    m_first = 0;
    m_size = 0;
}

} // namespace overlab::views
