// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/processsessions.h"

#include "engine/base/spawn.h"
#include "engine/lab/node/nodeplace.h"

#include <QCoroFuture>
#include <QJsonArray>
#include <QtConcurrentRun>

namespace overlab {

namespace {

using namespace Qt::StringLiterals;

/// Output that the client has not taken: above this nothing more is read from the programs. All of it is still shown after
/// Ctrl+C, so it must be no more than a terminal shows at once: a window takes 4 MiB in half a second, this in 30 ms. More
/// makes nothing faster, since the socket holds as much again.
constexpr qint64 pauseAboveBytes = 256 * 1024;
/// Input that the program has not taken: above this the client waits for its answer.
constexpr qsizetype answerBelowBytes = 1024 * 1024;
constexpr std::chrono::hours noGuestLimit{24};

std::optional<host::TerminalSize> terminalSize(const QJsonObject &parameters)
{
    if (!parameters.value(u"tty"_s).toBool())
        return std::nullopt;
    return host::TerminalSize{parameters.value(u"rows"_s).toInt(24),
                              parameters.value(u"columns"_s).toInt(80)};
}

QStringList stringList(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &element : value.toArray())
        list.append(element.toString());
    return list;
}

} // namespace

ProcessSessions::ProcessSessions(rpc::JsonRpcPeer &peer, lab::Lab &lab, QThreadPool &guestPool,
                                 QObject *parent)
    : QObject(parent), m_peer(peer), m_lab(lab), m_guestPool(guestPool)
{
    connect(&m_peer, &rpc::JsonRpcPeer::bytesWritten, this, &ProcessSessions::balance);
}

ProcessSessions::~ProcessSessions()
{
    for (auto &[session, run] : m_guestRuns)
        run.stop.request_stop();
}

bool ProcessSessions::handle(const QJsonValue &id, const QString &method,
                             const QJsonObject &parameters)
{
    try {
        if (method == u"process.start") {
            start(id, parameters);
            return true;
        }
        if (method == u"console.start") {
            startConsole(id, parameters);
            return true;
        }
        if (!method.startsWith(u"process."))
            return false;
        const int number = parameters.value(u"session"_s).toInt();
        const auto inGuest = m_guestRuns.find(number);
        // The agent passes no signals on: whichever it is, it ends the program.
        if (inGuest != m_guestRuns.end() && method == u"process.input"
            && !parameters.value(u"data"_s).toString().isEmpty() && !inGuest->second.isInputTold) {
            inGuest->second.isInputTold = true;
            sendOutput(number, host::Session::Stream::Errors,
                       "a virtual machine's agent takes no standard input; it was left out\n");
        }
        if (inGuest != m_guestRuns.end() && method == u"process.signal") {
            inGuest->second.signal = parameters.value(u"signal"_s).toInt();
            inGuest->second.stop.request_stop();
        }
        const auto found = m_sessions.find(number);
        // A session that has just ended is no error: the client could not know yet.
        if (found == m_sessions.end()) {
            m_peer.reply(id, QJsonObject());
            return true;
        }
        host::Session &session = *found->second;
        if (method == u"process.input") {
            const QString data = parameters.value(u"data"_s).toString();
            takeInput(id, number, QByteArray::fromBase64(data.toLatin1()));
            return true;
        }
        if (method == u"process.closeInput") {
            session.closeInput();
        } else if (method == u"process.resize") {
            session.resize({parameters.value(u"rows"_s).toInt(24),
                            parameters.value(u"columns"_s).toInt(80)});
        } else if (method == u"process.signal") {
            session.sendSignal(parameters.value(u"signal"_s).toInt());
        } else {
            return false;
        }
        m_peer.reply(id, QJsonObject());
    } catch (const Error &error) {
        m_peer.replyError(id, error);
    }
    return true;
}

void ProcessSessions::start(const QJsonValue &id, const QJsonObject &parameters)
{
    const auto intent = m_lab.intent();
    const QString place = parameters.value(u"place"_s).toString();
    const blueprint::Topology empty;
    const blueprint::Topology &topology = intent ? intent->topology : empty;
    const lab::PlaceReference reference = lab::resolvePlace(topology, place);
    QStringList command = stringList(parameters.value(u"command"_s));
    const auto terminal = terminalSize(parameters);
    const std::chrono::seconds limit(parameters.value(u"timeout"_s).toInt());

    if (intent && reference.kind == lab::PlaceReference::Kind::Machine)
        intent->requireStarted(reference.index);
    const bool isVm = reference.kind == lab::PlaceReference::Kind::Machine
        && topology.machines.at(reference.index).type == design::MachineType::Vm;
    if (isVm && command.isEmpty()) {
        startConsole(id, {{u"machine"_s, place},
                          {u"rows"_s, parameters.value(u"rows"_s)},
                          {u"columns"_s, parameters.value(u"columns"_s)}});
        return;
    }
    if (isVm) {
        const blueprint::ResolvedMachine &machine = topology.machines.at(reference.index);
        const QString node = topology.nodes.at(machine.node).name;
        const std::chrono::milliseconds guestLimit =
            limit.count() > 0 ? std::chrono::milliseconds(limit) : noGuestLimit;
        startInGuest(id, [lab = &m_lab, node, uuid = machine.uuid, command,
                          guestLimit](const std::stop_token &stop) {
            return lab->runInGuest(node, uuid, command, guestLimit, stop);
        });
        return;
    }
    host::ProcessSpec spec;
    spec.place = lab::placeOf(topology, reference);
    if (command.isEmpty())
        command = terminal ? QStringList{u"bash"_s, u"-i"_s} : QStringList{u"bash"_s};
    spec.program = command.takeFirst();
    spec.arguments = command;
    spec.timeLimit = limit;
    if (terminal)
        spec.place.environment.append(u"TERM="_s + parameters.value(u"term"_s).toString(u"xterm"_s));
    open(id, std::move(spec), terminal);
}

void ProcessSessions::startConsole(const QJsonValue &id, const QJsonObject &parameters)
{
    const auto intent = m_lab.intent();
    const QString name = parameters.value(u"machine"_s).toString();
    if (!intent)
        throw Error(ErrorCode::NotFound, name, u"no design is applied yet"_s);
    const int index = lab::resolveMachine(intent->topology, name);
    intent->requireStarted(index);
    const blueprint::ResolvedMachine &machine = intent->topology.machines.at(index);
    if (machine.type != design::MachineType::Vm) {
        throw Error(ErrorCode::NotSupported, machine.object(),
                    u"a namespace guest has no serial console; use shell"_s);
    }
    host::ProcessSpec spec;
    spec.place = lab::nodePlace(intent->topology.nodes.at(machine.node).name);
    spec.place.environment.append(u"TERM=xterm"_s);
    spec.program = u"virsh"_s;
    spec.arguments = {u"--quiet"_s, u"console"_s, machine.instance, u"--force"_s};
    spec.timeLimit = std::chrono::milliseconds(0);
    open(id, std::move(spec),
         host::TerminalSize{parameters.value(u"rows"_s).toInt(24),
                            parameters.value(u"columns"_s).toInt(80)},
         true);
}

void ProcessSessions::startInGuest(const QJsonValue &id, GuestWork work)
{
    const int session = m_nextSession++;
    m_peer.reply(id, QJsonObject{{u"session"_s, session}});
    const std::stop_token stop = m_guestRuns[session].stop.get_token();
    const auto future = QtConcurrent::run(&m_guestPool, std::move(work), stop);
    auto task = tellGuestResult(QPointer<ProcessSessions>(this), session, future);
    spawn(this, std::move(task), [this, session](const Error &error) {
        m_guestRuns.erase(session);
        if (error.code() == ErrorCode::ProgramMissing) {
            sendNotFound(session, error.subject());
            return;
        }
        sendOutput(session, host::Session::Stream::Errors, QByteArray(error.what()) + '\n');
        sendExit(session, 1);
    });
}

QCoro::Task<> ProcessSessions::tellGuestResult(QPointer<ProcessSessions> self, int session,
                                               QFuture<host::GuestExecResult> future)
{
    const host::GuestExecResult result = co_await future;
    if (!self)
        co_return;
    self->sendOutput(session, host::Session::Stream::Output, result.output);
    self->sendOutput(session, host::Session::Stream::Errors, result.errorOutput);
    const int signal = self->m_guestRuns.at(session).signal;
    const int statusOfKilled = signal > 0 ? 128 + signal : 124;
    self->m_guestRuns.erase(session);
    self->sendExit(session, result.isTimedOut ? statusOfKilled : result.status);
}

/// The place is there, the program is not: what a shell says then, and its status.
void ProcessSessions::sendNotFound(int session, const QString &program)
{
    sendOutput(session, host::Session::Stream::Errors, program.toUtf8() + ": not found\n");
    sendExit(session, 127);
}

void ProcessSessions::open(const QJsonValue &id, host::ProcessSpec spec,
                           std::optional<host::TerminalSize> terminal, bool isConsole)
{
    const int number = m_nextSession++;
    const QString program = spec.program;
    auto session = std::make_unique<host::Session>(std::move(spec));
    connect(session.get(), &host::Session::outputReady, this,
            [this, number](host::Session::Stream stream, const QByteArray &bytes) {
                sendOutput(number, stream, bytes);
            });
    connect(session.get(), &host::Session::inputDrained, this,
            [this, number] { answerInputs(number); });
    connect(session.get(), &host::Session::exited, this, [this, number](int status) {
        answerInputs(number);
        sendExit(number, status);
        const auto found = m_sessions.find(number);
        if (found != m_sessions.end()) {
            found->second.release()->deleteLater();
            m_sessions.erase(found);
        }
    });
    try {
        session->start(terminal);
    } catch (const Error &error) {
        if (error.code() != ErrorCode::ProgramMissing)
            throw;
        m_peer.reply(id, QJsonObject{{u"session"_s, number}});
        sendNotFound(number, program);
        return;
    }
    session->setOutputPaused(m_paused);
    m_peer.reply(id, QJsonObject{{u"session"_s, number}, {u"console"_s, isConsole}});
    m_sessions.emplace(number, std::move(session));
}

/// The answer is what a client that copies a big file waits for before it sends more.
void ProcessSessions::takeInput(const QJsonValue &id, int number, const QByteArray &bytes)
{
    host::Session &session = *m_sessions.at(number);
    session.write(bytes);
    if (session.pendingInput() <= answerBelowBytes)
        m_peer.reply(id, QJsonObject());
    else
        m_unansweredInputs.insert(number, id);
}

void ProcessSessions::answerInputs(int number)
{
    const QList<QJsonValue> ids = m_unansweredInputs.values(number);
    m_unansweredInputs.remove(number);
    for (const QJsonValue &id : ids)
        m_peer.reply(id, QJsonObject());
}

void ProcessSessions::sendOutput(int session, host::Session::Stream stream,
                                 const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    const bool isError = stream == host::Session::Stream::Errors;
    m_peer.notify(u"process.output"_s,
                  QJsonObject{{u"session"_s, session},
                              {u"stream"_s, isError ? u"err"_s : u"out"_s},
                              {u"data"_s, QString::fromLatin1(bytes.toBase64())}});
    balance();
}

void ProcessSessions::sendExit(int session, int status)
{
    m_peer.notify(u"process.exited"_s,
                  QJsonObject{{u"session"_s, session}, {u"status"_s, status}});
}

void ProcessSessions::balance()
{
    const bool full = m_peer.bytesToWrite() > pauseAboveBytes;
    if (full == m_paused)
        return;
    m_paused = full;
    for (const auto &[number, session] : m_sessions)
        session->setOutputPaused(full);
}

} // namespace overlab
