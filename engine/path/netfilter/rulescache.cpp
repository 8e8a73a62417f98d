// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/netfilter/rulescache.h"

#include "engine/host/netfilter/basechains.h"
#include "engine/host/netfilter/rulesetgeneration.h"
#include "engine/host/netlink/namespaces.h"
#include "engine/host/process/filedescriptor.h"
#include "engine/host/process/process.h"

#include <QFile>

#include <linux/netfilter.h>
#include <sys/socket.h>

namespace overlab::path {

namespace {

using namespace Qt::StringLiterals;

/// What stays the same as long as the rules do.
struct Edition
{
    quint64 namespaceCookie = 0;
    quint32 generation = 0;

    friend bool operator==(const Edition &, const Edition &) = default;
};

/// The kernel gives paths and inode numbers of namespaces that have gone to new ones, whose
/// generation counts from the start again; a cookie it gives once. nullopt before Linux 5.14.
std::optional<quint64> readCookie(const QString &namespacePath)
{
    quint64 cookie = 0;
    bool isRead = false;
    host::inNamespace(namespacePath, [&] {
        const host::FileDescriptor socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
        socklen_t size = sizeof cookie;
        isRead = socket.isOpen() &&
                 getsockopt(socket.get(), SOL_SOCKET, SO_NETNS_COOKIE, &cookie, &size) == 0;
    });
    return isRead ? std::optional(cookie) : std::nullopt;
}

/// Whether the old kernel modules have tables there, whose changes nothing counts.
bool hasLegacyTables(const QString &namespacePath)
{
    bool has = false;
    host::inNamespace(namespacePath, [&has] {
        QFile names(u"/proc/thread-self/net/ip_tables_names"_s);
        has = names.open(QIODevice::ReadOnly) && !names.readAll().isEmpty();
    });
    return has;
}

std::optional<Edition> readEdition(const QString &namespacePath)
{
    const auto cookie = readCookie(namespacePath);
    const auto generation = host::readRulesetGeneration(namespacePath);
    return cookie && generation ? std::optional(Edition{*cookie, *generation}) : std::nullopt;
}

QByteArray outputOf(const host::Place &place, const QString &program, const QStringList &arguments)
{
    host::ProcessSpec spec;
    spec.program = program;
    spec.arguments = arguments;
    spec.place = place;
    return host::runChecked(spec).output;
}

/// Of netdev and of inet's ingress: before all others, or (egress) behind them.
Hook hookOf(const host::BaseChain &chain)
{
    if (chain.family == NFPROTO_NETDEV)
        return chain.hook == NF_NETDEV_INGRESS ? Hook::Prerouting : Hook::Postrouting;
    return chain.hook <= NF_INET_POST_ROUTING ? Hook(chain.hook) : Hook::Prerouting;
}

QList<ForeignChain> readForeignChains(const QString &namespacePath)
{
    static const QStringList ofIptables{u"raw"_s, u"mangle"_s, u"nat"_s, u"filter"_s,
                                        u"security"_s};
    static const QHash<int, QString> families{{NFPROTO_INET, u"inet"_s},
                                              {NFPROTO_IPV4, u"ip"_s},
                                              {NFPROTO_NETDEV, u"netdev"_s},
                                              {NFPROTO_BRIDGE, u"bridge"_s}};
    QList<ForeignChain> foreign;
    const QList<host::BaseChain> chains = host::readBaseChains(namespacePath);
    for (const host::BaseChain &chain : chains) {
        const bool isIptables = chain.family == NFPROTO_IPV4 && ofIptables.contains(chain.table);
        if (isIptables || !families.contains(chain.family) || (chain.uses == 0 && !chain.drops))
            continue;
        foreign.append({families.value(chain.family) + u' ' + chain.table, chain.name,
                        hookOf(chain), chain.family == NFPROTO_BRIDGE});
    }
    return foreign;
}

/// Chains of the old kernel modules that do something: they stand beside those of nf_tables.
QList<ForeignChain> legacyChains(const Ruleset &ruleset)
{
    QList<ForeignChain> foreign;
    for (const Table &table : ruleset.tables) {
        for (const Chain &chain : table.chains) {
            const auto hook = hookOfChain(chain.name);
            if (hook && (!chain.rules.isEmpty() || chain.policy != "ACCEPT"_L1))
                foreign.append({u"iptables-legacy "_s + table.name, chain.name, *hook, false});
        }
    }
    return foreign;
}

} // namespace

struct RulesCache::Entry
{
    std::mutex mutex;
    std::optional<Edition> edition;
    std::shared_ptr<const Ruleset> rules;
    QList<ForeignChain> foreignChains;

    void readAll(const host::Place &place, const QString &namespacePath);
};

void RulesCache::Entry::readAll(const host::Place &place, const QString &namespacePath)
{
    const bool hasLegacy = hasLegacyTables(namespacePath);
    // Read before the rules: what changes meanwhile makes them be read again next time.
    const auto now = hasLegacy ? std::nullopt : readEdition(namespacePath);
    if (now && now == edition)
        return;
    edition.reset();
    rules = std::make_shared<const Ruleset>(
        parseRuleset(outputOf(place, u"iptables-save"_s, {u"-c"_s})));
    foreignChains = readForeignChains(namespacePath);
    if (hasLegacy)
        foreignChains += legacyChains(parseRuleset(outputOf(place, u"iptables-legacy-save"_s, {})));
    edition = now;
}

SavedRules RulesCache::read(const host::Place &place, const QString &namespacePath)
{
    std::shared_ptr<Entry> entry;
    {
        const std::lock_guard lock(m_mutex);
        std::shared_ptr<Entry> &known = m_entries[namespacePath];
        if (!known)
            known = std::make_shared<Entry>();
        entry = known;
    }
    const std::lock_guard lock(entry->mutex);
    entry->readAll(place, namespacePath);
    SavedRules saved{entry->rules, {}, entry->foreignChains};
    // Nothing counts the changes of sets.
    if (!entry->rules->setNames.isEmpty())
        saved.sets = parseAddressSets(outputOf(place, u"ipset"_s, {u"save"_s}));
    return saved;
}

void RulesCache::clear()
{
    const std::lock_guard lock(m_mutex);
    m_entries.clear();
}

} // namespace overlab::path
