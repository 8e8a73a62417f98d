// SPDX-License-Identifier: GPL-3.0-or-later
// A table of a node, a bridge or a namespace as somebody with a shell there would print it, with whose each row is.
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace overlab::observe {

struct TableRow
{
    QStringList cells; ///< one for each column
    QString origin;    ///< object of the design; empty: unknown

    friend bool operator==(const TableRow &, const TableRow &) = default;
};

struct Table
{
    QString command;     ///< that prints the same, as typed in a shell of the place
    QStringList columns; ///< codes of views/wording: "mac", "age"
    QList<TableRow> rows;

    friend bool operator==(const Table &, const Table &) = default;
};

/// Reads one table again and again, from one thread at a time; keeps its sockets. Blocks for a bounded time.
class TableReader
{
public:
    TableReader() = default;
    virtual ~TableReader() = default;
    TableReader(const TableReader &) = delete;

    /// Throws Error; the next reading begins anew.
    virtual Table read() = 0;
};

/// Whose something is: objects of the design by the names that tables show.
struct TableOrigins
{
    QHash<QString, QString> macs;    ///< "fa:16:3e:…" → object
    QHash<QString, QString> devices; ///< of the place
    QHash<QString, QString> ports;   ///< the eleven characters of a port's UUID that devices and chains end with → object
    QString place;                   ///< object of the place itself: a router, a network, a machine; empty: a node

    /// By the end of \a name, of a device or a chain.
    QString ofPort(const QString &name) const;
};

} // namespace overlab::observe
