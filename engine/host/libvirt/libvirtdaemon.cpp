// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/libvirt/libvirtdaemon.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;

/// Compiled into Debian's libvirt as the default of qemu.conf's user and group, and resolved before
/// that file is read. 64055 is the id Debian reserves for it; nothing runs under it here.
constexpr char accountName[] = "libvirt-qemu";
constexpr char accountLine[] = "libvirt-qemu:x:64055:64055:Libvirt Qemu,,,:/var/lib/libvirt:"
                               "/usr/sbin/nologin\n";
constexpr char groupLine[] = "libvirt-qemu:x:64055:\n";

const QString &driverLinks()
{
    static const QString folder = u"/run/libvirt/drivers"_s;
    return folder;
}

/// The namespaces around libvirtd are the protection: no security driver, no cgroups, no ownership
/// changes (files may be another user's), and no mount namespace of its own for each guest.
QByteArray qemuConf()
{
    return "user = \"root\"\n"
           "group = \"root\"\n"
           "dynamic_ownership = 0\n"
           "remember_owner = 0\n"
           "security_driver = \"none\"\n"
           "security_default_confined = 0\n"
           "namespaces = []\n"
           "cgroup_controllers = []\n"
           "hugetlbfs_mount = []\n"
           "stdio_handler = \"file\"\n"
           "set_process_name = 1\n"
           "vnc_listen = \"127.0.0.1\"\n";
}

/// max_client_requests: one connection starts many guests at once; the default of 5 would queue
/// them. Warnings about what a namespace lacks (D-Bus, DMI) are no news, errors are.
QByteArray libvirtdConf()
{
    return "listen_tls = 0\n"
           "listen_tcp = 0\n"
           "unix_sock_ro_perms = \"0700\"\n"
           "unix_sock_rw_perms = \"0700\"\n"
           "auth_unix_ro = \"none\"\n"
           "auth_unix_rw = \"none\"\n"
           "max_clients = 200\n"
           "max_queued_clients = 200\n"
           "max_anonymous_clients = 200\n"
           "min_workers = 2\n"
           "max_workers = 16\n"
           "max_client_requests = 64\n"
           "log_outputs = \"4:stderr\"\n";
}

bool hasAccount(const QByteArray &accounts)
{
    return ('\n' + accounts).contains("\n" + QByteArray(accountName) + ':');
}

QByteArray withLine(QByteArray text, const char *line)
{
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += '\n';
    return text + line;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString findLibvirtDaemon()
{
    const QString program = QStandardPaths::findExecutable(u"libvirtd"_s);
    return program.isEmpty()
               ? QStandardPaths::findExecutable(u"libvirtd"_s,
                                                {u"/usr/local/sbin"_s, u"/usr/sbin"_s, u"/sbin"_s})
               : program;
}

LibvirtDaemonHost readLibvirtDaemonHost()
{
    LibvirtDaemonHost host;
    host.program = findLibvirtDaemon();
    for (const QString &folder : {u"/usr/lib/x86_64-linux-gnu"_s, u"/usr/lib64"_s, u"/usr/lib"_s}) {
        const QString drivers = folder + u"/libvirt/connection-driver"_s;
        if (host.driverDirectory.isEmpty() && QFile::exists(drivers))
            host.driverDirectory = drivers;
    }
    host.passwd = readFile(u"/etc/passwd"_s);
    host.group = readFile(u"/etc/group"_s);
    return host;
}

LibvirtDaemonSetup planLibvirtDaemon(const LibvirtDaemonHost &host)
{
    LibvirtDaemonSetup setup;
    setup.cacheDirectory = u"/var/cache/libvirt"_s;
    setup.directories = {u"/etc/libvirt"_s,     u"/run/libvirt"_s,     driverLinks(),
                         u"/var/lib/libvirt"_s, u"/var/log/libvirt"_s, u"/var/log/libvirt/qemu"_s};
    setup.files = {{u"/etc/libvirt/qemu.conf"_s, qemuConf()},
                   {u"/etc/libvirt/libvirtd.conf"_s, libvirtdConf()}};
    setup.command = {host.program, u"--config"_s, u"/etc/libvirt/libvirtd.conf"_s};
    setup.socket = u"/run/libvirt/libvirt-sock"_s;
    setup.pidFile = u"/run/libvirtd.pid"_s;

    // Only what guests need. The others cost time and, with every link of the node watched by the
    // node-device driver, work that grows with the lab.
    if (!host.driverDirectory.isEmpty()) {
        for (const QString &driver : {u"libvirt_driver_network.so"_s, u"libvirt_driver_qemu.so"_s})
            setup.links.append(
                {driverLinks() + u'/' + driver, host.driverDirectory + u'/' + driver});
        setup.environment = {u"LIBVIRT_DRIVER_DIR="_s + driverLinks()};
    }
    if (!hasAccount(host.passwd)) {
        setup.binds.append(
            {{u"/run/libvirt/passwd"_s, withLine(host.passwd, accountLine)}, u"/etc/passwd"_s});
    }
    if (!hasAccount(host.group)) {
        setup.binds.append(
            {{u"/run/libvirt/group"_s, withLine(host.group, groupLine)}, u"/etc/group"_s});
    }
    return setup;
}

} // namespace overlab::host
