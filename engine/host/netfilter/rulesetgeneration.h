// SPDX-License-Identifier: GPL-3.0-or-later
// Whether somebody changed the packet filter of a namespace, without reading its thousands of rules.
#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>

namespace overlab::host {

/// The number that nf_tables counts up with every change in the namespace pinned at \a namespacePath
/// (NFT_MSG_GETGEN; `nft monitor` shows it); iptables of Debian changes nf_tables. nullopt where the
/// kernel has no nf_tables.
std::optional<quint32> readRulesetGeneration(const QString &namespacePath);

} // namespace overlab::host
