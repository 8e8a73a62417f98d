// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metadata/service.h"

#include "engine/host/netlink/namespaces.h"
#include "engine/host/netlink/tcplistener.h"
#include "engine/metadata/guestserver.h"

#include <QLoggingCategory>
#include <QMetaObject>

#include <map>
#include <optional>
#include <vector>

namespace overlab::metadata {

namespace {

using namespace Qt::StringLiterals;

/// Guests decide how many lines there are of it.
Q_LOGGING_CATEGORY(log, "overlab.metadata", QtInfoMsg)

/// What tells one listener from another.
QString keyOf(const Place &place)
{
    return place.node + u'/' + place.nameSpace;
}

/// A socket that was opened for a place, or the namespace in which one is open already.
struct Opened
{
    Place place;
    quint64 inode = 0;
    host::FileDescriptor socket; ///< closed: the one that there is stays
};

} // namespace

/// The half that lives on the service's thread; all of it is called there.
class Service::Listeners : public QObject
{
public:
    QHash<QString, quint64> inodes() const
    {
        QHash<QString, quint64> known;
        for (const auto &[key, listener] : m_listeners)
            known.insert(key, listener.inode);
        return known;
    }

    /// Returns the places whose sockets Qt did not take.
    QList<Place> use(std::shared_ptr<const blueprint::Topology> topology,
                     std::vector<Opened> opened)
    {
        m_topology = std::move(topology);
        std::map<QString, Listener> before = std::move(m_listeners);
        m_listeners.clear();
        QList<Place> refused;
        for (Opened &one : opened) {
            const QString key = keyOf(one.place);
            Listener &listener = m_listeners[key];
            if (const auto kept = before.find(key); kept != before.end() && !one.socket.isOpen())
                listener = std::move(kept->second);
            listener.inode = one.inode;
            listener.networks = one.place.networks;
            if (one.socket.isOpen())
                listener.server = makeServer(key, std::move(one.socket));
            if (!listener.server || !listener.server->isListening()) {
                m_listeners.erase(key);
                refused.append(one.place);
            }
        }
        return refused;
    }

    void leave(const QString &node, const QString &nameSpace)
    {
        std::erase_if(m_listeners, [&](const auto &entry) {
            return nameSpace.isEmpty() ? entry.first.startsWith(node + u'/')
                                       : entry.first == node + u'/' + nameSpace;
        });
    }

    void end() { m_listeners.clear(); }

private:
    struct Listener
    {
        quint64 inode = 0;
        QList<int> networks;
        std::unique_ptr<GuestServer> server;
    };

    std::unique_ptr<GuestServer> makeServer(const QString &key, host::FileDescriptor socket)
    {
        return std::make_unique<GuestServer>(
            std::move(socket), m_connections, [this, key](Ipv4Address client, const Request &request) {
                const auto listener = m_listeners.find(key);
                if (listener == m_listeners.end())
                    return Answer{404, {}, {}};
                const Answer said =
                    answer(*m_topology, listener->second.networks, client, request);
                qCDebug(log) << key << client.toString() << request.path << said.status;
                return said;
            });
    }

    std::shared_ptr<const blueprint::Topology> m_topology;
    int m_connections = 0; ///< before the listeners, whose sockets count themselves out
    std::map<QString, Listener> m_listeners;
};

Service::Service() : m_listeners(std::make_unique<Listeners>())
{
    m_thread.setObjectName(u"metadata"_s);
    m_listeners->moveToThread(&m_thread);
    m_thread.start();
}

Service::~Service()
{
    QMetaObject::invokeMethod(
        m_listeners.get(), [this] { m_listeners->end(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QList<Failure> Service::serve(std::shared_ptr<const blueprint::Topology> topology,
                              const QList<Place> &places)
{
    const std::lock_guard guard(m_serving);
    QHash<QString, quint64> known;
    QMetaObject::invokeMethod(
        m_listeners.get(), [&] { known = m_listeners->inodes(); }, Qt::BlockingQueuedConnection);
    QList<Failure> failures;
    std::vector<Opened> opened;
    for (const Place &place : places) {
        const auto inode = host::readNamespaceInode(place.namespacePath);
        if (!inode)
            continue;
        Opened one{place, *inode, {}};
        try {
            if (known.value(keyOf(place)) != *inode)
                one.socket =
                    host::listenInNamespace(place.namespacePath, place.address, place.port);
            opened.push_back(std::move(one));
        } catch (const Error &error) {
            if (host::readNamespaceInode(place.namespacePath)) // else it has gone meanwhile
                failures.append({place, error});
        }
    }
    QList<Place> refused;
    QMetaObject::invokeMethod(
        m_listeners.get(),
        [&] { refused = m_listeners->use(std::move(topology), std::move(opened)); },
        Qt::BlockingQueuedConnection);
    for (const Place &place : std::as_const(refused)) {
        failures.append({place, Error(ErrorCode::CommandFailed, place.namespacePath,
                                      u"Qt's HTTP server does not take the socket"_s)});
    }
    return failures;
}

void Service::leave(const QString &node, const QString &nameSpace)
{
    QMetaObject::invokeMethod(
        m_listeners.get(), [&] { m_listeners->leave(node, nameSpace); },
        Qt::BlockingQueuedConnection);
}

} // namespace overlab::metadata
