// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/netfilter/rulesetgeneration.h"

#include "engine/host/netfilter/nftablesdump.h"

#include <array>

#include <linux/netfilter/nf_tables.h>
#include <sys/socket.h>

namespace overlab::host {

namespace {

/// The attribute NFTA_GEN_ID of \a answer.
std::optional<quint32> generationIn(QByteArrayView answer)
{
    NftablesHeader message;
    if (answer.size() < qsizetype(sizeof message))
        return std::nullopt;
    std::memcpy(&message, answer.data(), sizeof message);
    if (message.header.nlmsg_type != nftablesType(NFT_MSG_NEWGEN) || message.header.nlmsg_len > size_t(answer.size())
        || message.header.nlmsg_len < sizeof message)
        return std::nullopt;
    std::optional<quint32> generation;
    forAttributes(answer.first(message.header.nlmsg_len).sliced(sizeof message), [&generation](int type, QByteArrayView value) {
        if (type == NFTA_GEN_ID && value.size() >= qsizetype(sizeof(quint32)))
            generation = attributeNumber<quint32>(value);
    });
    return generation;
}

} // namespace

std::optional<quint32> readRulesetGeneration(const QString &namespacePath)
{
    const FileDescriptor socket = askNftables(namespacePath, NFT_MSG_GETGEN, 0);
    if (!socket.isOpen())
        return std::nullopt;
    std::array<char, 1024> answer{};
    const ssize_t received = ::recv(socket.get(), answer.data(), answer.size(), 0);
    return received < 0 ? std::nullopt : generationIn(QByteArrayView(answer.data(), received));
}

} // namespace overlab::host
