// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/netfilter/rulecounters.h"

#include "engine/host/netfilter/nftablesdump.h"

#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>

namespace overlab::host {

using namespace Qt::StringLiterals;

namespace {

/// The first counter of a list of expressions (NFTA_RULE_EXPRESSIONS): iptables-nft makes one for each rule.
RuleCounter counterOf(QByteArrayView expressions)
{
    RuleCounter counter;
    forAttributes(expressions, [&counter](int, QByteArrayView expression) {
        bool isCounter = false;
        forAttributes(expression, [&](int type, QByteArrayView value) {
            if (type == NFTA_EXPR_NAME)
                isCounter = attributeText(value) == u"counter";
            if (type != NFTA_EXPR_DATA || !isCounter)
                return;
            forAttributes(value, [&counter](int field, QByteArrayView number) {
                if (field == NFTA_COUNTER_BYTES)
                    counter.bytes = attributeNumber<quint64>(number);
                else if (field == NFTA_COUNTER_PACKETS)
                    counter.packets = attributeNumber<quint64>(number);
            });
        });
    });
    return counter;
}

} // namespace

QHash<QString, QList<RuleCounter>> readRuleCounters(const QString &namespacePath)
{
    QHash<QString, QList<RuleCounter>> counters;
    dumpNftables(namespacePath, NFT_MSG_GETRULE, NFT_MSG_NEWRULE, [&counters](int family, QByteArrayView attributes) {
        if (family != NFPROTO_IPV4)
            return;
        QString table;
        QString chain;
        RuleCounter counter;
        forAttributes(attributes, [&](int type, QByteArrayView value) {
            if (type == NFTA_RULE_TABLE)
                table = attributeText(value);
            else if (type == NFTA_RULE_CHAIN)
                chain = attributeText(value);
            else if (type == NFTA_RULE_EXPRESSIONS)
                counter = counterOf(value);
        });
        counters[table + u' ' + chain].append(counter);
    });
    return counters;
}

} // namespace overlab::host
