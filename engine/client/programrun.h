// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a program to its end without blocking the event loop: overlabd's sub-commands, here or
// through ssh. Drivers of the engine have their own, blocking, runner.
#pragma once

#include "engine/client/labaddress.h"

#include <QByteArray>
#include <QCoroTask>
#include <QString>
#include <QStringList>

#include <chrono>

namespace overlab::client {

struct ProgramOutcome
{
    int status = 0; ///< 128+N when signal N ended it
    QByteArray output;
    QByteArray errors;
};

/// A program with its arguments; never a shell line.
struct ProgramLine
{
    QString program;
    QStringList arguments;

    QString text() const;
};

/// overlabd with \a arguments on \a host: the one beside this program, else on PATH; through ssh
/// for another host. Throws Error(ProgramMissing) when this computer has no such program.
ProgramLine overlabdLine(const Host &host, const QStringList &arguments);

/// Runs \a line. A status other than zero is an outcome, not an error. Throws ProgramMissing (no
/// such program), Timeout (it was ended), CommandFailed (it could not be started).
[[nodiscard]] QCoro::Task<ProgramOutcome> runProgram(ProgramLine line,
                                                     std::chrono::milliseconds limit);

} // namespace overlab::client
