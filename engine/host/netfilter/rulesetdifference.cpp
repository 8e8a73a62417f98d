// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/netfilter/rulesetdifference.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;

struct Ruleset
{
    QStringList chains;                ///< user-defined ones, in order
    QStringList chainsWithRules;       ///< in order
    QHash<QString, QStringList> rules; ///< by chain, without "-A CHAIN "
};

/// By table.
QHash<QString, Ruleset> parse(const QString &text, QStringList *order = nullptr)
{
    QHash<QString, Ruleset> tables;
    Ruleset *table = nullptr;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u'*')) {
            table = &tables[line.mid(1)];
            if (order)
                order->append(line.mid(1));
        } else if (table && line.startsWith(u':')) {
            table->chains.append(line.mid(1).section(u' ', 0, 0));
        } else if (table && line.startsWith(u"-A "_s)) {
            const qsizetype end = line.indexOf(u' ', 3);
            const QString chain = line.mid(3, end - 3);
            QStringList &rules = table->rules[chain];
            if (rules.isEmpty())
                table->chainsWithRules.append(chain);
            rules.append(line.mid(end + 1));
        }
    }
    return tables;
}

/// Deletions and insertions, by number, for what differs between equal beginnings and equal ends.
void changeChain(const QString &chain, const QStringList &present, const QStringList &wanted,
                 QStringList &lines)
{
    qsizetype head = 0;
    while (head < present.size() && head < wanted.size() && present.at(head) == wanted.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < present.size() - head && tail < wanted.size() - head
           && present.at(present.size() - 1 - tail) == wanted.at(wanted.size() - 1 - tail))
        ++tail;
    for (qsizetype i = present.size() - tail; i > head; --i)
        lines.append(u"-D %1 %2"_s.arg(chain).arg(i));
    for (qsizetype i = head; i < wanted.size() - tail; ++i)
        lines.append(u"-I %1 %2 %3"_s.arg(chain).arg(i + 1).arg(wanted.at(i)));
}

/// In an order in which no rule ever names a chain that is not there.
QStringList tableDifference(const Ruleset &present, const Ruleset &wanted)
{
    const QSet<QString> before(present.chains.cbegin(), present.chains.cend());
    const QSet<QString> after(wanted.chains.cbegin(), wanted.chains.cend());
    QStringList lines;
    for (const QString &chain : wanted.chains) {
        if (!before.contains(chain))
            lines.append(u":%1 - [0:0]"_s.arg(chain));
    }
    for (const QString &chain : wanted.chainsWithRules)
        changeChain(chain, present.rules.value(chain), wanted.rules.value(chain), lines);
    for (const QString &chain : present.chainsWithRules) {
        if (!wanted.rules.contains(chain))
            lines.append(u"-F "_s + chain);
    }
    for (const QString &chain : present.chains) {
        if (!after.contains(chain))
            lines.append(u"-X "_s + chain);
    }
    return lines;
}

} // namespace

QString rulesetDifference(const QString &present, const QString &wanted)
{
    QStringList order;
    const QHash<QString, Ruleset> before = parse(present);
    const QHash<QString, Ruleset> after = parse(wanted, &order);
    QString text;
    for (const QString &table : std::as_const(order)) {
        const QStringList lines = tableDifference(before.value(table), after.value(table));
        if (!lines.isEmpty())
            text += u"*%1\n%2\nCOMMIT\n"_s.arg(table, lines.join(u'\n'));
    }
    return text;
}

} // namespace overlab::host
