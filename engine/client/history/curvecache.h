// SPDX-License-Identifier: GPL-3.0-or-later
// The curves of a history that grows, for a view that shows them anew with each moment: an hour has millions of increments,
// and of those only the last ones are new.
#pragma once

#include "engine/client/history/counterhistory.h"

#include <optional>

namespace overlab::client {

/// Of one history; another one, or one that began anew in between, is noticed by its moments.
class CurveCache
{
public:
    using Curves = QHash<QString, QList<RatePoint>>;

    /// As CounterHistory::curves(), perhaps with some more ids.
    Curves curves(const CounterHistory &history, CounterScope scope, const QSet<QString> &ids, qint64 from, qint64 to);
    void clear() { *this = {}; }

private:
    bool goesOn(const CounterHistory &history, CounterScope scope, qint64 from, qint64 to) const;
    void grow(const CounterHistory &history, qint64 from, qint64 to);

    std::optional<CounterScope> m_scope;
    qint64 m_from = 0;
    qint64 m_to = 0; ///< a moment of the history
    Curves m_curves;
};

} // namespace overlab::client
