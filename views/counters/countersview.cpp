// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/counters/countersview.h"

#include "views/counters/countermodel.h"
#include "views/counters/counterrecord.h"
#include "views/theme/icons.h"
#include "views/theme/palettes.h"
#include "views/theme/seriescolours.h"
#include "views/theme/toolbarfit.h"
#include "views/wording/timewording.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;
using client::CounterScope;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples
constexpr int leastChart = 12 * rhythm;
constexpr int mostCurves = 8;
constexpr int usualCurves = 5; ///< of nobody's choice: the top talkers
constexpr int windowMinutes[]{1, 5, 15, 60};
constexpr qint64 minuteMs = 60'000;

constexpr CounterScope scopes[]{CounterScope::Tenants, CounterScope::Machines, CounterScope::Routers, CounterScope::Tunnels, CounterScope::Ports};

QComboBox *choice(const QString &name, int count, QWidget *parent)
{
    auto *const box = new QComboBox(parent);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (int i = 0; i < count; ++i)
        box->addItem(QString());
    return box;
}

} // namespace

CountersView::CountersView(QWidget *parent) : LiveView(parent)
{
    m_record = new CounterRecord(this);
    m_model = new CounterModel(this);
    m_chart = new RatesChart(this);
    buildTable();
    auto *const upper = new QWidget;
    auto *const upperColumn = new QVBoxLayout(upper);
    upperColumn->setContentsMargins(0, 0, 0, 0);
    upperColumn->setSpacing(0);
    upperColumn->addWidget(m_chart, 1);
    upperColumn->addWidget(buildTimeRow());
    auto *const halves = new QSplitter(Qt::Vertical, this);
    halves->addWidget(upper);
    halves->addWidget(m_table);
    halves->setChildrenCollapsible(false);
    halves->setSizes({1, 1}); // both the same
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);
    m_chart->setMinimumHeight(leastChart);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(halves, 1);
    connectRecord();
    retranslate();
    m_showSoon.setSingleShot(true);
    connect(&m_showSoon, &QTimer::timeout, this, &CountersView::showAll);
    showAll();
}

void CountersView::connectRecord()
{
    connect(m_record, &CounterRecord::wholeWanted, this, &LiveView::topicChanged);
    connect(m_record, &CounterRecord::failed, this, [this](const Error &error) {
        m_isReading = false;
        m_meanwhile.clear();
        emit said(tr("What the counters show is not kept: %1").arg(error.detail())); // the disk is full, say
    });
    connect(m_record, &CounterRecord::loaded, this, [this](const client::CounterHistory &history, const client::CounterBoard &board) {
        if (!std::exchange(m_isReading, false))
            return;
        const std::optional<qint64> at = lookedAt();
        m_history = history;
        m_curves.clear();
        m_board = board;
        const QList<QJsonObject> meanwhile = std::exchange(m_meanwhile, {}); // the lab was quicker
        for (const QJsonObject &sample : meanwhile)
            add(sample);
        lookAgainAt(at);
        setTimeRange();
        showAll();
    });
}

QWidget *CountersView::buildBar()
{
    auto *const bar = new QWidget(this);
    m_scope = choice(u"counterScope"_s, int(std::size(scopes)), bar);
    m_measure = choice(u"counterMeasure"_s, 4, bar);
    m_window = choice(u"counterWindow"_s, int(std::size(windowMinutes)), bar);
    m_scope->setCurrentIndex(1);
    m_filter = new QLineEdit(bar);
    m_filter->setObjectName(u"counterFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(10 * rhythm);
    m_export = flatButton(u"counterExport"_s, IconName::Export, bar);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_exportTable = new QAction(this);
    m_exportCurves = new QAction(this);
    m_export->addActions({m_exportTable, m_exportCurves});
    auto *const row = new QHBoxLayout(bar);
    row->setContentsMargins(rhythm, rhythm / 2, rhythm, rhythm / 2);
    row->setSpacing(rhythm);
    row->addWidget(m_scope);
    row->addWidget(m_measure);
    row->addWidget(m_window);
    row->addWidget(m_filter, 1);
    row->addWidget(m_export);
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] {
        m_table->clearSelection();
        m_model->clear(); // ids of one scope say nothing in another
        showAll();
    });
    connect(m_measure, &QComboBox::currentIndexChanged, this, &CountersView::showChart);
    connect(m_window, &QComboBox::currentIndexChanged, this, &CountersView::showChart);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_sorted->setFilterFixedString(text);
        showChart();
    });
    connect(m_exportTable, &QAction::triggered, this, [this] { emit saveRequested(u"counters.csv"_s, tableAsCsv()); });
    connect(m_exportCurves, &QAction::triggered, this, [this] { emit saveRequested(u"rates.csv"_s, curvesAsCsv()); });
    return bar;
}

QString CountersView::title() const
{
    return tr("Counters");
}

std::optional<client::ObservationTopic> CountersView::topic() const
{
    return client::ObservationTopic{u"counters"_s};
}

CounterScope CountersView::scope() const
{
    return scopes[std::max(0, m_scope->currentIndex())];
}

CounterMeasure CountersView::measure() const
{
    return CounterMeasure(std::max(0, m_measure->currentIndex()));
}

qint64 CountersView::windowMs() const
{
    return windowMinutes[std::max(0, m_window->currentIndex())] * minuteMs;
}

void CountersView::take(const QJsonObject &sample)
{
    m_record->keep(sample);
    if (m_isReading)
        m_meanwhile.append(sample);
    const std::optional<qint64> at = lookedAt();
    add(sample);
    lookAgainAt(at);
    m_isStale = false;
    setTimeRange();
    if (at && lookedAt() == at)
        return; // it stays as it was
    m_showSoon.start(); // an event of its own: of thousands of ports either takes milliseconds
}

void CountersView::add(const QJsonObject &sample)
{
    m_board.take(sample);
    m_history.take(m_board);
}

std::optional<qint64> CountersView::lookedAt() const
{
    return m_moment ? std::optional(m_history.at(*m_moment)) : std::nullopt;
}

/// The history forgets its oldest moments, and may begin anew: then it is the oldest that there is.
void CountersView::lookAgainAt(std::optional<qint64> at)
{
    m_moment = at ? std::optional(m_history.momentAt(*at)) : std::nullopt;
    if (m_moment && *m_moment >= m_history.size() - 1)
        m_moment.reset();
}

void CountersView::clear()
{
    m_isStale = false;
    if (m_record->folder().isEmpty()) {
        m_board.clear();
        m_history.clear();
        m_moment.reset();
    }
    setTimeRange();
    showAll();
}

void CountersView::setRecordFolder(const QString &folder)
{
    if (folder == m_record->folder())
        return;
    m_board.clear();
    m_history.clear();
    m_curves.clear();
    m_moment.reset();
    m_meanwhile.clear();
    m_isReading = !folder.isEmpty();
    m_record->setFolder(folder);
    m_record->read();
    setTimeRange();
    showAll();
}

void CountersView::setStale(bool isStale)
{
    if (std::exchange(m_isStale, isStale) == isStale)
        return;
    m_table->setEnabled(!isStale);
    showTime();
}

void CountersView::follow(const QString &object)
{
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, CounterModel::Name);
        if (index.data(CounterModel::ObjectRole).toString() != object)
            continue;
        m_table->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->scrollTo(index);
        return;
    }
}

QStringList CountersView::charted() const
{
    QStringList ids;
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen.first(std::min<qsizetype>(chosen.size(), mostCurves)))
        ids.append(index.data(CounterModel::IdRole).toString());
    if (!ids.isEmpty())
        return ids;
    QList<client::CounterRow> rows = shown();
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.bytesPerSecond() > b.bytesPerSecond(); });
    for (const client::CounterRow &row : rows.first(std::min<qsizetype>(rows.size(), usualCurves)))
        ids.append(row.id);
    ids.sort(); // a colour stays with its row while the order changes
    return ids;
}

void CountersView::showAll()
{
    showTable();
    showChart();
    showTime();
}

void CountersView::showTable()
{
    m_model->show(m_moment ? m_history.rows(*m_moment, scope()) : client::counterRows(m_board.ports(), m_board.machines(), scope()));
    const bool hasMachines = scope() == CounterScope::Machines || scope() == CounterScope::Tenants;
    m_table->setColumnHidden(CounterModel::Processor, !hasMachines);
    m_table->setColumnHidden(CounterModel::Memory, !hasMachines);
}

void CountersView::showChart()
{
    const qint64 to = m_history.isEmpty() ? QDateTime::currentMSecsSinceEpoch() : m_history.at(m_moment.value_or(m_history.size() - 1));
    const qint64 from = to - windowMs();
    const QStringList ids = charted();
    const auto points = m_curves.curves(m_history, scope(), {ids.cbegin(), ids.cend()}, from, to);
    const QList<QColor> palette = seriesColours(this->palette());
    QHash<QString, QColor> colours;
    QList<RateCurve> curves;
    for (const QString &id : ids) {
        colours.insert(id, palette.at(curves.size() % palette.size()));
        const auto row = std::find_if(m_model->rows().cbegin(), m_model->rows().cend(), [&id](const auto &one) { return one.id == id; });
        if (row != m_model->rows().cend())
            curves.append({CounterModel::nameOf(*row), colours.value(id), points.value(id)});
    }
    m_model->setColours(colours);
    m_chart->show(curves, measure(), from, to);
}

void CountersView::setTimeRange()
{
    const QSignalBlocker blocker(m_time);
    const int last = int(std::max<qsizetype>(0, m_history.size() - 1));
    if (m_moment)
        m_moment = std::min<qsizetype>(*m_moment, last);
    m_time->setRange(0, last);
    m_time->setPageStep(std::max(1, last / 10));
    m_time->setValue(m_moment ? int(*m_moment) : last);
}

void CountersView::lookAt(int moment)
{
    const bool isNewest = moment >= m_history.size() - 1;
    m_moment = isNewest ? std::nullopt : std::optional(qsizetype(moment));
    showAll();
}

void CountersView::showTime()
{
    m_now->setEnabled(isLookingBack());
    m_time->setEnabled(m_history.size() > 1);
    if (m_history.isEmpty()) {
        m_when->setText(tr("Nothing was seen yet"));
        return;
    }
    m_when->setText(momentText(QDateTime::fromMSecsSinceEpoch(m_history.at(m_moment.value_or(m_history.size() - 1)))));
}

QList<client::CounterRow> CountersView::shown() const
{
    QList<client::CounterRow> rows;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        rows.append(m_model->rows().at(m_sorted->mapToSource(m_sorted->index(row, 0)).row()));
    return rows;
}

void CountersView::nameChoices()
{
    const QStringList scopeNames{tr("Tenants"), tr("Machines"), tr("Routers"), tr("Tunnels"), tr("Ports")};
    for (int i = 0; i < scopeNames.size(); ++i)
        m_scope->setItemText(i, scopeNames.at(i));
    const QStringList measureNames{tr("Bits a second"), tr("Packets a second"), tr("Drops a second"), tr("Processor")};
    for (int i = 0; i < measureNames.size(); ++i)
        m_measure->setItemText(i, measureNames.at(i));
    for (int i = 0; i < m_window->count(); ++i)
        m_window->setItemText(i, tr("%n minute(s)", nullptr, windowMinutes[i]));
}

void CountersView::retranslate()
{
    nameChoices();
    m_scope->setAccessibleName(tr("Whose counters"));
    m_measure->setAccessibleName(tr("What the curves are of"));
    m_window->setAccessibleName(tr("How much time the curves show"));
    for (QComboBox *const box : {m_scope, m_measure, m_window})
        box->setToolTip(box->accessibleName());
    m_measure->setToolTip(tr("What the curves are of. Of bits, a full line is what is sent and a dashed one what is received."));
    m_filter->setPlaceholderText(tr("Filter names"));
    m_filter->setAccessibleName(tr("Filter names"));
    m_export->setToolTip(tr("Export as CSV"));
    m_export->setAccessibleName(tr("Export as CSV"));
    m_exportTable->setText(tr("Export Table…"));
    m_exportCurves->setText(tr("Export Curves…"));
    m_time->setAccessibleName(tr("Moment that is looked at"));
    m_time->setToolTip(tr("Look at a moment before"));
    m_now->setText(tr("Now"));
    m_now->setToolTip(tr("Go on to the newest moment"));
    m_table->setAccessibleName(tr("Counters"));
    m_chart->setAccessibleName(tr("Rates over time"));
    m_model->retranslate();
    showAll();
}

void CountersView::changeEvent(QEvent *event)
{
    LiveView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showChart();
}

void CountersView::hideEvent(QHideEvent *event)
{
    LiveView::hideEvent(event);
    m_record->rest();
}

} // namespace overlab::views
