// SPDX-License-Identifier: GPL-3.0-or-later
// What CanvasScene shows of the traffic on its lines.
#include "views/canvas/canvasscene.h"

namespace overlab::views {

using namespace design;

void CanvasScene::setTraffic(const QHash<LinkId, client::LinkRate> &rates)
{
    if (rates == m_traffic)
        return;
    m_traffic = rates;
    refreshTraffic();
}

client::LinkRate CanvasScene::trafficOf(const LinkId &id) const
{
    client::LinkRate rate = m_traffic.value(id);
    const QList<LinkId> others = m_bundles.values(id);
    for (const LinkId &other : others)
        rate += m_traffic.value(other);
    return rate;
}

void CanvasScene::refreshTraffic()
{
    for (LinkItem *const item : std::as_const(m_links))
        item->setTraffic(trafficOf(item->id()));
}

} // namespace overlab::views
