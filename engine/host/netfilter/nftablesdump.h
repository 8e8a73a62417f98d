// SPDX-License-Identifier: GPL-3.0-or-later
// What nf_tables of a namespace has, asked over netlink (linux/netfilter/nf_tables.h). Internal to engine/host/netfilter.
#pragma once

#include "engine/host/process/filedescriptor.h"

#include <QByteArray>
#include <QString>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <functional>

#include <linux/netfilter/nfnetlink.h>
#include <linux/netlink.h>

namespace overlab::host {

/// What a message of nf_tables begins with, both ways.
struct NftablesHeader
{
    nlmsghdr header{};
    nfgenmsg family{};
};

/// The netlink type of an NFT_MSG_*.
constexpr int nftablesType(int message)
{
    return (NFNL_SUBSYS_NFTABLES << 8) | message;
}

/// Asks \a question in the namespace pinned at \a namespacePath, with \a flags beside NLM_F_REQUEST; answers wait at the
/// socket, for which receiving has a limit. Not open: nobody could be asked.
FileDescriptor askNftables(const QString &namespacePath, int question, int flags);

/// Asks \a question (NFT_MSG_GETCHAIN …) in the namespace pinned at \a namespacePath and hands the family (NFPROTO_*) and
/// the attributes of each \a answer (NFT_MSG_NEWCHAIN …) to \a each. Nothing comes where the kernel has no nf_tables.
/// Throws BadReply when the answer cannot be read to its end.
void dumpNftables(const QString &namespacePath, int question, int answer,
                  const std::function<void(int family, QByteArrayView attributes)> &each);

/// Calls \a each with the type and the value of every attribute in \a bytes.
template<typename Each>
void forAttributes(QByteArrayView bytes, Each each)
{
    while (bytes.size() >= NLA_HDRLEN) {
        nlattr attribute;
        std::memcpy(&attribute, bytes.data(), sizeof attribute);
        if (attribute.nla_len < NLA_HDRLEN || attribute.nla_len > bytes.size())
            return;
        each(attribute.nla_type & NLA_TYPE_MASK, bytes.sliced(NLA_HDRLEN, attribute.nla_len - NLA_HDRLEN));
        bytes = bytes.sliced(std::min<qsizetype>(NLA_ALIGN(attribute.nla_len), bytes.size()));
    }
}

/// 0 where \a value is too short.
template<typename Number>
Number attributeNumber(QByteArrayView value)
{
    return value.size() >= qsizetype(sizeof(Number)) ? qFromBigEndian<Number>(value.data()) : 0;
}

/// A string of the kernel with its zero at the end.
inline QString attributeText(QByteArrayView value)
{
    return QString::fromUtf8(value.first(qsizetype(qstrnlen(value.data(), size_t(value.size())))));
}

} // namespace overlab::host
