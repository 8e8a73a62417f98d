// SPDX-License-Identifier: GPL-3.0-or-later
// Tells of flows of a bridge as they are added, changed and deleted, as the switch says it by itself (OpenFlow 1.4, flow
// monitoring): no polling. Flows that age are left out: the switch learns them of packets.
#pragma once

#include "engine/host/ovs/flow.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QLocalSocket;

namespace overlab::host {

struct FlowNews
{
    enum class What { Added, Removed, Changed };

    What what = What::Added;
    Flow flow; ///< ports by their numbers
};

/// How many at once, where they are too many to be told one by one.
struct FlowFlood
{
    int added = 0;
    int removed = 0;
    int changed = 0;

    int count() const { return added + removed + changed; }
};

/// Lives on a thread with an event loop. Connects again when the switch was away.
class FlowMonitor : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostNews = 20;

    /// News that come while \a isQuiet says yes are dropped unread.
    FlowMonitor(const QString &runDirectory, const QString &bridge, std::function<bool()> isQuiet, QObject *parent = nullptr);
    ~FlowMonitor() override;

signals:
    void changed(const QList<overlab::host::FlowNews> &news);
    /// Instead of changed(), of more than mostNews.
    void flooded(const overlab::host::FlowFlood &flood);

private:
    struct Update;
    void connectToSwitch();
    void read();
    void take(quint8 type, const QByteArray &message);
    void note(const Update &update);
    void decode();

    const QString m_path;
    const std::function<bool()> m_isQuiet;
    std::unique_ptr<QLocalSocket> m_socket;
    QByteArray m_received;
    QList<Update> m_updates; ///< that are not decoded yet, the first ones
    FlowFlood m_counts;      ///< all of them
    QElapsedTimer m_since;   ///< the first of them
    QTimer m_again;
    QTimer m_soon;
};

} // namespace overlab::host
