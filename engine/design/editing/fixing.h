// SPDX-License-Identifier: GPL-3.0-or-later
// What would mend a broken rule, as designs without it.
#pragma once

#include "engine/design/diagnostic.h"
#include "engine/design/editing/fieldvalues.h"

namespace overlab::design {

struct Fix
{
    enum class Kind {
        LeaveOut,   ///< the value; it is derived then. subject: its key
        Replace,    ///< the value by subject
        RemoveItem, ///< of a list. subject: what stands for it
        AddGroup,   ///< the security group subject
        RaiseQuota, ///< to subject
        AddRole,    ///< the node gets it. subject: the node
        LeadOut,    ///< the router subject gets its way out
    };
    Kind kind = Kind::LeaveOut;
    QString subject;
    Design design; ///< mended

    friend bool operator==(const Fix &, const Fix &) = default;
};

/// The value that \a path ("tenants[0].vms[1].node") means in \a design; nullopt: there is no such object.
std::optional<FieldPlace> placeOf(const Design &design, const QString &path);

/// Each edit after which \a design does not break the rule of \a finding, and breaks no other that it kept; the most
/// likely one first. Empty: only a person can tell.
QList<Fix> fixesFor(const Design &design, const Diagnostic &finding);

} // namespace overlab::design
