// SPDX-License-Identifier: GPL-3.0-or-later
// What is not as drawn, as sentences: one entry of lab.status's "drift" each.
#pragma once

#include <QString>

namespace overlab::views {

/// The words of the protocol, untranslated.
struct DriftWords
{
    QString place;   ///< the node
    QString kind;    ///< of a plan's step: "flow", "port" …
    QString subject; ///< the kernel's or daemon's name of it
    QString object;  ///< the drawn object that it belongs to; "node": what every node has
    QString is;      ///< "missing", "different" or "left over"
};

/// "compute-0: the port “qvo…” is missing. It belongs to red/vm-1." A kind or a state without
/// words is shown as it came.
QString driftSentence(const DriftWords &drift);

} // namespace overlab::views
