// SPDX-License-Identifier: GPL-3.0-or-later
// A capture while it runs: one thread reads the points, puts their frames in order and makes pcapng of them; what it
// makes waits, in bounded memory, for the client or for a second thread that writes it to a file. So neither a slow
// disk nor a slow client holds the reader up, and what they miss is counted.
#pragma once

#include "engine/host/capture/packetcapture.h"
#include "engine/host/capture/pcapng.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>

namespace overlab {

class ChunkQueue;

struct CaptureSettings
{
    QList<host::PcapngInterface> interfaces; ///< of the points
    quint64 mostFrames = 0; ///< then it ends by itself; 0: never
    QString file;           ///< written to; empty: chunks are taken
};

/// What became of a point's frames that passed the filter.
struct PointCounts
{
    quint64 captured = 0;
    quint64 dropped = 0; ///< the kernel's ring had no room
    quint64 missed = 0;  ///< the client or the disk did not keep up
    std::optional<Error> failure; ///< why nothing more comes from it

    /// {"captured", "dropped", "missed", "failure"}
    QJsonObject toJson() const;
};

/// Main thread, with threads of its own. Deleting it ends it at once.
class CaptureRun : public QObject
{
    Q_OBJECT

public:
    /// Throws NotPermitted or CommandFailed when the file cannot be made.
    CaptureRun(std::unique_ptr<host::PacketCapture> capture, CaptureSettings settings, QObject *parent);
    ~CaptureRun() override;

    void begin();
    /// ended() follows once all that the kernel had is handed out.
    void stop();
    /// The next bytes of the pcapng; empty: there are none now.
    QByteArray takeChunk();
    /// After ended(): all has been taken.
    bool isEmpty() const;
    QList<PointCounts> counts() const;

signals:
    void chunkReady();
    /// Nothing more comes: it was stopped, has enough, or no point is left; \a failure: of the file, which ends the capture
    /// too, else empty.
    void ended(const QString &failure);

private:
    void readAll();
    void take(const host::CapturedFrame &frame);
    void write(const host::CapturedFrame &frame);
    void flush(bool isLast);
    void handOver(bool isForced);
    void countAtTheKernel();
    /// Nothing more comes from any.
    bool hasNoPointLeft() const;
    void writeCounts();
    bool isEnough() const { return m_settings.mostFrames > 0 && m_frames >= m_settings.mostFrames; }

    class Order;

    const CaptureSettings m_settings;
    std::unique_ptr<host::PacketCapture> m_capture; ///< the reader's
    host::PcapngWriter m_writer;                    ///< the reader's
    std::unique_ptr<Order> m_order;                 ///< the reader's; null for one point
    QList<quint64> m_waiting; ///< frames in m_writer of each point; the reader's
    quint64 m_frames = 0;     ///< the reader's
    std::unique_ptr<ChunkQueue> m_queue;
    mutable std::mutex m_mutex; ///< guards m_counts
    QList<PointCounts> m_counts;
    std::atomic<bool> m_isStopped = false;
    std::atomic<bool> m_isGivenUp = false;
    std::thread m_reader;
    std::thread m_fileWriter;
};

} // namespace overlab
