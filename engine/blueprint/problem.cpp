// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/blueprint/problem.h"

namespace overlab::blueprint {

using namespace Qt::StringLiterals;

const QStringList &problemCodes()
{
    static const QStringList codes{
        // Read and kept, but not made by this version (warnings); arguments in brackets.
        u"not-realised-distributed"_s,
        u"not-realised-ha"_s,
        u"not-realised-ipv6"_s,             // [CIDR]
        // The design on this host.
        u"kernel-datapath-missing"_s,
        u"link-type-missing"_s,             // [network type, link type]
        u"local-network-apart"_s,           // [network, node of its DHCP server, machine's node]
        u"tun-closed"_s,                    // [command that opens /dev/net/tun]
        u"tun-forbidden"_s,
        // What could not be done; the argument is the node, detail is the evidence.
        u"device-failed"_s,
        u"file-failed"_s,
        u"guest-silent"_s,
        u"lease-missing"_s,
        u"libvirtd-ended"_s,
        u"link-failed"_s,
        u"machine-failed"_s,
        u"metadata-failed"_s,
        u"namespace-failed"_s,
        u"node-failed"_s,
        u"removal-failed"_s,
        u"route-failed"_s,
        u"service-failed"_s,
    };
    return codes;
}

} // namespace overlab::blueprint
