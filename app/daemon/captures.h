// SPDX-License-Identifier: GPL-3.0-or-later
// What one client captures: capture.* of the program's protocol.
#pragma once

#include "app/daemon/capturerun.h"
#include "app/daemon/knownlab.h"
#include "engine/rpc/jsonrpcpeer.h"

#include <QCoroTask>
#include <QFuture>
#include <QPointer>
#include <QTimer>

#include <map>

namespace overlab {

/// capture.start {"capture": a number of the client's choice, "points": [{"place", "device"}]: capturePlace(), "filter":
/// pcap-filter(7), "snapLength": 0 for whole frames, "ringBytes": of the kernel, for all points together, "count": it
/// ends by itself after so many frames, 0: never, "toFile"} → {"points": [CapturePlace::toJson()], "file": of toFile: its
/// name in the lab's state folder, which is the client's to move away}. Then notifications:
/// capture.data {"capture", "data": base64 of pcapng bytes, in order, an interface for each point} unless it goes to a file,
/// capture.statistics {"capture", "points": [PointCounts::toJson()]} once a second while they change, and
/// capture.ended {"capture", "points", "failure": of the file, or empty} at the end, which the count brings, or
/// capture.stop {"capture"} → {}, or that nothing more can come from any point, or a failure of the file, or the end of the
/// connection. A frame is sent on within half a second. A client that does not keep up misses whole stretches of frames,
/// which are counted. Errors of start: as capturePlace() and host::PacketCapture; NotSupported with the filter as its
/// subject for one that is wrong. Main thread.
class Captures : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. Files come into \a stateFolder.
    Captures(rpc::JsonRpcPeer &peer, KnownLabs &known, QString stateFolder, QObject *parent);
    ~Captures() override;

    /// False for another method.
    bool handle(const QJsonValue &id, const QString &method, const QJsonObject &parameters);

private:
    struct Opened;
    struct Running;

    void start(const QJsonValue &id, const QJsonObject &parameters);
    void stop(int number);
    [[nodiscard]] static QCoro::Task<> finishStart(QPointer<Captures> self, QJsonValue id, int number, QFuture<std::shared_ptr<Opened>> opening);
    void run(const QJsonValue &id, int number, Opened &opened);
    void sendChunks();
    void sendStatistics();
    void end(int number, const QString &failure);

    rpc::JsonRpcPeer &m_peer;
    KnownLabs &m_known;
    const QString m_folder;
    std::map<int, Running> m_running;
    QList<int> m_starting;
    QList<int> m_stoppedEarly; ///< before they had begun
    QTimer m_statistics;
};

} // namespace overlab
