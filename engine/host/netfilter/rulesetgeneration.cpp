// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/netfilter/rulesetgeneration.h"

#include "engine/host/process/filedescriptor.h"
#include "engine/host/netlink/namespaces.h"

#include <array>
#include <cstring>

#include <arpa/inet.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netlink.h>
#include <sys/socket.h>
#include <sys/time.h>

namespace overlab::host {

namespace {

constexpr timeval patience{5, 0};
constexpr int type(int message)
{
    return (NFNL_SUBSYS_NFTABLES << 8) | message;
}

struct Question
{
    nlmsghdr header{};
    nfgenmsg family{};
};

/// The attribute NFTA_GEN_ID of the answer in \a bytes.
std::optional<quint32> generationIn(const char *bytes, size_t length)
{
    nlmsghdr header;
    std::memcpy(&header, bytes, sizeof header);
    if (header.nlmsg_type != type(NFT_MSG_NEWGEN) || header.nlmsg_len > length)
        return std::nullopt;
    size_t at = sizeof(Question);
    while (at + NLA_HDRLEN <= header.nlmsg_len) {
        nlattr attribute;
        std::memcpy(&attribute, bytes + at, sizeof attribute);
        if (attribute.nla_len < NLA_HDRLEN)
            return std::nullopt;
        if (attribute.nla_type == NFTA_GEN_ID && attribute.nla_len >= NLA_HDRLEN + sizeof(quint32)
            && at + NLA_HDRLEN + sizeof(quint32) <= length) {
            quint32 generation = 0;
            std::memcpy(&generation, bytes + at + NLA_HDRLEN, sizeof generation);
            return ntohl(generation);
        }
        at += NLA_ALIGN(attribute.nla_len);
    }
    return std::nullopt;
}

} // namespace

std::optional<quint32> readRulesetGeneration(const QString &namespacePath)
{
    FileDescriptor socket;
    inNamespace(namespacePath, [&socket] {
        socket = FileDescriptor(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_NETFILTER));
    });
    if (!socket.isOpen())
        return std::nullopt;
    setsockopt(socket.get(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    Question question;
    question.header.nlmsg_len = sizeof question;
    question.header.nlmsg_type = type(NFT_MSG_GETGEN);
    question.header.nlmsg_flags = NLM_F_REQUEST;
    question.family.nfgen_family = AF_UNSPEC;
    question.family.version = NFNETLINK_V0;
    if (::send(socket.get(), &question, sizeof question, 0) != ssize_t(sizeof question))
        return std::nullopt;
    std::array<char, 1024> answer{};
    const ssize_t received = ::recv(socket.get(), answer.data(), answer.size(), 0);
    if (received < ssize_t(sizeof(Question)))
        return std::nullopt;
    return generationIn(answer.data(), size_t(received));
}

} // namespace overlab::host
