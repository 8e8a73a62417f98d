// SPDX-License-Identifier: GPL-3.0-or-later
// The packet filter and address translation of a namespace: iptables' rules with their counters, and ipset's sets.
#pragma once

#include "engine/host/process/place.h"
#include "engine/observe/tables/table.h"

#include <optional>

namespace overlab::observe {

/// Columns: table, chain, number (from 1), rule, packets, bytes. The rules' text is asked of iptables-save when nf_tables
/// counts a change, their counters of the kernel at each reading.
class FilterTable : public TableReader
{
public:
    FilterTable(host::Place place, TableOrigins origins) : m_place(std::move(place)), m_origins(std::move(origins)) {}
    Table read() override;

private:
    struct Rule
    {
        QString table;
        QString chain;
        int number = 0;
        QString text;
        QString origin;
    };
    void readRules();

    host::Place m_place;
    TableOrigins m_origins;
    std::optional<quint32> m_generation; ///< of m_rules
    QList<Rule> m_rules;
};

/// Columns: set, member. A process each time: nothing else in Debian 12 lists them.
class AddressSetTable : public TableReader
{
public:
    explicit AddressSetTable(host::Place place) : m_place(std::move(place)) {}
    Table read() override;

private:
    host::Place m_place;
};

} // namespace overlab::observe
