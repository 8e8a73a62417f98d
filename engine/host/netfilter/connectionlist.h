// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel's tracked connections as a list, for people who look.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace overlab::host {

/// One connection as conntrack(8) lists it.
struct ListedConnection
{
    int zone = 0;
    QString protocol;    ///< tcp, udp, icmp …; else its number
    QString source;      ///< ADDRESS, or ADDRESS:PORT
    QString destination;
    QString replySource; ///< what its answers carry: other addresses where it is translated
    QString replyDestination;
    QString state;       ///< of TCP: "ESTABLISHED"; else empty
    QString status;      ///< "ASSURED", "UNREPLIED" or empty
    int secondsLeft = 0;
    quint32 mark = 0;
    std::optional<quint64> packets; ///< both ways; nullopt: the kernel does not count (nf_conntrack_acct)
    std::optional<quint64> bytes;

    friend bool operator==(const ListedConnection &, const ListedConnection &) = default;
};

/// Those of the namespace pinned at \a namespacePath. Throws NotPermitted, CommandFailed.
QList<ListedConnection> readConnections(const QString &namespacePath);

} // namespace overlab::host
