// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/terminalsession.h"

#include "engine/base/spawn.h"

#include <QPointer>

#include <algorithm>

namespace overlab::gui {

using namespace Qt::StringLiterals;
using State = views::TerminalCondition::State;

namespace {

constexpr int resizePause = 60; // milliseconds

/// Whether the machine that \a place names runs.
bool isMachineRunning(const client::LabStatus &status, const QString &place)
{
    return std::any_of(status.machines.cbegin(), status.machines.cend(), [&place](const client::MachineStatus &machine) {
        return (machine.path() == place || machine.name == place) && machine.state == u"running";
    });
}

} // namespace

TerminalSession::TerminalSession(const client::LabAddress &address, views::TerminalPage &page, QObject *parent)
    : QObject(parent), m_address(address), m_page(page)
{
    m_resizeSoon.setSingleShot(true);
    m_resizeSoon.setInterval(resizePause);
    connect(&m_resizeSoon, &QTimer::timeout, this, &TerminalSession::sendSize);
    connect(&page, &views::TerminalPage::input, this, &TerminalSession::write);
    connect(&page, &views::TerminalPage::resized, &m_resizeSoon, qOverload<>(&QTimer::start));
    connect(&page, &views::TerminalPage::reconnectRequested, this, &TerminalSession::open);
}

TerminalSession::~TerminalSession()
{
    if (m_client)
        m_client->disconnect(this);
}

void TerminalSession::open()
{
    leaveSession();
    if (m_client)
        m_client->disconnect(this);
    m_client = std::make_shared<client::LabClient>(m_address);
    views::TerminalCondition condition;
    condition.isConsole = m_page.condition().isConsole;
    m_page.setCondition(condition);
    const std::shared_ptr<client::LabClient> client = m_client;
    spawn(this, begin(client), [this, client](const Error &error) {
        if (m_client == client)
            fail(error);
    });
}

QCoro::Task<> TerminalSession::begin(std::shared_ptr<client::LabClient> client)
{
    const QPointer<TerminalSession> self(this);
    client::ProcessRequest request;
    request.place = m_page.place();
    request.isTerminal = true;
    request.term = u"xterm-256color"_s;
    co_await client->connectToLab();
    if (!self || self->m_client != client)
        co_return;
    request.rows = self->m_page.screen().rows();
    request.columns = self->m_page.screen().columns();
    std::unique_ptr<client::ProcessSession> session = co_await client->startProcess(request);
    if (self && self->m_client == client)
        self->take(std::move(session));
}

void TerminalSession::take(std::unique_ptr<client::ProcessSession> session)
{
    m_session = std::move(session);
    connect(m_session.get(), &client::ProcessSession::output, this,
            [this](client::ProcessSession::Stream, const QByteArray &bytes) { m_page.screen().feed(bytes); });
    connect(m_session.get(), &client::ProcessSession::exited, this, &TerminalSession::finish);
    connect(m_client.get(), &client::LabClient::disconnected, this, &TerminalSession::lose);
    views::TerminalCondition condition;
    condition.state = State::Running;
    condition.isConsole = m_session->isConsole();
    m_page.setCondition(condition);
    m_resizeSoon.start(); // the room may be another one by now
    m_session->resume();
}

/// Its own signal may be what brought us here.
void TerminalSession::leaveSession()
{
    if (!m_session)
        return;
    m_session->disconnect(this);
    m_session.release()->deleteLater();
}

void TerminalSession::finish(int status)
{
    leaveSession();
    views::TerminalCondition condition;
    condition.state = State::Ended;
    condition.isConsole = m_page.condition().isConsole;
    condition.status = status;
    m_page.setCondition(condition);
    if (!condition.isConsole)
        return;
    // The machine has stopped, or somebody else took its console. Only in the first case it shall come back by itself.
    const auto ask = [this, client = std::weak_ptr(m_client)] {
        const std::shared_ptr<client::LabClient> strong = client.lock();
        if (strong && strong == m_client && !m_session)
            spawn(this, judge(strong), [](const Error &) {});
    };
    connect(m_client.get(), &client::LabClient::changed, this, ask);
    ask();
}

QCoro::Task<> TerminalSession::judge(std::shared_ptr<client::LabClient> client)
{
    const QPointer<TerminalSession> self(this);
    const QJsonObject json = co_await client->status();
    if (!self || self->m_client != client || self->m_session)
        co_return;
    const bool isRunning = isMachineRunning(client::LabStatus::fromJson(json), self->m_page.place());
    views::TerminalCondition condition = self->m_page.condition();
    if (condition.state == State::Ended && !isRunning) {
        condition.state = State::Waiting;
        self->m_page.setCondition(condition);
    } else if (condition.state == State::Waiting && isRunning) {
        self->open();
    }
}

void TerminalSession::lose()
{
    if (m_page.condition().state == State::Ended)
        return; // there was nothing left to lose
    leaveSession();
    views::TerminalCondition condition;
    condition.state = State::Lost;
    condition.isConsole = m_page.condition().isConsole;
    m_page.setCondition(condition);
}

void TerminalSession::fail(const Error &error)
{
    views::TerminalCondition condition;
    condition.state = State::Failed;
    condition.isConsole = m_page.condition().isConsole;
    condition.error = error;
    m_page.setCondition(condition);
}

void TerminalSession::write(const QByteArray &bytes)
{
    if (m_session)
        spawn(this, m_session->write(bytes), [](const Error &) {}); // the end is told by itself
}

void TerminalSession::sendSize()
{
    if (m_session)
        spawn(this, m_session->resize(m_page.screen().rows(), m_page.screen().columns()), [](const Error &) {});
}

} // namespace overlab::gui
