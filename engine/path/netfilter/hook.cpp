// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/netfilter/hook.h"

#include <QHash>

#include <array>

namespace overlab::path {

using namespace Qt::StringLiterals;

QString chainName(Hook hook)
{
    static constexpr std::array names{"PREROUTING"_L1, "INPUT"_L1, "FORWARD"_L1, "OUTPUT"_L1,
                                      "POSTROUTING"_L1};
    return names.at(size_t(hook));
}

QStringList tablesAt(Hook hook)
{
    // By the priorities of their hooks. iptables of nf_tables gives security 150 (iptables/nft.c),
    // so it comes behind the translation of sources (100); the old kernel modules gave it 50.
    switch (hook) {
    case Hook::Prerouting:
        return {u"raw"_s, u"mangle"_s, u"nat"_s};
    case Hook::Input:
        return {u"mangle"_s, u"filter"_s, u"nat"_s, u"security"_s};
    case Hook::Forward:
        return {u"mangle"_s, u"filter"_s, u"security"_s};
    case Hook::Output:
        return {u"raw"_s, u"mangle"_s, u"nat"_s, u"filter"_s, u"security"_s};
    case Hook::Postrouting:
        return {u"mangle"_s, u"nat"_s};
    }
    return {};
}

std::optional<Hook> hookOfChain(const QString &name)
{
    static const QHash<QString, Hook> hooks{{u"PREROUTING"_s, Hook::Prerouting},
                                            {u"INPUT"_s, Hook::Input},
                                            {u"FORWARD"_s, Hook::Forward},
                                            {u"OUTPUT"_s, Hook::Output},
                                            {u"POSTROUTING"_s, Hook::Postrouting}};
    const auto known = hooks.constFind(name);
    return known == hooks.cend() ? std::nullopt : std::optional(*known);
}

} // namespace overlab::path
