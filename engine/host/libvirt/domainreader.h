// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what Overlab wants to know from the XML that libvirt gives for a domain. Pure; Hypervisor
// calls it for every domain it reads. The inverse of domainxml's writer as far as it goes.
#pragma once

#include "engine/host/libvirt/hypervisor.h"

namespace overlab::host {

/// Everything but run, which is not in the XML. nullopt when \a xml is no domain.
std::optional<DomainState> readDomainXml(const QString &xml);

} // namespace overlab::host
