// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/netfilter/nftablesdump.h"

#include "engine/base/error.h"
#include "engine/host/netlink/namespaces.h"

#include <cerrno>

#include <linux/netfilter/nf_tables.h>
#include <sys/socket.h>
#include <sys/time.h>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;

constexpr timeval patience{5, 0};
constexpr qsizetype answerBytes = 64 * 1024;

/// False: the answer goes on. Throws for an answer that is an error; EINVAL says that there is no nf_tables.
bool readMessages(QByteArrayView bytes, const QString &place, int answer,
                  const std::function<void(int family, QByteArrayView attributes)> &each)
{
    while (bytes.size() >= qsizetype(sizeof(nlmsghdr))) {
        nlmsghdr header;
        std::memcpy(&header, bytes.data(), sizeof header);
        if (header.nlmsg_type == NLMSG_DONE)
            return true;
        if (header.nlmsg_type == NLMSG_ERROR && bytes.size() >= qsizetype(NLMSG_HDRLEN + sizeof(nlmsgerr))) {
            nlmsgerr error;
            std::memcpy(&error, bytes.data() + NLMSG_HDRLEN, sizeof error);
            if (error.error != -EINVAL)
                throw Error(ErrorCode::BadReply, place, u"nf_tables: "_s + errnoText(-error.error));
            return true;
        }
        if (header.nlmsg_len < sizeof(NftablesHeader) || header.nlmsg_len > size_t(bytes.size()))
            return true;
        const QByteArrayView payload = bytes.sliced(NLMSG_HDRLEN, qsizetype(header.nlmsg_len) - qsizetype(NLMSG_HDRLEN));
        if (header.nlmsg_type == nftablesType(answer)) {
            nfgenmsg general;
            std::memcpy(&general, payload.data(), sizeof general);
            each(general.nfgen_family, payload.sliced(NLA_ALIGN(sizeof general)));
        }
        bytes = bytes.sliced(std::min<qsizetype>(NLMSG_ALIGN(header.nlmsg_len), bytes.size()));
    }
    return false;
}

} // namespace

FileDescriptor askNftables(const QString &namespacePath, int question, int flags)
{
    FileDescriptor socket;
    inNamespace(namespacePath, [&socket] {
        socket = FileDescriptor(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_NETFILTER));
    });
    if (!socket.isOpen())
        return socket;
    setsockopt(socket.get(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    NftablesHeader asked;
    asked.header.nlmsg_len = sizeof asked;
    asked.header.nlmsg_type = quint16(nftablesType(question));
    asked.header.nlmsg_flags = quint16(NLM_F_REQUEST | flags);
    asked.family.nfgen_family = AF_UNSPEC;
    asked.family.version = NFNETLINK_V0;
    if (::send(socket.get(), &asked, sizeof asked, 0) != ssize_t(sizeof asked))
        socket.reset();
    return socket;
}

void dumpNftables(const QString &namespacePath, int question, int answer,
                  const std::function<void(int family, QByteArrayView attributes)> &each)
{
    const FileDescriptor socket = askNftables(namespacePath, question, NLM_F_DUMP);
    if (!socket.isOpen())
        return;
    QByteArray bytes(answerBytes, Qt::Uninitialized);
    for (bool isWhole = false; !isWhole;) {
        const ssize_t received = ::recv(socket.get(), bytes.data(), size_t(bytes.size()), 0);
        if (received <= 0)
            throw Error(ErrorCode::BadReply, namespacePath, u"nf_tables: "_s + errnoText(errno));
        isWhole = readMessages(QByteArrayView(bytes).first(received), namespacePath, answer, each);
    }
}

} // namespace overlab::host
