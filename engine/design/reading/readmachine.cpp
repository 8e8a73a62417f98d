// SPDX-License-Identifier: GPL-3.0-or-later
// Machines and their interfaces.
#include "engine/design/reading/readers.h"

namespace overlab::design {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebibyte = qint64(1) << 20;
constexpr qint64 tebibyte = qint64(1) << 40;

/// ADDRESS or CIDR, or {address: ADDRESS or CIDR, mac: …}
AllowedAddress readAllowedAddress(const ValueReader &value)
{
    if (value.isMap()) {
        const MapReader map = value.map(u"allowed-address");
        const auto address = map.value(u"address"_s);
        const bool nested = address && address->isMap();
        if (nested)
            address->failType(u"text"_s);
        AllowedAddress pair;
        if (address && !nested)
            pair = readAllowedAddress(*address);
        pair.mac = map.get<&ValueReader::mac>(u"mac"_s);
        return pair;
    }
    if (value.node().text.contains(u'/'))
        return {value.cidr().value_or(Ipv4Subnet()), std::nullopt};
    return {Ipv4Subnet(value.address().value_or(Ipv4Address()), 32), std::nullopt};
}

QList<QString> readGroups(const std::vector<ValueReader> &items)
{
    QList<QString> groups;
    for (const ValueReader &item : items) {
        const auto group = item.reference();
        if (group && groups.contains(*group))
            item.fail(u"duplicate-value"_s, {*group});
        else
            groups.append(group.value_or(QString()));
    }
    return groups;
}

MachineInterface readInterface(const ValueReader &value)
{
    const MapReader map = value.map(u"interface");
    MachineInterface port;
    port.network = map.get<&ValueReader::reference>(u"network"_s).value_or(QString());
    port.address = map.get<&ValueReader::address>(u"address"_s);
    port.mac = map.get<&ValueReader::mac>(u"mac"_s);
    if (map.has(u"security-groups"))
        port.securityGroups = readGroups(map.list(u"security-groups"_s));
    port.portSecurity = map.get<&ValueReader::boolean>(u"port-security"_s);
    for (const ValueReader &item : map.list(u"allowed-addresses"_s))
        port.allowedAddresses.append(readAllowedAddress(item));
    port.floatingIp = map.get<&ValueReader::address>(u"floating-ip"_s);
    return port;
}

} // namespace

Machine readMachine(ValueReader value, const QString &tenant)
{
    value.setObject(objectPath(tenant, peekName(value)));
    const MapReader map = value.map(u"vm");
    Machine machine;
    machine.name = map.get<&ValueReader::name>(u"name"_s).value_or(QString());
    machine.type = map.get<&ValueReader::choice<MachineType>>(u"type"_s);
    machine.node = map.get<&ValueReader::name>(u"node"_s);
    machine.image = map.get<&ValueReader::name>(u"image"_s);
    machine.vcpus = map.get<&ValueReader::integer>(u"vcpus"_s, 1, 255);
    machine.memoryBytes = map.get<&ValueReader::size>(u"memory"_s, 16 * mebibyte, 16 * tebibyte);
    machine.diskBytes = map.get<&ValueReader::size>(u"disk"_s, mebibyte, 1024 * tebibyte);
    machine.graphics = map.get<&ValueReader::choice<Graphics>>(u"graphics"_s);
    machine.userData = map.get<&ValueReader::text>(u"user-data"_s);
    for (const ValueReader &item : map.list(u"ssh-keys"_s)) {
        if (const auto key = item.sshKey())
            machine.sshKeys.append(*key);
    }
    for (const ValueReader &item : map.list(u"interfaces"_s))
        machine.interfaces.append(readInterface(item));
    return machine;
}

} // namespace overlab::design
