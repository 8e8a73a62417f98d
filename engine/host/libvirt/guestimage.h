// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in guest image "tiny" (recipe: resources/images/tiny): where its files are and what its
// kernel command line may say. The lab layer puts both into a DomainSpec.
#pragma once

#include "engine/base/ipv4.h"
#include "engine/base/macaddress.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace overlab::host {

/// Files of the tiny image for direct kernel boot.
struct TinyImage
{
    QString kernel;
    QString initrd;

    friend bool operator==(const TinyImage &, const TinyImage &) = default;
};

/// A static route beyond the default one.
struct TinyRoute
{
    Ipv4Subnet to;
    Ipv4Address via;
};

/// An address that a tiny guest shall have on the NIC \a mac when its network has no DHCP. Several
/// with the same MAC add up.
struct TinyAddress
{
    MacAddress mac;
    Ipv4Address address;
    int prefixLength = 24;
    std::optional<Ipv4Address> gateway;
    QList<Ipv4Address> dns;
    QList<TinyRoute> routes;
    int mtuBytes = 0; ///< 0: as the NIC says
};

/// Folders that findTinyImage() looks in, best first: \a imagesDirectory when given, else
/// $OVERLAB_IMAGES_DIR, else beside the running program (build tree, installed tree).
QStringList tinyImageDirectories(const QString &imagesDirectory = {});

/// The image in the first of tinyImageDirectories() that has it whole, or nullopt.
std::optional<TinyImage> findTinyImage(const QString &imagesDirectory = {});

/// Kernel command line for a tiny guest. NICs without an entry in \a addresses use DHCP.
/// \a hostName is the guest's name, whatever DHCP says; when empty DHCP names it. \a domain is the
/// DNS search suffix, may be empty. With a screen the guest asks for a login there, too.
QString tinyCommandLine(const QString &hostName, const QString &domain = {},
                        const QList<TinyAddress> &addresses = {}, bool hasScreen = false);

} // namespace overlab::host
