// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/plandialog.h"

#include "views/lab/problemview.h"
#include "views/theme/roomydelegate.h"
#include "views/wording/errorwording.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
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
constexpr int fewGroups = 12; // are opened at once

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
    resize(960, 600);
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
    m_tree->setColumnWidth(PlanModel::SubjectColumn, 240);
    m_tree->setColumnWidth(PlanModel::ActionColumn, 112);
    m_tree->setColumnWidth(PlanModel::KindColumn, 136);
    m_tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
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
    if (m_model.rowCount() <= fewGroups)
        m_tree->expandAll();
    QList<ProblemItem> items;
    for (const client::Problem &problem : report.problems)
        items << problem;
    m_problems->show(tr("The plan has %n remark(s)", nullptr, int(items.size())), items);
    enter(report.steps.isEmpty() ? Stage::Nothing : Stage::Plan);
    showCommands();
}

void PlanDialog::showFailure(const Error &error)
{
    QStringList detail{error.detail().trimmed(), errorAdvice(error)};
    detail.removeAll(QString());
    m_problems->showFailure(errorSentence(error), detail.join(u"\n\n"_s));
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
    switch (stage) {
    case Stage::Waiting:
        m_headline->setText(tr("Comparing the design with what there is…"));
        break;
    case Stage::Plan: {
        const QLocale locale;
        m_headline->setText(tr("%1 to create, %2 to change, %3 to remove; %4 stay as they are")
                                .arg(locale.toString(m_report.created),
                                     locale.toString(m_report.changed),
                                     locale.toString(m_report.removed),
                                     locale.toString(m_report.unchanged)));
        m_tree->setFocus();
        break;
    }
    case Stage::Nothing:
        m_headline->setText(tr("There is nothing to do: the lab “%1” is as the design has it.").arg(m_lab));
        m_close->setFocus();
        break;
    case Stage::Failed:
        m_headline->setText(tr("The plan could not be made"));
        break;
    }
}

void PlanDialog::showCommands()
{
    const QModelIndex current = m_tree->currentIndex();
    const QString chosen = current.siblingAtColumn(0).data(PlanModel::CommandsRole).toString();
    m_commands->setPlainText(current.isValid() ? chosen : m_model.script());
    m_commandsTitle->setText(current.isValid() ? tr("Equivalent commands of the selection")
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
