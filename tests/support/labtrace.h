// SPDX-License-Identifier: GPL-3.0-or-later
// What a lab is made of, seen from the host: its processes, the namespaces that they are in, and the
// host's own mounts, links and files. Exact also while other labs come and go on the same host, since
// it looks for the very things that were there and not for numbers.
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <sys/types.h>

namespace overlab::testing {

class LabTrace
{
public:
    /// Remembers the host's links and the folders that labs could dirty.
    LabTrace();

    LabTrace(const LabTrace &) = delete;
    LabTrace &operator=(const LabTrace &) = delete;
    ~LabTrace();

    /// Adds every process in the PID namespace of \a init and below, and their namespaces.
    void add(pid_t init);

    qsizetype processCount() const { return m_processes.size(); }
    qsizetype namespaceCount() const { return m_namespaces.size(); }

    /// A line for each thing that outlived the lab; empty after a clean end. Waits a little for the
    /// kernel, which takes namespaces down behind the last process.
    QString leftovers(const QString &folder, const QString &lab) const;

private:
    QStringList leftNow(const QString &folder, const QString &lab) const;

    QHash<pid_t, QByteArray> m_processes; ///< PID to start time
    /// "net:[4026532180]", none of the host's own, and what holds it: the kernel gives the number of
    /// a namespace that has gone to the next one of anybody.
    QHash<QByteArray, int> m_namespaces;
    QSet<QString> m_links;
    QSet<QString> m_files;
};

} // namespace overlab::testing
