// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule of iptables asks of a packet, as values: one for each option that iptables-save
// prints. Made by ruleparsing.cpp, judged by matching.cpp.
#pragma once

#include "engine/path/netfilter/packetmatch.h"

#include <QFlags>
#include <QString>

#include <variant>

namespace overlab::path {

/// -i (Source), -o (Destination), or the port of a bridge: --physdev-in, --physdev-out
struct DeviceMatch
{
    End end;
    bool isBridgePort = false;
    QString name;
    bool isPrefix = false; ///< written with a + at the end
};

/// --physdev-is-bridged, --physdev-is-in, --physdev-is-out
struct BridgedMatch
{
    enum What { IsBridged, IsIn, IsOut } what;
};

enum class StateBit {
    New = 1,
    Established = 2,
    Related = 4,
    Invalid = 8,
    Untracked = 16,
    Snat = 32,
    Dnat = 64,
};
Q_DECLARE_FLAGS(StateBits, StateBit)

/// --ctstate, --state
struct StateMatch
{
    StateBits states;
};

/// --ctdir
struct DirectionMatch
{
    bool isReply;
};

/// --match-set NAME ENDS
struct SetMatch
{
    QString name;
    QList<End> ends;
};

/// --mark of the packet or of its connection
struct MarkMatch
{
    bool ofConnection;
    quint32 value;
    quint32 mask;
};

/// --src-type, --dst-type: RTN_* of linux/rtnetlink.h as bits
struct AddressTypeMatch
{
    End end;
    quint32 types;
};

/// What this program cannot judge: limits, sockets, probabilities, extensions that it does not
/// know.
struct UnknownMatch
{
    QString text;
};

using MatchKind = std::variant<AddressMatch, AddressRangeMatch, DeviceMatch, BridgedMatch,
                               ProtocolMatch, PortMatch, TcpFlagsMatch, IcmpMatch, StateMatch,
                               DirectionMatch, SetMatch, MacMatch, MarkMatch, AddressTypeMatch,
                               FrameTypeMatch, TtlMatch, LengthMatch, FragmentMatch, UnknownMatch>;

struct Match
{
    MatchKind kind;
    bool isInverted = false; ///< written with a ! before it
};

} // namespace overlab::path

Q_DECLARE_OPERATORS_FOR_FLAGS(overlab::path::StateBits)
