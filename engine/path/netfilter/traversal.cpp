// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/netfilter/traversal.h"

#include "engine/path/netfilter/translation.h"

namespace overlab::path {

namespace {

using namespace Qt::StringLiterals;

/// The kernel lets no chain lead back to itself, a text may.
constexpr int rulesLimit = 200'000;
/// Each rule that may or may not fit doubles the work.
constexpr int doubtsLimit = 8;

struct Frame
{
    int chain = 0;
    qsizetype next = 0; ///< index of the rule that is looked at next
};

/// Where the packet is between two rules. A value: what cannot be known is walked both ways.
struct Position
{
    Sight sight;
    qsizetype table = 0;               ///< of tablesAt()
    const Table *tableRules = nullptr; ///< the table's, once it is entered
    int baseChain = -1;
    QList<Frame> frames; ///< empty: the table is not entered yet
    QList<Step> steps;
    std::optional<RuleReference> decision;
    bool isDecided = false; ///< the decision is filter's, or a translation
    int doubts = 0;
};

/// Connection tracking comes between raw and the others.
void track(Sight &sight)
{
    if (sight.tracking == Tracking::Untracked)
        sight.connection.state = ConnectionState::Untracked;
    switch (sight.connection.state) {
    case ConnectionState::Untracked:
        sight.tracking = Tracking::Untracked;
        break;
    case ConnectionState::Invalid:
        sight.tracking = Tracking::None;
        break;
    case ConnectionState::New:
    case ConnectionState::Established:
    case ConnectionState::Related:
        sight.tracking = Tracking::Tracked;
        break;
    }
}

class Walk
{
public:
    Walk(const SavedRules &rules, Hook hook)
        : m_saved(rules), m_rules(rules.rules ? *rules.rules : m_noRules), m_hook(hook),
          m_tables(tablesAt(hook))
    {
    }

    Traversal finish(Position at)
    {
        while (at.table < m_tables.size()) {
            if (at.frames.isEmpty()) {
                if (m_rules.foreignTables.contains(m_tables.at(at.table)))
                    return foreign(at);
                if (!enter(at)) {
                    ++at.table;
                    continue;
                }
            }
            if (auto end = advance(at))
                return *end;
        }
        return throughForeignChains(at);
    }

private:
    /// False: nothing to walk through there.
    bool enter(Position &at) const
    {
        const QString &name = m_tables.at(at.table);
        if (name != "raw"_L1)
            track(at.sight);
        if (name == "nat"_L1 && isTranslated(at.sight)) {
            retranslate(at.sight);
            return false;
        }
        at.tableRules = m_rules.table(name);
        at.baseChain = at.tableRules ? at.tableRules->chainIndex(chainName(m_hook)) : -1;
        if (at.baseChain < 0)
            return false;
        at.frames.append({at.baseChain, 0});
        return true;
    }

    /// One rule further, or out of a chain.
    std::optional<Traversal> advance(Position &at)
    {
        const Table &table = *at.tableRules;
        const Chain &chain = table.chains.at(at.frames.last().chain);
        if (at.frames.last().next == chain.rules.size())
            return leaveChain(at);
        const Rule &rule = chain.rules.at(at.frames.last().next++);
        const bool isLoop = ++m_rulesSeen > rulesLimit || at.frames.size() > table.chains.size();
        const RuleAnswer answer = judge(rule, at.sight);
        if (answer.answer == Answer::No && !isLoop)
            return {};
        const RuleReference reference{table.name, chain.name, rule.number, rule.text, rule.comment};
        if (isLoop)
            return unknown(at, reference, u"a loop of chains"_s);
        if (answer.answer == Answer::Unknown)
            return doubt(at, rule, reference, answer.unknown);
        return perform(at, rule, reference, true);
    }

    std::optional<Traversal> leaveChain(Position &at)
    {
        at.frames.removeLast();
        if (!at.frames.isEmpty())
            return {};
        const Chain &base = at.tableRules->chains.at(at.baseChain);
        const bool drops = base.policy == "DROP"_L1;
        const RuleReference policy{
            at.tableRules->name, base.name, 0, u"-P %1 %2"_s.arg(base.name, base.policy), {}};
        at.steps.append({policy, drops ? Effect::Drop : Effect::Accept, 0, true});
        if (drops)
            return ended(at, Verdict::Drop, policy);
        accept(at, policy);
        return {};
    }

    /// This table lets the packet pass.
    void accept(Position &at, const RuleReference &by, bool isTranslation = false) const
    {
        const bool decides = isTranslation || m_tables.at(at.table) == "filter"_L1;
        if (decides || !at.isDecided)
            at.decision = by;
        at.isDecided = at.isDecided || decides;
        at.frames.clear();
        ++at.table;
    }

    /// Walks on as if the packet fitted the rule, and as if it did not.
    std::optional<Traversal> doubt(Position &at, const Rule &rule, const RuleReference &reference,
                                   const QString &what)
    {
        if (std::holds_alternative<PassingTarget>(rule.target)) {
            at.steps.append({reference, Effect::None, 0, false});
            return {};
        }
        if (++at.doubts > doubtsLimit)
            return unknown(at, reference, what);
        Position fitting = at;
        auto with = perform(fitting, rule, reference, false);
        if (!with)
            with = finish(fitting);
        at.steps.append({reference, Effect::None, 0, false});
        const Traversal without = finish(at);
        const bool isSame = with->verdict != Verdict::Unknown && with->verdict == without.verdict &&
                            with->packet == without.packet && with->mark == without.mark &&
                            with->connection == without.connection;
        if (isSame)
            return without;
        at.steps.removeLast();
        return unknown(at, reference, what);
    }

    std::optional<Traversal> perform(Position &at, const Rule &rule, const RuleReference &reference,
                                     bool isCertain)
    {
        at.steps.append({reference, Effect::None, 0, isCertain});
        return std::visit([&](const auto &target) { return apply(at, target, reference); },
                          rule.target);
    }

    using Ended = std::optional<Traversal>;

    static Ended apply(Position &, const PassingTarget &, const RuleReference &) { return {}; }

    Ended apply(Position &at, const VerdictTarget &target, const RuleReference &reference)
    {
        switch (target.what) {
        case VerdictTarget::Accept:
            at.steps.last().effect = Effect::Accept;
            accept(at, reference);
            return {};
        case VerdictTarget::Drop:
            at.steps.last().effect = Effect::Drop;
            return ended(at, Verdict::Drop, reference);
        case VerdictTarget::Reject:
            break;
        }
        at.steps.last().effect = Effect::Reject;
        return ended(at, Verdict::Reject, reference);
    }

    Ended apply(Position &at, const ReturnTarget &, const RuleReference &)
    {
        at.steps.last().effect = Effect::Return;
        return leaveChain(at);
    }

    static Ended apply(Position &at, const ChainTarget &target, const RuleReference &)
    {
        at.steps.last().effect = Effect::Jump;
        if (target.isGoto)
            at.frames.last() = {target.index, 0};
        else
            at.frames.append({target.index, 0});
        return {};
    }

    static Ended apply(Position &at, const MarkTarget &target, const RuleReference &)
    {
        at.sight.mark = (at.sight.mark & ~target.mask) ^ target.value;
        setEffect(at, Effect::Mark, at.sight.mark);
        return {};
    }

    static Ended apply(Position &at, const ConnectionMarkTarget &target, const RuleReference &)
    {
        if (at.sight.tracking == Tracking::None || at.sight.tracking == Tracking::Untracked)
            return {};
        quint32 none = 0; // of the template that CT leaves until connection tracking comes
        quint32 &mark = at.sight.tracking == Tracking::Tracked ? at.sight.connection.mark : none;
        switch (target.what) {
        case ConnectionMarkTarget::Set:
            mark = (mark & ~target.ctMask) ^ target.value;
            break;
        case ConnectionMarkTarget::Save:
            mark = (mark & ~target.ctMask) ^ (at.sight.mark & target.nfMask);
            break;
        case ConnectionMarkTarget::Restore:
            at.sight.mark = (at.sight.mark & ~target.nfMask) ^ (mark & target.ctMask);
            setEffect(at, Effect::Mark, at.sight.mark);
            return {};
        }
        setEffect(at, Effect::ConnectionMark, mark);
        return {};
    }

    static Ended apply(Position &at, const TrackingTarget &target, const RuleReference &)
    {
        if (at.sight.tracking != Tracking::None)
            return {}; // xt_CT.c: another rule, or lo, was first
        if (target.isUntracked) {
            at.sight.tracking = Tracking::Untracked;
            setEffect(at, Effect::Untracked, 0);
            return {};
        }
        at.sight.tracking = Tracking::Zone;
        at.sight.connection.zone =
            target.isZoneFromMark ? int(at.sight.mark & 0xffff) : target.zone.value_or(0);
        setEffect(at, Effect::Zone, quint32(at.sight.connection.zone));
        return {};
    }

    Ended apply(Position &at, const TranslationTarget &target, const RuleReference &reference)
    {
        switch (translate(target, at.sight)) {
        case Translated::Unknown:
            return unknown(at, reference, u"which address or port the kernel chooses"_s);
        case Translated::NoAddress:
            at.steps.last().effect = Effect::Drop;
            return ended(at, Verdict::Drop, reference);
        case Translated::Done:
            break;
        }
        at.steps.last().effect = Effect::Translate;
        accept(at, reference, true);
        return {};
    }

    static Ended apply(Position &at, const TtlTarget &target, const RuleReference &)
    {
        int &ttl = at.sight.packet.ttl;
        const int changed = target.what == TtlTarget::Set        ? target.value
                            : target.what == TtlTarget::Increase ? ttl + target.value
                                                                 : ttl - target.value;
        ttl = std::clamp(changed, 0, 255);
        setEffect(at, Effect::Ttl, quint32(ttl));
        return {};
    }

    Ended apply(Position &at, const UnknownTarget &target, const RuleReference &reference)
    {
        at.steps.last().effect = Effect::Unknown;
        return unknown(at, reference, u"-j "_s + target.name);
    }

    static void setEffect(Position &at, Effect effect, quint32 value)
    {
        at.steps.last().effect = effect;
        at.steps.last().value = value;
    }

    static Traversal ended(const Position &at, Verdict verdict,
                           std::optional<RuleReference> decision = {})
    {
        Traversal traversal;
        traversal.verdict = verdict;
        traversal.decision = decision ? decision : at.decision;
        traversal.steps = at.steps;
        traversal.packet = at.sight.packet;
        traversal.mark = at.sight.mark;
        traversal.connection = at.sight.connection;
        return traversal;
    }

    static Traversal unknown(const Position &at, const RuleReference &rule, const QString &what)
    {
        Traversal traversal = ended(at, Verdict::Unknown, rule);
        traversal.unknown = what;
        return traversal;
    }

    /// What iptables lets pass, others may still drop.
    Traversal throughForeignChains(const Position &at) const
    {
        const TraversalContext &context = at.sight.context;
        const bool isOnBridge = !context.physIn.isEmpty() || !context.physOut.isEmpty();
        for (const ForeignChain &chain : m_saved.foreignChains) {
            if (chain.hook == m_hook && (isOnBridge || !chain.isOfBridges))
                return unknown(at, {chain.table, chain.chain, 0, {}, {}},
                               u"the chain %1 of the table %2, which is not iptables' own"_s.arg(
                                   chain.chain, chain.table));
        }
        return ended(at, Verdict::Accept);
    }

    Traversal foreign(const Position &at) const
    {
        const QString &name = m_tables.at(at.table);
        return unknown(at, {name, chainName(m_hook), 0, {}, {}},
                       u"the table %1, which is not iptables' own"_s.arg(name));
    }

    const SavedRules &m_saved;
    const Ruleset m_noRules;
    const Ruleset &m_rules;
    const Hook m_hook;
    const QStringList m_tables;
    int m_rulesSeen = 0;
};

} // namespace

Traversal traverse(const SavedRules &rules, Hook hook, const Packet &packet,
                   const TraversalContext &context)
{
    if (packet.protocol == Protocol::Arp) {
        Traversal passed;
        passed.packet = packet;
        passed.mark = context.mark;
        passed.connection = context.connection;
        return passed;
    }
    Position start{{hook, context, rules.sets, packet, context.mark, context.connection},
                   0,
                   nullptr,
                   -1,
                   {},
                   {},
                   {},
                   false,
                   0};
    const bool isBefore = hook == Hook::Prerouting || hook == Hook::Output;
    const bool cameOverLo =
        hook == Hook::Prerouting && context.inDevice == "lo"_L1; // tracked when it was made
    if (!isBefore || cameOverLo)
        track(start.sight);
    else
        start.sight.connection.zone = 0; // until a rule says another
    return Walk(rules, hook).finish(start);
}

} // namespace overlab::path
