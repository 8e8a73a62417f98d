// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/path/pathmemory.h"

#include "views/path/waycomparison.h"

#include <algorithm>

namespace overlab::views {

namespace {

constexpr qsizetype mostQuestions = 8; ///< a path with its evidence has some hundred kilobytes

} // namespace

bool PathMemory::isSameWay(const client::PathReport &one, const client::PathReport &other)
{
    const auto isSame = [](const client::PathWay &before, const client::PathWay &now) {
        return before.outcome == now.outcome && firstDifference(compareWays(before, now)) < 0;
    };
    return isSame(one.there, other.there) && one.hasBack == other.hasBack && isSame(one.back, other.back);
}

void PathMemory::take(const client::PathRequest &question, const client::PathReport &report)
{
    Shown shown{question, report, {}, false};
    const auto known = std::find_if(m_shown.begin(), m_shown.end(), [&](const Shown &one) { return one.question == question; });
    if (known != m_shown.end()) {
        const bool isOther = known->isOutdated || !isSameWay(known->report, report);
        shown.before = isOther ? std::optional(known->report) : known->before;
        m_shown.erase(known);
    }
    m_shown.append(shown);
    if (m_shown.size() > mostQuestions)
        m_shown.removeFirst();
}

void PathMemory::setOutdated()
{
    for (Shown &one : m_shown)
        one.isOutdated = true;
    if (m_kept)
        m_kept->isOutdated = true;
}

void PathMemory::keep()
{
    if (!m_shown.isEmpty())
        m_kept = m_shown.last();
}

const client::PathReport *PathMemory::before() const
{
    if (m_shown.isEmpty())
        return nullptr;
    const Shown &now = m_shown.last();
    if (m_kept && !(m_kept->question == now.question && !m_kept->isOutdated && isSameWay(m_kept->report, now.report)))
        return &m_kept->report;
    return now.before ? &*now.before : nullptr;
}

} // namespace overlab::views
