// SPDX-License-Identifier: GPL-3.0-or-later
// The process that keeps a lab's slirp4netns: starts it, starts it again when it dies, follows the
// lab's journal, and ends when the lab does or no uplink is wanted any more. Plain system calls, one
// thread: uplink.cpp forks it off without another program in between.
#pragma once

#include "engine/lab/world/slirp.h"
#include "engine/lab/world/statefolder.h"

#include <chrono>

namespace overlab::lab {

class UplinkSupervisor
{
public:
    /// \a folder belongs to the caller, which only ends after us.
    UplinkSupervisor(const StateFolder &folder, const LabRecord &record, const QString &program);

    /// Whether the journal of the lab asks for an uplink.
    static bool isWanted(const StateFolder &folder);

    /// Returns when there is nothing to do any more. At once when another one holds the lock.
    void run();

private:
    using Clock = std::chrono::steady_clock;

    void start();
    void stop();
    void slirpEnded();
    void wait();
    void say(bool works, const QString &reason);

    const StateFolder &m_folder;
    const LabRecord m_record;
    const QString m_program;
    host::FileDescriptor m_lock;    ///< held by fcntl(2), so that the kernel tells who holds it
    host::FileDescriptor m_init;    ///< pidfd of the lab's PID 1
    host::FileDescriptor m_signals; ///< SIGTERM
    host::FileDescriptor m_changes; ///< of the journal
    std::optional<Slirp> m_slirp;
    QString m_subnet; ///< of m_slirp
    Clock::time_point m_started;
    Clock::time_point m_due;
    std::chrono::milliseconds m_pause{0};
    bool m_isOver = false;
};

} // namespace overlab::lab
