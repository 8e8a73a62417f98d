// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a real packet on the path that was predicted for it. Values and codes; views/wording makes sentences
// of them.
#pragma once

#include "engine/host/capture/capturedframe.h"
#include "engine/path/proof/packetmark.h"
#include "engine/path/proof/watchplan.h"

namespace overlab::path {

/// A frame that is the packet's, its answer's, or an ARP message on the way.
struct MarkedFrame
{
    host::CapturedFrame frame;
    Packet packet;
    FrameRole role = FrameRole::There;
};

/// Where a frame was seen.
struct Sighting
{
    int device = 0; ///< in WatchPlan::devices
    int frame = 0;  ///< in Proof::frames
    FrameRole role = FrameRole::There;
    bool isCopy = false; ///< of a packet that is sent to many, and meant for others
    QStringList differences; ///< from the prediction: names of fields as in Packet::toJson(), "tunnel.key"
};

enum class HopState {
    Unwatched, ///< it has no device of the kernel
    Seen,      ///< as predicted; where it is dropped: and no further
    Missed,
    Different, ///< seen with other headers
    WentOn,    ///< it should have been dropped there
    Open       ///< nothing was predicted
};

struct WayProof
{
    QList<std::optional<Sighting>> sights; ///< for each of the plan's
    QList<HopState> hops;
};

/// Why the prediction does not hold.
struct Finding
{
    enum class Kind { NotSeen, Differs, WentOn, Elsewhere };

    Kind kind = Kind::NotSeen;
    bool isBack = false;
    int hop = -1; ///< of that way; Elsewhere: -1
    int device = -1;
};

enum class Verdict { Confirmed, Refuted, Inconclusive };

struct Proof
{
    WatchPlan plan;
    QList<MarkedFrame> frames; ///< by time
    WayProof there;
    std::optional<WayProof> back;
    QList<Sighting> surprises; ///< where it was not predicted
    QList<Sighting> errors;    ///< ICMP errors about it, the first at each device
    QList<Finding> findings;
    Verdict verdict = Verdict::Inconclusive;
    bool isSent = true;
    QString sendError; ///< what the sender's system or agent said
    quint64 lostFrames = 0;
    double milliseconds = 0; ///< that it was watched
    QList<std::pair<int, QString>> unwatched; ///< devices that could not be watched, and why
    /// What became of it, whatever was predicted (arrival.h). nullopt: it cannot be told.
    std::optional<bool> hasArrived;
    std::optional<bool> isAnswered;

    /// Since the packet was first seen.
    double millisecondsOf(int frame) const;
    /// {"verdict": confirmed|refuted|inconclusive, "arrived": true|false|null, whether the packet got to a network card
    ///  of the one whose address it was sent to; "answered": true|false|null, whether an answer got back to the sender
    ///  (of icmp the echo reply, of tcp SYN-ACK or RST, of udp a datagram or the word that nobody listens there); null:
    ///  it cannot be told, since it was not sent, frames were lost, or who should have it is not watched (does not run, say),
    ///  "findings": [{"kind": not-seen|differs|went-on|elsewhere, "way": there|back, "hop": from 0 or -1, DEVICE}],
    ///  "there": {"hops": [{"state": hopStateName(), "in": SIGHT|null, "out": SIGHT|null}]}, "back": the same|null,
    ///  "surprises": [SEEN, "copy"], "errors": [SEEN], "frames": [DEVICE, "milliseconds", "role", "outgoing", "length",
    ///  "packet"], "sent", "sendError", "watched": how many devices, "unwatched": [DEVICE, "reason"], "leftOut",
    ///  "lostFrames", "milliseconds": in all}. DEVICE: "place", "node", "namespace", "device". SEEN: DEVICE,
    /// "milliseconds" since the packet was first seen, "frame" (its number), "role": there|back|error|arp, "packet".
    /// SIGHT: DEVICE, "predicted": seen|not-seen|open, "expected" (packet), "seen"; and where it was seen what SEEN has,
    /// and "differences": names of the packet's fields.
    QJsonObject toJson() const;
    /// All frames as a file for Wireshark, an interface for each device that saw one or should have.
    QByteArray toPcapng(const QString &application) const;
};

QString verdictName(Verdict verdict);
QString hopStateName(HopState state);

} // namespace overlab::path
