// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/netfilter/ruleset.h"

#include "engine/base/error.h"
#include "engine/path/netfilter/hook.h"
#include "engine/path/netfilter/ruleparsing.h"

namespace overlab::path {

namespace {

using namespace Qt::StringLiterals;

/// "[12:3456]"
std::optional<Counters> parseCounters(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (!text.startsWith(u'[') || !text.endsWith(u']') || colon < 0)
        return {};
    bool isPackets = false;
    bool isBytes = false;
    Counters counters;
    counters.packets = text.mid(1, colon - 1).toULongLong(&isPackets);
    counters.bytes = text.mid(colon + 1).chopped(1).toULongLong(&isBytes);
    return isPackets && isBytes ? std::optional(counters) : std::nullopt;
}

class RulesetReader
{
public:
    Ruleset read(const QByteArray &text)
    {
        const QString all = QString::fromUtf8(text);
        for (const QStringView line : QStringView(all).split(u'\n')) {
            ++m_line;
            readLine(line.trimmed());
        }
        if (m_table)
            fail(u"the table %1 has no COMMIT"_s.arg(m_table->name));
        m_ruleset.setNames.removeDuplicates();
        return std::move(m_ruleset);
    }

private:
    [[noreturn]] void fail(const QString &why) const
    {
        throw Error(ErrorCode::BadReply, u"iptables-save: line %1"_s.arg(m_line), why);
    }

    void readLine(QStringView line)
    {
        if (line.isEmpty())
            return;
        if (line.startsWith(u'#')) {
            readRemark(line);
            return;
        }
        if (line.startsWith(u'*')) {
            if (m_table)
                fail(u"the table %1 has no COMMIT"_s.arg(m_table->name));
            m_table = Table{line.mid(1).toString(), {}, {}};
            return;
        }
        if (!m_table)
            fail(u"not in a table: %1"_s.arg(line));
        if (line == "COMMIT"_L1)
            closeTable();
        else if (line.startsWith(u':'))
            readChain(line.mid(1));
        else
            readRule(line);
    }

    /// "# Table `filter' is incompatible, use 'nft' tool."
    void readRemark(QStringView line)
    {
        const QString head = u"# Table `"_s;
        const qsizetype end = line.indexOf(u'\'');
        if (line.startsWith(head) && end > 0 && line.contains("is incompatible"_L1))
            m_ruleset.foreignTables.append(line.mid(head.size(), end - head.size()).toString());
    }

    /// "INPUT ACCEPT [0:0]", "own-chain - [0:0]"
    void readChain(QStringView line)
    {
        const QList<QStringView> words = line.split(u' ', Qt::SkipEmptyParts);
        if (words.size() < 2 || words.size() > 3)
            fail(u"no chain: %1"_s.arg(line));
        Chain chain;
        chain.name = words[0].toString();
        if (words[1] != "-"_L1)
            chain.policy = words[1].toString();
        if (words.size() == 3) {
            const auto counters = parseCounters(words[2]);
            if (!counters)
                fail(u"no counters: %1"_s.arg(words[2]));
            chain.counters = *counters;
        }
        append(chain);
    }

    void append(const Chain &chain)
    {
        m_table->indices.insert(chain.name, int(m_table->chains.size()));
        m_table->chains.append(chain);
    }

    /// The kernel's own chains need not be named first in what iptables-restore reads.
    int chainIndex(const QString &name)
    {
        const int known = m_table->chainIndex(name);
        if (known >= 0)
            return known;
        if (!hookOfChain(name))
            fail(u"no such chain: %1"_s.arg(name));
        append({name, u"ACCEPT"_s, {}, {}});
        return m_table->chainIndex(name);
    }

    void readRule(QStringView line)
    {
        Rule rule;
        if (line.startsWith(u'[')) {
            const qsizetype end = line.indexOf(u' ');
            const auto counters = parseCounters(line.left(end));
            if (!counters)
                fail(u"no counters: %1"_s.arg(line));
            rule.counters = *counters;
            line = line.mid(end + 1);
        }
        rule.text = line.toString();
        const auto words = splitWords(line);
        if (!words || words->size() < 2 || words->first() != "-A"_L1)
            fail(u"no rule: %1"_s.arg(line));
        const int index = chainIndex(words->at(1));
        if (!parseRuleWords(words->mid(2), rule))
            fail(u"the rule ends too early: %1"_s.arg(line));
        Chain &chain = m_table->chains[index];
        rule.number = int(chain.rules.size()) + 1;
        for (const Match &match : std::as_const(rule.matches)) {
            if (const auto *const set = std::get_if<SetMatch>(&match.kind))
                m_ruleset.setNames.append(set->name);
        }
        chain.rules.append(rule);
    }

    /// A name that is no chain is an extension which is not known.
    void closeTable()
    {
        for (Chain &chain : m_table->chains) {
            for (Rule &rule : chain.rules) {
                auto *const jump = std::get_if<ChainTarget>(&rule.target);
                if (!jump)
                    continue;
                jump->index = m_table->chainIndex(jump->chain);
                if (jump->index < 0)
                    rule.target = UnknownTarget{QString(jump->chain)};
            }
        }
        m_ruleset.tables.append(*std::exchange(m_table, std::nullopt));
    }

    Ruleset m_ruleset;
    std::optional<Table> m_table;
    int m_line = 0;
};

} // namespace

const Table *Ruleset::table(const QString &name) const
{
    const auto found = std::find_if(tables.cbegin(), tables.cend(),
                                    [&name](const Table &table) { return table.name == name; });
    return found == tables.cend() ? nullptr : &*found;
}

Ruleset parseRuleset(const QByteArray &text)
{
    return RulesetReader().read(text);
}

} // namespace overlab::path
