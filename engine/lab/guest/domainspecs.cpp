// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/guest/domainspecs.h"

#include "engine/base/error.h"
#include "engine/host/libvirt/guestimage.h"
#include "engine/host/libvirt/qcow2.h"
#include "engine/lab/paths.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;

QList<host::TinyAddress> staticAddresses(const blueprint::Domain &domain)
{
    QList<host::TinyAddress> addresses;
    for (const blueprint::GuestInterface &card : domain.interfaces) {
        if (card.dhcp)
            continue;
        for (const blueprint::InterfaceAddress &address : card.addresses) {
            host::TinyAddress entry;
            entry.mac = card.mac;
            entry.address = address.address;
            entry.prefixLength = address.prefixLength;
            entry.gateway = card.gateway;
            entry.dns = card.dns;
            for (const design::Route &route : card.routes)
                entry.routes.append({route.to, route.via});
            entry.mtuBytes = card.mtuBytes;
            addresses.append(entry);
        }
    }
    return addresses;
}

} // namespace

QString overlayPath(const QUuid &machine)
{
    return paths::disks + u'/' + machine.toString(QUuid::WithoutBraces) + u".qcow2"_s;
}

void removeUnwantedOverlays(const QList<blueprint::NodeBlueprint> &nodes)
{
    QSet<QString> wanted;
    for (const blueprint::NodeBlueprint &node : nodes) {
        for (const blueprint::Domain &domain : node.domains) {
            if (!domain.imageFile.isEmpty())
                wanted.insert(overlayPath(domain.uuid));
        }
    }
    for (const QFileInfo &file : QDir(paths::disks).entryInfoList({u"*.qcow2"_s}, QDir::Files)) {
        if (!wanted.contains(file.filePath()))
            host::removeOverlay(file.filePath());
    }
}

host::DomainSpec domainSpec(const blueprint::Domain &domain,
                            const DomainSurroundings &surroundings)
{
    host::DomainSpec spec;
    spec.name = domain.name;
    spec.uuid = domain.uuid;
    spec.title = domain.object;
    spec.memoryBytes = quint64(domain.memoryBytes);
    spec.vcpus = domain.vcpus;
    spec.accelerator = surroundings.accelerator;
    spec.hasScreen = domain.hasScreen;
    spec.consoleLog = u"/var/log/libvirt/qemu/%1-console.log"_s.arg(domain.name);
    spec.origin = {surroundings.lab, domain.object};
    for (const blueprint::GuestInterface &card : domain.interfaces)
        spec.interfaces.append({card.mac, card.tap, card.tapBridge, card.mtuBytes});
    if (domain.imageFile.isEmpty()) {
        const auto tiny = host::findTinyImage(paths::images);
        if (!tiny) {
            throw Error(ErrorCode::NotFound, domain.object,
                        u"the guest image \"tiny\" was not built: run the target guest-image"_s);
        }
        spec.kernel = tiny->kernel;
        spec.initrd = tiny->initrd;
        spec.commandLine = host::tinyCommandLine(domain.hostName, surroundings.dnsDomain,
                                                 staticAddresses(domain), domain.hasScreen);
    } else {
        if (!QFileInfo::exists(domain.imageFile))
            throw Error(ErrorCode::NotFound, domain.object, domain.imageFile);
        spec.disk = overlayPath(domain.uuid);
        spec.diskBase = domain.imageFile;
        spec.diskBytes = quint64(domain.diskBytes.value_or(0));
    }
    return spec;
}

} // namespace overlab::lab
