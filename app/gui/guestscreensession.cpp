// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/guestscreensession.h"

#include "engine/base/spawn.h"
#include "engine/client/labstatus.h"

#include <QPointer>

#include <algorithm>

namespace overlab::gui {

using namespace Qt::StringLiterals;
using State = views::TerminalCondition::State;

namespace {

bool isMachineRunning(const client::LabStatus &status, const QString &place)
{
    return std::any_of(status.machines.cbegin(), status.machines.cend(), [&place](const client::MachineStatus &machine) {
        return (machine.path() == place || machine.name == place) && machine.state == u"running";
    });
}

} // namespace

GuestScreenSession::GuestScreenSession(const client::LabAddress &address, views::GuestScreenPage &page, QObject *parent)
    : QObject(parent), m_address(address), m_page(page)
{
    connect(&page, &views::GuestScreenPage::input, this, &GuestScreenSession::write);
    connect(&page, &views::GuestScreenPage::reconnectRequested, this, &GuestScreenSession::open);
}

GuestScreenSession::~GuestScreenSession()
{
    if (m_client)
        m_client->disconnect(this);
}

void GuestScreenSession::setState(State state, const std::optional<Error> &error)
{
    views::TerminalCondition condition;
    condition.state = state;
    condition.isConsole = true;
    condition.error = error;
    m_page.setCondition(condition);
}

void GuestScreenSession::open()
{
    leaveSession();
    if (m_client)
        m_client->disconnect(this);
    m_client = std::make_shared<client::LabClient>(m_address);
    setState(State::Connecting);
    const std::shared_ptr<client::LabClient> client = m_client;
    spawn(this, begin(client), [this, client](const Error &error) {
        if (m_client == client)
            fail(error);
    });
}

QCoro::Task<> GuestScreenSession::begin(std::shared_ptr<client::LabClient> client)
{
    const QPointer<GuestScreenSession> self(this);
    co_await client->connectToLab();
    if (!self || self->m_client != client)
        co_return;
    connect(client.get(), &client::LabClient::disconnected, self, &GuestScreenSession::lose);
    auto session = std::make_unique<client::ScreenSession>(*client, self->m_page.place());
    co_await session->begin();
    if (self && self->m_client == client)
        self->take(std::move(session));
}

void GuestScreenSession::take(std::unique_ptr<client::ScreenSession> session)
{
    m_session = std::move(session);
    setState(State::Running);
    connect(m_session.get(), &client::ScreenSession::output, this, [this](const QByteArray &bytes) { m_page.screen().feed(bytes); });
    connect(m_session.get(), &client::ScreenSession::closed, this, &GuestScreenSession::finish);
    m_session->resume();
}

/// Its own signal may be what brought us here.
void GuestScreenSession::leaveSession()
{
    if (!m_session)
        return;
    m_session->disconnect(this);
    m_session.release()->deleteLater();
}

void GuestScreenSession::write(const QByteArray &bytes)
{
    if (m_session)
        spawn(this, m_session->write(bytes), [](const Error &) {}); // the end is told by itself
}

void GuestScreenSession::finish()
{
    leaveSession();
    setState(State::Ended);
    watchMachine();
}

void GuestScreenSession::lose()
{
    if (!m_session && m_page.condition().state != State::Waiting)
        return; // there was nothing left to lose
    leaveSession();
    setState(State::Lost);
}

void GuestScreenSession::fail(const Error &error)
{
    setState(State::Failed, error);
    if (error.code() == ErrorCode::CommandFailed) // it may be off
        watchMachine();
}

/// Now, and whenever something has changed in the lab.
void GuestScreenSession::watchMachine()
{
    const auto ask = [this, client = std::weak_ptr(m_client)](bool mayOpen) {
        const std::shared_ptr<client::LabClient> strong = client.lock();
        if (strong && strong == m_client && !m_session)
            spawn(this, judge(strong, mayOpen), [](const Error &) {});
    };
    connect(m_client.get(), &client::LabClient::changed, this, [ask] { ask(true); });
    ask(false); // one that goes at once would be opened for ever
}

QCoro::Task<> GuestScreenSession::judge(std::shared_ptr<client::LabClient> client, bool mayOpen)
{
    const QPointer<GuestScreenSession> self(this);
    const QJsonObject json = co_await client->status();
    if (!self || self->m_client != client || self->m_session)
        co_return;
    const State state = self->m_page.condition().state;
    const bool isRunning = isMachineRunning(client::LabStatus::fromJson(json), self->m_page.place());
    if (!isRunning && (state == State::Ended || state == State::Failed))
        self->setState(State::Waiting);
    else if (isRunning && mayOpen && (state == State::Waiting || state == State::Ended))
        self->open();
}

} // namespace overlab::gui
