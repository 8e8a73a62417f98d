// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reach/reachview.h"

#include "views/reach/reachcsv.h"
#include "views/reach/reachdelegate.h"
#include "views/reach/reachheader.h"
#include "views/saving/textsaving.h"
#include "views/theme/toolbarfit.h"
#include "views/wording/errorwording.h"
#include "views/wording/reachwording.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples
constexpr int highestPort = 65535;
constexpr int usualPort = 80;
constexpr int leastForOneLine = 90 * rhythm; ///< of the view, for question and summary beside each other
constexpr int leastForLegend = 24 * rhythm;  ///< of the view: a lower one has room for the matrix alone

QLabel *wrapped(const QString &name, QWidget *parent)
{
    auto *const label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ReachView::ReachView(QWidget *parent) : QWidget(parent)
{
    m_protocol = new QComboBox(this);
    m_protocol->setObjectName(u"reachProtocol"_s);
    m_protocol->addItems({u"icmp"_s, u"tcp"_s, u"udp"_s});
    m_port = new QSpinBox(this);
    m_port->setObjectName(u"reachPort"_s);
    m_port->setRange(1, highestPort);
    m_port->setValue(usualPort);
    m_bar = new QToolBar(this);
    m_bar->setIconSize(QSize(2 * rhythm, 2 * rhythm));
    m_bar->addWidget(m_protocol);
    m_bar->addWidget(m_port);
    m_find = addToolBarAction(m_bar, u"reachFind"_s, IconName::Path);
    m_measure = addToolBarAction(m_bar, u"reachMeasure"_s, IconName::PowerStart);
    m_stop = addToolBarAction(m_bar, u"reachStop"_s, IconName::PowerStop);
    m_save = addToolBarAction(m_bar, u"reachSave"_s, IconName::Export);
    new ToolBarFit(m_bar, {m_save, m_stop, m_measure, m_find});
    m_oddOnly = new QCheckBox(this);
    m_oddOnly->setObjectName(u"reachOddOnly"_s);
    m_summary = wrapped(u"reachSummary"_s, this);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_hint = wrapped(u"reachHint"_s, this);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint->setContentsMargins(2 * rhythm, rhythm, 2 * rhythm, rhythm);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_hint);
    m_pages->addWidget(buildTable());

    auto *const words = new QHBoxLayout;
    words->setSpacing(rhythm);
    words->addWidget(m_summary, 1);
    words->addWidget(m_oddOnly);
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight);
    m_halves->setContentsMargins(0, 0, rhythm, 0);
    m_halves->setSpacing(rhythm / 2);
    m_halves->addWidget(m_bar, 3);
    m_halves->addLayout(words, 2);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(rhythm / 2);
    column->addLayout(m_halves);
    column->addWidget(m_pages, 1);
    connect(m_protocol, &QComboBox::currentIndexChanged, this, &ReachView::adapt);
    connect(m_find, &QAction::triggered, this, [this] { ask(false); });
    connect(m_measure, &QAction::triggered, this, [this] { ask(true); });
    connect(m_stop, &QAction::triggered, this, &ReachView::stopRequested);
    connect(m_save, &QAction::triggered, this, &ReachView::save);
    connect(m_oddOnly, &QCheckBox::toggled, this, &ReachView::filter);
    retranslate();
}

QWidget *ReachView::buildTable()
{
    auto *const page = new QWidget(this);
    m_table = new QTableView(page);
    m_table->setObjectName(u"reachTable"_s);
    m_table->setModel(&m_model);
    m_table->setHorizontalHeader(new ReachHeader(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const int side = m_table->fontMetrics().height() + rhythm;
    m_table->horizontalHeader()->setMinimumSectionSize(side);
    m_table->horizontalHeader()->setDefaultSectionSize(side);
    m_table->verticalHeader()->setDefaultSectionSize(side);
    m_table->setItemDelegate(new ReachDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setCornerButtonEnabled(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_legend = wrapped(u"reachLegend"_s, page);
    m_legend->setContentsMargins(rhythm, 0, rhythm, rhythm / 2);
    auto *const column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(rhythm / 2);
    column->addWidget(m_table, 1);
    column->addWidget(m_legend);
    connect(m_table, &QTableView::activated, this, &ReachView::openCell);
    connect(m_table, &QTableView::clicked, this, &ReachView::openCell);
    return page;
}

void ReachView::setLabRunning(bool isRunning)
{
    if (std::exchange(m_isLabRunning, isRunning) != isRunning && !isRunning)
        clear();
    adapt();
}

void ReachView::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    adapt();
}

void ReachView::show(const client::ReachabilityReport &report)
{
    m_error.reset();
    m_isOutdated = false;
    m_model.show(report);
    QHeaderView *const names = m_table->horizontalHeader();
    names->setFixedHeight(names->sizeHint().height()); // as high as the longest name of these machines
    filter();
    adapt();
}

void ReachView::fail(const Error &error)
{
    m_error = error;
    m_model.clear();
    adapt();
}

void ReachView::setOutdated()
{
    m_isOutdated = m_model.rowCount() > 0;
    adapt();
}

void ReachView::clear()
{
    m_error.reset();
    m_isOutdated = false;
    m_model.clear();
    adapt();
}

void ReachView::ask(bool measures)
{
    client::ReachabilityRequest request;
    request.protocol = m_protocol->currentText();
    request.port = m_port->isEnabled() ? m_port->value() : 0;
    request.measures = measures;
    emit asked(request);
}

void ReachView::save()
{
    const auto make = [report = m_model.report()] { return reachCsv(report); };
    saveText(this, {tr("Save the matrix"), u"reachability.csv"_s, tr("Tables (*.csv)"), make, [this](const QString &sentence) { emit said(sentence); }});
}

void ReachView::openCell(const QModelIndex &index)
{
    if (!index.isValid() || index.row() == index.column())
        return;
    const client::ReachabilityReport &report = m_model.report();
    emit pathRequested(report.machines.at(index.row()), report.machines.at(index.column()), report.request.protocol, report.request.port);
}

void ReachView::filter()
{
    for (int machine = 0; machine < m_model.rowCount(); ++machine) {
        const bool isHidden = m_oddOnly->isChecked() && !m_model.isOdd(machine);
        m_table->setRowHidden(machine, isHidden);
        m_table->setColumnHidden(machine, isHidden);
    }
}

QString ReachView::summary() const
{
    if (m_isBusy)
        return tr("Asking…");
    if (m_model.rowCount() == 0)
        return {};
    const QString words = reachSummary(m_model.report());
    return m_isOutdated ? tr("%1 The lab has changed since.").arg(words) : words;
}

void ReachView::adapt()
{
    m_pages->setCurrentIndex(m_model.rowCount() > 0 ? 1 : 0);
    m_port->setEnabled(m_protocol->currentText() != u"icmp");
    m_find->setEnabled(m_isLabRunning && !m_isBusy);
    m_measure->setEnabled(m_isLabRunning && !m_isBusy);
    m_stop->setEnabled(m_isBusy);
    m_save->setEnabled(m_model.rowCount() > 0);
    m_summary->setText(summary());
    m_summary->setToolTip(summary());
    if (m_error)
        m_hint->setText(errorText(*m_error));
    else if (!m_isLabRunning)
        m_hint->setText(tr("Who reaches whom is asked of a running lab. Apply the design first."));
    else
        m_hint->setText(tr("Each machine's packet to each other one: as the design means it, and as the lab is. Find walks it through the lab's "
                           "tables and sends nothing; Measure sends real packets, too."));
}

void ReachView::retranslate()
{
    m_find->setText(tr("Find"));
    m_find->setToolTip(tr("Walks a packet from each machine to each other one through the lab's tables; sends nothing"));
    m_measure->setText(tr("Measure"));
    m_measure->setToolTip(tr("Sends real packets from each machine to each other one, too"));
    m_stop->setText(tr("Stop"));
    m_save->setText(tr("Save…"));
    m_save->setToolTip(tr("Saves the matrix as a table (CSV), a line a pair"));
    m_oddOnly->setText(tr("Differences only"));
    m_oddOnly->setToolTip(tr("Machines that behave as the design means it are left out"));
    m_protocol->setAccessibleName(tr("Protocol"));
    m_port->setAccessibleName(tr("Port"));
    m_table->setAccessibleName(tr("Who reaches whom: a row a sender, a column a receiver"));
    using Kind = ReachModel::Kind;
    m_legend->setText(tr("Rows send, columns receive. %1 reaches it, %2 does not and shall not, %3 is not as the design means it, %4 cannot be told. "
                         "Click a cell for its path.")
                          .arg(ReachModel::signOf(Kind::Reaches), ReachModel::signOf(Kind::Apart), ReachModel::signOf(Kind::Differs),
                               ReachModel::signOf(Kind::Unknown)));
    m_table->setToolTip(m_legend->text());
    m_model.retranslate();
    adapt();
}

/// The matrix comes first: what explains it steps aside in a low dock, and is the table's tool tip there.
void ReachView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= leastForOneLine;
    m_halves->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_halves->setContentsMargins(isWide ? 0 : rhythm / 2, 0, rhythm, 0);
    m_legend->setVisible(height() >= leastForLegend);
}

void ReachView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace overlab::views
