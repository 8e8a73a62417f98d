// SPDX-License-Identifier: GPL-3.0-or-later
// Tells of bridges and ports as ovsdb-server says that they come, go and change (RFC 7047, "monitor"): no polling. For
// reading the configuration at one moment: ovsstate.h.
#pragma once

#include "engine/rpc/jsonstream.h"

#include <QMap>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>

class QLocalSocket;

namespace overlab::host {

struct MonitoredPort
{
    QString name;
    QString bridge;
    QString type; ///< of its interface: "", "internal", "patch" …
    std::optional<int> tag;
    bool isOurs = false; ///< it carries the program's mark

    friend bool operator==(const MonitoredPort &, const MonitoredPort &) = default;
};

/// Lives on a thread with an event loop. What is there at first is told of to nobody. Connects again when the server was
/// away, and tells then what changed meanwhile.
class OvsdbMonitor : public QObject
{
    Q_OBJECT

public:
    explicit OvsdbMonitor(const QString &socketPath, QObject *parent = nullptr);
    ~OvsdbMonitor() override;

    /// Without the bridges' own ports. By name.
    const QMap<QString, MonitoredPort> &ports() const { return m_ports; }

signals:
    void bridgeAdded(const QString &bridge);
    void bridgeRemoved(const QString &bridge);
    void portAdded(const overlab::host::MonitoredPort &port);
    void portRemoved(const overlab::host::MonitoredPort &port);
    void portChanged(const overlab::host::MonitoredPort &before, const overlab::host::MonitoredPort &after);

private:
    void connectToServer();
    void begin();
    void read();
    void take(const QJsonObject &message);
    void takeRows(const QJsonObject &tables);
    void tell();

    const QString m_socketPath;
    std::unique_ptr<QLocalSocket> m_socket;
    rpc::JsonStream m_stream;
    QTimer m_again;
    QMap<QString, QMap<QString, QJsonObject>> m_rows; ///< by table and UUID
    QMap<QString, MonitoredPort> m_ports;
    QSet<QString> m_bridges;
    bool m_isKnown = false;
};

} // namespace overlab::host
