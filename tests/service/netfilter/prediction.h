// SPDX-License-Identifier: GPL-3.0-or-later
// One packet's way through a FilterBox, hook after hook, by traverse() alone; and whether the
// kernel agrees.
#pragma once

#include "engine/path/netfilter/traversal.h"
#include "tests/service/netfilter/filterbox.h"

#include <QSet>

namespace overlab::testing {

struct Sent
{
    QString device; ///< that it comes in by; empty: the box makes it
    path::Packet packet;
    TcpPart tcp;
    path::Connection connection;
};

/// How the box is laid out.
struct BoxRoutes
{
    QHash<QString, Ipv4Subnet> subnets; ///< by device
    QHash<QString, Ipv4Address> firstAddresses;
    QSet<quint32> addresses;
    QString defaultDevice;
    std::optional<Ipv4Subnet> blackhole; ///< from there the box may be asked, but cannot answer

    bool isLocal(Ipv4Address address) const;
    bool isBroadcast(Ipv4Address address) const;
    /// "lo" for its own; empty: nowhere
    QString deviceTo(Ipv4Address address) const;
};

struct Predicted
{
    path::Verdict verdict = path::Verdict::Accept;
    QString unknown;
    Arrival arrival; ///< where is empty: it does not arrive
    path::Connection connection;
    RuleCounts counts;
    QSet<QString> doubtful; ///< rules that may count it or not
    bool mayBeAnswered = false;
    QStringList story; ///< for failures
};

Predicted predictRouted(const path::SavedRules &rules, const BoxRoutes &routes, const Sent &sent);
/// Through \a bridge from \a sent's device to \a out.
Predicted predictBridged(const path::SavedRules &rules, const QString &bridge, const QString &out,
                         const Sent &sent);

/// Sends packets and compares.
class Comparison
{
public:
    using Predict = std::function<Predicted(const Sent &)>;

    Comparison(FilterBox &box, const path::SavedRules &rules) : m_box(box), m_rules(rules) {}

    struct Outcome
    {
        QString disagreement; ///< empty, or what the kernel did otherwise
        Predicted predicted;
        std::optional<WirePacket> arrived;
    };
    /// One packet. What cannot be predicted is not sent.
    Outcome tryOne(const Predict &predict, const Sent &sent);
    /// The packet, its answer and the asker's next, as far as they get; the outcome is the first
    /// packet's, the disagreement anyone's.
    Outcome exchange(const Predict &predict, const Sent &sent);

    int sent() const { return m_sent; }
    int unknown() const { return m_unknown; }

private:
    FilterBox &m_box;
    const path::SavedRules &m_rules;
    int m_sent = 0;
    int m_unknown = 0;
};

/// The answer to \a arrived, which the box let out by \a device; its connection is known to \a
/// predicted.
Sent answerTo(const WirePacket &arrived, const QString &device, const Sent &sent,
              const Predicted &predicted);

QString textOf(const path::Packet &packet);

} // namespace overlab::testing
