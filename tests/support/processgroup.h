// SPDX-License-Identifier: GPL-3.0-or-later
// For tests of what ends with its group.
#pragma once

#include <QDir>
#include <QFile>
#include <QString>

namespace overlab::testing {

/// Whether a process of \a group still runs. A zombie does not: who reaps orphans, and when, is the
/// affair of PID 1, which in a container may be a program that never does.
inline bool isGroupAlive(qint64 group)
{
    const QStringList processes =
        QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[1-9]*")}, QDir::Dirs);
    for (const QString &process : processes) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(process));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        // Behind the name, which may hold anything: state, parent, group (proc(5)).
        const QByteArray line = file.readAll();
        const QByteArrayList fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (fields.value(2).toLongLong() == group && fields.value(0) != "Z")
            return true;
    }
    return false;
}

} // namespace overlab::testing
