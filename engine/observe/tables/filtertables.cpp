// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observe/tables/filtertables.h"

#include "engine/host/netfilter/ipsets.h"
#include "engine/host/netfilter/rulecounters.h"
#include "engine/host/netfilter/rulesetgeneration.h"
#include "engine/host/process/process.h"

namespace overlab::observe {

using namespace Qt::StringLiterals;

namespace {

constexpr int tries = 3;

} // namespace

void FilterTable::readRules()
{
    host::ProcessSpec spec;
    spec.program = u"iptables-save"_s;
    spec.place = m_place;
    const QString saved = QString::fromUtf8(host::runChecked(spec).output);
    m_rules.clear();
    QString table;
    QHash<QString, int> numbers;
    for (const QString &line : saved.split(u'\n')) {
        if (line.startsWith(u'*')) {
            table = line.mid(1);
        } else if (line.startsWith(u"-A ")) {
            Rule rule{table, line.section(u' ', 1, 1), 0, line.section(u' ', 2), {}};
            rule.number = ++numbers[table + u' ' + rule.chain];
            rule.origin = m_origins.place;
            for (const QString &word : line.split(u' ')) { // the chain, a device, a chain that it jumps to
                if (const QString origin = m_origins.ofPort(word); !origin.isEmpty())
                    rule.origin = origin;
            }
            m_rules.append(rule);
        }
    }
}

Table FilterTable::read()
{
    QHash<QString, QList<host::RuleCounter>> counters;
    for (int i = 0; i < tries; ++i) { // until the text is that of the counters
        const std::optional<quint32> before = host::readRulesetGeneration(m_place.networkNamespace);
        if (!before || before != m_generation)
            readRules();
        counters = host::readRuleCounters(m_place.networkNamespace);
        m_generation = host::readRulesetGeneration(m_place.networkNamespace);
        if (before == m_generation)
            break;
        m_generation.reset();
    }
    Table table{u"iptables-save -c"_s, {u"table"_s, u"chain"_s, u"number"_s, u"rule"_s, u"packets"_s, u"bytes"_s}, {}};
    for (const Rule &rule : std::as_const(m_rules)) {
        const QList<host::RuleCounter> known = counters.value(rule.table + u' ' + rule.chain);
        const bool isCounted = rule.number <= known.size();
        table.rows.append({{rule.table, rule.chain, QString::number(rule.number), rule.text,
                            isCounted ? QString::number(known.at(rule.number - 1).packets) : QString(),
                            isCounted ? QString::number(known.at(rule.number - 1).bytes) : QString()},
                           rule.origin});
    }
    return table;
}

Table AddressSetTable::read()
{
    Table table{u"ipset list"_s, {u"set"_s, u"member"_s}, {}};
    const QHash<QString, QStringList> sets = host::readIpsets(m_place);
    QStringList names = sets.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        for (const QString &member : sets.value(name))
            table.rows.append({{name, member}, {}});
    }
    return table;
}

} // namespace overlab::observe
