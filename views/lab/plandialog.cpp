// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/plandialog.h"

#include "views/lab/problemview.h"
#include "views/theme/columnfit.h"
#include "views/theme/roomydelegate.h"
#include "views/theme/screenroom.h"
#include "views/wording/listwording.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples
constexpr int fewSteps = 24; // are opened at once
constexpr QSize planSize(960, 600);
constexpr int wordsWidth = 560;

/// Of the plan's counts those that are not zero.
QStringList countsOf(const client::PlanReport &report)
{
    QStringList counts;
    if (report.created > 0)
        counts << PlanDialog::tr("%n to create", "objects of a lab", report.created);
    if (report.changed > 0)
        counts << PlanDialog::tr("%n to change", "objects of a lab", report.changed);
    if (report.removed > 0)
        counts << PlanDialog::tr("%n to remove", "objects of a lab", report.removed);
    if (report.unchanged > 0)
        counts << PlanDialog::tr("%n stay as they are", "objects of a lab", report.unchanged);
    return counts;
}

} // namespace

PlanDialog::PlanDialog(QWidget *parent) : QDialog(parent)
{
    m_filtered.setSourceModel(&m_model);
    m_filtered.setFilterRole(PlanModel::FilterRole);
    m_filtered.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered.setRecursiveFilteringEnabled(true);
    m_filtered.setAutoAcceptChildRows(true);

    m_headline = new QLabel(this);
    m_headline->setObjectName(u"planHeadline"_s);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_headline->setFont(large);
    m_waiting = new QProgressBar(this);
    m_waiting->setRange(0, 0);
    m_waiting->setTextVisible(false);
    m_waiting->setFixedHeight(rhythm);
    m_problems = new ProblemView(this);
    m_problems->setObjectName(u"planProblems"_s);
    m_plan = buildPlan();

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * rhythm, 2 * rhythm, 2 * rhythm, 2 * rhythm);
    layout->setSpacing(rhythm);
    layout->addWidget(m_headline);
    layout->addWidget(m_waiting);
    layout->addWidget(m_plan, 4);
    layout->addWidget(m_problems, 1);
    layout->addStretch();
    buildButtons();
    adaptPalette();
    retranslate();
    enter(Stage::Waiting);
}

QWidget *PlanDialog::buildPlan()
{
    auto *const plan = new QWidget(this);
    m_filter = new QLineEdit(plan);
    m_filter->setObjectName(u"planFilter"_s);
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered.setFilterFixedString(text.trimmed());
        if (!text.trimmed().isEmpty())
            m_tree->expandAll();
    });
    m_tree = new QTreeView(plan);
    m_tree->setObjectName(u"planSteps"_s);
    m_tree->setModel(&m_filtered);
    m_tree->setItemDelegate(new RoomyDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setIndentation(2 * rhythm);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    new ColumnFit(m_tree);
    m_tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PlanDialog::showCommands);
    connect(m_tree, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        emit objectActivated(index.data(PlanModel::ObjectRole).toString());
    });

    m_commandsTitle = new QLabel(plan);
    m_copy = new QPushButton(plan);
    m_copy->setObjectName(u"copyCommands"_s);
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, &PlanDialog::copyCommands);
    m_commands = new QPlainTextEdit(plan);
    m_commands->setObjectName(u"planCommands"_s);
    m_commands->setReadOnly(true);
    m_commands->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_commands->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_commands->setTabChangesFocus(true);

    auto *const left = new QWidget(plan);
    auto *const steps = new QVBoxLayout(left);
    steps->setContentsMargins(0, 0, rhythm, 0);
    steps->setSpacing(rhythm);
    steps->addWidget(m_filter);
    steps->addWidget(m_tree, 1);
    auto *const right = new QWidget(plan);
    auto *const title = new QHBoxLayout;
    title->addWidget(m_commandsTitle, 1);
    title->addWidget(m_copy);
    auto *const commands = new QVBoxLayout(right);
    commands->setContentsMargins(rhythm, 0, 0, 0);
    commands->setSpacing(rhythm);
    commands->addLayout(title);
    commands->addWidget(m_commands, 1);
    auto *const columns = new QSplitter(Qt::Horizontal, plan);
    columns->setChildrenCollapsible(false);
    columns->addWidget(left);
    columns->addWidget(right);
    columns->setStretchFactor(0, 5);
    columns->setStretchFactor(1, 4);
    auto *const layout = new QVBoxLayout(plan);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(columns);
    return plan;
}

void PlanDialog::buildButtons()
{
    auto *const buttons = new QDialogButtonBox(this);
    m_apply = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"applyPlan"_s);
    m_apply->setDefault(true);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        emit applyRequested();
    });
    layout()->addWidget(buttons);
}

void PlanDialog::showWaiting(const QString &lab)
{
    m_lab = lab;
    m_model.show({});
    enter(Stage::Waiting);
}

void PlanDialog::showPlan(const client::PlanReport &report)
{
    m_report = report;
    m_model.show(report);
    if (report.steps.size() <= fewSteps)
        m_tree->expandAll();
    QList<ProblemItem> items;
    for (const client::Problem &problem : report.problems)
        items << problem;
    m_problems->show([count = int(items.size())] { return tr("The plan has %n remark(s)", nullptr, count); }, items);
    enter(report.steps.isEmpty() ? Stage::Nothing : Stage::Plan);
    showCommands();
}

void PlanDialog::showFailure(const Error &error)
{
    m_problems->showFailure(error);
    enter(Stage::Failed);
}

void PlanDialog::enter(Stage stage)
{
    m_stage = stage;
    m_waiting->setVisible(stage == Stage::Waiting);
    m_plan->setVisible(stage == Stage::Plan);
    if (stage == Stage::Waiting)
        m_problems->clear();
    m_apply->setVisible(stage == Stage::Plan || stage == Stage::Waiting);
    m_apply->setEnabled(stage == Stage::Plan);
    fit();
    switch (stage) {
    case Stage::Waiting:
        m_headline->setText(tr("Comparing the design with what there is…"));
        break;
    case Stage::Plan:
        m_headline->setText(listed(countsOf(m_report)));
        m_filter->setFocus();
        break;
    case Stage::Nothing:
        m_headline->setText(tr("There is nothing to do: the lab “%1” is as the design has it.").arg(m_lab));
        m_close->setFocus();
        break;
    case Stage::Failed:
        m_headline->setText(tr("The plan could not be made"));
        break;
    }
}

/// A few words need no large window; a plan keeps the size that the person gave it.
void PlanDialog::fit()
{
    if (m_stage == Stage::Plan) {
        resize(withinScreen(*this, size().expandedTo(planSize)));
    } else {
        layout()->activate();
        resize(withinScreen(*this, {wordsWidth, m_stage == Stage::Failed ? wordsWidth / 2 : sizeHint().height()}));
    }
    centreOverParent(*this);
}

/// Of all selected rows; a group stands for what is below it.
QString PlanDialog::selectedCommands() const
{
    QStringList parts;
    const QItemSelectionModel *const selection = m_tree->selectionModel();
    for (int row = 0; row < m_filtered.rowCount(); ++row) {
        const QModelIndex group = m_filtered.index(row, 0);
        if (selection->isSelected(group)) {
            parts << group.data(PlanModel::CommandsRole).toString();
            continue;
        }
        for (int i = 0; i < m_filtered.rowCount(group); ++i) {
            const QModelIndex step = m_filtered.index(i, 0, group);
            if (selection->isSelected(step))
                parts << step.data(PlanModel::CommandsRole).toString();
        }
    }
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

void PlanDialog::showCommands()
{
    const bool hasSelection = m_tree->selectionModel()->hasSelection();
    m_commands->setPlainText(hasSelection ? selectedCommands() : m_model.script());
    m_commandsTitle->setText(hasSelection ? tr("Equivalent commands of the selection")
                                          : tr("Equivalent commands"));
    m_copy->setEnabled(!m_commands->toPlainText().isEmpty());
}

void PlanDialog::copyCommands()
{
    QApplication::clipboard()->setText(m_commands->toPlainText());
}

void PlanDialog::retranslate()
{
    setWindowTitle(tr("Plan"));
    m_filter->setPlaceholderText(tr("Filter by object, kind, node or command"));
    m_filter->setAccessibleName(tr("Filter the plan"));
    m_tree->setAccessibleName(tr("What the apply would do"));
    m_commands->setAccessibleName(tr("Equivalent commands"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copies the commands"));
    m_apply->setText(tr("Apply"));
    m_close->setText(tr("Close"));
    m_waiting->setAccessibleName(tr("The plan is being made"));
    m_model.retranslate();
    showCommands();
    enter(m_stage);
}

void PlanDialog::adaptPalette()
{
    m_model.setPalette(palette());
}

void PlanDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        adaptPalette();
}

} // namespace overlab::views
