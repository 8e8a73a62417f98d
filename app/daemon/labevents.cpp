// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/labevents.h"

#include "app/daemon/nodeevents.h"
#include "engine/lab/placenames.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QScopeGuard>

namespace overlab {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using observe::Actor;

namespace {

Q_LOGGING_CATEGORY(events, "overlab.daemon.events", QtInfoMsg)

constexpr auto stirPause = 200ms;

QString errorsIn(const lab::ApplyResult &result)
{
    const auto isError = [](const blueprint::Problem &problem) { return problem.severity == blueprint::Problem::Severity::Error; };
    return QString::number(std::count_if(result.problems.cbegin(), result.problems.cend(), isError));
}

} // namespace

LabEvents::LabEvents(KnownLabs &known, ProgressHub &progress, QObject *parent)
    : QObject(parent), m_known(known),
      m_work([this] { QMetaObject::invokeMethod(&m_echo, qOverload<>(&QTimer::start), Qt::QueuedConnection); }), m_log(std::make_shared<observe::EventLog>()), m_listener(new QObject)
{
    m_thread.setObjectName(u"events"_s);
    m_listener->moveToThread(&m_thread);
    m_thread.start();
    m_stir.setSingleShot(true);
    m_stir.setInterval(stirPause);
    connect(&m_stir, &QTimer::timeout, this, &LabEvents::stirred);
    connect(&progress, &ProgressHub::progressed, this, &LabEvents::takeState);
    connect(&progress, &ProgressHub::ended, this, &LabEvents::follow);
    // What others change just after the program cannot be told from the echo of its work, but the status tells of it.
    m_echo.setSingleShot(true);
    m_echo.setInterval(ProgramWork::echo + stirPause);
    connect(&m_echo, &QTimer::timeout, this, &LabEvents::stirred);
}

LabEvents::~LabEvents()
{
    QMetaObject::invokeMethod(m_listener, [this] { m_nodes.clear(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete m_listener;
}

lab::ApplyResult LabEvents::apply(const std::function<lab::ApplyResult()> &apply)
{
    const ProgramWork::Span span(m_work);
    tell({}, u"apply-begun"_s, {});
    try {
        const lab::ApplyResult result = apply();
        if (result.isRefused) {
            tell({}, u"apply-refused"_s, {{u"problems"_s, errorsIn(result)}});
            return result;
        }
        tell({}, result.isCancelled ? u"apply-cancelled"_s : u"apply-done"_s,
             {{u"created"_s, QString::number(result.created)},
              {u"changed"_s, QString::number(result.changed)},
              {u"removed"_s, QString::number(result.removed)},
              {u"problems"_s, errorsIn(result)},
              {u"seconds"_s, QString::number(result.seconds, 'f', 1)}});
        return result;
    } catch (const Error &error) {
        tell({}, u"apply-refused"_s, {{u"reason"_s, QString::fromUtf8(error.what())}});
        throw;
    }
}

void LabEvents::setPower(const QString &machine, lab::Lab::Power power, const std::function<void()> &carryOut)
{
    static const QHash<lab::Lab::Power, QString> kinds{{lab::Lab::Power::Start, u"machine-started"_s},
                                                       {lab::Lab::Power::Stop, u"machine-stopped"_s},
                                                       {lab::Lab::Power::Reboot, u"machine-rebooted"_s}};
    const auto known = m_known.current();
    const QString object = known->intent->topology.machines.at(lab::resolveMachine(known->intent->topology, machine)).object();
    const ProgramWork::Span span(m_work);
    QMetaObject::invokeMethod(this, [this, object] { m_powered.insert(object); });
    const auto end = qScopeGuard([this, object] { QMetaObject::invokeMethod(this, [this, object] { m_powered.remove(object); }); });
    carryOut();
    tell(object, kinds.value(power), {});
}

void LabEvents::follow()
{
    QMetaObject::invokeMethod(m_listener, [this] { followNodes(); });
}

void LabEvents::leave(const QString &node, const QString &nameSpace)
{
    const auto close = [this, node, nameSpace] {
        if (const auto found = m_nodes.find(node); found != m_nodes.end())
            found->second->leave(nameSpace);
    };
    QMetaObject::invokeMethod(m_listener, close, Qt::BlockingQueuedConnection);
}

void LabEvents::followNodes()
{
    try {
        const auto known = m_known.current();
        std::erase_if(m_nodes, [&known](const auto &node) { return !known->index.node(node.first); });
        for (const blueprint::NodeBlueprint &node : known->intent->blueprint.nodes) {
            std::unique_ptr<NodeEvents> &events = m_nodes[node.name];
            if (!events) {
                events = std::make_unique<NodeEvents>(node.name, m_known, m_work, *m_log);
                connect(events.get(), &NodeEvents::told, this, [this] { // on the main thread
                    if (!m_stir.isActive())
                        m_stir.start();
                });
            }
            events->follow();
        }
    } catch (const Error &error) {
        if (error.code() != ErrorCode::NotFound) // nothing is applied yet
            qCWarning(events) << error.what();
    }
}

void LabEvents::tellReturn()
{
    m_log->append({QDateTime::currentMSecsSinceEpoch(), {}, {}, u"engine-returned"_s, Actor::Nobody, {}});
}

/// Told of once it has come to something, and of what stayed as it was not.
void LabEvents::takeState(const QJsonObject &progress)
{
    const QString object = progress.value(u"object").toString();
    const QString state = progress.value(u"state").toString();
    const QString former = std::exchange(m_states[object], state);
    const bool isToldOf = m_powered.contains(object) && state != u"failed";
    if (former == state || state == u"planned" || state == u"building" || isToldOf)
        return;
    QJsonObject arguments;
    if (const QString reason = progress.value(u"reason").toString(); !reason.isEmpty())
        arguments.insert(u"reason"_s, reason);
    tell(object, u"object-"_s + state, arguments);
}

void LabEvents::tell(const QString &object, const QString &kind, const QJsonObject &arguments)
{
    m_log->append({QDateTime::currentMSecsSinceEpoch(), {}, object, kind, Actor::Program, arguments});
}

} // namespace overlab
