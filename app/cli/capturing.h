// SPDX-License-Identifier: GPL-3.0-or-later
// Follows a capture to its end: prints a line a packet, or writes the pcapng, and says at the end what was lost.
#pragma once

#include "app/cli/command.h"
#include "app/cli/signalwatch.h"
#include "engine/client/capturesession.h"
#include "engine/client/packets/packetdecoder.h"

#include <QFile>
#include <QFuture>
#include <QJsonArray>
#include <QObject>
#include <QPromise>

namespace overlab::cli {

class Output;

/// What becomes of the packets.
struct CaptureTarget
{
    enum class Kind {
        Lines,     ///< decoded, to standard output
        Stream,    ///< as pcapng to standard output
        File,      ///< as pcapng to \c path, by us
        EngineFile ///< as pcapng by the engine, which is on this computer; moved to \c path
    };

    Kind kind = Kind::Lines;
    QString path;
};

class Capturing : public QObject
{
    Q_OBJECT

public:
    /// \a session and \a output must outlive it. \a engineFolder: of EngineFile, the lab's state folder.
    Capturing(client::CaptureSession &session, Output &output, CaptureTarget target, QString engineFolder);

    /// Done when the capture has ended and all is written; 128+N after signal N, SIGINT excepted, which is how people
    /// end a capture. Throws when the target fails or the connection goes.
    [[nodiscard]] QFuture<int> run();
    /// The session has begun. \a seconds: then it is stopped; 0: never.
    void begun(int seconds);

private:
    void take(const QByteArray &pcapng);
    void printPlain(const QList<client::PacketFrame> &frames);
    void print(const QList<client::PacketLine> &lines);
    void stop();
    void finish();
    void moveFile();
    void saveWhatThereIs();
    void tell();
    void fail(const Error &error);

    client::CaptureSession &m_session;
    Output &m_output;
    const CaptureTarget m_target;
    const QString m_engineFolder;
    SignalWatch m_signals;
    QFile m_file;
    client::PcapngReader m_reader;
    client::PacketDecoder m_decoder;
    QJsonArray m_packets; ///< of --json
    qint64 m_number = 0;
    qint64 m_unshown = 0; ///< packets that came faster than they were decoded
    QPromise<int> m_promise;
    QString m_fileFailure;
    bool m_isMoved = false;
    bool m_isOver = false;
    bool m_isStopping = false;
    int m_signal = 0;
};

} // namespace overlab::cli
