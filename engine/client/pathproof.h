// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the real packet that was sent to prove a path. Values; views/wording makes sentences of the codes.
#pragma once

#include "engine/client/pathreport.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace overlab::client {

/// A device where the packet was, or should have been.
struct ProofSight
{
    QString place; ///< a machine, a router, a node
    QString node;
    QString nameSpace;
    QString device;
    QString predicted; ///< seen, not-seen, open; empty: it was not predicted
    QString role;      ///< there, back, error, arp
    bool isSeen = false;
    bool isCopy = false;     ///< of a packet that is sent to many: it was meant for others
    double milliseconds = 0; ///< since the packet was first seen
    int frame = -1;          ///< in PathProof::frames
    PathPacket packet;       ///< as it was seen
    PathPacket expected;
    int icmpType = 0;        ///< of the packet as it was seen
    int icmpCode = 0;
    QStringList differences; ///< names of the packet's fields in the JSON

    static ProofSight fromJson(const QJsonObject &json);
};

/// Of one hop of the path.
struct ProofHop
{
    QString state; ///< seen, missed, different, went-on, open, unwatched
    std::optional<ProofSight> in;  ///< nullopt: nothing can be watched there
    std::optional<ProofSight> out;

    /// The first of the two that was seen; nullptr: neither.
    const ProofSight *sight() const;
    static ProofHop fromJson(const QJsonObject &json);
};

/// Why the prediction does not hold.
struct ProofFinding
{
    QString kind;        ///< not-seen, differs, went-on, elsewhere
    bool isBack = false; ///< on the answer's way
    int hop = -1;        ///< of that way, from 0; elsewhere: -1
    QString place;
    QString node;
    QString device;

    static ProofFinding fromJson(const QJsonObject &json);
};

struct ProofFrame
{
    ProofSight sight;
    bool isOutgoing = false;
    int lengthBytes = 0;
};

struct PathProof
{
    enum class Verdict { Confirmed, Refuted, Inconclusive };

    Verdict verdict = Verdict::Inconclusive;
    /// Whatever was predicted; nullopt: it cannot be told.
    std::optional<bool> hasArrived; ///< at a card of the one that it was sent to
    std::optional<bool> isAnswered; ///< and the answer is back at the sender
    QList<ProofFinding> findings;
    QList<ProofHop> there; ///< for each hop of the path
    QList<ProofHop> back;
    QList<ProofSight> surprises; ///< where it was not predicted
    QList<ProofSight> errors;    ///< ICMP errors about it
    QList<ProofFrame> frames;    ///< by time, with ARP
    bool isSent = true;
    QString sendError; ///< the sender's words
    int watchedDevices = 0;
    int leftOut = 0; ///< devices that were not watched since they are too many
    qint64 lostFrames = 0;
    QByteArray pcapng; ///< for Wireshark, where it was asked for

    static PathProof fromJson(const QJsonObject &json);
};

struct ProvenPath
{
    PathReport report; ///< with the way back
    PathProof proof;
};

} // namespace overlab::client

Q_DECLARE_METATYPE(overlab::client::ProvenPath)
