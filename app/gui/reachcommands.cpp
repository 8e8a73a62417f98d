// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/reachcommands.h"

#include "engine/base/spawn.h"
#include "engine/client/reachreport.h"
#include "views/path/pathform.h"
#include "views/path/pathview.h"
#include "views/reach/reachview.h"

#include <QCoroFuture>
#include <QPointer>
#include <QtConcurrent>

namespace overlab::gui {

ReachCommands::ReachCommands(LabSession &session, views::ReachView &view, views::PathView &path, QObject *parent)
    : QObject(parent), m_session(session), m_view(view), m_path(path)
{
    connect(&view, &views::ReachView::asked, this, &ReachCommands::ask);
    connect(&view, &views::ReachView::stopRequested, this, &ReachCommands::stop);
    connect(&view, &views::ReachView::pathRequested, this, [this](const QString &from, const QString &to, const QString &protocol, int port) {
        m_path.form().setEnds(from, to);
        m_path.form().setKind(protocol, port);
        emit pathWanted();
        m_path.ask();
    });
    connect(&session, &LabSession::applied, &view, &views::ReachView::setOutdated);
    connect(&session, &LabSession::applyEndedElsewhere, &view, &views::ReachView::setOutdated);
    connect(&session, &LabSession::powerSet, &view, &views::ReachView::setOutdated);
    connect(&session, &LabSession::currentLabChanged, this, [this] {
        stop();
        m_view.clear();
    });
}

void ReachCommands::setLabRunning(bool isRunning)
{
    if (!isRunning)
        stop();
    m_view.setLabRunning(isRunning);
}

void ReachCommands::stop()
{
    if (!m_client)
        return;
    m_client->disconnectFromLab(); // the engine stops for who has gone
    m_client.reset();
    m_view.setBusy(false);
}

void ReachCommands::ask(const client::ReachabilityRequest &request)
{
    if (m_client || m_session.currentLab().isEmpty())
        return;
    m_client = std::make_shared<client::LabClient>(client::LabAddress{m_session.currentLab(), m_session.host()});
    m_view.setBusy(true);
    const std::shared_ptr<client::LabClient> client = m_client;
    spawn(this, carryOut(client, request), [this, client](const Error &error) {
        if (m_client != client)
            return; // it was stopped
        m_client.reset();
        m_view.setBusy(false);
        m_view.fail(error);
    });
}

QCoro::Task<> ReachCommands::carryOut(std::shared_ptr<client::LabClient> client, client::ReachabilityRequest request)
{
    const QPointer<ReachCommands> self(this);
    co_await client->connectToLab();
    const QJsonObject json = co_await client->reachability(request);
    QFuture<client::ReachabilityReport> reading = QtConcurrent::run(client::ReachabilityReport::fromJson, json); // megabytes of a large lab
    const client::ReachabilityReport report = co_await reading;
    if (!self || self->m_client != client)
        co_return;
    self->m_client.reset();
    self->m_view.setBusy(false);
    self->m_view.show(report);
}

} // namespace overlab::gui
