// SPDX-License-Identifier: GPL-3.0-or-later
// Where a lab is: the host and the lab's name there.
#pragma once

#include <QString>

namespace overlab::client {

/// This computer, or one that ssh reaches.
struct Host
{
    QString destination; ///< what ssh understands ("user@server"); empty: this computer

    bool isLocal() const { return destination.isEmpty(); }
    /// "local" and nothing mean this computer. A destination that ssh would take for an option
    /// throws Error(NotFound).
    static Host fromText(const QString &text);

    friend bool operator==(const Host &, const Host &) = default;
};

struct LabAddress
{
    QString name;
    Host host;

    friend bool operator==(const LabAddress &, const LabAddress &) = default;
};

/// Whether \a name may name a lab. What does not, never becomes a path or a program's argument.
bool isValidLabName(const QString &name);

/// The folder that holds a folder a local lab; it need not exist.
QString labsFolder();

/// The folder of the local lab \a name: $OVERLAB_STATE_DIR/NAME, or the system's place for it. It
/// need not exist.
QString stateFolder(const QString &name);

} // namespace overlab::client
