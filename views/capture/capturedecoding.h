// SPDX-License-Identifier: GPL-3.0-or-later
// Has what a log keeps decoded, in order and no faster than the decoder takes it; its lines come back with the log's numbers.
// A decoder keeps something of each packet for the next ones: after many another takes over, to which connections that go on
// are new ones.
#pragma once

#include "engine/client/packets/packetdecoder.h"
#include "views/capture/capturelog.h"

#include <QList>
#include <QObject>

#include <utility>

namespace overlab::views {

class CaptureDecoding : public QObject
{
    Q_OBJECT

public:
    /// \a log must outlive it.
    explicit CaptureDecoding(const CaptureLog &log, QObject *parent = nullptr);

    /// What one decoder is given at most, about.
    void setMostFrames(qint64 frames) { m_mostFrames = frames; }
    /// Begins anew with all that is kept; with \a filter (tshark's display filter) lines come only of what fits. False: there
    /// is no decoder on this computer.
    bool begin(const QString &filter);
    /// Goes on with what the log has got since.
    void goOn();
    /// Whether a packet was fed since it began.
    bool hasBegun() const { return m_decoders > 1 || m_frames > 0; }
    /// How many there were since it began.
    int decoders() const { return m_decoders; }

signals:
    void decoded(const QList<overlab::client::PacketLine> &lines);
    /// The decoding is over before the capture is. \a failure: what tshark said; empty: nothing.
    void ended(const QString &failure);

private:
    void start();
    void takeEnd(const QString &failure);
    void number(QList<client::PacketLine> lines);

    const CaptureLog &m_log;
    client::PacketDecoder m_decoder;
    QString m_filter;
    int m_decoders = 0;
    bool m_isEnough = false; ///< for this decoder: it has only to finish
    qint64 m_mostFrames = 1'000'000;
    QList<std::pair<qint64, qint64>> m_fed; ///< of the first frame of each piece: the decoder's number, the log's
    QByteArray m_header;                    ///< of the section that the decoder is in
    qint64 m_frames = 0;                    ///< fed to this one
    qint64 m_nextPiece = 0;
};

} // namespace overlab::views
