// SPDX-License-Identifier: GPL-3.0-or-later
// How the sub-page "Flows" is put together, and its words.
#include "views/flows/flowsview.h"

#include "views/flows/bridgechooser.h"
#include "views/flows/datapathpane.h"
#include "views/flows/flowcomparisonview.h"
#include "views/flows/flowdetails.h"
#include "views/flows/pipelinelist.h"
#include "views/live/livefoot.h"
#include "views/theme/icons.h"
#include "views/theme/toolbarfit.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples
constexpr auto typingPause = 150ms;

} // namespace

FlowsView::FlowsView(QWidget *parent) : LiveView(parent)
{
    m_details = new FlowDetails;
    m_halves = new QSplitter(Qt::Vertical);
    m_halves->setChildrenCollapsible(false);
    m_comparison = new FlowComparisonView;
    m_pipeline = new PipelineList;
    m_pipeline->setObjectName(u"flows-pipeline"_s);
    m_pipeline->hide();
    auto *const columns = new QSplitter(Qt::Horizontal);
    columns->setChildrenCollapsible(false);
    columns->addWidget(m_pipeline);
    columns->addWidget(buildTable());
    columns->setStretchFactor(1, 1);
    m_pages = new QStackedWidget;
    m_halves->addWidget(columns);
    m_halves->addWidget(m_details);
    m_pages->addWidget(m_halves);
    m_pages->addWidget(m_comparison);
    buildDatapath();
    m_halves->setStretchFactor(0, 1);
    m_foot = new LiveFoot;
    connect(m_foot, &LiveFoot::said, this, &LiveView::said);
    m_problem = new QLabel;
    m_problem->setObjectName(u"flows-problem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(rhythm, 0, rhythm, rhythm / 2);
    m_problem->hide();
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(m_problem);
    column->addWidget(m_pages, 1);
    column->addWidget(m_foot);
    setFocusProxy(m_table);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &FlowsView::filter);
    connect(m_bridges, &BridgeChooser::changed, this, &FlowsView::changeBridge);
    connect(m_comparison, &FlowComparisonView::keepRequested, this, [this] { compare(true); });
    connect(m_comparison, &FlowComparisonView::copyRequested, this, &FlowsView::copy);
    connect(m_pipeline, &PipelineList::tableChosen, this, [this](std::optional<int> table) {
        m_model.setTable(table);
        showCounts();
    });
    connect(&m_model, &FlowModel::counted, this, [this] {
        if (m_pipeline->isVisible())
            m_pipeline->follow(m_model);
        if (m_compare->isChecked())
            m_comparison->compare(m_model.board().flows().values());
        showCounts();
        showDetails();
        fitColumns();
    });
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &FlowsView::rememberChoice);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FlowsView::restoreChoice);
    connect(m_details, &FlowDetails::originRequested, this, &LiveView::designRequested);
    m_model.setPalette(palette());
    retranslate();
    adaptColumns();
}

QWidget *FlowsView::buildBar()
{
    auto *const bar = new QWidget;
    m_bridges = new BridgeChooser;
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"flows-filter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(IconName::Filter), QLineEdit::LeadingPosition);
    m_which = new QComboBox;
    m_which->setObjectName(u"flows-which"_s);
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // of the chosen one: the filter needs the room
    for (int i = 0; i <= int(FlowModel::Which::Shadowed); ++i)
        m_which->addItem(QString());
    m_pipelineShown = flatButton(u"flows-pipeline-shown"_s, IconName::DistributeVertically);
    m_pipelineShown->setCheckable(true);
    m_compare = flatButton(u"flows-compare"_s, IconName::Recent);
    m_compare->setCheckable(true);
    m_words = flatButton(u"flows-words"_s, IconName::Help);
    m_words->setCheckable(true);
    m_copy = flatButton(u"flows-copy"_s, IconName::Copy);
    m_save = flatButton(u"flows-save"_s, IconName::Export);
    m_bar = new QBoxLayout(QBoxLayout::LeftToRight, bar);
    m_bar->setContentsMargins(rhythm, rhythm / 2, rhythm, rhythm / 2);
    m_bar->setSpacing(rhythm / 2);
    m_bar->addWidget(m_bridges);
    auto *const row = new QHBoxLayout;
    row->setSpacing(rhythm / 2);
    m_bar->addLayout(row, 1);
    row->addWidget(m_filter, 1);
    row->addWidget(m_which);
    for (QToolButton *const button : {m_pipelineShown, m_words, m_compare, m_copy, m_save})
        row->addWidget(button);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_which, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model.setWhich(FlowModel::Which(std::max(0, index)));
        fitWhich();
        showCounts();
    });
    connect(m_pipelineShown, &QToolButton::toggled, this, &FlowsView::showPipeline);
    connect(m_compare, &QToolButton::toggled, this, &FlowsView::compare);
    connect(m_words, &QToolButton::toggled, this, &FlowsView::adaptColumns);
    connect(m_copy, &QToolButton::clicked, this, &FlowsView::copy);
    connect(m_save, &QToolButton::clicked, this, &FlowsView::save);
    return bar;
}

void FlowsView::fitWhich()
{
    const QFontMetrics metrics = m_which->fontMetrics(); // Qt counts in letters X, and a Chinese one is wider
    m_which->setMinimumContentsLength(metrics.horizontalAdvance(m_which->currentText()) / metrics.horizontalAdvance(u'X') + 1);
    m_which->view()->setMinimumWidth(m_which->view()->sizeHintForColumn(0) + rhythm);
}

QWidget *FlowsView::buildTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"flows-table"_s);
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + rhythm);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSortIndicator(FlowModel::TableColumn, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->moveSection(FlowModel::RateColumn, FlowModel::BytesColumn); // it tells why a row is marked: in sight first
    auto *const copyAction = new QAction(m_table);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copyAction);
    m_table->viewport()->installEventFilter(this);
    connect(copyAction, &QAction::triggered, this, &FlowsView::copy);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const client::FlowEntry *const flow = m_model.flowAt(index.row());
        if (flow && !flow->origin.isEmpty() && flow->origin != u"node")
            emit designRequested(flow->origin);
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, &FlowsView::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FlowsView::showDetails);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] { m_isByHand = m_isByHand || !m_isFitting; });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &FlowsView::fitColumns);
    return m_table;
}

void FlowsView::retranslate()
{
    m_bridges->retranslate();
    m_filter->setPlaceholderText(tr("Words, or fields as of Open vSwitch: in_port=… dl_dst=… nw_src=10.0.0.0/24 table=60"));
    m_filter->setAccessibleName(tr("Filter of flows"));
    m_filter->setToolTip(tr("Words are looked for in match, actions, sentence and object. Fields choose as “ovs-ofctl dump-flows” does: in_port, dl_vlan, dl_src, dl_dst, arp_tpa, nw_src, nw_dst, tcp_dst, tun_id, reg5, ct_state, table, priority, cookie and more; several with commas or spaces between."));
    const QStringList which{tr("All flows"), tr("Hit at the last look"), tr("Used since watched"), tr("Never used"), tr("Not used since watched"), tr("Cannot be reached")};
    for (int i = 0; i < m_which->count(); ++i)
        m_which->setItemText(i, which.value(i));
    fitWhich();
    m_which->setAccessibleName(tr("Which flows"));
    m_pipelineShown->setToolTip(tr("As a pipeline: what each table is for, and where it sends packets on to"));
    m_pipelineShown->setAccessibleName(tr("Pipeline"));
    m_pipeline->setAccessibleName(tr("Tables of the bridge"));
    m_compare->setToolTip(tr("Keep this moment, and compare it with now"));
    m_compare->setAccessibleName(tr("Compare"));
    m_words->setToolTip(tr("In words: what each flow does, instead of match and actions"));
    m_words->setAccessibleName(tr("In words"));
    m_copy->setToolTip(tr("Copy the chosen flows, or all that are shown, as ovs-ofctl prints them"));
    m_copy->setAccessibleName(tr("Copy"));
    m_save->setToolTip(tr("Save the flows that are shown as CSV…"));
    m_save->setAccessibleName(tr("Save as CSV"));
    m_table->setAccessibleName(tr("Flows"));
    m_widths.clear();
    m_sentenceWidth = 0;
    if (m_problem->isVisible())
        filter();
    showCounts();
    showDetails();
}

} // namespace overlab::views
