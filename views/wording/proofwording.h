// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for what became of the real packet that was sent to prove a path.
#pragma once

#include "engine/client/pathproof.h"

#include <QString>
#include <QStringList>

namespace overlab::views {

/// "Seen at +0.213 ms by qvo…", "Not seen.": one sentence for a hop of the path.
QString hopProofSentence(const client::ProofHop &hop);
/// Milliseconds since the packet was first seen: "+0.213 ms".
QString proofTime(double milliseconds);
/// A field of a packet, by its name in the JSON: "TTL", "tunnel key".
QString fieldName(const QString &field);
/// Whether the prediction holds.
QString verdictSentence(const client::PathProof &proof);
/// Why it does not hold.
QString findingSentence(const client::ProofFinding &finding, const client::PathProof &proof);
/// Where the packet was without having been predicted there.
QString surpriseSentence(const client::ProofSight &sight);
/// An ICMP error that somebody sent about the packet.
QString icmpErrorSentence(const client::ProofSight &sight);
/// All that is to be said beside the hops: findings, surprises, errors, and what could not be watched.
QStringList proofSentences(const client::PathProof &proof);

} // namespace overlab::views
