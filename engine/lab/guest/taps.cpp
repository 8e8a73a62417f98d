// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/guest/taps.h"

#include "engine/base/error.h"
#include "engine/host/netlink/namespaces.h"
#include "engine/host/netlink/netlinkbatch.h"
#include "engine/lab/paths.h"

#include <fcntl.h>
#include <linux/if_tun.h>
#include <net/if.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;

void createPersistentTap(const QString &name)
{
    const int tun = open("/dev/net/tun", O_RDWR | O_CLOEXEC);
    if (tun < 0)
        throw Error(ErrorCode::NotSupported, name, u"/dev/net/tun: "_s + errnoText(errno));
    ifreq request{};
    qstrncpy(request.ifr_name, name.toLatin1().constData(), IFNAMSIZ);
    // As libvirt opens it: whole frames, with a virtio header when the guest wants one.
    request.ifr_flags = IFF_TAP | IFF_NO_PI | IFF_VNET_HDR;
    const bool made = ioctl(tun, TUNSETIFF, &request) == 0 && ioctl(tun, TUNSETPERSIST, 1) == 0;
    const int error = errno;
    close(tun);
    if (!made)
        throw Error(ErrorCode::CommandFailed, name, u"TUNSETIFF: "_s + errnoText(error));
}

} // namespace

void ensureTap(const QString &node, const blueprint::TapDevice &tap, host::NetlinkSocket &socket)
{
    if (!socket.readLink(tap.name)) {
        const QString name = tap.name;
        host::inNamespace(paths::nodeNamespace(node, u"net"_s),
                          [&name] { createPersistentTap(name); });
    }
    host::NetlinkBatch batch(socket);
    host::LinkChange change;
    change.alias = tap.origin;
    change.mac = tap.mac;
    change.mtu = tap.mtuBytes;
    change.up = true;
    batch.setLink(tap.name, tap.name, change);
    const QList<host::NetlinkFailure> failures = batch.commit();
    if (!failures.isEmpty())
        throw failures.first().toError();
}

} // namespace overlab::lab
