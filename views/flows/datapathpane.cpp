// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/flows/datapathpane.h"

#include "views/flows/datapathdetails.h"
#include "views/live/chosenrows.h"
#include "views/saving/textsaving.h"
#include "views/theme/icons.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;
using client::DatapathEntry;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples
constexpr int leastMatch = 30 * rhythm;
constexpr int leastActions = 18 * rhythm;
constexpr int matchAndActions = 5; ///< parts of what the other columns leave
constexpr int matchParts = 3;
constexpr int mostMeasured = 40; ///< rows

bool isFlexible(int column)
{
    return column == DatapathModel::MatchColumn || column == DatapathModel::ActionsColumn || column == DatapathModel::SentenceColumn;
}

/// As "ovs-appctl dpctl/dump-flows" has it, in the spelling of ovs-ofctl.
QString lineOf(const DatapathEntry &flow)
{
    return u"%1, packets:%2, bytes:%3, actions:%4"_s.arg(flow.wholeMatch()).arg(flow.packets).arg(flow.bytes).arg(flow.actions);
}

} // namespace

DatapathPane::DatapathPane(QWidget *parent) : QWidget(parent)
{
    buildTable();
    m_details = new DatapathDetails;
    m_empty = new QLabel;
    m_empty->setObjectName(u"datapath-empty"_s);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(4 * rhythm, rhythm, 4 * rhythm, rhythm);
    m_halves = new QSplitter(Qt::Vertical);
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(m_table);
    m_halves->addWidget(m_details);
    m_halves->setStretchFactor(0, 3);
    m_halves->setStretchFactor(1, 2);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_halves);
    m_stack->addWidget(m_empty);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    setFocusProxy(m_table);
    connect(&m_model, &DatapathModel::counted, this, &DatapathPane::adapt);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (const DatapathEntry *const flow = m_model.flowAt(m_order.mapToSource(m_table->currentIndex()).row()))
            m_chosen = flow->ufid;
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_chosen.isEmpty())
            choose(m_chosen); // where it is still there
    });
    connect(m_details, &DatapathDetails::flowRequested, this, &DatapathPane::choose);
    m_model.setPalette(palette());
    retranslate();
    setInWords(false);
    adapt();
}

void DatapathPane::buildTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"datapath-table"_s);
    m_table->setModel(&m_order);
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
    m_table->horizontalHeader()->setSortIndicator(DatapathModel::PortColumn, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    auto *const copyAction = new QAction(m_table);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copyAction);
    connect(copyAction, &QAction::triggered, this, &DatapathPane::copy);
    connect(m_table, &QTableView::customContextMenuRequested, this, &DatapathPane::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DatapathPane::showDetails);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] { m_isByHand = m_isByHand || !m_isFitting; });
}

void DatapathPane::showNode(const QString &node)
{
    m_model.clear();
    if (std::exchange(m_node, node) == node)
        return;
    m_chosen.clear();
    m_details->forget();
}

void DatapathPane::setFilter(const FlowFilter &filter)
{
    m_order.setFilter(filter);
}

void DatapathPane::setInWords(bool isInWords)
{
    m_isInWords = isInWords;
    m_table->setColumnHidden(DatapathModel::MatchColumn, isInWords);
    m_table->setColumnHidden(DatapathModel::ActionsColumn, isInWords);
    m_table->setColumnHidden(DatapathModel::SentenceColumn, !isInWords);
    m_isByHand = false;
    fitColumns();
}

void DatapathPane::adapt()
{
    const bool isEmpty = !m_model.board().isEmpty() && m_model.rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_halves);
    showDetails();
    fitColumns();
}

void DatapathPane::showDetails()
{
    m_details->show(m_model, m_order.mapToSource(m_table->currentIndex()).row());
}

/// Columns with numbers are as wide as these; match and actions share what is left. Widths that a person chose stay.
void DatapathPane::fitColumns()
{
    if (m_isByHand)
        return;
    m_widths.resize(DatapathModel::ColumnCount);
    int left = m_table->viewport()->width();
    for (int column = 0; column < DatapathModel::ColumnCount; ++column) {
        if (isFlexible(column))
            continue;
        m_widths[column] = std::max(m_widths.at(column), wantedWidth(column));
        left -= m_widths.at(column);
    }
    const auto share = [left](int least, int parts) { return std::max(least, left * parts / matchAndActions); };
    m_widths[DatapathModel::MatchColumn] = share(leastMatch, matchParts);
    m_widths[DatapathModel::ActionsColumn] = share(leastActions, matchAndActions - matchParts);
    m_widths[DatapathModel::SentenceColumn] = share(leastMatch + leastActions, matchAndActions);
    m_isFitting = true;
    for (int column = 0; column < DatapathModel::ColumnCount; ++column) {
        if (!m_table->isColumnHidden(column) && m_table->columnWidth(column) != m_widths.at(column))
            m_table->setColumnWidth(column, m_widths.at(column));
    }
    m_isFitting = false;
}

/// By the rows that are seen.
int DatapathPane::wantedWidth(int column) const
{
    int wanted = m_table->horizontalHeader()->sectionSizeHint(column);
    const int first = std::max(0, m_table->rowAt(0));
    const int last = std::min(m_order.rowCount() - 1, first + mostMeasured);
    const QFontMetrics metrics = m_table->fontMetrics();
    for (int row = first; row <= last; ++row)
        wanted = std::max(wanted, metrics.horizontalAdvance(m_order.index(row, column).data().toString()) + 2 * rhythm);
    return wanted;
}

bool DatapathPane::choose(const QString &ufid)
{
    const QModelIndex index = m_order.mapFromSource(m_model.index(m_model.rowOf(ufid), DatapathModel::PortColumn));
    if (!index.isValid())
        return false;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    return true;
}

int DatapathPane::chooseMadeOf(const client::DatapathRule &rule)
{
    const auto isIt = [&rule](const client::DatapathRule &other) {
        return !other.isMiss && other.bridge == rule.bridge && other.table == rule.table && other.priority == rule.priority && client::isSameMatch(other.match, rule.match);
    };
    QItemSelection rows;
    for (int row = 0; row < m_order.rowCount(); ++row) {
        const DatapathEntry *const flow = m_model.flowAt(m_order.mapToSource(m_order.index(row, 0)).row());
        const client::DatapathOrigin origin = flow ? m_details->origins().value(flow->ufid) : client::DatapathOrigin();
        if (std::any_of(origin.rules.cbegin(), origin.rules.cend(), isIt))
            rows.select(m_order.index(row, 0), m_order.index(row, DatapathModel::ColumnCount - 1));
    }
    if (rows.isEmpty())
        return 0;
    const int count = int(rows.size());
    m_table->setCurrentIndex(rows.first().topLeft());
    m_table->scrollTo(rows.first().topLeft());
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    return count;
}

QList<DatapathEntry> DatapathPane::chosen() const
{
    QList<DatapathEntry> flows;
    for (const int row : chosenSourceRows(*m_table, m_order)) {
        if (const DatapathEntry *const flow = m_model.flowAt(row))
            flows.append(*flow);
    }
    return flows;
}

void DatapathPane::copy()
{
    const QList<DatapathEntry> flows = chosen();
    QStringList lines;
    for (const DatapathEntry &flow : flows)
        lines << lineOf(flow);
    QApplication::clipboard()->setText(lines.join(u'\n'));
    emit said(tr("Copied: %n flow(s) of the datapath.", nullptr, int(flows.size())));
}

QByteArray DatapathPane::csv() const
{
    const qint64 at = m_model.board().at();
    const auto number = [](double value) { return QString::number(value, 'f', 3); };
    QList<QStringList> rows{{u"ufid"_s, u"datapath"_s, u"port"_s, u"recirculation"_s, u"match"_s, u"actions"_s, u"meaning"_s, u"packets"_s, u"bytes"_s,
                             u"packets_per_second"_s, u"bytes_per_second"_s, u"seconds_since_used"_s, u"layer"_s, u"offloaded"_s}};
    for (int row = 0; row < m_order.rowCount(); ++row) {
        const int source = m_order.mapToSource(m_order.index(row, 0)).row();
        const DatapathEntry *const flow = m_model.flowAt(source);
        if (!flow)
            continue;
        rows.append({flow->ufid, flow->datapath, flow->port, QString::number(flow->recirculation), flow->match, flow->actions, m_model.sentenceAt(source),
                     QString::number(flow->packets), QString::number(flow->bytes), number(flow->packetsPerSecond), number(flow->bytesPerSecond),
                     flow->used == 0 ? QString() : number(double(at - flow->used) / 1000), flow->layer, flow->isOffloaded ? u"yes"_s : u"no"_s});
    }
    return csvText(rows);
}

void DatapathPane::showMenu(const QPoint &at)
{
    const int row = m_order.mapToSource(m_table->indexAt(at)).row();
    const DatapathEntry *const flow = m_model.flowAt(row);
    if (!flow)
        return;
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &words, const QString &text) {
        connect(menu->addAction(words), &QAction::triggered, this, [text] { QApplication::clipboard()->setText(text); });
    };
    connect(menu->addAction(themedIcon(IconName::Copy), tr("&Copy")), &QAction::triggered, this, &DatapathPane::copy);
    add(tr("Copy the &match"), flow->wholeMatch());
    add(tr("Copy the &actions"), flow->actions);
    add(tr("Copy the &sentence"), m_model.sentenceAt(row));
    add(tr("Copy its &name (ufid)"), flow->ufid);
    if (const client::DatapathOrigin *const origin = m_details->origin(); origin && origin->ufid == flow->ufid)
        add(tr("Copy the &trace that shows its origin"), origin->command);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void DatapathPane::retranslate()
{
    m_empty->setText(tr("The datapath has no flows now. They are the switch's cache, also called megaflows: for the first packet of a kind Open vSwitch walks through the OpenFlow "
                        "tables, and remembers what came out as a flow of the datapath, which the packets that follow take. After ten quiet "
                        "seconds it is let go. Send a packet and it appears."));
    m_empty->setAccessibleName(m_empty->text());
    m_table->setAccessibleName(tr("Flows of the datapath"));
    m_widths.clear();
}

void DatapathPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model.retranslate();
        retranslate();
        adapt();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_model.setPalette(palette());
        m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + rhythm);
    }
}

void DatapathPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

} // namespace overlab::views
