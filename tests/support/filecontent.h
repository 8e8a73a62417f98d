// SPDX-License-Identifier: GPL-3.0-or-later
// Whole files at once, for tests.
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace overlab::testing {

/// Null where \a path cannot be read: it is not there, or the process that it tells of has gone.
inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// In place, as a simple editor or "echo >" does; makes the folder.
inline void put(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace overlab::testing
