// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule of iptables asks of the packet's own headers. For rulematch.h.
#pragma once

#include "engine/base/ipv4.h"
#include "engine/base/macaddress.h"

#include <QList>

namespace overlab::path {

enum class End { Source, Destination };

/// -s, -d
struct AddressMatch
{
    End end;
    quint32 address;
    quint32 mask;
};

/// --src-range, --dst-range
struct AddressRangeMatch
{
    End end;
    Ipv4Range range;
};

/// -p; 0 is every protocol, -1 one that no packet of ours has
struct ProtocolMatch
{
    int number;
};

struct NumberRange
{
    int first = 0;
    int last = 0;

    bool contains(int number) const { return first <= number && number <= last; }
};

/// --sport, --dport, --sports, --dports; both ends with --ports, where one of them suffices
struct PortMatch
{
    bool source;
    bool destination;
    QList<NumberRange> ranges;
};

/// --tcp-flags MASK COMPARE (--syn is saved so); bits as in the header: FIN 1, SYN 2, RST 4, PSH 8,
/// ACK 16, URG 32
struct TcpFlagsMatch
{
    quint8 mask;
    quint8 compare;
};

/// --icmp-type
struct IcmpMatch
{
    NumberRange types;
    NumberRange codes;
};

/// --mac-source
struct MacMatch
{
    MacAddress source;
};

/// --pkt-type
struct FrameTypeMatch
{
    enum What { Unicast, Broadcast, Multicast } what;
};

/// --ttl-eq, --ttl-lt, --ttl-gt
struct TtlMatch
{
    NumberRange range;
};

/// --length
struct LengthMatch
{
    NumberRange range;
};

/// -f: second and further fragments. No packet that is walked is one.
struct FragmentMatch
{
};

} // namespace overlab::path
