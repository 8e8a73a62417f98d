// SPDX-License-Identifier: GPL-3.0-or-later
// Where the kernel's IP layer hands packets to packet filters.
#pragma once

#include <QStringList>

#include <optional>

namespace overlab::path {

enum class Hook { Prerouting, Input, Forward, Output, Postrouting };

/// iptables' name of it: PREROUTING.
QString chainName(Hook hook);
/// nullopt: a chain of the administrator.
std::optional<Hook> hookOfChain(const QString &name);
/// The tables that iptables has there, in the order in which a packet goes through them.
QStringList tablesAt(Hook hook);

} // namespace overlab::path
