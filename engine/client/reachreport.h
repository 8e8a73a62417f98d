// SPDX-License-Identifier: GPL-3.0-or-later
// Who reaches whom: as the design means it, as the lab's tables have it, as real packets show it. Values; views/wording
// makes sentences of the codes.
#pragma once

#include "engine/client/pathreport.h"

#include <QStringList>

namespace overlab::client {

struct ReachabilityRequest
{
    QString protocol = QStringLiteral("icmp"); ///< icmp, tcp, udp
    int port = 0;                              ///< tcp, udp
    bool findsPaths = true; ///< walks each pair's packet through the lab's tables, which takes seconds with many machines
    bool measures = false;  ///< sends real packets

    QJsonObject toJson() const;
    friend bool operator==(const ReachabilityRequest &, const ReachabilityRequest &) = default;
};

/// What the design means.
struct ExpectedReach
{
    bool arrives = false;
    bool isAnswered = false; ///< and the answer comes back
    QString code;            ///< why not
    QStringList arguments;

    friend bool operator==(const ExpectedReach &, const ExpectedReach &) = default;
};

/// What became of a real packet.
struct MeasuredReach
{
    enum class State { NotAsked, NotSent, Silent, Answered };

    State state = State::NotAsked;
    QString code; ///< why not
    QString detail;
    int tries = 0;

    friend bool operator==(const MeasuredReach &, const MeasuredReach &) = default;
};

/// From one machine to another.
struct ReachabilityCell
{
    bool isFound = false; ///< the tables were asked
    PathWay::Outcome outcome = PathWay::Outcome::Unknown;
    QString place; ///< where it was lost
    QString code;  ///< why, as PathHop::code
    ExpectedReach expected;
    MeasuredReach measured;

    /// What is in the lab's tables is not what the design means.
    bool foundDiffers() const;
    /// Real packets do not do what the design means.
    bool measuredDiffers() const;
    bool differs() const { return foundDiffers() || measuredDiffers(); }
    /// Something was asked and could not be told.
    bool isUnknown() const;
    friend bool operator==(const ReachabilityCell &, const ReachabilityCell &) = default;
};

/// A row a sender, a column a receiver.
struct ReachabilityReport
{
    QJsonObject json; ///< as it came
    ReachabilityRequest request;
    QStringList machines;
    QList<QList<ReachabilityCell>> rows;
    double milliseconds = 0;         ///< of the walks, in the engine
    double measuredMilliseconds = 0; ///< of the packets

    qsizetype pairs() const { return machines.size() * (machines.size() - 1); }
    /// Pairs that neither differ from the design nor are unknown.
    qsizetype asExpected() const;
    /// Pairs that the design means to speak to each other.
    qsizetype meant() const;
    static ReachabilityReport fromJson(const QJsonObject &json);
};

} // namespace overlab::client

Q_DECLARE_METATYPE(overlab::client::ReachabilityRequest)
Q_DECLARE_METATYPE(overlab::client::ReachabilityReport)
