// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observe/flows/flowobserver.h"

#include <QDateTime>
#include <QJsonArray>

namespace overlab::observe {

using namespace Qt::StringLiterals;

FlowObserver::FlowObserver(const QString &openVSwitchFolder, const QString &bridge, OriginOf originOf)
    : m_watch(openVSwitchFolder, bridge), m_originOf(std::move(originOf))
{
}

QJsonObject FlowObserver::flowJson(const host::WatchedFlow &watched) const
{
    const host::Flow &flow = watched.flow;
    QJsonObject json{{u"id"_s, watched.id}, {u"priority"_s, flow.priority}, {u"actions"_s, flow.actions}, {u"since"_s, m_at - watched.ageMilliseconds}};
    const auto insertNumber = [&json](const QString &key, quint64 number) {
        if (number != 0)
            json.insert(key, qint64(number));
    };
    insertNumber(u"table"_s, quint64(flow.table));
    insertNumber(u"idle"_s, quint64(flow.idleTimeout));
    insertNumber(u"hard"_s, quint64(flow.hardTimeout));
    insertNumber(u"packets"_s, watched.packets);
    insertNumber(u"bytes"_s, watched.bytes);
    if (!flow.match.isEmpty())
        json.insert(u"match"_s, flow.match);
    if (flow.cookie != 0)
        json.insert(u"cookie"_s, u"0x%1"_s.arg(flow.cookie, 0, 16));
    if (const QString origin = m_originOf(flow.cookie); !origin.isEmpty())
        json.insert(u"origin"_s, origin);
    return json;
}

QJsonObject FlowObserver::look()
{
    const host::FlowWatch::Changes changes = m_watch.read();
    m_at = QDateTime::currentMSecsSinceEpoch();
    QJsonArray added;
    QJsonArray removed;
    QJsonArray counted;
    for (const int id : changes.added)
        added.append(flowJson(*m_watch.flows().constFind(id)));
    for (const int id : changes.removed)
        removed.append(id);
    for (const int id : changes.counted) {
        const host::WatchedFlow &flow = *m_watch.flows().constFind(id);
        counted.append(QJsonArray{id, qint64(flow.packets), qint64(flow.bytes)});
    }
    return {{u"at"_s, m_at}, {u"added"_s, added}, {u"removed"_s, removed}, {u"counted"_s, counted}};
}

QJsonObject FlowObserver::whole() const
{
    QList<int> ids = m_watch.flows().keys();
    std::sort(ids.begin(), ids.end());
    QJsonArray added;
    for (const int id : std::as_const(ids))
        added.append(flowJson(*m_watch.flows().constFind(id)));
    return {{u"whole"_s, true}, {u"at"_s, m_at}, {u"added"_s, added}, {u"removed"_s, QJsonArray()}, {u"counted"_s, QJsonArray()}};
}

} // namespace overlab::observe
