// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/libvirt/guestimage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;

/// overlab.MAC=ADDRESS/LEN,GATEWAY,DNS…,mtu=N,route=NET/LEN@GATEWAY: root/usr/lib/tiny/network
/// reads it.
QString addressParameter(const TinyAddress &entry)
{
    QStringList fields{u"%1/%2"_s.arg(entry.address.toString()).arg(entry.prefixLength),
                       entry.gateway ? entry.gateway->toString() : QString()};
    for (const Ipv4Address server : entry.dns)
        fields << server.toString();
    if (fields == QStringList{fields.first(), QString()})
        fields.removeLast();
    if (entry.mtuBytes > 0)
        fields << u"mtu=%1"_s.arg(entry.mtuBytes);
    for (const TinyRoute &route : entry.routes)
        fields << u"route=%1@%2"_s.arg(route.to.toString(), route.via.toString());
    return u"overlab.%1=%2"_s.arg(entry.mac.toString(), fields.join(u','));
}

} // namespace

QStringList tinyImageDirectories(const QString &imagesDirectory)
{
    if (!imagesDirectory.isEmpty())
        return {QDir::cleanPath(imagesDirectory + u"/tiny"_s)};
    const QString fromEnvironment = qEnvironmentVariable("OVERLAB_IMAGES_DIR");
    if (!fromEnvironment.isEmpty())
        return {QDir::cleanPath(fromEnvironment + u"/tiny"_s)};
    const QString program = QCoreApplication::applicationDirPath();
    return {QDir::cleanPath(program + u"/../images/tiny"_s),
            QDir::cleanPath(program + u"/../share/overlab/images/tiny"_s)};
}

std::optional<TinyImage> findTinyImage(const QString &imagesDirectory)
{
    for (const QString &directory : tinyImageDirectories(imagesDirectory)) {
        const TinyImage image{directory + u"/vmlinuz"_s, directory + u"/initramfs"_s};
        if (QFileInfo(image.kernel).isReadable() && QFileInfo(image.initrd).isReadable())
            return image;
    }
    return std::nullopt;
}

QString tinyCommandLine(const QString &hostName, const QString &domain,
                        const QList<TinyAddress> &addresses, bool hasScreen)
{
    QStringList words;
    if (hasScreen)
        words << u"console=tty0"_s; // what programs write to is the console that is named last
    // The two switches spare a TCG guest a fifth of its boot: nobody attacks a teaching guest with
    // Spectre, and its ciphers were tested by whoever built the kernel.
    words << QStringList{u"console=ttyS0"_s, u"quiet"_s, u"panic=5"_s, u"mitigations=off"_s,
                      u"cryptomgr.notests"_s};
    if (!hostName.isEmpty())
        words << u"overlab.hostname="_s + hostName;
    if (!domain.isEmpty())
        words << u"overlab.domain="_s + domain;
    for (const TinyAddress &entry : addresses)
        words << addressParameter(entry);
    return words.join(u' ');
}

} // namespace overlab::host
