// SPDX-License-Identifier: GPL-3.0-or-later
// What raw sockets send, byte by byte: an echo request, a SYN. Without their IP header, which the kernel makes. Pure.
#pragma once

#include "engine/base/ipv4.h"

#include <QByteArray>

namespace overlab::path {

/// RFC 792.
QByteArray echoRequest(quint16 identifier, quint16 sequence, const QByteArray &payload);

struct SynFields
{
    Ipv4Address source;
    Ipv4Address destination;
    quint16 sourcePort = 0;
    quint16 destinationPort = 0;
    quint32 sequence = 0;
};

/// RFC 9293, 3.1: a SYN that offers the usual segment size.
QByteArray synSegment(const SynFields &fields);

} // namespace overlab::path
