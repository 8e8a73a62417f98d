// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what the session talks to answers, and when to try again: soon at first, then ever more
// seldom. Knows nothing of hosts and labs.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace overlab::gui {

enum class Reach { Connecting, Connected, Lost };

class Reconnection : public QObject
{
    Q_OBJECT

public:
    explicit Reconnection(std::chrono::milliseconds firstPause = std::chrono::seconds(1),
                          QObject *parent = nullptr);

    Reach reach() const { return m_reach; }
    QString reason() const { return m_reason; }
    /// Until the next try; 0 when none is planned.
    std::chrono::milliseconds pause() const { return m_timer.isActive() ? m_pause : m_pause * 0; }

    /// Somebody else shall be reached.
    void begin();
    void succeed();
    void fail(const QString &reason);

signals:
    void changed(overlab::gui::Reach reach, const QString &reason);
    /// It is time for another try.
    void due();

private:
    void set(Reach reach, const QString &reason);

    const std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_pause{0};
    QTimer m_timer;
    Reach m_reach = Reach::Connecting;
    QString m_reason;
};

} // namespace overlab::gui
