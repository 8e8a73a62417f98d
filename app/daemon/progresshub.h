// SPDX-License-Identifier: GPL-3.0-or-later
// Carries what worker threads report about an apply to the connections, on the main thread.
#pragma once

#include "engine/lab/execute/nodejob.h"

#include <QJsonObject>
#include <QObject>

#include <mutex>

namespace overlab {

/// Lives on the main thread; the JobReporter half may be called from any.
class ProgressHub : public QObject, public lab::JobReporter
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Forgets the counts of the operation before.
    void begin() override;
    /// A command has ended, well or not.
    void end() { emit ended(); }

    void objectState(const QString &object, lab::ObjectState state,
                     const QString &reason) override;
    void problem(const blueprint::Problem &problem) override;

signals:
    /// One lab.progress notification: {done, total, object, state, reason}.
    void progressed(const QJsonObject &progress);
    /// The lab's daemons may be others now.
    void ended();

private:
    std::mutex m_mutex;
    QSet<QString> m_known;
    QSet<QString> m_done;
};

} // namespace overlab
