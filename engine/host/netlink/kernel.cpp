// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/netlink/kernel.h"

#include "engine/host/netlink/netlinkmessage.h"
#include "engine/host/netlink/netlinksocket.h"

#include <netlink/genl/ctrl.h>
#include <netlink/genl/genl.h>

#include <cerrno>

#include <linux/if_link.h>
#include <linux/pkt_sched.h>
#include <linux/rtnetlink.h>

namespace overlab::host {

using namespace Qt::StringLiterals;

namespace {

constexpr int loopbackIndex = 1; ///< in every network namespace

/// The errno of the kernel's answer to \a request; 0 when it did what was asked.
int ask(const NetlinkMessage &request, const QString &subject)
{
    NetlinkSocket socket{QString()};
    request.header()->nlmsg_seq = socket.nextSequence();
    socket.send(request.header(), request.header()->nlmsg_len);
    int reason = 0;
    socket.receive([&reason](nlmsghdr *answer) {
        if (answer->nlmsg_type == NLMSG_ERROR)
            reason = -static_cast<nlmsgerr *>(nlmsg_data(answer))->error;
        return false;
    });
    if (reason == EPERM)
        throw Error(ErrorCode::NotPermitted, subject, u"no right to change links here"_s);
    return reason;
}

} // namespace

bool hasGenericNetlinkFamily(const QString &name)
{
    const std::unique_ptr<nl_sock, void (*)(nl_sock *)> socket(nl_socket_alloc(), nl_socket_free);
    if (!socket || genl_connect(socket.get()) != 0)
        throw Error(ErrorCode::NotSupported, u"kernel"_s, u"no generic netlink"_s);
    return genl_ctrl_resolve(socket.get(), name.toUtf8().constData()) >= 0;
}

bool hasLinkKind(const QString &kind)
{
    constexpr quint32 tooManyQueues = 0x10000; // the kernel's limit is 4096
    NetlinkMessage request(RTM_NEWLINK, NLM_F_REQUEST | NLM_F_ACK | NLM_F_CREATE | NLM_F_EXCL,
                           ifinfomsg{});
    request.put(IFLA_NUM_TX_QUEUES, tooManyQueues);
    request.nest(IFLA_LINKINFO, [&] { request.put(IFLA_INFO_KIND, kind); });
    // "Unknown device type"; EINVAL: known, but not with these settings
    return ask(request, kind) != EOPNOTSUPP;
}

bool hasNetem()
{
    tcmsg header{};
    header.tcm_ifindex = loopbackIndex;
    header.tcm_parent = TC_H_ROOT;
    NetlinkMessage request(RTM_NEWQDISC, NLM_F_REQUEST | NLM_F_ACK | NLM_F_CREATE | NLM_F_EXCL,
                           header);
    request.put(TCA_KIND, u"netem"_s);
    return ask(request, u"netem"_s) == EINVAL; // ENOENT: no such discipline
}

} // namespace overlab::host
