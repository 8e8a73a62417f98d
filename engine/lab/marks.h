// SPDX-License-Identifier: GPL-3.0-or-later
// Marks of what the engine made and that can carry none itself: namespaces, services, guests. They
// lie in the lab's tmpfs beside the node, so they go exactly when the lab goes, and a new engine
// finds them.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace overlab::lab {

/// What was made: a digest of its wanted state, and whose it is.
struct Mark
{
    QByteArray digest;
    QString origin;
    /// Of a service: its pid file as the node sees it; of a namespace: its "ADDRESS=FOR …"; of the
    /// firewall: what node/firewallstate.cpp writes.
    QString extra;

    friend bool operator==(const Mark &, const Mark &) = default;
};

/// Kinds of marks of a node; each is a folder.
enum class MarkKind { NameSpace, Service, Guest, Firewall };

QHash<QString, Mark> readMarks(const QString &node, MarkKind kind);
void writeMark(const QString &node, MarkKind kind, const QString &name, const Mark &mark);
/// Absent is success.
void removeMark(const QString &node, MarkKind kind, const QString &name);

} // namespace overlab::lab
