// SPDX-License-Identifier: GPL-3.0-or-later
// Machines: what their type and their ports' security allow.
#include "engine/design/reading/wordforms.h"
#include "engine/design/validation/rules.h"

namespace overlab::design {

using namespace Qt::StringLiterals;

namespace {

/// Nova's limit: 65535 bytes in base64.
constexpr qsizetype largestUserData = 65535 / 4 * 3;

/// With 80 MiB the kernel of the built-in image panics, with 88 it starts; the rest is room to
/// work.
constexpr qint64 leastMemoryOfTiny = qint64(96) << 20;

/// Whether \a machine boots the built-in image; false when what it boots could not be read.
bool bootsTiny(const ValidationContext &context, const Machine &machine, const QString &path)
{
    return machine.image.value_or(u"tiny"_s) == u"tiny" && !context.isDamaged(path + u".image"_s) &&
           !context.isDamaged(path + u".type"_s);
}

void checkMachine(ValidationContext &context, const Tenant &tenant, const Machine &machine,
                  const QString &path)
{
    const QString object = fullName(tenant.name, machine.name);
    if (machine.interfaces.isEmpty() && !context.isDamaged(path + u".interfaces"_s) &&
        !context.isDamaged(path))
        context.report(u"machine-without-interface"_s, {}, path, object);
    const qsizetype userDataBytes = machine.userData ? machine.userData->toUtf8().size() : 0;
    if (userDataBytes > largestUserData)
        context.report(u"user-data-too-large"_s,
                       {QString::number(userDataBytes), QString::number(largestUserData)},
                       path + u".user-data"_s, object);
    if (machine.type != MachineType::Namespace) {
        if (machine.memoryBytes.value_or(leastMemoryOfTiny) < leastMemoryOfTiny &&
            bootsTiny(context, machine, path))
            context.report(u"memory-too-small-for-tiny"_s,
                           {sizeText(*machine.memoryBytes), sizeText(leastMemoryOfTiny)},
                           path + u".memory"_s, object);
        return;
    }
    const std::pair<QString, bool> keys[] = {{u"image"_s, machine.image.has_value()},
                                             {u"vcpus"_s, machine.vcpus.has_value()},
                                             {u"memory"_s, machine.memoryBytes.has_value()},
                                             {u"disk"_s, machine.diskBytes.has_value()},
                                             {u"graphics"_s, machine.graphics.has_value()}};
    for (const auto &[key, isGiven] : keys) {
        if (isGiven)
            context.report(u"ignored-for-namespace"_s, {key}, path + u'.' + key, object);
    }
}

void checkPort(ValidationContext &context, const Tenant &tenant, const MachineInterface &port,
               const QString &path, const QString &object)
{
    const IndexedNetwork *network = context.network(tenant.name, port.network);
    if (network && network->isComplete && network->drawn->subnets.isEmpty() && !port.address)
        context.report(u"interface-without-address"_s, {port.network}, path + u".network"_s,
                       object);
    // Neutron refuses both: the filter that they belong to does not exist.
    if (port.portSecurity.value_or(true))
        return;
    if (port.securityGroups && !port.securityGroups->isEmpty())
        context.report(u"groups-without-port-security"_s, {}, path + u".security-groups"_s, object);
    if (!port.allowedAddresses.isEmpty())
        context.report(u"pairs-without-port-security"_s, {}, path + u".allowed-addresses"_s,
                       object);
}

} // namespace

void checkMachines(ValidationContext &context)
{
    for (qsizetype t = 0; t < context.design.tenants.size(); ++t) {
        const Tenant &tenant = context.design.tenants.at(t);
        const QString list = itemPath(u"tenants"_s, t) + u".vms"_s;
        for (qsizetype i = 0; i < tenant.vms.size(); ++i) {
            const Machine &machine = tenant.vms.at(i);
            const QString path = itemPath(list, i);
            checkMachine(context, tenant, machine, path);
            for (qsizetype p = 0; p < machine.interfaces.size(); ++p)
                checkPort(context, tenant, machine.interfaces.at(p),
                          itemPath(path + u".interfaces"_s, p),
                          fullName(tenant.name, machine.name));
        }
    }
}

} // namespace overlab::design
