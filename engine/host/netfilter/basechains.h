// SPDX-License-Identifier: GPL-3.0-or-later
// Where nf_tables takes packets in a namespace, whoever made the chains there: iptables, ebtables,
// nft.
#pragma once

#include <QList>
#include <QString>

namespace overlab::host {

struct BaseChain
{
    int family = 0; ///< NFPROTO_*
    QString table;
    QString name;
    int hook = 0;       ///< NF_INET_*, NF_BR_* or NF_NETDEV_*, by the family
    bool drops = false; ///< its policy
    quint32 uses = 0;   ///< how many rules it has
};

/// Those of the namespace pinned at \a namespacePath. None where the kernel has no nf_tables.
/// Throws BadReply when the kernel's answer cannot be read to its end.
QList<BaseChain> readBaseChains(const QString &namespacePath);

} // namespace overlab::host
