// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/engine.h"

#include "app/daemon/connection.h"
#include "app/daemon/daemonkeeper.h"
#include "app/daemon/enginelistener.h"
#include "app/daemon/guestmetadata.h"
#include "app/daemon/knownlab.h"
#include "app/daemon/labevents.h"
#include "app/daemon/observerhub.h"
#include "app/daemon/pathqueries.h"
#include "app/daemon/runningapplies.h"
#include "engine/lab/hostprofile.h"
#include "engine/lab/lab.h"
#include "engine/lab/node/nodeworld.h"

#include <QCoreApplication>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QThreadPool>

#include <algorithm>

namespace overlab {

using namespace Qt::StringLiterals;

namespace {

/// Programs in guests and pings may take hours: they must not keep status and apply waiting.
constexpr int guestThreads = 64;

/// By an engine before this one.
bool wasMade(const lab::Lab &lab)
{
    const auto intent = lab.intent();
    return intent && std::any_of(intent->blueprint.nodes.cbegin(), intent->blueprint.nodes.cend(), [](const blueprint::NodeBlueprint &node) {
        return lab::nodeWorldExists(node.name);
    });
}

} // namespace

int runEngine(const EngineOptions &options)
{
    // Most of the pool's work is waiting for daemons and guests.
    QThreadPool::globalInstance()->setMaxThreadCount(16);
    // Warnings about requests: guests would decide how long the log gets.
    QLoggingCategory::setFilterRules(u"qt.httpserver*=false"_s);
    GuestMetadata metadata; // outlives the lab, which calls it
    lab::Lab lab(options.labName, lab::readHostProfile(), metadata);
    lab.adopt();
    KnownLabs known(lab);
    PathQueries paths(lab, known); // outlives the pool, whose threads prove paths
    ObserverHub observers;
    QThreadPool guestPool;
    guestPool.setMaxThreadCount(guestThreads);
    ProgressHub progress;
    RunningApplies applies;
    LabEvents events(known, progress);
    metadata.setLeaving([&events](const QString &node, const QString &nameSpace) { events.leave(node, nameSpace); });
    if (wasMade(lab))
        events.tellReturn();
    events.follow();
    LostDaemons lost;
    DaemonKeeper keeper(lab, progress, events, lost);
    keeper.follow();
    // Not what is reported meanwhile: the keeper's own repairs report, too.
    QObject::connect(&progress, &ProgressHub::ended, &keeper, &DaemonKeeper::followSoon);
    EngineListener listener(options.socketPath);
    const EngineParts parts{options, lab, progress, applies, paths, known, observers, events, lost, guestPool};
    QObject::connect(&listener, &EngineListener::connected, &listener, [&](QLocalSocket *socket) {
        new Connection(socket, parts, &listener);
    });
    const int status = QCoreApplication::exec();
    lab.interrupt();
    QThreadPool::globalInstance()->waitForDone();
    return status;
}

} // namespace overlab
