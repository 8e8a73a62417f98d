// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/trace/ovstrace.h"

#include "engine/base/error.h"

#include <QRegularExpression>

#include <algorithm>

namespace overlab::path {

namespace {

using namespace Qt::StringLiterals;

int indentOf(QStringView line)
{
    qsizetype spaces = 0;
    while (spaces < line.size() && line.at(spaces) == u' ')
        ++spaces;
    return int(spaces);
}

/// Reads line by line. Open vSwitch prints a tree (ofproto/ofproto-dpif-trace.c): what is not the last of its
/// siblings has its children one level of four columns further in. So a bridge's tables stand at the indent of its
/// heading or one level in, their actions one level in from them, and a bridge that a table's action leads to at the
/// tables' level when it comes last, else one level in.
class TraceReader
{
public:
    TraceReader(OvsTrace &trace, int vlan) : m_trace(trace), m_vlan(vlan) {}

    void read(const QString &text)
    {
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines)
            readLine(line);
        if (m_rounds == 0)
            throw Error(ErrorCode::BadReply, u"ofproto/trace"_s, text.left(2000));
    }

private:
    static constexpr int level = 4; ///< columns

    struct OpenBridge
    {
        int index = 0;
        int heading = 0; ///< its indent
        int tables = -1; ///< that of its tables; -1: none was read yet
    };

    void readLine(const QString &line)
    {
        static const QString actions = u"Datapath actions: "_s;
        const QStringView text = QStringView(line).trimmed();
        if (text.isEmpty())
            return;
        const int indent = indentOf(line);
        if (text.startsWith(u"bridge(\"") && text.endsWith(u"\")")) {
            beginBridge(text.mid(8, text.size() - 10).toString(), indent);
        } else if (text.startsWith(u"recirc(")) {
            m_resumes = text.mid(7, text.indexOf(u')') - 7).toUInt(nullptr, 0);
        } else if (line.startsWith(actions)) {
            endRound(line.mid(actions.size()));
        } else if (!m_open.isEmpty()) {
            if (const std::optional<TracedRule> rule = ruleIn(text))
                beginRule(*rule, indent / level * level);
            else
                addToRule(line);
        }
    }

    /// "0. in_port=3, priority 9, cookie 0x1", "0. priority 0" or "7. No match."; nullopt: something else.
    static std::optional<TracedRule> ruleIn(QStringView text)
    {
        static const QRegularExpression pattern(
            u"^(\\d+)\\. (?:(No match\\.)|(?:(.*), )?priority (\\d+)(?:, cookie (0x[0-9a-f]+))?)$"_s);
        if (!text.first().isDigit())
            return std::nullopt;
        const QRegularExpressionMatch met = pattern.match(text.toString());
        if (!met.hasMatch())
            return std::nullopt;
        TracedRule rule;
        rule.table = met.captured(1).toInt();
        rule.isMatch = met.captured(2).isEmpty();
        rule.match = met.captured(3);
        if (!met.captured(4).isEmpty())
            rule.priority = met.captured(4).toInt();
        if (!met.captured(5).isEmpty())
            rule.cookie = met.captured(5).toULongLong(nullptr, 0);
        // Where the switch fails secure, a packet without a match is handed to a hidden rule of another table, which
        // the trace shows as one of this (ofproto-dpif.c, add_internal_miss_flow()).
        static const QStringList hidden{u"reg0=0x1"_s, u"reg0=0x2"_s};
        if (!rule.cookie && rule.priority == 0 && hidden.contains(rule.match)) {
            rule.isMatch = false;
            rule.match.clear();
        }
        return rule;
    }

    void beginBridge(const QString &name, int indent)
    {
        if (const int before = m_origins.value(m_resumes.value_or(0), -1); m_open.isEmpty() && m_resumes && before >= 0) {
            m_open.append({before, indent}); // goes on where it was held up
            return;
        }
        const int parent = parentOf(indent);
        m_open.removeIf([indent](const OpenBridge &open) { return open.tables > indent; });
        m_trace.bridges.append({name, parent, {}});
        m_open.append({int(m_trace.bridges.size()) - 1, indent});
    }

    int parentOf(int indent) const
    {
        for (const int tables : {indent, indent - level}) {
            const auto found = std::find_if(m_open.crbegin(), m_open.crend(),
                                            [tables](const OpenBridge &open) { return open.tables == tables; });
            if (found != m_open.crend())
                return found->index;
        }
        return m_open.isEmpty() ? -1 : m_open.last().index;
    }

    /// The bridge whose tables stand at \a indent, or around it.
    TracedBridge &bridgeAt(int indent)
    {
        const auto found = std::find_if(m_open.crbegin(), m_open.crend(), [indent](const OpenBridge &open) {
            return open.tables >= 0 && open.tables <= indent;
        });
        return m_trace.bridges[found == m_open.crend() ? m_open.last().index : found->index];
    }

    void beginRule(const TracedRule &rule, int indent)
    {
        if (m_open.last().tables < 0)
            m_open.last().tables = indent;
        bridgeAt(indent).rules.append(rule);
    }

    void addToRule(const QString &line)
    {
        const QString text = line.trimmed();
        if (text.isEmpty() || text.startsWith(u"---") || text.startsWith(u"===") || text == u"thaw"
            || text.startsWith(u"Resuming from") || text.startsWith(u"Restoring") || !line.startsWith(u' '))
            return;
        QList<TracedRule> &rules = bridgeAt(indentOf(line) - level).rules;
        if (rules.isEmpty())
            return;
        if (text.startsWith(u"->") || text.startsWith(u">>"))
            rules.last().notes.append(text);
        else
            rules.last().actions.append(text);
    }

    void endRound(const QString &text)
    {
        const DatapathActions actions = parseDatapathActions(text, m_vlan);
        m_trace.outputs.append(actions.outputs);
        m_trace.unknownActions.append(actions.unknown);
        for (const quint32 number : actions.recirculations) {
            if (!m_open.isEmpty())
                m_origins.insert(number, bridgeThatTracks());
        }
        ++m_rounds;
        m_open.clear();
        m_resumes.reset();
    }

    /// The last one of this round that sent the packet through connection tracking.
    int bridgeThatTracks() const
    {
        for (auto i = m_trace.bridges.size() - 1; i >= 0; --i) {
            for (const TracedRule &rule : m_trace.bridges.at(i).rules) {
                if (std::any_of(rule.actions.cbegin(), rule.actions.cend(),
                                [](const QString &action) { return action.startsWith(u"ct("); }))
                    return int(i);
            }
        }
        return m_open.first().index;
    }

    OvsTrace &m_trace;
    const int m_vlan;
    int m_rounds = 0;
    std::optional<quint32> m_resumes;
    QHash<quint32, int> m_origins; ///< recirculation → the bridge that asked for it
    QList<OpenBridge> m_open;      ///< of this round
};

} // namespace

bool TracedRule::hasNote(QStringView part) const
{
    return std::any_of(notes.cbegin(), notes.cend(), [part](const QString &note) { return note.contains(part); });
}

OvsTrace parseOvsTrace(const QString &text, int vlan)
{
    OvsTrace trace;
    trace.text = text;
    TraceReader(trace, vlan).read(text);
    return trace;
}

} // namespace overlab::path
