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
    /// To be bind-mounted over the host's files in the node, not written there: account files with
    /// libvirt's built-in user, without which it does not start. Empty when the host has it.
    QList<LibvirtDaemonFile> boundFiles;
    QStringList command;     ///< program and arguments; runs in the foreground
    QStringList environment; ///< NAME=VALUE, added to the inherited one
    QString socket;          ///< answers when the daemon is ready
    QString pidFile;         ///< written by the daemon

    friend bool operator==(const LibvirtDaemonSetup &, const LibvirtDaemonSetup &) = default;
};

/// The same as root and in a user namespace (whose map must hold more than one id: libvirt sets
/// supplementary groups). Guests outlive the daemon: one started again with the same files and /run
/// adopts them.
LibvirtDaemonSetup libvirtDaemonSetup(const LibvirtDaemonHost &host);

/// Looks in sbin folders too, which an ordinary user's PATH lacks.
LibvirtDaemonHost readLibvirtDaemonHost();

} // namespace overlab::host
