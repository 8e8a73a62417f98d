// SPDX-License-Identifier: GPL-3.0-or-later
// The connection behind Hypervisor: opens it within a limit, opens it again when the daemon was
// started anew, and turns libvirt's errors into ours. Private to this folder.
#pragma once

#include "engine/base/error.h"
#include "engine/host/libvirt/hypervisor.h"

#include <libvirt/libvirt.h>

#include <mutex>

namespace overlab::host {

using ConnectPointer = std::shared_ptr<virConnect>;

struct DomainDeleter
{
    void operator()(virDomainPtr domain) const { virDomainFree(domain); }
};
using DomainPointer = std::unique_ptr<virDomain, DomainDeleter>;

/// libvirt's last error on this thread. \a connection tells a dead daemon from a refused request.
Error lastLibvirtError(const QString &subject, virConnectPtr connection);
/// The same with the domain's name as subject; the error is read before libvirt is asked for it.
Error lastDomainError(virDomainPtr domain);

/// Thread: any.
class Hypervisor::Connection
{
public:
    Connection(const QString &socketPath, std::chrono::milliseconds limit);

    /// The live connection; opens one when there is none. Throws HostUnreachable or Timeout.
    ConnectPointer acquire();
    /// As acquire(), retrying up to the limit.
    void waitUntilOpen();

    /// nullptr when libvirt knows no such domain.
    DomainPointer find(virConnectPtr connection, const QUuid &domain) const;
    /// Throws NotFound instead.
    DomainPointer get(virConnectPtr connection, const QUuid &domain) const;

    QString subject() const { return m_socketPath; }

private:
    QString m_socketPath;
    std::chrono::milliseconds m_limit;
    std::mutex m_mutex; ///< guards m_connection
    ConnectPointer m_connection;
};

} // namespace overlab::host
