// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/ovs/ovsdbmonitor.h"

#include "engine/base/error.h"
#include "engine/host/ovs/ovsdbclient.h"
#include "engine/host/ovs/ovsstate.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QLoggingCategory>

#include <chrono>

namespace overlab::host {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(log, "overlab.engine.ovs.monitor", QtInfoMsg)

constexpr auto pause = 500ms;

QByteArray packed(const QJsonObject &message)
{
    return QJsonDocument(message).toJson(QJsonDocument::Compact);
}

QJsonObject columns(const QStringList &names)
{
    return {{u"columns"_s, QJsonArray::fromStringList(names)}};
}

QStringList uuidsOf(const QJsonValue &set)
{
    QStringList uuids;
    for (const QJsonValue &element : ovsdb::elementsOf(set))
        uuids.append(element.toArray().at(1).toString());
    return uuids;
}

MonitoredPort portOf(const QString &bridge, const QJsonObject &port, const QJsonObject &interface)
{
    MonitoredPort monitored;
    monitored.name = port.value(u"name").toString();
    monitored.bridge = bridge;
    monitored.type = interface.value(u"type").toString();
    monitored.isOurs = ovsdb::mapOf(port.value(u"external_ids")).contains(ovsOriginKey);
    if (const QJsonValue tag = port.value(u"tag"); tag.isDouble()) // else the empty set
        monitored.tag = tag.toInt();
    return monitored;
}

} // namespace

OvsdbMonitor::OvsdbMonitor(const QString &socketPath, QObject *parent)
    : QObject(parent), m_socketPath(socketPath), m_socket(std::make_unique<QLocalSocket>())
{
    m_again.setSingleShot(true);
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, &OvsdbMonitor::connectToServer);
    connect(m_socket.get(), &QLocalSocket::connected, this, &OvsdbMonitor::begin);
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &OvsdbMonitor::read);
    connect(m_socket.get(), &QLocalSocket::disconnected, &m_again, qOverload<>(&QTimer::start));
    connect(m_socket.get(), &QLocalSocket::errorOccurred, &m_again, qOverload<>(&QTimer::start));
    connectToServer();
}

OvsdbMonitor::~OvsdbMonitor()
{
    m_socket->disconnect(this); // its end speaks of a disconnection
    m_socket->disconnect(&m_again);
}

void OvsdbMonitor::connectToServer()
{
    m_socket->abort();
    m_stream.reset();
    m_socket->connectToServer(m_socketPath);
}

void OvsdbMonitor::begin()
{
    const QJsonObject tables{{u"Bridge"_s, columns({u"name"_s, u"ports"_s})},
                             {u"Port"_s, columns({u"name"_s, u"tag"_s, u"interfaces"_s, u"external_ids"_s})},
                             {u"Interface"_s, columns({u"name"_s, u"type"_s})}};
    const QJsonArray parameters{u"Open_vSwitch"_s, u"ports"_s, tables};
    m_socket->write(packed({{u"method"_s, u"monitor"_s}, {u"params"_s, parameters}, {u"id"_s, u"monitor"_s}}));
}

void OvsdbMonitor::read()
{
    try {
        m_stream.append(m_socket->readAll());
        while (const std::optional<QJsonObject> message = m_stream.next())
            take(*message);
    } catch (const Error &error) {
        qCWarning(log) << error.what();
        m_socket->abort();
        m_again.start();
    }
}

void OvsdbMonitor::take(const QJsonObject &message)
{
    const QString method = message.value(u"method").toString();
    const QJsonArray parameters = message.value(u"params").toArray();
    if (method == u"echo") {
        m_socket->write(packed({{u"result"_s, parameters}, {u"error"_s, QJsonValue::Null}, {u"id"_s, message.value(u"id")}}));
    } else if (method == u"update") {
        takeRows(parameters.at(1).toObject());
        tell();
    } else if (message.value(u"id").toString() == u"monitor" && message.value(u"error").isNull()) {
        m_rows.clear();
        takeRows(message.value(u"result").toObject());
        tell();
    }
}

void OvsdbMonitor::takeRows(const QJsonObject &tables)
{
    for (auto table = tables.constBegin(); table != tables.constEnd(); ++table) {
        const QJsonObject rows = table->toObject();
        QMap<QString, QJsonObject> &known = m_rows[table.key()];
        for (auto row = rows.constBegin(); row != rows.constEnd(); ++row) {
            if (const QJsonValue now = row->toObject().value(u"new"); now.isObject())
                known.insert(row.key(), now.toObject());
            else
                known.remove(row.key());
        }
    }
}

void OvsdbMonitor::tell()
{
    QMap<QString, MonitoredPort> ports;
    QSet<QString> bridges;
    for (const QJsonObject &bridge : std::as_const(m_rows[u"Bridge"_s])) {
        const QString name = bridge.value(u"name").toString();
        bridges.insert(name);
        for (const QString &uuid : uuidsOf(bridge.value(u"ports"))) {
            const QJsonObject port = m_rows[u"Port"_s].value(uuid);
            const QJsonObject interface = m_rows[u"Interface"_s].value(uuidsOf(port.value(u"interfaces")).value(0));
            if (const MonitoredPort monitored = portOf(name, port, interface); monitored.name != name)
                ports.insert(monitored.name, monitored);
        }
    }
    const QMap<QString, MonitoredPort> formerPorts = std::exchange(m_ports, ports);
    const QSet<QString> formerBridges = std::exchange(m_bridges, bridges);
    if (!std::exchange(m_isKnown, true))
        return;
    for (const QString &gone : formerBridges - bridges)
        emit bridgeRemoved(gone);
    for (const QString &come : bridges - formerBridges)
        emit bridgeAdded(come);
    for (const MonitoredPort &former : formerPorts) {
        const auto now = ports.constFind(former.name);
        if (now == ports.cend())
            emit portRemoved(former);
        else if (*now != former)
            emit portChanged(former, *now);
    }
    for (const MonitoredPort &port : std::as_const(ports)) {
        if (!formerPorts.contains(port.name))
            emit portAdded(port);
    }
}

} // namespace overlab::host
