// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the lab who reaches whom, over a connection of its own: closing it is what stops the engine.
#pragma once

#include "app/gui/labsession.h"

#include <QObject>

#include <memory>

namespace overlab::views {
class PathView;
class ReachView;
} // namespace overlab::views

namespace overlab::gui {

class ReachCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    ReachCommands(LabSession &session, views::ReachView &view, views::PathView &path, QObject *parent = nullptr);

    void setLabRunning(bool isRunning);

public slots:
    void stop();

signals:
    /// A path was asked for, and shall be seen.
    void pathWanted();

private:
    void ask(const client::ReachabilityRequest &request);
    [[nodiscard]] QCoro::Task<> carryOut(std::shared_ptr<client::LabClient> client, client::ReachabilityRequest request);

    LabSession &m_session;
    views::ReachView &m_view;
    views::PathView &m_path;
    std::shared_ptr<client::LabClient> m_client; ///< of the question that is on its way; empty: none
};

} // namespace overlab::gui
