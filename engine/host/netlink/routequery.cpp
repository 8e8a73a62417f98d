// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/netlink/routequery.h"

#include "engine/host/netlink/netlinkattributes.h"
#include "engine/host/netlink/netlinkmessage.h"
#include "engine/host/netlink/netlinksocket.h"

#include <linux/rtnetlink.h>
#include <sys/socket.h>

namespace overlab::host {

namespace {

constexpr int wholeAddress = 32;

/// \a each gets the kernel's route; returns its error number.
int ask(NetlinkSocket &socket, const RouteQuestion &question, unsigned flags, const std::function<void(nlmsghdr *)> &each)
{
    rtmsg header{};
    header.rtm_family = AF_INET;
    header.rtm_dst_len = wholeAddress;
    header.rtm_src_len = question.source.isNull() ? 0 : wholeAddress;
    header.rtm_flags = flags;
    NetlinkMessage request(RTM_GETROUTE, NLM_F_REQUEST, header);
    request.put(RTA_DST, question.destination);
    if (!question.source.isNull())
        request.put(RTA_SRC, question.source);
    if (question.inLinkIndex != 0)
        request.put(RTA_IIF, quint32(question.inLinkIndex));
    if (question.mark != 0)
        request.put(RTA_MARK, question.mark);
    const quint32 sequence = socket.nextSequence();
    request.header()->nlmsg_seq = sequence;
    socket.send(request.header(), request.header()->nlmsg_len);

    int reason = 0;
    socket.receive([&](nlmsghdr *message) {
        if (message->nlmsg_seq != sequence)
            return true;
        if (message->nlmsg_type == NLMSG_ERROR)
            reason = -static_cast<nlmsgerr *>(nlmsg_data(message))->error;
        else
            each(message);
        return false;
    });
    return reason;
}

} // namespace

RouteAnswer askRoute(NetlinkSocket &socket, const RouteQuestion &question)
{
    RouteAnswer answer;
    answer.errorNumber = ask(socket, question, RTM_F_LOOKUP_TABLE, [&answer](nlmsghdr *message) {
        const auto *const header = static_cast<rtmsg *>(nlmsg_data(message));
        const Attributes attributes(message, sizeof *header);
        answer.type = header->rtm_type;
        answer.outLinkIndex = int(attributes.number(RTA_OIF));
        answer.via = attributes.address(RTA_GATEWAY);
        answer.preferredSource = attributes.address(RTA_PREFSRC);
        answer.table = attributes.has(RTA_TABLE) ? attributes.number(RTA_TABLE) : header->rtm_table;
    });
    if (answer.errorNumber != 0)
        return answer;
    ask(socket, question, RTM_F_LOOKUP_TABLE | RTM_F_FIB_MATCH, [&answer](nlmsghdr *message) {
        const auto *const header = static_cast<rtmsg *>(nlmsg_data(message));
        answer.matched = Ipv4Subnet(Attributes(message, sizeof *header).address(RTA_DST), header->rtm_dst_len);
    });
    return answer;
}

} // namespace overlab::host
