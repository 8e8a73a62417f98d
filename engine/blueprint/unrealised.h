// SPDX-License-Identifier: GPL-3.0-or-later
// What a design asks for that this version does not make, or that this host can not carry.
#pragma once

#include "engine/blueprint/blueprint.h"
#include "engine/design/design.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace overlab::blueprint {

/// A finding of apply about one drawn object. \a code is worded by views/wording.
struct Problem
{
    enum class Severity { Warning, Error };

    Severity severity = Severity::Warning;
    QString object;        ///< "red/vm-1"; empty for the whole lab
    QString code;          ///< "not-realised-external", "link-type-missing" …
    QStringList arguments; ///< in the order that the code's sentence needs
    QString detail;        ///< command output or kernel text, for people who look closer

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// Warnings, one for each drawn object and section that is read and kept but not made yet.
QList<Problem> unrealisedParts(const design::Design &design);

/// Errors: what the host can not carry. Nothing is replaced silently; apply refuses these.
QList<Problem> unsupportedParts(const Topology &topology, const HostProfile &host);

} // namespace overlab::blueprint
