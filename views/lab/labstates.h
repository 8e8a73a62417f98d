// SPDX-License-Identifier: GPL-3.0-or-later
// How the drawn objects stand in the running lab: one state with its reason for each, for the marks
// of the drawing, and how much of the drawing is not applied. Pure.
#pragma once

#include "engine/client/labstatus.h"
#include "engine/client/reports.h"
#include "engine/design/difference.h"
#include "views/theme/statemark.h"

#include <QHash>
#include <QString>

#include <optional>

namespace overlab::views {

/// From what needs no attention to what needs most.
enum class LiveState {
    Up,
    Stopped,
    NotApplied, ///< drawn, or drawn otherwise, since the last apply
    Planned,
    Building,
    Drifted, ///< something of it is not as it was made
    Failed,
};

struct LiveObject
{
    LiveState state = LiveState::Up;
    QString reason; ///< sentences, empty where the state says it all

    friend bool operator==(const LiveObject &, const LiveObject &) = default;
};

/// What is known of a lab at one moment.
struct LabMoment
{
    client::LabStatus status;
    std::optional<design::Design> applied;      ///< what it was last told to match
    QHash<QString, client::Progress> progress;  ///< of an apply that runs, by object; newer than status
};

struct LabStates
{
    QHash<design::ObjectId, LiveObject> objects; ///< without those of which the lab knows nothing
    design::DesignDifference notApplied;         ///< from the applied design to the drawn one
    int changes = 0;                             ///< objects and other values that it names

    /// By the engine's name of an object; of two of one name the one that needs more attention.
    QHash<QString, LiveObject> byName() const;
};

/// Nothing at all for a lab that does not run.
LabStates labStates(const LabMoment &moment, const design::Design &drawn);

/// Of all that the lab has, whatever is drawn.
QHash<design::ObjectId, LiveObject> statesInLab(const client::LabStatus &status);

StateKind stateKind(LiveState state);

} // namespace overlab::views
