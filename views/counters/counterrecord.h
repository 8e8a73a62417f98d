// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps on disk what is seen of a lab's counters, and brings it back. Files are touched by a thread of their own, in order.
#pragma once

#include "engine/base/error.h"
#include "engine/client/history/counterhistory.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <stop_token>

namespace overlab::client {
class SampleLog;
}

namespace overlab::views {

class CounterRecord : public QObject
{
    Q_OBJECT

public:
    explicit CounterRecord(QObject *parent = nullptr);
    ~CounterRecord() override;

    /// From here on samples are kept in \a folder (empty: nowhere), and read() reads there.
    void setFolder(const QString &folder);
    const QString &folder() const { return m_folder; }
    void keep(const QJsonObject &sample);
    /// Nothing is watched for a while: another window may keep what it sees.
    void rest();
    /// All that is kept there comes as loaded().
    void read();

signals:
    /// What is kept, and the board at its end; empty where nothing is. Only of the folder that is set.
    void loaded(const overlab::client::CounterHistory &history, const overlab::client::CounterBoard &board);
    /// The file is full, or this window is the one that keeps now: a whole sample begins the next.
    void wholeWanted();
    /// Nothing more is kept until there is another folder.
    void failed(const overlab::Error &error);

private:
    QString m_folder;
    std::shared_ptr<client::SampleLog> m_log; ///< used by the pool's thread alone
    bool m_isBroken = false;
    std::stop_source m_reading; ///< nobody waits any more for what is read
    QThreadPool m_pool; ///< of one thread; last: its end waits for what still uses the others
};

} // namespace overlab::views
