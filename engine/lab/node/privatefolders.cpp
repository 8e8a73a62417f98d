// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/node/privatefolders.h"

namespace overlab::lab {

using namespace Qt::StringLiterals;

const QStringList &privateFolders()
{
    // Not /var/cache/libvirt: what one libvirtd learnt about QEMU serves those of all nodes.
    static const QStringList folders{
        u"/etc/libvirt"_s,     u"/etc/openvswitch"_s, u"/var/lib/libvirt"_s,
        u"/var/lib/neutron"_s, u"/var/lib/openvswitch"_s, u"/var/log/libvirt"_s,
        u"/var/log/neutron"_s, u"/var/log/openvswitch"_s,
    };
    return folders;
}

} // namespace overlab::lab
