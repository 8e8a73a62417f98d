// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/labcommands.h"

#include "engine/client/hostcommands.h"
#include "views/lab/doctorview.h"
#include "views/lab/endorkeepdialog.h"
#include "views/lab/hostdialog.h"
#include "views/theme/question.h"
#include "views/theme/screenroom.h"
#include "views/wording/errorwording.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMainWindow>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace overlab::gui {

using namespace Qt::StringLiterals;

namespace {

const QString recentHostsKey = u"recentHosts"_s;
constexpr QSize doctorSize{904, 560};
constexpr int margin = 16; ///< pixels, around a dialog

} // namespace

LabCommands::LabCommands(LabSession &session, OpenDesign &open, views::Settings &settings, QMainWindow *window)
    : QObject(window), m_session(session), m_open(open), m_settings(settings), m_window(window)
{
    connect(&m_session, &LabSession::planBegan, this, [this](const QString &lab) {
        if (m_plan)
            m_plan->showWaiting(lab);
    });
    connect(&m_session, &LabSession::planReady, this, [this](const client::PlanReport &report) {
        if (m_plan)
            m_plan->showPlan(report);
    });
    connect(&m_session, &LabSession::planFailed, this, [this](const Error &error) {
        if (m_plan)
            m_plan->showFailure(error);
    });
    connect(&m_session, &LabSession::designRefused, this, [this] {
        if (m_plan)
            m_plan->close(); // the list of problems has it
    });
    connect(&m_session, &LabSession::statusChanged, this, [this](const client::LabStatus &status) {
        m_runningMachines = int(std::count_if(status.machines.cbegin(), status.machines.cend(), [](const auto &machine) {
            return machine.state == u"running";
        }));
    });
    connect(&m_session, &LabSession::appliedDesignChanged, this, &LabCommands::takeApplied);
    connect(&m_session, &LabSession::ended, this, [this] { m_runningMachines = 0; });
    connect(&m_session, &LabSession::labStopped, this, [this] { m_runningMachines = 0; });
    connect(&m_session, &LabSession::currentLabChanged, this, [this] { m_runningMachines = 0; }); // its status comes
}

/// As it stands in the file, where it does, so that findings name the file's lines; else as it stood before the last edits.
client::DesignText LabCommands::designText() const
{
    client::DesignText text;
    text.text = isInFile() ? m_open.fileText() : m_open.text();
    text.fileName = m_open.path().isEmpty() ? m_open.title() + u".yaml"_s : m_open.path();
    text.directory = m_open.path().isEmpty() ? QDir::currentPath() : QFileInfo(m_open.path()).absolutePath();
    text.uplink = m_isUplinkWanted;
    return text;
}

bool LabCommands::isInFile() const
{
    return !m_open.isModified() && !m_open.fileText().isEmpty();
}

/// What is drawn and is no text yet; nullopt: the file has it.
std::optional<design::Design> LabCommands::unwritten() const
{
    return isInFile() ? std::nullopt : std::optional(m_open.document().design());
}

void LabCommands::plan()
{
    m_plan = new views::PlanDialog(m_window);
    m_plan->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_plan, &views::PlanDialog::applyRequested, this, &LabCommands::applyNow);
    connect(m_plan, &views::PlanDialog::objectActivated, this, &LabCommands::objectActivated);
    m_plan->showWaiting(m_open.document().design().name);
    m_plan->open();
    m_session.plan(designText(), unwritten());
}

void LabCommands::apply()
{
    // The first apply makes all of it: there is nothing to compare with.
    if (m_settings.values().plansFirst && !m_session.appliedDesign().text.isEmpty())
        plan();
    else
        applyNow();
}

void LabCommands::applyNow()
{
    m_session.apply(designText(), unwritten());
}

void LabCommands::repair()
{
    const client::AppliedDesign &applied = m_session.appliedDesign();
    if (!applied.text.isEmpty())
        m_session.apply({applied.text, applied.fileName, applied.directory, applied.uplink});
}

void LabCommands::askToEnd()
{
    const QString lab = m_session.currentLab();
    auto *const box = new views::Question(
        [] { return tr("End the lab"); },
        [lab] { return tr("End the lab “%1”? Its machines stop and everything in them is lost.").arg(lab); }, m_window);
    const QPushButton *const end = box->addAnswer([] { return tr("End the lab"); }, QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addAnswer([] { return tr("Keep it"); }, QMessageBox::RejectRole));
    connect(box, &QMessageBox::buttonClicked, this, [this, end, lab](QAbstractButton *button) {
        if (button == end)
            m_session.endLab(lab);
    });
    box->open();
}

void LabCommands::chooseHost()
{
    const QStringList recent = QSettings().value(recentHostsKey).toStringList();
    auto *const dialog = new views::HostDialog(m_session.host(), recent, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &views::HostDialog::testRequested, &m_session, &LabSession::askDoctor);
    connect(&m_session, &LabSession::doctorReady, dialog, &views::HostDialog::showTest);
    connect(&m_session, &LabSession::doctorFailed, dialog, &views::HostDialog::showTestFailure);
    connect(dialog, &views::HostDialog::hostChosen, this, &LabCommands::takeHost);
    dialog->open();
}

void LabCommands::takeHost(const client::Host &host)
{
    QSettings settings;
    settings.setValue(recentHostsKey,
                      views::HostDialog::withRecent(settings.value(recentHostsKey).toStringList(), host));
    m_session.setHost(host);
}

void LabCommands::showDoctor()
{
    auto *const dialog = new QDialog(m_window);
    dialog->setObjectName(u"doctor-dialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Doctor"));
    dialog->resize(views::withinScreen(*dialog, doctorSize));
    auto *const view = new views::DoctorView;
    auto *const buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *const layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    const client::Host host = m_session.host();
    connect(&m_session, &LabSession::doctorReady, view,
            [view, host](const client::Host &asked, const client::DoctorReport &report) {
                if (asked == host)
                    view->show(report);
            });
    connect(&m_session, &LabSession::doctorFailed, dialog,
            [this, dialog, host](const client::Host &asked, const Error &error) {
                if (asked != host)
                    return;
                dialog->close();
                emit failed(error);
            });
    m_session.askDoctor(host);
    dialog->open();
}

void LabCommands::openLab(const QString &lab)
{
    m_wantedLab = lab;
    m_session.choose(lab);
    if (!m_session.appliedDesign().text.isEmpty())
        takeApplied(m_session.appliedDesign());
}

void LabCommands::takeApplied(const client::AppliedDesign &applied)
{
    if (m_wantedLab.isEmpty() || m_session.currentLab() != m_wantedLab || applied.text.isEmpty())
        return;
    m_wantedLab.clear();
    const QFileInfo file(QDir(applied.directory), applied.fileName);
    emit designWanted(file.isFile() && m_session.host().isLocal() ? file.absoluteFilePath() : QString(),
                      applied.fileName, applied.text);
}

void LabCommands::endThen(const QString &lab, const std::function<void()> &then)
{
    if (m_session.isBusy()) { // an apply has to stop first
        constexpr auto onceAfterwards = Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection);
        connect(&m_session, &LabSession::busyChanged, this, [this, lab, then] { endThen(lab, then); }, onceAfterwards);
        m_session.cancelApply();
        return;
    }
    auto *const waiting = new QObject(this); // for whichever comes
    connect(&m_session, &LabSession::ended, waiting, [waiting, then] {
        waiting->deleteLater();
        then();
    });
    connect(&m_session, &LabSession::failed, waiting, &QObject::deleteLater);
    m_session.endLab(lab);
}

void LabCommands::whenDecided(std::function<void()> then)
{
    const views::LabAtClose wish = m_settings.values().atClose;
    const bool isThere = m_runningMachines > 0 || m_session.isApplying();
    if (!isThere || wish == views::LabAtClose::Keep) {
        then();
        return;
    }
    const QString lab = m_session.currentLab();
    const auto end = [this, lab, then] { endThen(lab, then); };
    if (wish == views::LabAtClose::End) {
        end();
        return;
    }
    using Dialog = views::EndOrKeepDialog;
    auto *const dialog = new Dialog(lab, m_runningMachines, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &Dialog::decided, this, [this, end, then](Dialog::Choice choice, bool isForAlways) {
        if (isForAlways) {
            views::SettingValues values = m_settings.values();
            values.atClose = choice == Dialog::Choice::End ? views::LabAtClose::End : views::LabAtClose::Keep;
            m_settings.set(values);
        }
        if (choice == Dialog::Choice::End)
            end();
        else
            then();
    });
    dialog->open();
}

} // namespace overlab::gui
