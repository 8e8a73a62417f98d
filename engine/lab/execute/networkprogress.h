// SPDX-License-Identifier: GPL-3.0-or-later
// The drawn networks and routers that an apply works on, as states for its reporter. Machines are
// reported by those who start them; a network is up when all its nodes have it.
#pragma once

#include "engine/lab/execute/nodejob.h"
#include "engine/lab/intent.h"

#include <QList>
#include <QSet>
#include <QString>

#include <vector>

namespace overlab::lab {

class NetworkProgress
{
public:
    /// Of what \a jobs make or change.
    NetworkProgress(const QList<NodeJob> &jobs, const Intent &intent);

    /// All are \a state: planned or building.
    void report(ObjectState state, JobReporter &reporter) const;
    /// Running, but for those in \a failed, which are reported already, and those with a part on a
    /// node whose step threw: \a usable has one value a job.
    void finish(const std::vector<char> &usable, const QSet<QString> &failed,
                JobReporter &reporter) const;

private:
    struct Part
    {
        QString node;
        QSet<QString> objects;
    };

    QList<Part> m_parts; ///< one a job
    QSet<QString> m_objects;
};

} // namespace overlab::lab
