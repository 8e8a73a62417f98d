// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/engine.h"

#include "app/daemon/connection.h"
#include "app/daemon/enginelistener.h"
#include "app/daemon/daemonkeeper.h"
#include "engine/host/libvirt/kvmprobe.h"
#include "engine/host/netlink/kernel.h"
#include "engine/lab/lab.h"

#include <QCoreApplication>
#include <QLocalSocket>
#include <QThreadPool>

namespace overlab {

namespace {

using namespace Qt::StringLiterals;

/// Looks once, when the engine starts: what the host can do does not change under a lab.
blueprint::HostProfile probeHost()
{
    blueprint::HostProfile host;
    host.kernelDatapath = host::hasGenericNetlinkFamily(u"ovs_datapath"_s);
    host.kvm = host::probeKvm().isUsable;
    for (const QString &kind : {u"vxlan"_s, u"gretap"_s, u"geneve"_s}) {
        if (host::hasLinkKind(kind))
            host.linkKinds.append(kind);
    }
    return host;
}

} // namespace

int runEngine(const EngineOptions &options)
{
    // Most of the pool's work is waiting for daemons and guests.
    QThreadPool::globalInstance()->setMaxThreadCount(16);
    lab::Lab lab(options.labName, probeHost());
    lab.adopt();
    ProgressHub progress;
    DaemonKeeper keeper(lab, progress);
    keeper.follow();
    QObject::connect(&progress, &ProgressHub::progressed, &keeper, &DaemonKeeper::followSoon);
    EngineListener listener(options.socketPath);
    QObject::connect(&listener, &EngineListener::connected, &listener, [&](QLocalSocket *socket) {
        new Connection(socket, lab, progress, options, &listener);
    });
    const int status = QCoreApplication::exec();
    lab.interrupt();
    QThreadPool::globalInstance()->waitForDone();
    return status;
}

} // namespace overlab
