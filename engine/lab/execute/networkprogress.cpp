// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/execute/networkprogress.h"

namespace overlab::lab {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
QString originOf(const T &object)
{
    if constexpr (requires { object.origin(); })
        return object.origin();
    else
        return object.origin;
}

/// A name that a machine has, too, is the machine's.
QSet<QString> namesOf(const blueprint::Topology &topology)
{
    QSet<QString> names;
    for (const blueprint::ResolvedNetwork &network : topology.networks)
        names.insert(network.object());
    for (const blueprint::ResolvedRouter &router : topology.routers)
        names.insert(router.object());
    for (const blueprint::ResolvedMachine &machine : topology.machines)
        names.remove(machine.object());
    return names;
}

} // namespace

NetworkProgress::NetworkProgress(const QList<NodeJob> &jobs, const Intent &intent)
{
    const QSet<QString> names = namesOf(intent.topology);
    for (const NodeJob &job : jobs) {
        Part part{job.node(), {}};
        job.changes.forEachKind([&](const auto &kind) {
            for (const auto *const list : {&kind.created, &kind.changed}) {
                for (const auto &object : *list) {
                    const QString origin = originOf(object);
                    if (names.contains(origin))
                        part.objects.insert(origin);
                }
            }
        });
        m_objects.unite(part.objects);
        m_parts.append(part);
    }
}

void NetworkProgress::report(ObjectState state, JobReporter &reporter) const
{
    for (const QString &object : m_objects)
        reporter.objectState(object, state, {});
}

void NetworkProgress::finish(const std::vector<char> &usable, const QSet<QString> &failed,
                             JobReporter &reporter) const
{
    QSet<QString> whole = m_objects - failed;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        if (usable[size_t(i)])
            continue;
        const QSet<QString> lost = whole & m_parts.at(i).objects;
        for (const QString &object : lost)
            reporter.objectState(object, ObjectState::Failed,
                                 u"%1 could not be built or changed"_s.arg(m_parts.at(i).node));
        whole -= lost;
    }
    for (const QString &object : std::as_const(whole))
        reporter.objectState(object, ObjectState::Running, {});
}

} // namespace overlab::lab
