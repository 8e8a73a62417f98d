// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/flows/flowsview.h"

#include "views/flows/bridgechooser.h"
#include "views/flows/flowdetails.h"
#include "views/flows/flowwriting.h"
#include "views/flows/pipelinelist.h"
#include "views/live/livefoot.h"
#include "views/live/textsaving.h"
#include "views/theme/icons.h"
#include "views/theme/look.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
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
constexpr int leastMatch = 30 * rhythm;
constexpr int leastActions = 18 * rhythm;
constexpr int matchAndActions = 5; ///< parts of what the other columns leave
constexpr int matchParts = 3;
constexpr int mostMeasured = 40; ///< rows

QToolButton *barButton(const QString &name, IconName icon)
{
    auto *const button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    return button;
}

QString keyOf(const client::FlowEntry *flow)
{
    return flow ? u"%1 %2 %3"_s.arg(flow->table).arg(flow->priority).arg(flow->match) : QString();
}

bool isFlexible(int column)
{
    return column == FlowModel::MatchColumn || column == FlowModel::ActionsColumn || column == FlowModel::SentenceColumn;
}

} // namespace

FlowsView::FlowsView(QWidget *parent) : LiveView(parent)
{
    m_details = new FlowDetails;
    m_halves = new QSplitter(Qt::Vertical);
    m_halves->setChildrenCollapsible(false);
    m_pipeline = new PipelineList;
    m_pipeline->setObjectName(u"flows-pipeline"_s);
    m_pipeline->hide();
    auto *const columns = new QSplitter(Qt::Horizontal);
    columns->setChildrenCollapsible(false);
    columns->addWidget(m_pipeline);
    columns->addWidget(buildTable());
    columns->setStretchFactor(1, 1);
    m_halves->addWidget(columns);
    m_halves->addWidget(m_details);
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
    column->addWidget(m_halves, 1);
    column->addWidget(m_foot);
    setFocusProxy(m_table);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &FlowsView::filter);
    connect(m_bridges, &BridgeChooser::changed, this, &FlowsView::changeBridge);
    connect(m_pipeline, &PipelineList::tableChosen, this, [this](std::optional<int> table) {
        m_model.setTable(table);
        showCounts();
    });
    connect(&m_model, &FlowModel::counted, this, [this] {
        if (m_pipeline->isVisible())
            m_pipeline->follow(m_model);
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
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_which->setMinimumContentsLength(4);
    for (int i = 0; i <= int(FlowModel::Which::Shadowed); ++i)
        m_which->addItem(QString());
    m_pipelineShown = barButton(u"flows-pipeline-shown"_s, IconName::DistributeVertically);
    m_pipelineShown->setCheckable(true);
    m_words = barButton(u"flows-words"_s, IconName::Help);
    m_words->setCheckable(true);
    m_copy = barButton(u"flows-copy"_s, IconName::Copy);
    m_save = barButton(u"flows-save"_s, IconName::Export);
    auto *const row = new QHBoxLayout(bar);
    row->setContentsMargins(rhythm, rhythm / 2, rhythm, rhythm / 2);
    row->setSpacing(rhythm / 2);
    row->addWidget(m_bridges);
    row->addWidget(m_filter, 1);
    row->addWidget(m_which);
    for (QToolButton *const button : {m_pipelineShown, m_words, m_copy, m_save})
        row->addWidget(button);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_which, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model.setWhich(FlowModel::Which(std::max(0, index)));
        showCounts();
    });
    connect(m_pipelineShown, &QToolButton::toggled, this, &FlowsView::showPipeline);
    connect(m_words, &QToolButton::toggled, this, &FlowsView::adaptColumns);
    connect(m_copy, &QToolButton::clicked, this, &FlowsView::copy);
    connect(m_save, &QToolButton::clicked, this, &FlowsView::save);
    return bar;
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
    auto *const copyAction = new QAction(m_table);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copyAction);
    m_table->viewport()->installEventFilter(this);
    connect(copyAction, &QAction::triggered, this, &FlowsView::copy);
    connect(m_table, &QTableView::customContextMenuRequested, this, &FlowsView::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FlowsView::showDetails);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] { m_isByHand = m_isByHand || !m_isFitting; });
    return m_table;
}

QString FlowsView::title() const
{
    return tr("Flows");
}

std::optional<client::ObservationTopic> FlowsView::topic() const
{
    if (m_bridges->node().isEmpty() || m_bridges->bridge().isEmpty())
        return std::nullopt;
    client::ObservationTopic topic;
    topic.name = u"flows"_s;
    topic.node = m_bridges->node();
    topic.bridge = m_bridges->bridge();
    return topic;
}

void FlowsView::take(const QJsonObject &sample)
{
    m_model.take(sample);
}

void FlowsView::clear()
{
    m_bridges->clear();
    m_model.clear();
    showCounts();
    emit topicChanged();
}

void FlowsView::setStale(bool isStale)
{
    m_model.setStale(isStale);
}

void FlowsView::setPlaces(const client::InsideState &inside)
{
    m_bridges->setPlaces(inside);
    m_model.setNames(flowNames(inside, m_bridges->node(), m_bridges->bridge()));
}

void FlowsView::follow(const QString &object)
{
    if (const QString node = m_bridges->nodeOf(object); !node.isEmpty())
        m_bridges->choose(node);
}

void FlowsView::choose(const QString &node, const QString &bridge)
{
    m_bridges->choose(node, bridge);
}

void FlowsView::changeBridge()
{
    m_chosen.clear();
    m_model.clear();
    m_model.setNames(flowNames(m_bridges->places(), m_bridges->node(), m_bridges->bridge()));
    showCounts();
    emit topicChanged();
}

void FlowsView::filter()
{
    const FlowFilter filter = FlowFilter::fromText(m_filter->text());
    m_problem->setVisible(filter.problem().has_value());
    if (filter.problem()) { // half of a field: what was shown stays until the rest is there
        m_problem->setText(flowFilterSentence(*filter.problem()));
        return;
    }
    m_model.setFilter(filter);
    showCounts();
}

void FlowsView::showPipeline(bool isShown)
{
    m_pipeline->setVisible(isShown);
    if (isShown)
        m_pipeline->follow(m_model);
    m_model.setTable(isShown ? m_pipeline->table() : std::nullopt);
    showCounts();
}

void FlowsView::adaptColumns()
{
    const bool isInWords = m_words->isChecked();
    m_table->setColumnHidden(FlowModel::MatchColumn, isInWords);
    m_table->setColumnHidden(FlowModel::ActionsColumn, isInWords);
    m_table->setColumnHidden(FlowModel::SentenceColumn, !isInWords);
    m_isByHand = false;
    fitColumns();
}

/// Columns with numbers are as wide as these; the others share what is left. Widths that a person chose stay.
void FlowsView::fitColumns()
{
    if (m_isByHand)
        return;
    m_widths.resize(FlowModel::ColumnCount);
    int left = m_table->viewport()->width();
    for (int column = 0; column < FlowModel::ColumnCount; ++column) {
        if (isFlexible(column))
            continue;
        m_widths[column] = std::max(m_widths.at(column), wantedWidth(column));
        left -= m_widths.at(column);
    }
    const auto share = [left](int least, int parts) { return std::max(least, left * parts / matchAndActions); };
    m_widths[FlowModel::MatchColumn] = share(leastMatch, matchParts);
    m_widths[FlowModel::ActionsColumn] = share(leastActions, matchAndActions - matchParts);
    m_widths[FlowModel::SentenceColumn] = share(leastMatch + leastActions, matchAndActions);
    m_isFitting = true;
    for (int column = 0; column < FlowModel::ColumnCount; ++column) {
        if (!m_table->isColumnHidden(column) && m_table->columnWidth(column) != m_widths.at(column))
            m_table->setColumnWidth(column, m_widths.at(column));
    }
    m_isFitting = false;
}

/// By the rows that are seen.
int FlowsView::wantedWidth(int column) const
{
    int wanted = m_table->horizontalHeader()->sectionSizeHint(column);
    const int first = std::max(0, m_table->rowAt(0));
    const int last = std::min(m_model.rowCount() - 1, first + mostMeasured);
    const QFontMetrics metrics = m_table->fontMetrics();
    for (int row = first; row <= last; ++row)
        wanted = std::max(wanted, metrics.horizontalAdvance(m_model.index(row, column).data().toString()) + 2 * rhythm);
    return wanted;
}

void FlowsView::showDetails()
{
    m_details->show(m_model, m_model.flowAt(m_table->currentIndex().row()));
}

void FlowsView::showCounts()
{
    const int all = int(m_model.board().flows().size());
    const int shown = m_model.rowCount();
    const QLocale locale;
    if (m_model.board().isEmpty())
        m_foot->setCounts({});
    else if (shown == all) //: of them how many packets took since the look before, and how many no packet can come to
        m_foot->setCounts(tr("%n flow(s), %1 hit, %2 unreachable", nullptr, all).arg(locale.toString(m_model.hits()), locale.toString(m_model.shadowed())));
    else
        m_foot->setCounts(tr("%1 of %n flow(s)", nullptr, all).arg(locale.toString(shown)));
    const std::optional<client::ObservationTopic> watched = topic();
    const FlowFilter filter = FlowFilter::fromText(m_filter->text());
    m_foot->setCommand(watched ? flowsCommand(watched->bridge, filter.problem() ? QString() : filter.argument()) : QString(), m_bridges->node());
}

void FlowsView::rememberChoice()
{
    if (const QString key = keyOf(m_model.flowAt(m_table->currentIndex().row())); !key.isEmpty())
        m_chosen = key;
}

void FlowsView::restoreChoice()
{
    for (int row = 0; !m_chosen.isEmpty() && row < m_model.rowCount(); ++row) {
        if (keyOf(m_model.flowAt(row)) == m_chosen) {
            m_table->setCurrentIndex(m_model.index(row, FlowModel::TableColumn));
            break;
        }
    }
    showDetails();
    fitColumns();
}

QList<client::FlowEntry> FlowsView::chosen() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<client::FlowEntry> flows;
    for (const QModelIndex &index : std::as_const(rows)) {
        if (const client::FlowEntry *const flow = m_model.flowAt(index.row()))
            flows.append(*flow);
    }
    return flows.isEmpty() ? m_model.shown() : flows;
}

void FlowsView::copy()
{
    const QList<client::FlowEntry> flows = chosen();
    QStringList lines;
    for (const client::FlowEntry &flow : flows)
        lines << ofctlLine(flow, m_model.board().at());
    QApplication::clipboard()->setText(lines.join(u'\n'));
    emit said(tr("Copied: %n flow(s), as ovs-ofctl prints them.", nullptr, int(flows.size())));
}

void FlowsView::save()
{
    const auto make = [flows = m_model.shown(), at = m_model.board().at(), names = m_model.names()] { return flowsCsv(flows, at, names); };
    const QString name = u"flows-%1-%2.csv"_s.arg(m_bridges->node(), m_bridges->bridge());
    saveText(this, {tr("Save the flows that are shown"), name, tr("Tables (*.csv)"), make, [this](const QString &sentence) { emit said(sentence); }});
}

void FlowsView::showMenu(const QPoint &at)
{
    const client::FlowEntry *const flow = m_model.flowAt(m_table->indexAt(at).row());
    if (!flow)
        return;
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(themedIcon(IconName::Copy), tr("&Copy")), &QAction::triggered, this, &FlowsView::copy);
    connect(menu->addAction(tr("Copy the &match")), &QAction::triggered, this, [match = flow->match] { QApplication::clipboard()->setText(match); });
    connect(menu->addAction(tr("Copy the &actions")), &QAction::triggered, this, [actions = flow->actions] { QApplication::clipboard()->setText(actions); });
    connect(menu->addAction(tr("Copy the &sentence")), &QAction::triggered, this, [words = m_model.readingOf(*flow).sentence] { QApplication::clipboard()->setText(words); });
    if (!flow->origin.isEmpty() && flow->origin != u"node") {
        menu->addSeparator();
        connect(menu->addAction(themedIcon(IconName::Design), tr("Show %1", "an object, in the drawing").arg(flow->origin)), &QAction::triggered, this,
                [this, origin = flow->origin] { emit designRequested(origin); });
    }
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void FlowsView::retranslate()
{
    m_bridges->retranslate();
    m_filter->setPlaceholderText(tr("Words, or fields as of Open vSwitch: in_port=… dl_dst=… nw_src=10.0.0.0/24 table=60"));
    m_filter->setAccessibleName(tr("Filter of flows"));
    m_filter->setToolTip(tr("Words are looked for in match, actions, sentence and object. Fields choose as “ovs-ofctl dump-flows” does: in_port, dl_vlan, dl_src, dl_dst, arp_tpa, nw_src, nw_dst, tcp_dst, tun_id, reg5, ct_state, table, priority, cookie and more; several with commas or spaces between."));
    const QStringList which{tr("All flows"), tr("Hit at the last look"), tr("Used since watched"), tr("Never used"), tr("Not used since watched"), tr("Can not be reached")};
    for (int i = 0; i < m_which->count(); ++i)
        m_which->setItemText(i, which.value(i));
    m_which->setAccessibleName(tr("Which flows"));
    m_pipelineShown->setToolTip(tr("As a pipeline: what each table is for, and where it sends packets on to"));
    m_pipelineShown->setAccessibleName(tr("Pipeline"));
    m_pipeline->setAccessibleName(tr("Tables of the bridge"));
    m_words->setToolTip(tr("In words: what each flow does, instead of match and actions"));
    m_words->setAccessibleName(tr("In words"));
    m_copy->setToolTip(tr("Copy the chosen flows, or all that are shown, as ovs-ofctl prints them"));
    m_copy->setAccessibleName(tr("Copy"));
    m_save->setToolTip(tr("Save the flows that are shown as CSV…"));
    m_save->setAccessibleName(tr("Save as CSV"));
    m_table->setAccessibleName(tr("Flows"));
    m_widths.clear();
    if (m_problem->isVisible())
        filter();
    showCounts();
    showDetails();
}

void FlowsView::changeEvent(QEvent *event)
{
    LiveView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model.setNames(flowNames(m_bridges->places(), m_bridges->node(), m_bridges->bridge()));
        retranslate();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_model.setPalette(palette());
        m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + rhythm);
    }
}

bool FlowsView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return LiveView::eventFilter(watched, event);
}

} // namespace overlab::views
