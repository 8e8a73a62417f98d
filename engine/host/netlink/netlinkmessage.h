// SPDX-License-Identifier: GPL-3.0-or-later
// One netlink message under construction, over libnl's nl_msg. Internal to engine/host/netlink.
#pragma once

#include "engine/base/ipv4.h"
#include "engine/base/macaddress.h"

#include <QByteArray>
#include <QString>

#include <netlink/attr.h>
#include <netlink/msg.h>

#include <QtEndian>

#include <memory>

namespace overlab::host {

class NetlinkMessage
{
public:
    NetlinkMessage(int type, int flags) : m_message(nlmsg_alloc_simple(type, flags))
    {
        Q_CHECK_PTR(m_message);
    }

    template<typename Header>
    NetlinkMessage(int type, int flags, const Header &header) : NetlinkMessage(type, flags)
    {
        append(header);
    }

    /// The family's header, before all attributes; inside VETH_INFO_PEER a second one.
    template<typename Header>
    void append(const Header &header)
    {
        nlmsg_append(get(), const_cast<Header *>(&header), sizeof header, NLMSG_ALIGNTO);
    }
    template<typename Number>
    void put(int attribute, Number value)
    {
        putBytes(attribute, &value, sizeof value);
    }
    void put(int attribute, const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        putBytes(attribute, bytes.constData(), int(bytes.size()) + 1);
    }
    void put(int attribute, const MacAddress &mac)
    {
        putBytes(attribute, mac.octets().data(), int(mac.octets().size()));
    }
    void put(int attribute, Ipv4Address address) { put(attribute, qToBigEndian(address.value())); }

    /// Attributes of \a content are put inside.
    template<typename Content>
    void nest(int attribute, const Content &content)
    {
        nlattr *const start = nla_nest_start(get(), attribute);
        content();
        nla_nest_end(get(), start);
    }

    nl_msg *get() const { return m_message.get(); }
    nlmsghdr *header() const { return nlmsg_hdr(get()); }
    /// False when something was too long to go in.
    bool isComplete() const { return m_complete; }

private:
    void putBytes(int attribute, const void *bytes, int length)
    {
        m_complete = nla_put(get(), attribute, length, bytes) == 0 && m_complete;
    }

    struct Free
    {
        void operator()(nl_msg *message) const { nlmsg_free(message); }
    };
    std::unique_ptr<nl_msg, Free> m_message;
    bool m_complete = true;
};

} // namespace overlab::host
