// SPDX-License-Identifier: GPL-3.0-or-later
// The datapath in the sub-page "Flows", and the way from its flows to those of the bridges.
#include "views/flows/flowsview.h"

#include "views/flows/bridgechooser.h"
#include "views/flows/datapathdetails.h"
#include "views/flows/datapathpane.h"
#include "views/live/livefoot.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;

void FlowsView::buildDatapath()
{
    m_datapath = new DatapathPane;
    m_pages->addWidget(m_datapath);
    connect(&m_datapath->model(), &DatapathModel::counted, this, [this] {
        if (m_bridges->isDatapath())
            showCounts();
    });
    connect(m_datapath, &DatapathPane::said, this, &LiveView::said);
    connect(&m_datapath->model(), &QAbstractItemModel::modelReset, this, &FlowsView::askForUsers);
    connect(&m_datapath->details(), &DatapathDetails::originWanted, this, [this](const QString &ufid) { emit originsRequested(m_bridges->node(), {ufid}); });
    connect(&m_datapath->details(), &DatapathDetails::ruleRequested, this, &FlowsView::showRule);
}

void FlowsView::chooseDatapath(const QString &node)
{
    m_wanted.reset();
    if (!m_bridges->chooseDatapath(node))
        m_wanted = Wanted{node, {}, true};
}

void FlowsView::takeOrigins(const QString &node, const QList<client::DatapathOrigin> &origins)
{
    if (node != m_bridges->node())
        return;
    for (const client::DatapathOrigin &origin : origins)
        m_datapath->details().take(origin);
    const auto isOf = [&origins](const QString &ufid) {
        return std::any_of(origins.cbegin(), origins.cend(), [&ufid](const client::DatapathOrigin &origin) { return origin.ufid == ufid; });
    };
    // Of one flow alone, which is chosen, an answer may come before.
    const bool isTheirs = !m_askedUsers.isEmpty() && std::all_of(m_askedUsers.cbegin(), m_askedUsers.cend(), isOf);
    if (m_usedRule && isTheirs && m_bridges->isDatapath())
        chooseUsers();
}

void FlowsView::failOrigins(const QString &node, const QStringList &ufids, const QString &reason)
{
    m_usedRule.reset();
    if (node != m_bridges->node())
        return;
    for (const QString &ufid : ufids)
        m_datapath->details().fail(ufid, reason);
}

void FlowsView::showUsers(const client::FlowEntry &flow)
{
    m_filter->clear();
    filter();
    client::DatapathRule rule;
    rule.bridge = m_bridges->bridge();
    rule.table = flow.table;
    rule.priority = flow.priority;
    rule.match = flow.match;
    m_usedRule = rule;
    m_bridges->chooseDatapath(m_bridges->node());
}

/// Of those that took the most packets, where there are very many.
void FlowsView::askForUsers()
{
    constexpr qsizetype most = 256; // of one question: app/daemon/datapathqueries.h
    if (!m_usedRule || m_datapath->model().board().isEmpty())
        return;
    QList<client::DatapathEntry> flows = m_datapath->model().board().sorted();
    std::stable_sort(flows.begin(), flows.end(), [](const client::DatapathEntry &one, const client::DatapathEntry &other) { return one.packets > other.packets; });
    QStringList ufids;
    for (const client::DatapathEntry &flow : std::as_const(flows).first(std::min(most, flows.size())))
        ufids << flow.ufid;
    m_askedUsers = ufids;
    emit originsRequested(m_bridges->node(), ufids);
}

void FlowsView::chooseUsers()
{
    m_askedUsers.clear();
    const client::DatapathRule rule = *std::exchange(m_usedRule, std::nullopt);
    const int count = m_datapath->chooseMadeOf(rule);
    if (count == 0)
        emit said(tr("No flow of the datapath was made of this one: no packet took it in the last seconds."));
    else
        emit said(tr("%n flow(s) of the datapath were made of it.", nullptr, count));
}

void FlowsView::showRule(const client::DatapathRule &rule)
{
    m_filter->clear();
    filter();
    m_which->setCurrentIndex(int(FlowModel::Which::All));
    m_pipelineShown->setChecked(false);
    m_wantedRule = rule;
    m_bridges->choose(m_bridges->node(), rule.bridge);
}

void FlowsView::chooseWantedRule()
{
    if (!m_wantedRule || m_model.board().isEmpty())
        return;
    const client::DatapathRule rule = *std::exchange(m_wantedRule, std::nullopt);
    if (rule.bridge != m_bridges->bridge())
        return;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const client::FlowEntry *const flow = m_model.flowAt(row);
        if (!flow || flow->table != rule.table || flow->priority != rule.priority || !client::isSameMatch(flow->match, rule.match))
            continue;
        m_table->setCurrentIndex(m_model.index(row, FlowModel::TableColumn));
        m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
        m_table->setFocus();
        return;
    }
    emit said(tr("That flow is not in the table any more."));
}

void FlowsView::showDatapathCounts()
{
    const QHash<int, client::DatapathEntry> &flows = m_datapath->model().board().flows();
    const int all = int(flows.size());
    const QLocale locale;
    const auto hits = std::count_if(flows.cbegin(), flows.cend(), &DatapathModel::isHit);
    if (m_datapath->model().board().isEmpty())
        m_foot->setCounts({});
    else if (m_datapath->model().isStale())
        m_foot->setCounts(lastAnswered(int(m_datapath->shown()), all));
    else if (m_datapath->shown() == all) //: of them how many packets took since the look before
        m_foot->setCounts(tr("%n flow(s) of the datapath, %1 hit just now", nullptr, all).arg(locale.toString(int(hits))));
    else
        m_foot->setCounts(tr("%1 of %n flow(s)", nullptr, all).arg(locale.toString(m_datapath->shown())));
    m_foot->setCommand(u"ovs-appctl dpctl/dump-flows -m --names"_s, m_bridges->node());
}

} // namespace overlab::views
