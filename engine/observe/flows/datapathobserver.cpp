// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observe/flows/datapathobserver.h"

#include "engine/base/error.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace overlab::observe {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const host::DatapathFlow &flow)
{
    return flow.datapath + u' ' + flow.ufid;
}

} // namespace

QList<host::DatapathFlow> DatapathObserver::read()
{
    try {
        if (!m_control)
            m_control = std::make_unique<host::UnixctlClient>(host::unixctlSocketPath(m_folder));
        return host::readDatapathFlows(*m_control);
    } catch (const Error &) {
        m_control.reset(); // ovs-vswitchd may have been started anew
        throw;
    }
}

QJsonObject DatapathObserver::flowJson(const Known &known)
{
    const host::DatapathFlow &flow = known.flow;
    QJsonObject json{{u"id"_s, known.id}, {u"ufid"_s, flow.ufid}, {u"datapath"_s, flow.datapath}, {u"port"_s, flow.port}, {u"actions"_s, flow.actions}};
    const auto insertNumber = [&json](const QString &key, qint64 number) {
        if (number != 0)
            json.insert(key, number);
    };
    insertNumber(u"recirculation"_s, flow.recirculation);
    insertNumber(u"packets"_s, qint64(flow.packets));
    insertNumber(u"bytes"_s, qint64(flow.bytes));
    insertNumber(u"used"_s, known.used);
    if (!flow.match.isEmpty())
        json.insert(u"match"_s, flow.match);
    if (!flow.layer.isEmpty())
        json.insert(u"layer"_s, flow.layer);
    if (flow.isOffloaded)
        json.insert(u"offloaded"_s, true);
    return json;
}

QJsonObject DatapathObserver::look()
{
    const QList<host::DatapathFlow> flows = read();
    m_at = QDateTime::currentMSecsSinceEpoch();
    QHash<QString, Known> before = std::exchange(m_flows, {});
    QJsonArray added;
    QJsonArray removed;
    QJsonArray counted;
    for (const host::DatapathFlow &flow : flows) {
        const auto old = before.constFind(nameOf(flow));
        const bool isSame = old != before.cend() && old->flow.actions == flow.actions && old->flow.match == flow.match && flow.packets >= old->flow.packets;
        Known known{isSame ? old->id : ++m_lastId, flow, usedAt(flow)};
        if (!isSame) {
            added.append(flowJson(known));
        } else {
            if (flow.packets == old->flow.packets && flow.bytes == old->flow.bytes)
                known.used = old->used; // by the first look at it: later ones tell the same a millisecond aside
            else
                counted.append(QJsonArray{known.id, qint64(flow.packets), qint64(flow.bytes), known.used});
            before.erase(old);
        }
        m_flows.insert(nameOf(flow), known);
    }
    for (const Known &gone : std::as_const(before))
        removed.append(gone.id);
    return {{u"at"_s, m_at}, {u"added"_s, added}, {u"removed"_s, removed}, {u"counted"_s, counted}};
}

QJsonObject DatapathObserver::whole() const
{
    QList<Known> flows = m_flows.values();
    std::sort(flows.begin(), flows.end(), [](const Known &one, const Known &other) { return one.id < other.id; });
    QJsonArray added;
    for (const Known &known : std::as_const(flows))
        added.append(flowJson(known));
    return {{u"whole"_s, true}, {u"at"_s, m_at}, {u"added"_s, added}, {u"removed"_s, QJsonArray()}, {u"counted"_s, QJsonArray()}};
}

} // namespace overlab::observe
