// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/path/pathview.h"

#include "views/path/comparisonbar.h"
#include "views/path/hopdetails.h"
#include "views/path/hoplist.h"
#include "views/path/hopstepper.h"
#include "views/path/pathextras.h"
#include "views/path/pathform.h"
#include "views/theme/icons.h"
#include "views/theme/palettes.h"
#include "views/wording/errorwording.h"
#include "views/wording/pathwording.h"
#include "views/wording/proofwording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples

} // namespace

PathView::PathView(QWidget *parent) : QWidget(parent)
{
    m_form = new PathForm(this);
    m_hint = new QLabel(this);
    m_hint->setObjectName(u"pathHint"_s);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint->setContentsMargins(2 * rhythm, rhythm, 2 * rhythm, rhythm);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_hint);
    m_pages->addWidget(buildHops());
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(rhythm / 2);
    column->addWidget(m_form);
    column->addWidget(m_pages, 1);
    connect(m_form, &PathForm::asked, this, &PathView::ask);
    connect(m_form, &PathForm::proofAsked, this, &PathView::prove);
    retranslate();
}

QWidget *PathView::buildHops()
{
    auto *const page = new QWidget(this);
    m_direction = new QTabBar(page);
    m_direction->setObjectName(u"pathDirection"_s);
    m_direction->setDrawBase(false);
    m_direction->setDocumentMode(true);
    m_direction->setExpanding(false);
    m_direction->setUsesScrollButtons(false);
    m_direction->addTab(QString());
    m_direction->addTab(QString());
    m_outcome = new QLabel(page);
    m_outcome->setObjectName(u"pathOutcome"_s);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_outcome->setWordWrap(true); // what became of it, and what the proof says
    QFont bold = m_outcome->font();
    bold.setBold(true);
    m_outcome->setFont(bold);
    m_mend = new QPushButton(page);
    m_mend->setObjectName(u"pathMend"_s);
    m_mend->hide();
    buildComparison(page);
    connect(m_mend, &QPushButton::clicked, this, &PathView::fixRequested);
    m_saveCheck = new QToolButton(page);
    m_saveCheck->setObjectName(u"pathSaveCheck"_s);
    m_saveCheck->setAutoRaise(true);
    m_saveCheck->setIcon(themedIcon(IconName::Check));
    connect(m_saveCheck, &QToolButton::clicked, this, &PathView::checkRequested);
    m_list = new HopList(page);
    m_list->setObjectName(u"pathHops"_s);
    m_list->setModel(&m_hops);
    m_stepper = new HopStepper(m_list, page);
    m_details = new HopDetails(page);
    connect(m_details, &HopDetails::objectActivated, this, &PathView::objectActivated);
    connect(m_direction, &QTabBar::currentChanged, this, &PathView::showWay);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const client::PathHop *const before = index.isValid() ? m_hops.hopBefore(index.row()) : nullptr;
        m_details->show(index.isValid() ? std::optional(m_hops.hop(index.row())) : std::nullopt, before ? std::optional(*before) : std::nullopt);
        adapt();
        emit shownChanged();
    });

    auto *const row = new QHBoxLayout;
    row->setContentsMargins(rhythm, 0, rhythm, 0);
    row->setSpacing(rhythm / 2);
    row->addWidget(m_direction);
    row->addSpacing(rhythm);
    row->addWidget(m_outcome, 1);
    row->addWidget(m_mend);
    row->addWidget(m_saveCheck);
    row->addWidget(m_extras);
    row->addWidget(m_stepper);
    auto *const halves = new QSplitter(Qt::Horizontal, page);
    halves->setHandleWidth(1);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_list);
    halves->addWidget(m_details);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);
    auto *const column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(rhythm / 2);
    column->addLayout(row);
    column->addWidget(m_comparison);
    column->addWidget(halves, 1);
    return page;
}

void PathView::setLabRunning(bool isRunning)
{
    if (std::exchange(m_isLabRunning, isRunning) == isRunning)
        return;
    if (!isRunning)
        clear();
    adapt();
}

void PathView::ask()
{
    if (!m_form->isComplete()) // nor while an answer is on its way
        return;
    m_form->setBusy(true);
    m_asked = m_form->request();
    emit asked(m_asked);
}

void PathView::prove()
{
    if (!m_form->isComplete())
        return;
    m_form->setBusy(true);
    m_asked = m_form->request();
    emit proofAsked(m_asked);
}

void PathView::showProven(const client::ProvenPath &proven)
{
    show(proven.report);
    m_proof = proven.proof;
    showWay();
}

void PathView::show(const client::PathReport &report)
{
    m_proof.reset();
    m_form->setBusy(false);
    m_error.reset();
    m_report = report;
    m_memory.take(m_asked, report);
    m_isComparing = true;
    m_isOutdated = false;
    m_direction->setTabVisible(1, report.hasBack);
    m_direction->updateGeometry(); // which it does not by itself then
    m_direction->setCurrentIndex(0);
    showWay();
}

void PathView::fail(const Error &error)
{
    takeAway();
    m_error = error;
    adapt();
}

void PathView::setOutdated()
{
    m_isOutdated = m_report.has_value();
    m_memory.setOutdated();
    adapt();
}

void PathView::clear()
{
    m_memory = {};
    takeAway();
}

void PathView::takeAway()
{
    m_form->setBusy(false); // an answer about another lab is not waited for
    m_report.reset();
    m_proof.reset();
    m_error.reset();
    m_stepper->stop();
    m_hops.show({});
    m_details->show(std::nullopt);
    adapt();
    emit wayChanged();
    emit shownChanged();
}

void PathView::showWay()
{
    if (!m_report)
        return;
    m_stepper->stop();
    const bool isBack = m_direction->currentIndex() == 1;
    const client::PathWay &way = isBack ? m_report->back : m_report->there;
    const QList<client::ProofHop> none;
    m_hops.show(way, !m_proof ? none : isBack ? m_proof->back : m_proof->there, wayToCompareWith(isBack));
    m_list->setCurrentIndex(m_hops.index(m_hops.rowOfInterest()));
    m_list->scrollTo(m_list->currentIndex());
    adapt();
    emit wayChanged();
    emit shownChanged();
}

QList<PathMark> PathView::marks() const
{
    return m_report ? pathMarks(m_hops.way()) : QList<PathMark>();
}

int PathView::currentHop() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 ? m_hops.pairs().at(row).now + 1 : 0;
}

void PathView::offerFix(const Phrase &words)
{
    m_fix = words;
    adapt();
}

void PathView::offerCheck(const Phrase &whyNot)
{
    m_whyNoCheck = whyNot;
    adapt();
}

void PathView::adapt()
{
    m_pages->setCurrentIndex(m_report ? 1 : 0);
    m_form->setEnabled(m_isLabRunning);
    if (m_error)
        m_hint->setText(errorText(*m_error));
    else if (!m_isLabRunning)
        m_hint->setText(tr("A path goes through the tables of a running lab. Apply the design first."));
    else
        m_hint->setText(tr("Choose two ends, or select two machines on the drawing and press Path. Nothing is sent: the packet is walked "
                           "through the routes, packet filters and switches as they are now."));
    m_stepper->adapt();
    adaptComparison();
    m_outcome->setText(outcome());
    m_mend->setVisible(m_fix && !m_isOutdated);
    if (m_fix)
        m_mend->setText(m_fix());
    m_saveCheck->setEnabled(!m_whyNoCheck);
    m_saveCheck->setToolTip(m_whyNoCheck ? m_whyNoCheck() : tr("Save as check: the design says that such a packet should do just this"));
    m_mend->setToolTip(tr("What would let the packet arrive"));
    m_outcome->setToolTip(m_proof ? (QStringList{outcome()} + proofSentences(*m_proof)).join(u'\n') : outcome());
}

QString PathView::outcome() const
{
    if (!m_report)
        return {};
    QString words = outcomeSentence(m_hops.way());
    if (m_proof) //: what became of the packet, and whether a real one did the same: two sentences
        words = tr("%1 %2").arg(words, verdictSentence(*m_proof));
    return m_isOutdated ? tr("%1 The lab has changed since.").arg(words) : words;
}

void PathView::retranslate()
{
    m_direction->setTabText(0, tr("There"));
    m_direction->setTabText(1, tr("And back"));
    m_saveCheck->setAccessibleName(tr("Save as check"));
    m_list->setAccessibleName(tr("Hops"));
    m_hops.retranslate();
    adapt();
}

void PathView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace overlab::views
