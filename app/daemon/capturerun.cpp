// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/capturerun.h"

#include "app/daemon/chunkqueue.h"
#include "engine/host/capture/timeorder.h"

#include <QFile>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <functional>

namespace overlab {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 mostQueuedBytes = 32 * 1024 * 1024;
constexpr qsizetype mostHeldBytes = 32 * 1024 * 1024; // for the order of times
constexpr qsizetype chunkBytes = 64 * 1024; // a window takes as much in one turn
constexpr auto chunkTime = 100ms;
constexpr auto readLimit = host::PacketCapture::holdingTime;
constexpr auto orderTime = 3 * host::PacketCapture::holdingTime; // by then what another point saw earlier has come
constexpr auto countTime = 500ms;

std::chrono::nanoseconds wallClock()
{
    return std::chrono::system_clock::now().time_since_epoch();
}

/// The file's bytes to the end of \a queue; what went wrong, else empty. \a giveUp is called as soon as something has.
QString writeTo(QFile &file, ChunkQueue &queue, const std::function<void()> &giveUp)
{
    QString failure;
    for (QByteArray chunk = queue.waitAndTake(); !chunk.isEmpty(); chunk = queue.waitAndTake()) {
        if (failure.isEmpty() && file.write(chunk) != chunk.size()) {
            failure = file.errorString();
            giveUp();
        }
    }
    if (!file.flush() && failure.isEmpty())
        failure = file.errorString();
    return failure;
}

} // namespace

class CaptureRun::Order : public host::TimeOrder
{
public:
    Order() : TimeOrder(mostHeldBytes) {}
};

QJsonObject PointCounts::toJson() const
{
    QJsonObject json{{u"captured"_s, qint64(captured)}, {u"dropped"_s, qint64(dropped)}, {u"missed"_s, qint64(missed)}};
    if (failure)
        json.insert(u"failure"_s, failure->toJson());
    return json;
}

CaptureRun::CaptureRun(std::unique_ptr<host::PacketCapture> capture, CaptureSettings settings, QObject *parent)
    : QObject(parent), m_settings(std::move(settings)), m_capture(std::move(capture)),
      m_writer(u"Overlab"_s, m_settings.interfaces, host::PcapngWriter::Directions::Unknown),
      m_order(m_settings.interfaces.size() > 1 ? std::make_unique<Order>() : nullptr), m_waiting(m_settings.interfaces.size(), 0),
      m_queue(std::make_unique<ChunkQueue>(mostQueuedBytes)), m_counts(m_settings.interfaces.size())
{
}

CaptureRun::~CaptureRun()
{
    m_isGivenUp = true;
    if (m_reader.joinable())
        m_reader.join();
    m_queue->close();
    if (m_fileWriter.joinable())
        m_fileWriter.join();
}

void CaptureRun::begin()
{
    m_queue->push(m_writer.take(), true);
    if (m_settings.file.isEmpty()) {
        emit chunkReady();
        m_reader = std::thread([this] {
            readAll();
            emit ended(QString());
        });
        return;
    }
    auto file = std::make_unique<QFile>(m_settings.file);
    if (!file->open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        throw Error(ErrorCode::CommandFailed, m_settings.file, file->errorString());
    m_reader = std::thread([this] {
        readAll();
        m_queue->close();
    });
    m_fileWriter = std::thread([this, file = std::move(file)] {
        const QString failure = writeTo(*file, *m_queue, [this] { stop(); }); // the rest is thrown away
        file->close();
        emit ended(failure);
    });
}

void CaptureRun::stop()
{
    m_isStopped = true;
}

QByteArray CaptureRun::takeChunk()
{
    return m_queue->take();
}

bool CaptureRun::isEmpty() const
{
    return m_queue->isEmpty();
}

QList<PointCounts> CaptureRun::counts() const
{
    const std::lock_guard guard(m_mutex);
    return m_counts;
}

void CaptureRun::readAll()
{
    const host::PacketCapture::Take takeOne = [this](const host::CapturedFrame &frame) { take(frame); };
    auto flushed = std::chrono::steady_clock::now();
    auto counted = flushed;
    std::optional<std::chrono::steady_clock::time_point> end;
    while (!m_isGivenUp && !isEnough()) {
        const auto now = std::chrono::steady_clock::now();
        if (m_isStopped && !end)
            end = now + 2 * host::PacketCapture::holdingTime; // what the kernel still holds together comes by then
        if (end && now >= *end)
            break;
        m_capture->read(readLimit, takeOne);
        if (now - flushed >= chunkTime) {
            flush(false);
            flushed = now;
        }
        if (now - counted >= countTime) {
            countAtTheKernel();
            counted = now;
            if (hasNoPointLeft())
                break;
        }
    }
    flush(true);
    countAtTheKernel();
    writeCounts();
}

void CaptureRun::take(const host::CapturedFrame &frame)
{
    if (m_order)
        m_order->add(frame);
    else
        write(frame);
}

void CaptureRun::write(const host::CapturedFrame &frame)
{
    if (isEnough())
        return;
    m_writer.add(frame);
    ++m_waiting[frame.device];
    ++m_frames;
    if (m_writer.content().size() >= chunkBytes)
        handOver(false);
}

/// Hands over what is written; of several points: what is old enough to be in order.
void CaptureRun::flush(bool isLast)
{
    if (m_order) {
        const QList<host::CapturedFrame> frames = isLast ? m_order->takeRest() : m_order->take(wallClock() - orderTime);
        for (const host::CapturedFrame &frame : frames)
            write(frame);
    }
    handOver(isLast);
}

void CaptureRun::handOver(bool isForced)
{
    if (m_writer.content().isEmpty())
        return;
    const bool isTaken = m_queue->push(m_writer.take(), isForced);
    {
        const std::lock_guard guard(m_mutex);
        for (qsizetype i = 0; i < m_counts.size(); ++i)
            (isTaken ? m_counts[i].captured : m_counts[i].missed) += std::exchange(m_waiting[i], 0);
    }
    emit chunkReady();
}

void CaptureRun::countAtTheKernel()
{
    for (int i = 0; i < m_counts.size(); ++i) {
        const host::CaptureCounts counts = m_capture->counts(i);
        const std::optional<Error> failure = m_capture->failure(i);
        const std::lock_guard guard(m_mutex);
        m_counts[i].dropped = counts.dropped;
        m_counts[i].failure = failure;
    }
}

bool CaptureRun::hasNoPointLeft() const
{
    const std::lock_guard guard(m_mutex);
    return std::all_of(m_counts.cbegin(), m_counts.cend(), [](const PointCounts &point) { return point.failure.has_value(); });
}

void CaptureRun::writeCounts()
{
    const QList<PointCounts> counts = this->counts();
    for (int i = 0; i < counts.size(); ++i) {
        const PointCounts &point = counts.at(i);
        const quint64 lost = point.dropped + point.missed;
        m_writer.addCounts(i, {point.captured + lost, lost}, wallClock());
    }
    m_queue->push(m_writer.take(), true);
    emit chunkReady();
}

} // namespace overlab
