// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/netlink/netlinkrequest.h"

#include <QRandomGenerator>

#include <array>
#include <cerrno>
#include <climits>
#include <cstring>

#include <linux/if_link.h>
#include <linux/rtnetlink.h>

namespace overlab::host {

using namespace Qt::StringLiterals;

namespace {

// All answers to one send() wait in the socket's receive buffer, 208 KiB by default: an
// acknowledgement takes about 1 KiB of it, a link's description up to 4 KiB.
constexpr size_t requestsAtOnce = 64;
constexpr size_t questionsAtOnce = 32;

/// ifinfomsg, ifaddrmsg and ndmsg all have the interface index there.
constexpr size_t indexOffset = NLMSG_HDRLEN + 4;

bool meansAbsent(int errorNumber)
{
    static constexpr std::array all{ENODEV, ENOENT, ESRCH, EADDRNOTAVAIL};
    return std::find(all.begin(), all.end(), errorNumber) != all.end();
}

QString kernelWords(nlmsghdr *answer)
{
    auto *const error = static_cast<nlmsgerr *>(nlmsg_data(answer));
    size_t skip = sizeof *error;
    if (!(answer->nlmsg_flags & NLM_F_CAPPED))
        skip += error->msg.nlmsg_len - sizeof error->msg;
    if (!(answer->nlmsg_flags & NLM_F_ACK_TLVS) || NLMSG_HDRLEN + skip >= answer->nlmsg_len)
        return {};
    auto *const first = reinterpret_cast<nlattr *>(reinterpret_cast<char *>(error) + skip);
    nlattr *const words =
        nla_find(first, int(answer->nlmsg_len - NLMSG_HDRLEN - skip), NLMSGERR_ATTR_MSG);
    return words ? QString::fromUtf8(nla_get_string(words)) : QString();
}

template<typename Item, typename Function>
void inChunks(const std::vector<Item> &all, size_t atOnce, const Function &function)
{
    for (size_t start = 0; start < all.size(); start += atOnce) {
        const size_t end = qMin(all.size(), start + atOnce);
        function(std::vector<Item>(all.begin() + qptrdiff(start), all.begin() + qptrdiff(end)));
    }
}

} // namespace

void NetlinkSender::sendAll(std::vector<NetlinkRequest> &requests)
{
    std::vector<NetlinkSocket *> sockets;
    QHash<NetlinkSocket *, std::vector<NetlinkRequest *>> bySocket;
    for (NetlinkRequest &request : requests) {
        if (!bySocket.contains(request.socket))
            sockets.push_back(request.socket);
        bySocket[request.socket].push_back(&request);
    }
    for (NetlinkSocket *const socket : sockets)
        sendThrough(*socket, bySocket[socket]);
    requests.clear();
}

void NetlinkSender::sendThrough(NetlinkSocket &socket,
                                const std::vector<NetlinkRequest *> &requests)
{
    const Indices indices = resolve(socket, requests);
    inChunks(requests, requestsAtOnce, [&](const std::vector<NetlinkRequest *> &chunk) {
        std::vector<FileDescriptor> namespaces; // open until the kernel has taken them
        std::vector<NetlinkRequest *> ready;
        for (NetlinkRequest *const request : chunk) {
            if (!m_failedLabels.contains(request->label) && fillIn(*request, indices, namespaces))
                ready.push_back(request);
        }
        sendChunk(socket, ready);
    });
}

NetlinkSender::Indices NetlinkSender::resolve(NetlinkSocket &socket,
                                              const std::vector<NetlinkRequest *> &requests)
{
    Indices indices;
    std::vector<QString> names;
    for (const NetlinkRequest *const request : requests) {
        for (const QString &name : {request->headerLink, request->attributeLink}) {
            if (!name.isEmpty() && !indices.contains(name)) {
                indices.insert(name, 0);
                names.push_back(name);
            }
        }
    }
    inChunks(names, questionsAtOnce, [&](const std::vector<QString> &chunk) {
        QByteArray bytes;
        QHash<quint32, QString> asked;
        for (const QString &name : chunk) {
            NetlinkMessage question(RTM_GETLINK, NLM_F_REQUEST, ifinfomsg{});
            question.put(IFLA_EXT_MASK, quint32(RTEXT_FILTER_SKIP_STATS));
            question.put(IFLA_IFNAME, name);
            question.header()->nlmsg_seq = socket.nextSequence();
            asked.insert(question.header()->nlmsg_seq, name);
            bytes.append(reinterpret_cast<const char *>(question.header()),
                         NLMSG_ALIGN(question.header()->nlmsg_len));
        }
        socket.send(bytes.constData(), size_t(bytes.size()));
        socket.receive([&](nlmsghdr *answer) {
            const QString name = asked.take(answer->nlmsg_seq);
            if (!name.isEmpty() && answer->nlmsg_type == RTM_NEWLINK)
                indices[name] = static_cast<ifinfomsg *>(nlmsg_data(answer))->ifi_index;
            return !asked.isEmpty();
        });
    });
    return indices;
}

/// False when that is impossible; the request has failed (or is done with) then.
bool NetlinkSender::fillIn(NetlinkRequest &request, const Indices &indices,
                           std::vector<FileDescriptor> &namespaces)
{
    for (const QString &name : {request.headerLink, request.attributeLink}) {
        if (!name.isEmpty() && indices.value(name) == 0) {
            if (request.tolerated == Tolerated::Nothing)
                fail(request, ENODEV, name);
            return false;
        }
    }
    if (!request.attributeLink.isEmpty())
        request.message.put(request.indexAttribute, quint32(indices.value(request.attributeLink)));
    if (!request.message.isComplete()) {
        fail(request, EMSGSIZE);
        return false;
    }
    auto *const start = reinterpret_cast<char *>(request.message.header());
    if (!request.headerLink.isEmpty()) {
        const int index = indices.value(request.headerLink);
        std::memcpy(start + indexOffset, &index, sizeof index);
    }
    if (request.there) {
        namespaces.push_back(request.there->openNamespace());
        const int descriptor = namespaces.back().get();
        std::memcpy(start + request.descriptorOffset, &descriptor, sizeof descriptor);
    }
    return true;
}

void NetlinkSender::sendChunk(NetlinkSocket &socket, const std::vector<NetlinkRequest *> &chunk)
{
    if (chunk.empty())
        return;
    QByteArray bytes;
    QHash<quint32, const NetlinkRequest *> waiting;
    for (const NetlinkRequest *const request : chunk) {
        nlmsghdr *const header = request->message.header();
        header->nlmsg_seq = socket.nextSequence();
        header->nlmsg_flags |= NLM_F_REQUEST | NLM_F_ACK;
        waiting.insert(header->nlmsg_seq, request);
        bytes.append(reinterpret_cast<const char *>(header), NLMSG_ALIGN(header->nlmsg_len));
    }
    socket.send(bytes.constData(), size_t(bytes.size()));
    socket.receive([&](nlmsghdr *answer) {
        if (answer->nlmsg_type == NLMSG_ERROR) {
            if (const NetlinkRequest *const request = waiting.take(answer->nlmsg_seq))
                take(*request, answer);
        }
        return !waiting.isEmpty();
    });
}

void NetlinkSender::take(const NetlinkRequest &request, nlmsghdr *answer)
{
    const int reason = -static_cast<nlmsgerr *>(nlmsg_data(answer))->error;
    if (reason == 0 && !request.makes.isEmpty())
        m_made.append({request.label, request.makes});
    if (reason == 0 || (request.tolerated == Tolerated::Absence && meansAbsent(reason)))
        return;
    fail(request, reason, kernelWords(answer));
}

void NetlinkSender::fail(const NetlinkRequest &request, int errorNumber, const QString &text)
{
    if (m_failedLabels.contains(request.label))
        return; // answers of one chunk: the first counts
    m_failedLabels.insert(request.label);
    m_failures << NetlinkFailure{request.label, errorNumber,
                                 text.isEmpty() ? errnoText(errorNumber)
                                                : errnoText(errorNumber) + u" ("_s + text + u')'};
}

void NetlinkSender::removeLinks(NetlinkSocket &socket, const std::vector<LinkRemoval> &removals)
{
    if (removals.empty())
        return;
    const auto group =
        quint32(QRandomGenerator::global()->bounded(1 << 30, INT_MAX)); // nobody else's
    std::vector<NetlinkRequest> requests;
    for (const LinkRemoval &removal : removals) {
        NetlinkMessage message(RTM_SETLINK, 0, ifinfomsg{});
        message.put(IFLA_IFNAME, removal.name);
        message.put(IFLA_GROUP, group);
        requests.push_back({removal.label, &socket, std::move(message), Tolerated::Absence});
    }
    sendAll(requests);

    NetlinkMessage together(RTM_DELLINK, 0, ifinfomsg{});
    together.put(IFLA_GROUP, group);
    requests.push_back({QString(), &socket, std::move(together), Tolerated::Absence});
    NetlinkSender attempt;
    attempt.sendAll(requests);
    if (attempt.failures().isEmpty())
        return;
    for (const LinkRemoval &removal : removals) { // one that cannot be removed keeps all others
        NetlinkMessage message(RTM_DELLINK, 0, ifinfomsg{});
        message.put(IFLA_IFNAME, removal.name);
        requests.push_back({removal.label, &socket, std::move(message), Tolerated::Absence});
    }
    sendAll(requests);
}

void NetlinkSender::removeHalfMade(NetlinkSocket &socket)
{
    std::vector<LinkRemoval> removals;
    for (const auto &[label, link] : std::as_const(m_made)) {
        if (m_failedLabels.contains(label))
            removals.push_back({QString(), link});
    }
    NetlinkSender undo; // what fails here is told under its first failure already
    undo.removeLinks(socket, removals);
}

} // namespace overlab::host
