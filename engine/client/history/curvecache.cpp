// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/history/curvecache.h"

#include <algorithm>

namespace overlab::client {

namespace {

/// Whoever had the most traffic a moment ago may have it again.
constexpr qsizetype most = 64;

} // namespace

CurveCache::Curves CurveCache::curves(const CounterHistory &history, CounterScope scope, const QSet<QString> &ids, qint64 from, qint64 to)
{
    if (history.isEmpty() || history.at(history.size() - 1) != to)
        return history.curves(scope, ids, from, to); // a moment before is looked at: once, mostly
    if (!goesOn(history, scope, from, to))
        clear();
    grow(history, from, to);
    m_scope = scope;
    m_from = from;
    m_to = to;
    QSet<QString> missing = ids;
    missing.removeIf([this](const QString &id) { return m_curves.contains(id); });
    if (m_curves.size() + missing.size() > most)
        m_curves.removeIf([&ids](const Curves::iterator &curve) { return !ids.contains(curve.key()); });
    if (!missing.isEmpty())
        m_curves.insert(history.curves(scope, missing, from, to));
    return m_curves;
}

bool CurveCache::goesOn(const CounterHistory &history, CounterScope scope, qint64 from, qint64 to) const
{
    return m_scope == scope && from >= m_from && to >= m_to && history.at(history.momentAt(m_to)) == m_to;
}

void CurveCache::grow(const CounterHistory &history, qint64 from, qint64 to)
{
    if (m_curves.isEmpty())
        return;
    const QSet<QString> known(m_curves.keyBegin(), m_curves.keyEnd());
    const Curves more = to > m_to ? history.curves(*m_scope, known, m_to + 1, to) : Curves();
    const qint64 oldest = std::max(from, history.at(std::min<qsizetype>(1, history.size() - 1))); // a rate is between two moments
    for (auto curve = m_curves.begin(); curve != m_curves.end(); ++curve) {
        curve->append(more.value(curve.key()));
        const auto first = std::find_if(curve->cbegin(), curve->cend(), [oldest](const RatePoint &point) { return point.at >= oldest; });
        curve->erase(curve->cbegin(), first);
    }
}

} // namespace overlab::client
