// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/blueprint/addressbook.h"

#include <algorithm>

namespace overlab::blueprint {

std::optional<Ipv4Address> AddressBook::takeLowest(const std::optional<Ipv4Range> &pool)
{
    const Ipv4Address first = pool ? std::max(pool->first, m_subnet.firstHost())
                                   : m_subnet.firstHost();
    const Ipv4Address last = pool ? std::min(pool->last, m_subnet.lastHost())
                                  : m_subnet.lastHost();
    for (quint64 value = m_nextFrom.value(first.value(), first.value()); value <= last.value();
         ++value) {
        const Ipv4Address address{quint32(value)};
        if (isFree(address)) {
            reserve(address);
            m_nextFrom.insert(first.value(), quint32(value));
            return address;
        }
    }
    return std::nullopt;
}

MacAddress MacBook::take(const MacAddress &candidate)
{
    std::array<quint8, 6> octets = candidate.octets();
    while (!isFree(MacAddress(octets))) {
        for (size_t i = 5; i >= 3; --i) {
            if (++octets[i] != 0)
                break;
        }
    }
    const MacAddress mac(octets);
    reserve(mac);
    return mac;
}

} // namespace overlab::blueprint
