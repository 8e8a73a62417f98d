// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capture/capturedecoding.h"

#include <algorithm>

namespace overlab::views {

namespace {

constexpr qint64 mostWaitingBytes = 2 * 1024 * 1024;

} // namespace

CaptureDecoding::CaptureDecoding(const CaptureLog &log, QObject *parent) : QObject(parent), m_log(log)
{
    connect(&m_decoder, &client::PacketDecoder::decoded, this, &CaptureDecoding::number);
    connect(&m_decoder, &client::PacketDecoder::taken, this, &CaptureDecoding::goOn);
    connect(&m_decoder, &client::PacketDecoder::ended, this, &CaptureDecoding::takeEnd);
}

bool CaptureDecoding::begin(const QString &filter)
{
    m_filter = filter;
    m_decoders = 0;
    m_nextPiece = m_log.firstPiece();
    if (client::PacketDecoder::program().isEmpty())
        return false;
    start();
    return true;
}

void CaptureDecoding::start()
{
    m_fed.clear();
    m_frames = 0;
    m_header.clear();
    m_isEnough = false;
    ++m_decoders;
    m_decoder.start(m_filter);
    goOn();
}

void CaptureDecoding::takeEnd(const QString &failure)
{
    if (m_isEnough && failure.isEmpty())
        start();
    else
        emit ended(failure);
}

void CaptureDecoding::goOn()
{
    if (!m_decoder.isRunning() || m_isEnough)
        return;
    m_nextPiece = std::max(m_nextPiece, m_log.firstPiece()); // what is gone is not decoded any more
    while (m_nextPiece < m_log.endPiece() && m_decoder.waitingBytes() < mostWaitingBytes) {
        const CaptureLog::Piece &piece = m_log.piece(m_nextPiece++);
        if (m_header != piece.header)
            m_decoder.feed(piece.header);
        m_header = piece.header;
        m_fed.append({m_frames, piece.first});
        m_frames += piece.count;
        m_decoder.feed(piece.bytes);
        if (m_frames >= m_mostFrames) {
            m_isEnough = true;
            m_decoder.finish();
            return;
        }
    }
}

void CaptureDecoding::number(QList<client::PacketLine> lines)
{
    for (client::PacketLine &line : lines) {
        const auto after = std::upper_bound(m_fed.cbegin(), m_fed.cend(), line.number, [](qint64 frame, const auto &fed) { return frame < fed.first; });
        if (after != m_fed.cbegin())
            line.number += std::prev(after)->second - std::prev(after)->first;
    }
    emit decoded(lines);
}

} // namespace overlab::views
