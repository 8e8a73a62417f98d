// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/labfeedback.h"

#include "engine/design/designreader.h"
#include "views/canvas/canvasscene.h"
#include "views/explorer/explorer.h"
#include "views/inspector/inspector.h"
#include "views/lab/activityview.h"
#include "views/lab/labview.h"
#include "views/lab/problemview.h"
#include "views/wording/daemonwording.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrent>

#include <algorithm>

namespace overlab::gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto refreshPause = 100ms;

bool isSame(const client::EndedDaemon &one, const client::EndedDaemon &other)
{
    return one.node == other.node && one.name == other.name && one.object == other.object;
}

} // namespace

LabFeedback::LabFeedback(LabSession &session, OpenDesign &open, const Shows &shows, QObject *parent)
    : QObject(parent), m_session(session), m_open(open), m_shows(shows)
{
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(refreshPause);
    connect(&m_refreshSoon, &QTimer::timeout, this, &LabFeedback::refresh);
    connectWork();
    connectStates();
}

void LabFeedback::connectWork()
{
    using views::WorkKind;
    views::ActivityView *const activity = m_shows.activity;
    connect(&m_session, &LabSession::planBegan, activity,
            [activity](const QString &lab) { activity->begin(WorkKind::Plan, lab); });
    connect(&m_session, &LabSession::planReady, activity, &views::ActivityView::finishPlan);
    connect(&m_session, &LabSession::planFailed, activity, &views::ActivityView::fail);
    connect(&m_session, &LabSession::applyBegan, this, [this](const QString &lab) {
        m_shows.problems->clear();
        m_shows.lab->setLab(lab, views::LabView::Known::Running);
        m_shows.lab->beginWork([] { return tr("Applying the design…"); });
        m_shows.activity->begin(WorkKind::Apply, lab);
        emit workBegan();
        emit said(tr("Applying the design…")); // what was said last is over
    });
    connect(&m_session, &LabSession::cancelling, activity, &views::ActivityView::showCancelling);
    connect(activity, &views::ActivityView::cancelRequested, &m_session, &LabSession::cancelApply);
    connect(&m_session, &LabSession::progressed, activity, &views::ActivityView::showProgress);
    connect(&m_session, &LabSession::progressed, m_shows.lab, &views::LabView::showProgress);
    connect(&m_session, &LabSession::applied, this, &LabFeedback::showReport);
    connect(&m_session, &LabSession::applyEndedElsewhere, this, [this] {
        m_shows.activity->finish(views::WorkOutcome::Done);
        emit said(tr("The apply has ended.")); // that it goes on may still stand there
    });
    connect(&m_session, &LabSession::designRefused, this, &LabFeedback::showRefused);
    connect(&m_session, &LabSession::ended, this, &LabFeedback::showEnded);
    connect(&m_session, &LabSession::failed, this, &LabFeedback::showFailure);
    connect(&m_session, &LabSession::powerSet, this, &LabFeedback::notePower);
    connect(&m_session, &LabSession::busyChanged, this, [this](bool isBusy) {
        if (!isBusy)
            m_shows.lab->endWork();
    });
    connect(m_shows.lab, &views::LabView::powerRequested, &m_session, &LabSession::setPower);
}

void LabFeedback::connectStates()
{
    connect(&m_session, &LabSession::appliedDesignChanged, this, &LabFeedback::takeApplied);
    connect(&m_session, &LabSession::statusChanged, this, &LabFeedback::takeStatus);
    connect(&m_session, &LabSession::statusLost, m_shows.lab, &views::LabView::showUnreachable);
    connect(&m_session, &LabSession::daemonsChanged, this, &LabFeedback::takeEnded);
    connect(&m_session, &LabSession::engineLost, this, [this] {
        m_isEngineLost = true;
        emit said(tr("The lab's engine does not answer any more. It is looked for again."));
    });
    connect(&m_session, &LabSession::engineReturned, this, [this] {
        m_isEngineLost = false;
        m_ended.clear(); // this one starts what it finds dead
        emit said(tr("The lab's engine had ended all of a sudden and was started again. The lab went on meanwhile."));
    });
    connect(&m_session, &LabSession::applyBegan, this, [this] {
        if (m_moment)
            m_moment->progress.clear();
    });
    connect(&m_session, &LabSession::progressed, this, [this](const client::Progress &progress) {
        if (!m_moment)
            m_moment.emplace();
        // After a daemon's end the steps of the repair would look like those of a lab that is made.
        const bool isRepair = !m_moment->status.endedDaemons.isEmpty() && !m_session.isApplying() && !m_switching.contains(progress.object);
        if (isRepair && (progress.state == u"planned" || progress.state == u"building"))
            return;
        m_moment->progress.insert(progress.object, progress);
        m_refreshSoon.start();
    });
    connect(&m_session, &LabSession::powerBegan, this, [this](const QString &machine) {
        m_switching.insert(machine);
        m_refreshSoon.start();
    });
    connect(&m_session, &LabSession::powerEnded, this, [this](const QString &machine) {
        m_switched.insert(machine); // until its new state is told
    });
    connect(&m_session, &LabSession::labStopped, this, [this](const QString &lab) {
        const bool wasLost = std::exchange(m_isEngineLost, false);
        if (m_moment || wasLost) // it was ended elsewhere, or killed
            emit said(tr("The lab “%1” has ended.").arg(lab));
        forget();
    });
    connect(&m_session, &LabSession::hostChanged, this, &LabFeedback::forget);
    connect(&m_session, &LabSession::currentLabChanged, this, [this] {
        m_isEngineLost = false;
        forget();
    });
    connect(&m_open.document(), &design::Document::changed, this, [this] { m_refreshSoon.start(); });
    connect(&m_open, &OpenDesign::opened, this, [this] { m_refreshSoon.start(); });
}

void LabFeedback::forget()
{
    ++m_readings;
    m_switching.clear();
    m_switched.clear();
    if (!m_moment && !m_applied)
        return;
    m_moment.reset();
    m_applied.reset();
    m_ended.clear();
    m_shows.inspector->clearLiveState();
    refresh();
}

void LabFeedback::takeApplied(const client::AppliedDesign &applied)
{
    ++m_readings;
    if (applied.text.isEmpty()) { // another lab, or one that does not run
        forget();
        return;
    }
    auto *const reading = new QFutureWatcher<design::ReadResult>(this);
    connect(reading, &QFutureWatcherBase::finished, this, [this, reading, number = m_readings] {
        reading->deleteLater();
        if (number != m_readings) // there is a newer one, or none
            return;
        m_applied = reading->result().design;
        m_refreshSoon.start();
    });
    reading->setFuture(QtConcurrent::run(design::readDesign, applied.text, applied.fileName));
}

void LabFeedback::takeStatus(const client::LabStatus &status)
{
    m_shows.lab->showStatus(status);
    if (!m_moment) {
        m_moment.emplace();
        tellEnded(status.endedDaemons); // later ones are told of as they end
    }
    m_moment->status = status;
    m_switching.subtract(std::exchange(m_switched, {}));
    if (!m_session.isApplying())
        m_moment->progress.clear();
    if (isOfDrawing())
        m_shows.inspector->setLiveState(status);
    m_refreshSoon.start();
}

/// What has ended is shown at once, for the status may wait for the repair; what runs again with the next status, since the
/// last one tells how things were without it.
void LabFeedback::takeEnded(const QList<client::EndedDaemon> &ended)
{
    tellEnded(ended);
    if (!m_moment)
        return; // the first status tells it
    QList<client::EndedDaemon> &shown = m_moment->status.endedDaemons;
    for (const client::EndedDaemon &daemon : ended) {
        shown.removeIf([&daemon](const client::EndedDaemon &other) { return isSame(daemon, other); });
        shown.append(daemon);
    }
    refresh();
}

void LabFeedback::tellEnded(const QList<client::EndedDaemon> &now)
{
    const QList<client::EndedDaemon> before = std::exchange(m_ended, now);
    for (const client::EndedDaemon &daemon : before) {
        if (std::none_of(now.cbegin(), now.cend(), [&daemon](const client::EndedDaemon &other) { return isSame(daemon, other); }))
            emit said(views::returnedSentence(daemon));
    }
    for (const client::EndedDaemon &daemon : now) {
        if (!before.contains(daemon))
            emit said(views::endedSentence(daemon));
    }
}

bool LabFeedback::isOfDrawing() const
{
    return !m_open.isEmpty() && m_session.currentLab() == m_open.document().design().name;
}

void LabFeedback::refresh()
{
    m_states = {};
    if (m_moment && isOfDrawing()) {
        m_moment->applied = m_applied;
        m_states = views::labStates(*m_moment, m_open.document().design());
        for (auto it = m_states.objects.begin(); it != m_states.objects.end(); ++it) {
            if (it.key().kind == design::ObjectKind::Machine && m_switching.contains(it.key().object()))
                *it = {views::LiveState::Building, {}};
        }
    }
    QHash<design::ObjectId, views::ObjectState> drawn;
    for (auto it = m_states.objects.cbegin(); it != m_states.objects.cend(); ++it)
        drawn.insert(it.key(), {views::stateKind(it->state), it->reason});
    QHash<QString, views::StateKind> listed;
    const auto named = m_states.byName();
    for (auto it = named.cbegin(); it != named.cend(); ++it)
        listed.insert(it.key(), views::stateKind(it->state));
    for (auto it = m_errors.cbegin(); it != m_errors.cend(); ++it) {
        views::ObjectState &state = drawn[it.key()];
        if (state.kind == views::StateKind::Fault) { // that counts more
            state.reason += u' ' + *it;
            continue;
        }
        state = {views::StateKind::Wrong, *it};
        listed.insert(it.key().object(), views::StateKind::Wrong);
    }
    m_shows.scene->setStates(drawn);
    m_shows.explorer->setStates(listed);
    emit changed();
}

void LabFeedback::setErrors(const QHash<design::ObjectId, QString> &errors)
{
    if (std::exchange(m_errors, errors) != errors)
        m_refreshSoon.start();
}

void LabFeedback::retranslate()
{
    refresh();
}

void LabFeedback::showReport(const client::ApplyReport &report)
{
    m_shows.activity->finishApply(report);
    QList<views::ProblemItem> items;
    for (const client::Problem &problem : report.problems)
        items << problem;
    const bool isRefused = report.isRefused;
    m_shows.problems->show(
        [lab = report.lab, isRefused] {
            return (isRefused ? tr("The lab host cannot make “%1”; nothing was changed") : tr("The lab “%1” differs from its design")).arg(lab);
        },
        items);
    if (!items.isEmpty())
        emit problemsFound();
    if (report.isCancelled) {
        emit said(tr("The apply was cancelled. Apply again to finish it, or end the lab."));
        return;
    }
    if (isRefused) {
        if (!m_applied)
            forget(); // it ends with this
        emit said(tr("Nothing was changed: the lab host cannot make this design. The problems say why."));
        return;
    }
    const QString counts = report.hasErrors() ? tr("Applied in part, in %1 s: %2 created, %3 changed, %4 removed, %5 unchanged")
                                              : tr("Applied in %1 s: %2 created, %3 changed, %4 removed, %5 unchanged");
    emit said(counts.arg(QLocale().toString(report.seconds, 'f', 1), QString::number(report.created), QString::number(report.changed),
                         QString::number(report.removed), QString::number(report.unchanged)));
}

void LabFeedback::showRefused(const QString &fileName, const QList<design::Diagnostic> &findings)
{
    m_shows.activity->refuse(findings);
    QList<views::ProblemItem> items;
    for (const design::Diagnostic &finding : findings)
        items << finding;
    const QString file = QFileInfo(fileName).fileName();
    m_shows.problems->show([file] { return tr("%1 has errors; nothing was changed").arg(file); }, items);
    emit problemsFound();
}

void LabFeedback::showEnded(const QString &lab, const client::EndReport &report)
{
    m_shows.problems->clear();
    QString sentence;
    if (!report.gone.isGone)
        sentence = tr("The lab “%1” has ended, but something is left: see “overlabctl list”.");
    else if (report.way == client::EndReport::Way::WithoutEngine)
        sentence = tr("The engine of the lab “%1” did not answer; the lab was ended without it, and "
                      "nothing of it is left.");
    else
        sentence = tr("The lab “%1” has ended; nothing of it is left.");
    views::ActivityEntry entry;
    entry.begin = QDateTime::currentDateTime();
    entry.kind = views::WorkKind::End;
    entry.subject = lab;
    m_shows.activity->note(entry);
    forget();
    emit said(sentence.arg(lab));
}

void LabFeedback::showFailure(const Error &error)
{
    if (m_shows.activity->isWorking() && !m_session.isBusy()) // otherwise it is something beside the work
        m_shows.activity->fail(error);
    m_shows.problems->showFailure(error);
    emit problemsFound();
}

void LabFeedback::notePower(const QString &machine, client::Power power)
{
    views::ActivityEntry entry;
    entry.begin = QDateTime::currentDateTime();
    entry.kind = power == client::Power::Start  ? views::WorkKind::Start
                 : power == client::Power::Stop ? views::WorkKind::Stop
                                                : views::WorkKind::Reboot;
    entry.subject = machine;
    m_shows.activity->note(entry);
}

} // namespace overlab::gui
