// SPDX-License-Identifier: GPL-3.0-or-later
// The screens of virtual machines that one client looks at: screen.* of the program's protocol.
#pragma once

#include "engine/host/process/filedescriptor.h"
#include "engine/lab/lab.h"
#include "engine/rpc/jsonrpcpeer.h"

#include <QCoroTask>
#include <QFuture>
#include <QPointer>
#include <QSet>

#include <map>
#include <memory>

class QLocalSocket;
class QThreadPool;

namespace overlab {

/// screen.open {"screen": a number of the client's choice, "machine"} → {}, and bytes of RFB (RFC 6143) go both ways: as
/// notifications screen.output {"screen", "data": base64}, and with screen.input {"screen", "data": base64} → {}. The client
/// begins nothing: the machine's VNC server greets first. screen.closed {"screen"} comes when the machine has stopped;
/// screen.close {"screen"} → {}, or the end of the connection, ends it from this side. A client that does not keep up makes
/// the VNC server wait. Errors of open: NotFound; NotSupported for a machine without a graphical console; CommandFailed for
/// one that is off. Main thread.
class Screens : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. libvirt is waited for on \a pool.
    Screens(rpc::JsonRpcPeer &peer, lab::Lab &lab, QThreadPool &pool, QObject *parent);
    ~Screens() override;

    /// False for another method.
    bool handle(const QJsonValue &id, const QString &method, const QJsonObject &parameters);

private:
    using Opened = std::shared_ptr<host::FileDescriptor>;

    void open(const QJsonValue &id, int number, const QString &machine);
    [[nodiscard]] static QCoro::Task<> finishOpening(QPointer<Screens> self, QJsonValue id, int number, QFuture<Opened> opening);
    void show(int number, host::FileDescriptor descriptor);
    void takeInput(int number, const QByteArray &bytes);
    void sendOutput();
    void sendOutputOf(int number, QLocalSocket &socket);
    void end(int number);

    rpc::JsonRpcPeer &m_peer;
    lab::Lab &m_lab;
    QThreadPool &m_pool;
    QSet<int> m_opening;
    std::map<int, std::unique_ptr<QLocalSocket>> m_screens;
};

} // namespace overlab
