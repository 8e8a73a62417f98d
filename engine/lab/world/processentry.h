// SPDX-License-Identifier: GPL-3.0-or-later
// What a lab's first process must not carry in from whoever started it: terminal, descriptors,
// signal settings, limits, environment. Called by world.cpp just before overlab-init takes over.
#pragma once

#include <QByteArray>
#include <QList>

#include <vector>

namespace overlab::lab {

/// A session of its own without a terminal; standard input from /dev/null, standard output and
/// error to the lab's log; every other descriptor closed by the coming execve(); signals at their
/// defaults; umask 022; as many open files as the kernel allows. Throws Error.
void detachFromStarter();

/// The environment of the lab's processes: a fixed base and the few variables that are meant for
/// the program (OVERLAB_*, logging rules, sanitizer options, library path, time zone).
class CleanEnvironment
{
public:
    CleanEnvironment();
    char *const *data() const { return m_pointers.data(); }

private:
    QList<QByteArray> m_variables;
    std::vector<char *> m_pointers;
};

} // namespace overlab::lab
