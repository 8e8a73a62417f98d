// SPDX-License-Identifier: GPL-3.0-or-later
// Decodes a capture's packets by tshark, which runs as the person's own process, here and not in the lab's engine: what
// it makes of a malicious packet can harm nobody else. Where it is not installed there is a plain line of our own.
#pragma once

#include "engine/client/packets/framefields.h"
#include "engine/client/packets/pcapngreader.h"

#include <QObject>
#include <QProcess>

#include <memory>

namespace overlab::client {

/// A line of a list of packets.
struct PacketLine
{
    qint64 number = 0; ///< from 0, of the frames that were fed
    int point = 0;
    std::chrono::nanoseconds time{};
    QString source; ///< of the innermost packet
    QString destination;
    QString protocol;
    int lengthBytes = 0;
    QString info;
    QString outerSource; ///< of a tunnel that it is in; else empty
    QString outerDestination;
    QString segment; ///< the tunnel's key

    friend bool operator==(const PacketLine &, const PacketLine &) = default;
};

/// Addresses, protocol and ports of a frame, in the decoder's columns; nothing is said of what is in them.
PacketLine plainLine(qint64 number, const PacketFrame &frame);
PacketLine plainLine(qint64 number, const PacketFrame &frame, const FrameFields &fields);

/// Feeds tshark and reads its lines. Thread: the one that it lives in.
class PacketDecoder : public QObject
{
    Q_OBJECT

public:
    /// tshark's path; empty: it is not installed.
    static QString program();

    explicit PacketDecoder(QObject *parent = nullptr);
    ~PacketDecoder() override;

    /// Begins anew; with \a filter (tshark's display filter) lines come only of what fits.
    void start(const QString &filter = {});
    /// Bytes of pcapng, in order. They wait in memory for tshark: see waitingBytes().
    void feed(const QByteArray &pcapng);
    qint64 waitingBytes() const { return m_process ? m_process->bytesToWrite() : 0; }
    /// Nothing more is fed: ended() follows the last line.
    void finish();
    bool isRunning() const { return m_process != nullptr; }

signals:
    void decoded(const QList<overlab::client::PacketLine> &lines);
    /// It has taken some of what was fed.
    void taken();
    /// \a failure: what tshark said when it did not end well, empty when it did.
    void ended(const QString &failure);

private:
    void abandon();
    void readLines();
    void readMore();
    void end(const QString &failure);

    std::unique_ptr<QProcess> m_process;
    QByteArray m_errors;
};

} // namespace overlab::client
