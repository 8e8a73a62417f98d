// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/labclient.h"

#include "engine/base/error.h"
#include "engine/rpc/jsonrpcpeer.h"

#include <QCoroTimer>
#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <QJsonArray>
#include <QPointer>

namespace overlab::client {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto askLimit = 60s;
constexpr auto reachLimit = 600s; // a hundred machines take ten seconds, three hundred a hundred
constexpr auto applyLimit = 2h; // a big lab on a small host, waiting for another command
constexpr auto destroyLimit = 20s; // the engine answers before it does it
constexpr auto closePause = 50ms;
constexpr int closeTries = 400;

QString keyOf(const QJsonObject &params)
{
    return params.value(u"session").toVariant().toString();
}

QJsonObject paramsOf(const DesignText &design)
{
    return {{u"text"_s, QString::fromUtf8(design.text)},
            {u"fileName"_s, design.fileName},
            {u"directory"_s, design.directory},
            {u"uplink"_s, design.uplink}};
}

QString methodOf(Power power)
{
    switch (power) {
    case Power::Start:
        return u"machine.start"_s;
    case Power::Stop:
        return u"machine.stop"_s;
    case Power::Reboot:
        break;
    }
    return u"machine.reboot"_s;
}

} // namespace

DesignText DesignText::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::NotFound, path, file.errorString());
    return {file.readAll(), path, QFileInfo(path).absolutePath(), false};
}

LabClient::LabClient(LabAddress address, QObject *parent)
    : QObject(parent), m_address(std::move(address))
{
}

LabClient::~LabClient() = default;

bool LabClient::isConnected() const
{
    return m_peer && m_peer->isConnected();
}

void LabClient::disconnectFromLab()
{
    if (m_peer)
        m_peer->close();
}

QCoro::Task<QJsonObject> LabClient::call(QString method, QJsonObject params,
                                         std::chrono::milliseconds limit)
{
    if (!isConnected())
        throw Error(ErrorCode::HostUnreachable, m_address.name, QString());
    const QJsonValue result = co_await m_peer->call(method, params, limit);
    co_return result.toObject();
}

QCoro::Task<PlanReport> LabClient::plan(DesignText design)
{
    const QJsonObject result = co_await call(u"lab.plan"_s, paramsOf(design), applyLimit);
    co_return PlanReport::fromJson(result);
}

QCoro::Task<ApplyReport> LabClient::apply(DesignText design)
{
    const QJsonObject result = co_await call(u"lab.apply"_s, paramsOf(design), applyLimit);
    co_return ApplyReport::fromJson(result);
}

QCoro::Task<int> LabClient::cancelApply()
{
    const QJsonObject nothing;
    const QJsonObject result = co_await call(u"lab.cancel"_s, nothing, askLimit);
    co_return result.value(u"cancelled").toInt();
}

QCoro::Task<AppliedDesign> LabClient::appliedDesign()
{
    const QJsonObject nothing;
    const QJsonObject result = co_await call(u"lab.design"_s, nothing, askLimit);
    co_return AppliedDesign::fromJson(result);
}

QCoro::Task<QJsonObject> LabClient::status()
{
    const QJsonObject nothing;
    const QJsonObject result = co_await call(u"lab.status"_s, nothing, askLimit);
    co_return result;
}

QCoro::Task<QJsonObject> LabClient::inside()
{
    const QJsonObject nothing;
    const QJsonObject result = co_await call(u"lab.inside"_s, nothing, askLimit);
    co_return result;
}

QCoro::Task<> LabClient::destroy()
{
    const QJsonObject nothing;
    co_await endWorld(nothing);
}

QCoro::Task<bool> LabClient::destroyIfUnused()
{
    const QJsonObject params{{u"ifUnused"_s, true}};
    const bool hasEnded = co_await endWorld(params);
    co_return hasEnded;
}

QCoro::Task<bool> LabClient::endWorld(QJsonObject params)
{
    const QPointer<LabClient> self(this);
    std::optional<Error> failure;
    QJsonObject answer;
    try {
        answer = co_await call(u"lab.destroy"_s, params, destroyLimit);
    } catch (const Error &error) {
        failure = error;
    }
    if (!failure && answer.contains(u"ended") && !answer.value(u"ended").toBool())
        co_return false;
    // The world may end before its answer has come through: a closed connection is the answer.
    const bool hasClosed = failure && failure->code() == ErrorCode::HostUnreachable;
    if (failure && !hasClosed)
        throw Error(*failure);
    for (int i = 0; self && isConnected() && i < closeTries; ++i)
        co_await QCoro::sleepFor(closePause);
    if (self && isConnected())
        throw Error(ErrorCode::Timeout, m_address.name, u"lab.destroy"_s);
    co_return true;
}

QCoro::Task<QString> LabClient::setPower(QString machine, Power power)
{
    const QJsonObject params{{u"machine"_s, machine}};
    const QJsonObject result = co_await call(methodOf(power), params, 2 * askLimit);
    co_return result.value(u"state").toString();
}

QCoro::Task<PingReport> LabClient::ping(QString from, QString to, int count)
{
    const QJsonObject params{{u"from"_s, from}, {u"to"_s, to}, {u"count"_s, count}};
    const std::chrono::milliseconds limit = askLimit + 2s * count;
    const QJsonObject result = co_await call(u"lab.ping"_s, params, limit);
    co_return PingReport::fromJson(result);
}

QCoro::Task<PathReport> LabClient::path(PathRequest request)
{
    const QJsonObject result = co_await call(u"lab.path"_s, request.toJson(), askLimit);
    co_return PathReport::fromJson(result);
}

QCoro::Task<QJsonObject> LabClient::reachability(ReachabilityRequest request)
{
    return call(u"lab.reachability"_s, request.toJson(), reachLimit);
}

QCoro::Task<ProvenPath> LabClient::prove(PathRequest request, bool withCapture)
{
    QJsonObject params = request.toJson();
    params.insert(u"prove"_s, true);
    params.insert(u"capture"_s, withCapture);
    const QJsonObject result = co_await call(u"lab.path"_s, params, askLimit);
    co_return ProvenPath{PathReport::fromJson(result), PathProof::fromJson(result.value(u"proof").toObject())};
}

QCoro::Task<QList<DatapathOrigin>> LabClient::datapathOrigins(QString node, QStringList ufids)
{
    const QJsonObject params{{u"node"_s, node}, {u"ufids"_s, QJsonArray::fromStringList(ufids)}};
    const QJsonObject result = co_await call(u"lab.datapathOrigins"_s, params, askLimit);
    const QJsonArray array = result.value(u"origins").toArray();
    QList<DatapathOrigin> origins;
    for (const QJsonValue &json : array)
        origins.append(DatapathOrigin::fromJson(json.toObject()));
    co_return origins;
}

QCoro::Task<std::unique_ptr<ProcessSession>> LabClient::startProcess(ProcessRequest request)
{
    const QJsonObject params{{u"place"_s, request.place},
                             {u"command"_s, QJsonArray::fromStringList(request.command)},
                             {u"tty"_s, request.isTerminal},
                             {u"rows"_s, request.rows},
                             {u"columns"_s, request.columns},
                             {u"term"_s, request.term},
                             {u"timeout"_s, request.timeoutSeconds}};
    return beginSession(u"process.start"_s, params);
}

QCoro::Task<std::unique_ptr<ProcessSession>> LabClient::openConsole(QString machine, int rows,
                                                                    int columns)
{
    const QJsonObject params{{u"machine"_s, machine}, {u"rows"_s, rows}, {u"columns"_s, columns}};
    return beginSession(u"console.start"_s, params);
}

QCoro::Task<std::unique_ptr<ProcessSession>> LabClient::beginSession(QString method,
                                                                     QJsonObject params)
{
    const QPointer<LabClient> self(this);
    std::optional<Error> failure;
    QJsonObject result;
    ++m_startingSessions;
    try {
        result = co_await call(method, params, askLimit);
    } catch (const Error &error) {
        failure = error;
    }
    if (self)
        --m_startingSessions;
    if (failure)
        throw Error(*failure);
    if (!self)
        throw Error(ErrorCode::Interrupted, method, QString());

    auto session = std::make_unique<ProcessSession>(*this, result.value(u"session"));
    session->m_isConsole = result.value(u"console"_s).toBool();
    const QList<ProcessSession::Event> early = m_early.take(keyOf(result));
    for (const ProcessSession::Event &event : early)
        session->deliver(event);
    if (m_startingSessions == 0)
        m_early.clear();
    co_return session;
}

void LabClient::adopt(std::unique_ptr<QIODevice> device)
{
    if (m_peer) { // it may be telling of its end at this moment, and its socket goes on after that
        m_peer->disconnect(this);
        m_peer.release()->deleteLater();
    }
    m_peer = std::make_unique<rpc::JsonRpcPeer>(device.release());
    m_peer->parseLongDocumentsElsewhere();
    connect(m_peer.get(), &rpc::JsonRpcPeer::notificationReceived, this,
            [this](const QString &method, const QJsonValue &params) {
                receive(method, params.toObject());
            });
    connect(m_peer.get(), &rpc::JsonRpcPeer::disconnected, this, &LabClient::loseConnection);
}

void LabClient::receive(const QString &method, const QJsonObject &params)
{
    if (method == u"lab.progress")
        emit progressed(Progress::fromJson(params));
    else if (method == u"lab.changed")
        emit changed();
    else if (method == u"lab.stirred")
        emit stirred();
    else if (method == u"lab.daemons")
        emit daemonsChanged(EndedDaemon::fromJson(params.value(u"ended").toArray()));
    else if (method == u"observe.sample")
        emit observed(params);
    else if (method.startsWith(u"capture."))
        emit captured(method, params);
    else if (method.startsWith(u"screen."))
        emit screenTold(method, params);
    else if (method == u"process.output" || method == u"process.exited")
        receiveSession(method, params);
}

void LabClient::receiveSession(const QString &method, const QJsonObject &params)
{
    ProcessSession::Event event;
    if (method == u"process.exited") {
        event.status = params.value(u"status").toInt();
    } else {
        const bool isErrors = params.value(u"stream").toString() == u"err";
        event.stream = isErrors ? ProcessSession::Stream::Errors : ProcessSession::Stream::Output;
        event.bytes = QByteArray::fromBase64(params.value(u"data").toString().toLatin1());
    }
    const QString key = keyOf(params);
    // A program's first output may overtake the coroutine that waits for its session's id.
    if (ProcessSession *const session = m_sessions.value(key))
        session->deliver(event);
    else if (m_startingSessions > 0)
        m_early[key] << event;
}

void LabClient::loseConnection(const QString &reason)
{
    const QPointer<LabClient> self(this);
    QList<QPointer<ProcessSession>> sessions;
    for (ProcessSession *const session : std::as_const(m_sessions))
        sessions << session;
    m_early.clear();
    for (const QPointer<ProcessSession> &session : std::as_const(sessions)) {
        if (session)
            session->lose(reason);
    }
    if (self)
        emit disconnected(reason);
}

} // namespace overlab::client
