// SPDX-License-Identifier: GPL-3.0-or-later
// Counters and rates as CSV (RFC 4180): the field names are the same in every language, the numbers in plain units. Pure.
#pragma once

#include "engine/client/history/counterhistory.h"

#include <QByteArray>
#include <QStringList>

namespace overlab::views {

/// A line a row, in the order of \a rows.
QByteArray countersAsCsv(const QList<client::CounterRow> &rows);

/// A line a point of each of the rows \a ids, in their order; \a names: how they are called.
QByteArray ratesAsCsv(const QHash<QString, QList<client::RatePoint>> &curves, const QStringList &ids, const QHash<QString, QString> &names);

} // namespace overlab::views
