// SPDX-License-Identifier: GPL-3.0-or-later
// A tenant's machine: a QEMU guest or a light guest made of namespaces (key "vms" of a design).
#pragma once

#include "engine/base/ipv4.h"
#include "engine/base/macaddress.h"

#include <QList>
#include <QString>
#include <QtGlobal>

#include <optional>

namespace overlab::design {

enum class MachineType {
    Vm,        ///< libvirt and QEMU
    Namespace, ///< a network namespace with a DHCP client
};

/// The graphical console, as libvirt names it.
enum class Graphics {
    None, ///< no video card at all: a serial console only
    Vnc,
};

/// Neutron's allowed_address_pairs: an address or CIDR, with the port's own MAC when none is given.
struct AllowedAddress
{
    Ipv4Subnet address;
    std::optional<MacAddress> mac;

    friend bool operator==(const AllowedAddress &, const AllowedAddress &) = default;
};

struct MachineInterface
{
    QString network;                              ///< NAME in the tenant, or TENANT/NAME
    std::optional<Ipv4Address> address;           ///< the lowest free in the pool when not given
    std::optional<MacAddress> mac;                ///< derived from the port's UUID when not given
    std::optional<QList<QString>> securityGroups; ///< ["default"] when not given
    std::optional<bool> portSecurity;             ///< true when not given
    QList<AllowedAddress> allowedAddresses;
    std::optional<Ipv4Address> floatingIp;

    friend bool operator==(const MachineInterface &, const MachineInterface &) = default;
};

struct Machine
{
    QString name;
    std::optional<MachineType> type;   ///< Vm when not given
    std::optional<QString> node;       ///< the scheduler's choice when not given
    std::optional<QString> image;      ///< "tiny" when not given; only for Vm
    std::optional<int> vcpus;          ///< 1 when not given
    std::optional<qint64> memoryBytes; ///< 128 MiB when not given
    std::optional<qint64> diskBytes;   ///< the image's own size when not given
    std::optional<Graphics> graphics;  ///< None when not given; only for Vm
    std::optional<QString> userData;   ///< for the metadata service
    QList<QString> sshKeys;            ///< public keys, as authorized_keys has them; for it, too
    QList<MachineInterface> interfaces;

    friend bool operator==(const Machine &, const Machine &) = default;
};

} // namespace overlab::design
