// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/capture/framecapture.h"

#include "engine/host/netlink/kernel.h"
#include "engine/host/netlink/namespaces.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <future>

#include <arpa/inet.h>
#include <linux/filter.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <poll.h>
#include <sys/socket.h>
#include <time.h>

namespace overlab::host {

using namespace Qt::StringLiterals;

namespace {

constexpr int bufferBytes = 8 * 1024 * 1024;
constexpr int macBytes = 12; // both addresses, which an 802.1Q tag follows
constexpr int tagBytes = 4;
constexpr int framesAtOnce = 1000; // of one socket: a flood must not keep the reader from its limits

sock_filter statement(int code, quint32 k)
{
    return {quint16(code), 0, 0, k};
}

/// Takes \a indices' IPv4, ARP and tagged frames.
std::vector<sock_filter> filterFor(const QList<int> &indices)
{
    std::vector<sock_filter> program;
    program.push_back(statement(BPF_LD | BPF_H | BPF_ABS, macBytes));
    program.push_back({BPF_JMP | BPF_JEQ | BPF_K, 3, 0, ETH_P_IP});
    program.push_back({BPF_JMP | BPF_JEQ | BPF_K, 2, 0, ETH_P_ARP});
    program.push_back({BPF_JMP | BPF_JEQ | BPF_K, 1, 0, ETH_P_8021Q});
    program.push_back(statement(BPF_RET | BPF_K, 0));
    program.push_back(statement(BPF_LD | BPF_W | BPF_ABS, quint32(SKF_AD_OFF + SKF_AD_IFINDEX)));
    for (const int index : indices) { // conditional jumps reach 255 at most: so each has its own end
        program.push_back({BPF_JMP | BPF_JEQ | BPF_K, 0, 1, quint32(index)});
        program.push_back(statement(BPF_RET | BPF_K, FrameCapture::snapLengthBytes));
    }
    program.push_back(statement(BPF_RET | BPF_K, 0));
    return program;
}

void setOption(int socket, int level, int option, int value)
{
    setsockopt(socket, level, option, &value, sizeof value);
}

Error failed(const QString &subject, const QString &what, int reason)
{
    const bool isForbidden = reason == EPERM || reason == EACCES;
    const bool isMissing = reason == ENODEV || reason == ENXIO;
    return Error(isForbidden ? ErrorCode::NotPermitted : isMissing ? ErrorCode::NotFound : ErrorCode::CommandFailed, subject,
                 what + u": "_s + errnoText(reason));
}

/// In the thread's namespace.
FileDescriptor listenHere(const QString &path, const QList<int> &indices)
{
    // No protocol yet: nothing comes before the filter is set.
    FileDescriptor socket(::socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!socket.isOpen())
        throw failed(path, u"packet socket"_s, errno);
    std::vector<sock_filter> program = filterFor(indices);
    const sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
    if (setsockopt(socket.get(), SOL_SOCKET, SO_ATTACH_FILTER, &filter, sizeof filter) != 0)
        throw failed(path, u"packet filter"_s, errno);
    setOption(socket.get(), SOL_SOCKET, SO_TIMESTAMPNS, 1);
    setOption(socket.get(), SOL_PACKET, PACKET_AUXDATA, 1);
    setOption(socket.get(), SOL_SOCKET, SO_RCVBUF, bufferBytes); // as much of it as the host allows
    setOption(socket.get(), SOL_SOCKET, SO_RCVBUFFORCE, bufferBytes);
    sockaddr_ll any{};
    any.sll_family = AF_PACKET;
    any.sll_protocol = htons(ETH_P_ALL);
    if (bind(socket.get(), reinterpret_cast<const sockaddr *>(&any), sizeof any) != 0)
        throw failed(path, u"bind"_s, errno);
    return socket;
}

/// The kernel takes the tag out of a frame that comes in (skb_vlan_untag()): it is put back.
void restoreTag(CapturedFrame &frame, const tpacket_auxdata &extra)
{
    if ((extra.tp_status & TP_STATUS_VLAN_VALID) == 0 || frame.bytes.size() < macBytes)
        return;
    const quint16 type = extra.tp_status & TP_STATUS_VLAN_TPID_VALID ? extra.tp_vlan_tpid : quint16(ETH_P_8021Q);
    const std::array<char, tagBytes> tag{char(type >> 8), char(type & 0xff), char(extra.tp_vlan_tci >> 8),
                                         char(extra.tp_vlan_tci & 0xff)};
    frame.bytes.insert(macBytes, QByteArrayView(tag));
    frame.lengthBytes += tagBytes;
}

} // namespace

FrameCapture::FrameCapture(const QList<CaptureDevice> &devices) : m_failures(devices.size())
{
    QStringList paths;
    for (const CaptureDevice &device : devices) {
        if (!paths.contains(device.namespacePath))
            paths << device.namespacePath;
    }
    for (const QString &path : std::as_const(paths)) {
        try {
            open(path, devices);
        } catch (const Error &error) {
            for (int i = 0; i < devices.size(); ++i) {
                if (devices.at(i).namespacePath == path)
                    m_failures[i] = error;
            }
        }
    }
}

/// Each waits for the kernel's readers (synchronize_net(): some 20 ms), together they wait once.
FrameCapture::~FrameCapture()
{
    std::vector<std::future<void>> closings;
    for (Watch &watch : m_watches)
        closings.push_back(std::async(std::launch::async, [&watch] { watch.socket.reset(); }));
}

void FrameCapture::open(const QString &path, const QList<CaptureDevice> &devices)
{
    inNamespace(path, [&] {
        Watch watch;
        QList<int> indices;
        for (int i = 0; i < devices.size(); ++i) {
            if (devices.at(i).namespacePath != path)
                continue;
            const int index = int(if_nametoindex(devices.at(i).device.toUtf8().constData()));
            if (index == 0) {
                m_failures[i] = failed(devices.at(i).device, u"its index"_s, errno);
            } else {
                watch.devices.insert(index, i);
                indices << index;
            }
        }
        if (indices.isEmpty())
            return;
        watch.socket = listenHere(path, indices);
        m_watches.push_back(std::move(watch));
    });
}

QList<CapturedFrame> FrameCapture::read(std::chrono::milliseconds limit)
{
    std::vector<pollfd> polled;
    for (const Watch &watch : m_watches)
        polled.push_back({watch.socket.get(), POLLIN, 0});
    QList<CapturedFrame> frames;
    if (poll(polled.data(), nfds_t(polled.size()), int(limit.count())) <= 0)
        return frames;
    for (size_t i = 0; i < polled.size(); ++i) {
        if (polled[i].revents == 0)
            continue;
        CapturedFrame frame;
        for (int n = 0; n < framesAtOnce && readOne(m_watches[i], frame); ++n)
            frames << frame;
    }
    return frames;
}

bool FrameCapture::readOne(const Watch &watch, CapturedFrame &frame)
{
    QByteArray buffer(snapLengthBytes, Qt::Uninitialized);
    sockaddr_ll from{};
    iovec part{buffer.data(), size_t(buffer.size())};
    alignas(cmsghdr) std::array<char, 256> control{};
    msghdr message{};
    message.msg_name = &from;
    message.msg_namelen = sizeof from;
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    const ssize_t length = recvmsg(watch.socket.get(), &message, MSG_DONTWAIT | MSG_TRUNC);
    if (length < 0)
        return false;
    buffer.truncate(qMin<qsizetype>(length, snapLengthBytes));
    frame = {watch.devices.value(from.sll_ifindex), {}, from.sll_pkttype == PACKET_OUTGOING, int(length), buffer,
             from.sll_pkttype == PACKET_OTHERHOST};
    for (cmsghdr *header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
        if (header->cmsg_level == SOL_SOCKET && header->cmsg_type == SO_TIMESTAMPNS) {
            timespec time{};
            std::memcpy(&time, CMSG_DATA(header), sizeof time);
            frame.time = std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
        } else if (header->cmsg_level == SOL_PACKET && header->cmsg_type == PACKET_AUXDATA) {
            tpacket_auxdata extra{};
            std::memcpy(&extra, CMSG_DATA(header), sizeof extra);
            if (extra.tp_len > quint32(frame.lengthBytes))
                frame.lengthBytes = int(extra.tp_len); // the filter cut it
            restoreTag(frame, extra);
        }
    }
    return true;
}

quint64 FrameCapture::lostFrames()
{
    for (const Watch &watch : m_watches) {
        tpacket_stats statistics{};
        socklen_t size = sizeof statistics;
        if (getsockopt(watch.socket.get(), SOL_PACKET, PACKET_STATISTICS, &statistics, &size) == 0)
            m_lost += statistics.tp_drops; // reading sets it to zero
    }
    return m_lost;
}

} // namespace overlab::host
