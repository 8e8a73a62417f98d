// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/labstates.h"

#include "views/wording/daemonwording.h"
#include "views/wording/driftwording.h"

#include <QCoreApplication>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;
using design::ObjectId;
using design::ObjectKind;

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::LabStates)
};

constexpr qsizetype mostDrifts = 3; // named in one reason

std::optional<LiveState> liveStateOf(const QString &word)
{
    static const QHash<QString, LiveState> states{
        {u"running"_s, LiveState::Up},          {u"stopped"_s, LiveState::Stopped},
        {u"planned"_s, LiveState::Planned},     {u"building"_s, LiveState::Building},
        {u"failed"_s, LiveState::Failed},
    };
    const auto found = states.constFind(word);
    return found == states.cend() ? std::nullopt : std::optional(*found);
}

LiveObject objectOf(const QString &state, const QString &reason)
{
    LiveObject object{liveStateOf(state).value_or(LiveState::Up), reason};
    if (object.state == LiveState::Failed && reason.isEmpty())
        object.reason = Wording::tr("It is not there, or not whole. Applying the design again makes "
                                    "it anew.");
    return object;
}

class Reading
{
public:
    explicit Reading(const LabMoment &moment) : m_moment(moment) {}

    void readLab()
    {
        readStatus();
        overlayDrift();
        overlayEnded();
    }

    void readFor(const design::Design &drawn)
    {
        if (m_moment.applied)
            m_states.notApplied = design::differenceOf(*m_moment.applied, drawn);
        readStatus();
        overlayDrift();
        overlayProgress(drawn);
        overlayEnded();
        overlayEdits();
        keepOnly(drawn);
    }

    LabStates take() { return std::move(m_states); }

private:
    void readStatus()
    {
        const client::LabStatus &status = m_moment.status;
        for (const client::NodeStatus &node : status.nodes)
            note({ObjectKind::Node, {}, node.name}, node.state, node.reason);
        for (const client::MachineStatus &machine : status.machines)
            note({ObjectKind::Machine, machine.tenant, machine.name}, machine.state, machine.reason);
        for (const client::RouterStatus &router : status.routers)
            note({ObjectKind::Router, router.tenant, router.name}, router.state, {});
        for (const client::NetworkStatus &network : status.networks) {
            const bool isExternal = network.tenant.isEmpty();
            const QString state = isExternal ? status.outside : network.state;
            note({isExternal ? ObjectKind::External : ObjectKind::Network, network.tenant,
                  network.name}, state, {});
        }
    }

    void note(const ObjectId &id, const QString &state, const QString &reason)
    {
        m_states.objects.insert(id, objectOf(state, reason));
    }

    /// What every node has belongs to the node; the rest to the object that it was made for.
    void overlayDrift()
    {
        QHash<QString, QStringList> sentences;
        QHash<QString, qsizetype> counts;
        for (const client::Drift &drift : m_moment.status.drift) {
            const QString name = drift.object == u"node" ? drift.place : drift.object;
            if (++counts[name] <= mostDrifts)
                sentences[name] << driftSentence({.place = drift.place,
                                                  .kind = drift.kind,
                                                  .subject = drift.subject,
                                                  .object = drift.object,
                                                  .is = drift.is});
        }
        for (auto it = m_states.objects.begin(); it != m_states.objects.end(); ++it) {
            const QString name = it.key().object();
            const bool isCalm = it->state == LiveState::Up || it->state == LiveState::Stopped;
            if (!counts.contains(name) || !isCalm)
                continue;
            QStringList reasons = sentences.value(name);
            const qsizetype more = counts.value(name) - reasons.size();
            if (more > 0)
                reasons << Wording::tr("%n more thing(s) of it are not as they were made.", nullptr,
                                       int(more));
            *it = {LiveState::Drifted, reasons.join(u'\n')};
        }
    }

    void overlayProgress(const design::Design &drawn)
    {
        if (m_moment.progress.isEmpty())
            return;
        for (const ObjectId &id : design::allObjects(drawn)) {
            const auto progress = m_moment.progress.constFind(id.object());
            if (progress != m_moment.progress.cend() && liveStateOf(progress->state))
                m_states.objects.insert(id, objectOf(progress->state, progress->reason));
        }
    }

    /// What lives in a daemon that has ended is not as it was made until that is back, whatever the repair says meanwhile.
    void overlayEnded()
    {
        const client::LabStatus &status = m_moment.status;
        QHash<ObjectId, LiveObject> hurt;
        const auto add = [&hurt](const ObjectId &id, LiveState state, const QString &reason) {
            LiveObject &object = hurt[id]; // there may be two daemons
            object.state = std::max(object.state, state);
            object.reason += object.reason.isEmpty() ? reason : u'\n' + reason;
        };
        for (const client::EndedDaemon &daemon : status.endedDaemons) {
            const bool isSwitch = daemon.name == u"ovs-vswitchd";
            if (daemon.object.isEmpty())
                add({ObjectKind::Node, {}, daemon.node}, isSwitch ? LiveState::Failed : LiveState::Drifted, endedSentence(daemon));
            for (const client::NetworkStatus &network : status.networks) {
                if (!daemon.object.isEmpty() && network.path() == daemon.object)
                    add({ObjectKind::Network, network.tenant, network.name}, LiveState::Drifted, endedSentence(daemon));
            }
            const auto cutOff = [&](ObjectKind kind, const auto &objects) {
                for (const auto &object : objects) {
                    if (isSwitch && object.node == daemon.node)
                        add({kind, object.tenant, object.name}, LiveState::Drifted, cutOffSentence(daemon, object.path()));
                }
            };
            cutOff(ObjectKind::Machine, status.machines);
            cutOff(ObjectKind::Router, status.routers);
        }
        for (auto it = hurt.cbegin(); it != hurt.cend(); ++it) {
            LiveObject &object = m_states.objects[it.key()];
            const bool isWorse = object.state == LiveState::Stopped || object.state == LiveState::Failed;
            if (it.key().kind == ObjectKind::Node || !isWorse)
                object = *it;
        }
    }

    void overlayEdits()
    {
        const design::DesignDifference &edits = m_states.notApplied;
        m_states.changes = int(edits.added.size() + edits.changed.size() + edits.removed.size())
            + (edits.other ? 1 : 0);
        for (const ObjectId &id : edits.added)
            m_states.objects.insert(
                id, {LiveState::NotApplied,
                     Wording::tr("Drawn after the last apply: it is not in the lab yet.")});
        for (const ObjectId &id : edits.changed) {
            LiveObject &object = m_states.objects[id];
            if (object.state == LiveState::Failed || object.state == LiveState::Building)
                continue; // that is what a person has to know first
            object = {LiveState::NotApplied,
                      Wording::tr("Changed after the last apply: the lab has it as it was drawn "
                                  "before.")};
        }
    }

    /// A machine that was renamed leaves no mark on what has its name now; tenants and notes have none.
    void keepOnly(const design::Design &drawn)
    {
        QHash<ObjectId, LiveObject> kept;
        for (const ObjectId &id : design::allObjects(drawn)) {
            const bool isMarked = id.kind != ObjectKind::Tenant && id.kind != ObjectKind::Note;
            const auto found = m_states.objects.constFind(id);
            if (isMarked && found != m_states.objects.cend())
                kept.insert(id, *found);
        }
        m_states.objects = kept;
    }

    const LabMoment &m_moment;
    LabStates m_states;
};

} // namespace

LabStates labStates(const LabMoment &moment, const design::Design &drawn)
{
    const bool isRunning = !moment.status.state.isEmpty() && moment.status.state != u"stopped";
    if (!isRunning && moment.progress.isEmpty())
        return {};
    Reading reading(moment);
    reading.readFor(drawn);
    return reading.take();
}

QHash<ObjectId, LiveObject> statesInLab(const client::LabStatus &status)
{
    const LabMoment moment{status, {}, {}};
    Reading reading(moment);
    reading.readLab();
    return reading.take().objects;
}

QHash<QString, LiveObject> LabStates::byName() const
{
    QHash<QString, LiveObject> states;
    for (auto it = objects.cbegin(); it != objects.cend(); ++it) {
        const QString name = it.key().object();
        const auto other = states.constFind(name);
        if (other == states.cend() || other->state < it->state)
            states.insert(name, *it);
    }
    return states;
}

StateKind stateKind(LiveState state)
{
    switch (state) {
    case LiveState::Up:
        return StateKind::Running;
    case LiveState::Stopped:
        return StateKind::Stopped;
    case LiveState::NotApplied:
        return StateKind::Changed;
    case LiveState::Planned:
        return StateKind::Planned;
    case LiveState::Building:
        return StateKind::Building;
    case LiveState::Drifted:
        return StateKind::Drifted;
    case LiveState::Failed:
        return StateKind::Fault;
    }
    return StateKind::Unknown;
}

} // namespace overlab::views
