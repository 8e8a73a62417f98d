// SPDX-License-Identifier: GPL-3.0-or-later
// What a node's own libvirtd needs: directories, configuration files and its command line. Pure
// knowledge; the lab layer makes the files and starts the daemon inside the node's namespaces.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace overlab::host {

struct LibvirtDaemonFile
{
    QString path; ///< as the node sees it
    QByteArray content;

    friend bool operator==(const LibvirtDaemonFile &, const LibvirtDaemonFile &) = default;
};

/// All paths are as seen inside the node, whose /run, /etc/libvirt, /var/lib/libvirt,
/// /var/cache/libvirt and /var/log/libvirt must be private to it.
struct LibvirtDaemonSetup
{
    QStringList directories; ///< parents first
    QList<LibvirtDaemonFile> files;
    QStringList command;     ///< program and arguments; runs in the foreground
    QStringList environment; ///< NAME=VALUE, added to the inherited one
    QString socket;          ///< exists and answers when the daemon is ready
    QString pidFile;         ///< written by the daemon
};

/// The same as root and in a user namespace (whose map must hold more than one id: libvirt sets
/// supplementary groups). Guests outlive the daemon: one started again with the same files and /run
/// adopts them. \a program is libvirtd's path, see findLibvirtDaemon().
LibvirtDaemonSetup libvirtDaemonSetup(const QString &program);

/// Path of libvirtd on this host, empty when it is not installed. Looks in sbin folders too, which
/// an ordinary user's PATH lacks.
QString findLibvirtDaemon();

} // namespace overlab::host
