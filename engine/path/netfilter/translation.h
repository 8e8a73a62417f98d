// SPDX-License-Identifier: GPL-3.0-or-later
// Network address translation of one packet. For traversal.cpp.
#pragma once

#include "engine/path/netfilter/matching.h"

namespace overlab::path {

// PREROUTING and OUTPUT change the destination, INPUT and POSTROUTING the source.

/// Whether the connection was given its translation at this kind of hook before, or is past that,
/// or there is none.
bool isTranslated(const Sight &sight);
/// Changes the packet as its connection's earlier packets were, or back.
void retranslate(Sight &sight);

enum class Translated { Done, NoAddress, Unknown };
/// What \a target does to the first packet of a connection: NoAddress drops it (the device has
/// none).
Translated translate(const TranslationTarget &target, Sight &sight);

} // namespace overlab::path
