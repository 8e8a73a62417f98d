// SPDX-License-Identifier: GPL-3.0-or-later
// The packet filter of a namespace: its rules and the sets that they refer to. Pure.
#pragma once

#include "engine/path/netfilter/addressset.h"
#include "engine/path/netfilter/hook.h"
#include "engine/path/netfilter/ruleset.h"

#include <memory>

namespace overlab::path {

/// A chain that takes packets too and that iptables-save does not show: made with nft, ebtables or
/// iptables-legacy. What it does is not known; a packet that iptables lets pass may end there.
struct ForeignChain
{
    QString table; ///< with its family: "inet firewall"
    QString chain;
    Hook hook = Hook::Prerouting;
    bool isOfBridges = false; ///< sees bridged packets alone

    friend bool operator==(const ForeignChain &, const ForeignChain &) = default;
};

/// A value; cheap to copy.
struct SavedRules
{
    std::shared_ptr<const Ruleset> rules; ///< nullptr: none
    AddressSets sets;
    QList<ForeignChain> foreignChains;
};

} // namespace overlab::path
