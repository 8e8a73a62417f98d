// SPDX-License-Identifier: GPL-3.0-or-later
// The program behind a terminal: a shell in a place of the lab, or a machine's serial console, over a connection of its
// own. What closes the one ends the other.
#pragma once

#include "engine/client/labclient.h"
#include "views/terminal/terminalpage.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace overlab::gui {

class TerminalSession : public QObject
{
    Q_OBJECT

public:
    /// Begins nothing yet. \a page must outlive it.
    TerminalSession(const client::LabAddress &address, views::TerminalPage &page, QObject *parent = nullptr);
    ~TerminalSession() override;

    const client::LabAddress &address() const { return m_address; }
    /// Begins, also again.
    void open();

private:
    [[nodiscard]] QCoro::Task<> begin(std::shared_ptr<client::LabClient> client);
    [[nodiscard]] QCoro::Task<> judge(std::shared_ptr<client::LabClient> client);
    void take(std::unique_ptr<client::ProcessSession> session);
    void finish(int status);
    void lose();
    void fail(const Error &error);
    void write(const QByteArray &bytes);
    void sendSize();
    void leaveSession();

    const client::LabAddress m_address;
    views::TerminalPage &m_page;
    std::shared_ptr<client::LabClient> m_client; ///< of the try that counts
    std::unique_ptr<client::ProcessSession> m_session; ///< nullptr: nothing runs
    QTimer m_resizeSoon; ///< a frame that is dragged has many sizes
};

} // namespace overlab::gui
