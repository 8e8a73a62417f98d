// SPDX-License-Identifier: GPL-3.0-or-later
// What lab.json says about a lab: which process is its PID 1 and which namespaces are its own. It
// is written before the lab's first process may run, so that no lab can exist that nobody finds.
#pragma once

#include "engine/host/process/processmark.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace overlab::lab {

/// Inode numbers of a process's namespaces; 0 where unknown. Two processes are in the same
/// namespace exactly when the numbers are equal.
struct NamespaceInodes
{
    quint64 user = 0;
    quint64 mount = 0;
    quint64 pid = 0;
    quint64 network = 0;

    friend bool operator==(const NamespaceInodes &, const NamespaceInodes &) = default;
};

/// The contents of lab.json.
struct LabRecord
{
    QString name;
    QString version;
    QString bootId;         ///< process ids and inode numbers say nothing after a reboot
    host::ProcessMark init; ///< PID 1 of the lab as the host sees it
    NamespaceInodes namespaces;
    QStringList warnings; ///< what the host could not give the lab; it works without

    QJsonObject toJson() const;
    static std::optional<LabRecord> fromJson(const QJsonObject &json);

    friend bool operator==(const LabRecord &, const LabRecord &) = default;
};

} // namespace overlab::lab
