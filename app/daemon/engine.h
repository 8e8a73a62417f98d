// SPDX-License-Identifier: GPL-3.0-or-later
// The engine of one lab as a program: what overlab-init starts inside the lab. main.cpp calls it
// once it is sure to be inside.
#pragma once

#include <QString>

namespace overlab {

struct EngineOptions
{
    QString labName;
    QString version;
    QString socketPath;  ///< where to listen; a socket left behind by a dead engine is replaced
    QString stateFolder; ///< as seen inside the lab
};

/// Serves the lab until it is told to end; needs a QCoreApplication. Returns the exit status.
/// Throws Error when it cannot listen.
int runEngine(const EngineOptions &options);

} // namespace overlab
