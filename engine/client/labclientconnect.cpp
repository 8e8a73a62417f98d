// SPDX-License-Identifier: GPL-3.0-or-later
// LabClient's ways to an engine: the Unix socket of a local lab, or ssh.
#include "engine/base/error.h"
#include "engine/client/enginesocket.h"
#include "engine/client/hostcommands.h"
#include "engine/client/labclient.h"
#include "engine/client/programrun.h"
#include "engine/rpc/jsonrpcpeer.h"

#include <QCoroTimer>
#include <QFile>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QPointer>
#include <QProcess>

namespace overlab::client {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto restartPause = 100ms;
constexpr int greetingTries = 5;
constexpr int restartTries = 30; // PID 1 starts a dead engine again: 3 s are plenty

/// Whether lab.json names a process that lives: then waiting for its engine makes sense.
bool hasLivingInit(const QString &folder)
{
    QFile record(folder + u"/lab.json"_s);
    if (!record.open(QIODevice::ReadOnly))
        return false;
    const QJsonObject json = QJsonDocument::fromJson(record.readAll()).object();
    const qint64 pid = json.value(u"initPid").toInteger();
    return pid > 0 && QFile::exists(u"/proc/%1"_s.arg(pid));
}

/// The socket, waiting a little for an engine that is being started again; null when the lab does
/// not run.
QCoro::Task<std::unique_ptr<QLocalSocket>> reachEngine(QString name)
{
    const QString folder = stateFolder(name);
    std::unique_ptr<QLocalSocket> socket = connectEngineSocket(folder);
    for (int i = 0; !socket && hasLivingInit(folder) && i < restartTries; ++i) {
        co_await QCoro::sleepFor(restartPause);
        socket = connectEngineSocket(folder);
    }
    co_return socket;
}

/// Whether the host's list has the lab running; true when the host cannot be asked, so that the
/// first failure is the one to tell.
QCoro::Task<bool> mayBeRunning(LabAddress lab)
{
    try {
        const LabList list = co_await readLabs(lab.host);
        co_return std::any_of(list.labs.cbegin(), list.labs.cend(), [&lab](const LabEntry &entry) {
            return entry.name == lab.name && entry.isRunning;
        });
    } catch (const Error &) {
        co_return true;
    }
}

} // namespace

QCoro::Task<Greeting> LabClient::greet(std::unique_ptr<QIODevice> device,
                                       std::chrono::milliseconds limit)
{
    if (!isConnected()) // else somebody was quicker, and a call of theirs may be on its way
        adopt(std::move(device));
    const QJsonObject nothing;
    const QJsonObject result = co_await call(u"lab.hello"_s, nothing, limit);
    co_return Greeting::fromJson(result);
}

QCoro::Task<Greeting> LabClient::connectToLab(std::chrono::milliseconds limit)
{
    if (!isValidLabName(m_address.name))
        throw Error(ErrorCode::NotFound, m_address.name, u"not a lab's name"_s);
    QCoro::Task<Greeting> task =
        m_address.host.isLocal() ? connectLocally(limit) : connectThroughSsh(limit);
    const Greeting greeting = co_await task;
    co_return greeting;
}

QCoro::Task<Greeting> LabClient::connectLocally(std::chrono::milliseconds limit)
{
    const QPointer<LabClient> self(this);
    const LabAddress address = m_address;
    const QString folder = stateFolder(address.name);
    for (int i = 0;; ++i) {
        std::unique_ptr<QLocalSocket> socket = co_await reachEngine(address.name);
        if (!self)
            throw Error(ErrorCode::Interrupted, address.name, QString());
        if (!socket)
            throw Error(ErrorCode::NotFound, address.name, folder);
        std::unique_ptr<QIODevice> device = std::move(socket);
        Greeting greeting;
        std::optional<Error> failure;
        try {
            greeting = co_await greet(std::move(device), limit);
        } catch (const Error &error) {
            failure = error;
        }
        if (!failure)
            co_return greeting;
        // A killed engine's threads end one by one: until the last has, the kernel goes on taking connections for it, and
        // resets them then. PID 1 starts another engine.
        const bool mayAnother = failure->code() == ErrorCode::HostUnreachable && hasLivingInit(folder) && i < greetingTries;
        if (!self || !mayAnother)
            throw Error(*failure);
        co_await QCoro::sleepFor(restartPause);
        if (!self)
            throw Error(ErrorCode::Interrupted, address.name, QString());
    }
}

QCoro::Task<Greeting> LabClient::connectThroughSsh(std::chrono::milliseconds limit)
{
    const LabAddress address = m_address;
    const QStringList arguments{u"--stdio"_s, u"--lab"_s, address.name};
    const ProgramLine line = overlabdLine(address.host, arguments);
    auto ssh = std::make_unique<QProcess>();
    const auto said =
        std::make_shared<QByteArray>(); // what ssh complained of; outlives the process
    connect(ssh.get(), &QProcess::readyReadStandardError, ssh.get(),
            [said, process = ssh.get()] { said->append(process->readAllStandardError()); });
    ssh->start(line.program, line.arguments);
    std::unique_ptr<QIODevice> device = std::move(ssh);

    std::optional<Error> failure;
    Greeting greeting;
    try {
        greeting = co_await greet(std::move(device), limit);
    } catch (const Error &error) {
        failure = error;
    }
    if (!failure)
        co_return greeting;
    // Asking also gives the complaint time: standard output may close before it has come.
    const bool mayRun = co_await mayBeRunning(address);
    if (!mayRun)
        throw Error(ErrorCode::NotFound, address.name, address.host.destination);
    const QString complaint = QString::fromUtf8(*said).trimmed();
    throw Error(failure->code(), address.host.destination,
                complaint.isEmpty() ? failure->detail() : complaint);
}

QCoro::Task<Greeting> LabClient::connectOrStart()
{
    const QPointer<LabClient> self(this);
    const LabAddress address = m_address;
    std::optional<Error> failure;
    Greeting greeting;
    try {
        greeting = co_await connectToLab();
    } catch (const Error &error) {
        failure = error;
    }
    if (!failure)
        co_return greeting;
    if (failure->code() != ErrorCode::NotFound || !isValidLabName(address.name))
        throw Error(*failure);
    co_await startLab(address);
    if (!self)
        throw Error(ErrorCode::Interrupted, address.name, QString());
    greeting = co_await connectToLab();
    co_return greeting;
}

} // namespace overlab::client
