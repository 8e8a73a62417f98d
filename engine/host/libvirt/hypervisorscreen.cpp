// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Hypervisor that leads to a domain's screen.
#include "engine/host/libvirt/libvirtconnection.h"

namespace overlab::host {

FileDescriptor Hypervisor::openScreen(const QUuid &domain)
{
    const ConnectPointer connection = m_connection->acquire();
    const DomainPointer found = m_connection->get(connection.get(), domain);
    // Whoever has libvirt's socket may do anything to the domain: a password would protect nothing.
    FileDescriptor screen(virDomainOpenGraphicsFD(found.get(), 0, VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH));
    if (!screen.isOpen())
        throw lastDomainError(found.get());
    return screen;
}

} // namespace overlab::host
