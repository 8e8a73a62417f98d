// SPDX-License-Identifier: GPL-3.0-or-later
// The metadata service as a pure function: who asks for which path, and what the answer is. Paths
// and forms are those of Nova's service (nova/api/metadata), which cloud-init reads.
#pragma once

#include "engine/blueprint/topology.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace overlab::metadata {

struct Request
{
    QString path;        ///< decoded; without query
    bool isRead = true;  ///< GET or HEAD
};

struct Answer
{
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("text/plain; charset=utf-8");
    QByteArray body;
};

/// The machine whose port on one of \a networks (by index) has the address \a client; nullptr when
/// it is not exactly one.
const blueprint::ResolvedMachine *askingMachine(const blueprint::Topology &topology,
                                                const QList<int> &networks, Ipv4Address client);

/// What \a client hears in a namespace that serves \a networks: about itself, and nobody else.
Answer answer(const blueprint::Topology &topology, const QList<int> &networks, Ipv4Address client,
              const Request &request);

} // namespace overlab::metadata
