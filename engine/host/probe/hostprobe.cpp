// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/probe/hostprobe.h"

#include "engine/host/probe/imageprobe.h"
#include "engine/host/probe/kernelprobe.h"
#include "engine/host/probe/programprobe.h"
#include "engine/host/probe/userprobe.h"

namespace overlab::host {

using namespace Qt::StringLiterals;

HostCapabilities probeHost(const QString &imagesFolder)
{
    HostCapabilities capabilities;
    capabilities.findings = probeUser() + probeKernel(); // they fork, so before there are threads
    capabilities.findings += probePrograms();
    capabilities.findings += probeImages(imagesFolder);
    if (!capabilities.has(u"ovs-datapath"_s)) { // in user space each bridge of Open vSwitch is a tap device
        for (Finding &finding : capabilities.findings) {
            if (finding.key == u"tun")
                finding.purpose = u"everything"_s;
        }
    }
    return capabilities;
}

} // namespace overlab::host
