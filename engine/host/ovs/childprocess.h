// SPDX-License-Identifier: GPL-3.0-or-later
// Runs one short program with input and a time limit. Private to this folder.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>

namespace overlab::host {

struct ChildResult
{
    int exitCode = 0; ///< 128+N when signal N ended it
    QByteArray output;
    QByteArray errors;
};

/// Throws NotFound (no such program) and Timeout (the program was killed).
ChildResult runChild(const QString &program, const QStringList &arguments, const QByteArray &input,
                     std::chrono::milliseconds limit);

} // namespace overlab::host
