// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/mainwindow.h"

#include "views/lab/labview.h"
#include "views/lab/problemview.h"
#include "views/start/startpage.h"
#include "views/wording/errorwording.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>

namespace overlab::gui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(LabSession &session, views::Language &language, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_language(language),
      m_systemPalette(QApplication::palette())
{
    buildActions();
    buildMenus();
    buildBody();
    connectSession();
    connect(&m_poll, &QTimer::timeout, &m_session, &LabSession::refresh);
    restoreState();
    adaptPalette();
    retranslate();
    showLabs({});
}

MainWindow::~MainWindow() = default;

void MainWindow::connectSession()
{
    connect(&m_session, &LabSession::labsChanged, this, &MainWindow::showLabs);
    connect(&m_session, &LabSession::statusChanged, m_lab, &views::LabView::showStatus);
    connect(&m_session, &LabSession::statusLost, m_lab, &views::LabView::showUnreachable);
    connect(&m_session, &LabSession::busyChanged, this, [this](bool isBusy) {
        if (!isBusy)
            m_lab->endWork();
        refreshActions();
    });
    connect(&m_session, &LabSession::applyBegan, this, &MainWindow::showApplyBegan);
    connect(&m_session, &LabSession::progressed, m_lab, &views::LabView::showProgress);
    connect(&m_session, &LabSession::applied, this, &MainWindow::showReport);
    connect(&m_session, &LabSession::designRefused, this, &MainWindow::showRefused);
    connect(&m_session, &LabSession::ended, this, &MainWindow::showEnded);
    connect(&m_session, &LabSession::failed, this, &MainWindow::showFailure);
    connect(m_lab, &views::LabView::powerRequested, &m_session, &LabSession::setPower);
    connect(m_start, &views::StartPage::openRequested, this, &MainWindow::openDesign);
    connect(m_start, &views::StartPage::exampleRequested, &m_session, &LabSession::applyFile);
    connect(m_start, &views::StartPage::fileRequested, &m_session, &LabSession::applyFile);
}

void MainWindow::openDesign()
{
    auto *const dialog =
        new QFileDialog(this, tr("Apply a design"), QString(), tr("Designs (*.yaml *.yml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_session, &LabSession::applyFile);
    dialog->open();
}

void MainWindow::askToEnd()
{
    const QString lab = m_session.currentLab();
    auto *const box = new QMessageBox(
        QMessageBox::Question, tr("End the lab"),
        tr("End the lab “%1”? Its machines stop and everything in them is lost.").arg(lab),
        QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *const end = box->addButton(tr("End the lab"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("Keep it"), QMessageBox::RejectRole));
    connect(box, &QMessageBox::buttonClicked, this, [this, end, lab](QAbstractButton *button) {
        if (button == end)
            m_session.endLab(lab);
    });
    box->open();
}

void MainWindow::showAbout()
{
    auto *const box = new QMessageBox(
        QMessageBox::NoIcon, tr("About Overlab"),
        tr("Overlab %1\n\nDesigns cloud labs and makes them real on this computer, wired the way "
           "OpenStack Neutron wires them.\n\nFree software, GPL version 3 or later.")
            .arg(QApplication::applicationVersion()),
        QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::showLabs(const QList<client::LabEntry> &labs)
{
    m_entries = labs;
    m_labs.show(labs);
    const bool hasShownLab = m_labs.rowOf(m_session.currentLab()) >= 0;
    if (!hasShownLab && !m_session.isBusy()) {
        const QString next = labs.isEmpty() ? QString() : m_labs.index(0).data().toString();
        m_session.choose(next);
        m_lab->setLab(next, false);
    }
    const int row = m_labs.rowOf(m_session.currentLab());
    if (row >= 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_labs.index(row));
    for (const client::LabEntry &lab : labs) {
        if (lab.name == m_session.currentLab() && !lab.isRunning && !m_session.isBusy())
            m_lab->setLab(lab.name, false);
    }
    const bool isEmpty = labs.isEmpty() && !m_session.isBusy();
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_start) : m_lab);
    refreshActions();
}

void MainWindow::chooseRow(const QModelIndex &index)
{
    const QString lab = index.data(views::LabListModel::NameRole).toString();
    if (lab.isEmpty() || lab == m_session.currentLab())
        return;
    m_problems->clear();
    m_lab->setLab(lab, index.data(views::LabListModel::IsRunningRole).toBool());
    m_session.choose(lab);
    refreshActions();
}

void MainWindow::showApplyBegan(const QString &lab)
{
    m_problems->clear();
    if (m_list->currentIndex().data().toString() != lab)
        m_lab->setLab(lab, true);
    m_pages->setCurrentWidget(m_lab);
    m_lab->beginWork(tr("Applying the design…"));
}

void MainWindow::showReport(const client::ApplyReport &report)
{
    QList<views::ProblemItem> items;
    for (const client::Problem &problem : report.problems)
        items << problem;
    m_problems->show(tr("The lab “%1” differs from its design").arg(report.lab), items);
    statusBar()->showMessage(
        tr("Applied in %1 s: %2 created, %3 changed, %4 removed, %5 unchanged")
            .arg(QLocale().toString(report.seconds, 'f', 1), QString::number(report.created),
                 QString::number(report.changed), QString::number(report.removed),
                 QString::number(report.unchanged)));
}

void MainWindow::showRefused(const QString &fileName, const QList<design::Diagnostic> &findings)
{
    QList<views::ProblemItem> items;
    for (const design::Diagnostic &finding : findings)
        items << finding;
    m_problems->show(tr("%1 has errors; nothing was changed").arg(QFileInfo(fileName).fileName()),
                     items);
}

void MainWindow::showEnded(const QString &lab, const client::EndReport &report)
{
    m_problems->clear();
    QString sentence;
    if (!report.gone.isGone)
        sentence = tr("The lab “%1” has ended, but something is left: see “overlabctl list”.");
    else if (report.way == client::EndReport::Way::WithoutEngine)
        sentence =
            tr("The engine of the lab “%1” did not answer; the lab was ended without it, and "
               "nothing of it is left.");
    else
        sentence = tr("The lab “%1” has ended; nothing of it is left.");
    statusBar()->showMessage(sentence.arg(lab));
}

void MainWindow::showFailure(const Error &error)
{
    QStringList detail{error.detail().trimmed(), views::errorAdvice(error)};
    detail.removeAll(QString());
    m_problems->showFailure(views::errorSentence(error), detail.join(u"\n\n"_s));
}

void MainWindow::refreshActions()
{
    const bool isBusy = m_session.isBusy();
    const QModelIndex current = m_list->currentIndex();
    const bool isRunning = current.data(views::LabListModel::IsRunningRole).toBool();
    m_open->setEnabled(!isBusy);
    m_start->setBusy(isBusy);
    m_end->setEnabled(!isBusy && isRunning);
}

} // namespace overlab::gui
