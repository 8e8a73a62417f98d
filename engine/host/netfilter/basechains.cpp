// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/netfilter/basechains.h"

#include "engine/host/netfilter/nftablesdump.h"

#include <optional>

#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>

namespace overlab::host {

namespace {

/// nullopt: a chain that other rules jump to.
std::optional<BaseChain> baseChain(int family, QByteArrayView attributes)
{
    BaseChain chain;
    bool isBase = false;
    chain.family = family;
    forAttributes(attributes, [&](int type, QByteArrayView value) {
        if (type == NFTA_CHAIN_TABLE)
            chain.table = attributeText(value);
        else if (type == NFTA_CHAIN_NAME)
            chain.name = attributeText(value);
        else if (type == NFTA_CHAIN_USE)
            chain.uses = attributeNumber<quint32>(value);
        else if (type == NFTA_CHAIN_POLICY)
            chain.drops = attributeNumber<quint32>(value) == NF_DROP;
        if (type != NFTA_CHAIN_HOOK)
            return;
        isBase = true;
        forAttributes(value, [&chain](int hookType, QByteArrayView hookValue) {
            if (hookType == NFTA_HOOK_HOOKNUM)
                chain.hook = int(attributeNumber<quint32>(hookValue));
        });
    });
    return isBase ? std::optional(chain) : std::nullopt;
}

} // namespace

QList<BaseChain> readBaseChains(const QString &namespacePath)
{
    QList<BaseChain> chains;
    dumpNftables(namespacePath, NFT_MSG_GETCHAIN, NFT_MSG_NEWCHAIN, [&chains](int family, QByteArrayView attributes) {
        if (const auto chain = baseChain(family, attributes))
            chains.append(*chain);
    });
    return chains;
}

} // namespace overlab::host
