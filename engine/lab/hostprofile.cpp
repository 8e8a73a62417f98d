// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/hostprofile.h"

#include "engine/host/libvirt/kvmprobe.h"
#include "engine/host/netlink/kernel.h"

namespace overlab::lab {

using namespace Qt::StringLiterals;

blueprint::HostProfile readHostProfile()
{
    blueprint::HostProfile profile;
    profile.kernelDatapath = host::hasGenericNetlinkFamily(u"ovs_datapath"_s);
    profile.kvm = host::probeKvm().isUsable;
    for (const QString &kind : {u"vxlan"_s, u"gretap"_s, u"geneve"_s}) {
        if (host::hasLinkKind(kind))
            profile.linkKinds.append(kind);
    }
    return profile;
}

} // namespace overlab::lab
