// SPDX-License-Identifier: GPL-3.0-or-later
// Writes down what happens in the lab, from the engine's start on, whoever watches: what the program does, by objects; what
// others do, from each node (nodeevents.h). Nothing is asked for again and again.
#pragma once

#include "app/daemon/knownlab.h"
#include "app/daemon/programwork.h"
#include "app/daemon/progresshub.h"
#include "engine/observe/events/eventlog.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <functional>
#include <map>

namespace overlab {

class NodeEvents;

/// Main thread, but for what says otherwise.
class LabEvents : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    LabEvents(KnownLabs &known, ProgressHub &progress, QObject *parent = nullptr);
    ~LabEvents() override;

    std::shared_ptr<const observe::EventLog> log() const { return m_log; }
    /// Of everything that the program does to the lab. Thread: any.
    ProgramWork &work() { return m_work; }
    /// Carries out an apply and writes down how it went. Thread: any.
    lab::ApplyResult apply(const std::function<lab::ApplyResult()> &apply);
    /// Carries out what is done to \a machine, and writes it down. Throws what it throws. Thread: any.
    void setPower(const QString &machine, lab::Lab::Power power, const std::function<void()> &carryOut);
    /// Listens to nodes and daemons that are new, and no more to those that have gone.
    void follow();
    /// GuestService::leave(). Thread: any but its own; waits for it.
    void leave(const QString &node, const QString &nameSpace);
    /// That this engine came for one that had ended by itself.
    void tellReturn();

signals:
    /// Something has happened that the lab's status may tell of, too. A few times a second at most.
    void stirred();

private:
    void followNodes();
    void takeState(const QJsonObject &progress);
    void tell(const QString &object, const QString &kind, const QJsonObject &arguments);

    KnownLabs &m_known;
    ProgramWork m_work;
    const std::shared_ptr<observe::EventLog> m_log;
    QHash<QString, QString> m_states; ///< of objects, as last reported
    QTimer m_stir; ///< events come in floods
    QTimer m_echo; ///< from the end of the program's work until its echo is over
    QSet<QString> m_powered;          ///< machines that are started or stopped just now: setPower() tells that
    QThread m_thread;
    QObject *const m_listener; ///< lives on m_thread
    std::map<QString, std::unique_ptr<NodeEvents>> m_nodes; ///< by name; only on m_thread
};

} // namespace overlab
