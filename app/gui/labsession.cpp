// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/labsession.h"

#include "engine/base/spawn.h"
#include "engine/client/diagnosticjson.h"
#include "engine/design/designreader.h"

#include <QCoroFuture>
#include <QPointer>
#include <QtConcurrent>

namespace overlab::gui {

namespace {

using namespace std::chrono_literals;

constexpr auto refreshPause = 500ms;

/// \a task, and \a after in any case; what the task threw goes on.
QCoro::Task<> finally(QCoro::Task<> task, std::function<void()> after)
{
    std::exception_ptr failure;
    try {
        co_await task;
    } catch (const Error &) {
        failure = std::current_exception();
    }
    after();
    if (failure)
        std::rethrow_exception(failure);
}

} // namespace

LabSession::LabSession(QObject *parent) : QObject(parent)
{
}

LabSession::~LabSession() = default;

void LabSession::setBusy(bool isBusy)
{
    if (std::exchange(m_isBusy, isBusy) != isBusy)
        emit busyChanged(isBusy);
}

void LabSession::report(const Error &error)
{
    emit failed(error);
}

void LabSession::passProgress(const QString &lab, const client::Progress &progress)
{
    if (lab != m_current) // an apply that runs on while another lab is looked at
        return;
    emit progressed(progress);
    if (!m_refreshSoon.isActive())
        m_refreshSoon.start();
}

std::shared_ptr<client::LabClient> LabSession::clientFor(const QString &lab)
{
    if (m_client && m_client->address().name == lab)
        return m_client;
    const client::LabAddress address{lab, {}};
    auto made = std::make_shared<client::LabClient>(address);
    connect(made.get(), &client::LabClient::progressed, this,
            [this, lab](const client::Progress &progress) { passProgress(lab, progress); });
    connect(made.get(), &client::LabClient::disconnected, this, &LabSession::refresh);
    m_client = made;
    return made;
}

void LabSession::refresh()
{
    const QPointer<LabSession> self(this);
    if (!m_isListing) {
        m_isListing = true;
        spawn(this,
              finally(readList(),
                      [self] {
                          if (self)
                              self->m_isListing = false;
                      }),
              [this](const Error &error) { report(error); });
    }
    if (m_isReading || m_current.isEmpty())
        return;
    m_isReading = true;
    spawn(this,
          finally(readStatus(),
                  [self] {
                      if (self)
                          self->m_isReading = false;
                  }),
          [this](const Error &) { emit statusLost(); });
}

void LabSession::choose(const QString &lab)
{
    if (m_current == lab)
        return;
    m_current = lab;
    m_isReading = false; // the answer about the lab before is dropped when it comes
    refresh();
}

QCoro::Task<> LabSession::readList()
{
    const QPointer<LabSession> self(this);
    const client::Host host;
    const client::LabList list = co_await client::readLabs(host);
    if (self)
        emit labsChanged(list.labs);
}

QCoro::Task<> LabSession::readStatus()
{
    const QPointer<LabSession> self(this);
    const QString lab = m_current;
    const std::shared_ptr<client::LabClient> client = clientFor(lab);
    if (!client->isConnected()) {
        bool isStopped = false;
        try {
            co_await client->connectToLab();
        } catch (const Error &error) {
            if (error.code() != ErrorCode::NotFound)
                throw;
            isStopped = true;
        }
        if (isStopped || !self)
            co_return; // the list tells that it does not run
    }
    const QJsonObject json = co_await client->status();
    if (self && m_current == lab)
        emit statusChanged(client::LabStatus::fromJson(json));
}

void LabSession::applyFile(const QString &path)
{
    if (m_isBusy)
        return;
    setBusy(true);
    const QPointer<LabSession> self(this);
    spawn(this,
          finally(apply(path),
                  [self] {
                      if (self) {
                          self->setBusy(false);
                          self->refresh();
                      }
                  }),
          [this](const Error &error) { report(error); });
}

QCoro::Task<> LabSession::apply(QString path)
{
    const QPointer<LabSession> self(this);
    QFuture<design::ReadResult> reading = QtConcurrent::run(design::readDesignFile, path);
    const design::ReadResult design = co_await reading;
    if (!self)
        co_return;
    if (design::hasErrors(design.diagnostics)) {
        emit designRefused(path, design.diagnostics);
        co_return;
    }
    const QString lab = design.design.name;
    client::DesignText text = client::DesignText::fromFile(path);
    m_current = lab;
    const std::shared_ptr<client::LabClient> client = clientFor(lab);
    emit applyBegan(lab);

    QList<design::Diagnostic> refused;
    std::exception_ptr failure;
    client::ApplyReport report;
    try {
        co_await client->connectOrStart();
        report = co_await client->apply(std::move(text));
    } catch (const Error &error) {
        refused = client::diagnosticsOf(error);
        failure = std::current_exception();
    }
    if (!self)
        co_return;
    if (!refused.isEmpty())
        emit designRefused(path, refused);
    else if (failure)
        std::rethrow_exception(failure);
    else
        emit applied(report);
}

void LabSession::endLab(const QString &lab)
{
    if (m_isBusy)
        return;
    setBusy(true);
    const QPointer<LabSession> self(this);
    spawn(this,
          finally(end(lab),
                  [self] {
                      if (self) {
                          self->setBusy(false);
                          self->refresh();
                      }
                  }),
          [this](const Error &error) { report(error); });
}

QCoro::Task<> LabSession::end(QString lab)
{
    const QPointer<LabSession> self(this);
    const client::LabAddress address{lab, {}};
    const client::EndReport report = co_await client::endLab(address);
    if (self)
        emit ended(lab, report);
}

void LabSession::setPower(const QString &machine, client::Power power)
{
    spawn(this, switchPower(machine, power), [this](const Error &error) { report(error); });
}

QCoro::Task<> LabSession::switchPower(QString machine, client::Power power)
{
    const QPointer<LabSession> self(this);
    const std::shared_ptr<client::LabClient> client = clientFor(m_current);
    if (!client->isConnected())
        co_await client->connectToLab();
    co_await client->setPower(machine, power);
    if (self)
        self->refresh();
}

} // namespace overlab::gui
