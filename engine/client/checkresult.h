// SPDX-License-Identifier: GPL-3.0-or-later
// What came of a check of the design, run on a real packet. Values and a pure judgement; views/wording makes sentences
// of them.
#pragma once

#include "engine/base/error.h"
#include "engine/client/pathproof.h"
#include "engine/design/check.h"

#include <QDateTime>

#include <optional>

namespace overlab::client {

struct CheckResult
{
    enum class State { Passed, Failed, Undecided };

    design::Check check;
    State state = State::Undecided;
    std::optional<ProvenPath> proven; ///< nullopt: there is an error
    std::optional<Error> error;       ///< why no packet could be sent
    QDateTime when;                   ///< it was known

    bool isPassed() const { return state == State::Passed; }
    /// As the JSON of `overlabctl check`: {"name", "from", "to", "protocol", "port" (0: none), "expect": pass|drop,
    /// "state": passed|failed|undecided, "arrived", "answered" (true|false|null, as in the proof), "place": of the hop
    /// where it was lost, "" when it was not, "error": {…}|null, "when"}.
    QJsonObject toJson() const;
};

/// The packet that \a check is about: the first of a connection.
PathRequest requestOf(const design::Check &check);

/// Whether \a check holds, by what became of the real packet; what was predicted for it is not asked.
/// - pass: it arrived; and of icmp the echo reply came back, of tcp an answer (SYN-ACK, or the RST of a machine where
///   nobody listens: both say that the way is open both ways). A datagram need not be answered, so that of udp its
///   arrival is enough.
/// - drop: it did not arrive. An answer does not matter: a packet filter on the way may refuse in the machine's name.
///   A destination that does not run proves no drop: then the proof does not tell.
/// - Undecided where the proof cannot tell.
CheckResult::State judged(const design::Check &check, const PathProof &proof);

/// The hop at which the packet, or else its answer, was lost; nullptr: no path tells of such a one.
const PathHop *lossOf(const ProvenPath &proven);

QString checkStateName(CheckResult::State state);

} // namespace overlab::client

Q_DECLARE_METATYPE(overlab::client::CheckResult)
