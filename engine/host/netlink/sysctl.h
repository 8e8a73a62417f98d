// SPDX-License-Identifier: GPL-3.0-or-later
// Kernel settings below /proc/sys/net of one network namespace. /proc/sys/net shows the namespace
// of the thread that opens a file there, so writing means being in it. Blocking, for worker
// threads.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace overlab::host {

/// \a key below /proc/sys with dots or slashes: "net.ipv4.ip_forward". A name with a dot of its own
/// (a VLAN device) needs the form with slashes.
struct Sysctl
{
    QString key;
    QString value;

    friend bool operator==(const Sysctl &, const Sysctl &) = default;
};

/// What keeps links made later in the namespace from taking IPv6 addresses by themselves.
QList<Sysctl> quietIpv6();

/// Tries all; then the first that failed throws NotFound, NotPermitted or BadReply.
void writeSysctls(const QString &namespacePath, const QList<Sysctl> &sysctls);
/// As above, in the calling thread's namespace.
void writeSysctlsHere(const QList<Sysctl> &sysctls);

/// nullopt when the kernel has no such key.
std::optional<QString> readSysctl(const QString &namespacePath, const QString &key);

} // namespace overlab::host
