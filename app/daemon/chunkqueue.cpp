// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/chunkqueue.h"

#include <utility>

namespace overlab {

bool ChunkQueue::push(QByteArray chunk, bool isForced)
{
    const std::lock_guard guard(m_mutex);
    if (!isForced && m_bytes + chunk.size() > m_mostBytes)
        return false;
    m_bytes += chunk.size();
    m_chunks.push_back(std::move(chunk));
    m_changed.notify_one();
    return true;
}

void ChunkQueue::close()
{
    const std::lock_guard guard(m_mutex);
    m_isClosed = true;
    m_changed.notify_one();
}

QByteArray ChunkQueue::take()
{
    const std::lock_guard guard(m_mutex);
    return takeFirst();
}

QByteArray ChunkQueue::waitAndTake()
{
    std::unique_lock guard(m_mutex);
    m_changed.wait(guard, [this] { return m_isClosed || !m_chunks.empty(); });
    return takeFirst();
}

bool ChunkQueue::isEmpty() const
{
    const std::lock_guard guard(m_mutex);
    return m_chunks.empty();
}

QByteArray ChunkQueue::takeFirst()
{
    if (m_chunks.empty())
        return {};
    QByteArray first = std::move(m_chunks.front());
    m_chunks.pop_front();
    m_bytes -= first.size();
    return first;
}

} // namespace overlab
