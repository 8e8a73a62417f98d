// SPDX-License-Identifier: GPL-3.0-or-later
// A child process in new namespaces. It waits until its parent, who may have to write id maps and
// lab.json first, lets it go; it ends by itself when the parent dies before. Used by the launcher
// for PID 1 of a lab and to remove files that belong to subordinate ids.
#pragma once

#include "engine/base/error.h"
#include "engine/host/process/filedescriptor.h"

#include <QStringList>

#include <functional>

#include <sys/types.h>

namespace overlab::lab {

/// What the child says to its parent before it becomes another program or ends.
class Reporter
{
public:
    explicit Reporter(int descriptor) : m_descriptor(descriptor) {}
    void warn(const QString &sentence) const;
    void fail(const Error &error) const;

private:
    int m_descriptor;
};

/// Thread: the caller's process must have one thread only. The destructor kills a child that was
/// not released.
class NamespaceChild
{
public:
    using Body = std::function<int(const Reporter &)>;

    /// Makes the child with clone(2) \a namespaceFlags. When let go it becomes user and group 0 of
    /// a new user namespace, runs \a body and ends with its result. An Error leaves as a report.
    NamespaceChild(int namespaceFlags, const Body &body);
    ~NamespaceChild();
    NamespaceChild(const NamespaceChild &) = delete;
    NamespaceChild &operator=(const NamespaceChild &) = delete;

    pid_t pid() const { return m_pid; } ///< as this process sees it

    /// Lets the child go and waits until it has become another program or has ended.
    /// Returns its warnings; throws what it failed with.
    QStringList go();

    bool hasEnded();  ///< true once the child has ended; collects it
    int waitForEnd(); ///< the child's exit status
    void kill();      ///< ends and collects it
    void release();   ///< from now on the child lives on without us

private:
    pid_t m_pid = 0;
    host::FileDescriptor m_go;
    host::FileDescriptor m_reports;
};

} // namespace overlab::lab
