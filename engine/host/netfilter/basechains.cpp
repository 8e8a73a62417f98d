// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/netfilter/basechains.h"

#include "engine/base/error.h"
#include "engine/host/netlink/namespaces.h"
#include "engine/host/process/filedescriptor.h"

#include <QtEndian>

#include <cerrno>
#include <cstring>
#include <optional>

#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netlink.h>
#include <sys/socket.h>
#include <sys/time.h>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;

constexpr timeval patience{5, 0};
constexpr qsizetype answerBytes = 64 * 1024;

struct Question
{
    nlmsghdr header{};
    nfgenmsg family{};
};

/// Calls \a each with the type and the value of every attribute in \a bytes.
template<typename Each>
void forAttributes(QByteArrayView bytes, Each each)
{
    while (bytes.size() >= NLA_HDRLEN) {
        nlattr attribute;
        std::memcpy(&attribute, bytes.data(), sizeof attribute);
        if (attribute.nla_len < NLA_HDRLEN || attribute.nla_len > bytes.size())
            return;
        each(attribute.nla_type & NLA_TYPE_MASK,
             bytes.sliced(NLA_HDRLEN, attribute.nla_len - NLA_HDRLEN));
        bytes = bytes.sliced(std::min<qsizetype>(NLA_ALIGN(attribute.nla_len), bytes.size()));
    }
}

quint32 number(QByteArrayView value)
{
    return value.size() >= 4 ? qFromBigEndian<quint32>(value.data()) : 0;
}

/// A string of the kernel with its zero at the end.
QString text(QByteArrayView value)
{
    return QString::fromUtf8(value.first(qsizetype(qstrnlen(value.data(), size_t(value.size())))));
}

/// nullopt: a chain that other rules jump to.
std::optional<BaseChain> baseChain(QByteArrayView message)
{
    BaseChain chain;
    bool isBase = false;
    nfgenmsg general;
    std::memcpy(&general, message.data(), sizeof general);
    chain.family = general.nfgen_family;
    forAttributes(message.sliced(NLA_ALIGN(sizeof general)), [&](int type, QByteArrayView value) {
        if (type == NFTA_CHAIN_TABLE)
            chain.table = text(value);
        else if (type == NFTA_CHAIN_NAME)
            chain.name = text(value);
        else if (type == NFTA_CHAIN_USE)
            chain.uses = number(value);
        else if (type == NFTA_CHAIN_POLICY)
            chain.drops = number(value) == NF_DROP;
        if (type != NFTA_CHAIN_HOOK)
            return;
        isBase = true;
        forAttributes(value, [&chain](int hookType, QByteArrayView hookValue) {
            if (hookType == NFTA_HOOK_HOOKNUM)
                chain.hook = int(number(hookValue));
        });
    });
    return isBase ? std::optional(chain) : std::nullopt;
}

/// False: the answer goes on. Throws for an answer that is an error; EINVAL says that there is no
/// nf_tables.
bool readMessages(QByteArrayView bytes, const QString &place, QList<BaseChain> &into)
{
    while (bytes.size() >= qsizetype(sizeof(nlmsghdr))) {
        nlmsghdr header;
        std::memcpy(&header, bytes.data(), sizeof header);
        if (header.nlmsg_type == NLMSG_DONE)
            return true;
        if (header.nlmsg_type == NLMSG_ERROR &&
            bytes.size() >= qsizetype(NLMSG_HDRLEN + sizeof(nlmsgerr))) {
            nlmsgerr error;
            std::memcpy(&error, bytes.data() + NLMSG_HDRLEN, sizeof error);
            if (error.error != -EINVAL)
                throw Error(ErrorCode::BadReply, place,
                            u"the chains of nf_tables: "_s + errnoText(-error.error));
            return true;
        }
        if (header.nlmsg_len < sizeof(Question) || header.nlmsg_len > size_t(bytes.size()))
            return true;
        const QByteArrayView payload =
            bytes.sliced(NLMSG_HDRLEN, qsizetype(header.nlmsg_len) - qsizetype(NLMSG_HDRLEN));
        if (header.nlmsg_type == ((NFNL_SUBSYS_NFTABLES << 8) | NFT_MSG_NEWCHAIN)) {
            if (const auto chain = baseChain(payload))
                into.append(*chain);
        }
        bytes = bytes.sliced(std::min<qsizetype>(NLMSG_ALIGN(header.nlmsg_len), bytes.size()));
    }
    return false;
}

} // namespace

QList<BaseChain> readBaseChains(const QString &namespacePath)
{
    FileDescriptor socket;
    inNamespace(namespacePath, [&socket] {
        socket = FileDescriptor(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_NETFILTER));
    });
    QList<BaseChain> chains;
    if (!socket.isOpen())
        return chains;
    setsockopt(socket.get(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    Question question;
    question.header.nlmsg_len = sizeof question;
    question.header.nlmsg_type = (NFNL_SUBSYS_NFTABLES << 8) | NFT_MSG_GETCHAIN;
    question.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    question.family.nfgen_family = AF_UNSPEC;
    question.family.version = NFNETLINK_V0;
    if (::send(socket.get(), &question, sizeof question, 0) != ssize_t(sizeof question))
        return chains;
    QByteArray answer(answerBytes, Qt::Uninitialized);
    for (bool isWhole = false; !isWhole;) {
        const ssize_t received = ::recv(socket.get(), answer.data(), size_t(answer.size()), 0);
        if (received <= 0)
            throw Error(ErrorCode::BadReply, namespacePath,
                        u"the chains of nf_tables: "_s + errnoText(errno));
        isWhole = readMessages(QByteArrayView(answer).first(received), namespacePath, chains);
    }
    return chains;
}

} // namespace overlab::host
