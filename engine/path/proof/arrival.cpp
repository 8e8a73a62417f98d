// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/proof/arrival.h"

#include <algorithm>

namespace overlab::path {

namespace {

constexpr int unreachable = 3; // RFC 792
constexpr int portUnreachable = 3;

class Ends
{
public:
    Ends(const Proof &proof, Protocol protocol) : m_proof(proof), m_protocol(protocol) {}

    std::optional<bool> isAnswered() const;
    std::optional<bool> hasArrived(std::optional<bool> isAnswered) const;

private:
    bool getsInto(const WatchedEnd &end, const MarkedFrame &marked) const;
    bool comesFrom(const WatchedEnd &end, const MarkedFrame &marked) const;
    bool isAnswer(const MarkedFrame &marked) const;
    bool isWatched(const WatchedEnd &end) const;
    bool wasMade() const;
    /// No card sees what one sends to oneself.
    bool isToItself() const;

    template<typename Predicate>
    bool any(Predicate predicate) const
    {
        return std::any_of(m_proof.frames.cbegin(), m_proof.frames.cend(), predicate);
    }

    const Proof &m_proof;
    const Protocol m_protocol;
};

bool Ends::getsInto(const WatchedEnd &end, const MarkedFrame &marked) const
{
    const host::CapturedFrame &frame = marked.frame;
    if (marked.packet.tunnel || !end.addresses.contains(marked.packet.ipDst))
        return false;
    return std::any_of(end.entrances.cbegin(), end.entrances.cend(), [&](const Entrance &entrance) {
        if (entrance.device != frame.device)
            return false;
        if (entrance.behind.isNull())
            return !frame.isOutgoing && !frame.isForOthers;
        return frame.isOutgoing && marked.packet.ethDst == entrance.behind; // what leaves the node enters the machine
    });
}

bool Ends::comesFrom(const WatchedEnd &end, const MarkedFrame &marked) const
{
    return std::any_of(end.entrances.cbegin(), end.entrances.cend(), [&](const Entrance &entrance) {
        return entrance.device == marked.frame.device && marked.frame.isOutgoing == entrance.behind.isNull();
    });
}

bool Ends::isAnswer(const MarkedFrame &marked) const
{
    if (marked.role == FrameRole::Back)
        return true;
    // A datagram that nobody takes is answered by the system of the machine, and by nobody on the way.
    return m_protocol == Protocol::Udp && marked.role == FrameRole::Error && marked.packet.icmpType == unreachable
        && marked.packet.icmpCode == portUnreachable;
}

bool Ends::isWatched(const WatchedEnd &end) const
{
    const auto isBlind = [&](const Entrance &entrance) {
        return std::any_of(m_proof.unwatched.cbegin(), m_proof.unwatched.cend(),
                           [&](const auto &unwatched) { return unwatched.first == entrance.device; });
    };
    return !end.entrances.isEmpty() && std::none_of(end.entrances.cbegin(), end.entrances.cend(), isBlind);
}

/// What a virtual machine was told to send may come to nothing in it, for reasons of its own: it is known by what left it.
bool Ends::wasMade() const
{
    const QList<Entrance> &entrances = m_proof.plan.sender.entrances;
    const bool isVirtual = std::any_of(entrances.cbegin(), entrances.cend(), [](const Entrance &one) { return !one.behind.isNull(); });
    return m_proof.isSent && (!isVirtual || any([this](const MarkedFrame &marked) {
               return (marked.role == FrameRole::There || marked.role == FrameRole::Arp) && comesFrom(m_proof.plan.sender, marked);
           }));
}

bool Ends::isToItself() const
{
    const QList<Entrance> &sender = m_proof.plan.sender.entrances;
    const QList<Entrance> &destination = m_proof.plan.destination.entrances;
    return !sender.isEmpty() && !destination.isEmpty() && sender.first().device == destination.first().device;
}

std::optional<bool> Ends::isAnswered() const
{
    const WatchedEnd &sender = m_proof.plan.sender;
    if (any([&](const MarkedFrame &marked) { return isAnswer(marked) && getsInto(sender, marked); }))
        return true;
    const bool isKnown = wasMade() && !isToItself() && isWatched(sender) && m_proof.lostFrames == 0;
    return isKnown ? std::optional(false) : std::nullopt;
}

std::optional<bool> Ends::hasArrived(std::optional<bool> isAnswered) const
{
    const WatchedEnd &destination = m_proof.plan.destination;
    if (any([&](const MarkedFrame &marked) { return marked.role == FrameRole::There && getsInto(destination, marked); }))
        return true;
    if (!wasMade() || m_proof.lostFrames > 0)
        return std::nullopt;
    if (!destination.entrances.isEmpty())
        return isWatched(destination) && !isToItself() ? std::optional(false) : std::nullopt;
    if (isAnswered == true)
        return true;
    const bool wasSeen = any([](const MarkedFrame &marked) { return marked.role == FrameRole::There; });
    return isWatched(m_proof.plan.sender) && !wasSeen ? std::optional(false) : std::nullopt;
}

} // namespace

void judgeArrival(Proof &proof, Protocol protocol)
{
    const Ends ends(proof, protocol);
    proof.isAnswered = ends.isAnswered();
    proof.hasArrived = ends.hasArrived(proof.isAnswered);
}

} // namespace overlab::path
