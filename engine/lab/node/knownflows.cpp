// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/node/knownflows.h"

#include "engine/base/error.h"
#include "engine/blueprint/naming.h"
#include "engine/host/ovs/flowtable.h"
#include "engine/lab/flowkey.h"
#include "engine/lab/node/nodedaemons.h"
#include "engine/lab/node/ovsmapping.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <tuple>
#include <vector>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;

/// What the text of a flow and its bytes both say plainly.
using Trait = std::tuple<int, int, quint64>; ///< table, priority, cookie

std::vector<Trait> traitsOf(const QList<blueprint::Flow> &flows)
{
    std::vector<Trait> traits;
    for (const blueprint::Flow &flow : flows)
        traits.emplace_back(flow.table, flow.priority, flow.cookie);
    std::sort(traits.begin(), traits.end());
    return traits;
}

/// Of the flows in \a one and not in \a other.
std::vector<Trait> traitsBeside(const QList<host::FlowMark> &one, const QList<host::FlowMark> &other)
{
    std::vector<host::FlowMark> marks;
    std::set_difference(one.cbegin(), one.cend(), other.cbegin(), other.cend(), std::back_inserter(marks));
    std::vector<Trait> traits;
    for (const host::FlowMark &mark : marks)
        traits.emplace_back(mark.table, mark.priority, mark.cookie);
    std::sort(traits.begin(), traits.end());
    return traits;
}

/// Whether no number means another port and no port has another number: the text of flows names them.
bool haveSameNames(const QHash<quint32, QByteArray> &before, const QHash<quint32, QByteArray> &now)
{
    QHash<QByteArray, quint32> numbers;
    for (auto port = before.cbegin(); port != before.cend(); ++port)
        numbers.insert(*port, port.key());
    for (auto port = now.cbegin(); port != now.cend(); ++port) {
        if (before.value(port.key(), *port) != *port || numbers.value(*port, port.key()) != port.key())
            return false;
    }
    return true;
}

} // namespace

std::optional<QList<blueprint::Flow>> flowsAfter(const QList<blueprint::Flow> &flows, const host::FlowFingerprint &before,
                                                 const host::FlowFingerprint &now,
                                                 const QList<blueprint::Flow> &added,
                                                 const QList<blueprint::Flow> &removed)
{
    QSet<FlowKey> going;
    going.reserve(added.size() + removed.size());
    for (const blueprint::Flow &flow : added)
        going.insert(FlowKey(flow));
    for (const blueprint::Flow &flow : removed)
        going.insert(FlowKey(flow));
    QList<blueprint::Flow> gone;
    QList<blueprint::Flow> after;
    after.reserve(flows.size() + added.size());
    for (const blueprint::Flow &flow : flows)
        (going.contains(FlowKey(flow)) ? gone : after).append(flow);
    after += added;
    const bool isAsSaid = haveSameNames(before.ports, now.ports)
        && traitsBeside(now.flows, before.flows) == traitsOf(added)
        && traitsBeside(before.flows, now.flows) == traitsOf(gone);
    return isAsSaid ? std::optional(after) : std::nullopt;
}

QList<blueprint::Flow> KnownFlows::read(const QString &node, const QString &bridge)
{
    if (m_noting.valid())
        m_noting.get();
    const QString folder = ovsRunDirectory(node);
    if (!QFileInfo::exists(u"%1/%2.mgmt"_s.arg(folder, bridge))) {
        m_known = host::FlowFingerprint();
        m_flows.clear();
        return {};
    }
    host::FlowFingerprint now = host::readFlowFingerprint(folder, bridge, host::flowLimit);
    if (now == m_known)
        return m_flows;
    QList<blueprint::Flow> ours;
    for (const host::Flow &flow : host::readFlows(folder, bridge)) {
        if (!flow.isLearned() && blueprint::isOurCookie(flow.cookie))
            ours.append(fromHostFlow(bridge, flow));
    }
    // A flow that changed in between would be remembered wrongly.
    m_known.reset();
    if (host::readFlowFingerprint(folder, bridge, host::flowLimit) == now)
        m_known = std::move(now);
    m_flows = m_known ? ours : QList<blueprint::Flow>();
    return ours;
}

void KnownFlows::note(const QString &node, const QString &bridge, const QList<blueprint::Flow> &added,
                      const QList<blueprint::Flow> &removed)
{
    if (m_noting.valid())
        m_noting.get();
    if (!m_known)
        return;
    m_noting = std::async(std::launch::async, [=, this, folder = ovsRunDirectory(node)] {
        std::optional<QList<blueprint::Flow>> flows;
        host::FlowFingerprint current;
        try {
            current = host::readFlowFingerprint(folder, bridge, host::flowLimit);
            flows = flowsAfter(m_flows, *m_known, current, added, removed);
        } catch (const Error &) {
            // read() meets the same error and reports it
        }
        m_known = flows ? std::optional(std::move(current)) : std::nullopt;
        m_flows = flows.value_or(QList<blueprint::Flow>());
    });
}

} // namespace overlab::lab
