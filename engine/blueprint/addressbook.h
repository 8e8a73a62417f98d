// SPDX-License-Identifier: GPL-3.0-or-later
// Who has which address and MAC address on one network while a design is resolved. Only
// resolve.cpp uses it.
#pragma once

#include "engine/base/ipv4.h"
#include "engine/base/macaddress.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace overlab::blueprint {

/// The addresses of one subnet that are taken. Finding the lowest free one is amortised constant.
class AddressBook
{
public:
    AddressBook() = default;
    explicit AddressBook(Ipv4Subnet subnet) : m_subnet(subnet) {}

    void reserve(Ipv4Address address) { m_taken.insert(address.value()); }
    bool isFree(Ipv4Address address) const
    {
        return m_subnet.isHost(address) && !m_taken.contains(address.value());
    }
    /// Takes the lowest free host address inside \a pool (the whole subnet when there is none);
    /// nullopt when all are taken.
    std::optional<Ipv4Address> takeLowest(const std::optional<Ipv4Range> &pool);

private:
    Ipv4Subnet m_subnet;
    QSet<quint32> m_taken;
    QHash<quint32, quint32> m_nextFrom; ///< first address of a pool → where its search goes on
};

/// The MAC addresses of a lab that are taken; derived ones are unique in the whole lab.
class MacBook
{
public:
    void reserve(const MacAddress &mac) { m_taken.insert(mac.toString()); }
    bool isFree(const MacAddress &mac) const { return !m_taken.contains(mac.toString()); }
    /// Takes \a candidate or the next free one after it inside fa:16:3e (24 bits, wrapping).
    MacAddress take(const MacAddress &candidate);

private:
    QSet<QString> m_taken;
};

} // namespace overlab::blueprint
