// SPDX-License-Identifier: GPL-3.0-or-later
// The packet filter of a namespace as a value: all that iptables-save -c tells, with each rule
// taken apart. Pure.
#pragma once

#include "engine/path/netfilter/ruletarget.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace overlab::path {

struct Counters
{
    quint64 packets = 0;
    quint64 bytes = 0;

    friend bool operator==(const Counters &, const Counters &) = default;
};

struct Rule
{
    int number = 0; ///< in its chain, from 1, as iptables -L --line-numbers counts
    QString text;   ///< "-A CHAIN …" as it was saved, without counters
    QString comment;
    Counters counters;
    QList<Match> matches;
    Target target;
};

struct Chain
{
    QString name;
    QString
        policy; ///< of the kernel's own chains: ACCEPT, DROP; empty: a chain of the administrator
    Counters counters;
    QList<Rule> rules;
};

struct Table
{
    QString name;
    QList<Chain> chains;

    /// Index of the chain in chains, -1: there is none.
    int chainIndex(const QString &chain) const { return indices.value(chain, -1); }

    QHash<QString, int> indices;
};

struct Ruleset
{
    QList<Table> tables;
    /// Tables that iptables says are not its own (made with nft): what they do is not known.
    QStringList foreignTables;
    /// The sets that rules refer to (-m set).
    QStringList setNames;

    /// nullptr: the namespace has no such table, so nothing in it.
    const Table *table(const QString &name) const;
};

/// Reads \a text of iptables-save, with or without counters (or what iptables-restore is given). An
/// empty text is an empty ruleset. Throws Error(BadReply), with the line in its subject, for what
/// is no ruleset; an option or a target that is not known is kept as such.
Ruleset parseRuleset(const QByteArray &text);

} // namespace overlab::path
