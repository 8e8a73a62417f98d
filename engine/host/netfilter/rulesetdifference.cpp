// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/netfilter/rulesetdifference.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;

using Texts = QList<QStringView>; ///< of a ruleset, which outlives them

struct Ruleset
{
    Texts chains;                    ///< user-defined ones, in order
    Texts chainsWithRules;           ///< in order
    QHash<QStringView, Texts> rules; ///< by chain, without "-A CHAIN "
};

/// By table.
QHash<QStringView, Ruleset> parse(QStringView text, Texts *order = nullptr)
{
    QHash<QStringView, Ruleset> tables;
    Ruleset *table = nullptr;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (line.startsWith(u'*')) {
            table = &tables[line.sliced(1)];
            if (order)
                order->append(line.sliced(1));
        } else if (table && line.startsWith(u':')) {
            const qsizetype end = line.indexOf(u' ');
            table->chains.append(end < 0 ? line.sliced(1) : line.sliced(1, end - 1));
        } else if (table && line.startsWith(u"-A ")) {
            const qsizetype end = line.indexOf(u' ', 3);
            if (end < 0)
                continue; // a rule without a target
            const QStringView chain = line.sliced(3, end - 3);
            Texts &rules = table->rules[chain];
            if (rules.isEmpty())
                table->chainsWithRules.append(chain);
            rules.append(line.sliced(end + 1));
        }
    }
    return tables;
}

/// Deletions and insertions, by number, for what differs between equal beginnings and equal ends.
void changeChain(QStringView chain, const Texts &present, const Texts &wanted, QStringList &lines)
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
    const QSet<QStringView> before(present.chains.cbegin(), present.chains.cend());
    const QSet<QStringView> after(wanted.chains.cbegin(), wanted.chains.cend());
    QStringList lines;
    for (const QStringView chain : wanted.chains) {
        if (!before.contains(chain))
            lines.append(u":%1 - [0:0]"_s.arg(chain));
    }
    for (const QStringView chain : wanted.chainsWithRules)
        changeChain(chain, present.rules.value(chain), wanted.rules.value(chain), lines);
    for (const QStringView chain : present.chainsWithRules) {
        if (!wanted.rules.contains(chain))
            lines.append(u"-F "_s + chain.toString());
    }
    for (const QStringView chain : present.chains) {
        if (!after.contains(chain))
            lines.append(u"-X "_s + chain.toString());
    }
    return lines;
}

} // namespace

QString rulesetDifference(const QString &present, const QString &wanted)
{
    Texts order;
    const QHash<QStringView, Ruleset> before = parse(present);
    const QHash<QStringView, Ruleset> after = parse(wanted, &order);
    QString text;
    for (const QStringView table : std::as_const(order)) {
        const QStringList lines = tableDifference(before.value(table), after.value(table));
        if (!lines.isEmpty())
            text += u"*%1\n%2\nCOMMIT\n"_s.arg(table).arg(lines.join(u'\n'));
    }
    return text;
}

} // namespace overlab::host
