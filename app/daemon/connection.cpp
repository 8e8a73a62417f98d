// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/connection.h"

#include "app/daemon/captures.h"
#include "app/daemon/datapathqueries.h"
#include "app/daemon/insidequery.h"
#include "app/daemon/labevents.h"
#include "app/daemon/labjson.h"
#include "app/daemon/lostdaemons.h"
#include "app/daemon/observations.h"
#include "app/daemon/pathqueries.h"
#include "app/daemon/processsessions.h"
#include "app/daemon/runningapplies.h"
#include "app/daemon/screens.h"
#include "engine/base/spawn.h"
#include "engine/lab/designerror.h"
#include "engine/lab/status.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QScopeGuard>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

#include <chrono>
#include <csignal>
#include <thread>

#include <sys/types.h>

namespace overlab {

namespace {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(log, "overlab.daemon")

/// Ending the daemons in good order must not keep the lab.
constexpr std::chrono::seconds endingLimit{3};

/// Every failure as an Error: what else a thread of the pool throws (no thread to be had, no memory)
/// would reach the client as a text without a word on what happened.
QJsonValue carryOut(const std::function<QJsonValue()> &work)
{
    try {
        return work();
    } catch (const Error &) {
        throw;
    } catch (const std::exception &error) {
        throw Error(ErrorCode::CommandFailed, u"overlabd"_s, QString::fromLocal8Bit(error.what()));
    }
}

/// The lab's end must come, whatever becomes of its daemons.
void endDaemons(lab::Lab &lab) noexcept
{
    try {
        lab.endDaemons();
    } catch (const std::exception &error) {
        qCWarning(log) << error.what();
    } catch (...) {
        qCWarning(log) << "the daemons could not be ended in good order";
    }
}

} // namespace

const QHash<QString, Connection::Handler> Connection::handlers{
    {u"lab.hello"_s, &Connection::hello},       {u"lab.plan"_s, &Connection::plan},
    {u"lab.apply"_s, &Connection::apply},       {u"lab.status"_s, &Connection::status},
    {u"lab.destroy"_s, &Connection::destroy},   {u"machine.start"_s, &Connection::start},
    {u"machine.stop"_s, &Connection::stop},     {u"machine.reboot"_s, &Connection::reboot},
    {u"lab.ping"_s, &Connection::ping},         {u"lab.cancel"_s, &Connection::cancel},
    {u"lab.design"_s, &Connection::design},     {u"lab.path"_s, &Connection::path},
    {u"lab.reachability"_s, &Connection::reachability},
    {u"lab.inside"_s, &Connection::inside},
    {u"lab.datapathOrigins"_s, &Connection::datapathOrigins},
};

Connection::Connection(QLocalSocket *socket, const EngineParts &parts, QObject *parent)
    : QObject(parent), m_peer(new rpc::JsonRpcPeer(socket, rpc::JsonRpcPeer::Flavour::Version2, this)),
      m_lab(parts.lab), m_progress(parts.progress), m_applies(parts.applies),
      m_paths(parts.paths), m_known(parts.known), m_events(parts.events), m_lost(parts.lost), m_guestPool(parts.guestPool),
      m_options(parts.options),
      m_sessions(new ProcessSessions(*m_peer, parts.lab, parts.guestPool, this)),
      m_observations(new Observations(*m_peer, {parts.lab, parts.known, parts.events}, parts.observers, this)),
      m_captures(new Captures(*m_peer, parts.known, parts.options.stateFolder, this)),
      m_screens(new Screens(*m_peer, parts.lab, parts.guestPool, this))
{
    socket->setParent(m_peer);
    connect(m_peer, &rpc::JsonRpcPeer::requestReceived, this, &Connection::handle);
    connect(m_peer, &rpc::JsonRpcPeer::disconnected, this, &QObject::deleteLater);
    connect(&m_progress, &ProgressHub::progressed, this, [this](const QJsonObject &state) {
        m_peer->notify(u"lab.progress"_s, state);
    });
    connect(&m_progress, &ProgressHub::ended, this,
            [this] { m_peer->notify(u"lab.changed"_s, QJsonObject()); });
    connect(&m_events, &LabEvents::stirred, this, [this] { m_peer->notify(u"lab.stirred"_s, QJsonObject()); });
    connect(&m_lost, &LostDaemons::changed, this, [this] {
        m_peer->notify(u"lab.daemons"_s, QJsonObject{{u"ended"_s, m_lost.toJson()}});
    });
}

Connection::~Connection()
{
    m_gone.request_stop();
}

void Connection::handle(const QJsonValue &id, const QString &method, const QJsonValue &parameters)
{
    const auto handler = handlers.constFind(method);
    if (handler != handlers.cend()) {
        (this->*handler.value())(id, parameters.toObject());
    } else if (!m_sessions->handle(id, method, parameters.toObject())
               && !m_observations->handle(id, method, parameters.toObject())
               && !m_captures->handle(id, method, parameters.toObject())
               && !m_screens->handle(id, method, parameters.toObject())) {
        m_peer->replyError(id, Error(ErrorCode::NotSupported, method, u"unknown method"_s));
    }
}

QCoro::Task<> Connection::answer(QPointer<Connection> self, QJsonValue id,
                                 QFuture<QJsonValue> future)
{
    QJsonValue result;
    std::optional<Error> failure;
    QJsonObject extra;
    try {
        result = co_await future;
    } catch (const lab::DesignError &error) {
        failure = error;
        extra.insert(u"diagnostics"_s, toJson(error.diagnostics()));
    } catch (const Error &error) {
        failure = error;
    }
    if (!self)
        co_return;
    if (failure)
        self->m_peer->replyError(id, *failure, extra);
    else
        self->m_peer->reply(id, result);
}

void Connection::answerLater(const QJsonValue &id, Work work)
{
    answerLater(id, std::move(work), QThreadPool::globalInstance());
}

void Connection::answerLater(const QJsonValue &id, Work work, QThreadPool *pool)
{
    const auto logError = [](const Error &error) { qCWarning(log) << error.what(); };
    const auto future = QtConcurrent::run(pool, carryOut, std::move(work));
    spawn(this, answer(QPointer<Connection>(this), id, future), logError);
}

void Connection::hello(const QJsonValue &id, const QJsonObject &)
{
    const QString state = m_lab.intent() ? u"running"_s : u"stopped"_s;
    m_peer->reply(id, QJsonObject{{u"lab"_s, m_options.labName},
                                  {u"version"_s, m_options.version},
                                  {u"pid"_s, QCoreApplication::applicationPid()},
                                  {u"state"_s, state}});
}

void Connection::plan(const QJsonValue &id, const QJsonObject &parameters)
{
    lab::Lab *const lab = &m_lab; // outlives the pool's work: see runEngine()
    const lab::DesignInput input = designInput(parameters);
    answerLater(id, [lab, input] { return QJsonValue(toJson(lab->plan(input))); });
}

void Connection::apply(const QJsonValue &id, const QJsonObject &parameters)
{
    lab::Lab *const lab = &m_lab;
    ProgressHub *const progress = &m_progress;
    const lab::DesignInput input = designInput(parameters);
    const auto running = m_applies.begin();
    answerLater(id, [lab, progress, events = &m_events, input, running] {
        const auto ended = qScopeGuard([progress, running] {
            running->end();
            progress->end();
        });
        const auto apply = [&] { return lab->apply(input, *progress, running->token()); };
        return QJsonValue(toJson(lab->name(), events->apply(apply)));
    });
}

void Connection::cancel(const QJsonValue &id, const QJsonObject &)
{
    m_peer->reply(id, QJsonObject{{u"cancelled"_s, m_applies.cancel()}});
}

void Connection::design(const QJsonValue &id, const QJsonObject &)
{
    m_peer->reply(id, designJson(m_lab));
}

void Connection::inside(const QJsonValue &id, const QJsonObject &)
{
    lab::Lab *const lab = &m_lab;
    answerLater(id, [lab] { return QJsonValue(insideJson(*lab)); });
}

void Connection::status(const QJsonValue &id, const QJsonObject &)
{
    lab::Lab *const lab = &m_lab;
    const bool isApplying = m_applies.count() > 0;
    answerLater(id, [lab, lost = &m_lost, isApplying] {
        const QJsonArray ended = lost->toJson(); // first: of what comes back meanwhile the rest may tell that it is away
        QJsonObject status = lab::labStatus(*lab);
        status.insert(u"applying"_s, isApplying);
        status.insert(u"endedDaemons"_s, ended);
        return QJsonValue(status);
    });
}

void Connection::destroy(const QJsonValue &id, const QJsonObject &parameters)
{
    const bool isUsed = m_lab.intent() || m_applies.count() > 0;
    if (parameters.value(u"ifUnused").toBool() && isUsed) {
        m_peer->reply(id, QJsonObject{{u"ended"_s, false}});
        return;
    }
    m_lab.interrupt();
    m_peer->reply(id, QJsonObject{{u"ended"_s, true}});
    m_peer->close(); // the answer is on its way before the kernel ends us
    const auto end = [] { kill(1, SIGTERM); };
    QTimer::singleShot(endingLimit, end);
    // A thread of its own: the pool's may all be at work.
    std::thread([lab = &m_lab, end] {
        endDaemons(*lab);
        end();
    }).detach();
}

void Connection::start(const QJsonValue &id, const QJsonObject &parameters)
{
    setPower(id, parameters, lab::Lab::Power::Start);
}

void Connection::stop(const QJsonValue &id, const QJsonObject &parameters)
{
    setPower(id, parameters, lab::Lab::Power::Stop);
}

void Connection::reboot(const QJsonValue &id, const QJsonObject &parameters)
{
    setPower(id, parameters, lab::Lab::Power::Reboot);
}

void Connection::setPower(const QJsonValue &id, const QJsonObject &parameters,
                          lab::Lab::Power power)
{
    lab::Lab *const lab = &m_lab;
    ProgressHub *const progress = &m_progress;
    const QString machine = parameters.value(u"machine"_s).toString();
    answerLater(id, [lab, progress, events = &m_events, machine, power] {
        const auto ended = qScopeGuard([progress] { progress->end(); });
        events->setPower(machine, power, [&] { lab->setPower(machine, power, *progress); });
        const QString state = power == lab::Lab::Power::Stop ? u"stopped"_s : u"running"_s;
        return QJsonValue(QJsonObject{{u"state"_s, state}});
    });
}

void Connection::path(const QJsonValue &id, const QJsonObject &parameters)
{
    PathQueries *const paths = &m_paths;
    if (parameters.value(u"prove").toBool()) { // it waits for a packet, and perhaps for a guest
        const auto prove = [paths, parameters, stop = m_gone.get_token()] {
            return QJsonValue(paths->prove(parameters, stop));
        };
        answerLater(id, prove, &m_guestPool);
        return;
    }
    answerLater(id, [paths, parameters] { return QJsonValue(paths->find(parameters)); });
}

void Connection::reachability(const QJsonValue &id, const QJsonObject &parameters)
{
    PathQueries *const paths = &m_paths;
    const auto work = [paths, parameters, stop = m_gone.get_token()] {
        return QJsonValue(paths->findReachability(parameters, stop));
    };
    answerLater(id, work, &m_guestPool); // it may take seconds
}

void Connection::datapathOrigins(const QJsonValue &id, const QJsonObject &parameters)
{
    KnownLabs *const known = &m_known;
    answerLater(id, [known, parameters] { return QJsonValue(overlab::datapathOrigins(parameters, *known)); });
}

void Connection::ping(const QJsonValue &id, const QJsonObject &parameters)
{
    lab::Lab *const lab = &m_lab;
    const QString from = parameters.value(u"from"_s).toString();
    const QString to = parameters.value(u"to"_s).toString();
    const int count = std::clamp(parameters.value(u"count"_s).toInt(4), 1, 100'000);
    const auto work = [lab, from, to, count, stop = m_gone.get_token()] {
        return QJsonValue(toJson(lab->ping(from, to, count, stop)));
    };
    answerLater(id, work, &m_guestPool);
}

} // namespace overlab
