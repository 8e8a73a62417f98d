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

/// \a target shows \a file's content to the daemon; the node itself keeps the host's.
struct LibvirtDaemonBind
{
    LibvirtDaemonFile file;
    QString target;

    friend bool operator==(const LibvirtDaemonBind &, const LibvirtDaemonBind &) = default;
};

struct LibvirtDaemonLink
{
    QString path; ///< as the node sees it
    QString target;

    friend bool operator==(const LibvirtDaemonLink &, const LibvirtDaemonLink &) = default;
};

/// What the daemon's setup depends on in the host it runs on.
struct LibvirtDaemonHost
{
    QString program;         ///< libvirtd; empty: not installed
    QString driverDirectory; ///< of libvirt's driver modules; empty: not found
    QByteArray passwd;       ///< /etc/passwd
    QByteArray group;        ///< /etc/group
};

/// All paths are as seen inside the node, whose /run, /etc/libvirt, /var/lib/libvirt and
/// /var/log/libvirt must be private to it.
struct LibvirtDaemonSetup
{
    /// /var/cache/libvirt: what libvirt learnt about QEMU (over a second's work). One folder may
    /// and should serve every node of every lab of a user; libvirt itself sees when it is out of
    /// date.
    QString cacheDirectory;
    QStringList directories; ///< parents first
    QList<LibvirtDaemonFile> files;
    QList<LibvirtDaemonLink> links;
    /// Account files with libvirt's built-in user, without which it does not start; empty when the
    /// host has that user (libvirt-daemon-system).
    QList<LibvirtDaemonBind> binds;
    QStringList command;     ///< program and arguments; runs in the foreground
    QStringList environment; ///< NAME=VALUE, added to the inherited one
    QString socket;          ///< answers when the daemon is ready
    QString pidFile;         ///< written by the daemon

    friend bool operator==(const LibvirtDaemonSetup &, const LibvirtDaemonSetup &) = default;
};

/// Path of libvirtd, empty when it is not installed. Looks in sbin folders too, which an ordinary
/// user's PATH lacks.
QString findLibvirtDaemon();

LibvirtDaemonHost readLibvirtDaemonHost();

/// The same as root and in a user namespace (whose map must hold more than one id: libvirt sets
/// supplementary groups). Guests outlive the daemon: one started again with the same files and /run
/// adopts them. Pure.
LibvirtDaemonSetup planLibvirtDaemon(const LibvirtDaemonHost &host);

} // namespace overlab::host
