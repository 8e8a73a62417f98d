// SPDX-License-Identifier: GPL-3.0-or-later
// A node in miniature for tst_hypervisor: private namespaces (PID too, so that nothing can outlive
// the test), a Linux bridge with dnsmasq behind it in a namespace, and a libvirtd.
#pragma once

#include "engine/host/libvirt/libvirtdaemon.h"
#include "engine/host/process/processmark.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace overlab::testing {

class LibvirtWorld
{
public:
    /// Forks: the parent waits for the child and exits with its status; only the child returns.
    /// Empty, or why the host gives no such world.
    static QByteArray enter();
    /// What is not installed, as a sentence; empty when all is there.
    static QByteArray missingProgram();

    /// Bridge "qbrtest", namespace "dhcp" with 10.0.1.254/24 and dnsmasq behind it.
    void startNetwork();
    void startDaemon();
    void killDaemon();

    QString socket() const;
    QString leases() const;

private:
    host::LibvirtDaemonSetup m_setup;
    host::ProcessMark m_daemon;
};

/// Output of a program that must succeed.
QString output(const QString &program, const QStringList &arguments);

/// Whether a process with this word among its arguments runs.
bool hasProcess(const QString &word);

} // namespace overlab::testing
