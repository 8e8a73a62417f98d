// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/execute/expectation.h"

#include "engine/base/error.h"
#include "engine/lab/guest/guestworld.h"
#include "engine/lab/node/nodedaemons.h"
#include "engine/lab/paths.h"

#include <algorithm>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;

/// For a look into a guest; it takes some ten milliseconds, on a busy host without KVM more.
constexpr std::chrono::seconds lookLimit{5};

/// Asks the agent of the built-in image: dnsmasq notes a lease when it offers it, the guest still
/// has to take it.
bool isUp(host::Hypervisor &hypervisor, const blueprint::Domain &domain)
{
    try {
        const host::GuestExecResult result = hypervisor.guestExec(
            domain.uuid, {u"sh"_s, u"-c"_s, u"ip -4 -o addr show; ip -4 route show"_s}, {}, lookLimit);
        return result.status == 0 && isSettled(domain, result.output);
    } catch (const Error &) {
        return false; // the agent is not there yet
    }
}

QList<ExpectedLease> expectedLeases(const blueprint::ResolvedMachine &machine,
                                    const blueprint::Topology &topology,
                                    std::optional<qint64> bootedAt)
{
    QList<ExpectedLease> leases;
    for (const blueprint::ResolvedPort &port : machine.ports) {
        const blueprint::ResolvedNetwork &network = topology.networks.at(port.network);
        ExpectedLease lease;
        for (const blueprint::ResolvedAddress &address : port.addresses) {
            const blueprint::ResolvedSubnet &subnet = network.subnets.at(address.subnet);
            if (!subnet.dhcp)
                continue;
            lease.addresses.append(address.address);
            lease.notBefore = bootedAt ? *bootedAt + subnet.leaseSeconds : 0;
        }
        if (lease.addresses.isEmpty())
            continue;
        lease.mac = port.mac;
        lease.leaseFile = paths::nodeFile(topology.nodes.at(network.dhcpNode).name,
                                          u"/var/lib/neutron/dhcp/%1/leases"_s.arg(
                                              network.uuid.toString(QUuid::WithoutBraces)));
        leases.append(lease);
    }
    return leases;
}

} // namespace

ExpectedMachine expectedDomain(const blueprint::Domain &domain, host::Hypervisor &hypervisor,
                               const Intent &intent, std::optional<qint64> bootedAt)
{
    ExpectedMachine machine;
    machine.object = domain.object;
    for (const blueprint::ResolvedMachine &resolved : intent.topology.machines) {
        if (resolved.uuid != domain.uuid)
            continue;
        machine.leases = expectedLeases(resolved, intent.topology, bootedAt);
        machine.node = intent.topology.nodes.at(resolved.node).name;
    }
    if (domain.imageFile.isEmpty()) { // an image of one's own may have no agent
        machine.isUp = [&hypervisor, domain] { return isUp(hypervisor, domain); };
        machine.mayBeUp = [node = machine.node] { return isLibvirtRunning(node); };
    }
    return machine;
}

QList<ExpectedMachine> startedMachines(const QList<NodeJob> &jobs, const Intent &intent,
                                       const QSet<QString> &failed, const QSet<QUuid> &booting,
                                       qint64 now)
{
    QList<ExpectedMachine> machines;
    for (const NodeJob &job : jobs) {
        const QList<blueprint::NamespaceGuest> started = job.changes.guests.wanted();
        QSet<QUuid> isNew;
        for (const blueprint::NamespaceGuest &guest : started)
            isNew.insert(guest.uuid);
        for (const blueprint::NamespaceGuest &guest : job.changes.wanted.guests) {
            const QStringList unbound = unboundCards(guest);
            if (!failed.contains(guest.object) && (isNew.contains(guest.uuid) || !unbound.isEmpty()))
                machines.append({guest.object, unbound, {}, {}, {}, {}, false});
        }
        for (const blueprint::Domain &domain : job.changes.domains.wanted()) {
            if (domain.powered && !failed.contains(domain.object))
                machines.append(expectedDomain(domain, job.access.hypervisor(), intent,
                                               booting.contains(domain.uuid) ? std::optional(now)
                                                                             : std::nullopt));
        }
    }
    return machines;
}

bool isSettled(const blueprint::Domain &domain, const QByteArray &text)
{
    bool wantsGateway = false;
    for (const blueprint::GuestInterface &card : domain.interfaces) {
        wantsGateway = wantsGateway || card.gateway;
        const bool hasAddress =
            std::any_of(card.addresses.cbegin(), card.addresses.cend(), [&](const auto &address) {
                return text.contains(u" inet %1/"_s.arg(address.address.toString()).toUtf8());
            });
        if (!card.addresses.isEmpty() && !hasAddress)
            return false;
    }
    return !wantsGateway || text.contains("default via ");
}

std::chrono::milliseconds patience(const QList<ExpectedMachine> &machines)
{
    using namespace std::chrono_literals;
    const auto virtualMachines = std::count_if(machines.cbegin(), machines.cend(),
                                               [](const auto &machine) { return machine.isVirtual(); });
    // Without KVM two processors boot about one guest in three seconds, all others waiting.
    return 30s + 10s * virtualMachines + 50ms * machines.size();
}

} // namespace overlab::lab
