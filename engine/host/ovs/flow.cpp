// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/ovs/flow.h"

#include "engine/host/ovs/flowtext.h"

#include <QHash>
#include <QSet>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;

constexpr int defaultPriority = 32768; ///< OFP_DEFAULT_PRIORITY

/// What makes two flows of one bridge the same flow.
struct Identity
{
    int table;
    int priority;
    QString match;

    friend bool operator==(const Identity &, const Identity &) = default;
    friend size_t qHash(const Identity &identity, size_t seed = 0)
    {
        return qHashMulti(seed, identity.table, identity.priority, identity.match);
    }
};

Identity identityOf(const Flow &flow)
{
    return {flow.table, flow.priority, flow.match};
}

/// Fields of a flow's text that count packets, belong to the dump, or say when to evict the flow.
bool isStatistic(QStringView name)
{
    constexpr std::array names{"duration", "n_packets", "n_bytes",
                               "idle_age", "hard_age",  "importance"};
    return std::any_of(names.begin(), names.end(),
                       [&](const char *known) { return name == QLatin1StringView(known); });
}

/// \a piece without the flags in front ("send_flow_rem reset_counts priority=3"): they change what
/// is counted and reported, not what becomes of a packet.
QStringView withoutFlags(QStringView piece)
{
    constexpr std::array flags{"send_flow_rem", "check_overlap", "reset_counts", "no_packet_counts",
                               "no_byte_counts"};
    for (;;) {
        const qsizetype blank = piece.indexOf(u' ');
        const QStringView word = blank < 0 ? piece : piece.first(blank);
        if (std::none_of(flags.begin(), flags.end(),
                         [&](const char *flag) { return word == QLatin1StringView(flag); }))
            return piece;
        piece = piece.sliced(word.size()).trimmed();
    }
}

/// Takes a field that is not part of the match; nullopt when it is part of it, false when its
/// number is none.
std::optional<bool> takeProperty(Flow &flow, QStringView name, QStringView value)
{
    if (isStatistic(name))
        return true;
    const auto number = flowtext::numberOf(value);
    if (name == u"cookie"_s)
        flow.cookie = number.value_or(0);
    else if (name == u"table"_s)
        flow.table = int(number.value_or(0));
    else if (name == u"priority"_s)
        flow.priority = int(number.value_or(0));
    else if (name == u"idle_timeout"_s)
        flow.idleTimeout = int(number.value_or(0));
    else if (name == u"hard_timeout"_s)
        flow.hardTimeout = int(number.value_or(0));
    else
        return std::nullopt;
    return number.has_value();
}

} // namespace

Flow canonical(const Flow &flow)
{
    Flow result = flow;
    result.match = flowtext::canonicalMatch(flow.match);
    result.actions = flow.actions == u"drop"_s
                         ? flow.actions
                         : flowtext::canonicalActions(flow.actions, result.match);
    return result;
}

QString canonicalFlow(const Flow &flow)
{
    const Flow plain = canonical(flow);
    QString text;
    if (plain.cookie != 0)
        text += u"cookie=%1, "_s.arg(flowtext::hex(plain.cookie));
    if (plain.table != 0)
        text += u"table=%1, "_s.arg(plain.table);
    if (plain.idleTimeout != 0)
        text += u"idle_timeout=%1, "_s.arg(plain.idleTimeout);
    if (plain.hardTimeout != 0)
        text += u"hard_timeout=%1, "_s.arg(plain.hardTimeout);
    if (plain.priority != defaultPriority)
        text += u"priority=%1"_s.arg(plain.priority);
    if (plain.priority != defaultPriority && !plain.match.isEmpty())
        text += u',';
    text += plain.match;
    const bool needsBlank = !text.isEmpty() && !text.endsWith(u' ');
    return text + (needsBlank ? u" actions="_s : u"actions="_s) + plain.actions;
}

std::optional<Flow> parseFlow(QStringView line)
{
    const qsizetype actionsAt = line.indexOf(u"actions="_s);
    if (actionsAt < 0)
        return std::nullopt;

    Flow flow;
    QStringList match;
    for (const QStringView written : flowtext::split(line.first(actionsAt))) {
        const QStringView piece = withoutFlags(written);
        if (piece.isEmpty())
            continue;
        const qsizetype equals = piece.indexOf(u'=');
        const QStringView name = equals < 0 ? piece : piece.first(equals);
        const QStringView value = equals < 0 ? QStringView() : piece.sliced(equals + 1);
        const std::optional<bool> taken = takeProperty(flow, name, value);
        if (taken == false)
            return std::nullopt;
        if (!taken)
            match.append(piece.toString());
    }
    flow.match = match.join(u',');
    flow.actions = line.sliced(actionsAt + 8).trimmed().toString();
    return canonical(flow);
}

QList<FlowChange> flowDifference(const QList<Flow> &wanted, const QList<Flow> &present)
{
    QList<Flow> plain;
    QSet<Identity> wantedIdentities;
    for (const Flow &flow : wanted) {
        plain.append(canonical(flow));
        wantedIdentities.insert(identityOf(plain.last()));
    }
    QList<FlowChange> changes;
    QHash<Identity, Flow> kept;
    for (const Flow &flow : present) {
        const Flow dumped = canonical(flow);
        if (wantedIdentities.contains(identityOf(dumped)))
            kept.insert(identityOf(dumped), dumped);
        else if (!dumped.isLearned())
            changes.append({FlowChange::Kind::Remove, dumped});
    }
    for (const Flow &flow : plain) {
        if (kept.value(identityOf(flow), Flow{.table = -1}) != flow)
            changes.append({FlowChange::Kind::Add, flow});
    }
    return changes;
}

} // namespace overlab::host
