// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/libvirt/libvirtworld.h"

#include "engine/host/process/process.h"
#include "tests/support/privateworld.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <csignal>

#include <sys/prctl.h>
#include <sys/wait.h>

namespace overlab::testing {

using namespace Qt::StringLiterals;

namespace {

QByteArray mountPrivateFolders()
{
    for (const char *folder : {"/etc/libvirt", "/var/lib", "/var/cache", "/var/log"}) {
        if (mount("tmpfs", folder, "tmpfs", 0, nullptr) != 0)
            return QByteArray(folder) + ": " + std::strerror(errno);
    }
    if (mount("proc", "/proc", "proc", 0, nullptr) != 0)
        return QByteArray("/proc: ") + std::strerror(errno);
    return {};
}

/// Goes on as a child; the parent reaps whatever ends until that child has, and exits as it did.
void forkAndFollow()
{
    const pid_t child = fork();
    if (child == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        return;
    }
    int status = 0;
    while (wait(&status) != child) {
    }
    _exit(WIFEXITED(status) ? WEXITSTATUS(status) : 1);
}

void writeFile(const host::LibvirtDaemonFile &file)
{
    QFile target(file.path);
    if (!target.open(QIODevice::WriteOnly) || target.write(file.content) != file.content.size())
        qFatal("%s: %s", qPrintable(file.path), qPrintable(target.errorString()));
}

} // namespace

QByteArray LibvirtWorld::enter()
{
    if (geteuid() != 0)
        return "libvirtd needs a user namespace with several ids, which only root makes here";
    if (const QByteArray reason = enterPrivateWorld(); !reason.isEmpty())
        return reason;
    if (unshare(CLONE_NEWPID) != 0)
        return QByteArray("no PID namespace: ") + std::strerror(errno);
    forkAndFollow(); // this process keeps out of the new PID namespace
    forkAndFollow(); // PID 1: reaps, as libvirt waits until the QEMU it ended is gone entirely
    return mountPrivateFolders();
}

QByteArray LibvirtWorld::missingProgram()
{
    if (host::findLibvirtDaemon().isEmpty())
        return "libvirtd is not installed";
    for (const QString &name : {u"qemu-system-x86_64"_s, u"virsh"_s, u"dnsmasq"_s, u"ip"_s}) {
        if (QStandardPaths::findExecutable(name).isEmpty() &&
            QStandardPaths::findExecutable(name, {u"/usr/sbin"_s}).isEmpty())
            return name.toLatin1() + " is not installed";
    }
    return {};
}

void LibvirtWorld::startNetwork()
{
    const auto ip = [](const QString &line) { output(u"ip"_s, line.split(u' ')); };
    ip(u"link set lo up"_s);
    ip(u"link add qbrtest type bridge"_s);
    ip(u"link set qbrtest up"_s);
    ip(u"netns add dhcp"_s);
    ip(u"link add to-dhcp type veth peer name eth0 netns dhcp"_s);
    ip(u"link set to-dhcp master qbrtest up"_s);
    ip(u"-n dhcp addr add 10.0.1.254/24 dev eth0"_s);
    ip(u"-n dhcp link set eth0 up"_s);
    ip(u"-n dhcp link set lo up"_s);

    QFile hosts(u"/run/dhcp-hosts"_s);
    if (!hosts.open(QIODevice::WriteOnly) ||
        hosts.write("10.0.1.254 host-10-0-1-254.openstacklocal host-10-0-1-254\n") < 0)
        qFatal("dhcp-hosts");
    host::DaemonSpec dnsmasq;
    dnsmasq.process.program = u"dnsmasq"_s;
    dnsmasq.process.place.networkNamespace = u"/run/netns/dhcp"_s;
    dnsmasq.process.arguments = {
        u"--keep-in-foreground"_s,
        u"--conf-file=/dev/null"_s,
        u"--no-hosts"_s,
        u"--no-resolv"_s,
        u"--user=root"_s,
        u"--addn-hosts=/run/dhcp-hosts"_s,
        u"--domain=openstacklocal"_s,
        u"--dhcp-leasefile="_s + leases(),
        u"--dhcp-range=10.0.1.10,10.0.1.99,255.255.255.0,1h"_s,
        u"--dhcp-host=fa:16:3e:44:98:20,host-10-0-1-85.openstacklocal,10.0.1.85"_s,
        u"--dhcp-option-force=26,1400"_s,
        u"--pid-file=/run/dnsmasq.pid"_s,
        u"--dhcp-option=121,172.20.0.0/16,10.0.1.7,0.0.0.0/0,10.0.1.254"_s};
    dnsmasq.logFile = u"/run/dnsmasq.log"_s;
    host::startDaemon(dnsmasq);
}

void LibvirtWorld::startDaemon()
{
    m_setup = host::planLibvirtDaemon(host::readLibvirtDaemonHost());
    for (const QString &folder : m_setup.directories + QStringList{m_setup.cacheDirectory})
        QDir().mkpath(folder);
    for (const host::LibvirtDaemonFile &file : m_setup.files)
        writeFile(file);
    for (const host::LibvirtDaemonLink &link : m_setup.links)
        QFile::link(link.target, link.path);

    host::DaemonSpec daemon;
    daemon.process.program = m_setup.command.first();
    daemon.process.arguments = m_setup.command.mid(1);
    daemon.process.place.environment = m_setup.environment;
    daemon.logFile = u"/run/libvirtd.log"_s;
    for (const host::LibvirtDaemonBind &bind : m_setup.binds) {
        writeFile(bind.file);
        daemon.process.place.mounts.append({bind.file.path, bind.target});
    }
    m_daemon = host::startDaemon(daemon);
}

void LibvirtWorld::killDaemon()
{
    host::sendSignal(m_daemon, SIGKILL);
}

QString LibvirtWorld::socket() const
{
    return m_setup.socket;
}

QString LibvirtWorld::leases() const
{
    return u"/run/leases"_s;
}

QString output(const QString &program, const QStringList &arguments)
{
    host::ProcessSpec spec;
    spec.program = program;
    spec.arguments = arguments;
    return QString::fromUtf8(host::runChecked(spec).output);
}

bool hasProcess(const QString &word)
{
    for (const QString &process : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile file(u"/proc/%1/cmdline"_s.arg(process));
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(word.toUtf8()))
            return true;
    }
    return false;
}

} // namespace overlab::testing
