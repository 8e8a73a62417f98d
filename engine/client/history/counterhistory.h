// SPDX-License-Identifier: GPL-3.0-or-later
// What a lab's counters were in the time that was watched: for curves, and for looking at a moment again. Keeps what each
// look added, so totals of any moment are exact, and a port that stands still costs nothing.
#pragma once

#include "engine/client/history/counterrows.h"

#include <QSet>

#include <array>
#include <deque>

namespace overlab::client {

/// A second of a row on average at a moment.
struct RatePoint
{
    qint64 at = 0; ///< milliseconds since 1970, by the lab host's clock
    double sentBytes = 0;
    double receivedBytes = 0;
    double packets = 0; ///< both directions
    double dropped = 0; ///< both directions
    double processors = 0;

    friend bool operator==(const RatePoint &, const RatePoint &) = default;
};

class CounterHistory
{
public:
    /// Of more moments than \a most the oldest are forgotten.
    explicit CounterHistory(qsizetype most = 3600) : m_most(most) {}

    /// The board after a sample. One that is not later than the last, as by a clock set back, begins anew.
    void take(const CounterBoard &board);
    void clear();

    qsizetype size() const { return qsizetype(m_moments.size()); }
    bool isEmpty() const { return m_moments.empty(); }
    /// Of moment \a index, from 0, the oldest.
    qint64 at(qsizetype index) const { return m_moments.at(size_t(index)).at; }
    /// The last moment that is not later than \a at; 0: all are.
    qsizetype momentAt(qint64 at) const;

    /// All rows as they were at moment \a index. Ports that were not there then are left out.
    QList<CounterRow> rows(qsizetype index, CounterScope scope) const;
    /// The curves of the rows \a ids between two times, both inclusive; where nothing was counted a point is 0.
    QHash<QString, QList<RatePoint>> curves(CounterScope scope, const QSet<QString> &ids, qint64 from, qint64 to) const;

private:
    /// What came to a port between two moments.
    struct Increment
    {
        int port = 0;
        std::array<quint32, 2> packets{}; ///< received, sent
        std::array<quint64, 2> bytes{};
        std::array<quint32, 2> dropped{};
        std::array<quint32, 2> errors{};
    };
    struct Use
    {
        QString object;
        double processors = 0;
        qint64 memoryBytes = 0;
    };
    struct Moment
    {
        qint64 at = 0;
        QList<Increment> increments;
        QList<Use> uses;
    };
    struct Known
    {
        PortCounters last;
        qint64 born = 0;
        qint64 gone = 0; ///< 0: it is there
    };

    void takePorts(const CounterBoard &board, Moment &moment);
    QMap<QString, MachineUse> usesAt(qsizetype index) const;
    double secondsOf(qsizetype index) const;
    static void setRates(PortCounters &port, const Increment &increment, double seconds);

    qsizetype m_most;
    std::deque<Moment> m_moments;
    QList<Known> m_ports; ///< also those that are gone
    QHash<QString, int> m_indexes; ///< of those that are there, by node and device
    QMap<QString, MachineUse> m_machines;
};

} // namespace overlab::client
