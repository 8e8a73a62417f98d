// SPDX-License-Identifier: GPL-3.0-or-later
// The path view's memory: what is shown is compared with what was there before.
#include "views/path/comparisonbar.h"
#include "views/path/hopdetails.h"
#include "views/path/pathextras.h"
#include "views/path/pathform.h"
#include "views/path/pathview.h"

#include <QListView>
#include <QTabBar>

namespace overlab::views {

void PathView::buildComparison(QWidget *page)
{
    m_comparison = new ComparisonBar(page);
    m_extras = new PathExtras(page);
    const auto setComparing = [this](bool isComparing) {
        m_isComparing = isComparing;
        showWay();
    };
    connect(m_comparison, &ComparisonBar::dismissed, this, [setComparing] { setComparing(false); });
    connect(m_extras, &PathExtras::compareToggled, this, setComparing);
    connect(m_extras, &PathExtras::keepToggled, this, [this](bool isKept) {
        if (isKept)
            m_memory.keep();
        else
            m_memory.letGo();
        showWay();
    });
    connect(m_extras, &PathExtras::askedAgain, this, &PathView::askAgain);
}

void PathView::askAgain()
{
    if (!m_report || m_form->isBusy())
        return;
    m_asked = m_memory.question();
    m_form->setBusy(true);
    emit asked(m_asked);
}

std::optional<client::PathWay> PathView::wayToCompareWith(bool isBack) const
{
    const client::PathReport *const before = m_isComparing ? m_memory.before() : nullptr;
    if (!before || (isBack && !before->hasBack))
        return std::nullopt;
    return isBack ? before->back : before->there;
}

void PathView::adaptComparison()
{
    const auto &before = m_hops.before();
    m_comparison->show(before ? comparisonSentence(*before, m_hops.way(), m_hops.pairs()) : QString());
    PathExtras::State state;
    state.isOutdated = m_report && m_isOutdated;
    state.canAsk = m_isLabRunning && !m_form->isBusy();
    state.hasFrames = !frames().isEmpty();
    state.isKept = m_memory.hasKept();
    state.canCompare = m_report && m_memory.before();
    state.isComparing = m_isComparing;
    m_extras->setState(state);
}

int PathView::currentHopBefore() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && m_hops.before() ? m_hops.pairs().at(row).before + 1 : 0;
}

QByteArray PathView::frames() const
{
    return m_proof ? m_proof->pcapng : QByteArray();
}

} // namespace overlab::views
