// SPDX-License-Identifier: GPL-3.0-or-later
// The flows of a node's datapath as they are now, with rates: what the samples of the topic "datapath" add up to; and which
// OpenFlow rules one was made of. Values.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace overlab::client {

struct DatapathEntry
{
    int id = 0; ///< of this flow while it is there and does the same, and of no other
    QString ufid;
    QString datapath;         ///< "netdev@ovs-netdev"
    quint32 recirculation = 0; ///< its packets come back from a recirc() with this number; 0: from outside
    QString port;             ///< that they came in by
    QString match;            ///< what is looked at besides, as ovs-ofctl spells it; empty: nothing
    QString actions;          ///< of the datapath
    QString layer;            ///< "ovs"; "tc" where the kernel's traffic control carries it out
    bool isOffloaded = false; ///< to a network card
    qint64 packets = 0;
    qint64 bytes = 0;
    qint64 used = 0;          ///< when a packet took it at last: milliseconds since 1970 by the lab host's clock; 0: never counted
    double packetsPerSecond = 0; ///< between the last two looks
    double bytesPerSecond = 0;

    /// With port and recirculation: "recirc_id=0x3,in_port=\"qvo…\",ip,…".
    QString wholeMatch() const;
    /// Numbers of the recirc() that it sends packets on to.
    QList<quint32> nextRecirculations() const;
    friend bool operator==(const DatapathEntry &, const DatapathEntry &) = default;
};

class DatapathBoard
{
public:
    /// What a sample changed, by ids.
    struct Changes
    {
        bool isAnew = false; ///< everything may be other
        QList<int> added;
        QList<int> removed;
    };
    Changes take(const QJsonObject &sample);
    void clear() { *this = {}; }

    bool isEmpty() const { return m_at == 0; }
    qint64 at() const { return m_at; }
    const QHash<int, DatapathEntry> &flows() const { return m_flows; }
    /// By port, recirculation and match.
    QList<DatapathEntry> sorted() const;

private:
    qint64 m_at = 0;
    QHash<int, DatapathEntry> m_flows;
    QList<int> m_moving; ///< those with a rate
};

/// A rule of OpenFlow that a flow of the datapath was made of.
struct DatapathRule
{
    QString bridge;
    int table = 0;
    bool isMiss = false; ///< no flow of the table matched: the packet ends here
    int priority = 0;
    QString match; ///< empty: every packet
    QString cookie;
    QStringList actions;
    QString origin; ///< object of the design; empty: unknown

    friend bool operator==(const DatapathRule &, const DatapathRule &) = default;
};

/// app/daemon/datapathqueries.h
struct DatapathOrigin
{
    QString ufid;
    bool isGone = false;      ///< the flow was not there any more
    QList<DatapathRule> rules; ///< in the packet's order
    QString actions;          ///< what they would have the datapath do now
    bool isCurrent = true;    ///< the flow does that, too
    QString command;
    QString refusal;          ///< Open vSwitch's words why it does not tell; empty: it does

    static DatapathOrigin fromJson(const QJsonObject &json);
};

} // namespace overlab::client
