// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/probe/hostprobe.h"

#include "engine/host/probe/kernelprobe.h"
#include "engine/host/probe/programprobe.h"
#include "engine/host/probe/userprobe.h"

namespace overlab::host {

HostCapabilities probeHost()
{
    PendingPrograms programs; // they start now and answer while the kernel is asked
    HostCapabilities capabilities;
    capabilities.findings = probeUser() + probeKernel() + programs.findings();
    return capabilities;
}

} // namespace overlab::host
