// SPDX-License-Identifier: GPL-3.0-or-later
// What the sub-page "Flows" does; how it is put together is in flowsviewbuild.cpp, how wide its columns
// are in flowsviewcolumns.cpp.
#include "views/flows/flowsview.h"

#include "views/flows/bridgechooser.h"
#include "views/flows/datapathpane.h"
#include "views/flows/flowcomparisonview.h"
#include "views/flows/flowdetails.h"
#include "views/flows/flowwriting.h"
#include "views/flows/pipelinelist.h"
#include "views/live/livefoot.h"
#include "views/saving/textsaving.h"
#include "views/theme/icons.h"
#include "views/theme/look.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
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
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples

QString keyOf(const client::FlowEntry *flow)
{
    return flow ? u"%1 %2 %3"_s.arg(flow->table).arg(flow->priority).arg(flow->match) : QString();
}

} // namespace

QString FlowsView::title() const
{
    return tr("Flows");
}

std::optional<client::ObservationTopic> FlowsView::topic() const
{
    const bool isDatapath = m_bridges->isDatapath();
    if (m_bridges->node().isEmpty() || (m_bridges->bridge().isEmpty() && !isDatapath))
        return std::nullopt;
    client::ObservationTopic topic;
    topic.name = isDatapath ? u"datapath"_s : u"flows"_s;
    topic.node = m_bridges->node();
    topic.bridge = m_bridges->bridge();
    return topic;
}

void FlowsView::take(const QJsonObject &sample)
{
    if (m_bridges->isDatapath())
        m_datapath->take(sample);
    else
        m_model.take(sample);
}

void FlowsView::clear()
{
    m_bridges->clear();
    m_compare->setChecked(false);
    m_model.clear();
    m_datapath->showNode({});
    showPage();
    emit topicChanged();
}

void FlowsView::setStale(bool isStale)
{
    m_model.setStale(isStale);
    m_datapath->model().setStale(isStale);
    showCounts();
}

void FlowsView::setPlaces(const client::InsideState &inside)
{
    m_bridges->setPlaces(inside);
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        wanted->isDatapath ? m_bridges->chooseDatapath(wanted->node) : m_bridges->choose(wanted->node, wanted->bridge);
    setNames();
}

void FlowsView::setNames()
{
    m_model.setNames(flowNames(m_bridges->places(), m_bridges->node(), m_bridges->bridge()));
    m_datapath->model().setNames(datapathNames(m_bridges->places(), m_bridges->node()));
    if (!m_filter->text().isEmpty())
        filter(); // numbers of ports mean other ones
}

void FlowsView::follow(const QString &object)
{
    if (const QString node = m_bridges->nodeOf(object); !node.isEmpty())
        m_bridges->choose(node);
}

void FlowsView::choose(const QString &node, const QString &bridge)
{
    m_wanted.reset();
    if (!m_bridges->choose(node, bridge))
        m_wanted = Wanted{node, bridge, false};
}

void FlowsView::changeBridge()
{
    m_chosen.clear();
    m_compare->setChecked(false);
    m_model.clear();
    m_datapath->showNode(m_bridges->node());
    setNames();
    showPage();
    emit topicChanged();
}

void FlowsView::showPage()
{
    const bool isDatapath = m_bridges->isDatapath();
    for (QWidget *const widget : std::initializer_list<QWidget *>{m_which, m_pipelineShown, m_compare}) // of bridges
        widget->setVisible(!isDatapath);
    m_pages->setCurrentWidget(isDatapath ? static_cast<QWidget *>(m_datapath) : m_halves);
    setFocusProxy(isDatapath ? static_cast<QWidget *>(m_datapath) : m_table);
    showCounts();
}

void FlowsView::filter()
{
    const FlowFilter filter = FlowFilter::fromText(m_filter->text(), m_model.names().numbers);
    m_problem->setVisible(filter.problem().has_value());
    if (filter.problem()) { // half of a field: what was shown stays until the rest is there
        m_problem->setText(flowFilterSentence(*filter.problem()));
        return;
    }
    m_model.setFilter(filter);
    m_datapath->setFilter(filter);
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

void FlowsView::find()
{
    m_compare->setChecked(false);
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

/// The moment is this one.
void FlowsView::compare(bool isComparing)
{
    for (QWidget *const widget : std::initializer_list<QWidget *>{m_filter, m_which, m_pipelineShown, m_words})
        widget->setEnabled(!isComparing);
    if (!m_bridges->isDatapath())
        m_pages->setCurrentWidget(isComparing ? static_cast<QWidget *>(m_comparison) : m_halves);
    if (isComparing)
        m_comparison->keep(m_model.board().flows().values());
    else
        m_comparison->forget();
}

void FlowsView::showDetails()
{
    m_details->show(m_model, m_model.flowAt(m_table->currentIndex().row()));
}

/// What is hit now nobody can tell who has the last answer of a node that gives none.
QString FlowsView::lastAnswered(int shown, int all)
{
    return shown == all ? tr("%n flow(s) in the last answer", nullptr, all)
                        : tr("%1 of %n flow(s) in the last answer", nullptr, all).arg(QLocale().toString(shown));
}

void FlowsView::showCounts()
{
    if (m_bridges->isDatapath()) {
        showDatapathCounts();
        return;
    }
    const int all = int(m_model.board().flows().size());
    const int shown = m_model.rowCount();
    const QLocale locale;
    if (m_model.board().isEmpty())
        m_foot->setCounts({});
    else if (m_model.isStale())
        m_foot->setCounts(lastAnswered(shown, all));
    else if (shown == all) //: of them how many packets took since the look before, and how many no packet can come to
        m_foot->setCounts(tr("%n flow(s), %1 hit just now, %2 unreachable", nullptr, all).arg(locale.toString(m_model.hits()), locale.toString(m_model.shadowed())));
    else
        m_foot->setCounts(tr("%1 of %n flow(s)", nullptr, all).arg(locale.toString(shown)));
    const std::optional<client::ObservationTopic> watched = topic();
    const FlowFilter filter = FlowFilter::fromText(m_filter->text(), m_model.names().numbers);
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
    chooseWantedRule();
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
    if (m_bridges->isDatapath()) {
        m_datapath->copy();
        return;
    }
    if (m_compare->isChecked()) {
        copyComparison();
        return;
    }
    const QList<client::FlowEntry> flows = chosen();
    QStringList lines;
    for (const client::FlowEntry &flow : flows)
        lines << ofctlLine(flow, m_model.board().at());
    QApplication::clipboard()->setText(lines.join(u'\n'));
    emit said(tr("Copied: %n flow(s), as ovs-ofctl prints them.", nullptr, int(flows.size())));
}

void FlowsView::copyComparison()
{
    const QList<FlowDifference> differences = m_comparison->chosen();
    QStringList lines;
    for (const FlowDifference &difference : differences)
        lines << differenceLine(difference);
    QApplication::clipboard()->setText(lines.join(u'\n'));
    emit said(tr("Copied: %n difference(s).", nullptr, int(differences.size())));
}

void FlowsView::save()
{
    const auto tell = [this](const QString &sentence) { emit said(sentence); };
    if (m_bridges->isDatapath()) {
        const QString file = u"datapath-%1.csv"_s.arg(m_bridges->node());
        saveText(this, {tr("Save the flows that are shown"), file, tr("Tables (*.csv)"), [text = m_datapath->csv()] { return text; }, tell});
        return;
    }
    if (m_compare->isChecked()) {
        const QString time = m_comparison->moment().toString(u"HHmmss"_s);
        const QString file = u"flows-%1-%2-since-%3.csv"_s.arg(m_bridges->node(), m_bridges->bridge(), time);
        const auto differences = [rows = m_comparison->model().differences(), names = m_model.names()] { return differencesCsv(rows, names); };
        saveText(this, {tr("Save what has changed"), file, tr("Tables (*.csv)"), differences, tell});
        return;
    }
    const auto make = [flows = m_model.shown(), at = m_model.board().at(), names = m_model.names()] { return flowsCsv(flows, at, names); };
    const QString name = u"flows-%1-%2.csv"_s.arg(m_bridges->node(), m_bridges->bridge());
    saveText(this, {tr("Save the flows that are shown"), name, tr("Tables (*.csv)"), make, tell});
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
    menu->addSeparator();
    connect(menu->addAction(tr("Show its flows of the &datapath")), &QAction::triggered, this, [this, chosen = *flow] { showUsers(chosen); });
    if (!flow->origin.isEmpty() && flow->origin != u"node") {
        connect(menu->addAction(themedIcon(IconName::Design), tr("Show %1", "an object, in the drawing").arg(flow->origin)), &QAction::triggered, this,
                [this, origin = flow->origin] { emit designRequested(origin); });
    }
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void FlowsView::changeEvent(QEvent *event)
{
    LiveView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setNames();
        retranslate();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_model.setPalette(palette());
        m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + rhythm);
    }
}

/// A small screen has no room for all in one line, nor for a flow as ovs-ofctl prints it.
void FlowsView::resizeEvent(QResizeEvent *event)
{
    LiveView::resizeEvent(event);
    constexpr int oneLine = 64 * rhythm;
    constexpr int withText = 40 * rhythm;
    m_bar->setDirection(width() < oneLine ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_details->setShort(height() < withText);
}

bool FlowsView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return LiveView::eventFilter(watched, event);
}

} // namespace overlab::views
