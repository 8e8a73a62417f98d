// SPDX-License-Identifier: GPL-3.0-or-later
// The flows of a node's datapath with their counters.
#pragma once

#include "engine/host/ovs/datapathflow.h"
#include "engine/observe/observer.h"

#include <QHash>

#include <memory>

namespace overlab::observe {

/// look(): {"at": milliseconds since 1970, "added": [FLOW…], "removed": [id…], "counted": [[id, packets, bytes, used]…]}. FLOW:
/// {"id": not used again, "ufid", "datapath", "recirculation", "port", "match", "actions", "packets", "bytes", "used": when a
/// packet took it at last, as at, "layer", "offloaded"}. What is 0, empty, false or unknown is left out of a flow. One whose
/// actions have changed goes, and comes with a new id. whole() has "whole": true, all as added.
class DatapathObserver : public Observer
{
public:
    explicit DatapathObserver(QString openVSwitchFolder) : m_folder(std::move(openVSwitchFolder)) {}

    QJsonObject look() override;
    QJsonObject whole() const override;

private:
    struct Known
    {
        int id = 0;
        host::DatapathFlow flow;
        qint64 used = 0; ///< 0: never
    };
    QList<host::DatapathFlow> read();
    static QJsonObject flowJson(const Known &known);
    qint64 usedAt(const host::DatapathFlow &flow) const { return flow.idleMilliseconds ? m_at - *flow.idleMilliseconds : 0; }

    QString m_folder;
    std::unique_ptr<host::UnixctlClient> m_control;
    QHash<QString, Known> m_flows; ///< by datapath and ufid
    int m_lastId = 0;
    qint64 m_at = 0;
};

} // namespace overlab::observe
