// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/checkcommands.h"

#include "engine/base/spawn.h"
#include "engine/client/checkrun.h"
#include "views/checks/checksview.h"
#include "views/checks/pathcheck.h"
#include "views/lab/activityview.h"
#include "views/path/pathform.h"
#include "views/path/pathview.h"
#include "views/wording/checkwording.h"
#include "views/wording/errorwording.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace overlab::gui {

namespace {

views::PathCheck checkOf(OpenDesign &open, const views::PathView &path)
{
    const client::PathReport none;
    return views::pathCheck(open.document().design(), path.report() ? *path.report() : none, path.proof() ? &*path.proof() : nullptr);
}

} // namespace

CheckCommands::CheckCommands(const Parts &parts, QObject *parent)
    : QObject(parent), m_session(parts.session), m_open(parts.open), m_view(parts.view), m_path(parts.path), m_activity(parts.activity)
{
    connect(&m_view, &views::ChecksView::runRequested, this, &CheckCommands::run);
    connect(&m_view, &views::ChecksView::stopRequested, this, &CheckCommands::stop);
    connect(&m_view, &views::ChecksView::hinted, this, &CheckCommands::said);
    connect(&m_view, &views::ChecksView::resultActivated, this, [this](const client::ProvenPath &proven) {
        m_path.form().setEnds(proven.report.from, proven.report.to);
        if (!proven.report.there.hops.isEmpty()) {
            const client::PathPacket &packet = proven.report.there.hops.first().after;
            m_path.form().setKind(packet.protocol, packet.dstPort);
        }
        m_path.showProven(proven);
        emit pathWanted();
    });
    connect(&m_path, &views::PathView::checkRequested, this, &CheckCommands::savePath);
    connect(&m_path, &views::PathView::shownChanged, this, &CheckCommands::judgePath);
    connect(&m_open.document(), &design::Document::loaded, this, &CheckCommands::stop);
    connect(&m_open.document(), &design::Document::changed, this, [this] {
        if (m_path.report()) // its ends may have gone
            judgePath();
    });
    connectSession();
    judgePath();
}

CheckCommands::~CheckCommands()
{
    if (m_stop)
        m_stop->request_stop();
}

void CheckCommands::connectSession()
{
    views::ChecksModel &model = m_view.model();
    // Packets of before are no proof of the lab as it will be.
    connect(&m_session, &LabSession::applyBegan, this, &CheckCommands::stop);
    const auto setOutdated = [this, &model] {
        model.setOutdated();
        emit verdictOutdated(std::exchange(m_verdict, {}));
    };
    connect(&m_session, &LabSession::applyBegan, this, setOutdated);
    connect(&m_session, &LabSession::powerSet, this, setOutdated);
    const auto forget = [this, &model] {
        stop();
        model.clearResults();
        emit verdictOutdated(std::exchange(m_verdict, {}));
    };
    connect(&m_session, &LabSession::currentLabChanged, this, forget);
    connect(&m_session, &LabSession::ended, this, [this, forget](const QString &lab) {
        if (lab == m_session.currentLab())
            forget();
    });
    connect(&m_session, &LabSession::applied, this, [this](const client::ApplyReport &report) {
        if (!report.isCancelled && !report.hasErrors() && report.lab == m_open.document().design().name)
            run(m_view.model().checks());
    });
}

void CheckCommands::setLabRunning(bool isRunning)
{
    if (std::exchange(m_isLabRunning, isRunning) && !isRunning) // one that was just made is listed a little later
        stop();
    m_view.setLabRunning(isRunning);
}

void CheckCommands::runAll()
{
    emit wanted();
    m_view.runAll();
}

void CheckCommands::run(const QList<design::Check> &checks)
{
    if (checks.isEmpty() || m_session.currentLab().isEmpty())
        return;
    stop();
    m_stop.emplace();
    m_lab = m_session.currentLab();
    m_begin = QDateTime::currentDateTime();
    m_since.start();
    m_view.setBusy(true);
    const std::stop_token stop = m_stop->get_token();
    spawn(this, carryOut(checks, stop), [this, stop](const Error &error) {
        if (!stop.stop_requested())
            fail(error);
    });
}

QCoro::Task<> CheckCommands::carryOut(QList<design::Check> checks, std::stop_token stop)
{
    const QPointer<CheckCommands> self(this);
    const std::shared_ptr<client::LabClient> client = m_session.currentClient();
    if (!client->isConnected())
        co_await client->connectToLab();
    const auto results = std::make_shared<QList<client::CheckResult>>();
    client::CheckWatcher watcher;
    watcher.began = [self, checks, stop](int number) {
        if (self && !stop.stop_requested())
            self->m_view.model().setRunning(checks.at(number));
    };
    watcher.ended = [self, stop, results](int, const client::CheckResult &result) {
        if (!self || stop.stop_requested())
            return;
        results->append(result);
        self->m_view.model().setRunning(std::nullopt);
        self->m_view.model().take(result);
    };
    const client::CheckPatience patience;
    co_await client::runChecks(client, checks, watcher, stop, patience);
    if (self && !stop.stop_requested())
        self->finish(*results, int(checks.size()));
}

void CheckCommands::finish(const QList<client::CheckResult> &results, int count)
{
    stop();
    note(results);
    const QString summary = views::checksSummary(results);
    const bool areAll = count == m_view.model().rowCount();
    m_verdict = areAll || count == 1 ? summary : tr("Of those that were run: %1").arg(summary);
    emit said(m_verdict);
}

void CheckCommands::note(const QList<client::CheckResult> &results)
{
    views::ActivityEntry entry;
    entry.begin = m_begin;
    entry.kind = views::WorkKind::Check;
    entry.subject = m_lab;
    entry.seconds = double(m_since.elapsed()) / 1000;
    entry.checks = results;
    const bool allHold = std::all_of(results.cbegin(), results.cend(), [](const auto &result) { return result.isPassed(); });
    entry.outcome = allHold ? views::WorkOutcome::Done : views::WorkOutcome::DoneWithProblems;
    m_activity.note(entry);
}

void CheckCommands::fail(const Error &error)
{
    stop();
    emit said(views::errorSentence(error));
}

void CheckCommands::stop()
{
    if (!m_stop)
        return;
    m_stop->request_stop(); // what comes of the packet that is on its way is not heard any more
    m_stop.reset();
    m_view.model().setRunning(std::nullopt);
    m_view.setBusy(false);
}

void CheckCommands::judgePath()
{
    const views::PathCheck subject = checkOf(m_open, m_path);
    m_path.offerCheck(subject.whyNot);
}

void CheckCommands::savePath()
{
    const views::PathCheck subject = checkOf(m_open, m_path);
    if (!subject.check)
        return;
    const int number = m_view.edits().add(*subject.check);
    m_view.choose(number);
    emit wanted();
    emit said(tr("The design has the check “%1” now.").arg(m_view.model().checks().at(number).name));
}

} // namespace overlab::gui
