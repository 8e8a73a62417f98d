// SPDX-License-Identifier: GPL-3.0-or-later
// A design as a packet's way through it needs it: who has which address on which network, what filters a card. Made of
// topology and blueprint alone, never of what is there.
#pragma once

#include "engine/blueprint/firewall/verdict.h"
#include "engine/path/walk/labindex.h"

#include <QHash>

#include <optional>

namespace overlab::path {

/// Who has an address on a network.
struct AddressOwner
{
    enum class Kind { Machine, Router, Dhcp, Outside };

    Kind kind = Kind::Machine;
    int index = 0; ///< of the machine, router or network
    int card = 0;  ///< of a machine
};

class DesignMap
{
public:
    /// \a index must outlive it.
    explicit DesignMap(const LabIndex &index);

    const blueprint::Topology &topology() const { return m_index.topology(); }
    std::optional<AddressOwner> ownerOf(int network, Ipv4Address address) const;
    /// The node that \a owner is on; -1: "outside", which is on all.
    int nodeOf(const AddressOwner &owner) const;
    /// nullptr: nothing filters there.
    const blueprint::FilteredPort *filterOf(MachineEnd end) const;
    const blueprint::AddressSetsByName &addressSets() const { return m_sets; }

private:
    void add(int network, Ipv4Address address, const AddressOwner &owner);

    const LabIndex &m_index;
    QHash<std::pair<int, quint32>, AddressOwner> m_owners;
    QHash<QString, blueprint::FilteredPort> m_filters; ///< by the device of a card's other end
    blueprint::AddressSetsByName m_sets;
};

} // namespace overlab::path
