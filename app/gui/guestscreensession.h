// SPDX-License-Identifier: GPL-3.0-or-later
// The connection behind a machine's screen, one of its own: what closes the one ends the other. It comes back when the
// machine does.
#pragma once

#include "engine/client/labclient.h"
#include "engine/client/screensession.h"
#include "views/guestscreen/guestscreenpage.h"

#include <QObject>

#include <memory>

namespace overlab::gui {

class GuestScreenSession : public QObject
{
    Q_OBJECT

public:
    /// Begins nothing yet. \a page must outlive it.
    GuestScreenSession(const client::LabAddress &address, views::GuestScreenPage &page, QObject *parent = nullptr);
    ~GuestScreenSession() override;

    /// Begins, also again.
    void open();

private:
    [[nodiscard]] QCoro::Task<> begin(std::shared_ptr<client::LabClient> client);
    [[nodiscard]] QCoro::Task<> judge(std::shared_ptr<client::LabClient> client, bool mayOpen);
    void take(std::unique_ptr<client::ScreenSession> session);
    void leaveSession();
    void write(const QByteArray &bytes);
    void finish();
    void lose();
    void fail(const Error &error);
    void watchMachine();
    void setState(views::TerminalCondition::State state, const std::optional<Error> &error = {});

    const client::LabAddress m_address;
    views::GuestScreenPage &m_page;
    std::shared_ptr<client::LabClient> m_client; ///< of the try that counts
    std::unique_ptr<client::ScreenSession> m_session; ///< nullptr: nothing is seen
};

} // namespace overlab::gui
