// SPDX-License-Identifier: GPL-3.0-or-later
// What apply says about one drawn object: a code and values. views/wording turns it into a sentence.
#pragma once

#include <QString>
#include <QStringList>

namespace overlab::blueprint {

struct Problem
{
    enum class Severity { Warning, Error };

    Severity severity = Severity::Warning;
    QString object;        ///< "red/vm-1"; a node; empty for the whole lab
    QString code;          ///< one of problemCodes()
    QStringList arguments; ///< in the order that the code's sentence needs
    QString detail;        ///< command output or kernel text, for people who look closer

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// Every code that the engine uses. Part of the contract: scripts compare them.
const QStringList &problemCodes();

} // namespace overlab::blueprint
