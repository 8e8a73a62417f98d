// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a command once in each of several places of the lab, a few at a time, and hands on what came of it. Over a
// connection of its own: closing it is what stops the programs.
#pragma once

#include "app/gui/labsession.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace overlab::views {
class BroadcastView;
struct BroadcastResult;
} // namespace overlab::views

namespace overlab::gui {

class BroadcastRun : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    BroadcastRun(LabSession &session, views::BroadcastView &view, QObject *parent = nullptr);
    ~BroadcastRun() override;

    /// \a command is sh's; it is ended after \a seconds.
    void run(const QString &command, const QStringList &places, int seconds);
    void stop();

private:
    struct Job;

    [[nodiscard]] QCoro::Task<> connectToLab(std::shared_ptr<client::LabClient> client);
    [[nodiscard]] QCoro::Task<> begin(std::shared_ptr<client::LabClient> client, QString place);
    void beginMore();
    void listen(const QString &place, std::unique_ptr<client::ProcessSession> session);
    void finish(const views::BroadcastResult &result);
    void fail(const QString &place, const Error &error);
    void failAll(const Error &error);

    LabSession &m_session;
    views::BroadcastView &m_view;
    std::shared_ptr<client::LabClient> m_client; ///< nullptr: nothing runs
    QString m_command;
    int m_seconds = 0;
    QStringList m_left; ///< places that were not begun
    QHash<QString, std::shared_ptr<Job>> m_jobs; ///< by place
};

} // namespace overlab::gui
