// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/node/nodeplace.h"

#include "engine/lab/paths.h"

#include <QFileInfo>

namespace overlab::lab {

using namespace Qt::StringLiterals;

host::Place nodePlace(const QString &node)
{
    host::Place place;
    place.networkNamespace = paths::nodeNamespace(node, u"net"_s);
    place.mountNamespace = paths::nodeNamespace(node, u"mnt"_s);
    place.utsNamespace = paths::nodeNamespace(node, u"uts"_s);
    place.environment = {u"HOME=/root"_s, u"LIBVIRT_DEFAULT_URI=qemu:///system"_s};
    // sudo: in a node everyone is root already; the folder holds a sudo that just runs its command.
    place.pathPrefix = u"/run/program/node-bin:/usr/sbin:/sbin"_s;
    return place;
}

host::Place namedPlace(const QString &node, const QString &nameSpace)
{
    host::Place place = nodePlace(node);
    place.networkNamespace = paths::namedNamespace(node, nameSpace);
    place.ownSys = true;
    return place;
}

host::Place guestPlace(const QUuid &machine, const QString &hostName, bool view)
{
    host::Place place;
    place.networkNamespace = paths::guestNamespace(machine);
    if (!view)
        return place;
    place.hostname = hostName;
    place.ownSys = true;
    place.environment = {u"HOME=/root"_s};
    place.pathPrefix = u"/usr/sbin:/sbin"_s;
    const QString folder = paths::guest(machine);
    for (const QString &name : {u"hosts"_s, u"hostname"_s, u"resolv.conf"_s}) {
        // A host without, say, /etc/hostname has nothing that could be covered.
        if (QFileInfo::exists(u"/etc/"_s + name))
            place.mounts.append({folder + u'/' + name, u"/etc/"_s + name, false});
    }
    place.mounts.append({folder + u"/run"_s, u"/run"_s, true});
    return place;
}

} // namespace overlab::lab
