// SPDX-License-Identifier: GPL-3.0-or-later
// What the session looks at: the host, its labs, the chosen one's status. What it does to labs is in
// labsessionwork.cpp.
#include "app/gui/labsession.h"

#include "engine/base/finally.h"
#include "engine/base/spawn.h"
#include "views/wording/errorwording.h"

#include <QFile>
#include <QPointer>

namespace overlab::gui {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds refreshPause = 1s;
constexpr auto listAge = 30s;

} // namespace

LabSession::LabSession(QObject *parent) : QObject(parent)
{
    m_refreshSoon.setSingleShot(true);
    connect(&m_refreshSoon, &QTimer::timeout, this, &LabSession::beginReadingStatus);
    connect(&m_reconnection, &Reconnection::changed, this, &LabSession::reachChanged);
    connect(&m_reconnection, &Reconnection::due, this, &LabSession::refresh);
    connect(&m_labFolders, &QFileSystemWatcher::directoryChanged, this, [this] { m_isListOld = true; });
}

LabSession::~LabSession() = default;

bool LabSession::isAbout(const Question &asked) const
{
    return asked.host == m_host && asked.lab == m_current;
}

void LabSession::setHost(const client::Host &host)
{
    if (m_host == host)
        return;
    m_host = host;
    m_hostTrouble.reset();
    m_isListing = false; // the answer of the host before is dropped when it comes
    m_reconnection.begin();
    emit hostChanged(host);
    emit labsChanged({});
    if (m_current.isEmpty())
        refresh();
    else
        choose({});
}

void LabSession::choose(const QString &lab)
{
    if (m_current == lab)
        return;
    setCurrent(lab);
    refresh();
}

void LabSession::setCurrent(const QString &lab)
{
    if (m_current == lab)
        return;
    m_current = lab;
    m_labTrouble.reset();
    m_isReading = false; // the answer about the lab before is dropped when it comes
    m_isLookingInside = false;
    m_isDesignOld = true;
    m_engine = 0;
    emit currentLabChanged(lab);
    showApplied({});
}

void LabSession::poll()
{
    if (m_reconnection.reach() == Reach::Lost)
        return;
    if (m_isListOld || m_hostTrouble || m_listed.hasExpired(std::chrono::milliseconds(listAge).count()))
        beginListing();
    beginReadingStatus();
}

void LabSession::refresh()
{
    beginListing();
    beginReadingStatus();
}

void LabSession::beginListing()
{
    if (std::exchange(m_isListing, true)) {
        m_isListOld = true; // what is on its way was asked for too early: the next poll asks again
        return;
    }
    m_isListOld = false;
    m_listed.start();
    const QPointer<LabSession> self(this);
    const client::Host host = m_host;
    spawn(this,
          finally(readList(),
                  [self, host] {
                      if (self && self->m_host == host)
                          self->m_isListing = false;
                  }),
          [this, host](const Error &error) {
              if (m_host != host)
                  return;
              const bool isNew = !m_hostTrouble;
              m_hostTrouble = error;
              judgeReach();
              if (isNew)
                  report(error);
          });
}

void LabSession::watch(const QList<client::LabEntry> &labs)
{
    QStringList folders;
    if (m_host.isLocal()) {
        folders << client::labsFolder();
        for (const client::LabEntry &lab : labs)
            folders << lab.folder;
    }
    const QStringList watched = m_labFolders.directories();
    for (const QString &folder : watched) {
        if (!folders.removeOne(folder))
            m_labFolders.removePath(folder);
    }
    for (const QString &folder : std::as_const(folders)) {
        if (QFile::exists(folder)) // a list that names none, and the time before the first lab
            m_labFolders.addPath(folder);
    }
}

void LabSession::beginReadingStatus()
{
    m_isStatusOld = m_isReading; // what is on its way was asked for too early
    if (m_isReading || m_current.isEmpty())
        return;
    m_isReading = true;
    m_statusAsked.start();
    const QPointer<LabSession> self(this);
    const Question asked = question();
    spawn(this,
          finally(readStatus(),
                  [self, asked] {
                      if (!self || !self->isAbout(asked))
                          return;
                      self->m_isReading = false;
                      if (self->m_isStatusOld)
                          self->m_refreshSoon.start(refreshPause);
                  }),
          [this, asked](const Error &error) {
              if (!isAbout(asked))
                  return;
              m_labTrouble = error;
              judgeReach();
              emit statusLost();
          });
}

void LabSession::readStatusSoon()
{
    if (m_isReading || m_refreshSoon.isActive()) {
        m_isStatusOld = true;
        return;
    }
    const auto age = std::chrono::milliseconds(m_statusAsked.isValid() ? m_statusAsked.elapsed() : refreshPause.count());
    m_refreshSoon.start(std::max(0ms, refreshPause - age));
}

void LabSession::loseEngine()
{
    emit statusLost();
    emit engineLost();
}

void LabSession::meetEngine(qint64 process)
{
    const qint64 former = std::exchange(m_engine, process);
    if (former != 0 && former != process)
        emit engineReturned();
}

void LabSession::judgeReach()
{
    if (const std::optional<Error> trouble = this->trouble())
        m_reconnection.fail(views::errorSentence(*trouble));
    else
        m_reconnection.succeed();
}

std::optional<Error> LabSession::trouble() const
{
    return m_hostTrouble ? m_hostTrouble : m_labTrouble;
}

std::shared_ptr<client::LabClient> LabSession::clientFor(const QString &lab)
{
    const client::LabAddress address{lab, m_host};
    if (m_client && m_client->address() == address)
        return m_client;
    auto made = std::make_shared<client::LabClient>(address);
    connect(made.get(), &client::LabClient::progressed, this,
            [this, lab](const client::Progress &progress) { passProgress(lab, progress); });
    connect(made.get(), &client::LabClient::changed, this, [this] {
        m_isDesignOld = true; // by whomever
        m_refreshSoon.start(refreshPause);
        emit labChanged();
    });
    connect(made.get(), &client::LabClient::stirred, this, &LabSession::readStatusSoon);
    connect(made.get(), &client::LabClient::daemonsChanged, this, [this, lab](const QList<client::EndedDaemon> &ended) {
        if (lab != m_current)
            return;
        emit daemonsChanged(ended);
        readStatusSoon();
    });
    connect(made.get(), &client::LabClient::disconnected, this, [this, lab] {
        if (lab == m_current && lab != m_ending)
            loseEngine();
        refresh();
    });
    m_client = made;
    m_isDesignOld = true;
    return made;
}

QCoro::Task<> LabSession::readList()
{
    const QPointer<LabSession> self(this);
    const client::Host host = m_host;
    const client::LabList list = co_await client::readLabs(host);
    if (!self || m_host != host)
        co_return;
    m_hostTrouble.reset();
    judgeReach();
    watch(list.labs);
    emit labsChanged(list.labs);
    if (!self || m_isBusy || m_current.isEmpty())
        co_return;
    const QString current = m_current;
    const auto isCurrent = [&current](const client::LabEntry &lab) { return lab.isRunning && lab.name == current; };
    if (std::none_of(list.labs.cbegin(), list.labs.cend(), isCurrent))
        emit labStopped(current);
}

QCoro::Task<> LabSession::readStatus()
{
    const QPointer<LabSession> self(this);
    const Question asked = question();
    const std::shared_ptr<client::LabClient> client = clientFor(asked.lab);
    bool isStopped = false;
    if (!client->isConnected()) {
        try {
            const client::Greeting greeting = co_await client->connectToLab();
            if (self && isAbout(asked)) {
                m_isListOld = true; // it runs, which the list may not know
                meetEngine(greeting.pid);
            }
        } catch (const Error &error) {
            if (error.code() != ErrorCode::NotFound)
                throw;
            isStopped = true;
        }
    }
    if (!self || !isAbout(asked))
        co_return;
    if (isStopped) { // the list tells so
        m_labTrouble.reset();
        followForeignApply(false, asked.lab);
        showApplied({});
        judgeReach();
        co_return;
    }
    if (std::exchange(m_isDesignOld, false))
        co_await readApplied(client);
    const QJsonObject json = co_await client->status();
    if (!self || !isAbout(asked) || asked.lab == m_ending)
        co_return;
    m_labTrouble.reset();
    judgeReach();
    const client::LabStatus status = client::LabStatus::fromJson(json);
    if (asked.applies == m_applies && !(m_isBusy && !m_isForeign))
        followForeignApply(status.isApplying, asked.lab);
    emit statusChanged(status);
}

void LabSession::readInside()
{
    m_isInsideOld = m_isLookingInside;
    if (m_isLookingInside || m_current.isEmpty())
        return;
    m_isLookingInside = true;
    const QPointer<LabSession> self(this);
    const Question asked = question();
    const auto end = [self, asked] {
        if (!self || !self->isAbout(asked))
            return;
        self->m_isLookingInside = false;
        if (std::exchange(self->m_isInsideOld, false))
            self->readInside();
    };
    spawn(this, finally(lookInside(), end), [this, asked](const Error &error) {
        if (isAbout(asked))
            emit insideLost(views::errorSentence(error));
    });
}

QCoro::Task<> LabSession::lookInside()
{
    const QPointer<LabSession> self(this);
    const Question asked = question();
    const std::shared_ptr<client::LabClient> client = clientFor(asked.lab);
    QJsonObject inside;
    try {
        if (!client->isConnected())
            co_await client->connectToLab();
        inside = co_await client->inside();
    } catch (const Error &error) {
        if (error.code() != ErrorCode::NotFound) // it does not run
            throw;
    }
    if (self && isAbout(asked) && asked.lab != m_ending)
        emit insideReady(inside);
}

QCoro::Task<> LabSession::readApplied(std::shared_ptr<client::LabClient> client)
{
    const QPointer<LabSession> self(this);
    client::AppliedDesign design;
    try {
        design = co_await client->appliedDesign();
    } catch (const Error &error) {
        if (error.code() != ErrorCode::NotSupported) // an engine of an older program
            throw;
    }
    if (self && m_client == client)
        showApplied(design);
}

void LabSession::showApplied(const client::AppliedDesign &design)
{
    if (m_applied == design)
        return;
    m_applied = design;
    emit appliedDesignChanged(design);
}

void LabSession::followForeignApply(bool isApplying, const QString &lab)
{
    if (isApplying == m_isForeign || (isApplying && m_isBusy))
        return;
    m_isForeign = isApplying;
    m_isApplying = isApplying;
    m_isCancelling = false;
    m_isDesignOld = true;
    if (isApplying) {
        emit applyBegan(lab);
        setBusy(true);
    } else {
        setBusy(false);
        emit applyEndedElsewhere(lab);
    }
}

void LabSession::setBusy(bool isBusy)
{
    if (std::exchange(m_isBusy, isBusy) != isBusy)
        emit busyChanged(isBusy);
}

void LabSession::passProgress(const QString &lab, const client::Progress &progress)
{
    if (lab != m_current) // an apply that runs on while another lab is looked at
        return;
    emit progressed(progress);
    if (!m_refreshSoon.isActive())
        m_refreshSoon.start(refreshPause);
}

} // namespace overlab::gui
