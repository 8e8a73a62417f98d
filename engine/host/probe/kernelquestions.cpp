// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/probe/kernelquestions.h"

#include "engine/base/error.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <linux/genetlink.h>
#include <linux/if_link.h>
#include <linux/netlink.h>
#include <linux/pkt_sched.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;

constexpr int loopbackIndex = 1; ///< in every network namespace

/// A netlink request as bytes: header, family header, attributes.
class Request
{
public:
    template<typename Header>
    Request(quint16 type, quint16 flags, const Header &header)
    {
        nlmsghdr start{};
        start.nlmsg_type = type;
        start.nlmsg_flags = quint16(NLM_F_REQUEST | NLM_F_ACK | flags);
        append(&start, sizeof start);
        append(&header, sizeof header);
    }

    void add(quint16 type, const QByteArray &value)
    {
        nlattr attribute{};
        attribute.nla_type = type;
        attribute.nla_len = quint16(NLA_HDRLEN + value.size());
        append(&attribute, sizeof attribute);
        append(value.constData(), size_t(value.size()));
    }

    QByteArray bytes() const
    {
        QByteArray whole = m_bytes;
        const auto length = quint32(whole.size());
        std::memcpy(whole.data() + offsetof(nlmsghdr, nlmsg_len), &length, sizeof length);
        return whole;
    }

private:
    void append(const void *data, size_t size)
    {
        m_bytes.append(static_cast<const char *>(data), qsizetype(size));
        m_bytes.append(QByteArray((4 - m_bytes.size() % 4) % 4, '\0'));
    }

    QByteArray m_bytes;
};

QByteArray nullTerminated(const QString &text)
{
    return text.toLatin1() + '\0';
}

QByteArray nested(quint16 type, const QByteArray &value)
{
    nlattr attribute{};
    attribute.nla_type = type;
    attribute.nla_len = quint16(NLA_HDRLEN + value.size());
    return QByteArray(reinterpret_cast<const char *>(&attribute), sizeof attribute) + value;
}

/// The errno of the kernel's first answer; 0 for an acknowledgement or any other message.
int ask(int protocol, const Request &request)
{
    const int socket = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, protocol);
    if (socket < 0)
        return errno;
    const timeval limit{5, 0};
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    const QByteArray bytes = request.bytes();
    alignas(nlmsghdr) std::array<char, 8192> answer{};
    int result = 0;
    if (send(socket, bytes.constData(), size_t(bytes.size()), 0) < 0
        || recv(socket, answer.data(), answer.size(), 0) < ssize_t(sizeof(nlmsghdr))) {
        result = errno;
    } else {
        const auto *const header = reinterpret_cast<const nlmsghdr *>(answer.data());
        if (header->nlmsg_type == NLMSG_ERROR)
            result = -reinterpret_cast<const nlmsgerr *>(answer.data() + NLMSG_HDRLEN)->error;
    }
    close(socket);
    return result;
}

} // namespace

QString refusalOfLinkKind(const QString &kind)
{
    ifinfomsg header{};
    Request request(RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL, header);
    request.add(IFLA_LINKINFO, nested(IFLA_INFO_KIND, nullTerminated(kind)));
    // Settings are left out on purpose: the kernel looks the kind up before it reads them.
    const int result = ask(NETLINK_ROUTE, request);
    if (result == EOPNOTSUPP)
        return u"the kernel has no link kind %1"_s.arg(kind);
    return result == EPERM ? errnoText(result) : QString();
}

QString refusalOfScheduler(const QString &kind)
{
    tcmsg header{};
    header.tcm_family = AF_UNSPEC;
    header.tcm_ifindex = loopbackIndex;
    header.tcm_parent = TC_H_ROOT;
    Request request(RTM_NEWQDISC, NLM_F_CREATE | NLM_F_EXCL, header);
    request.add(TCA_KIND, nullTerminated(kind));
    const int result = ask(NETLINK_ROUTE, request);
    if (result == ENOENT)
        return u"the kernel has no sch_%1"_s.arg(kind);
    return result == EPERM || result == EOPNOTSUPP ? errnoText(result) : QString();
}

QString refusalOfGenericFamily(const QString &name)
{
    genlmsghdr header{};
    header.cmd = CTRL_CMD_GETFAMILY;
    header.version = 1;
    Request request(GENL_ID_CTRL, 0, header);
    request.add(CTRL_ATTR_FAMILY_NAME, nullTerminated(name));
    const int result = ask(NETLINK_GENERIC, request);
    if (result == ENOENT)
        return u"the kernel has no %1"_s.arg(name);
    return result ? errnoText(result) : QString();
}

} // namespace overlab::host
