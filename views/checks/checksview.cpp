// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/checks/checksview.h"

#include "views/checks/checkdelegate.h"
#include "views/theme/palettes.h"
#include "views/theme/toolbarfit.h"
#include "views/wording/checkwording.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples
constexpr int leastResult = 20 * rhythm; ///< the width of a sentence that one can begin to read
constexpr int mostName = 24 * rhythm;
constexpr int leastForSummary = 48 * rhythm; ///< of the view: beside the buttons' signs; narrower, the rows alone tell

} // namespace

ChecksView::ChecksView(design::Document &document, QUndoStack &undo, QWidget *parent)
    : QWidget(parent), m_edits(document, undo), m_model(document, m_edits)
{
    m_bar = new QToolBar(this);
    m_bar->setIconSize(QSize(2 * rhythm, 2 * rhythm));
    m_runAll = addToolBarAction(m_bar, u"runAllChecks"_s, IconName::PowerStart);
    m_run = addToolBarAction(m_bar, u"runChecks"_s, IconName::Right);
    m_stop = addToolBarAction(m_bar, u"stopChecks"_s, IconName::PowerStop);
    m_bar->addSeparator();
    m_add = addToolBarAction(m_bar, u"addCheck"_s, IconName::Add);
    m_remove = addToolBarAction(m_bar, u"removeChecks"_s, IconName::Remove);
    new ToolBarFit(m_bar, {m_stop, m_remove, m_run, m_add, m_runAll});
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"checksSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setAlignment(Qt::AlignVCenter | Qt::AlignRight);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_nothing = new QLabel(this);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_nothing->setContentsMargins(2 * rhythm, rhythm, 2 * rhythm, rhythm);
    buildTable();
    m_hint = new QScrollArea(this); // a small screen has no room for all the words
    m_hint->setObjectName(u"noChecks"_s);
    m_hint->setFrameShape(QFrame::NoFrame);
    m_hint->setWidgetResizable(true);
    m_hint->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint->setWidget(m_nothing);
    m_hint->viewport()->setAutoFillBackground(false);
    m_nothing->setAutoFillBackground(false);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_hint);
    m_pages->addWidget(m_table);
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(rhythm / 2, 0, rhythm, 0); // a low dock has a few rows
    row->setSpacing(rhythm);
    row->addWidget(m_bar, 3);
    row->addWidget(m_summary, 2);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_pages, 1);
    connect(m_runAll, &QAction::triggered, this, &ChecksView::runAll);
    connect(m_run, &QAction::triggered, this, &ChecksView::runChosen);
    connect(m_stop, &QAction::triggered, this, &ChecksView::stopRequested);
    connect(m_add, &QAction::triggered, this, &ChecksView::addCheck);
    connect(m_remove, &QAction::triggered, this, &ChecksView::removeChosen);
    connect(&m_edits, &CheckEdits::hinted, this, &ChecksView::hinted);
    adaptPalette();
    retranslate();
}


void ChecksView::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"checks"_s);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new CheckDelegate(m_edits.document(), m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false); // Tab leaves it, arrows go about in it
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] { m_isByHand = m_isByHand || !m_isFitting; });
    auto *const remove = new QAction(m_table);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(remove);
    connect(remove, &QAction::triggered, this, &ChecksView::removeChosen);
    connect(m_table, &QTableView::activated, this, &ChecksView::showResult);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChecksView::adapt);
    auto *const soon = new QTimer(this); // rows come one by one
    soon->setSingleShot(true);
    soon->setInterval(0);
    connect(soon, &QTimer::timeout, this, [this] {
        adapt();
        fitColumns();
    });
    for (const auto &signal : {&ChecksModel::rowsInserted, &ChecksModel::rowsRemoved})
        connect(&m_model, signal, soon, [soon] { soon->start(); });
    connect(&m_model, &ChecksModel::dataChanged, soon, [soon] { soon->start(); });
    connect(&m_model, &ChecksModel::modelReset, soon, [soon] { soon->start(); });
}

/// Each column by its words; the sentence gets what is left, and more than the view has where it would be unreadable.
/// Widths that a person chose stay.
void ChecksView::fitColumns()
{
    if (m_isByHand)
        return;
    m_isFitting = true;
    QHeaderView *const header = m_table->horizontalHeader();
    int others = 0;
    for (int column = 0; column < ChecksModel::ColumnCount; ++column) {
        if (column == ChecksModel::ResultColumn)
            continue;
        m_table->resizeColumnToContents(column);
        if (column == ChecksModel::FromColumn || column == ChecksModel::ToColumn)
            m_table->setColumnWidth(column, m_table->columnWidth(column) + 3 * rhythm / 2); // for the arrow of its editor
        if (column <= ChecksModel::ToColumn && m_table->columnWidth(column) > mostName)
            m_table->setColumnWidth(column, mostName);
        others += m_table->columnWidth(column);
    }
    header->resizeSection(ChecksModel::ResultColumn, std::max(leastResult, m_table->viewport()->width() - others));
    m_isFitting = false;
}

void ChecksView::setLabRunning(bool isRunning)
{
    m_isLabRunning = isRunning;
    adapt();
}

void ChecksView::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    adapt();
}

QList<int> ChecksView::chosen() const
{
    QList<int> rows;
    const QModelIndexList indexes = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ChecksView::choose(int number)
{
    m_pages->setCurrentWidget(m_table);
    m_table->selectRow(number);
    m_table->scrollTo(m_model.index(number, 0));
}

void ChecksView::runAll()
{
    if (m_runAll->isEnabled())
        emit runRequested(m_model.checks());
}

void ChecksView::runChosen()
{
    QList<design::Check> checks;
    const QList<int> rows = chosen();
    for (const int row : rows)
        checks.append(m_model.checks().at(row));
    if (!checks.isEmpty())
        emit runRequested(checks);
}

void ChecksView::addCheck()
{
    choose(m_edits.addFresh());
    m_table->setFocus();
    m_table->edit(m_model.index(m_model.rowCount() - 1, ChecksModel::NameColumn));
}

void ChecksView::removeChosen()
{
    const QList<int> rows = chosen();
    m_edits.remove(QSet<int>(rows.cbegin(), rows.cend()));
}

void ChecksView::showResult(const QModelIndex &index)
{
    const client::CheckResult *const result = m_model.result(index.row());
    if (!result)
        emit hinted(tr("This check was not run yet: there is no path to show."));
    else if (!result->proven)
        emit hinted(checkSentence(*result));
    else
        emit resultActivated(*result->proven);
}

QString ChecksView::summary() const
{
    if (m_isBusy)
        return tr("Packets are on their way…");
    const QList<client::CheckResult> results = m_model.results();
    if (results.isEmpty())
        return {};
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.isOutdated(row))
            return tr("The lab has changed since. Run the checks again.");
    }
    const int missing = m_model.rowCount() - int(results.size());
    return missing > 0 ? tr("%1 Not all were run.").arg(checksSummary(results)) : checksSummary(results);
}

void ChecksView::adapt()
{
    const bool hasRows = m_model.rowCount() > 0;
    const bool hasChosen = hasRows && m_table->selectionModel()->hasSelection();
    m_pages->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_table) : m_hint);
    m_runAll->setEnabled(m_isLabRunning && !m_isBusy && hasRows);
    m_run->setEnabled(m_isLabRunning && !m_isBusy && hasChosen);
    m_stop->setEnabled(m_isBusy);
    m_remove->setEnabled(hasChosen);
    const QString noLab = tr("Packets need a running lab. Apply the design first.");
    m_runAll->setToolTip(m_isLabRunning ? tr("Sends a real packet for each check and sees what becomes of it") : noLab);
    m_run->setToolTip(m_isLabRunning ? tr("Runs the chosen checks") : noLab);
    m_summary->setText(summary());
}

void ChecksView::retranslate()
{
    m_runAll->setText(tr("Run All"));
    m_run->setText(tr("Run"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("No more checks are run; the packet that is on its way is not waited for"));
    m_add->setText(tr("Add"));
    m_add->setToolTip(tr("Adds a check between two machines, to be changed here"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Removes the chosen checks from the design"));
    m_bar->setWindowTitle(tr("Checks"));
    m_bar->setAccessibleName(tr("Checks"));
    m_table->setAccessibleName(tr("Checks"));
    m_nothing->setText(tr("A check says which packets must get through and which must not: from where, to where, which protocol and port. "
                          "Checks are part of the design; a real packet is sent for each of them after every apply, or when you press "
                          "Run All. Add one here, or save a path as a check."));
    m_model.retranslate();
    adapt();
    fitColumns();
}

void ChecksView::adaptPalette()
{
    m_model.setPalette(palette());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_nothing->setPalette(quiet);
}

void ChecksView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        adaptPalette();
}

void ChecksView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_summary->setVisible(width() >= leastForSummary);
    fitColumns();
}

} // namespace overlab::views
