// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes on their way from a thread that must not wait to one that may, in bounded memory.
#pragma once

#include <QByteArray>

#include <condition_variable>
#include <deque>
#include <mutex>

namespace overlab {

class ChunkQueue
{
public:
    explicit ChunkQueue(qint64 mostBytes) : m_mostBytes(mostBytes) {}

    /// False: there is no room, and \a chunk is left out. \a isForced: it is the end, or the beginning.
    bool push(QByteArray chunk, bool isForced);
    /// Nothing more is pushed.
    void close();
    /// Empty: there is nothing now.
    QByteArray take();
    /// Waits for something; empty: it was closed, and all is taken.
    QByteArray waitAndTake();
    bool isEmpty() const;

private:
    QByteArray takeFirst();

    const qint64 m_mostBytes;
    mutable std::mutex m_mutex; ///< guards all below
    std::condition_variable m_changed;
    std::deque<QByteArray> m_chunks;
    qint64 m_bytes = 0;
    bool m_isClosed = false;
};

} // namespace overlab
