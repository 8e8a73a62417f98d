// SPDX-License-Identifier: GPL-3.0-or-later
// Tells when virtual machines start, stop and reboot, and why, as libvirtd says it by itself.
#pragma once

#include "engine/host/libvirt/hypervisor.h"

#include <QUuid>

#include <functional>
#include <memory>
#include <mutex>

namespace overlab::host {

struct DomainNews
{
    enum class What {
        Started,
        ShutDown,  ///< the guest powered off
        Destroyed, ///< somebody powered it off
        Failed,    ///< its process ended, or could not go on
        Rebooted,
        Paused,
        Resumed,
    };

    QUuid domain;
    What what = What::Started;
};

class DomainWatch
{
public:
    /// Called on libvirt's event thread.
    using Tell = std::function<void(const DomainNews &news)>;

    DomainWatch(const QString &socketPath, Tell tell);
    /// Nothing is told any more once it returns.
    ~DomainWatch();
    DomainWatch(const DomainWatch &) = delete;

    /// Listens to libvirtd, also when it was started anew meanwhile. Thread: any; blocks. Throws HostUnreachable, Timeout,
    /// CommandFailed.
    void listen();

private:
    struct Shared;
    void leave();

    std::unique_ptr<Hypervisor::Connection> m_connection;
    const std::shared_ptr<Shared> m_shared;
    struct Listening;
    std::mutex m_mutex; ///< guards m_listening
    std::unique_ptr<Listening> m_listening;
};

} // namespace overlab::host
