// SPDX-License-Identifier: GPL-3.0-or-later
// A lab's engine as the application and the command line see it: every method of the protocol as a
// coroutine. Connects to a running lab, starts one, or reaches one through ssh; never touches the
// network of host or lab itself.
#pragma once

#include "engine/client/datapathflows.h"
#include "engine/client/labaddress.h"
#include "engine/client/labstatus.h"
#include "engine/client/pathproof.h"
#include "engine/client/pathreport.h"
#include "engine/client/processsession.h"
#include "engine/client/reachreport.h"
#include "engine/client/reports.h"

#include <QCoroTask>
#include <QHash>
#include <QJsonObject>
#include <QObject>

#include <chrono>
#include <memory>

class QIODevice;

namespace overlab::rpc {
class JsonRpcPeer;
}

namespace overlab::client {

/// A design as it goes to the engine. Files that it names are looked for in \c directory.
struct DesignText
{
    QByteArray text;
    QString fileName;
    QString directory;
    bool uplink = false; ///< the lab's "outside" shall lead to the real network

    /// The file's content. Throws Error(NotFound).
    static DesignText fromFile(const QString &path);
};

enum class Power { Start, Stop, Reboot };

/// Thread: the one it lives in. Calls throw the engine's Error (rpc::RemoteError with its data),
/// Timeout, or HostUnreachable once the connection is gone; then connect again.
class LabClient : public QObject
{
    Q_OBJECT

public:
    explicit LabClient(LabAddress address, QObject *parent = nullptr);
    ~LabClient() override;

    const LabAddress &address() const { return m_address; }
    bool isConnected() const;

    /// Connects to the engine of a running lab and greets it. Throws NotFound with the lab's name
    /// as subject when there is no such lab running, Timeout when the engine does not greet back.
    /// Of several that connect at once the first makes the connection for all.
    [[nodiscard]] QCoro::Task<Greeting>
    connectToLab(std::chrono::milliseconds limit = std::chrono::seconds(20));
    /// The same, after starting the lab when it does not run.
    [[nodiscard]] QCoro::Task<Greeting> connectOrStart();
    void disconnectFromLab();

    [[nodiscard]] QCoro::Task<PlanReport> plan(DesignText design);
    /// progressed() tells of its objects while it runs.
    [[nodiscard]] QCoro::Task<ApplyReport> apply(DesignText design);
    /// Asks the applies of this lab, whoever began them, to stop at their next step; their reports
    /// say so. Returns how many there were.
    [[nodiscard]] QCoro::Task<int> cancelApply();
    /// What the lab was last told to match.
    [[nodiscard]] QCoro::Task<AppliedDesign> appliedDesign();
    /// The JSON of lab.status; LabStatus::fromJson() reads it.
    [[nodiscard]] QCoro::Task<QJsonObject> status();
    /// The JSON of lab.inside; InsideState::fromJson() reads it, better on another thread for a big lab.
    [[nodiscard]] QCoro::Task<QJsonObject> inside();
    /// Finishes when the lab's world has ended and the connection has closed.
    [[nodiscard]] QCoro::Task<> destroy();
    /// The same for a lab that has no design and gets none at this moment; false: it is left as it is.
    [[nodiscard]] QCoro::Task<bool> destroyIfUnused();
    /// The machine's state afterwards.
    [[nodiscard]] QCoro::Task<QString> setPower(QString machine, Power power);
    [[nodiscard]] QCoro::Task<PingReport> ping(QString from, QString to, int count);
    /// Sends nothing: the engine walks the packet through the lab's tables.
    [[nodiscard]] QCoro::Task<PathReport> path(PathRequest request);
    /// ReachabilityReport's JSON, of which there is much: a path for each pair of machines, or real packets. With hundreds
    /// of machines it takes minutes. Throws Busy while somebody else measures.
    [[nodiscard]] QCoro::Task<QJsonObject> reachability(ReachabilityRequest request);
    /// As path(), and then one real packet is sent and watched; it takes seconds. \a withCapture: the frames come as a
    /// file, too. Throws Busy while somebody else proves a path.
    [[nodiscard]] QCoro::Task<ProvenPath> prove(PathRequest request, bool withCapture);
    /// Which OpenFlow rules flows of the datapath of \a node were made of, in the order of \a ufids. Asks only.
    [[nodiscard]] QCoro::Task<QList<DatapathOrigin>> datapathOrigins(QString node, QStringList ufids);
    [[nodiscard]] QCoro::Task<std::unique_ptr<ProcessSession>> startProcess(ProcessRequest request);
    [[nodiscard]] QCoro::Task<std::unique_ptr<ProcessSession>> openConsole(QString machine,
                                                                           int rows, int columns);

signals:
    void progressed(const overlab::client::Progress &progress);
    /// A command, of whichever client, has ended: the status is another one now.
    void changed();
    /// Something happened in the lab that its status may tell of, too.
    void stirred();
    /// Daemons have ended, or run again: these do not.
    void daemonsChanged(const QList<overlab::client::EndedDaemon> &ended);
    /// For Observation: observe.sample.
    void observed(const QJsonObject &parameters);
    /// For CaptureSession: capture.data, capture.statistics, capture.ended.
    void captured(const QString &method, const QJsonObject &parameters);
    /// For ScreenSession: screen.output, screen.closed.
    void screenTold(const QString &method, const QJsonObject &parameters);
    void disconnected(const QString &reason);

private:
    friend class CaptureSession;
    friend class Observation;
    friend class ProcessSession;
    friend class ScreenSession;
    [[nodiscard]] QCoro::Task<QJsonObject> call(QString method, QJsonObject params,
                                                std::chrono::milliseconds limit);
    [[nodiscard]] QCoro::Task<Greeting> greet(std::unique_ptr<QIODevice> device,
                                              std::chrono::milliseconds limit);
    [[nodiscard]] QCoro::Task<Greeting> connectLocally(std::chrono::milliseconds limit);
    [[nodiscard]] QCoro::Task<Greeting> connectThroughSsh(std::chrono::milliseconds limit);
    [[nodiscard]] QCoro::Task<std::unique_ptr<ProcessSession>> beginSession(QString method,
                                                                            QJsonObject params);
    [[nodiscard]] QCoro::Task<bool> endWorld(QJsonObject params);
    void adopt(std::unique_ptr<QIODevice> device);
    void receive(const QString &method, const QJsonObject &params);
    void receiveSession(const QString &method, const QJsonObject &params);
    void loseConnection(const QString &reason);

    LabAddress m_address;
    std::unique_ptr<rpc::JsonRpcPeer> m_peer;
    QHash<QString, ProcessSession *> m_sessions;
    int m_startingSessions = 0;
    int m_lastCapture = 0;
    int m_lastObservation = 0;
    int m_lastScreen = 0;
    QHash<QString, QList<ProcessSession::Event>> m_early; ///< of sessions whose reply is under way
};

} // namespace overlab::client
