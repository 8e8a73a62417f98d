// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/node/nodedaemons.h"

#include "engine/base/error.h"
#include "engine/host/libvirt/hypervisor.h"
#include "engine/host/libvirt/libvirtdaemon.h"
#include "engine/host/netlink/namespaces.h"
#include "engine/host/ovs/ovsdaemons.h"
#include "engine/host/process/process.h"
#include "engine/lab/node/nodeplace.h"
#include "engine/lab/node/nodeworld.h"
#include "engine/lab/node/placeprocesses.h"
#include "engine/lab/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <chrono>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

host::DaemonSpec daemonSpec(const QString &node, const QString &name, const QString &program,
                            const QStringList &arguments, const QStringList &environment = {})
{
    host::DaemonSpec spec;
    spec.process.program = program;
    spec.process.arguments = arguments;
    spec.process.place = nodePlace(node);
    spec.process.place.environment += environment;
    spec.logFile = paths::nodeLog(node, name);
    return spec;
}

host::DaemonSpec daemonSpec(const QString &node, const QString &name,
                            const host::OvsCommand &command)
{
    return daemonSpec(node, name, command.program, command.arguments);
}

QString endOfLog(const QString &node, const QString &name)
{
    QFile log(paths::nodeLog(node, name));
    if (!log.open(QIODevice::ReadOnly))
        return {};
    log.seek(std::max<qint64>(0, log.size() - 2000));
    return QString::fromUtf8(log.readAll());
}

/// Runs \a action; when the daemon \a name does not answer, the end of its log is the evidence.
template<typename Action>
void withLog(const QString &node, const QString &name, Action action)
{
    try {
        action();
    } catch (const Error &error) {
        throw Error(error.code(), node + u": "_s + name,
                    error.detail() + u'\n' + endOfLog(node, name));
    }
}

std::optional<host::ProcessMark> runningDaemon(const QString &folder, const QString &name)
{
    return host::readPidFile(folder + u'/' + name + u".pid"_s, name);
}

/// Whether the database answers and has its row: an engine may have ended between the two.
bool isInitialised(const QString &node)
{
    if (!QFileInfo::exists(ovsdbSocket(node)))
        return false;
    try {
        host::OvsdbClient client(ovsdbSocket(node));
        return !client.select(u"Open_vSwitch"_s, {u"_uuid"_s}, {}, 1s).isEmpty();
    } catch (const Error &) {
        return false;
    }
}

} // namespace

QString ovsRunDirectory(const QString &node)
{
    return paths::nodeRun(node) + u"/openvswitch"_s;
}

QString ovsdbSocket(const QString &node)
{
    return ovsRunDirectory(node) + u"/db.sock"_s;
}

QString libvirtSocket(const QString &node)
{
    return paths::nodeRun(node) + u"/libvirt/libvirt-sock"_s;
}

bool isOpenVSwitchRunning(const QString &node)
{
    return runningDaemon(ovsRunDirectory(node), u"ovsdb-server"_s)
        && runningSwitch(node);
}

std::optional<host::ProcessMark> runningSwitch(const QString &node)
{
    return runningDaemon(ovsRunDirectory(node), u"ovs-vswitchd"_s);
}

std::optional<host::ProcessMark> runningLibvirt(const QString &node)
{
    return runningDaemon(paths::nodeRun(node), u"libvirtd"_s);
}

bool isLibvirtRunning(const QString &node)
{
    return runningLibvirt(node).has_value();
}

bool hasLostLibvirt(const QString &node)
{
    return nodeWorldExists(node) && QFileInfo::exists(paths::nodeRun(node) + u"/libvirtd.pid"_s) && !isLibvirtRunning(node);
}

bool isHurt(const blueprint::NodeBlueprint &node)
{
    return nodeWorldExists(node.name)
        && (!isOpenVSwitchRunning(node.name) || (node.runsLibvirt && !isLibvirtRunning(node.name)));
}

QList<host::ProcessMark> runningNodeDaemons(const QString &node)
{
    QList<host::ProcessMark> running;
    for (const auto &daemon : {runningDaemon(ovsRunDirectory(node), u"ovsdb-server"_s), runningSwitch(node),
                               runningLibvirt(node)}) {
        if (daemon)
            running.append(*daemon);
    }
    return running;
}

bool ensureOpenVSwitch(const QString &node)
{
    const bool serverRuns = runningDaemon(ovsRunDirectory(node), u"ovsdb-server"_s).has_value();
    const bool switchRuns = runningSwitch(node).has_value();
    const bool isComplete = serverRuns && isInitialised(node);
    if (isComplete && switchRuns)
        return false;

    const host::OvsPaths ovsPaths;
    if (!QFileInfo::exists(paths::nodeFile(node, ovsPaths.databaseFile))) {
        const host::OvsCommand create = host::ovsdaemons::createDatabase(ovsPaths);
        host::ProcessSpec spec;
        spec.program = create.program;
        spec.arguments = create.arguments;
        spec.place = nodePlace(node);
        host::runChecked(spec);
    }
    host::OvsdbClient client(ovsdbSocket(node));
    if (!serverRuns) {
        host::startDaemon(daemonSpec(node, u"ovsdb-server"_s,
                                     host::ovsdaemons::databaseServer(ovsPaths)));
    }
    if (!isComplete) {
        waitForSocket(ovsdbSocket(node), node + u": ovsdb-server"_s);
        withLog(node, u"ovsdb-server"_s, [&] {
            const QString version = host::ovsdaemons::version(ovsRunDirectory(node));
            host::ovsdaemons::initialise(client, node, node, version);
        });
    }
    if (!switchRuns) {
        host::startDaemon(
            daemonSpec(node, u"ovs-vswitchd"_s, host::ovsdaemons::switchDaemon(ovsPaths)));
    }
    withLog(node, u"ovs-vswitchd"_s, [&] { host::ovsdaemons::waitUntilReady(client); });
    return true;
}

bool ensureLibvirt(const QString &node)
{
    if (isLibvirtRunning(node))
        return false;
    const host::LibvirtDaemonHost daemonHost = host::readLibvirtDaemonHost();
    if (daemonHost.program.isEmpty() || daemonHost.driverDirectory.isEmpty()) {
        throw Error(ErrorCode::NotSupported, node,
                    u"libvirtd or its QEMU driver is missing; install libvirt-daemon and "
                    "libvirt-daemon-driver-qemu"_s);
    }
    const host::LibvirtDaemonSetup setup = host::planLibvirtDaemon(daemonHost);
    host::DaemonSpec spec = daemonSpec(node, u"libvirtd"_s, setup.command.first(),
                                       setup.command.mid(1), setup.environment);
    for (const QString &directory : setup.directories)
        QDir().mkpath(paths::nodeFile(node, directory));
    QList<host::LibvirtDaemonFile> files = setup.files;
    for (const host::LibvirtDaemonBind &bind : setup.binds) {
        files.append(bind.file);
        spec.process.place.mounts.append({bind.file.path, bind.target, false});
    }
    for (const host::LibvirtDaemonFile &file : std::as_const(files)) {
        QFile target(paths::nodeFile(node, file.path));
        if (!target.open(QIODevice::WriteOnly) || target.write(file.content) < 0)
            throw Error(ErrorCode::CommandFailed, node, file.path + u": "_s + target.errorString());
    }
    for (const host::LibvirtDaemonLink &link : setup.links) {
        const QString path = paths::nodeFile(node, link.path);
        QFile::remove(path);
        if (!QFile::link(link.target, path))
            throw Error(ErrorCode::CommandFailed, node, u"ln -s %1 %2"_s.arg(link.target, path));
    }
    host::startDaemon(spec);
    waitForSocket(libvirtSocket(node), node + u": libvirtd"_s);
    withLog(node, u"libvirtd"_s, [&] { host::Hypervisor(libvirtSocket(node)).open(); });
    return true;
}

void endNodeProcesses(const QString &node)
{
    QSet<quint64> networks;
    if (const auto inode = host::readNamespaceInode(paths::nodeNamespace(node, u"net"_s)))
        networks.insert(*inode);
    const QString folder = paths::nodeRun(node) + u"/netns"_s;
    for (const QString &name : host::readNamespaces(folder)) {
        if (const auto inode = host::readNamespaceInode(folder + u'/' + name))
            networks.insert(*inode);
    }
    if (!networks.isEmpty())
        endProcesses(processesIn(u"net"_s, networks));
}

} // namespace overlab::lab
