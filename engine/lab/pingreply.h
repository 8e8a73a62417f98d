// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what ping printed: iputils in namespace guests and nodes, busybox in tiny, either elsewhere.
#pragma once

#include <QByteArray>
#include <QList>

namespace overlab::lab {

struct EchoReply
{
    int sequence = 0; ///< as ping counts: iputils from 1, busybox from 0
    int ttl = 0;
    double milliseconds = 0;

    friend bool operator==(const EchoReply &, const EchoReply &) = default;
};

struct PingResult
{
    int sent = 0;
    int received = 0;
    QList<EchoReply> answers;
    QByteArray output; ///< all that ping said

    friend bool operator==(const PingResult &, const PingResult &) = default;
};

/// \a requested is how many requests were asked for; it is what was sent when ping's own statistics
/// are missing. Duplicates are not counted twice.
PingResult parsePing(const QByteArray &output, int requested);

} // namespace overlab::lab
