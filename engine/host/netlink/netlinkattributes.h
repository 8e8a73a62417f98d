// SPDX-License-Identifier: GPL-3.0-or-later
// The attributes of a message that the kernel sent. Internal to engine/host/netlink.
#pragma once

#include "engine/base/ipv4.h"
#include "engine/base/macaddress.h"

#include <QString>

#include <netlink/attr.h>
#include <netlink/msg.h>

#include <QtEndian>

#include <array>

#include <linux/if_link.h>
#include <linux/rtnetlink.h>

namespace overlab::host {

/// The attributes of one message or nest by their number; absent ones are nullptr.
class Attributes
{
public:
    Attributes(nlmsghdr *message, int headerLength)
    {
        nlmsg_parse(message, headerLength, m_all.data(), highest, nullptr);
    }
    explicit Attributes(nlattr *nest) { nla_parse_nested(m_all.data(), highest, nest, nullptr); }
    Attributes(nlattr *first, int length)
    {
        nla_parse(m_all.data(), highest, first, length, nullptr);
    }

    nlattr *at(int attribute) const { return m_all[size_t(attribute)]; }
    bool has(int attribute) const { return at(attribute) != nullptr; }
    quint32 number(int attribute) const { return has(attribute) ? nla_get_u32(at(attribute)) : 0; }
    quint8 octet(int attribute) const { return has(attribute) ? nla_get_u8(at(attribute)) : 0; }
    QString text(int attribute) const
    {
        return has(attribute) ? QString::fromUtf8(nla_get_string(at(attribute))) : QString();
    }
    Ipv4Address address(int attribute) const
    {
        return Ipv4Address(qFromBigEndian(number(attribute)));
    }
    MacAddress mac(int attribute) const
    {
        std::array<quint8, 6> octets{};
        if (!has(attribute) || nla_len(at(attribute)) != int(octets.size()))
            return {};
        nla_memcpy(octets.data(), at(attribute), int(octets.size()));
        return MacAddress(octets);
    }

private:
    static constexpr int highest = 127; // newer kernels' attributes beyond are passed over
    static_assert(IFLA_MAX < highest && IFLA_BR_MAX < highest && RTA_MAX < highest);
    std::array<nlattr *, highest + 1> m_all{};
};

} // namespace overlab::host
