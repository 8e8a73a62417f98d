// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/activityview.h"

#include "views/theme/columnfit.h"
#include "views/theme/palettes.h"
#include "views/theme/roomydelegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <chrono>

namespace overlab::views {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples
constexpr auto tickPause = 500ms;
constexpr int narrowCharacters = 64; ///< too few for two columns

QTreeView *flatTable(QAbstractItemModel *model, QWidget *parent)
{
    auto *const view = new QTreeView(parent);
    view->setModel(model);
    view->setItemDelegate(new RoomyDelegate(view));
    view->setFrameShape(QFrame::NoFrame);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAlternatingRowColors(true);
    view->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    new ColumnFit(view);
    return view;
}

QLabel *hintLabel(QWidget *parent)
{
    auto *const label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setContentsMargins(2 * rhythm, 0, 2 * rhythm, rhythm);
    return label;
}

QLabel *boldLabel(QWidget *parent)
{
    auto *const label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace

ActivityView::ActivityView(QWidget *parent) : QWidget(parent)
{
    m_sorted.setSourceModel(&m_work);
    m_sorted.setSortRole(WorkModel::SortRole);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(buildRunning());
    m_columns->addWidget(buildHistory());
    m_columns->setStretchFactor(0, 3); // what is going on now is what people look for
    m_columns->setStretchFactor(1, 2);
    layout->addWidget(m_columns);
    connect(&m_tick, &QTimer::timeout, this, &ActivityView::refreshHeader);
    adaptPalette();
    retranslate();
}

/// What goes on now is read first; the history can be drawn out from the right.
void ActivityView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < narrowCharacters * fontMetrics().averageCharWidth();
    if (isNarrow == m_columns->childrenCollapsible())
        return;
    m_columns->setChildrenCollapsible(isNarrow);
    m_columns->setSizes(isNarrow ? QList<int>{width(), 0} : QList<int>{width() * 3 / 5, width() * 2 / 5});
}

QWidget *ActivityView::buildRunning()
{
    auto *const side = new QWidget(this);
    m_title = boldLabel(side);
    m_title->setObjectName(u"runningTitle"_s);
    m_title->setWordWrap(true);
    m_counts = new QLabel(side);
    m_cancel = new QPushButton(side);
    m_cancel->setObjectName(u"cancelApply"_s);
    connect(m_cancel, &QPushButton::clicked, this, &ActivityView::cancelRequested);
    m_bar = new QProgressBar(side);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(rhythm);
    m_objects = flatTable(&m_sorted, side);
    m_objects->setObjectName(u"workedOn"_s);
    m_objects->setSortingEnabled(true);
    m_objects->sortByColumn(WorkModel::StateColumn, Qt::AscendingOrder);
    connect(m_objects, &QTreeView::activated, this, [this](const QModelIndex &index) {
        emit objectActivated(index.data(WorkModel::ObjectRole).toString());
    });

    auto *const row = new QHBoxLayout;
    row->setContentsMargins(2 * rhythm, rhythm, rhythm, 0);
    row->addWidget(m_title);
    auto *const bar = new QHBoxLayout;
    bar->setContentsMargins(2 * rhythm, 0, rhythm, 0);
    bar->setSpacing(rhythm);
    bar->addWidget(m_bar, 1);
    bar->addWidget(m_counts);
    bar->addWidget(m_cancel);
    auto *const column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(rhythm);
    column->addLayout(row);
    column->addLayout(bar);
    column->addWidget(m_objects, 1);
    m_noObjects = hintLabel(side);
    column->addWidget(m_noObjects, 1);
    return side;
}

QWidget *ActivityView::buildHistory()
{
    auto *const side = new QWidget(this);
    m_historyTitle = boldLabel(side);
    m_historyTitle->setContentsMargins(2 * rhythm, rhythm, rhythm, 0);
    m_entries = flatTable(&m_history, side);
    m_entries->setObjectName(u"history"_s);
    m_details = new QPlainTextEdit(side);
    m_details->setObjectName(u"activityDetails"_s);
    m_details->setReadOnly(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setTabChangesFocus(true);
    m_details->hide();
    connect(m_entries->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ActivityView::showDetails);
    auto *const parts = new QSplitter(Qt::Vertical, side);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_entries);
    parts->addWidget(m_details);
    auto *const column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(rhythm);
    column->addWidget(m_historyTitle);
    column->addWidget(parts, 1);
    m_noEntries = hintLabel(side);
    column->addWidget(m_noEntries, 1);
    return side;
}

void ActivityView::begin(WorkKind kind, const QString &subject)
{
    if (m_running)
        finish(WorkOutcome::Done);
    ActivityEntry entry;
    entry.begin = QDateTime::currentDateTime();
    entry.kind = kind;
    entry.subject = subject;
    m_running = entry;
    m_isCancelling = false;
    m_done = 0;
    m_total = 0;
    m_since.start();
    m_work.clear();
    m_tick.start(tickPause);
    refreshHeader();
}

void ActivityView::showProgress(const client::Progress &progress)
{
    if (!m_running)
        return;
    m_done = progress.done;
    m_total = progress.total;
    m_work.note(progress, std::chrono::milliseconds(m_since.elapsed()));
    if (m_work.rowCount() == 1)
        showEmptiness();
    if (m_tick.remainingTime() > 50) // hundreds come in a burst
        m_tick.start(50ms);
}

void ActivityView::showCancelling()
{
    m_isCancelling = true;
    refreshHeader();
}

/// What runs; of something that nobody announced only its end is known.
ActivityEntry ActivityView::current() const
{
    if (m_running)
        return *m_running;
    ActivityEntry entry;
    entry.begin = QDateTime::currentDateTime();
    return entry;
}

void ActivityView::finishApply(const client::ApplyReport &report)
{
    ActivityEntry entry = current();
    entry.kind = WorkKind::Apply;
    entry.subject = report.lab;
    entry.created = report.created;
    entry.changed = report.changed;
    entry.removed = report.removed;
    entry.unchanged = report.unchanged;
    entry.problems = report.problems;
    if (report.isCancelled)
        entry.outcome = WorkOutcome::Cancelled;
    else if (report.isRefused)
        entry.outcome = WorkOutcome::Refused;
    else if (report.hasErrors())
        entry.outcome = WorkOutcome::DoneWithProblems;
    if (report.isCancelled)
        m_work.abandon();
    file(entry);
}

void ActivityView::finishPlan(const client::PlanReport &report)
{
    ActivityEntry entry = current();
    entry.created = report.created;
    entry.changed = report.changed;
    entry.removed = report.removed;
    entry.unchanged = report.unchanged;
    entry.problems = report.problems;
    file(entry);
}

void ActivityView::finish(WorkOutcome outcome)
{
    if (!m_running)
        return;
    ActivityEntry entry = *m_running;
    entry.outcome = outcome;
    file(entry);
}

void ActivityView::fail(const Error &error)
{
    if (!m_running)
        return;
    ActivityEntry entry = *m_running;
    entry.outcome = WorkOutcome::Failed;
    entry.error = error;
    m_work.abandon();
    file(entry);
}

void ActivityView::refuse(const QList<design::Diagnostic> &findings)
{
    ActivityEntry entry = current();
    entry.outcome = WorkOutcome::Refused;
    entry.findings = findings;
    file(entry);
}

void ActivityView::note(const ActivityEntry &entry)
{
    m_history.add(entry);
    showEmptiness();
}

void ActivityView::showEmptiness()
{
    const bool hasObjects = m_work.rowCount() > 0;
    m_objects->setVisible(hasObjects);
    m_noObjects->setVisible(!hasObjects);
    const bool hasEntries = m_history.rowCount() > 0;
    m_entries->parentWidget()->setVisible(hasEntries); // with the details
    m_noEntries->setVisible(!hasEntries);
}

/// The work has ended; its objects stay to be read until the next one begins.
void ActivityView::file(ActivityEntry entry)
{
    if (m_running)
        entry.seconds = double(m_since.elapsed()) / 1000;
    m_running.reset();
    m_isCancelling = false;
    m_tick.stop();
    m_history.add(entry);
    m_entries->setCurrentIndex(m_history.index(0, 0));
    refreshHeader();
}

void ActivityView::refreshHeader()
{
    showEmptiness();
    const bool isApply = m_running && m_running->kind == WorkKind::Apply;
    m_cancel->setVisible(isApply);
    m_cancel->setEnabled(!m_isCancelling);
    m_bar->setVisible(m_running.has_value());
    m_counts->setVisible(m_running.has_value());
    m_bar->setRange(0, m_total); // without a total it moves to and fro
    m_bar->setValue(m_done);
    if (!m_running) {
        m_title->setText(m_work.rowCount() > 0 ? tr("Last apply") : tr("Nothing is being done"));
        m_counts->clear();
        m_tick.stop();
        return;
    }
    m_tick.setInterval(tickPause);
    m_title->setText(m_isCancelling ? tr("Cancelling: the step that has begun is finished first…")
                                    : activityProgress(m_running->kind, m_running->subject));
    const QString seconds = QLocale().toString(m_since.elapsed() / 1000);
    //: Finished objects, all objects, seconds: "12 of 38, 4 s"
    m_counts->setText(m_total > 0 ? tr("%1 of %2, %3 s").arg(QLocale().toString(m_done),
                                                             QLocale().toString(m_total), seconds)
                                  : tr("%1 s").arg(seconds));
}

void ActivityView::showDetails()
{
    const QModelIndex current = m_entries->currentIndex();
    const QString details = current.data(HistoryModel::DetailRole).toString();
    m_details->setPlainText(details);
    const auto &problems = current.isValid() ? m_history.entry(current.row()).outcome
                                             : WorkOutcome::Done;
    m_details->setVisible(!details.isEmpty() && problems != WorkOutcome::Done);
}

void ActivityView::retranslate()
{
    m_work.retranslate();
    m_history.retranslate();
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stops the apply at its next step; what is made stays, and the next apply "
                            "finishes it"));
    m_historyTitle->setText(tr("History"));
    m_noObjects->setText(tr("While the lab is made as it is drawn, its objects are listed here, each "
                            "with its state."));
    m_noEntries->setText(tr("What is done from this window is listed here: when, how long it took, "
                            "and what came of it."));
    m_objects->setAccessibleName(tr("Objects being worked on"));
    m_entries->setAccessibleName(tr("History"));
    m_details->setAccessibleName(tr("Details"));
    m_bar->setAccessibleName(tr("Progress"));
    showDetails();
    refreshHeader();
}

void ActivityView::adaptPalette()
{
    m_work.setPalette(palette());
    m_history.setPalette(palette());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    for (QLabel *const label : {m_counts, m_noObjects, m_noEntries})
        label->setPalette(quiet);
}

void ActivityView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        adaptPalette();
}

} // namespace overlab::views
