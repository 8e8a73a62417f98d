// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/netfilter/rulescache.h"

#include "engine/host/netfilter/rulesetgeneration.h"
#include "engine/host/netlink/namespaces.h"
#include "engine/host/process/filedescriptor.h"
#include "engine/host/process/process.h"

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

/// The kernel gives paths and inode numbers of namespaces that have gone to new ones, whose generation
/// counts from the start again; a cookie it gives once. nullopt before Linux 5.14.
std::optional<quint64> readCookie(const QString &namespacePath)
{
    quint64 cookie = 0;
    bool isRead = false;
    host::inNamespace(namespacePath, [&] {
        const host::FileDescriptor socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
        socklen_t size = sizeof cookie;
        isRead = socket.isOpen() && getsockopt(socket.get(), SOL_SOCKET, SO_NETNS_COOKIE, &cookie, &size) == 0;
    });
    return isRead ? std::optional(cookie) : std::nullopt;
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

} // namespace

struct RulesCache::Entry
{
    std::mutex mutex;
    std::optional<Edition> edition;
    std::shared_ptr<const Ruleset> rules;
};

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
    // Read before the rules: what changes meanwhile makes them be read again next time.
    const auto edition = readEdition(namespacePath);
    if (!edition || edition != entry->edition) {
        entry->edition.reset();
        entry->rules = std::make_shared<const Ruleset>(parseRuleset(outputOf(place, u"iptables-save"_s, {u"-c"_s})));
        entry->edition = edition;
    }
    SavedRules saved{entry->rules, {}};
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
