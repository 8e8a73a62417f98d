// SPDX-License-Identifier: GPL-3.0-or-later
// The little that the engine cannot read back from the lab: the design in force, what was derived
// for it, which machines a person stopped, and whether an apply is under way. Written ahead of every
// change, so that an engine that comes back knows what was meant.
#pragma once

#include "engine/blueprint/allocation.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <optional>

namespace overlab::lab {

struct Journal
{
    enum class Phase {
        Empty,    ///< nothing was ever applied
        Applying, ///< an apply began and has not ended: the lab may be anything in between
        Applied,  ///< the last apply ended without a problem
        Partial,  ///< the last apply ended with problems
    };

    Phase phase = Phase::Empty;
    QByteArray designText;
    QString fileName;  ///< as the person named it, for messages
    QString directory; ///< of the design file: image files are relative to it
    blueprint::Allocation allocation;
    QSet<QString> stopped; ///< "red/vm-1"
    QStringList nodes;     ///< every node that may exist, also those that shall go
    bool uplink = false;   ///< "outside" shall lead to the real network, if there is an outside
    QString uplinkSubnet;  ///< empty: no uplink; the supervisor of the uplink reads it (world/)

    friend bool operator==(const Journal &, const Journal &) = default;
};

/// "applied", for example.
QString phaseName(Journal::Phase phase);

/// nullopt when there is no file; throws BadReply when it is not a journal of this version.
std::optional<Journal> readJournal(const QString &path);

/// Atomic and durable: temporary file, fsync, rename. Throws CommandFailed.
void writeJournal(const QString &path, const Journal &journal);

} // namespace overlab::lab
