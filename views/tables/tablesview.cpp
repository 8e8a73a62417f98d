// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/tablesview.h"

#include "views/live/chosenrows.h"
#include "views/live/livefoot.h"
#include "views/saving/textsaving.h"
#include "views/tables/placechooser.h"
#include "views/theme/icons.h"
#include "views/theme/toolbarfit.h"
#include "views/wording/tablewording.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples
constexpr int mostMeasured = 60; ///< rows
constexpr int widest = 60 * rhythm;

} // namespace

TablesView::TablesView(QWidget *parent) : LiveView(parent)
{
    m_order.setSourceModel(&m_model);
    m_order.setSortRole(TableModel::SortRole);
    m_order.setFilterKeyColumn(-1);
    m_order.setFilterCaseSensitivity(Qt::CaseInsensitive);
    buildTable();
    m_foot = new LiveFoot;
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(m_view, 1);
    column->addWidget(m_foot);
    setFocusProxy(m_view);
    connect(m_foot, &LiveFoot::said, this, &LiveView::said);
    connect(m_chooser, &PlaceChooser::changed, this, &TablesView::changeTable);
    connect(&m_model, &TableModel::counted, this, [this] {
        showCounts();
        fitColumns();
    });
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (const QString chosen = nowChosen(); !chosen.isEmpty())
            m_chosen = chosen;
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TablesView::restoreChoice);
    m_model.setPalette(palette());
    retranslate();
}

QWidget *TablesView::buildBar()
{
    auto *const bar = new QWidget;
    m_chooser = new PlaceChooser;
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"tables-filter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(IconName::Filter), QLineEdit::LeadingPosition);
    m_copy = flatButton(u"tables-copy"_s, IconName::Copy);
    m_save = flatButton(u"tables-save"_s, IconName::Export);
    m_bar = new QBoxLayout(QBoxLayout::LeftToRight, bar);
    m_bar->setContentsMargins(rhythm, rhythm / 2, rhythm, rhythm / 2);
    m_bar->setSpacing(rhythm / 2);
    m_bar->addWidget(m_chooser);
    auto *const row = new QHBoxLayout;
    row->setSpacing(rhythm / 2);
    m_bar->addLayout(row, 1);
    row->addWidget(m_filter, 1);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_order.setFilterFixedString(text);
        showCounts();
    });
    connect(m_copy, &QToolButton::clicked, this, &TablesView::copy);
    connect(m_save, &QToolButton::clicked, this, &TablesView::save);
    return bar;
}

void TablesView::buildTable()
{
    m_view = new QTableView;
    m_view->setObjectName(u"tables-table"_s);
    m_view->setModel(&m_order);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + rhythm);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as the table has it
    m_view->setSortingEnabled(true);
    auto *const copyAction = new QAction(m_view);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(copyAction);
    m_view->viewport()->installEventFilter(this);
    connect(copyAction, &QAction::triggered, this, &TablesView::copy);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const QString origin = m_model.originOf(m_order.mapToSource(index).row()); !origin.isEmpty() && origin != u"node")
            emit designRequested(origin);
    });
    connect(m_view, &QTableView::customContextMenuRequested, this, &TablesView::showMenu);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, [this] { m_isByHand = m_isByHand || !m_isFitting; });
}

QString TablesView::title() const
{
    return tr("Tables");
}

std::optional<client::ObservationTopic> TablesView::topic() const
{
    return m_chooser->topic();
}

void TablesView::take(const QJsonObject &sample)
{
    m_model.take(sample);
}

void TablesView::clear()
{
    m_chooser->clear();
    m_model.clear();
    emit topicChanged();
}

void TablesView::setStale(bool isStale)
{
    m_model.setStale(isStale);
}

void TablesView::setPlaces(const client::InsideState &inside)
{
    m_chooser->setPlaces(inside);
}

void TablesView::follow(const QString &object)
{
    m_chooser->choosePlace(object);
}

void TablesView::find()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void TablesView::choose(const QString &kind, const QString &place)
{
    m_chooser->chooseKind(kind);
    m_chooser->choosePlace(place);
}

void TablesView::changeTable()
{
    m_chosen.clear();
    m_widths.clear();
    m_isByHand = false;
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    m_model.clear();
    emit topicChanged();
}

/// As wide as what is in them; the widest gives way, and what is left goes to it.
void TablesView::fitColumns()
{
    const int columns = m_order.columnCount();
    if (m_isByHand || columns == 0)
        return;
    if (m_widths.size() != columns)
        m_widths = QList<int>(columns, 0);
    const QFontMetrics metrics = m_view->fontMetrics();
    for (int column = 0; column < columns; ++column) {
        int wanted = m_view->horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < std::min(mostMeasured, m_order.rowCount()); ++row) {
            const QModelIndex index = m_order.index(row, column);
            const QVariant face = index.data(Qt::FontRole);
            const QFontMetrics own = face.isValid() ? QFontMetrics(face.value<QFont>()) : metrics;
            wanted = std::max(wanted, own.horizontalAdvance(index.data().toString()) + 2 * rhythm);
        }
        m_widths[column] = std::max(m_widths.at(column), std::min(wanted, widest));
    }
    QList<int> widths = m_widths;
    int left = m_view->viewport()->width();
    for (const int width : std::as_const(widths))
        left -= width;
    int stretched = 0; // numbers stay beside their neighbours
    for (int column = 1; column < columns; ++column) {
        if (!isNumberColumn(m_model.table().columns.value(column)) && (widths.at(column) > widths.at(stretched) || isNumberColumn(m_model.table().columns.value(stretched))))
            stretched = column;
    }
    widths[stretched] = std::max(std::min(widths.at(stretched), widest / 2), widths.at(stretched) + left);
    m_isFitting = true;
    for (int column = 0; column < columns; ++column) {
        if (m_view->columnWidth(column) != widths.at(column))
            m_view->setColumnWidth(column, widths.at(column));
    }
    m_isFitting = false;
}

void TablesView::showCounts()
{
    const int all = m_model.rowCount();
    const int shown = m_order.rowCount();
    if (m_model.table().isEmpty())
        m_foot->setCounts({});
    else if (all == 0)
        m_foot->setCounts(tr("It is empty."));
    else if (shown == all)
        m_foot->setCounts(tr("%n row(s)", nullptr, all));
    else
        m_foot->setCounts(tr("%1 of %n row(s)", nullptr, all).arg(QLocale().toString(shown)));
    m_foot->setCommand(m_model.table().command, m_chooser->place());
}

QString TablesView::nowChosen() const
{
    const QModelIndex current = m_order.mapToSource(m_view->currentIndex());
    return current.isValid() ? m_model.cellsOf(current.row()).value(0) : QString();
}

void TablesView::restoreChoice()
{
    for (int row = 0; !m_chosen.isEmpty() && row < m_order.rowCount(); ++row) {
        if (m_model.cellsOf(m_order.mapToSource(m_order.index(row, 0)).row()).value(0) == m_chosen) {
            m_view->setCurrentIndex(m_order.index(row, 0));
            break;
        }
    }
    fitColumns();
}

void TablesView::copy()
{
    const QList<int> rows = chosenSourceRows(*m_view, m_order);
    QStringList lines;
    for (const int row : rows)
        lines << m_model.cellsOf(row).join(u'\t');
    QApplication::clipboard()->setText(lines.join(u'\n'));
    emit said(tr("Copied: %n row(s), with tabs between the columns.", nullptr, int(rows.size())));
}

void TablesView::save()
{
    QList<QStringList> rows{m_model.table().columns + QStringList{u"origin"_s}};
    for (int row = 0; row < m_order.rowCount(); ++row)
        rows << m_model.cellsOf(m_order.mapToSource(m_order.index(row, 0)).row());
    const auto make = [rows] { return csvText(rows); };
    const QString name = u"%1-%2.csv"_s.arg(m_chooser->kind(), m_chooser->place().replace(u'/', u'-'));
    saveText(this, {tr("Save the rows that are shown"), name, tr("Tables (*.csv)"), make, [this](const QString &sentence) { emit said(sentence); }});
}

void TablesView::showMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    if (!index.isValid())
        return;
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(themedIcon(IconName::Copy), tr("&Copy the rows")), &QAction::triggered, this, &TablesView::copy);
    const QString cell = index.data().toString();
    if (!cell.isEmpty()) {
        connect(menu->addAction(tr("Copy “%1”").arg(m_view->fontMetrics().elidedText(cell, Qt::ElideRight, widest / 2))), &QAction::triggered, this,
                [cell] { QApplication::clipboard()->setText(cell); });
    }
    if (const QString origin = m_model.originOf(m_order.mapToSource(index).row()); !origin.isEmpty() && origin != u"node") {
        menu->addSeparator();
        connect(menu->addAction(themedIcon(IconName::Design), tr("Show %1", "an object, in the drawing").arg(origin)), &QAction::triggered, this,
                [this, origin] { emit designRequested(origin); });
    }
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void TablesView::retranslate()
{
    m_chooser->retranslate();
    m_model.retranslate();
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter of rows"));
    m_copy->setToolTip(tr("Copy the chosen rows, or all that are shown"));
    m_copy->setAccessibleName(tr("Copy"));
    m_save->setToolTip(tr("Save the rows that are shown as CSV…"));
    m_save->setAccessibleName(tr("Save as CSV"));
    m_view->setAccessibleName(tr("Rows"));
    m_widths.clear();
    showCounts();
    fitColumns();
}

void TablesView::changeEvent(QEvent *event)
{
    LiveView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_model.setPalette(palette());
        m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + rhythm);
    }
}

void TablesView::resizeEvent(QResizeEvent *event)
{
    LiveView::resizeEvent(event);
    constexpr int oneLine = 72 * rhythm;
    m_bar->setDirection(width() < oneLine ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool TablesView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return LiveView::eventFilter(watched, event);
}

} // namespace overlab::views
