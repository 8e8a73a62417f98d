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

/// Reads line by line; a bridge's heading stands at its indent, its rules one or two columns in.
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
    void readLine(const QString &line)
    {
        static const QRegularExpression heading(u"^( *)bridge\\(\"([^\"]+)\"\\)$"_s);
        static const QRegularExpression resumed(u"^recirc\\((0x[0-9a-f]+)\\)"_s);
        static const QRegularExpression rule(
            u"^ *(\\d+)\\. (?:(No match\\.)|(?:(.*), )?priority (\\d+)(?:, cookie (0x[0-9a-f]+))?)$"_s);
        const QString actions = u"Datapath actions: "_s;
        if (const auto match = heading.match(line); match.hasMatch()) {
            beginBridge(match.captured(2), int(match.capturedLength(1)));
        } else if (const auto round = resumed.match(line); round.hasMatch()) {
            m_resumes = round.captured(1).toUInt(nullptr, 0);
        } else if (line.startsWith(actions)) {
            endRound(line.mid(actions.size()));
        } else if (m_current >= 0) {
            if (const auto met = rule.match(line); met.hasMatch())
                beginRule(met, indentOf(line));
            else
                addToRule(line);
        }
    }

    void beginBridge(const QString &name, int indent)
    {
        if (m_resumes && !m_isInRound) {
            m_isInRound = true;
            const int before = m_origins.value(*m_resumes, -1);
            if (before >= 0 && m_trace.bridges.at(before).bridge == name) {
                m_current = before;
                m_depths = {{before, indent}};
                return;
            }
        }
        m_isInRound = true;
        m_trace.bridges.append({name, parentAt(indent), {}});
        m_current = int(m_trace.bridges.size()) - 1;
        m_depths.append({m_current, indent});
    }

    /// A bridge that stands deeper came from the one around it; one at the same indent from the one before, whose
    /// last action it was: except that several bridges in the same flood are siblings.
    int parentAt(int indent)
    {
        int parent = -1;
        for (const auto &[index, depth] : std::as_const(m_depths)) {
            if (depth < indent)
                parent = index;
            else if (depth == indent && (indent == 0 || endsInTunnel(index)))
                parent = index;
        }
        while (!m_depths.isEmpty() && m_depths.last().second > indent)
            m_depths.removeLast();
        return parent;
    }

    bool endsInTunnel(int index) const
    {
        const QList<TracedRule> &rules = m_trace.bridges.at(index).rules;
        return !rules.isEmpty() && rules.last().hasNote(u"native tunnel");
    }

    /// The bridge that stands around a line with \a indent.
    int ownerAt(int indent) const
    {
        int owner = m_current;
        for (const auto &[index, depth] : std::as_const(m_depths)) {
            if (depth <= indent && (depth + 4 <= indent || depth == 0))
                owner = index;
        }
        return owner;
    }

    void beginRule(const QRegularExpressionMatch &met, int indent)
    {
        m_current = ownerAt(indent);
        TracedRule rule;
        rule.table = met.captured(1).toInt();
        rule.isMatch = met.captured(2).isEmpty();
        rule.match = met.captured(3);
        if (!met.captured(4).isEmpty())
            rule.priority = met.captured(4).toInt();
        if (!met.captured(5).isEmpty())
            rule.cookie = met.captured(5).toULongLong(nullptr, 0);
        m_trace.bridges[m_current].rules.append(rule);
    }

    /// The last rule of the bridge that stands around the line: a nested bridge's lines are indented.
    void addToRule(const QString &line)
    {
        const QString text = line.trimmed();
        if (text.isEmpty() || text.startsWith(u"---") || text.startsWith(u"===") || text == u"thaw"
            || text.startsWith(u"Resuming from") || text.startsWith(u"Restoring") || !line.startsWith(u' '))
            return;
        m_current = ownerAt(indentOf(line));
        QList<TracedRule> &rules = m_trace.bridges[m_current].rules;
        if (rules.isEmpty())
            return;
        if (text.startsWith(u"->") || text.startsWith(u">>") || text.startsWith(u">>>>"))
            rules.last().notes.append(text);
        else
            rules.last().actions.append(text);
    }

    void endRound(const QString &text)
    {
        const DatapathActions actions = parseDatapathActions(text, m_vlan);
        m_trace.outputs.append(actions.outputs);
        m_trace.unknownActions.append(actions.unknown);
        for (const quint32 number : actions.recirculations)
            m_origins.insert(number, m_current);
        ++m_rounds;
        m_isInRound = false;
        m_depths.clear();
        m_current = -1;
        m_resumes.reset();
    }

    OvsTrace &m_trace;
    const int m_vlan;
    int m_current = -1;
    int m_rounds = 0;
    bool m_isInRound = false;
    std::optional<quint32> m_resumes;
    QHash<quint32, int> m_origins;          ///< recirculation → the bridge that asked for it
    QList<std::pair<int, int>> m_depths;    ///< open bridges of this round and their indents
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
