// SPDX-License-Identifier: GPL-3.0-or-later
// Counters of iptables' rules, without the process that "iptables-save -c" is: iptables of Debian keeps its rules in
// nf_tables, each with a counter.
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace overlab::host {

struct RuleCounter
{
    quint64 packets = 0;
    quint64 bytes = 0;

    friend bool operator==(const RuleCounter &, const RuleCounter &) = default;
};

/// Of the namespace's rules for IPv4, by "TABLE CHAIN" ("filter FORWARD"), in the order of their chain. Empty where the
/// kernel has no nf_tables. Throws BadReply.
QHash<QString, QList<RuleCounter>> readRuleCounters(const QString &namespacePath);

} // namespace overlab::host
