// SPDX-License-Identifier: GPL-3.0-or-later
// The metadata service of one engine: listens in the namespaces that it is told, and answers for the
// topology that came with them. It has no process in those namespaces, only sockets.
#pragma once

#include "engine/base/error.h"
#include "engine/blueprint/topology.h"

#include <QList>
#include <QString>
#include <QThread>

#include <memory>
#include <mutex>

namespace overlab::metadata {

/// A namespace in which guests ask.
struct Place
{
    QString node;
    QString nameSpace;     ///< its name in the node
    QString namespacePath; ///< where it is pinned
    Ipv4Address address;   ///< to listen at; null: all of the namespace's
    quint16 port = 80;
    QList<int> networks; ///< whose guests may ask there, by index in the topology
    QString origin;
};

struct Failure
{
    Place place;
    Error error;
};

/// Its functions block for a short time and belong on worker threads; several may call at once. It
/// answers on a thread of its own, so that neither a guest that asks much keeps the engine, nor the
/// engine's work a guest.
class Service
{
public:
    Service();
    ~Service();
    Service(const Service &) = delete;

    /// Listens in \a places and nowhere else, and answers for \a topology from now on. A namespace
    /// that is not there is passed over; one that was made anew is entered again. Returns where it
    /// could not.
    QList<Failure> serve(std::shared_ptr<const blueprint::Topology> topology,
                         const QList<Place> &places);

    /// Closes every socket in that namespace of \a node ("": in all of its): as long as one is open,
    /// the namespace cannot end.
    void leave(const QString &node, const QString &nameSpace);

private:
    class Listeners;

    QThread m_thread;
    std::unique_ptr<Listeners> m_listeners; ///< on m_thread
    std::mutex m_serving;
};

} // namespace overlab::metadata
