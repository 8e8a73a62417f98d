// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule of iptables does with a packet that fits it, as values. Made by ruleparsing.cpp,
// performed by traversal.cpp and translation.cpp.
#pragma once

#include "engine/path/netfilter/rulematch.h"

#include <optional>

namespace overlab::path {

/// ACCEPT, DROP, REJECT
struct VerdictTarget
{
    enum What { Accept, Drop, Reject } what;
};

/// RETURN
struct ReturnTarget
{
};

/// -j CHAIN, or -g CHAIN, from whose end the packet does not come back
struct ChainTarget
{
    QString chain;
    bool isGoto = false;
    int index = -1; ///< of Table::chains
};

/// MARK: mark = (mark & ~mask) ^ value
struct MarkTarget
{
    quint32 value;
    quint32 mask;
};

/// CONNMARK, as xt_connmark.c computes it
struct ConnectionMarkTarget
{
    enum What { Set, Save, Restore } what = Set;
    quint32 value = 0;
    quint32 ctMask = ~0U;
    quint32 nfMask = ~0U;
};

/// CT, NOTRACK. The first that a packet meets counts (xt_CT.c).
struct TrackingTarget
{
    bool isUntracked = false;
    std::optional<int> zone;
    bool isZoneFromMark = false;
};

/// DNAT, SNAT, MASQUERADE, REDIRECT
struct TranslationTarget
{
    enum What { Destination, Source, Masquerade, Redirect } what = Destination;
    std::optional<Ipv4Range> addresses;
    std::optional<NumberRange> ports;
    bool isPortRandom = false;
};

/// TTL
struct TtlTarget
{
    enum What { Set, Increase, Decrease } what = Set;
    int value = 0;
};

/// No target, or one that changes nothing which is modelled: LOG, NFLOG, CHECKSUM …
struct PassingTarget
{
    QString name;
};

/// One that this program does not know, or not in this form.
struct UnknownTarget
{
    QString name;
};

using Target =
    std::variant<PassingTarget, VerdictTarget, ReturnTarget, ChainTarget, MarkTarget,
                 ConnectionMarkTarget, TrackingTarget, TranslationTarget, TtlTarget, UnknownTarget>;

} // namespace overlab::path
