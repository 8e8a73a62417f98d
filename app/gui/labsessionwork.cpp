// SPDX-License-Identifier: GPL-3.0-or-later
// What the session does to labs: plan, apply, cancel, end, power.
#include "app/gui/labsession.h"

#include "engine/base/finally.h"
#include "engine/base/spawn.h"
#include "engine/client/diagnosticjson.h"
#include "engine/client/labplan.h"
#include "engine/client/labuplink.h"
#include "engine/design/designreader.h"
#include "engine/design/designwriter.h"

#include <QCoroFuture>
#include <QPointer>
#include <QtConcurrent>

namespace overlab::gui {

using namespace Qt::StringLiterals;

namespace {

struct WrittenDesign
{
    client::DesignText text;
    design::ReadResult design;
};

/// Writing, reading and validating a large design takes longer than a frame.
QCoro::Task<WrittenDesign> writeInBackground(client::DesignText text, std::optional<design::Design> drawn)
{
    const auto work = [text, drawn]() -> WrittenDesign {
        WrittenDesign written{text, {}};
        if (drawn)
            written.text.text = design::writeDesign(*drawn, text.text);
        written.design = design::readDesign(written.text.text, text.fileName);
        return written;
    };
    QFuture<WrittenDesign> writing = QtConcurrent::run(work);
    const WrittenDesign written = co_await writing;
    co_return written;
}

/// Of an apply that was cancelled before the engine had its design.
client::ApplyReport nothingDone(const QString &lab)
{
    client::ApplyReport report;
    report.lab = lab;
    report.isCancelled = true;
    report.addProblem({true, {}, u"cancelled"_s, {}, {}});
    return report;
}

/// Connects, starts the lab where it does not run, and applies.
QCoro::Task<client::ApplyReport> applyTo(std::shared_ptr<client::LabClient> lab,
                                         client::DesignText text,
                                         std::function<bool()> isCancelled)
{
    co_await lab->connectOrStart();
    if (isCancelled()) {
        const client::ApplyReport nothing = nothingDone(lab->address().name);
        co_return nothing;
    }
    const bool uplink = text.uplink;
    client::ApplyReport report = co_await lab->apply(std::move(text));
    if (uplink && !report.isCancelled)
        report = co_await client::withUplink(lab->address(), report);
    co_return report;
}

} // namespace

/// \a work is called once the session is busy: tasks begin at once.
void LabSession::beginWork(const Work &work, const std::function<void(const Error &)> &onError)
{
    if (m_isBusy)
        return;
    setBusy(true);
    const QPointer<LabSession> self(this);
    const auto end = [self] {
        if (!self)
            return;
        self->m_isApplying = false;
        self->m_ending.clear();
        self->m_applier.reset();
        self->setBusy(false);
        self->refresh();
    };
    spawn(this, finally(work(), end), onError);
}

void LabSession::apply(const client::DesignText &text, const std::optional<design::Design> &drawn)
{
    beginWork([this, text, drawn] { return carryOut(text, drawn); },
              [this](const Error &error) { report(error); });
}

void LabSession::plan(const client::DesignText &text, const std::optional<design::Design> &drawn)
{
    beginWork([this, text, drawn] { return makePlan(text, drawn); },
              [this](const Error &error) { emit planFailed(error); });
}

QCoro::Task<std::optional<LabSession::AcceptedDesign>> LabSession::accept(client::DesignText text, std::optional<design::Design> drawn)
{
    const QPointer<LabSession> self(this);
    const WrittenDesign written = co_await writeInBackground(std::move(text), std::move(drawn));
    if (!self)
        co_return std::nullopt;
    if (design::hasErrors(written.design.diagnostics)) {
        emit designRefused(written.text.fileName, written.design.diagnostics);
        co_return std::nullopt;
    }
    const AcceptedDesign accepted{written.design.design.name, written.text};
    co_return accepted;
}

QCoro::Task<> LabSession::carryOut(client::DesignText text, std::optional<design::Design> drawn)
{
    const QPointer<LabSession> self(this);
    const QString fileName = text.fileName;
    const std::optional<AcceptedDesign> accepted = co_await accept(std::move(text), std::move(drawn));
    if (!self || !accepted)
        co_return;
    const QString lab = accepted->lab;
    ++m_applies;
    m_isApplying = true;
    m_isCancelling = false;
    m_isDesignOld = true;
    setCurrent(lab);
    const std::shared_ptr<client::LabClient> client = clientFor(lab);
    m_applier = client;
    emit applyBegan(lab);

    QList<design::Diagnostic> refused;
    std::exception_ptr failure;
    client::ApplyReport report;
    const std::function<bool()> isCancelled = [self] { return self && self->m_isCancelling; };
    try {
        report = co_await applyTo(client, accepted->text, isCancelled);
    } catch (const Error &error) {
        refused = client::diagnosticsOf(error);
        failure = std::current_exception();
    }
    if (!self)
        co_return;
    m_isDesignOld = true;
    if (failure && refused.isEmpty())
        std::rethrow_exception(failure);
    const client::LabAddress address = client->address();
    if (failure)
        emit designRefused(fileName, refused);
    else
        co_await finishApply(address, report);
}

QCoro::Task<> LabSession::finishApply(client::LabAddress address, client::ApplyReport report)
{
    const QPointer<LabSession> self(this);
    m_isApplying = false;
    emit applied(report);
    if (!self || !report.isRefused || !m_applied.text.isEmpty())
        co_return;
    m_ending = address.name;
    co_await client::endIfUnused(address);
}

QCoro::Task<> LabSession::makePlan(client::DesignText text, std::optional<design::Design> drawn)
{
    const QPointer<LabSession> self(this);
    const QString fileName = text.fileName;
    const std::optional<AcceptedDesign> accepted = co_await accept(std::move(text), std::move(drawn));
    if (!self || !accepted)
        co_return;
    const client::LabAddress address{accepted->lab, m_host};
    emit planBegan(address.name);
    QList<design::Diagnostic> refused;
    std::exception_ptr failure;
    client::PlanReport report;
    try {
        report = co_await client::readPlan(address, accepted->text);
    } catch (const Error &error) {
        refused = client::diagnosticsOf(error);
        failure = std::current_exception();
    }
    if (!self)
        co_return;
    if (!refused.isEmpty())
        emit designRefused(fileName, refused);
    else if (failure)
        std::rethrow_exception(failure);
    else
        emit planReady(report);
}

void LabSession::cancelApply()
{
    if (!m_isApplying || std::exchange(m_isCancelling, true))
        return;
    emit cancelling();
    spawn(this, sendCancel(), [this](const Error &error) {
        m_isCancelling = false; // it can be asked again
        report(error);
    });
}

QCoro::Task<> LabSession::sendCancel()
{
    const std::shared_ptr<client::LabClient> client = m_applier ? m_applier : m_client;
    if (client && client->isConnected()) // otherwise the apply has not begun yet, and does not
        co_await client->cancelApply();
}

void LabSession::endLab(const QString &lab)
{
    const Work work = [this, lab] {
        m_ending = lab;
        return end(lab);
    };
    beginWork(work, [this](const Error &error) { report(error); });
}

QCoro::Task<> LabSession::end(QString lab)
{
    const QPointer<LabSession> self(this);
    const client::LabAddress address{lab, m_host};
    const client::EndReport report = co_await client::endLab(address);
    if (self)
        emit ended(lab, report);
}

void LabSession::askDoctor(const client::Host &host)
{
    spawn(this, examine(host), [this, host](const Error &error) { emit doctorFailed(host, error); });
}

QCoro::Task<> LabSession::examine(client::Host host)
{
    const QPointer<LabSession> self(this);
    const client::DoctorReport report = co_await client::readDoctor(host);
    if (self)
        emit doctorReady(host, report);
}

void LabSession::findPath(const client::PathRequest &request)
{
    beginWalk(request, Walk::Asking);
}

void LabSession::provePath(const client::PathRequest &request)
{
    beginWalk(request, Walk::Proving);
}

void LabSession::beginWalk(const client::PathRequest &request, Walk kind)
{
    const Question asked = question();
    spawn(this, walk(request, kind), [this, asked](const Error &error) {
        if (isAbout(asked))
            emit pathFailed(error);
    });
}

QCoro::Task<> LabSession::walk(client::PathRequest request, Walk kind)
{
    const QPointer<LabSession> self(this);
    const Question asked = question();
    const std::shared_ptr<client::LabClient> client = clientFor(asked.lab);
    if (!client->isConnected())
        co_await client->connectToLab();
    if (kind == Walk::Asking) {
        const client::PathReport report = co_await client->path(request);
        if (self && isAbout(asked))
            emit pathReady(report);
        co_return;
    }
    const client::ProvenPath proven = co_await client->prove(request, true); // the frames can be saved then
    if (self && isAbout(asked))
        emit pathProven(proven);
}

void LabSession::setPower(const QString &machine, client::Power power)
{
    emit powerBegan(machine, power);
    const QPointer<LabSession> self(this);
    const auto end = [self, machine] {
        if (self)
            emit self->powerEnded(machine);
    };
    spawn(this, finally(switchPower(machine, power), end), [this](const Error &error) { report(error); });
}

QCoro::Task<> LabSession::switchPower(QString machine, client::Power power)
{
    const QPointer<LabSession> self(this);
    const std::shared_ptr<client::LabClient> client = clientFor(m_current);
    if (!client->isConnected())
        co_await client->connectToLab();
    co_await client->setPower(machine, power);
    if (!self)
        co_return;
    emit powerSet(machine, power);
    refresh();
}

} // namespace overlab::gui
