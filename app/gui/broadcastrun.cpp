// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/broadcastrun.h"

#include "engine/base/spawn.h"
#include "views/terminal/broadcastview.h"

#include <QPointer>

namespace overlab::gui {

using namespace Qt::StringLiterals;
using views::BroadcastResult;

namespace {

constexpr int mostAtOnce = 8;
constexpr qsizetype mostBytes = 64 * 1024; ///< of one place's output
constexpr int statusOfTimeLimit = 124; ///< as the engine says it

} // namespace

struct BroadcastRun::Job
{
    std::unique_ptr<client::ProcessSession> session; ///< nullptr: it is being started
    QByteArray output;
    bool isCut = false;
    QElapsedTimer since;
};

BroadcastRun::BroadcastRun(LabSession &session, views::BroadcastView &view, QObject *parent)
    : QObject(parent), m_session(session), m_view(view)
{
    connect(&view, &views::BroadcastView::runRequested, this, &BroadcastRun::run);
    connect(&view, &views::BroadcastView::stopRequested, this, &BroadcastRun::stop);
}

BroadcastRun::~BroadcastRun()
{
    if (m_client)
        m_client->disconnect(this);
}

void BroadcastRun::run(const QString &command, const QStringList &places, int seconds)
{
    if (m_client || places.isEmpty() || m_session.currentLab().isEmpty())
        return;
    m_command = command;
    m_seconds = seconds;
    m_left = places;
    m_client = std::make_shared<client::LabClient>(client::LabAddress{m_session.currentLab(), m_session.host()});
    m_view.model().begin(places);
    m_view.setBusy(true);
    const std::shared_ptr<client::LabClient> client = m_client;
    spawn(this, connectToLab(client), [this, client](const Error &error) {
        if (m_client == client)
            failAll(error);
    });
}

QCoro::Task<> BroadcastRun::connectToLab(std::shared_ptr<client::LabClient> client)
{
    const QPointer<BroadcastRun> self(this);
    co_await client->connectToLab();
    if (!self || self->m_client != client)
        co_return;
    const auto lose = [raw = self.data(), client = std::weak_ptr(client)](const QString &reason) {
        if (raw->m_client && raw->m_client == client.lock())
            raw->failAll(Error(ErrorCode::HostUnreachable, raw->m_client->address().name, reason));
    };
    connect(client.get(), &client::LabClient::disconnected, self.data(), lose, Qt::QueuedConnection); // the client goes then
    self->beginMore();
}

void BroadcastRun::beginMore()
{
    while (m_client && m_jobs.size() < mostAtOnce && !m_left.isEmpty()) {
        const QString place = m_left.takeFirst();
        const auto job = std::make_shared<Job>();
        job->since.start();
        m_jobs.insert(place, job);
        BroadcastResult running;
        running.place = place;
        running.state = BroadcastResult::State::Running;
        m_view.model().take(running);
        const std::shared_ptr<client::LabClient> client = m_client;
        spawn(this, begin(client, place), [this, client, place](const Error &error) {
            if (m_client == client && m_jobs.contains(place))
                fail(place, error);
        });
    }
    if (m_client && m_jobs.isEmpty() && m_left.isEmpty())
        stop();
}

QCoro::Task<> BroadcastRun::begin(std::shared_ptr<client::LabClient> client, QString place)
{
    const QPointer<BroadcastRun> self(this);
    client::ProcessRequest request;
    request.place = place;
    request.command = QStringList{u"sh"_s, u"-c"_s, m_command};
    request.timeoutSeconds = m_seconds;
    std::unique_ptr<client::ProcessSession> session = co_await client->startProcess(request);
    if (self && self->m_client == client)
        self->listen(place, std::move(session));
}

void BroadcastRun::listen(const QString &place, std::unique_ptr<client::ProcessSession> session)
{
    const std::shared_ptr<Job> job = m_jobs.value(place);
    job->session = std::move(session);
    connect(job->session.get(), &client::ProcessSession::output, this,
            [job = job.get()](client::ProcessSession::Stream, const QByteArray &bytes) {
                const QByteArray taken = bytes.left(mostBytes - job->output.size());
                job->isCut = job->isCut || taken.size() < bytes.size();
                job->output += taken;
            });
    connect(job->session.get(), &client::ProcessSession::exited, this, [this, place](int status) {
        const std::shared_ptr<Job> ended = m_jobs.value(place);
        BroadcastResult result;
        result.place = place;
        result.state = BroadcastResult::State::Ended;
        result.status = status;
        result.milliseconds = ended->since.elapsed();
        result.isTimedOut = status == statusOfTimeLimit && result.milliseconds >= qint64(m_seconds) * 900; // its timer is coarse
        result.output = QString::fromUtf8(ended->output);
        result.isCut = ended->isCut;
        finish(result);
    });
    spawn(this, job->session->closeInput(), [](const Error &) {}); // nobody will type anything
    job->session->resume();
}

void BroadcastRun::finish(const BroadcastResult &result)
{
    const std::shared_ptr<Job> job = m_jobs.take(result.place);
    if (job && job->session)
        job->session.release()->deleteLater(); // its own signal may be what brought us here
    m_view.model().take(result);
    beginMore();
}

void BroadcastRun::fail(const QString &place, const Error &error)
{
    BroadcastResult result;
    result.place = place;
    result.state = BroadcastResult::State::Failed;
    result.error = error;
    finish(result);
}

void BroadcastRun::failAll(const Error &error)
{
    const QStringList places = m_jobs.keys() + std::exchange(m_left, {});
    for (const QString &place : places)
        fail(place, error);
    stop();
}

void BroadcastRun::stop()
{
    if (!m_client)
        return;
    const std::shared_ptr<client::LabClient> client = std::exchange(m_client, nullptr);
    client->disconnect(this);
    m_left.clear();
    m_jobs.clear();
    client->disconnectFromLab(); // the engine ends what still runs
    m_view.model().stop();
    m_view.setBusy(false);
}

} // namespace overlab::gui
