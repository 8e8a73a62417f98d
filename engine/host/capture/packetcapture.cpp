// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/capture/packetcapture.h"

#include "engine/host/netlink/namespaces.h"

#include <algorithm>
#include <future>

#include <net/if.h>
#include <pcap/pcap.h>
#include <poll.h>

namespace overlab::host {

using namespace Qt::StringLiterals;

namespace {

constexpr int framesAtOnce = 20'000; // of one point: a flood must not keep the reader from the others
constexpr qint64 leastRingBytes = 1024 * 1024;

Error failed(const QString &device, int code, const QString &words)
{
    const bool isForbidden = code == PCAP_ERROR_PERM_DENIED;
    const bool isMissing = code == PCAP_ERROR_NO_SUCH_DEVICE || code == PCAP_ERROR_IFACE_NOT_UP;
    return Error(isForbidden ? ErrorCode::NotPermitted : isMissing ? ErrorCode::NotFound : ErrorCode::CommandFailed, device, words);
}

/// Of the thread's namespace.
QStringList devicesHere()
{
    QStringList names;
    if (struct if_nameindex *const all = if_nameindex()) {
        for (const struct if_nameindex *one = all; one->if_index != 0; ++one)
            names << QString::fromUtf8(one->if_name);
        if_freenameindex(all);
    }
    names.sort();
    return names;
}

/// A compiled filter.
class Program
{
public:
    /// Throws what requireFilter() does.
    Program(pcap_t *handle, const QString &filter)
    {
        if (pcap_compile(handle, &m_program, filter.toUtf8().constData(), 1, PCAP_NETMASK_UNKNOWN) != 0)
            throw Error(ErrorCode::NotSupported, filter, QString::fromUtf8(pcap_geterr(handle)));
    }
    ~Program() { pcap_freecode(&m_program); }
    Program(const Program &) = delete;

    bpf_program *get() { return &m_program; }

private:
    bpf_program m_program{};
};

} // namespace

class PacketCapture::Point
{
public:
    /// In the thread's namespace.
    Point(const CapturePoint &point, int snapLengthBytes, qint64 ringBytes) : m_device(point.device)
    {
        const QByteArray device = point.device.toUtf8();
        // libpcap knows names that are no device ("any", "nflog"): only the kernel's are meant.
        if (if_nametoindex(device.constData()) == 0)
            throw Error(ErrorCode::NotFound, point.device, u"no such device there; there are: %1"_s.arg(devicesHere().join(u", "_s)));
        char words[PCAP_ERRBUF_SIZE] = "";
        m_handle.reset(pcap_create(device.constData(), words));
        if (!m_handle)
            throw failed(point.device, PCAP_ERROR, QString::fromUtf8(words));
        pcap_set_snaplen(m_handle.get(), snapLengthBytes);
        pcap_set_promisc(m_handle.get(), 0);
        pcap_set_timeout(m_handle.get(), int(holdingTime.count()));
        pcap_set_buffer_size(m_handle.get(), int(ringBytes));
        pcap_set_tstamp_precision(m_handle.get(), PCAP_TSTAMP_PRECISION_NANO);
        if (const int code = pcap_activate(m_handle.get()); code < 0)
            throw failed(point.device, code, u"%1: %2"_s.arg(QString::fromUtf8(pcap_statustostr(code)), QString::fromUtf8(pcap_geterr(m_handle.get()))));
        if (pcap_datalink(m_handle.get()) != DLT_EN10MB)
            throw Error(ErrorCode::NotSupported, point.device, u"it carries no Ethernet frames"_s);
        m_isNano = pcap_get_tstamp_precision(m_handle.get()) == PCAP_TSTAMP_PRECISION_NANO;
        if (!point.filter.isEmpty()) {
            Program program(m_handle.get(), point.filter);
            if (pcap_setfilter(m_handle.get(), program.get()) != 0)
                throw failed(point.device, PCAP_ERROR, QString::fromUtf8(pcap_geterr(m_handle.get())));
        }
        if (pcap_setnonblock(m_handle.get(), 1, words) != 0)
            throw failed(point.device, PCAP_ERROR, QString::fromUtf8(words));
    }

    int descriptor() const { return m_failure ? -1 : pcap_get_selectable_fd(m_handle.get()); }

    int read(int number, const Take &take)
    {
        Reading reading{number, m_isNano ? 1 : 1000, take};
        const auto takeOne = [](u_char *user, const pcap_pkthdr *header, const u_char *bytes) {
            const auto *const to = reinterpret_cast<const Reading *>(user);
            CapturedFrame frame;
            frame.device = to->number;
            frame.time = std::chrono::seconds(header->ts.tv_sec) + std::chrono::nanoseconds(header->ts.tv_usec * to->unit);
            frame.lengthBytes = int(header->len);
            frame.bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes), qsizetype(header->caplen));
            to->take(frame);
        };
        const int count = pcap_dispatch(m_handle.get(), framesAtOnce, takeOne, reinterpret_cast<u_char *>(&reading));
        if (count >= 0)
            return count;
        m_failure = failed(m_device, PCAP_ERROR, QString::fromUtf8(pcap_geterr(m_handle.get())));
        return 0;
    }

    CaptureCounts counts()
    {
        pcap_stat statistics{};
        if (pcap_stats(m_handle.get(), &statistics) == 0) // adds up by itself, in 32 bits
            m_counts = {grown(m_counts.received, statistics.ps_recv), grown(m_counts.dropped, statistics.ps_drop)};
        return m_counts;
    }

    const std::optional<Error> &failure() const { return m_failure; }

private:
    struct Reading
    {
        int number;
        int unit; ///< nanoseconds
        const Take &take;
    };
    struct Close
    {
        void operator()(pcap_t *handle) const { pcap_close(handle); }
    };

    static quint64 grown(quint64 before, quint32 now) { return before + quint32(now - quint32(before)); }

    QString m_device;
    std::unique_ptr<pcap_t, Close> m_handle;
    std::optional<Error> m_failure;
    CaptureCounts m_counts;
    bool m_isNano = true;
};

PacketCapture::PacketCapture(const QList<CapturePoint> &points, int snapLengthBytes, qint64 ringBytes)
{
    const qint64 each = std::clamp<qint64>(ringBytes / std::max<qsizetype>(points.size(), 1), leastRingBytes, 1 << 30);
    for (const CapturePoint &point : points)
        inNamespace(point.namespacePath, [&] { m_points.push_back(std::make_unique<Point>(point, std::clamp(snapLengthBytes, 1, mostBytesOfFrame), each)); });
}

/// Each waits for the kernel's readers (synchronize_net(): some 20 ms), together they wait once.
PacketCapture::~PacketCapture()
{
    std::vector<std::future<void>> closings;
    for (std::unique_ptr<Point> &point : m_points)
        closings.push_back(std::async(std::launch::async, [&point] { point.reset(); }));
}

void PacketCapture::requireFilter(const QString &filter)
{
    const std::unique_ptr<pcap_t, decltype(&pcap_close)> dead(pcap_open_dead(DLT_EN10MB, mostBytesOfFrame), &pcap_close);
    Program(dead.get(), filter);
}

int PacketCapture::read(std::chrono::milliseconds limit, const Take &take)
{
    std::vector<pollfd> polled;
    for (const std::unique_ptr<Point> &point : m_points)
        polled.push_back({point->descriptor(), POLLIN, 0});
    int count = 0;
    if (poll(polled.data(), nfds_t(polled.size()), int(limit.count())) <= 0)
        return count;
    for (size_t i = 0; i < polled.size(); ++i) {
        if (polled[i].revents != 0)
            count += m_points[i]->read(int(i), take);
    }
    return count;
}

CaptureCounts PacketCapture::counts(int point)
{
    return m_points.at(size_t(point))->counts();
}

std::optional<Error> PacketCapture::failure(int point) const
{
    return m_points.at(size_t(point))->failure();
}

} // namespace overlab::host
